/** Written by `scripts/learn/answering-words.ts`. */
export const ANSWERING_WORDS = `
abandon:cancel derelict desert disus leav scrap
abbrevi:acronym initi short stand
abl:abil allow can capabl elig enabl metr permit possibl
aboard:carri crew embark onboard passeng ship
abroad:border countri emigr exil foreign intern outsid oversea worldwid
absenc:absent attend leav off sick unauthoris
absent:absenc attend miss sick truant
accept:acknowledg admit agre allow approv card credit payment refus take valid welcom
access:admit approach avail barrier-free disabl elev enter entranc entri level lift login mobil open permis ramp reach screen-reader step-free view wcag wheelchair
accid:collision crash derail emerg incid injur injuri mishap wreck
accommod:apart bed campsit guesthous hall hostel hotel hous lodg overnight resid room stai
accord:base claim per report sai state
account:acca advis audit auditor balanc bank bookkeep charter check cpa credenti current custom financ financi ledger login membership password payrol portal profil regist return save sign sign-in sign-up statement tax user usernam
accus:alleg blame charg claim defend indict suspect
achiev:accomplish attain earn gain goal reach success win
acid:citric corros ph sour sulphur vinegar
acquir:acquisi bui merg purchas takeov
acr:area hectar land plot squar
across:bridg diamet opposit over span throughout wide
act:behav deed law legisl perform scene statut
action:activ deed lawsuit measur step
activ:code craft enabl event game hands-on programm regist start trigger turn workshop
actor:actress cast lead perform plai portrai role star
actual:current exact fact genuin measur real true
ad:advert advertis commerci market promotion sponsor
adapt:base charger connector convert film plug screenplai transform usb version
add:addition append attach click creat extend extra includ increas insert new plu try upload
addic:addict depend rehab substanc withdraw
addition:anoth extra further more plu supplement supplementari surcharg
address:avenu build direc find floor locat postcod road street zip
adjust:adapt alter chang correct modifi regul set tune
admin:administr manag offic secretari
admir:fan love prais respect
admis:admit applic charg enrol entranc entri fee free price requir ticket
admit:accept acknowledg allow conced confess enter entranc let
adop:adopt introduc rehom rescu uptak
adopt:adop foster guardian rehom rescu shelter
adress:address locat postcod road street
adult:ag full full-price grown-up grownup guardian matur over-18 parent standard ticket
advanc:ahead befor beforehand dai earli least pre-book prior upfront
advantag:benefit better merit plu pro strength
advertis:advert campaign market promot promotion public sponsor
advic:consult counsel guidanc help recommend sugges tip
advis:consult counsel guidanc inform recommend suggest warn
aeroplan:aircraft airplan flight jet plane
affect:alter chang damag effect harm hit impact influenc
afford:assist budget cheap conces financi hardship incom low price subsidi
after:follow later post sinc subsequ then upon
afternoon:even lunchtim middai noon pm
ag:adult bear becom birth birthdai centuri child eighteen elderli elig gener lifespan limit matur minimum minor old oldest over pension restric senior toddler under year
agenc:agent author bodi bureau depart offic organis
agenda:item meet programm schedul session topic
agent:advis agenc broker let realtor repres
ago:bc befor earlier past previous sinc year
agre:accept accord approv consent contract term
agreement:accord consent contract deal pact sign term treati
aground:ashor ground reef rock strand wreck
ahead:advanc beforehand earli forward pre-book prior
ai:algorithm artifici chatbot intellig learn model neural
aid:assist fund grant help relief support
aim:goal intend mission object purpos seek target
air:airlin atmospher broadcast inflat oxygen pressur ventil wind
aircon:air-conditioned air-conditioning climat cool fan
aircraft:aeroplan airlin airplan flight helicopt jet plane
airlin:air airwai aviat carrier fleet flight oper
airport:aerodrom airfield arriv departur flight gate hub runwai termin
alarm:alert bell detector secur siren smoke warn
album:disc ep lp record releas studio track
alcohol:bar beer drink ethanol intox licenc licens liquor spirit wine
alert:alarm email messag notif notifi siren warn
alga:bloom plankton pond seawe
aliv:di live surviv
all:each entir everi everyon everyth total whole
allerg:allergen allergi anaphylaxi hypersensit intoler reaction
allergi:allerg allergen anaphylaxi hay-fever hypersensit intoler nut reaction
alloc:allot assign budget give grant reserv
allot:alloc garden plot share
allow:accept ag anoth authoris ban benefit can cap cours daili deduc elig enabl entitl excep except expens forbid freez grant illeg kg legal let limit long mai maximum must permis permit prohibit provid quota ration refus restrict stipend strictli subject unless welcom
almost:about approxim nearli practic
alon:accompani independ individu singl solo unaccompani unsupervis
along:ground
alphabet:charact cyril letter script write
alreadi:befor beforehand current exist previous prior
alright:accept allow fine ok permit safe suitabl
alter:adapt adjust amend chang edit modifi revis vari
altern:differ instead option other replac substitut
altitud:abov elev foot height high metr
altogeth:combin entir overal sum togeth total whole
alwai:constantli everi perman throughout
ambassador:diplomat embassi envoi repres
amber:light orang resin yellow
ambul:emerg hospit paramed
amend:alter chang constitu modif revis
america:american state unit
american:state unit
among:amid between includ within
amount:balanc count dose fee figur gram level maximum much number payabl portion price quantiti sum total valu volum worth
anaesthet:anesthet lidocain local numb painkil sedat surgeri
ancient:antiqu bc centuri classic earli old oldest prehistor roman
angri:anger annoi furiou outrag protest rage upset
anim:beast bird cat companion creatur dog farm fauna fish guid habitat hors insect livestock long mammal pet reptil speci wild wildlif zoo
ankl:foot injuri joint leg sprain tibia
anniversari:bicentenari celebr centenari commemor find jubile year
announc:declar reveal sai statement unveil
annual:anniversari annum calendar each everi festiv membership month pass per recur subscrip year yearli
anod:cathod electrod electron posit sacrifici termin
anonym:confidenti ident identifi name unidentifi unnam
anoth:carri lose replac though
answer:callback contact correct dai explain explan faq phone question repli respond respons solution true within
antibiot:amoxicillin antimicrobi bacteri infec penicillin
antiviru:malwar secur softwar viru
anxieti:anxiou fear nervou panic phobia stress worri
anxiou:anxieti nervou panic stress worri
anybodi:lose
anymor:ceas discontinu former longer stop
anyth:free soup
anywai:despit nevertheless regardless still
anywher:ani everywher locat wherev worldwid
apart:accommod bedroom block build condo duplex flat hous loft penthous properti rent rental resid residenti self-catering studio suit tenant unit
app:android applic devic digit download instal io iphon mobil phone plai program smartphon softwar store tablet
appeal:challeng contest court decision overturn reconsid review tribun write
appear:displai emerg occur publish seem show surfac visibl
appl:cider cox fruit io iphon orchard varieti
appli:admis applic candid close cv deadlin elig enrol fill form januari onlin open paint portal regist request spread submis submit uca us
applic:appli candid deadlin elig entrant form portal regist request submis submit
appoint:assign book calendar consult design elect half hire name nomin reserv schedul select slot visit
apprentic:apprenticeship learner train traine vocat
approv:accept author authoris consent endors grant pass permis sign vote
april:borrow credit interest rate repres
apron:cloth cook kitchen protect uniform
arab:egyptian languag numer
arbitr:disput mediat settlement tribun
arch:arcad bridg curv keyston metr span vault
architect:architectur design engin plan
architectur:architect baroqu design gothic neoclass style
archiv:collec document histor librari record storag
area:acr district hectar km2 neighbourhood quarter region size squar zone
arena:amphitheatr hall ring stadium venu
argument:debat disput paramet quarrel reason row
arm:elbow lever limb shoulder sleev weapon
armband:buoyanc captain inflat sleev wristband
armchair:chair reclin seat sofa
armi:forc infantri later militari regiment soldier troop
around:about approxim circa circumfer near nearbi perimet roughli surround vicin
arrang:appoint book contact organis plan schedul set sort
arrest:apprehend captur charg custodi detain polic suspect
arriv:airport appear busi check-in come deliv deliveri depart dock due enter eta expect flight get incom journei land late minut passeng reach recep termin time welcom
art:artist artwork draw fine galleri paint sculptur
articl:claus item paper report stori
artifici:fake imit manmad plastic synthet
artist:exhibitor galleri musician painter perform sculptor singer
asbesto:chrysotil fibr hazard insul mesothelioma
ash:burn cinder cremat dust tree volcan
ashor:beach disembark land port shore
ask:consult contact email enquir enquiri inquir phone pm queri question recep request speak staff survei
asleep:awak bed doze nap night sleep
assassin:conspir gunman kill killer murder plotter shoot
assault:abus attack batteri harm injur violenc
assembl:attach bolt build construct flat-pack instruc mount put screw
assign:coursework essai homework project submis task
assist:advis aid deputi helper secretari staff support
associ:affili caus connect correl link partner relat
asthma:airwai bronchial inhal respiratori wheez
astronom:astrophysicist observatori planet scientist star telescop
asylum:claim persecu protec refuge seeker
atm:bank cash cashpoint machin withdraw
atol:coral island lagoon reef
attach:bolt clip connect enclos fasten fix glue mount screw secur
attack:ambush assault invad offens raid strike
attempt:bid effort endeavour seek tri trial try
atten:care concentr focu interest notic public treatment
attend:audienc capac crowd educ gate go join particip presenc present regist spectat turnout visit visitor
attic:garret loft roof upstair
attornei:advoc barrist counsel lawyer legal prosecutor solicitor
attrac:exhibit featur highlight landmark monument museum ride sight
auction:bid bidder hammer lot sale sell
audienc:attend crowd listen public spectat viewer
audio:guid music record sound speaker
audiobook:audio listen narrat
audit:account auditor complianc examin inspec review
august:cost juli septemb summer
aunt:famili rel sister uncl
authent:authoris credenti ident login sign token verifi
author:agenc biographi bodi book commis council creator depart essayist fiction govern ministri municip novel novelist offici pen poem poet power publish regul regulatori respons town write writer
autism:asperg autist neurodiverg relax sensori spectrum
autist:autism disabl neurodiverg sensori spectrum
automat:auto default machin schedul self unattend without
autumn:fall novemb octob season septemb
avail:access leav obtain offer open provid remain sale sell stock unavail vacanc
avalanch:mountain slide slope snow
averag:approxim mean median normal per typic usual
avoid:escap evad minimis prevent refrain steer
awai:absent distanc distant far kilometr mile off remot wait
awak:alert asleep consciou sleep
award:honour medal nomin oscar prize trophi win
babi:ag bear birth bottl breastfe buggi calf chang chick child cot cradl crib cub highchair infant litter matern nappi newborn offspr pram pup pushchair stroller toddler under-2 young
babysitt:au-pair childcar childmind nanni sitter
back:although cancel fee goe rear recov refund reimburs restor return revers withdraw
background:backdrop context experi histori wallpap
backpack:bag baggag daypack luggag rucksack
backup:archiv cloud copi export recov restor save snapshot
backward:behind invert rear revers
backyard:garden lawn outdoor patio yard
bacteria:bacterium germ infec microb microbi organ
bad:advers damag danger faulti harm neg poor seriou sever spoil terribl unhealthi wors
badg:award card emblem lanyard pass tag
badli:critic heavili poor seriou serious sever
bag:backpack baggag cabin carri carry-on case cloakroom handbag holdal locker luggag purs rucksack sack size store suitcas tote
baggag:allow bag carry-on check hold luggag piec reclaim suitcas
bai:cove gulf harbour inlet load park space window
bail:bond custodi detain releas sureti
bake:bread cook degre minut oven roast trai
bakeri:baker bread cake loav oven pastri shop
balanc:account amount due outstand ow remain statement
balconi:deck includ outdoor patio rail terrac veranda view
ball:danc footbal pitch round sphere
balloon:basket ga helium hot-air inflat
ballot:absente elec paper poll postal vote
ban:allow bar block boycott criminalis disallow disqualifi embargo exclud forbid illeg moratorium offenc outlaw prohibi prohibit restric restrict sanction suspen suspend
banana:fruit plantain potassium ripe
band:drummer group guitarist lineup member musician wristband
bank:account atm branch build cashier credit dai deposit financ iban institu lender loan next overdraft river shore sort-code teller transfer work
banknot:bill cash currenc monei note paper polym
bankrupt:administr bankruptci chapter collaps debt insolv liquid receivership
bar:cocktail counter drink licens loung pub tavern
barbecu:bbq charcoal cookout fire grill outdoor picnic
barber:hair haircut hairdress salon shave stylist
bargain:cheap deal discount offer reduc sale
barn:farm hai hall outbuild shed stabl
barrel:cask drum gallon keg
barrier:block fenc gate obstacl wall
barrist:advoc counsel court kc lawyer qc solicitor
base:alkali bottom camp foot foundat headquart stand
basement:cellar crawlspac damp downstair lower underground
basi:base foundat ground principl reason
basic:beginn elementari essenti fundament minimum simpl standard starter
basin:bowl catchment dock sink vallei washbasin
bass:bassist doubl fish guitar low
batch:consign group load lot set
bath:bathroom bathtub shower soak tub
bathroom:bath en-suite ensuit lavatori privat restroom sanitari share shower toilet washroom wc
batteri:aa aaa accumul bank cell charg devic durabl hour lithium mah percent power rang recharg replac run runtim spare watt
battl:clash combat engag fight sieg war
bbq:barbecu charcoal cook dispos fire grill
beach:bai coast lifeguard sand sea seasid shore swim
bead:droplet glass jewelleri necklac pearl string
bean:coffe legum lentil puls
bear:birth birthdai birthplac hail natal nativ son
beat:defeat mix outscor overcom thrash victori whisk win
beauti:attract cosmet salon scenic treatment
becom:appoint convert develop elect evolv grow make promot qualifi reach turn
bed:accommod bedroom bedstead berth blanket bunk cot crib divan doubl duvet frame futon guest king laundri linen mattress pillow provid queen quilt room sheet singl size sleep sofa suppli towel twin
bedroom:bed dormitori doubl ensuit master room singl sleep studio white
bee:beekeep bumblebe hive honei honeybe insect pollin sting
beef:burger cattl cow meat minc steak
beer:al brew breweri draught hop lager pint stout
beetl:bug insect ladybird larva weevil
befor:advanc ahead earlier pre preced previous prior until
beforehand:advanc befor book earli prior reserv
begin:bear commenc door establish first from initi kick-off launch number onset open origin outset rais schedul start
beginn:basic experi introductori learner newcom novic starter
behalf:agent attornei authoris consent proxi repres write
behind:arrear back caus founder overdu rear reason respons
belfri:bell campanil steepl tower
believ:assum claim consid convinc faith opinion theori think
bell:chime doorbel ring toll tower
belong:classifi famili genu member own owner part properti
bench:chair seat substitut worktop
bend:curv flex fold turn
beneath:basement below bottom under underground underneath
beneficiari:heir inherit nomin paye recipi truste
benefit:advantag allow credit entitl gain help insur payment pension perk welfar
besid:adjac adjoin alongsid by near next
besieg:attack blockad encircl garrison sieg surround
best:award excel favourit finest greatest highest ideal lead optim perfect popular recommend suit top winner
bestsel:copi list million sell
better:advantag benefici best improv more optim outperform prefer recommend superior upgrad
beyond:abov after exce further outsid over past
biathlet:athlet biathlon olymp shoot ski skier
bicycl:bike cycl cyclist e-bike fold pedal rack
bid:attempt auction offer propos tender
big:acr area biggest capac dimen draw enorm extens floor giant hectar huge kilometr larg length litr major massiv measur metr popul singl size space spaciou squar tall vast weight wide
bigger:enlarg exce expand extend great larg tall wide
biggest:greatest highest larg largest main major most popul tallest vast
bike:bicycl cycl cyclist dock e-bike e-scooter fold helmet lane mope motorcycl mountain pedal rack tandem train two-wheeler yard
bill:account act amount banknot charg check cost due electr ga gratuiti invoic legisl million monthli ow pai parliament payment receipt senat split statement tariff util
bin:collec contain dustbin recycl refus rubbish trash wast wheeli
bind:destin head limit oblig ti
birch:bark silver tree woodland
bird:avian birdwatch eagl feather first fowl nest parrot poultri songbird speci wing
birth:bear birthdai certif childbirth deliveri labour matern midwif newborn
birthdai:ag anniversari bear birth celebr parti
biscuit:cooki cracker oat shortbread snack
bit:byte compon fragment part piec
bite:anim antibiot attack chew danger dog fang harmless insect itch jaw mosquito nibbl nip poison rabi sting swell tick tooth venom wash wound
black:charcoal colour dark eboni jet soot
blade:cut cutter edg knife razor rotor steel
blame:accus caus error fault respons
blanket:bed comfort cover duvet linen quilt throw
bleach:chlorin coral disinfect hypochlorit peroxid sodium whiten
bleed:bandag blood clot haemorrhag hemorrhag wound
blind:audio audio-description braill guid impair low-vision sight tactil vision visual
blink:flash indic lead light
block:ban bar barrier blacklist deni disabl filter firewal freez obstacl obstruct prevent prohibit remov report restrict spam stop
blood:arteri bleed haematolog haemoglobin plasma transfusion vein
blow:blast explod explosion fuse gust wind
blue:azur cobalt colour indigo navi pigment turquois
bluetooth:connect devic headset pair rang wireless
board:aboard aircraft airport chair check-in close committe council depart departur director embark enter execut gate governor half-board kennel meal member minut onboard panel pass passeng prioriti truste
boat:barg cano craft cruis dinghi ferri four harbour jetti kayak launch marina moor port river row sail ship vessel yacht
bodi:anatomi blood bone chassi corps grave height human limb muscl organ physic remain skeleton skin tissu torso
boi:lad male schoolboi son youth
boil:evapor heat kettl simmer temperatur water
boiler:burner combi furnac ga heat heater hot thermostat
bomb:cipher codebreak decrypt drum enigma machin
bond:bail coupon debt deposit gilt matur secur treasuri yield
bonu:award commis extra incent payout perform reward
book:advanc advis alreadi appoint author avail bui chapter confirm essenti four hardcov isbn librari novel onlin order paperback pre-book publish requir reserv schedul secur slot ticket titl volum walk-in
bookcas:book furnitur shelf wall
booster:amplifi dose jab repeat rocket seat vaccin
boot:footwear shoe sole start trunk wellington
border:adjoin bind boundari checkpoint control cross custom edg frontier immigr neighbour passport
bore:dull monoton slow tediou uninterest
borrow:credit debt financ hire issu lend lender librari loan mortgag overdraft rent take
boss:ceo chair chairman chief director employ founder head leader manag presid supervisor
bottl:caraf contain decant flask glass jar litr ml plastic vial water
bottom:base beneath floor foot lower
bounc:deflect fail rebound reflect return undeliv
bounci:castl inflat soft trampolin
bouquet:bride bunch floral flower
bowl:basin cricket dish over
box:bin carton case contain crate field packag small tick
boyfriend:date fianc lover partner relationship
braill:blind impair sight tactil visual
brake:calip disc lever pad pedal slow stop
branch:depart division librari limb locat offic outlet shop store subsidiari
brand:compani label make maker manufactur trademark
breach:break default infring leak non-compliance violat
bread:baguett bakeri dough flour loaf roll sourdough toast
break:breach burst crack crush damag defect fail failur fault faulti fractur inoper intermis interv lunch malfunc mend out-of-order paus recess repair replac rest ruptur shatter smash snap tea tear unus vacat violat warranti
breakag:accid accident break damag deposit loss replac
breakfast:board brunch buffet cereal continent cook includ meal morn serv
breast:bosom chest mammogram milk nippl
breastfe:breast feed lactat nurs
breath:airwai asthma inhal lung oxygen respiratori
breed:lai mate nest offspr reproduc spawn speci
brew:al beer breweri coffe ferment tea
bribe:briberi corrup gift kickback payment
brick:block clai masonri stone wall
bridg:arch cantilev connect cross deck finish footbridg overpass pedestrian river span steel suspen toll viaduct
bright:brilliant lamp light sunni vivid
bring:accept accompani allow bag belong bottl byo carri equip luggag outsid own pack passport permit picnic posses present prohibit provid requir royal snack store take trip
broadband:adsl connec fiber fibr internet isp mbp speed
broadcast:air live programm radio stream televi transmit
broker:advis agent dealer intermediari realtor
brother:elder famili half-brother sibl twin younger
brown:colour golden tan toast
browser:cooki exten internet tab web
brush:bristl broom paintbrush roller toothbrush
bu:buse coach depart depot everi fare hourli leav line minibu minut passeng railwai replac rout run servic shuttl station stop ticket timet transit
buck:cost deer dollar price stag usd
bucket:contain pail spade water
budget:alloc cheap cost estim expenditur financ fund gross million plan spend
buffer:cach margin memori ph reserv solution
buffet:all-inclusive banquet breakfast self-service smorgasbord
bug:beetl crash defect error fault fix glitch hour insect issu mite patch pest
buggi:cart golf pram pushchair stroller
bui:acquir avail basket book cart checkout counter gift kiosk march marketplac obtain offic onlin order outlet price procur purchas retail sale sell shop souvenir spend stock stockist store suppli supplier ticket vendor
build:architect architectur assembl begin block centuri commis complet construc construct creat date design develop edific engin erect establish facil find finish foundat hall hous inaugur insid occupi open premis properti rebuild site skyscrap storei structur tenant tower
builder:carpent construc constructor contractor mason tradesman
bulb:lamp lead light onion plant watt
bulki:big furnitur heavi larg mattress overs
bulletin:broadcast new newslett notic report updat
bulli:abus cyberbulli harass intimid victim
bundl:combin pack packag set
bungalow:cabin chalet cottag detach hous single-storey
bunk:bed berth dorm dormitori sleep
bureau:agenc depart desk exchang offic
burglar:alarm break intrud robber theft thief
burglari:break-in intrud robberi steal theft
buri:burial cemeteri funer grave inter tomb
burn:blister combus fire flame fuel heat ignit scald sunburn
burst:break explod leak pipe ruptur
buse:coach minibu rout servic shuttl stop timet transport
bush:hedg outback plant scrub shrub
busi:bustl commerci compani conges corpor crowd employ enterpris firm full hectic industri occupi off-peak oper organis owner peak popular queue quiet retail rush shop startup summer trade ventur wait weekend
busiest:crowd high passeng peak popular rush traffic
bust:break chest head sculptur statu
button:click control icon kei press switch tap
buyer:client consum custom purchas shopper
cab:driver minicab ride taxi
cabin:accommod berth bungalow carry-on chalet compart hut lodg pod stateroom
cabinet:appoint depart govern minist secretari
cabl:connec connector cord ethernet hdmi lead plug usb wire
cafe:bistro cafeteria coffe espresso refresh restaur snack tearoom
cafeteria:canteen dine meal mensa refectori restaur
caffein:coffe cola energi stimul tea
cake:bake bun dessert gateau ic pastri slice spong
calcium:bone chalk dairi lime limeston milk miner
calcul:comput determin divid equat estim formula multipli
calendar:date event holidai month schedul term
call:alia answer brand cancel contact dial dub eastern emerg english entitl formerli helpdesk helplin hotlin know landlin line mobil mondai name nicknam number p.m phone refer ring speak summon tel telephon term titl toll-free video
caller:appoint enquir phone ring telephon visitor
calori:energi kcal kilojoul kj nutrition
camera:cctv film flash len megapixel photo photographi pictur sensor tripod video webcam
camp:barrack bivouac campground campsit caravan overnight pitch prison tent wild
campaign:candid canvass drive elec initi movement ralli
camper:campervan campsit caravan motorhom pitch tent
campfir:barbecu bbq fire firewood flame pit stove
campu:build colleg ground site univers
can:aluminium drink recycl tin
canada:cad canadian dominion provinc provinci
canal:boat channel lock towpath waterwai
cancel:abandon advanc ahead amend annul ax call charg cooling-off deadlin deposit end fee forfeit free hour no-show non-refundable notic opt-out penalti polici postpon prior rebook refund rescind reserv revok scrap stop termin unsubscrib void withdraw
cancer:carcinoma chemotherapi leukaemia malign oncolog tumor tumour
candid:applic ballot contend interview nomin nomine run
candl:flame tealight wax wick
canneri:can factori fish plant salmon sardin
canopi:awn cover roof shade treetop
canteen:cafeteria dine lunch meal mess refectori
cap:ceil cover hat lid limit maximum top
capac:accommod attend hold litr maximum occup room seat stand volum
capit:citi equiti fund govern headquart invest seat
captain:command leader master offic skipper
captiv:cage detain enclosur hostag imprison prison zoo
captur:arrest catch conquer occupi prison record seiz take
car:auto automobil behind charger drive driver drop-off ev garag hire mileag motor motorist nearest park permit us van vehicl wheel
caravan:camper campervan motorhom pitch rv tow trailer
carbon:co2 dioxid emis footprint
card:amex atm bank cashless chip contactless credit debit id maestro mastercard membership never pass payment paypal pin plastic reader swipe visa wallet
care:atten clean health look mainten nurs support treatment
career:job occup opportun path profes role vacanc work
caregiv:assist carer caretak companion nurs
careless:inattent neglect neglig reckless
carer:assist care caregiv companion disabl escort essenti free helper support
caretak:custodian janitor keeper porter site superintend warden
cargo:contain freight good load shipment
carpet:floor mat pile rug textil underlai
carri:accommod bear bring cabin capac convei haul hold load lug luggag on-board passeng take transport weight
carriag:coach deliveri postag train wagon
carrier:airlin bag courier network oper ship transport
carry-on:bag baggag cabin hand luggag onboard overhead
cart:bag basket checkout shop trollei
carton:box cardboard contain milk pack packag tetra
cartridg:filter ink printer refil shell toner
carv:cut engrav sculpt sculptur stone wood
case:box charg complaint court court-martial exampl incid infec instanc lawsuit legal matter sleev suit trial
cash:accept atm bank banknot card cashless chang chequ coin contactless currenc exact machin monei note pai payment withdraw
cast:actor charact ensembl role star
castl:chateau citadel fort fortress keep moat
casual:everydai inform jean relax smart
casualti:dead injur kill loss victim wound
cat:anim breed catteri dog felin feral free indoor kitten lion litter meow paw pet purr rescu tabbi tomcat vet
catalogu:archiv catalog collec index inventori librari list search
catch:board captur contract fish hook ride snag trap
cater:banquet buffet canap food meal refresh
cathedr:basilica bishop church gothic nave
caus:becaus blame bring contribut creat culprit due effect factor induc infec lead origin provok reason respons result risk sourc stand stem trigger
cave:cavern chamber grotto limeston mine rock underground
ceil:cap headroom limit maximum overhead plaster roof vault
celebr:commemor festiv honour mark observ parti
cell:batteri jail membran mobil prison tissu
cello:cellist instrument orchestra string violin
censu:count household inhabit popul survei
cent:coin euro penni percent
centr:central citi core downtown heart hub middl
central:centr core downtown heart main middl
centuri:era hundr period year
ceo:chairman chief director execut head leader manag presid
cephalopod:cuttlefish mollusc nautilu octopu squid
ceremoni:hold inaugur open rite ritual servic wed
certain:definit particular some specif sure
certif:accredit award birth certifi diploma document proof qualif
cfo:chief director financ financi offic treasur
chain:cabl franchis link necklac retail sequenc seri
chair:armchair chairman chairperson chairwoman head presid seat stool wheelchair
chairman:board chair chairperson chairwoman head presid
challeng:appeal competi contend contest difficulti disput
champion:championship titl titlehold victor win winner
championship:champion competi cup final leagu titl tournament winner
chanc:like likelihood odd opportun percent possibl probabl risk
chang:adjust alter amend connec convert correc edit evolv exchang fee fourteen interchang modifi new platform rebook renam replac reschedul revis shift switch transfer transform updat vari variat
channel:broadcast canal frequenc network station strait tv waterwai
charact:figur hero plai portrai protagonist role villain
charg:accus adapt admis batteri bill cabl charger cost debit deposit dollar fare fee fine free grati incur lead levi pai payabl penalti per plug power price rate recharg socket surcharg tariff toll usb
charger:adapt batteri cabl charg full plug power socket usb
chariti:charit donat foundat fundrais ngo non-profit nonprofit regist trust
chart:album diagram graph map peak rank singl tabl
charter:constitu find hire rent
chase:follow hunt pursu pursuit
chat:contact convers discuss forum live messag messeng talk
cheap:afford bargain budget conces discount econom free hour inexpens low low-cost lowest price reduc sale saver
cheaper:conces discount econom less low-cost lower off-peak offer reduc save student
cheapest:afford budget cost discount economi from inexpens lowest minimum off-peak price saver
cheat:copi dishonesti fraud misconduct plagiar
check-in:arriv bag counter desk drop onlin recep regist
check:assess audit bank chequ clear confirm ensur examin inspec inspect look lookup monitor review scan search secur statu test tick track valid verifi
checkout:basket cashier check-out departur leav noon order pai payment regist till vacat
checkup:check-up examin physic review screen
chees:brie cheddar curd dairi mozzarella parmesan
chef:cook cuisin culinari kitchen michelin restaur
chemic:acid chemistri compound reaction substanc toxic
chemist:dispensari drugstor pharmaci pharmacist scientist
chequ:bank check clear draft payabl payment
cherri:blossom fruit red stone tree
chest:box breast heart lung rib sternum thorax trunk
chew:bite gnaw swallow tooth
chicken:breast broiler egg fowl hen poultri rooster
chief:command director execut head leader main offic primari princip
child:accompani adopt adult ag babi daughter famili infant junior kid minor offspr parent pupil school son teenag ticket toddler under under-12 under-16 young youth
childcar:childmind crech daycar kindergarten nanni nurseri
childhood:bear boyhood earli grow rais upbring young
chimnei:fireplac flue hearth stack sweep
chines:china third
chip:crack fragment fri fry microchip processor scratch semiconductor
chocol:cacao cocoa confectioneri sweet truffl
choic:altern decid option prefer rang select
choir:chancel choral chorist choru ensembl sing singer vocal
choos:between choic decid elect favour opt option pick prefer selec select
christma:advent box close decemb festiv holidai nativ xma
chuck:bin discard dispos drill jaw rubbish throw
church:abbei basilica cathedr chapel congreg mass parish
cigarett:cigar nicotin smoke tobacco vape
cinema:film movi multiplex projec screen theatr
cipher:code cryptographi decod encryp encrypt kei secret
circl:circular circumfer disc radiu ring round
circuit:board circular cours electr lap loop track
circul:blood copi daili distribu flow loan readership
citi:borough capit centr district downtown mayor metro metropoli metropolitan municip popul resid settlement suburb town urban villag
citizen:citizenship nation naturalis passport resid
citizenship:citizen nation natur naturalis passport
civil:court govern non-military partnership privat public
claim:alleg appli assert benefit compens deadlin disput entitl evid file form insur receipt refund reimburs request submit
class:beginn busi cabin carriag categori classroom cours economi first form grade group instructor lesson level premium pupil rank seminar session standard studio teach train tutor workshop
claus:articl condition paragraph provision section term
claw:nail paw pincer talon toe
clean:cleaner cloth daili damp deterg dishwash disinfect dust housekeep hygien laundri linen mainten mop polish pure rins sanitis scrub soap tidi towel vacuum wash wipe
cleaner:deterg domest housekeep janitor soap vacuum wipe
clear:clean delet empti eras obtain obviou remov transpar wash wipe
clearanc:approv gap headroom height permis remov sale
clergyman:curat minist parson priest rector reverend vicar
clerk:administr council court offic secretari
click:button choos link mous press select tap
client:account buyer consum custom patient
climat:arid dry mediterranean mild rainfal temper temperatur tropic warm weather
climb:ascend ascent floor hill mountain peak scale step summit
climber:alpinist ascent mountain summit vine
cling:adher attach film hold stick wrap
clinic:appoint hospit medic outpati practic surgeri
clip:attach clamp excerpt fasten trim video
cloakroom:bag check checkroom coat deposit leav locker wardrob
clock:alarm chime dial hour pendulum time timer watch
clog:block blockag clear jam obstruct unblock
close:adjac admis applic ceas christma closur daili deadlin distanc end entri even everi except expir final finish holidai hour januari last line lock mainten midnight minut mondai near nearbi noon octob open pm proxim public refurbish renov reopen seal short shut submis sundai suspend temporari temporarili time tuesdai unavail until winter
closest:distanc mile near nearbi walk
closet:cabinet cupboard hanger pantri storag wardrob
closur:cancel close mainten shut suspend
cloth:apparel attir coat dress fashion footwear garment jacket laundri layer outfit shirt shoe textil trouser uniform wardrob waterproof wear
cloud:backup host onlin overcast rain remot saa server storag
club:associ disco footbal join leagu member nightclub nightlif side societi team venu
clutch:brood egg gearbox nest pedal transmis
coach:bu carriag instructor manag minibu shuttl trainer
coal:collieri fuel mine pit
coalition:allianc bloc govern parti partner
coast:beach cliff coastlin sea seasid shore
coat:cloakroom fur garment jacket layer locker outerwear overcoat parka wardrob
code:checkout coupon digit discount enter number password pin postal prefix program promo qr script sourc voucher
codein:morphin opiat opioid painkil paracetamol
coeliac:allergen celiac dietari gluten gluten-free intoler wheat
coffe:barista bean brew cafe caffein cappuccino cup decaf drink espresso kiosk latt machin roast tea
coffeehous:cafe cafeteria coffe espresso
cog:gear sprocket tooth wheel
coin:cash cent chang currenc denomin mint penni
cold:celsiu chill chilli cool cough degre flu freez frost ic layer minu refriger snow temperatur unheat viru winter
collaps:cave crumbl fail fall
colleagu:co-worker cowork employe peer staff team
collec:archiv artefact collect gather hold item museum object pick pick-up pickup work
collect:accumul click-and-collect collec counter desk donat fetch gather harvest locker pick pick-up pickup readi receiv recep retriev store
colleg:academi campu faculti institut sixth-form univers
color:black blue brown colour dye green hue orang red shade tint white
colour:black blue brown coat color dye green grei hue mean orang paint palett pigment pink red shade tint white yellow
combin:add blend join merg mix mixtur togeth unit
come:arriv bring courier descend introduc migrat origin pupil request return sink straight visit
comedi:comedian comic farc funni humour sitcom stand-up
command:instruc order prompt run shell syntax termin
comment:consult feedback remark represent respond statement submit
commerci:advert advertis busi compani industri profit trade
commis:agent bonu broker fee panel percent percentag
commit:bind contract minimum oblig pledg promis undertak
committe:board chair commis council group member panel truste
common:frequent gener often popular typic usual widespread
commun:group local neighbourhood public resid societi villag
commut:distanc journei mile train transport travel
compani:brand busi corpor employ enterpris firm found founder group headquart inc incorpor insur limit ltd manufactur organis plc provid receiv startup subsidiari
compar:comparison contrast differ rel versu wherea
compart:carriag drawer pocket section storag
compat:fit requir suitabl support version work
compens:award claim damag delai entitl pai payment payout redress refund reimburs repai salari settlement voucher
compet:competi contest enter particip race rival tournament
competi:championship compet contest prize race rival tournament
competitor:altern competi market rival versu
complain:complaint contact disput dissatisfi feedback go grievanc ombudsman report unhappi
complaint:complain concern disput dissatisfi feedback grievanc ombudsman resolv
complet:end entir fill finish full three total whole
completion:complet end final finalis finish open
complex:advanc complic difficult intric sophist
compli:adher complianc conform follow meet obei requir
complianc:adher certifi compli conform regul requir standard
compos:music opu score symphoni write
compost:decompos fertilis humu manur mulch organ soil
compulsori:mandatori must obligatori option requir
comput:desktop devic hardwar laptop machin pc workstat
con:disadvantag downsid drawback limit
conceal:buri cover disguis hide secret
concert:gig live orchestra perform recit show tour
conces:disabl discount kiosk pension reduc senior student unemploi
concret:aggreg cement mortar reinforc
condition:claus diseas must provid provision requir rule state subject term
condo:apart condominium flat hoa unit
conduct:carri direct lead perform run undertak
conductor:copper guard metal music orchestra ticket
confer:congress conven deleg meet session summit symposium
confidenti:anonym disclos nda non-disclosure privaci privat secret
configur:adjust custom customis option paramet set setup
confirm:acknowledg agre approv check email valid verifi
conflict:battl civil clash disagr disput fight hostil prevail rebellion war
congress:hous lawmak legislatur repres senat
congressman:congress congresswoman hous lawmak repres
connec:chang connect interchang layov link onward transfer transit
connect:access attach cabl join link network pair plug sync wifi
consecut:back-to-back continu row sequenc straight success
consent:agre approv authoris gdpr parent permis sign
consequ:effect fine impact lead outcom penalti result
conserv:parti republican right-wing tori tradition
consid:account assess examin regard review think weigh
consist:compos compris contain divid includ make
consol:control game playstat xbox
constitu:amend articl charter district elector fundament mp republ ride seat ward
construc:build complet contractor erect site work
construct:build construc erect
consul:consular embassi mission visa
consum:drink eat intak us
contact:address call custom dai email enquiri fax form helplin messag phone reach recep telephon websit write
contagi:communic infect infecti spread transmiss transmit
contain:compris consist content hold includ ingredi
contest:challeng competi dai disput entri prize tournament winner
continent:breakfast europ european mainland plate
continu:carri extend keep ongo proce remain resum
contracep:coil condom contracept iud pill
contract:agreement claus commit fixed-term leas minimum parti sign tender term
contractor:builder consult freelanc independ subcontractor supplier
contribu:contribut donat fee fund input payment share
contribut:donat fund give help share submit
control:adjust govern handl limit manag oper regul
controversi:backlash critic criticis debat disput scandal
convent:abbei monasteri nun priori religi sister
convert:adapt chang exchang export transform translat turn
convic:convict crimin db guilti record sentenc spend
convict:convic find guilti jail prison sentenc
cook:bake boil chef cuisin culinari degre dish food fry grill heat kitchen meal minut oven prepar recip roast simmer steam stir stove
cooker:applianc ga hob hotplat oven rang stove
cookeri:chef culinari food kitchen recip
cooki:biscuit browser consent privaci session store track
cool:chill cold fan refriger temperatur
cop:constabl detect offic polic sheriff
copai:coinsur deduct fee out-of-pocket visit
cope:deal endur handl manag struggl withstand
copi:backup certifi clone document duplic issu origin past photocopi print replic reproduc scan transcript
copper:alloi brass bronz metal or wire
copyright:attribu infring intellectu licenc licens permis reproduc reserv right
coral:atol bleach marin polyp reef tropic
cord:cabl lead rope string
corduroi:cotton fabric rib trouser
corkag:alcohol bottl bring byo own wine
corner:angl bend crossroad edg junction turn
coron:crown king queen throne
correct:accur amend fix proper rectifi right true valid
correspond:commun email letter mail post write
corrosion:corrod decai galvanis oxid rust stainless
corrup:bribe briberi embezzl fraud graft scandal
cost:admis afford bill budget bui charg cheap dollar entri estim euro expens fare fee free hourli million pai payabl per pound pp price quot rate save size subscrip tariff ticket total visitor worth
cot:babi bed crib infant mattress travel
cottag:cabin dwell holidai hous rural self-catering thatch
cotton:cloth denim fabric fibr jersei textil
couch:armchair divan seat sette sofa upholsteri
cough:bronchiti mucu phlegm respiratori throat
council:assembl author borough citi committe councillor local municip
councillor:alderman council councilor elect member ward
count:elig includ number qualifi sum talli total valid
counter:bar checkout desk midnight recep till window
counti:borough council district region shire
countri:abroad border capit citizen contin countrysid domest ethiopia eu homeland intern kingdom land nation oversea region republ rural state territori travel
coup:junta militari oust overthrow putsch seiz
coupl:doubl marri pair partner spous two
coupon:code discount gift offer promo promotion redeem voucher
courier:carrier deliveri dispatch driver messeng parcel ship shipment
cours:certif class curriculum degre diploma golf learn lesson modul programm seminar syllabu train tuition workshop
court:appeal case hear judg judgment judici juri justic law lawyer magistr rule suprem tenni trial tribun verdict
courthous:counti court judg justic trial
cover:appli extend includ insur lid loss member pai part polici protect wear
coverag:area benefit cover includ insur limit network polici protec rang recep signal
covid:coronaviru mask pandem sars-cov-2 vaccin viru
cow:beef bovin calf cattl dairi herd milk
cowork:colleagu peer staff team workmat
crack:break damag fissur fractur split
crash:accid bug collid collision derail error fail freez hang plung quit unrespons wreck
crate:box cage case contain
crater:basin caldera impact meteorit rim volcano
creat:add build design develop find gener new produc
creation:design establish find form format invent make
creatur:anim be beast fish insect monster organ speci
credit:balanc borrow bureau card financ histori instal lender loan rate score voucher
crew:cabin engin hand member personnel sailor seaman staff team
crime:assault crimin feloni illeg murder offenc offens polic robberi theft violenc
crimin:convict crime feloni offenc offend perpetr suspect
crisi:crash disast emerg helplin shortag urgent
crisp:chip packet potato snack
critic:columnist detractor oppon review
crop:cereal farm field grow harvest plant wheat yield
cross:angri bridg crucifix ford intersect pass span travers
crowd:attend audienc busi capac fan spectat throng
crown:king monarch queen throne tooth
cruis:boat cabin deck embark excur liner port sail ship voyag
crush:grind pound press squash
crutch:injur leg mobil stick walk wheelchair
crystal:crystallin gem glass lattic miner quartz salt
cultiv:crop farm grow plant
cultur:art civilis custom heritag societi tradition
cup:competi final glass ml mug tournament trophi
cupboard:cabinet closet locker shelf storag store wardrob
cure:heal recoveri remedi therapi treat treatment
curl:coil curli hair ringlet spiral wave
currenc:cash coin conver dollar euro exchang foreign monei pound rate sterl yen
current:amp amper exist flow incumb latest now ongo present todai
curv:arc bend curvatur graph line slope
custodi:arrest child detain deten guardian guardianship parent resid
custom:account allow border buyer clearanc client consum declar diner duti excis good guest import inspec offic parcel patron purchas shopper subscrib tariff tax user vat visitor
cut:blade carv chop decreas dice edit haircut knife lower prune reduc shorten slice snip trim week wound
cutoff:close date deadlin latest limit noon threshold
cv:applic experi letter resum upload
cycl:bicycl bike cyclist path pedal ride
cyclist:bicycl bike cycl helmet pedal rider
cylind:bottl engin ga tank tube
dad:daddi daughter father fatherhood guardian mother mum papa parent patern son stepfath
dai:afternoon april daili date done except fridai holidai hour januari juli june midnight mondai morn night open saturdai sundai thursdai tuesdai wednesdai week weekdai
daili:dai each everi everydai hour mondai morn newspap per routin seven tuesdai weekli
dam:barrag barrier embank hydroelectr mother reservoir weir
damag:accid break compens crack defect dent deposit destroi deterior devast fault faulti harm injuri insur liabil liabl loss repair ruin scratch vandal waiver wear wreck
damp:condens humid mildew moist moistur mould wet
danc:ball ballet choreographi dancer disco waltz
dane:danish denmark nors vike
danger:caution deadli harm hazard peril risk threat toxic unsaf venom warn
dark:black dim mode night shadow theme unlit
databas:archiv dataset queri record regist sql store tabl
date:anniversari annual bear begin calendar centuri dai deadlin decemb era festiv hold june launch month novemb octob schedul septemb timet until weekend when year
datum:collect dataset figur file gb gdpr inform mb person privaci process read record retain share statist storag usag
daughter:ag bear child eldest father girl heiress marri mother offspr parent sibl stai
daycar:childcar crech kindergarten nurseri preschool
daylight:dai dawn dusk sun sunlight sunris sunset
daytim:afternoon dai hour morn
dead:death deceas di extinct late lifeless
deadlin:appli applic befor close cut-off cutoff damag date due end entri final latest midnight receiv submis submit until
deaf:bsl caption hear impair interpret loop sign subtitl
deal:agreement bargain bundl clearanc contract coupon discount negoti offer packag promotion purchas save special trade treati voucher
dearer:expens higher increas peak premium supplement surcharg weekend
death:assassin bereav deceas di die fatal funer kill mortal perish
debat:argu controversi discus discuss disput motion parliament
debit:account card charg deduct direct payment withdraw
debt:arrear bankruptci borrow creditor default insolv liabil loan outstand ow
decad:centuri ten year
decemb:christma deceas winter
decibel:db level loud nois sound volum
decid:agre choos conclud decision determin discretion judg resolv rule vote
decis:crucial final kei win
decision:approv choic conclud determin judgment outcom resolv rule verdict vote
deck:card floor platform ship terrac upper
declar:announc custom disclos proclaim report state
declin:collaps decreas deterior drop fall loss reduc refus reject
decor:adorn embellish garnish ornament paint wallpap
decreas:cut declin drop fall less lower reduc shrink
deduc:allow claim deduct expens item relief withhold write-off
deduct:copai deduc excess expens out-of-pocket premium reduc relief subtract taxabl withhold
deep:below bottom depth fathom foot metr profound
default:automat initi normal preselect preset standard unless
defeat:beat lose loss rout surrend victori
defect:damag fault faulti flaw imperfec malfunc
defend:fortifi garrison guard hold protect repel resist
defin:defini describ know mean refer specifi term
defrost:freez freezer ic refriger thaw
degre:ba bachelor bsc celsiu diploma graduat honour master phd
delai:behind compens disrup hold lag late minut overdu postpon setback slow suspend wait
deleg:assign attende confer particip registr repres
delet:clear close deactiv discard eras purg remov trash wipe
deliber:intent intention knowingli purpos wilfulli
deliv:arriv bring courier deliveri dispatch parcel post send ship suppli transport
deliveri:arriv courier dai deliv dispatch express parcel post postag postal ship track
demand:call claim insist need request requir want
democraci:democrat elec freedom repres republ vote
democrat:congress leav liber parti
demonstr:displai exhibit illustr march protest prove show
dent:bodywork bump damag depres impact scratch
dentist:dental hygienist orthodontist tooth
depart:agenc departur division faculti leav ministri offic sail section start unit
departur:check-out checkout depart exit leav sail vacat
depend:accord base reli subject upon vari
deposit:account advanc balanc bond book bottl damag down guarante hold non-refundable payment percent pre-authorisation prepai prepay refund reserv return secur upfront week
depot:centr facil garag station store termin warehous
depres:antidepress depress mental mood reces
depth:below bottom deep metr underwat
deputi:act assist second vice
deriv:come from obtain origin root sourc stem
descal:citric clean deposit hard limescal scale vinegar
describ:account characteris defin depict explain outlin portrai
desensitis:allergi exposur gradual immunotherapi phobia therapi toler
desert:arid dry dune sand
design:architect creat develop draw layout plan style
desk:counter cowork offic recep stand tabl workplac workspac workstat
dessert:after cake ice-cream pastri pud sweet
destin:arriv bind citi place resort station stop terminu
destroi:burn damag demolish devast fire kill raze ruin wreck
detail:descrip inform more particular specif
detect:inspector investig offic polic
detector:alarm metal monoxid sensor smoke
determin:calcul decid depend establish find
detour:altern close closur diver divert rerout rout wai
develop:build creat design evolv expand grow improv
devic:applianc equip gadget hardwar instrument machin make phone tablet unit
di:death deceas executor fatal heir kill late pass perish
diabet:glucos hyperglycaemia insulin sugar
diagnos:detect diagnosi examin identifi scan test
diaper:babi chang nappi potti
diarrhea:bowel dehydr diarrhoea loos stool
dictionari:defini entri glossari lexicon word
die:ag dead death deceas di fatal funer kill lifespan mortal pass perish succumb
diesel:engin fuel litr petrol
diet:calori eat feed food forag herbivor insectivor meal nutrition prei vegetarian weight
differ:alik altern although chang compar contrast distinc distinct distinguish divers other separ similar unlik vari variat varieti variou versu wherea while
difficult:challeng complex demand hard strenuou tough tricki
dig:archaeolog burrow excav hole soil spade trench
digger:backho bulldoz excav
digit:comput download ebook electron onlin virtual
dine:breakfast cafe dinner eat food meal restaur tabl
dinner:banquet dine even meal supper tea
dip:bath declin fall immers sauc submerg swim
diploma:award certif degre graduat qualif
direc:bind compass east exit follow junction leav north reach right rout south toward turn wai walk west
direct:chang indirect non-stop nonstop stop straight through without
directli:immedi nonstop offici onlin own straight
director:board chair chief direct execut film filmmak head helm leader manag
dirt:debri dust earth grime mud soil
dirti:contamin dirt dust grime mud muddi pollut soil stain unclean
disabl:access badg barrier-free blue carer companion deactiv handicap impair mobil need person remov step-free stop switch toggl turn wheelchair
disadvantag:con downsid drawback limit neg weak
disappear:extinct fade go hide lose miss vanish
disast:catastroph crash earthquak emerg flood tragedi
disc:album blu-ray cd disk dvd record vinyl
discharg:emis hospit leav releas
disconnect:detach drop logout lose offlin sever unpair unplug
discount:cent cheaper code conces coupon deal deduct elig get group loyalti member off offer per percent percentag price promo promotion rebat reduc sale save senior student voucher
discov:discoveri explor find sight unearth
discoveri:breakthrough discov find unearth
discrimin:bia divers equal harass prejudic protect unfair
discus:convers debat forum meet talk
discuss:agenda appoint consult contact debat meet talk
diseas:condition diagnosi disord ill infec pathogen syndrom
disguis:camouflag conceal costum dress mask pretend
dish:bowl cours cuisin meal plate recip special
dishwash:dish machin rins tablewar wash
disinfect:alcohol antibacteri bleach germ hygien sanit steril sterilis
disk:disc drive gb ssd storag
dislik:complain critic disappoint hate object oppos
dismiss:fire misconduct reject sack termin
dispatch:deliveri despatch send ship warehous within
displai:exhibi exhibit screen show showcas view
dispos:discard inciner landfil recycl throw wast
disput:arbitr chargeback claim complaint conflict disagr mediat ombudsman resolv tribun
disrup:cancel closur delai diver engin replac suspend work
distanc:awai far kilometr km length metr mile minut rang
district:area borough counti neighbourhood quarter region ward
ditch:abandon channel drain drainag moat trench
divid:appor border part partition separ share split
dividend:distribu payout share sharehold yield
division:branch depart leagu split unit
divorc:annul dissolv ex-wife marriag separ split spous
doc:doctor document file gp medic pdf
dock:berth connect cradl harbour pier port quai station wharf
doctor:appoint clinic clinician consult dentist dr emerg gp healthcar hospit medic need nurs phd physician practition prescrib specialist surgeon
document:certif file form paper paperwork passport pdf proof record
documentari:docuseri factual film footag seri
dog:anim assist bark breed canin companion dog-friendly except foul guid guide-dog hound kennel kitten lead leash muzzl off-lead owner pet pooch puppi servic welcom
dollar:amount cash cent cost price usd
domin:lead main major predomin prevail princip
donat:bequest chariti contribu contribut fundrais gift give sponsor support
done:carri complet end finish perform readi
donor:benefactor blood contributor donat funder gift give sponsor
dont:avoid must never prohibit
door:access doorwai entranc entri exit front gate hing lock sign step threshold wide
dorm:accommod dormitori hall hostel resid student
dose:daili dosag intak maximum mg milligram tablet
doubl:coupl dual pair twice two twofold
doubt:question uncertain unlik unsur
dough:bread flour knead pastri rise yeast
downgrad:cheaper lower plan reduc releg revert switch tier
download:app avail export file get instal link mp3 pdf save stream zip
downstair:basement below cellar floor ground lift lower
downtown:centr central citi district town
dozen:box pack twelv
drag:drop haul mous pull resist tow
drain:clog drainag outlet pipe plughol sewer sink unblock
drama:act plai seri theater theatr
draw:equal equalis fixtur illustr level lotteri pencil prize raffl sketch stalem tie
drawback:con disadvantag downsid flaw limit problem weak
drawer:cabinet chest compart storag trai
dream:ambition nightmar sleep vision
dredg:channel deepen seab sediment silt
dress:attir black-tie casual cloth code costum formal frock garment gown outfit smart wear
dri:cure dehydr evapor moistur preserv
drill:bear bite evacu exercis hole
drink:alcohol bar beer beverag blood bottl breath cocktail coffe cup drive drug glass hydrat inebri intox juic licenc licens limit pint pub refresh sip smoothi sober soft spirit tap tea thirst water wine
drip:droplet intraven leak seep tap water
drive:car disk driver gigabyt lane licenc mile mileag minut motor motorist motorwai passeng road rout speed ssd steer storag travel usb vehicl wheel
driver:car chauffeur drive licenc motorist motorman oper racer wheel
drone:aerial aircraft bee fly quadcopt uav unman
drop-off:deliv leav return set-down short-stay
drop:bai declin decreas deliv fall harbour leav lower plung reduc return
drown:death di flood lose sea sink
drug:cannabi cocain medic medicin narcot pharmaceut substanc tablet
drum:barrel beat cymbal percus snare
dry:air arid cure dehydr drought dryer evapor hang hour humid moistur rainfal towel tumbl weather wet
dryer:airer dry hairdryer laundri spin tumbl
due:befor date deadlin expect ow payabl
dumpl:boil dough steam stew
duplic:clone copi doubl repeat replac replica second
durabl:last long-lasting robust strong sturdi
durat:dai hour interv last length long minut month period run runtim week year
duti:custom import levi oblig respons tariff tax
dvd:blu-ray disc film video
dwarf:miniatur planet short small
dy:death di extinct ill termin wilt
dye:color colour indigo mordant pigment stain tint
dynasti:emperor empir famili hous royal ruler
ear:audiolog auditori canal cochlea deaf drum eardrum earwax ent hear infec lobe otiti
earli:advanc ahead alreadi arriv befor beforehand begin centuri childhood dawn earlier first first-come infanc least mondai month morn preced prematur prior soon sooner sunris weekdai young
earlier:advanc befor first former preced previou prior sooner
earliest:after ancient begin date first oldest onward open sinc start
earn:annual compens gain hourli incom interest make pai per point profit remuner revenu reward salari wage
earth:globe ground planet soil world
earthquak:epicentr fault magnitud quak richter seismic tremor
easi:basic beginn effortless gentl quick simpl straightforward
easiest:beginn quick recommend simpl simplest
east:eastern eastward northeast southeast
easter:april good holi lend resurrec
eat:allow bistro breakfast canteen carnivor consum diet dine dinner edibl feed follow food forag fruit herbivor ingest leaf lunch meal menu night picnic prei refresh restaur serv snack soup swallow vegetarian
ebik:assist batteri bicycl cycl electr pedal
eco:energi environment green sustain
economi:basic cabin class coach econom gdp growth industri market reces sector standard trade
edg:blade border boundari margin perimet rim side
edibl:eat food poison tast toxic
edit:alter amend chang correct modifi revis updat
edition:issu print publish revis version volum
educ:degre graduat learn qualif school studi train univers
effect:affect caus consequ impact influenc new outcom reaction result
egg:clutch hatch hen incub lai nest omelett yolk
eight:eighth octagon octet
elderli:ag geriatr older over-65 pension retir senior
elec:ballot candid elect poll primari referendum seat vote voter
elect:appoint ballot choos elec major poll vote
elector:ballot constitu elec poll vote voter
electr:batteri bill cabl charg charger current electrifi energi ev gener grid hybrid kw kwh main meter motor outag plug plug-in power socket suppli supplier util volt voltag wire
electrician:certifi contractor electr instal qualifi tradesman tradesperson wire
element:compon featur metal part
elev:escal flight floor lift ramp stair step-free wheelchair
eleven:team
elig:ag applic criterion entitl must open qualifi requir resid
els:addition also altern anoth extra further other
elsewher:altern anoth other outsid
email:address contact e-mail enquiri inbox mail messag newslett send write
embassi:ambassador citizen consul consular diplomat mission
emblem:badg crest logo symbol
emerg:ambul call casualti crisi hotlin polic urgent
emperor:caesar empir imperi king reign ruler throne tsar
emploi:employ engag hire job recruit staff work worker workforc
employ:boss busi compani firm organis workplac
employe:colleagu headcount member personnel staff team worker workforc
empti:bare blank charg clear discharg drain full unoccupi vacant void
enabl:activ allow disabl switch toggl turn
enact:adopt law legisl pass
encrypt:ae cipher decrypt kei protect scrambl secur tl
end:abolish april ceas close closur complet completion conclud cut-off deadlin expir expiri final finish last novemb over stop street surrend termin until
endang:conserv declin extinc extinct iucn protect rare threaten vulner
energi:calori electr fuel ga heat joul kwh power renew
engin:cc combus cylind diesel drive electr fuel horsepow hp litr locomot motor petrol power steam ten torqu turbin
english:bilingu england languag speak translat
enjoi:appreci fun like love pleasur
enlarg:bigger expand exten extend increas magnifi widen zoom
enough:adequ alon ampl insuffici lack minimum necessari plenti requir satisfi short suffic suffici
enquiri:ask contact inquiri queri question request
enrol:admis join matricul regist registr
enter:access admis admit entranc entri input join particip type
entertain:activ amus comedi host music perform show
entitl:claim elig qualifi receiv right
entranc:access admis door entri foyer gate porch
entrepreneur:businessman businesswoman founder owner self-employed startup
entri:access admis admit door enter entranc ingress ticket
envelop:letter mail postag seal stamp
environ:climat ecolog green habitat natur surround sustain
episod:air broadcast instal pilot season seri
equal:equival ident match same
equip:apparatu devic gear hardwar instrument kit suppli tool
eras:clear delet remov reset wipe
error:bug code excep fail fault incorrect invalid mistak problem warn
erup:ash erupt lava magma volcan volcano
erupt:activ explod lava volcan volcano
escap:emerg evacu evad exit flee leak releas
essai:assign composi coursework paper text write
establish:begin creat find form found institut introduc open set sinc
estat:asset hous inherit land probat properti real
estim:about approxim around forecast project quot roughli
ethnic:cultur minor race racial
euro:cent cost currenc eur price
europ:european
european:continent eu europ union
ev:electr
evacu:clear flee leav shelter
evacue:billet child displac evacu refuge shelter
even:after-hours dinner dusk late night nightli pm public sunset supper twilight weeknight
event:celebr concert confer fair festiv gala happen hold occasion programm show
ever:alwai date histori never onc previou record
everi:annual daili each interv monthli per weekli
everyon:all anyon everi everybodi free open public whole
everyth:all complet entir full includ inclus total whole
everywher:across all nationwid throughout widespread worldwid
evic:bailiff evict notic posses remov tenant vacat
evict:bailiff evic notic posses remov tenant vacat
evid:datum demonstr document exhibit find fossil proof show studi support testimoni wit
exact:accur correct precis specif
exactli:accur exact precis specif
exam:a-level assess candid certif examin final gcse grade invigil mark mock oral paper pass qualif quiz resit sit test
examin:analys assess check inspect investig look review studi test
exampl:case illustr includ instanc sampl such
excav:archaeolog archaeologist dig trench unearth
excep:except exclud exempt onli unless
except:apart exclud exempt onli unless
excess:claim deduct extra polici surplu
exchang:bureau chang convert currenc rate refund replac return swap trade
exclud:apart except exclusion exempt omit rule without
execut:behead death guillotin hang run shoot
exemp:excep exclud relief waiver
exempt:except exclud excus exemp free need relief waiv
exercis:activ fit gym physic practic task train workout yoga
exhibi:displai exhibit expo fair galleri instal retrospect show
exist:discov establish find live occur present remain surviv
exit:close departur door emerg gate junction leav outlet quit wai
expan:enlarg exten extend growth
expect:anticip await due estim forecast like predict should
expedi:explor journei mission parti voyag
expel:dismiss exclud exclusion suspen suspend
expens:afford allow budget cheap claim cost costli dear exclus expenditur fee high highest lavish luxuri outlai overhead overpr pai premium price pricei receipt record refund reimburs spend steep travel
experi:background demonstr expertis knowledg laboratori previou prove research skill studi test track trial year
expert:author consult historian profession research scholar scientist specialist
expir:end expiri laps renew until valid
expiri:end expir laps until valid
explain:account becaus clarifi defin describ interpret reason
explan:account becaus caus hypothesi interpret reason theori why
explor:discov expedi voyag
explosion:blast blow burst deton explod
export:abroad convert csv download foreign good outbound oversea save sell ship trade
expres:face phrase sai term word
express:courier expedit fast next-day prioriti urgent
exten:addition deadlin extend extra prolong renew
extend:addition deadlin exten lengthen longer prolong renew
extinct:di disappear endang extinc fossil last lose vanish
extra:ad add add-on addition anoth bonu charg excess exclud further includ more option pai payabl per plu premium spare stai supplement supplementari surcharg upgrad
extrem:harsh highest maximum record sever veri
ey:cornea ocular ophthalm optic retina sight vision visual
eyesight:blind ey glass optician sight spectacl vision
fabric:cloth cotton fibr linen materi polyest textil weav wool
face:challeng confront encount facial front opposit skin
factori:manufactur mill plant produc work workshop
fail:below crash error failur inabl reject repeat resit retak retri score succe unabl unsuccess
failur:breakdown collaps defect error fail fault malfunc
fair:carniv exhibi expo festiv funfair market trade
fake:artifici bogu counterfeit fals forgeri imit
fall:collaps declin decreas drop lower plung reduc slip
famili:adult child daughter depend dynasti father genu group household husband kid kin mother parent pass rel sibl son spous ticket wife
famou:best-known celebr icon know notabl note renown well-known
fan:admir airflow blower cool follow support ventil
far:ahead airport among approxim awai between distanc drive hour kilometr km least li metr mile minut near nearbi nearest place proxim rang remot shuttl transfer walk within
fare:adult charg child conces cost discount flat peak price return singl tariff ticket
farm:acr agricultur barn crop farmer livestock ranch
farmer:agricultur crofter farm grower landown produc rancher smallhold
fashion:apparel cloth collec coutur design style trend
fast:acceler broadband express gear high-speed hour hurri instant kph minut mph quick ramadan rapid second speed sprint swift within
faster:acceler express fast perform prioriti quicker rapid speed
fat:adipos cholesterol lipid obes oil overweight satur
fatal:deadli death die kill lethal
father:dad daughter parent patern son
faucet:mixer spigot spout tap valv
fault:blame damag defect error faulti flaw liabl malfunc problem warranti
faulti:break damag defect fault malfunc warranti
favour:agre approv back major prefer support vote
fax:facsimil number phone tel
fear:afraid anxieti dread phobia scare terror
feather:bird down moult plumag quill wing
featur:attribut capabl characterist function includ offer option support
februari:half-term month winter
feder:central congress govern nation state
fee:admis charg cost deposit dollar due euro fine free levi membership pai payabl payment per pound price rate refund subscrip surcharg tariff tuition vat waiv
feed:diet eat food forag meal nourish nutrition
feel:emotion experi impres mood sens sensat sentiment
fellow:associ colleagu companion fellowship member peer
femal:doe girl hen ladi mother woman
fenc:barrier boundari enclosur gate hedg rail wall wire
ferment:alcohol bacteria brew sugar yeast
ferri:boat catamaran cross hovercraft pier port sail ship termin vessel
fertil:compost feed fertilis manur nitrogen nutrient potash
festiv:annual carniv celebr event fair feast fest hold lineup
fetch:bring collect get pick retriev
fever:chill febril hot pyrexia temperatur
fewer:below declin decreas less minimum reduc under
fiction:imaginari non-fiction novel stori
field:acr area column disciplin meadow pastur pitch sector subject
fight:battl box brawl combat conflict oppos struggl war
figur:amount datum diagram number rate statist total
file:archiv attach claim csv databas directori document docx exten folder format lodg path pdf record save upload
fill:charg complet enter load occupi pack pour refil stuff top
film:actor box-office camera cinema direct director featur footag motion movi pictur premier releas screen screenplai shoot star video
filter:cartridg purifi remov screen siev strain
final:beat championship conclud cup decis defeat half last leav match runner-up season trophi winner
financ:budget credit fund invest loan monei pai sponsor treasur treasuri
financi:backer bank banker fund investor
finch:beak bird goldfinch passerin songbird
find:archaeologist avail begin beneath brows build code creat detect dig directori discov encount establish excav grave hand identifi incep incorpor job launch locat look lookup lose map obtain opposit origin pioneer pleas properti recov report result search seek set shop situat spot start turn unearth where
fine:charg cost court dollar euro fee impos infring notic offenc offend pai pcn penalis penalti pound sanction second ticket violat
finger:digit hand thumb toe
fingerprint:biometr id identifi print scan
finish:close coat complet completion conclud deadlin done end expiri final last midnight over place result until
fire:alarm arson ax blaze bonfir brigad burn combus detector dismiss emerg employ engin evacu extinguish firefight flame inferno misconduct oust remov replac resign sack safeti smoke suspend termin wildfir
firefight:blaze brigad crew engin fire rescu
firewal:block filter network port rule secur traffic
firm:agenc busi compani corpor employ employe enterpris found llp partner partnership practic
first-class:busi carriag loung premium standard upgrad
first:beforehand begin debut earliest four inaugur initi introductori launch maiden oldest origin pioneer pre-date premier primari prime sinc stall whoever
fish:angl aquarium aquat bass catch chip cod fin fisherman freshwat haddock licenc pond rod salmon seafood shark speci tackl take trout tuna
fit:accommod activ aerob capac cardio class cm dimen exercis gym health healthi heart instal loos match measur physic seizur size strength suit suitabl swim tailor take train width workout
fitter:engin instal plumber technician
five:fifth pentagon quintet v
fix:adjust bug correct fasten fault mend patch reinstal remedi repair replac reset resolv restart solution solv troubleshoot workaround
flash:blink firmwar lamp light lightn storag
flat:apart bedroom bedsit block condo floor let maisonett properti rent storei studio tenanc tenant unit
flatmat:housem room roommat share
flavour:aroma flavor season tast vanilla
flee:escap evacu exil leav refuge
fleet:armada navi ship squadron vehicl vessel
flight:air aircraft airlin departur fly jet plane rout servic
float:buoi buoyant raft sink surfac
flood:delug inund overflow rain rise river surg water
floor:basement carpet deck downstair fourth ground lamin level lift parquet stair storei surfac tile upper upstair wood wooden
flour:bake bread dough gluten mill wheat
flower:bloom blossom floral petal plant
flu:cold fever influenza season viru
flue:boiler chimnei pipe vent
fluid:brake coolant drink liquid oil water
fly:air aircraft airlin drone flight oper pilot plane rout
flyer:aviat brochur handout leaflet pamphlet passeng poster
fob:access kei keyr remot
fold:bend collaps creas flat layer pleat
folder:binder directori file path
folk:countri local person tradition villag
follow:accord adher after compli next obei observ subsequ succe
food:allergen breakfast buffet canteen cater cuisin diet dine dinner dish eat edibl groceri ingredi kitchen lunch meal menu picnic refresh restaur sell snack vegan vegetarian
foot:ankl base heel sole toe walk
footbal:club goal leagu soccer striker
footprint:area carbon size track trail
forbid:allow ban bar disallow illeg outlaw permit prohibit refrain strictli
forc:coerc compel newton oblig polic power pressur strength troop
forecast:expect outlook predic predict rain temperatur weather
foreign:abroad alien intern nation non-eu non-resident oversea
forest:jungl rainforest tree wood woodland
forev:alwai etern indefinit lifetim perman
forget:charg code email link login lose password recov rememb reset retriev
fork:bicycl branch cutleri prong split tine
form:appli applic complet document download fill paperwork pdf questionnair regist registr shape sign structur submit templat type
formal:attir black-tie dress jacket offici suit
format:csv exten jpeg layout pdf structur style syntax type
former:earlier ex past predecessor previou
formerli:onc origin previous until
formula:calcul compound equat expres recip
fort:castl fortress garrison rampart stronghold
fortnight:biweekli dai fourteen two week
fortress:castl citadel fort fortif garrison stronghold
forward:advanc ahead come front onward redirect send striker
foster:adopt carer encourag placement promot rehom
found:creat establish form founder incep
foundat:base basi chariti foot trust
founder:co-founder cofound creat creator entrepreneur establish father find found inventor launch pioneer set start
four:fourth quadrupl quarter quartet
fourth:four iv quarter
fox:cub den predat vixen wild
fraction:decim half part percentag portion propor quarter
frame:border chassi mount skeleton structur surround timber
fraud:decep fake ident phish report scam suspici theft unauthor unauthoris
free:admis charg complimentari conces cost discount donat exempt grati gratuit includ no-cost noth open-source option pai per subsidis trial unlimit unpaid voluntari waiv without zero
freedom:emancip free independ liberti releas right
freelanc:consult contract contractor gig independ self-employed
freez:chill crash defrost freezer frost hang ic paus stick thaw unrespons
freezer:chest freez fridg ic
freight:cargo good haulag logist ship shipment
french:english
frequenc:daili everi headwai hertz hourli interv mhz minut often rate regularli time weekli
frequent:common daili everi hourli interv often regular usual weekli
fresh:chill new raw refriger shelf-life
fresher:first-year new student undergradu univers welcom
fridai:daili mon-fri ticket week weekdai
fridg:chill cool freezer minibar refriger
friend:acquaint bring buddi colleagu companion famili friendship guest mate pal plus-one refer
front:ahead book deposit entranc facad face fore foremost forward
frost:cold freez ic temperatur winter
fruit:appl banana berri citru crop edibl orang pear pod produc
fry:cook oil pan saut
fuel:biofuel charg coal consump diesel energi fill ga gasolin hydrogen kerosen kerosin litr mpg oil petrol petroleum pump refuel tank
full-time:ft fte hour part-time perman weekli
full:book capac complet eight entir maximum occupi sell total whole
fulli:complet entir percent total whole wholli
function:featur method oper purpos role serv task work
fund:back financ grant invest investor monei nation rais sponsor subsidi support
funer:burial cremat memori mourn servic
fungu:fungal mildew mould mushroom spore toadstool yeast
funni:amus comedi comic hilari humor witti
fur:coat hair hide mink pelt skin
furnish:bed equip furnitur sofa unfurnish
furnitur:bed cabinet chair desk furnish shelf sofa tabl wardrob
futur:forecast forthcom later next plan roadmap upcom
ga:bbq boiler butan carbon cylind energi fuel gaseou heat helium hob leak meter methan oxygen petrol propan suppli vapour
gadget:applianc devic equip tool
gain:achiev acquir benefit earn get increas obtain profit win
galleri:art balconi collec exhibi exhibit museum room
game:consol esport fixtur hunt leagu match multiplay plai player playstat quiz seri tournament video xbox
gap:break clearanc differ distanc hole interv open space
garag:car carport drivewai mechan multi-storey park repair underground vehicl workshop
garbag:bin collec litter refus rubbish trash wast
garden:allot backyard botan courtyard flower ground horticultur lawn outdoor park plant terrac yard
gate:board close depart departur door entranc entri portal
gather:assembl collect compil congreg harvest meet pick
gdpr:consent control datum person privaci protec
gear:apparatu cloth equip kit outfit sprocket tool transmis
gel:gelatin jelli ointment past sanitis soap
gener:ag cohort decad descend era
genom:chromosom dna gene genet pair sequenc
genr:jazz kind pop rock style thriller type
genuin:authent certifi origin real true verifi
germ:bacteria bacterium disinfect hygien infec microb pathogen viru
get:access achiev acquir arriv avail bu bui collect deliv download earn elig fare fee fetch grant issu note obtain order pick pick-up reach receipt receiv refund request return rout shuttl station take train travel wage
giant:big compani enorm huge larg
gift:card donat giveawai present souvenir voucher wrap
gig:band concert perform show
girl:daughter femal lass schoolgirl
girlfriend:date fiance lover partner relationship
give:alloc award contribut deliv donat dose feed gift grant hand issu offer pai pass prescrib present provid receiv suppli
glacier:ic icecap melt morain retreat
glass:bottl break ey eyeglass eyewear frame len mirror optic optician pane pint prescrip recycl sight silica spectacl sunglass transpar vision window
glaze:ceram coat fire kiln potteri
global:earth intern planet world worldwid
globe:ball earth planet sphere world worldwid
gluten:allergen barlei celiac coeliac gluten-free rye wheat
go:allow attend companion depart freez journei leav move primari sail travel visit
goal:aim ambition header mission net object purpos score scorer strike target
goat:chees herd kid livestock
goe:alloc depart donat head lead pass run travel
gold:bullion carat ingot karat metal preciou
golf:club cours green hole link
good:articl cargo consign faulti freight import item merchandis merchant product retail shipment stock ware
govern:administr author cabinet compani congress council democraci elect feder governor minist ministri municip parliament presid prime public regim republ state
governor:administr board elect head state truste
gp:coordin doctor locat navig receiv sat-nav satellit track
grace:allow exten late leewai period prayer
grade:class classif gpa mark percent result score year
graduat:alumni alumnu bachelor ceremoni commenc degre diploma
grain:barlei cereal corn oat rice seed textur wheat
gran:elderli grandma grandmoth grandpar granni nan
grand:impress larg major piano thousand
grandfath:granddad grandpa grandpar patern
grandma:elderli grandmoth grandpar granni nan over-65 pension senior
grandmoth:grandma grandpar granni matern nan
grandpa:ancestor elderli granddad grandfath grandpar
grandpar:elderli grandchild grandfath grandma grandmoth granni
grant:aid appli award bursari fund scholarship subsidi
grass:graze hai lawn meadow mow pastur turf
grave:buri burial cemeteri churchyard seriou tomb
gravel:aggreg grit pebbl sand stone unpav unsurfac
graviti:acceler forc mass pull weight
great:excel famou huge import larg major outstand
green:eco emerald environment lawn organ renew sustain
grei:ash charcoal colour grai silver slate
grievanc:appeal complaint disput procedur tribun
grind:burr crush mill powder
ground:earth field floor land pitch soil stadium surfac
group:adult band coach discount eight larg member minimum organis parti school size team ten
grow:adult bloom breed cultiv develop expan expand flower harvest height increas larg matur plant propag rise seed seedl soil sow thrive
growth:develop expand grow increas rise
gst:good inclus percent tax vat
guarante:assur carri certainti certif claim commit cover ensur faulti lifetim money-back month promis refund repair replac secur sureti warrant warranti year
guard:patrol protect secur sentri soldier warden watch
guardian:caregiv carer custodi legal parent truste
guest:accompani companion custom friend invit occup plus-one resid visitor
gui:bloke male man person
guid:advic audioguid brochur docent escort free guidebook handbook instruc interpret leader leaflet manual map ranger tour tutori
guidelin:advic polici principl recommend rule should standard
guild:associ compani craft liveri societi trade
guilti:acquit blame convic convict guilt innoc plead remors sentenc verdict
gun:arm firearm handgun pistol rifl shoot weapon
gym:exercis fit hall leisur sport train weight workout
habitat:environ find forest grassland inhabit live nativ rang wetland woodland
hack:attack breach compromis exploit intrusion steal trick unauthoris
hacker:attack breach cybercrimin exploit intrud malici
hai:bale feed fodder grass straw
hair:beard coat fibr fur mane wig wool
halal:certifi dietari islam kosher meat muslim
half:fifti middl midwai minut portion semi
halfwai:centr middl midpoint midwai
hall:auditorium build centr chamber corridor room venu
ham:bacon cure meat pork
hand:deliv finger give manual palm pass submit
handicap:access disabl impair wheelchair
handl:answer deal go grip hold knob lever manag process shaft
handset:devic mobil phone receiv smartphon telephon
hang:attach displai fix hook keep minut mount suspend wall
happen:aris ban becom befal consequ cut erupt event follow incid lead lose occur place result someon take unfold
happi:cheer delight glad joi pleas satisfi
harass:abus bulli complaint discrimin intimid misconduct
harbor:dock harbour marina port quai
harbour:bai berth dock jetti marina pier port quai
hard:challeng demand difficult firm rigid solid strenuou tough
hardest:challeng difficult sever tough toughest
hardli:bare few littl rare scarc seldom
hardwar:compon comput cpu devic equip machin tool
harm:advers damag danger effect hazard hurt injur poison risk threat toxic unsaf
harpoon:hunt spear whale whaler
harvest:autumn crop gather pick ripe yield
hat:beani brim cap headgear headwear helmet
haul:carri catch drag load loot pull transport
head:chair chief director lead leader manag presid princip skull
headach:head migrain pain paracetamol tension
header:banner column head titl top
headlin:banner front main newspap titl top
headphon:audio earbud earphon headset jack listen
headquart:base head hq locat main offic
headrest:head height neck restraint seat
headset:audio earphon headphon microphon
headteach:head headmast headmistress princip rector
heal:cure mend recov recoveri
health:condition diseas fit healthcar ill medic medicin well wellb
healthi:balanc fit normal nutriti well wellb wholesom
hear:adjourn aid audibl audiolog auditori bsl court deaf ear impair induc judgment listen loop loss panel plea session subtitl testimoni tinnitu trial tribun work
heart:arteri cardiac cardiolog cardiovascular coronari puls
heat:boil boiler burn celsiu central cook cool degre electr energi fahrenheit fireplac furnac ga heater hob hot hvac insul oil oven pump radiat simmer stove sun temperatur thermal thermostat underfloor warm warmth winter
heater:boiler furnac heat radiat stove thermostat warm
heavi:allow bulki dens excess kg kilogram lb lift lightweight load mass maximum overs pound stone ton tonn weigh weight weighti
heaviest:kg kilogram largest maximum tonn weigh
hedg:boundari bush privet shrub
height:altitud cm elev foot high metr summit tall
helicopt:air aircraft ambul chopper helipad rotor
helmet:hard hat head headgear protect
help:advic aid assist benefit call carer chariti contact counsel emerg enquiri faq guid guidanc helpdesk helplin improv monei reliev servic staff support team troubleshoot volunt woman
helper:aid assist carer staff support volunt
herb:basil mint parslei plant thyme
heritag:conserv histor list protect
heroin:charact lead protagonist woman
heron:bird egret heronri wade wader
hesit:contact delai feel question reluct
hide:buri camouflag conceal cover disguis invis privat secret
high:abov altitud elev foot ft height highest level m metr peak roof storei summit tall top tower upper
higher:abov exce greater increas more peak premium rais taller upper
highest:maximum most peak record summit tallest top
hike:climb footpath mountain path rambl rout trail trek walk
hill:climb inclin metr mount peak ridg slope steep summit
hing:door fold joint lid pivot
hire:appli applic appoint avail bike borrow car career charter cost cv deposit emploi employ engag interview job join leas loan open position rate recruit rent rental shop staff vacanc
histor:ancient heritag list mediev old
histori:begin build centuri date establish find found heritag histor origin past timelin
hit:affect bang chart collid impact knock popular punch strike success
hive:apiari bee beehiv beekeep coloni honei honeycomb swarm
hold:accommod annual arrest attend capac carri contain custodi delai detain grip happen host inaugur keep litr locat occur organ organis paus place possess reserv seat stage store venu
holder:bearer bracket member mount owner possessor stand
hole:apertur bear drill gap open perfor pit punctur
holi:bless religi sacr saint
holidai:abroad annual bank break christma close easter entitl festiv getawai half-term leav packag public recess resort stai term tour tourist trip vacat weekend
home:abod accommod address apart base birth birthplac domest domicil dwell flat habitat headquart hous household leav live lodg mansion mortgag nativ properti resid residenti show
homeless:hostel hous rough shelter temporari
homeown:household mortgag owner owner-occupier properti resid
homework:assign coursework essai exercis task
honei:bee comb hive jar nectar sweeten syrup
honor:award commemor dedic honour medal memori name tribut
honour:award commemor dedic honor medal memori name respect tribut
hook:clasp claw crochet fish hang hanger peg
hoover:carpet clean cleaner vacuum
hope:aim aspir expect optim wish
hors:equestrian equin foal mare poni ride stabl stallion
horsemen:cavalri horseback knight mount rider
hose:nozzl pipe sprinkler tube
hospit:admis clinic emerg healthcar infirmari inpati medic ward
host:accommod hold landlord organ organis present server stage venu
hostel:accommod backpack bed budget bunk dorm dormitori
hot:boil celsiu chilli cool degre heat heatwav scorch spici summer sunni temperatur thermal tropic warm warmth
hotel:accommod guesthous hostel inn lodg motel resort room stai
hotlin:call helplin line number phone telephon
hour:am between close daili durat hourli hr long minut mondai open overnight pm rate round-the-clock shift sundai timet tuesdai until weekdai weekend work
hourli:everi hour rate
hous:accommod afford apart bedroom build bungalow cabin cottag council detach dwell estat flat home homeless household landlord lodg mansion properti rent resid residenti room semi-detached shelter social tenant terrac townhous villa
household:domest famili home resid
hub:airport centr headquart interchang
huge:big enorm giant larg massiv vast
hull:boat keel ship vessel
human:homo man mankind manual person
hundr:centenari centuri percent
hungri:appetit eat food hunger snack starv
hunt:chase game poach predat prei shoot
hurri:deadlin express fast quickli rush urgent
hurrican:categori cyclon landfal storm typhoon wind
hurt:ach harm injur injuri pain sore wound
husband:civil consort marri marriag partner spous wed widow wife
hut:bothi cabin chalet lodg shed shelter
hybrid:flexibl home mix offic remot
hygien:clean cleanli sanit wash
iban:account bank bic number sort swift transfer
ic:cold freez glacier snow
id:card document ident identif licenc passport photo proof
idea:concept inspir notion plan propos sugges theori think tip
ideal:best perfect recommend suitabl
ident:id identif name passport proof verifi
identif:document id ident licenc passport photo proof
identifi:detect distinguish find name recognis spot
ignor:discard dismiss disregard neglect overlook skip
ill:ailment chronic condition diagnosi diseas disord doctor fever flu health hospit infec infect injuri medic patient sick symptom unwel
illeg:against ban crime crimin forbid illicit law offenc outlaw prohibit unlaw
imag:figur graphic illustr jpeg photo pictur png
imagin:envisag pictur suppos think
immedi:directli instant instantli now onc promptli right soon straight
immigr:asylum border entri foreign foreign-born migrant newcom permit refuge resid settl visa
impact:affect chang consequ damag effect hit influenc
imperi:coloni dynasti emperor empir inch royal
implant:devic electrod insert pacemak prosthesi surgeri
import:abroad bring critic crucial custom duti essenti foreign good includ kei load main major oversea signific trade upload vital
impos:charg enforc fine introduc levi penalti sanction
improv:better boost enhanc increas optimis progress upgrad
inaugur:begin debut first open start
inbox:email folder mail messag receiv spam
inch:centimetr cm length millimetr size
includ:ad addition also breakfast bundl compris consist contain cover exclud extra featur free inclus incorpor packag plu price provid within
incom:benefit earn gross household net pai revenu salari wage
increas:boost expand extend gain grow higher more rais rise
independ:autonomi declar freedom seced seces sovereign
indic:denot displai mean point show sign signal suggest
infant:babi child newborn toddler under-2
infec:bacteri bacteria contagi diseas infecti inflamm sepsi viru
infect:bacteria contagi contamin contract diseas infec sick viru
infirmari:clinic hospit medic patient sick ward
inflat:cost cpi increas index percent price rise
influenc:affect effect impact inspir shape
info:about contact detail faq inform
inform:advis announc brochur datum detail fact guid info leaflet notic notifi report tell
ingredi:addit allergen composi contain content gram make recip
inhabit:live person popul resid villag
inhal:asthma puff puffer salbutamol
inherit:bequeath bequest estat heir legaci probat succe will
initi:begin earli first letter open origin start
injec:inject intraven jab needl shoot syring
injur:casualti hospit hurt treat wound
injuri:accid casualti fractur harm hurt injur lesion sidelin sprain strain trauma wound
ink:cartridg dye pen pigment print toner
inmat:cell convict detaine jail prison sentenc
inner:centr insid interior intern
innoc:acquit clear exoner guilti wrongli
inquiri:contact enquiri investig probe question request
insect:ant arthropod bee beetl bug fly larva moth pest
insid:contain content indoor interior intern within
insist:claim demand maintain must sai
insomnia:awak melatonin sleep sleepless
inspec:audit check examin inspector survei two visit
inspect:audit check examin inspector look scrutinis survei view
inspector:auditor detect examin offic surveyor
inspir:after base idea influenc model motiv
instal:add april command configur connect credit defer deploi deposit direct-debit download due engin equal financ fit interest-free klarna loan monthli mount packag part payment place plan repai requir run setup split spread wizard
instant:directli immedi now real-time second straight
instead:altern exchang prefer rather replac substitut swap
institu:bank bodi colleg establish foundat museum organis univers
institut:centr colleg institu organis univers
instruc:direc follow guid manual procedur step
instructor:coach guid leader teacher trainer tutor
instrument:drum flute guitar keyboard piano plai us violin
insul:caviti draught fibreglass glaze loft thermal
insur:broker carrier claim compani compens comprehens cover coverag damag deduct excess indemn liabil loss medic payout polici policyhold premium protec protect provid reimburs reinsur theft third third-party travel underwrit waiver
intend:aim hope plan propos purpos
interest:accru annual april bank borrow compound fix hobbi loan mortgag percent rate repay save variabl yield
interfer:affect disrupt disturb hinder interrupt obstruct tamper
intern:abroad apprentic countri foreign global graduat internship oversea placement student traine worldwid
internet:broadband connec fibr isp network onlin web wi-fi wifi wireless
internship:intern placement student summer traine traineeship work-experience
interpret:bilingu bsl languag sign translat
interrupt:break disrupt paus stop suspend
interv:bar between break everi gap intermis minut paus
interview:assess candid convers panel question selec shortlist
introduc:adopt bring establish implement initi launch new start
invad:attack conquer cross invasion occupi
inven:creat design develop devic invent inventor patent pioneer
invent:creat design develop discov first patent pioneer
inventor:creat creator develop engin invent patent pioneer scientist
inventori:catalogu item list stock warehous
invest:asset bond capit fund investor portfolio return share stock
investig:detect enquiri examin find inquest inquiri look probe
investor:backer capit financ fund funder sharehold
invit:ask guest request rsvp welcom
invoic:bill due payment receipt statement vat
ion:atom charg electron lithium
iron:metal press steel wrought
island:archipelago atol bai coast ferri isl islet km mainland popul sea territori
issu:bug concern edition fault grant know problem releas ticket troubl
item:articl good object piec product
itinerari:book dai plan programm rout schedul stop timet
itself:sai
ivori:carv eleph tusk white
jab:booster dose immunis injec shoot vaccin
jacket:anorak blazer coat outerwear parka waterproof
jail:behind cell custodi deten imprison inmat prison sentenc
jam:blockag conges fruit marmalad obstruct preserv stick
januari:dai month winter year
jar:contain glass lid pot preserv
jazz:band music saxophon swing
jean:casual denim pant trouser waist
jersei:jumper kit knit shirt sweater top
jet:aeroplan aircraft nozzl plane stream
jewelleri:bracelet ear gem gold jewelri necklac ring
jewelri:bracelet ear gem gold jewelleri necklac ring silver
job:appli applic career employ former full-time hire internship occup open opportun part-time position post profes recruit role salari shift task vacanc work
join:appli applic attend connect enrol fee march member membership newcom particip recruit regist sign sign-up subscrib volunt
joint:both co-owner combin hing hip share togeth
jointli:both co share togeth
journal:articl diari magazin period public
journalist:columnist correspond editor newspap press report writer
journei:cross durat minut ride rout travel trip voyag
judg:assess bench competi court hear juri jurist justic magistr panel presid rule sentenc
juli:month summer
jumper:cardigan jersei knitwear pullov sweater
june:juli mai summer
junk:rubbish scrap spam trash wast
juri:court judg juror panel trial verdict
jurisdic:author court govern law legal state territori
juror:court juri panel summon trial verdict
justic:court fair judg law legal trial
kayak:boat cano paddl watercraft
keep:archiv board coat consum continu cupboard custodi fourteen freezer hold maintain possess preserv refriger remain retain reten save shelf stai store
keeper:attend caretak curat custodian goalkeep guard warden
kei:access box card code collect deadbolt duplic entri essenti fob give handov keyboard keybox keycard lock lockbox locksmith padlock password pin recep
kennel:board catteri crate dog shelter
kettl:boil electr hob teapot water
keyboard:input kei layout press qwerti shortcut type
kick:boot expel foot hit penalti strike
kid:accompani adult ag babi child children climb daughter eight famili free infant junior minor nurseri parent playground pupil son teenag toddler under under-12 youth
kill:assassin casualti crash dead deadli death destroi di die execu fatal lethal massacr murder order perish poison shoot slai slain slaughter suicid termin toll victim
killer:assassin convict kill murder predat shoot
kilo:kg kilogram pound weigh weight
kilomet:distanc kilometr km long metr mile
kilometr:awai distanc km metr mile
kind:breed call categori class form hang sit sort speci type varieti
kindergarten:childcar daycar nurseri preschool recep
king:crown monarch reign ruler sovereign throne
kingdom:dynasti empir king monarchi realm reign throne
kiosk:booth cafe shop stall stand termin
kit:bundl equip gear outfit pack set strip tool uniform
kitchen:applianc cook cooker dine dishwash fridg gallei hob kitchenett microwav oven self-catering sink stove utensil worktop
kitten:cat felin litter pet young
km:kilometr
knee:joint kneecap leg ligament patella
knife:blade chef cutleri cutter dagger sharp
knight:armour mediev order sir templar
knit:crochet garter needl purl stitch wool yarn
knock:bang bell demolish door hit ring strike
know:advis awar call familiar inform learn mark note notifi recognis result tell text understand
kosher:certifi dietari halal jewish rabbi
lab:experi facil laboratori research sampl scienc test
label:barcod imprint ingredi mark name packag record sticker tag
laboratori:facil institut lab research scientist test
labour:birth childbirth contrac deliveri employ manpow work worker
labrador:breed dog puppi retriev
lack:absenc defici insuffici miss no shortag without
lactos:dairi dairy-free intoler lactas milk
ladi:femal wife woman
lagoon:bai coastal lake pool reef
lai:egg foundat instal place put
lake:lagoon loch pond reservoir shore water
lamp:bulb indic lantern lead light torch
land:acr airport area arriv estat farmland field ground hectar island noth parcel plot properti runwai site soil territori touchdown
landlin:fix line phone telephon
landlord:agent hous landladi lessor let manag owner properti proprietor tenanc tenant
lane:allei bu carriagewai path road track
languag:audio-guide bilingu chines dialect english french german interpret italian linguist local multilingu offici spanish speak subtitl tongu translat word
lantern:candl cupola lamp light lighthous
lap:circuit length race round track
laptop:comput devic notebook pc portabl
larg:area big bulki dimen exce extens huge major overs size vast
larger:big bigger extra size
largest:area biggest greatest huge longest main major most
last:admis ago applic citi close continu decemb departur durat end endur expect expir februari final health januari latest leav lifespan long march minut month persist pm previou recent remain run shelf-life until week year
late:admit after arriv deadlin delai even exten fee fine grace hour interest latecom let midnight minut miss night overdu past penalti remind surcharg tardi
latecom:admit break interv late paus readmis suitabl
later:after afterward delai eventu follow make postpon subsequ
latest:break current cut-off deadlin final free last new newest no-later now pm recent releas tonight up-to-date updat version
latitud:coordin degre longitud north south
laugh:amus funni giggl joke smile
launch:begin debut find introduc liftoff releas rocket start unveil
laundri:cloth deterg dryer iron launder launderett laundrett laundromat machin wash
law:act bill code court enact illeg legal legisl legislatur offenc ordin parliament prohibit regul rule statut
lawmak:congress legisl mp parliament politician senat
lawn:garden grass mow sod turf yard
lawsuit:case complaint court damag file litig plaintiff settlement sue suit
lawyer:advoc attornei barrist counsel firm legal solicitor
layer:coat film level sheet stratum tier
layoff:cut dismiss downsiz furlough job redund
layov:connec connect stop stopov transfer transit wait
lead:british bulb chair climb command diod direct guid head light metr next pass run
leader:captain chair chairman chief head lead minist presid
leadership:chair command director head leader manag
leafi:kale lettuc salad spinach veget
leagu:championship division premier season stand tabl
leak:drip escap pipe seal seep spill water
learn:acquir cours discov lesson master studi teach train tutori
learner:beginn driver novic provision pupil student traine
leas:landlord leasehold lesse lessor let rent tenanc tenant term
leash:collar dog har lead tether
least:bottom fewest lowest minimum smallest
leather:hide skin sued tan
leav:abandon absenc annual behind bereav cancel check-out checkout dai depart departur deposit empti entitl evacu exit foliag forget go holidai labour leaf left-wing liber matern notic off pai parent park patern progress quit remain resign sabbat sick socialist termin tree unclaim unpaid vacat withdraw
lectur:auditorium class seminar speech talk
leftov:freez refriger reheat remain store uneaten
leg:ankl calf foot knee limb shin stage thigh
legal:allow court illeg law legisl legitim licenc permit statutori
legisl:act bill law regul statut
legroom:extra inch pitch reclin seat space
len:camera focu glass object optic
lend:advanc bank borrow credit financ interest lender librari loan mortgag provid rent return
lenght:durat foot km length long metr mile
length:cm distanc durat foot hour inch kilometr km long measur metr mile minut page runtim size span stretch tall
lens:contact focu glass optic prescrip spectacl
less:below fewer lower minu reduc under
lesser:less minor reduc small
lesson:beginn class classroom cours curriculum hourli instruc instructor learn lectur session teach tuition tutori workshop
let:allow enabl entitl landlord leas permit prohibit properti rent rental sublet tenanc tenant
letter:alphabet charact correspond envelop februari mail notifi post postal postcard repli stamp write
lettuc:leaf romain salad veget
level:advanc beginn degre difficulti floor grade height intermedi rank stage storei tier top
lever:arm fulcrum handl pivot pull switch
levi:charg contribu duti fee tax
li:deceiv fals lie mislead perjuri untru
liabil:damag debt indemn liabl neglig respons
liabl:account liabil oblig ow respons
liber:centr democrat leav parti progress
librari:archiv book borrow branch card catalogu desk lend librarian loan member open read refer renew return shelf
licenc:agreement authoris certif copyright drive licens permit registr
licens:agreement authoris certif copyright drive licenc permit registr
lichen:alga bark crust fungu moss rock
lid:cap cover seal top
lie:deceiv fals locat reclin rest situat untru
life:bear biographi career di durabl lifespan live longev surviv year
lifeboat:boat coastguard crew rescu
lifespan:ag expect live longev old year
lift:access cabl chair chairlift crane elev escal floor gondola hoist level mobil rais ride ski stair staircas step step-free wheelchair
light:beam bright bulb candl dim glow gram illumin kg lamp lantern lead lightweight lumen lumin lux sun sunlight switch torch weigh
lighthous:beacon foghorn keeper lamp lantern light tower
lightn:bolt storm strike thunder
lightweight:gram light portabl thin weigh
like:appreci chanc compar enjoi estim expect favourit fond forecast frequent love mai odd percent possibl predict prefer probabl recommend resembl risk same similar such suit tend
liken:compar comparison describ like resembl similar
limit:allow boundari cannot cap caveat ceil constraint disadvantag drawback exce exclud exclusion maximum minimum mph onli per permit quota restric restrict shortcom speed statut threshold unsupport weak
line:branch cabl connec dash link metro queue railwai rope rout row servic stop stripe text track tube
liner:cruis line pool ship
lineup:artist band bill headlin perform roster
link:address click connec href hyperlink relat url webpag
liquid:aerosol bottl contain drink gel millilitr
list:grade heritag join preserv protect regist
listen:audio headphon hear podcast radio record sound stream
litmu:acid alkalin blue indic ph red
litr:capac gallon liter pint volum
littl:child few minim minor short slight small tini young
live:address base board broadcast citizen concert dwell habitat home hous inhabit join larg lifespan move nativ occupi popul real-time resid settl stream surviv
load:capac cargo carri freight weight
loaf:bake baker bread dough slice sourdough
loan:april bank borrow credit debt financ item lend lender mortgag overdu period princip renew repay week
loaner:borrow courtesi loan replac temporari
loav:bake bakeri bread loaf
lobbi:advocaci campaign foyer influenc lobbyist
local:commun nativ nearbi neighbourhood region resid
locat:address base east find lie near north place position site situat south stand venu west where
lock:bike block bolt cabinet close code combin deadbolt door kei keypad latch locksmith padlock pin secur
locker:back cabinet cloakroom coin collect deposit kei luggag parcel storag store take
locksmith:burglar door kei lock
lodg:accommod beaver cabin file hotel inn submit
loft:attic insul roof space upper
log:diari entri firewood journal record regist sign timber wood
logic:argument boolean gate infer ration reason
login:access account authent credenti log password sign usernam
lone:alon isol loneli solitari
long-term:chronic last lifetim perman year
long:approxim castl cours dai durat dvd eight extend fifteen five follow fortnight four half hour journei keep kilometr km last length lengthi lifetim maximum metr mile minut month nine overnight period seven six somewher span stai stomach stream stretch take ten thirti three throughout twelv until upset wait week within year
longer:addition beyond exce exten extend extra prolong
longest:distanc durat kilometr length maximum mile record
loo:lavatori restroom toilet washroom wc
look:appear list read resembl search see seem style view
loom:thread warp weav weaver
loos:baggi detach free slack tighten unfasten wobbl
lorri:haulag heavi hgv trailer truck van vehicl
lose:beat casualti claim decreas defeat demand destroi disappear drop fail fall find forfeit forfeitur forget hand keep later leav locker mislai mislaid misplac miss perish properti recep recoveri refund replac report retriev shed sink slim steal theft unclaim vanish wreck
loss:damag declin deficit neg shortfal
lot:auction mani much park plenti plot
lotteri:ballot draw jackpot prize ticket
loud:audibl db decibel nois noisi quiet sound volum
loung:access bar busi premium relax wait
love:ador affec belov fond passion relationship romanc
low:below bottom littl lower minimum reduc small
lower:below bottom cheap decreas drop less reduc under
lowest:below bottom cheapest least minimum
loyalti:allegi card faith member point reward
lug:bolt bracket ear mount nut
luggag:allow bag baggag cabin carry-on case hold item rucksack suitcas
lunch:brunch buffet cafe canteen dinner luncheon meal middai noon pack pm restaur sandwich serv
lunchbox:contain lunch meal pack sandwich
lunchtim:lunch middai noon
lung:airwai breath bronchial pulmonari respiratori
luxuri:delux exclus five-star lavish opul premium suit
machin:apparatu applianc autom comput devic dispens engin equip hardwar mechan printer robot tool unit vend washer
magazin:issu journal period public subscrip
magnet:attract field iron pole
mail:deliv deliveri email envelop inbox letter post postag postal send
main:central chief core kei major most primari princip us
mainli:chiefli larg major most mostli predominantli primarili princip
maintain:care keep preserv servic support sustain upkeep
mainten:alimoni care downtim fix inspec outag repair servic upkeep
major:half most overal percent seat vote
make:announc assembl bake brew build construct cook craft creat decid design earn fabric form gener grow ingredi manufactur prepar produc scottish workshop
maker:brand builder craftsman creator design inventor manufactur produc
malaria:diseas fever mosquito parasit
male:boi father man
mall:arcad centr outlet plaza shop store
malwar:antiviru infect malici ransomwar spywar trojan viru
man:adult boi dude father gentleman gui human husband male masculin mr person
manag:administ administr appoint boss chief coach control coordin cope director execut foreman handl head lead oper organis overse owner princip respons run sack set supervis supervisor
mandatori:compulsori must necessari obligatori option requir
mani:amount approxim articl capac count countless dozen eight eleven five four fourteen household hundr item major maximum million nine number numer per person popul proof quantiti reckon seven sever six thousand three total twice two variou
manual:document guid guidebook hand handbook instruc pdf
manufactur:assembl build factori make plant produc
manuscript:book codex document draft handwritten parchment submis text
map:atla cartograph cartographi chart coordin direc locat plan rout
marathon:cours finish race run runner
margin:border differ edg major profit vote
mark:assess exam grade label line pass percent percentag point score sign spot stain symbol trademark
marker:buoi flag pen sign
market:advertis bazaar brand campaign demand fair flea hall industri outreach promotion public sector share shop stall trade trader vendor
marri:engag husband marriag spous wed wife
marriag:civil husband marri matrimoni registrar spous wed wife
marrow:bone courgett squash stem veget
massag:muscl spa therapist treatment
master:captain degre expert msc origin postgradu skill teacher
match:against bout contest final fixtur game kick-off leagu plai score sport stadium versu
mate:breed colleagu companion friend guest pair partner reproduc
materi:aluminium brick compos composi concret cotton fabric hand leather make metal plastic steel stone substanc wood
matern:birth leav parent patern pregnanc pregnant week
matter:affect concern import issu subject substanc
mattress:bed firm foam sleep spring topper
matur:adult adulthood ag grow older ripe ripen
max:allow cap capac ceil exce highest least limit maximum most six take upper
maximum:cap capac exce highest largest limit max most peak
maximun:cap exce highest limit maximum most up
mayor:citi council elect hall leader lord municip
meal:board breakfast buffet cater dessert dinner dish eat food half-board includ lunch menu portion restaur serv snack starter supper
mean:abbrevi acronym averag call code defin defini denot deriv describ equal equival etymolog fleet greek impli indic interpret latin liter refer sens signifi stand start symbolis term translat word
meantim:interim meanwhil temporari until while
measur:gaug instrument metr scale size unit
meat:beef butcher chicken lamb pork poultri sausag steak veal vegetarian
mechan:devic gear method process system
medal:award bronz decor gold podium silver
mediat:arbitr concili disput settlement
medic:dose drug medicin pill prescrip tablet
medicin:dose drug medic pharmaceut pharmaci pill prescrip remedi tablet
mediev:centuri feudal gothic middl
medium:averag channel format materi middl moder
meet:agenda agm appoint assembl attend board chair committe confer conven discuss exchang gather hold minut quorum session sit summit
megabit:bandwidth broadband download mbp speed
megapixel:camera len mp pixel resolu sensor
melt:fuse heat liquid molten soften thaw
member:affili awai belong card carri club committe fellow friend join membership mp subscrib subscrip
membership:annual due fee join member regist subscrip
memori:capac disk gb ram recal rememb storag
mend:darn fix heal patch repair restor sew
mening:bacteri brain diseas infec vaccin viral
mental:depres emotion mind psychiatr psycholog wellb
mention:cite name note quot refer
mentor:advis coach guid supervisor tutor
menu:cart choos cours cuisin dish dropdown food list meal navig option starter toolbar
merchandis:merch shop souvenir stall store t-shirt
merchant:dealer retail seller ship shop trade trader vendor
mercuri:metal planet temperatur thermomet
merger:acquir acquisi combin consolid join merg takeov
messag:chat contact email inbox mail notif send sm text
metal:alloi aluminium brass copper gold iron lead materi nickel silver stainless steel tin zinc
meter:coin machin park pay-and-display tariff taxi
method:approach manner mean procedur process techniqu wai
metr:cm foot height length m meter
metro:line rapid station subwai train tram transit tube underground
microchip:chip id identif implant regist tag
microwav:heat minut oven reheat watt
mid:between centr half middl
middai:lunch lunchtim noon
middl:center centr central core halfwai median mid midwai
midnight:late night
midweek:mondai thursdai tuesdai wednesdai weekdai
migrant:asylum border foreign immigr migrat refuge
mile:awai distanc far kilometr km
mileag:distanc km mile odomet travel unlimit
militari:arm armi defenc forc navi troop
milk:cream dairi formula lactos litr oat skim
mill:factori flour grind watermil windmil
million:billion m popul thousand total
min:least lowest minimum minut shortest
mind:brain decid memori mental object opinion think turn
mine:coal collieri extract or pit quarri shaft
miner:calcium crystal or rock salt
miniatur:mini model scale small tini
minibu:coach seater shuttl transport van
minimum:abov below fewer fewest floor least limit lower lowest min minim over requir small smallest start threshold
minist:appoint cabinet govern ministri mp secretari
ministri:depart govern minist offic secretari
minor:child guardian juvenil small under-18 underag
minut:brief min note second short tini
miss:absent avoid cancel connec disappear find forfeit gap go incomplet kidnap lack last late lose next no-show omis omit rebook replac report search shortag skip steal unaccount unavail vanish whereabout
mission:aim expedi flight goal launch object oper purpos
mist:condens damp fog foliag humid sprai
mistak:accid correc error fault incorrect omis slip typo wrong
mite:dust parasit tick varroa
mix:blend combin fold mixtur stir whisk
mobil:access aid android app cell cellphon coverag crutch disabl frail handset impair iphon lift movement network number phone portabl ramp reduc roam scooter signal sim smartphon telephon text transport walk wheelchair
mode:button option set state
model:algorithm design product seri simul type version
moder:admin chair forum host mediat
modern:contemporari current new recent renov up-to-date
modifi:adapt adjust alter amend chang customis edit
moistur:condens damp humid water wet
mold:damp fungu humid mildew moistur mould spore ventil
mom:mama matern mother mum parent
moment:current instant point present time
monarch:centuri crown emperor king queen reign royal ruler sovereign throne
monasteri:abbei cloister convent monk priori
mondai:close daili holidai open saturdai week weekdai
monei:amount banknot budget capit cash coin currenc deposit dollar donat earn euro fee financ full fund grant incom million noth payment pound profit refund return salari save sell sum wage wealth
monitor:check displai hdmi observ resolu screen track watch
monk:abbei abbot brother friar monasteri
monopoli:competi control domin exclus sole
monster:beast creatur dragon giant serpent
month:april august dai decemb except februari januari juli june march monthli novemb octob per septemb week year
monthli:annual direct-debit each everi instal month payment pcm per recur regular rent salari subscrip
monument:cenotaph heritag landmark memori statu
moon:crater crescent lunar orbit satellit
more:addition exce extra further greater over
morn:afternoon am befor breakfast daili dawn daytim earli night noon sunris weekdai
mortgag:bank borrow deposit fix homeown interest lender loan ltv properti remortgag repay
mosqu:imam islam minaret muslim prayer
mosquito:bite insect malaria midg net repel
moss:bog lawn lichen peat sphagnum
most:highest largest mainli major maximum top
mostli:chiefli larg mainli major predominantli primarili usual
mother:bear child daughter matern mom mum parent pregnant son wife
motor:car drive electr engin rpm vehicl
motorbik:bike mope motorcycl rider scooter two-wheeler
motorcycl:bike mope motorbik motorcyclist scooter
motorhom:camper campervan caravan pitch rv vehicl
motorwai:carriagewai exit freewai highwai junction road
motto:inscrip latin phrase slogan word
mould:condens damp fungu humid mildew mold spore ventil
mount:attach bracket climb fix instal mountain
mountain:alpin elev hill metr mount peak rang summit
move:address avail chang convert drag fix headquart hous migrat rehous reloc remov resettl septemb settl shift transfer transport travel vacant
movement:campaign group mobil motion organis travel
mover:compani move reloc remov van
movi:blockbust cinema director featur film pictur screen
mow:cut grass lawn trim
mp:constitu elect lawmak member parliament repres
much:amount cost fee lot price quantiti
mud:clai dirt sediment silt soil wet
muff:defend ear nois protec
multiplay:co-op local onlin player split-screen
mum:child daughter matern mom mother parent person pregnant wife
murder:assassin death homicid kill manslaught shoot slain victim
museum:collec curat exhibi exhibit galleri heritag visitor
mushroom:edibl fungi fungu spore toadstool
music:album band compos concert genr instrument melodi orchestra produc show song tune
musician:artist band guitarist instrumentalist perform pianist player
must:compulsori mandatori necessari need oblig obligatori requir shall
myself:dii independ individu own person self-service solo unaccompani
nake:bare nude nuditi uncloth undress
name:alia brand call christen deriv dub entitl farmer know label nicknam renam store surnam titl word
nap:asleep bed doze rest sleep
nappi:babi chang diaper potti
narrow:restrict slim thin tight width
nasal:nose nostril sinu sprai
nation:american bear british citizen citizenship countri dual ethnic foreign immigr naturalis origin passport visa
nativ:aborigin bear endem indigen local origin
natur:environ forest landscap reserv wildlif
naval:fleet maritim navi sea ship warship
navi:blue fleet naval sailor ship
near:adjac close distanc fire minut nearbi neighbour next vicin walk
nearbi:adjac close local minut near neighbour next walk
nearest:adjac awai closest distanc minut near nearbi station stop walk
nearli:about almost approxim close just over
necessari:compulsori essenti mandatori must need obligatori requir
neck:cervic collar nape spine throat
necklac:bead chain jewelleri pearl pendant
need:bring compulsori demand essenti expect free guest licenc mandatori must necessari obligatori photo prerequisit provid regist releas requir should town
needl:injec leaf pin pointer sharp syring thread
negoti:agre bargain discuss talk term
neighbor:adjoin nearbi neighbour next-door resid
neighborhood:area borough commun district local neighbourhood quarter suburb
neighbour:adjac adjoin commun nearbi neighbor next-door resid
neighbourhood:area borough commun district local neighborhood quarter suburb ward
nerv:cranial neuron optic sensori spinal
net:after goal gross mesh profit trap
nettl:plant sting urtica weed
network:connec coverag ethernet internet lan oper router system wifi
new:add announc articl blog bulletin captain debut fresh headlin inaugur introduc januari just latest launch modern newslett novel novelti press recent refurbish releas replac report revamp stori unus unveil upcom updat
newborn:babi birth infant neonat postnat
newcom:arriv beginn immigr new novic recruit starter
newest:current latest modern new recent releas updat
newspap:articl daili gazett journal new paper press report time
next:after follow forthcom futur later line schedul second soon subsequ upcom
nice:attract beauti enjoy friendli good love pleasant
nick:chip cut dent notch scratch steal
nicknam:alia call dub epithet know monik
night:curfew dark dusk even late midnight nightli nightlif nocturn overnight per pm room sleep sleeper stai sunset
nightlif:bar club disco nightclub pub
nobl:aristocrat count duke lord
nobleman:aristocrat baron count duke earl lord nobl
nois:complaint db decibel disturb hour level loud music neighbour night nuisanc parti quiet silenc silent sound soundproof volum
noisi:busi decibel disturb hum loud nois rattl sound
nomin:award candid nomine propos shortlist
nomine:candid contend nomin shortlist ticket
non:except exclud free not without
none:nil no nobodi without zero
noon:lunch lunchtim middai
normal:averag baselin common expect healthi natur ordinari rang regular standard typic usual
north:arctic northeast northerli northern northwest
northern:north northerli northernmost upper
nose:beak front nasal nostril smell snout
notari:certifi document notar notaris signatur wit
note:annot banknot comment memo messag pitch record remark rememb
notebook:diari journal laptop pad
noth:free
notic:advanc ahead announc dai inform landlord minimum month notifi period prior resign termin warn week write
notif:alert email inform messag notic popup push remind
notifi:advis alert contact email inform notic tell write
novel:author bestsel book fiction novelist stori
novelist:author book fiction novel writer
nowadai:current modern now present still todai
nuclear:atom fission radiat reactor uranium
number:amount approxim count digit figur helplin hundr id line phone pin popul quantiti refer serial statist thousand time todai total two
nurs:breastfe care carer clinic doctor healthcar hospit matron midwif patient practition regist ward
nurseri:childcar crech daycar kindergarten preschool seedl
nut:allergi almond bolt kernel peanut
nylon:fabric fibr polyamid polyest synthet
oak:acorn hardwood quercu timber tree wood wooden
oat:cereal gluten grain porridg
oath:affidavit affirm pledg swear
objec:against appeal challeng comment complaint oppos refus represent
object:artefact articl complain item oppos refus target
oblig:bind compel duti mandatori must requir
observ:compli monitor notic record see spot view watch
observatori:astronom astronomi dome telescop
obtain:acquir appli collect get issu receiv request
occup:career employ job profes trade work
ocean:current marin sea seab water
octopu:arm cephalopod sucker tentacl
odd:peculiar strang uneven unusu
odour:aroma fragranc odor scent smell stink
off-peak:after cheaper discount low quiet super weekend
offenc:breach crime feloni fine misdemeanor offens violat
offens:breach crime feloni fine misdemeanor offenc violat
offer:avail bid bundl code coupon deal discount give includ promotion propos provid rang reduc sale save serv special voucher
offic:address branch build bureau desk floor headquart hq locat open postcod premis recep room staff suit weekdai workspac
offici:author authoris civil formal govern offic spokesperson
offlin:disconnect download in-person local unavail without
often:annual appear commonli daili everi fortnight fortnightli frequenc frequent hourli interv line minut month monthli occasion onc per quarterli rare record regular regularli saturdai second seldom time twice usual weekli year
oil:crude fuel lubric oliv petroleum
ok:allow forbid permit provid toler wear wherea
okai:accept allow alright fine permit safe suitabl
old:adult ag ancestr ancient antiqu anyon bc bear birthdai boiler build centuri child circa date earliest elderli former found histor mediev minimum obsolet older outdat over parent pension pet prehistor remov retir senior sinc toddler twelv veteran vintag year young
older:abov ag earli elder elderli over previou senior vintag
oldest:ancient earliest first old surviv
olymp:athlet game gold medal olympiad
ombudsman:complaint disput escal independ
onboard:induc orient probat starter train
one-way:direc drop-off fare outbound singl
onion:bulb leek shallot veget
onlin:account app book digit email internet login portal remot site virtual web web-based webinar websit zoom
onlook:bystand crowd spectat wit
open:access am avail close consum daili debut except fridai from holidai hour hygien inaugur launch middai mondai noon oper origin packag pm premier public refriger saturdai schedul seal season shut start summer sundai tamper time tuesdai unseal until unus unveil us vacanc vernissag visitor wednesdai weekdai weekend year-round
oper:control function manag procedur run surgeri surgic us work
opera:aria compos libretto score singer soprano surtitl
opinion:believ feedback review sai think view
oppon:against competitor oppos opposi rival
oppos:against criticis objec object oppon opposi protest reject resist
opposi:against minor oppon oppos parti rival
optician:ey glass len ophthalmologist optometrist
option:addition altern choic choos extra flag mai mandatori paramet possibl recommend requir select set voluntari
or:deposit metal mine miner smelt
oral:dental mouth speak swallow tablet verbal
orang:amber citru colour fruit yellow
orchard:appl fruit grove tree
order:alphabet arrang basket bui cart checkout chronolog command confirm decre deliveri dispatch instruct item minimum numer place purchas rank request reserv sequenc ship sort
ordinari:common everydai normal regular standard usual
organ:bio biolog certifi natur pesticid
organis:arrang coordin hold host run stage
origin:ancestri begin birthplac caus come deriv descend etymolog founder heritag nativ proven root sourc stem trace
orphan:child foundl orphanag parentless ward
other:addition altern anoth els remain
ourselv:bring dii independ own self-catering self-guided self-service
out:depart departur dismiss exit
outbreak:begin diseas epidem erupt infec pandem spread start
outcom:conclusion consequ decision effect result verdict
outdoor:courtyard exterior extern garden open-air outsid patio terrac weatherproof
outfit:attir cloth costum dress ensembl suit
outlaw:abolish ban forbid illeg prohibit
output:export gener power produc watt yield
outsid:beyond exterior extern garden night open outdoor street terrac
oven:bake cooker degre ga preheat roast stove
overdos:exce excess maximum naloxon poison
overdraft:arrang balanc borrow limit neg overdrawn unarrang
overdu:arrear due fine late outstand penalti unpaid
overhead:abov aerial ceil cost expens locker
overheat:burn cool hot temperatur thermal ventil
overnight:accommod even lodg night nightli sleep sleeper stai
oversea:abroad foreign intern outsid worldwid
overtim:addition extra hour pai premium time-and-a-half
overweight:bmi excess fat obes weight
ow:amount arrear balanc bill borrow creditor debt due fee liabil liabl outstand pai payabl payment settl unpaid
own:acquir belong hold owner possess properti proprietor subsidiari
owner:acquir belong bui buyer founder freehold holder landlord landown own ownership parent posses properti proprietor purchas sharehold subsidiari titl
ownership:belong owner properti stake titl
oxid:compound metal oxygen rust
oxygen:air breath o2 respir
pack:box bring checklist cloth contain equip essenti item list luggag need provid suitcas wear
packag:box bundl courier deliveri packet parcel plan shipment
pad:cushion foam line mat paper paw tablet
paddock:enclosur field graze hors meadow pastur
page:a4 leaf paper sheet side websit word
pai:anyon basic bill card cash charg checkout chequ contactless cost debit deposit dollar due earn fare fee free instal invoic kroner liabl onlin payment paypal pension pound price purchas receipt remit rent salari save settl subscrip ticket transfer twelv volunt wage waiv wallet
pain:ach agoni analges cramp discomfort hurt painkil sore tender
painkil:acetaminophen analges aspirin ibuprofen opioid paracetamol
paint:acryl art artwork brush canva depict exhibi fresco galleri landscap masterpiec mural museum oil painter portrait watercolour
painter:artist artwork canva decor paint portrait
pair:both coupl duo match partner twin two
pan:dish fry pot saucepan wok
panel:board committe control displai expert judg juri sheet
pant:jean leg slack trouser underwear waist
paper:articl document essai form journal letter newspap note print sheet studi
paperwork:certif document form paper
paracetamol:acetaminophen dose mg pain painkil pill tablet
parcel:box consign courier deliveri item packag post shipment
parent:adult carer famili father guardian mother mum
park:bai behind blue-badge car coach cost disabl drivewai five free garag garden green hour kerb lawn lot meadow motorist multi-storey natur overnight pay-and-display permit playground recreat reserv space spot street trail valet vehicl woodland
parliament:assembl common hous legislatur lord mp
parliamentari:common constitu elec hous legisl mp parliament
parol:earli elig probat releas sentenc
parrot:bird budgi cockatoo macaw
part-time:casual flexibl full-time hour job-share weekli
part:chapter compon element fall piec portion region role section segment share wing
parti:birthdai celebr coalition conserv democrat event faction function group guest hire labour parliament polit recep republican wed
particip:attend elig enter involv join take
particl:atom dust electron grain molecul proton speck
partner:boyfriend cohabit collabor coupl girlfriend husband spous wife
pass:approv card exam fail grade holder mark membership minimum percent permit requir result score season succe threshold ticket travelcard unlimit valid voucher
passag:aisl corridor extract journei rout strait text tunnel
passeng:aboard commut custom flyer occup rider seat travel
passion:emotion enthusiasm hobbi interest keen love
passport:biometr citizenship document expiri id ident identif renew travel valid
password:charact credenti login passcod passphras pin reset secret
past:ago earlier former histori previou
patch:area fix plot repair spot updat
patent:file grant intellectu inven inventor licenc trademark
patern:birth father leav matern parent week
path:direc footpath lane road rout track trail wai walkwai
patient:client inpati outpati suffer treat
patio:courtyard deck outdoor pave terrac
pattern:design motif shape stripe templat
paus:break freez hold interrupt stop suspend temporarili
payment:card cash chequ contactless credit debit deposit detail direct fee instal invoic mastercard monei monthli never pai paypal refund remitt settl transfer visa
payout:claim compens dividend payment prize settlement win
payslip:earn employ incom payrol proof salari statement wage
pea:bean legum pod puls veget
peac:armistic ceasefir quiet treati truce war
peak:busi high hour maximum off-peak rush season summit weekdai
peanut:allergen allergi groundnut legum nut snack
pearl:bead gem jewel mollusc nacr oyster
pedestrian:foot footpath pavement walk walker
peg:clip cloth hook pin tent
penalti:breach cancel charg deduc euro fee fine forfeit foul imprison late liabl notic offenc pai point prison punish sanction sentenc spot-kick surcharg
pension:annuiti conces contribu elderli over-65 pot retir scheme senior state superannu
pepper:capsicum chilli season spice
per:daili each everi hourli rate twice
percentag:percent propor rate ratio share
perch:bird branch fish pole roost sit
perform:act appear concert gig matine plai premier produc recit show sing stage
period:ag bleed centuri cycl durat dynasti epoch era interv menstrual menstruat month phase reign span term time trial week within year
perk:allow benefit bonu discount extra packag
perman:alwai fix forev full-time indefinit last lifelong long-term perpetu temporari
permis:access admin agre allow appli approv author authoris clearanc consent entitl grant licenc licens parent permit privileg right sign write
permit:allow appli applic approv authoris badg certif consent entitl grant holder licenc licens mai park pass permis requir resid valid vignett zone
person:capac custom guest inhabit million particip patient popul resid seat seventi town visitor
persuad:argu convinc encourag induc influenc lobbi urg
pest:aphid bug infest insect pesticid rodent slug vermin
pesticid:chemic fungicid herbicid insecticid organ sprai
pet:anim assist cage carrier cat companion dog leash owner rabbit veterinari
petition:appeal campaign request sign signatur
petrol:diesel fuel ga gasolin litr unlead
pharmaci:chemist dispens drugstor pharmacist prescrip
phd:doctor dphil postgradu thesi
phone:call cellphon contact dial enquiri exten handset helplin hotlin landlin less line lose mobil night number ring smartphon switchboard tel telephon text weekdai
photo:album camera film flash galleri imag jpeg passport photograph photographi pictur portrait print selfi shoot snapshot tripod upload video
photocopi:certifi copi duplic origin scan
photograph:camera imag photo pictur shoot
physio:injuri physiotherapi physiotherapist rehabilit therapi
piano:accompanist grand instrument keyboard pianist
pic:galleri imag photo photograph photographi pictur
pick:afternoon choos collect gather harvest option pluck select
pickup:click-and-collect collec collect counter gather in-store locker meet pick pick-up point shuttl store truck
picnic:barbecu bench bring eat food grass hamper lawn lunch outdoor pack tabl
pictur:ask camera depict illustr imag paint photo photograph portrait print send shoot snapshot
piec:compon fragment item part portion section segment slice unit
pier:berth dock jetti land quai wharf
pigment:chlorophyl colour dye melanin ochr paint
pilgrimag:hajj holi pilgrim shrine
pill:capsul contracept dose drug medic medicin tablet
pillow:bed bolster cushion headrest linen
pilot:airman aviat captain cockpit crew flight fly
pin:card code digit number passcod password secur
pink:blush colour magenta rise
pioneer:earli first founder inventor settler
pipe:conduit drain duct hose pipelin plumb tube
pit:collieri excav hole mine quarri shaft
pitch:campsit field ground plot slope tent
pitchblend:miner or radium uraninit uranium
pizza:dough margherita mozzarella pizzeria top
place:address area destin district finish hold hotel landmark list locat position premis rank seat set site situat spot town venu
plagiar:cheat citat copi dishonesti misconduct
plai:act actor comedi drama featur footbal game instrument leagu match musician perform sport stage theatr tragedi
plan:applic approv author blueprint consent council develop forecast intend itinerari local option packag pension per permis polici project propos roadmap schedul scheme strategi subscrip tier timet zone
plane:aeroplan aircraft airlin airplan airport aviat flight fly jet passeng pilot
planet:earth moon orbit solar
plant:bloom botan bulb crop facil factori flower garden grow harvest herb leaf perenni reactor root seed shrub soil sow speci tree veget
plasma:blood donor ga ionis platelet
plaster:bandag cast dress gypsum wall
plastic:pet polyethylen polym pvc synthet
plate:dish meal registr saucer serv sheet tecton
platform:bai board compat consol devic gate station stop support system track train websit
player:athlet footbal midfield musician squad striker team
playground:child climb plai sandpit slide swing
plot:charact conspiraci follow narr stori storylin synopsi
plug:adapt charg charger connector insert outlet power socket
plumber:boiler drain leak pipe plumb tradesman tradesperson
pocket:bag compart jacket pouch purs
pod:capsul pea shell whale
poem:od poet poetri sonnet stanza vers
poet:author poem poetri vers writer
point:credit mark metr peak place purpos reason score spot
poison:deadli harm hazard ined lethal toxic toxin venom
pole:antarct arctic mast post rod staff stick
polic:arrest constabl constabulari cop detect forc law offic patrol sheriff
polici:condition cover guidelin insur premium principl procedur regul rule statement term
polish:buff clean nail shine wax
polit:conserv elec govern ideolog leav left-wing liber minist parliament parti polici right-wing
politician:congressman member minist mp parti repres senat statesman
poll:ballot booth elec opinion percent place respond station survei vote
pollution:co2 contamin dirti emis smog wast
polyacetylen:conduct conductor plastic polym
polyest:cotton fabric fibr materi synthet
polyethylen:hdpe ldpe plastic polym polythen
pond:amphibian lagoon lake pool reservoir water
poodl:breed canin dog puppi
pool:bath billiard depth dive heat hot-tub indoor jacuzzi lane lap leisur lido lifeguard outdoor paddl sauna spa swim swimmer well
poor:depriv destitut disadvantag hardship low-income needi poverti
poorli:badli ill inadequ sick unwel
pop:burst fizzi music soda
popul:censu inhabit live million number person resid
popular:belov best-selling busi common crowd famou favourit visit well-known
porch:doorwai entranc entri portico veranda vestibul
port:berth dock harbour marina pier quai termin wharf
portal:account gatewai log login onlin websit
portion:gram help serv share size
position:job place post role stanc titl vacanc
possibl:abl allow arrang avail can capabl could feasibl mai option permit potenti unabl
post:address articl blog courier deliveri februari job letter letterbox mail offic parcel position postag postal postbox publish role send share stamp upload vacanc
postag:cost deliveri free mail pack post ship stamp
postal:address mail post postcod
postcod:address area code postal zip
poster:advertis displai flyer leaflet notic print sign
postman:carrier deliveri letter mail postal
postpon:adjourn date defer delai later move new rearrang reschedul suspend
pot:contain jar pan planter saucepan vessel
potato:chip fri mash spud veget
potteri:ceram clai earthenwar kiln pot stonewar vase
pound:gbp kennel kg lb sterl weight
pour:decant fill flow stream tip water
poverti:depriv destitut hardship incom low-income poor
powder:dry dust flour ground talc
power:amp author batteri charg consump control electr energi ga gener grid horsepow kw main outag outlet output plant plug solar strength suppli voltag watt
practic:clinic custom drill exercis rehears surgeri tradition train
practis:exercis rehears train
prai:chapel devotion prayer worship
prayer:devotion liturgi prai salat servic worship
preced:befor earlier former predecessor previou prior succe
preciou:gem gold rare valuabl
predat:carnivor eat enemi hunt prei threat
predic:estim expect forecast outlook projec
prefer:choos favour favourit like rather recommend
pregnanc:antenat conceiv foetu gestat matern pregnant prenat trimest
pregnant:antenat expect matern pregnanc prenat trimest
prei:catch diet eat feed hunt predat
premier:debut open perform releas screen
premium:extra insur monthli payment polici price
prepar:cook make plan preheat readi
prescrip:doctor medicin over-the-counter pharmacist prescrib script
present:attend attende birthdai current decemb donat gift voucher wrap
preserv:conserv keep maintain protect save
presid:chair chairman chief elect head inaugur leader offic
press:button click journalist medium newspap push report squeez
pressur:bar forc pascal psi stress
prevent:avoid block prohibit protect reduc stop
previou:earlier former last past preced predecessor prior
price:admis adult amount awai bui charg cheap conces cost cours discount dollar entri euro expens fare fee free household kroner pai pension per pound pp quot rate retail sheet singl subscrip tariff ticket valu vat worth
priest:clergi minist pastor rabbi rector reverend vicar
prime:best main minist number
primer:base coat paint undercoat
princip:capit chief head headmast headteach lead main primari
principl:basi concept idea law rule theori
print:barcod board copi digit document download e-ticket edition hard-copy impres ink lithograph mobil output page paper pdf photocopi printer printout publish scan screen
printer:cartridg ink inkjet laser photocopi print toner
prison:captiv cell convict correc custodi detaine deten hostag imprison incarcer inmat jail penitentiari sentenc
privaci:anonym confidenti consent cooki datum gdpr inform person polici privat protec track
privat:confidenti exclus hide independ own person restrict secret
prize:award honour jackpot laureat medal purs trophi win winner
pro:advantag benefit plu strength
probabl:chanc like likelihood odd percent random
probat:deceas estat executor inherit month parol period sentenc supervis trial will
problem:break bug challeng complaint concern defect difficulti error failur fault fix issu malfunc risk solv symptom troubl troubleshoot
procedur:instruc method oper process protocol step surgeri
process:handl method oper procedur stage step workflow
processor:chip core cpu ghz
produc:creat crop factori filmmak fruit gener grow make manufactur output product secret veget yield
product:articl effect effici gdp good growth hour item labour merchandis model output perform rang streamlin worker workload yield
profes:career job occup qualifi trade vocat
professor:academ chair emeritu faculti lectur prof
profil:account bio detail page person pictur user
profit:earn gain incom margin net return revenu surplu
program:app applic code cours schedul scheme script softwar
programm:broadcast cours curriculum plan schedul scheme seri show timet
prohibit:allow ban danger disallow forbid illeg permit restrict
project:develop initi plan program programm scheme undertak work
prolong:exten extend long renew
promis:assur commit guarante pledg undertak vow
promot:advanc advertis appoint elev market promotion rais rank
promotion:advanc career discount offer promot rais
proof:certif confirm document evid id passport receipt verifi
proper:appropri approv correct formal right suitabl
properli:correct correctli right thorough well
properti:belong build estat freehold home hous land premis real
propos:engag marriag motion nomin offer plan recommend suggest
prosecut:charg court indict prosecu prosecutor trial
prosecutor:attornei charg crown district indict prosecu
protec:conserv cover guard helmet insur safeguard secur shield
protect:conserv cover defend encryp gdpr guard insur place preserv prevent protec safeguard secur shelter shield waterproof
protein:amino enzym gram meat nutrient whei
protest:demonstr march picket ralli riot unrest
prove:certif confirm demonstr document evid identif proof show verifi
provid:avail deliv equip furnish give includ offer suppli
provinc:counti district region state territori
prune:cut dormant shape shear thin trim
pruner:blade cutter lopper secateur shear
psychologist:counsel counsellor psychiatrist psychotherapi therapist
pub:al bar beer breweri inn tavern
public:access admis audienc citizen commun council everyon free gener govern list member municip nation open state state-owned tram transport visibl visitor
publish:appear edition issu print public releas
pull:attract drag draw extract handl haul stop tow tug withdraw
puls:bean beat heart lentil rate
pump:hose motor petrol pipe pressur station water
punish:disciplin fine imprison penalti prison sanction sentenc
pupil:child class learner schoolchild student
puppi:dog litter pup young
purchas:acquir bui checkout order payment sale
purpl:lavend lilac mauv violet
purpos:aim design function goal intend mission object reason
push:button press promot propel shove thrust
pushchair:babi buggi carrier fold pram stroller wheel
put:deposit insert instal kind lai place position rather set store straight
qualif:a-level accredit certif credenti degre diploma experi gcse licenc requir skill
qualifi:criterion elig entitl meet requir
qualiti:characterist condition excel grade high standard
quantiti:amount number stock unit volum
quarantin:confin dai infect isol separ
quarrel:argu disagr disput feud fight row
quarter:district fourth three-month
quartet:ensembl four musician string violin
queen:crown hive king majesti monarch reign royal throne
question:answer ask contact enquiri faq inquiri queri
queue:crowd fast-track jump line minut prioriti skip ticket time turn wait
quick:dai express fast hour immedi instant minut rapid short speedi
quicker:express fast faster fastest prioriti rapid short shorter speed
quickest:direct express fast minut short
quickli:fast hour immedi insid minut promptli rapid soon speed swift urgent
quiet:calm coach decibel hour nois off-peak peac silenc silent tranquil whisper
quipu:cord inca khipu knot string
quit:ceas depart departur dismiss drop end exit give leav notic resign retir smoke step stop withdraw
quiz:exam question score test trivia
quot:citat cite estim price quotat sai
quota:alloc allow limit maximum
rabbit:bunni doe hare hutch pet warren
rabi:bat bite dog rabid vaccin
race:cours grand heat marathon run
rack:holder roof shelf stand
radiat:bleed expos heat heater nuclear radioact thermostat ultraviolet uv valv warm x-ray
radio:broadcast fm frequenc station transmitt
radium:curi lumin radiat radioact
raffl:draw prize ticket tombola winner
raid:attack bomb invad polic search
rail:line network oper railroad railwai track train
railwai:line network rail railroad station steam track train
rain:downpour drizzl indoor mm monsoon precipit rainfal shower storm umbrella weather wet
rais:chariti collect donat fundrais grow increas lift pai rise salari wage
ram:ddr gb male memori sheep
ramp:inclin level slope step-free wheelchair
rang:between distanc extent from limit scope selec span varieti
rank:grade level place position
rare:endang infrequ scarc seldom uncommon unusu
rash:allerg eczema hive itch red skin
rate:annual april assess averag certif charg classif cost daili discount evalu excel exchang fee feedback four frequenc grade hour hourli imdb inspec interest mortgag outstand per percent percentag poor price propor rank ratio review score speed star tariff unemploy user
rather:altern fairli instead prefer quit
raw:fresh rare sushi uncook unprocess
reach:access achiev arriv attain bu contact email extend ferri get minut station telephon walk
react:combin criticis greet oxidis reaction respond respons
reaction:allerg chemic effect feedback respond respons side symptom
read:book interpret literaci page recit scan studi text
reader:audienc circul glass readership subscrib user
readi:avail collec complet cook done finish green matur prepar take
real:actual authent genuin origin true
realli:actual fact genuin true
realtor:agent broker estat let properti
rear:back behind breed rais
reason:aim awai basi becaus caus consequ due excus explain explan factor ground inten justif motiv purpos rational sinc therefor why
rebat:back discount reduc refund relief
rebel:insurg mutini rebellion resist revolt upris
rebuild:reconstruc reconstruct replac restor
recal:faulti memori rememb return withdraw
receipt:acknowledg bill confirm invoic proof purchas slip ticket voucher
receiv:accept arriv award collect deliv follow get obtain recipi send
recent:current last late latest month new newli past
recep:check-in concierg desk front lobbi staf welcom
reces:contrac crisi declin downturn economi gdp slump
recharg:batteri charg charger plug power
recip:bake cook dish ingredi method serv tablespoon
recipi:addresse award beneficiari receiv
recognis:accept accredit acknowledg award detect distinguish identifi know recogn
recommend:advis best endors favourit prefer should suggest
reconnect:again connec link login pair restor
record:album archiv best document fastest file highest histor histori hold label log medic note regist releas set singl tape time track vinyl
recov:convalesc heal improv recoveri rehabilit restor
recruit:agenc applic candid enlist headhunt hire hr join staf talent vacanc
recycl:bin collec collect compost dispos glass packag plastic recoveri reus rubbish trash wast
red:colour crimson maroon rubi scarlet
reduc:cheaper conces cut decreas discount half-price less limit lower minimis senior shrink student
redund:consult cut dismiss layoff sever
reef:coral island lagoon shoal
ref:match number offici refer refere
refer:employ letter previou recommend refere testimoni
refere:judg offici umpir var whistl
referendum:ballot plebiscit poll question vote ye
refil:fill prescrip reload repeat replac replenish reusabl top
reflector:dish light mirror reflect shini
reform:amend chang give legisl modernis overhaul
refriger:chill cold cool freezer fridg
refuge:asylum displac flee migrant protec resettl
refund:back cancel chargeback claim compens credit exchang full guarante monei non-refundable origin pai partial polici process reimburs repai repay return voucher
refurbish:pre-owned recondi renew restor us
refus:declin deni reject rubbish turn wast
regard:concern consid esteem see view
region:area counti district provinc south territori zone
regist:account appli book creat enrol enter form join matricul record registr rsvp sign
registr:deadlin enrol entri form regist sign-up
registrar:birth marriag regist registri secretari
registri:databas list record regist registrar
regul:act author code complianc control direct govern law legisl licens overse polici requir rule standard statutori supervis
regular:frequent normal routin schedul standard weekli
rehears:choir even perform practic
reheat:heat leftov microwav oven warm
reimburs:back claim compens cover expens receipt refund repai repay
rejec:declin deni dismiss refus turn unsuccess
reject:declin deni dismiss refus return turn unsuccess
rel:cousin famili kin next-of-kin relat
relax:calm leisur rest spa unwind
releas:avail date debut free freed issu launch premier publish version
reli:count depend relianc trust
reliabl:accur consist depend robust trust trustworthi
relief:aid deduc eas exemp pain
religi:belief cathol christian church faith holi muslim sacr worship worshipp
religion:belief christian church creed faith muslim worship
reloc:move packag transfer visa
remain:continu keep last leav stai still surplu surviv
remedi:compens cure fix relief solution treatment
rememb:commemor forget memori memoris recal remind
remind:alert email notic notifi prompt
remot:anywher control distanc distant home hybrid isol onlin telecommut telework virtual
remov:cancel clear delet detach dismantl elimin eras exclud extract peel rid strip take uninstal unsubscrib wipe withdraw
renew:anniversari annual auto-renew automat expir expiri exten extend fee laps membership onlin prolong reissu subscrip term valid
renov:closur modernis rebuild redecor refurbish remodel repair restor upgrad work
rent:accommod apart daili flat hire hous landlord leas lesse let lodger month monthli pcm premis properti rental tenanc tenant week weekli year
rental:daili hire leas let per rent tenanc
reopen:close open refurbish renov restart resum return
repai:back instal loan ow refund reimburs
repaid:back instal loan pai refund reimburs
repair:break damag engin fault faulti fix guarante maintain mainten mend part refurbish renov replac restor servic spare technician warranti workshop
repeat:again duplic recur repeti twice
repeti:rep repeat round set time
replac:chang damag defect discontinu exchang fit follow instead leav new refil renew spare substitu substitut succe successor supersed swap
repli:answer email hear respond respons return
report:account announc articl complain complaint contact describ document emerg flag form hotlin incid inform inquiri notif notifi polic publish record regist sai statement submit summari tell
repres:deleg denot depict indic mean portrai signifi stand symbol symbolis
republican:congress conserv gop parti right
repurchas:bui buy-back buyback rebui reorder
request:appli ask demand enquir form order requir
requir:compulsori condition criterion demand elig essenti mandatori minimum must necessari need oblig obligatori prerequisit
resal:exchang face-value resel return secondhand tout transfer
reschedul:amend chang date move new postpon rearrang rebook
rescu:evacu lifeboat recov save survivor
rescuer:coastguard crew firefight lifeboat volunt
research:experi find investig scientist studi survei
reserv:advanc ahead appoint book confirm deposit guarante guest hold natur onlin place requir restaur sanctuari seat secur slot spot tabl walk-in wildlif
reservoir:dam lake storag suppli tank water
reset:chang clear default factori forget reboot restart restor
resid:citizen domicil household inhabit live local occup perman permit popul settl tenant
resign:depart leav notic quit stand step
resist:oppos proof protest refus toler withstand
resit:attempt fail repeat retak second
resort:beach destin holidai hotel seasid ski spa
respons:account charg duti liabl manag oblig overse role task
rest:balanc break other paus recov relax remain remaind sleep
restart:power reboot relaunch reload reset
restaur:bistro brasseri cafe canteen cuisin dine diner eateri food meal menu pizzeria tabl
restor:backup conserv rebuild recov refurbish reinstat renov repair reset retriev revert undelet undo
restrain:control curb lead leash seatbelt
restric:ban condition curb exclud limit onli prohibit rule
restrict:forbid limit onli permit prohibit
restroom:bathroom facil lavatori toilet washroom wc
result:beat consequ draw effect figur final find grade outcom return score win
resum:continu cv reopen restart return
retail:dealer outlet seller shop stockist store
retak:attempt fail repeat resit second
retir:ag annuiti former leav pension retire senior step
retri:again attempt repeat resubmit
return:back bring cancel collec come dai drop-off exchang fare faulti give homecom inbound label librari monei overdu polici receipt refund repatri replac restitu restock revers round-trip send unus unwant withdraw
reveal:announc disclos discov expos find publish show uncov
revenu:billion earn incom million receipt sale take turnov
revers:back backward opposit overturn undo
review:acclaim assess comment critic evalu feedback opinion rate recep
revis:amend chang edition updat version
reviv:comeback renew restor return
revolu:coup overthrow rebellion revolt upris
reward:award benefit bonu bounti incent loyalti point prize
rhythm:beat puls tempo time
rice:basmati cereal grain paddi risotto
rich:affluent billionair fortun millionair prosper wealthi worth
rid:clear delet discard dispos elimin erad recycl remov
ride:attrac bike bu carousel coaster cycl drive height hors horseback minimum passeng rollercoast trip
rider:cyclist hors jockei motorcyclist passeng
rifl:barrel bullet carbin cartridg firearm gun musket weapon
right:access accur appropri civil claim constitu correct elig entitl freedom law legal liberti permis privileg proper request statutori true
ring:answer band call contact dial line number phone report telephon
rins:clean drain flush tap wash water
rise:climb grow higher hike increas inflat percent rate soar surg
risk:chanc danger exposur harm hazard likelihood threat unsaf
riski:danger hazard unsaf
rival:challeng compet competitor contend enemi oppon oppos
river:bank basin bridg creek flood flow km mouth sourc stream tributari water
riversid:bank river towpath waterfront
road:avenu carriagewai highwai lane metr motorwai rout street track
robber:bandit burglar gang heist steal theft thief
robberi:burglari heist raid rob steal theft
robot:ai autom autonom bot machin
rock:boulder geologi granit limeston miner stone
rocket:firework launch missil spacecraft
rod:angl bar fish licenc pole shaft stick
role:cast charact duti function job part plai portrai position post respons
roll:bread bun regist rotat scroll spool turn
roller:blind cylind drum paint roll wheel
roof:attic car ceil gutter loft rafter slate thatch tile
roofer:builder contractor roof slate tiler tradesman
room:accommod apart bed bedroom capac chamber dormitori doubl en-suite ensuit floor guest guestroom hall loung occup seat singl sleep space studio suit twin ward
roommat:cohabit flatmat housem lodger share
root:bulb rhizom stem tuber underground
rope:cabl cord knot line rig string tether
rot:compost damp decai decompos fungu
rota:duti roster schedul shift timet turn weekli
rotat:altern axi clockwis revolu revolv spin swivel turn
rough:approxim coars estim rug stormi
roughli:about approxim around averag estim nearli some
round-trip:fare inbound outbound return ticket
round:bout circl circular curv lap spheric stage
rout:cours direc itinerari line path road trail via wai
router:access ethernet gatewai hub modem network wifi wireless
rover:curios lunar mar probe robot vehicl
row:argument disput line oar queue seat
royal:crown king monarch palac princ queen
royalti:author copyright fee incom licenc payment percent
rubber:elast eras gasket latex silicon tyre
rubbish:bin collec dispos garbag landfil litter recycl refus trash wast
rucksack:backpack bag baggag daypack luggag
ruin:bankrupt castl collaps damag destroi devast remain spoil
rule:act allow ban claus code compli condition conduct everyon forbid govern guidanc guidelin instruc law mandatori must polici prohibit regul reign requir restric standard statut term
ruler:dictat emperor king leader monarch reign sovereign
run:command director execut expir frequenc head jog launch lead manag marathon open oper own process race script sprint start though timet
rush:busi hast hasten hurri peak quick
sack:dismiss fire oust redund termin
safe:avoid caution danger harmless hazard lock locker non-toxic protect reassur reliabl risk risk-free safeti secur strongbox suitabl toxic trust vault
safeti:danger guard hazard helmet precaution protec risk secur warn
sai:accord announc claim comment declar describ explain report state tell
sail:cross depart embark ferri leav regatta ship voyag yacht
sailor:crew marin navi seafar seamen ship
salari:annual annum band compens earn grade incom pai remuner stipend wage
sale:auction bargain bui clearanc deal discount off offer percent promotion reduc sell
salmon:fillet fish river smoke sockey spawn
salt:brine chlorid salti season sodium
same:also equal equival ident likewis similar unchang
sampl:exampl free specimen swab taster test trial
sanction:approv ban embargo freez penalti restric
sandal:flip-flops foot footwear leather shoe
sandbag:barrier defenc flood sand
sandwich:baguett bread fill panini roll snack toast
saturdai:close daili fridai holidai hour open public sit sundai weekdai weekend
sauc:condiment dip dress gravi ketchup
sauna:bath facil hot pool spa steam well
save:account autosav backup balanc bank bookmark bui bundl cheap cheaper cut deposit discount download earn economi export file fund interest invest isa keep matur monei pension percent preserv rate record reduc rescu reserv store withdraw
scale:climb limescal magnitud map measur ratio size weigh
scam:bogu con deceiv fake fraud fraudul hoax phish suspici swindl
scan:barcod copi ct detect digitis imag mri qr read scanner ultrasound x-ray
scandal:affair alleg controversi corrup misconduct
scanner:barcod copier imag mri reader scan
scare:afraid fear fright frighten phobia terrifi
sceneri:backdrop landscap mountain scenic set view
scent:aroma fragranc fragrant odor odour perfum smell
schedul:agenda calendar date fixtur itinerari lineup plan programm time timet
scheme:initi plan program programm project system
scholar:academ author expert historian professor research scholarship student
scholarship:award bursari fellowship fund grant stipend
school:academi class classroom colleg curriculum educ enrol grade grammar institu kindergarten nurseri primari pupil secondari student teacher tuition univers
schoolhous:classroom educ pupil school teacher
scienc:biologi chemistri experi physic research scientif scientist
scientist:biologist chemist expert move physicist professor research three
scobi:cultur ferment kombucha starter
scone:cake cream jam tea
scooter:e-scooter kick mobil mope motorcycl ride
score:credit draw equalis evalu goal grade hat-trick histori lead mark minut net pass percent percentag point rank rate result talli threshold total win winner
scorer:goal point score striker
scrap:abolish discard dismantl junk metal recycl wast
scratch:abrasion blemish damag mark scrape scuff
screen:displai inch lcd monitor panel pixel resolu touchscreen
screw:bolt fasten fix nail screwdriv thread
scriptur:bibl gospel holi vers
sculptur:bronz bust carv marbl sculptor statu
sea:atlant bai beach coast coastal harbour marin maritim mediterranean ocean seasid seawat shore swim tide water
seafood:crab fish lobster mussel oyster prawn shellfish shrimp
seal:airtight close emblem gasket mammal stamp watertight
seam:join layer sew stitch
search:brows engin filter find keyword look lookup queri
season:annual april autumn campaign easter fall harvest holidai low month monthli octob off-peak pass peak period ripe seri spring summer temporari weather winter year
seat:aisl alloc bench berth capac chair constitu cushion district legroom major mp passeng place reclin repres row stall stand ticket window
sec:minut ms s second
second:anoth first follow later next runner-up two
secondhand:chariti pre-owned refurbish thrift us vintag
secret:classifi confidenti hide kei privat undisclos unknown
section:area chapter claus depart paragraph part portion segment
secur:authent check control encryp encrypt fasten guard http inspec lock obtain password polic protec protect safe safeti scanner screen search vulner
see:attrac beforehand discern displai exhibit first glimps highlight hospit landmark look notic observ panorama pleas regist show sight spot view viewpoint visibl visit watch
seed:germin grain kernel sow sprout
select:appoint choic choos draw elect pick shortlist
self-employed:busi contractor freelanc independ sole trader
sell:auction avail bui buyer distributor export item market merchant offer outlet price retail sale shop stock stockist store suppli trade vendor
seller:dealer merchant retail shop supplier trader vendor
semest:academ autumn term trimest winter
senat:chamber congress elect lawmak legislatur member upper
send:address arriv attach courier deliv dispatch email envelop forward letter mail messag parcel post recipi relai return ship submit transfer transmit upload
senior:ag conces elderli older over-60 over-65 pension retir
sensor:detect detector measur monitor
sentenc:convict imprison jail judg prison punish term year
separ:apart differ divid divorc individu sort split
septemb:august autumn octob
seri:episod saga season sequenc show trilogi
serial:episod label number seri
seriou:critic grave major sever
serv:help person plate portion yield
server:backend cloud domain host machin node waiter
servic:charg church engin liturgi mainten mass oper prayer provid repair run six sundai worship
sesam:allergen oil seed tahini
session:appoint class lesson login meet period sit slot visit workshop
set:adjust around configur default disabl enabl five leav locat menu option paramet prefer preset toggl valu war
settl:agre coloni colonis compromis conclud establish immigr inhabit move ow pai payment pioneer resolv settlement
settlement:agreement coloni compens million payout resolv settl
settler:arriv colonist emigr homestead immigr migrant pioneer
seven:seventh vii week
sever:packag payout redund termin week
sewer:drain pipe sewag wastewat
shade:canopi colour dark hue shadow shelter sun tone
shake:agit jolt mix quak stir trembl vibrat
shallow:deep depth low metr
shape:circular curv form outlin oval rectangular round squar triangular
share:alloc capit cent distribut divid dividend equiti forward get half hold invest link market ownership per percent portion post propor publish quota send sharehold stake stock
sharehold:investor owner share stake stock
shark:bite fish marin predat
shed:barn garag hut lose moult outbuild store workshop
sheep:ew flock lamb livestock ram wool
sheet:bed layer linen page paper
shelf:bookcas cupboard ledg rack storag
shell:case egg husk oyster snail
shelter:accommod adop homeless hostel hous protec refug rescu roof
shield:armour guard protect screen
shift:chang even handov hour move night night-time overtim pattern roster rota rotat schedul worker
shingl:chickenpox rash roof tile vaccin viru wooden zoster
shini:bright gleam gloss glossi lustr metal polish reflect
ship:aboard abroad arriv boat captain cargo carrier checkout courier crew cruis dai deliv deliveri dispatch dock export ferri fleet freight frigat galleon hull intern liner order oversea parcel post postag rest sail send shipment standard steamer submarin tonnag track vessel warship worldwid
shipment:cargo consign deliveri dispatch packag parcel
shirt:blous button collar polo sleev t-shirt top
shoe:boot footwear heel sandal sneaker sole trainer
shoot:bullet film fire imag injec jab photo scene vaccin
shop:bakeri basket bookshop boutiqu bui cart centr checkout gift groceri kiosk mall market merchandis outlet purchas retail souvenir stall stock store supermarket
short:abbrevi brief concis low minut small
shorter:abridg brief less quick reduc
shortest:brief direct least minimum quick
shot:bullet fire goal immunis injec jab photo vaccin
should:advis best must ought recommend suggest
shoulder:arm collarbon deltoid joint scapula
shout:call cry loud scream yell
show:cast comedi concert depict displai exhibi exhibit gig indic interv letter matine music perform produc programm prove screen theatr
shower:bath bathroom en-suite ensuit facil washroom wet
shrink:contract shrinkag size smaller wash
shrub:bush evergreen hedg plant
shut:april bolt ceas close closur end holidai lock lockdown octob open out-of-hours perman pm reopen shutdown temporarili until
shuttl:airport bu free minibu ride servic transfer van
sibl:brother eldest half-brother sister twin
sick:absenc absent diseas doctor fever hospit ill medic nausea patient ring stomach symptom unwel vomit
side:bank edg face flank leav right team white
sidewai:horizont later side
sieg:assault besieg blockad garrison surrend surround
sightse:attrac cruis excur hop-on landmark sight tour
sign:address agre countersign execut form initi join log notic ratifi regist signatur symbol wit
signal:antenna bar coverag indic network recep strength transmit
signatur:autograph countersign initi sign signatori
signup:account creat enrol form join regist registr subscrib
silicon:chip semiconductor transistor wafer
silk:cloth fabric satin worm
silver:coin medal metal runner-up second sterl
sim:card mobil network phone
similar:akin alik compar equival like relat resembl same
simpl:basic easi just plain straightforward
simpli:easi easili just onli simpl
sinc:ago becaus begin establish find found start
sing:choir choru perform song vocal voic
singer:frontman perform soprano tenor vocal vocalist voic
singl:alon fare individu new on one-way solo unmarri
sink:basin capsiz drain founder kitchen scuttl tap torpedo washbasin wreck
sister:brother convent daughter elder famili half-brother half-sister kin nun older rel sibl twin younger
sit:bench chair perch pose rest seat
site:campsit excav land locat page pitch place premis venu websit
sitter:babysitt carer childmind minder model nanni
situat:base li locat near stand
six:dozen half hexagon sixth
size:acr area big capac centimetr cm compact deep dimen fit hectar height inch larg length maximum mb measur metr small squar tall weight width
skeleton:bone fossil remain skull
ski:alpin boot chairlift lift mountain nordic off-piste pass pist rental resort run skier slope snow snowboard winter
skill:abil compet experi expertis knowledg profici qualif
skin:complexion cutan dermal dermat dermatolog epidermi rash
skip:bypass dumpster ignor jump miss omit pass
skipper:boat captain helm yacht
slave:aboli bondag captiv enslav plantat servant
sled:dog sledg sleigh toboggan
sleep:accommod apnoea asleep bed bedroom berth bunk camp doze dream guest hibern hotel hour insomnia mattress nap night nocturn overnight pyjama rest room snore tire
sleeper:berth cabin couchett overnight train
slice:cut piec portion thin wedg
slightli:bite littl margin minor small somewhat
sling:arm bandag carrier strap
slip:fall landslid note payslip receipt slide trip
slope:angl gradient hill inclin pist ramp steep
slot:appoint book open place session socket space time
slow:bottleneck delai gradual lag latenc leisur low mph pace perform sluggish speed throttl
slower:delai economi gradual less limit longer reduc speed
small:cm compact dwarf least littl micro mini miniatur minimum minor mm narrow petit portabl short size tini
smaller:compact fewer less lesser littl mini minor reduc tini under
smallest:least littl lowest minimum tiniest
smallpox:diseas epidem outbreak pox vaccin viru
smart:clever connect digit dress formal intellig suit wifi
smartphon:cell devic handset mobil phone
smash:break crack damag destroi shatter
smell:aroma fragranc fume odor odour perfum scent stink
smoke:ashtrai cigarett detector fire fume non-smoking smoke-free tobacco vape
smoker:cigarett smoke tobacco
snack:bite crisp kiosk light nibbl refresh
snake:python reptil serpent venom viper
snap:break fractur photo photograph
snow:avalanch blizzard cm frost ic pist ski sleet snowfal winter
snowboard:pist ski slope snow
soak:absorb immers overnight steep submerg water wet
soap:deterg hand hygien lather serial wash
socialist:communist labour leav marxist parti
societi:associ club commun group organis
sock:foot footwear hosieri stock tight
socket:connector outlet plug port power
sofa:armchair couch cushion divan loveseat seat sette upholst
softwar:app applic download licenc packag program releas tool version
soil:clai compost dirt drainag earth fertil ground land loam peat ph
solar:energi panel photovolta pv renew sun
sold-out:capac full return sell unavail wait
soldier:armi infantri infantryman man privat recruit troop
solicitor:attornei barrist conveyanc counsel lawyer legal
solution:answer dissolv fix mixtur remedi resolv workaround
solv:answer fix overcom resolv settl solution tackl
somebodi:ask
someon:answer colleagu phone report visit
son:bear boi child daughter eldest father heir marri mother offspr parent succe surviv
song:anthem ballad hit lyric melodi record singl track tune
soon:asap avail busi come dai earli earliest expect forthcom full immedi immin launch next promptli quickli receiv return shortli until upcom within work
sooner:advanc befor earli earlier forward quicker
sorri:apolog apologis regret unfortun
sort:arrang categori classifi filter kind order rank separ type
sound:acoust audio hear music nois speaker voic volum
soundtrack:compos music score song theme
sourc:citat deriv origin proven refer spring suppli supplier
south:southeast southern southward southwest
southern:lower south southerli southernmost
souvenir:gift keepsak memento merchandis shop
space:area astronaut avail bai capac disk galaxi gap mission nasa orbit park place planet rocket room size spacecraft spot squar univers
spade:dig fork shovel tool trowel
spam:email filter junk phish unsolicit unsubscrib unwant
span:across bridg extend length metr width
spaniel:breed cocker dog gundog springer
spare:addition extra part replac reserv
speak:address sai speech statement talk tell wheel
speaker:audio guest keynot lectur loudspeak present talk
speci:anim breed genu kind percent subspeci taxon type varieti
special:dedic distinct excep exclus offer particular specif uniqu
specialist:advis consult doctor expert profession surgeon
spectacl:eyewear glass lens optician
spectat:attend audienc crowd fan viewer
speech:address languag lectur orat remark speak talk
speed:acceler bandwidth broadband download fast fine km kmh knot limit maximum mbp mph pace quick rapid rate top veloc
spend:alloc budget cost expenditur expens fund invest monei outgo outlai pai purchas total
spici:chilli curri hot pepper pungent spice
spin:cycl revolv rotat turn whirl yarn
spirit:alcohol ghost gin vodka whiski
split:break divid pai part separ share tear
spoil:bad damag perish rot ruin
spokesperson:press repres sai spokesman spokeswoman statement
spong:absorb cake clean cloth foam marin
sponsor:backer donor fund partner patron sponsorship support
sport:athlet competi disciplin fit footbal game team
spot:bai identifi locat notic park patch place site slot space
spous:civil husband marri partner wife
sprai:aerosol appli fungicid jet mist nozzl pesticid treat
spread:butter dispers distribut expand extend infect scatter transmit
spring:april autumn bloom coil daffodil easter juli mai march open season sourc term well
sprinkler:fire hose irrig lawn water
squad:crew line-up player polic roster team unit
squar:area market metr piazza plaza rectangular
squeez:compress crush juic pinch press tight
squid:calamari cephalopod cuttlefish mollusc tentacl
stadium:arena capac ground pitch stand venu
staff:assist colleagu crew emploi employe headcount hire member personnel recruit steward team volunt worker workforc
stage:level perform period phase platform round step theatr
stai:accommod camp campsit check-in check-out guest guesthous heat host hostel hotel inn keep live lodg maximum night overnight per rel remain resid room sleep twelv villa visa
stain:bleach blemish dirt discolour mark remov spill spot
stair:access banist climb elev escal flight floor handrail level lift ramp staircas stairwai step step-free tower wheelchair
staircas:lift spiral stair stairwai step storei
staith:dock jetti land moor quai wharf
stake:bet hold post share support
stall:booth market pitch stand trader
stamp:first-class letter mail philatel postag seal
stand:booth kiosk pedest rack stall stanc toler tripod upright
standard:basic default norm normal ordinari regular requir specif usual
star:actor cast celebr lead rate
start:begin commenc creat date door establish find first found from initi januari kick-off launch octob onset onward open origin outbreak outset schedul trigger until
starter:appet appetis entre first hors-d'oeuvre soup
startup:busi compani early-stage find founder seed ventur
state:capit condition counti countri feder govern governor legislatur nation north provinc region territori
statement:account announc balanc declar monthli transac
station:broadcast bu concours depot halt line metro platform polic rail railwai reach stop termin terminu train transit tube underground
statist:datum figur number percent survei
statu:bronz bust figur marbl memori monument sculptur
steak:beef fillet grill ribey sirloin
steal:burglar burglari crime heist larceni loot loss miss pickpocket polic rob robber robberi shoplift theft thief thiev
steam:boiler condens engin locomot vapour
steel:alloi carbon iron metal stainless
steep:brew climb gradient hill inclin infus slope soak
stela:carv inscrip monument slab stone
stem:branch cut deriv origin shoot stalk
step:first instruc measur next phase procedur process stage then
steroid:cortison dope drug hormon
stick:adher block hand jam strand trap wedg
sticker:adhes badg decal label permit tag
still:continu current end longer ongo persist present remain stop surviv todai yet
sting:bee bite jellyfish nettl venom wasp
stitch:dissolv needl seam sewn sutur thread wound
stock:avail backord equiti inventori list market sell share suppli trade warehous
stone:gem granit limeston marbl pebbl rock
stop:abolish alight block bu cancel ceas discontinu end halt platform prevent quit rain station suspend termin tram twenti withdraw
storag:capac cloakroom cloud contain cupboard deposit disk drive freezer gb hard keep left-luggage locker luggag memori ram refriger shed shelf space ssd store tb unit warehous
store:branch chill cupboard dry fridg hold keep locat locker outlet refriger retail retain save shelf shop storag supermarket warehous
storei:floor high level stori
stori:account fiction histori legend narr novel plot tale write
storm:cyclon gale hurrican lightn tempest thunder typhoon weather wind
stove:burner cooker heater hob oven rang
strai:anim find lose wander
straight:direct directli immedi level line upright
strain:injuri pressur siev stress stretch variant varieti
strait:channel narrow passag sea
strang:bizarr curiou mysteri odd peculiar unfamiliar unusu
stranger:foreign outsid unfamiliar unidentifi unknown visitor
strap:band belt buckl fasten har web
straw:bed drink hai mulch stalk thatch
strawberri:berri fruit jam pick
streak:consecut line run stripe unbeaten win
stream:broadcast brook creek live onlin river video watch
street:address allei avenu boulevard drive lane pavement road
stress:anxieti burnout pressur relax strain tension
stretch:elast exercis expand exten extend length mile section
strict:compulsori enforc mandatori rigid rule stringent toler
strike:action cancel disput disrup disrupt goal hit industri lightn lockout picket protest railwai stoppag union walkout water work-to-rule
stroke:brain cerebrovascular clot ischaem paralysi
stroller:babi buggi fold infant pram pushchair wheelchair
strong:durabl gust heavy-duty intens per power robust strength sturdi tough
stronger:higher power reinforc robust sturdi tougher
stronghold:base bastion castl citadel fort fortress
structur:build construc frame framework layout organis
struggl:battl conflict cope difficult difficulti fight hardship
student:alumnu apprentic colleg conces discount enrol get graduat id learner nu postgradu pupil reduc scholar school schoolchild traine undergradu univers youth
studi:bachelor colleg cours degre educ graduat lead learn major master phd programm qualif read research student trial univers
studio:apart film flat record workshop
stuff:belong equip good item materi posses properti shop
style:art-deco baroqu design fashion genr gothic look manner modernist trend
subcontin:asia asian india indian south
subject:area class content cours curriculum disciplin field gcse lesson major mathemat matter modul studi theme topic
submarin:boat torpedo underwat vessel
submit:appli deadlin enter file form hand send upload
subscrib:email follow join mail member newslett plan regist sign subscrip
subscrip:annual auto-renew bill fee membership monthli per plan premium renew subscrib tier
subsidi:assist fund grant relief subsidis support
subsidiari:affili branch division own parent unit
substanc:chemic compound drug ingredi materi matter
substitut:altern instead replac swap
subtitl:caption dub languag origin surtitl
subwai:line metro station train transit tube underground underpass
successor:follow heir next replac succe
sue:alleg claim court damag file lawsuit litig plaintiff suit
suffer:affect damag endur ill pain symptom victim
suffic:adequ enough need suffici
suffici:adequ ampl enough minimum necessari
sugar:carbohydr caster glucos sucros sweet sweeten syrup
suggest:advis feedback idea indic propos recommend
suicid:crisi helplin samaritan self-harm take
suit:apart bedroom loung luxuri room
suitabl:access appropri design elig fit ideal recommend unsuit
suitcas:bag baggag cabin carry-on case luggag trunk
sum:amount fee figur monei payment total
summer:august daili holidai juli june new open season spring sunni tuesdai warm winter year
summit:confer meet mountain peak top
sun:daylight solar star sunlight sunni sunris
sundai:bank close daili holidai mass mondai p.m roast sabbath saturdai servic sun time week weekdai weekend
sunlight:bright exposur light shade sun sunni uv
sunni:bright clear dry fine light south-facing spell sun sunshin
supermarket:grocer groceri hypermarket retail shop store
supervisor:advisor boss foreman lead line manag
supper:dine dinner even meal
supplement:add-on addition extra fee singl surcharg
suppli:deliv deliveri distribut furnish grid offer power provid sourc stock vendor
supplier:distributor manufactur provid sourc vendor wholesal
support:allow assist back compat contact custom donat email endors fund help helpdesk maintain servic sponsor ticket troubleshoot
suppos:alleg expect intend mean must requir should
supposedli:allegedli appar claim legend reportedli rumour
surcharg:addition charg cost extra fee levi plu supplement
sure:certain check confid confirm guarante
surfac:face ground layer road top
surfboard:board paddleboard surf wave
surgeon:oper surgeri surgic theatr
surgeri:anaesthet oper practic procedur surgic theatr
surrend:armistic capitul defeat lai yield
survei:censu inspec interview poll questionnair respond result studi
surveyor:cartograph charter inspect map survei valuat
surviv:aliv di escap live outliv prognosi rescu survivor
survivor:aliv live rescu surviv
suspect:accus alleg arrest charg defend perpetr
suspici:distrust doubt fraud phish suspect unusu
sustain:carbon eco-friendly environ green recycl renew
swap:altern barter chang exchang replac return revers shift substitut switch trade trade-in transfer
swatch:colour cut fabric materi sampl
sweater:cardigan hoodi jersei jumper knitwear pullov
swedish:nordic scandinavian stockholm sweden
sweep:brush chimnei clean clear
sweet:candi confectioneri dessert honei sugar sugari
sweeten:honei stevia sugar syrup
swim:bath beach dip dive goggl lake lane lido lifeguard pool river snorkel splash stroke swimmer water
swimsuit:bath bikini costum swimwear trunk wetsuit
swimwear:bath bikini costum swimsuit trunk
switch:button chang convert hour lever migrat move nintendo off on power provid replac swap toggl transfer transition turn
symbol:badg emblem icon logo notat repres sign
symptom:cough diagnosi experi fever indic pain sign
sync:backup cloud connect match pair synchron synchronis
syrup:golden mapl sugar treacl
system:method network process scheme softwar structur
tabl:bench book chair chart counter desk dine dinner reserv restaur seat tabletop worktop
tablet:capsul devic dose pill touchscreen
tag:keyword label mark ticket
take:accept accompani approxim borrow bring captur carri collect complet consum daili dose durat eight grab hour ingest last minut photograph pick remov requir seiz swallow train within
takeawai:carry-out collec deliveri go pack takeout
takeout:collec deliveri pickup takeawai
takeov:acquir acquisi bid bui buyout merger
tale:fabl legend myth narr novel stori
talk:address call chat contact convers discuss lectur present seminar speak speech
tall:build child cm elev foot height high inch m metr minimum restric skyscrap stand statur storei tower
tallest:highest metr skyscrap tall
tank:aquarium armour cistern contain cylind fill litr reservoir
tanker:lorri oil ship vessel
tap:faucet mixer spout stopcock valv water
tape:adhes measur record sticki strip
tapeworm:intestin parasit worm
target:aim audienc goal intend object
tariff:charg custom duti import levi price rate
task:activ assign chore duti job respons work
tast:aroma bitter flavor flavour palat season sweet
tax:allow council custom deduc deduct dollar duti dutiabl excis exempt fiscal gst hmrc incom ir levi payabl percent rate relief return revenu tariff taxabl treasuri vat withhold
taxi:cab driver fare minicab rank rickshaw ride
tea:brew camomil cuppa herbal infusion leaf
teach:class coach cours curriculum educ instruct learn lectur lesson professor school teacher train tutor tutori
teacher:classroom coach educ faculti head headteach instructor lectur mentor princip professor pupil qualif qualifi school schoolmast staff teach tutor
teak:furnitur hardwood timber wood
team:captain club coach colleagu crew depart division eleven employe franchis group lead leagu organis person player roster side squad staff unit
tear:damag rip ruptur split wear
technician:engin fitter mechan oper repair specialist support
teen:adolesc teenag young youth
teenag:adolesc junior juvenil minor student teen under-18 young youth
telephon:call contact dial helplin landlin line mobil number phone ring
televi:broadcast channel programm screen tv
telework:flexibl home hybrid remot telecommut
tell:advis announc inform learn notifi publish report sai
telli:air broadcast channel programm screen televi tv
temp:agenc celsiu degre heat temperatur temporari
temperatur:averag celsiu chilli climat cold cool degre fahrenheit freez fridg heat hot kelvin maximum minimum oven thermomet thermostat warm
templ:deiti pagoda sanctuari shrine worship
temporari:act brief casual fixed-term interim limit provision season short-term until
tempratur:celsiu cold degre heat temperatur warm
ten:decad dozen tenth
tenanc:agreement assur leas let rent shorthold tenant
tenant:landlord leasehold lesse lodger occup occupi rent renter resid tenanc
tend:care like look often usual
tension:forc hostil pull strain stress tight
tent:camp canva marque pitch tipi yurt
term:academ accept agreement autumn claus condition contract defini disclaim elect elig govern half-term holidai legal licenc mandat mean offic period polici privaci provision rule school semest spring to trimest usag week word year
termin:airport build cancel close concours dissolv end expir gate hall hub notic station terminu
terrac:balconi hous outdoor outsid patio
terrier:breed canin dog puppi
territori:area coloni land rang region sign treati
test:analysi appoint assess check diagnosi exam examin experi laboratori measur minut mot pass pilot quiz result sampl screen swab theori trial try
tester:panel qualiti sampl trial
testifi:court hear oath testimoni wit
text:font messag passag sm txt word write
thank:acknowledg appreci grate gratitud
theater:auditorium cinema drama playhous stage theatr
theatr:amphitheatr auditorium drama plai playhous stage theater
theft:burglari insur larceni pickpocket polic rob robberi shoplift steal thief
theme:appear dark design skin style subject topic
theori:concept explan hypothesi idea model principl propos suggest
therapi:cbt counsel rehabilit therapist treatment
thermomet:degre mercuri probe temperatur thermostat
thermoscop:heat instrument temperatur thermomet
thermostat:control degre dial heat set temperatur
thick:cm dens depth gaug inch mm wide width
thief:break-in burglar robber steal theft
think:argu believ consid expect feel opinion reckon regard suggest view
third:bronz final month three
though:although but despit howev
thousand:k million
three:third threefold trio tripl triplet two
throw:bin cast discard dispos hurl keep reject stai toss wast
thumb:digit finger hand oppos
thursdai:open weekdai weekli
ti:attach bind dead-heat draw equal fasten joint knot level
tiara:crown diadem diamond headdress jewel
tick:bite lyme mite parasit remov
ticket:admis adult barcod book card conces e-ticket entri fare fine offic onlin pass penalti permit price seat voucher
tide:current ebb flood high low sea slack water
tie:bind draw equal fasten knot level link neckti
tier:band layer level plan rank
tight:close fit narrow restrict secur snug taut torqu
tile:ceram grout roof slate
till:cash checkout close counter end regist until
timber:beam log lumber oak pine plank tree wood
time:a.m afternoon am begin clock date depart durat extend hour midnight minut noon normal o'clock occasion p.m plug pm schedul shift twice whoever
timer:alarm clock countdown delai programm schedul
timet:calendar departur everi frequenc hourli run schedul servic time
timezon:ahead behind bst cet clock daylight est gmt hour local offset pst time utc zone
tin:alloi can contain metal or solder
tini:compact littl micro microscop miniatur minut small
tint:colour dark dye shade
tip:advic charg customari discretionari gratuiti hint percent recommend servic sugges trick waiter
tire:drowsi exhaus exhaust fatigu sleepi weari
titanium:alloi implant lightweight metal steel
titl:call deed entitl head headlin name rank
toboggan:sled sledg sleigh snow
todai:current dai date latest live now nowadai open present tonight weather
toddler:babi child famili infant nurseri preschool stroller under-5
togeth:both combin group joint jointli share simultan unit
toi:doll game lego plai playth puzzl
toilet:bathroom cistern conveni facil flush latrin lavatori loo restroom washroom wc
token:code coin credit kei symbol voucher
toll:bridg casualti charg conges death fee motorwai road vignett
tomato:cherri ketchup plum veget vine
tomorrow:dai follow next upcom
toner:cartridg ink laser powder printer
tonight:even night pm todai
tonn:kg kilogram load metric ton tonnag weight
tool:app apparatu devic equip hammer implement instrument kit machin platform plugin resourc screwdriv softwar spanner utensil util
tooth:bite brush canin caviti crown dental dentist dentition dentur enamel extrac fill gum incisor jaw milk molar month oral toothbrush whiten
toothpast:dental fluorid toiletri tooth toothbrush
top:best first highest lead lid maximum peak summit upper winner
topper:bed cake hat mattress
total:add aggreg all altogeth amount combin count entir full grand gross net number overal subtot sum whole
touch:barrier feel handl hands-on tactil
tough:challeng difficult durabl hard resili strict strong
tougher:hard harder sever strict stronger
tour:audio-guide concert date depart departur durat excur gig guid itinerari perform sightse trip visit visitor walk
tourist:foreign guest holidaymak sightseer travel visitor
tournament:bracket championship competi contest cup event
tow:breakdown haul impound recoveri remov trailer truck
toward:approach bind direc face
towel:bath bathrob bathroom bed cloth hire linen provid terri toiletri
tower:belfri keep metr skyscrap spire step storei
town:borough citi commun market municip open parish popul resid settlement villag
track:cooki courier follow locat monitor number parcel shipment statu trace
tracker:follow gp locat monitor
trade:bui busi commerc craft deal exchang export good import industri market merchant profes sell swap tariff trader
trademark:brand copyright intellectu ip logo regist
trader:busi dealer merchant retail seller shop stall vendor
tradition:classic custom heritag old
traffic:busi conges flow jam queue road rush vehicl
trai:bake dish drawer pan platter rack shelf
trail:footpath hike path rout track walk waymark
trailer:axl caravan preview tow vehicl
train:accredit apprenticeship carriag certif coach cours depart direct drill everi exercis express hourli induc instruc interc journei learn leav line locomot metro onboard platform practic practis qualif rail railroad railwai seminar servic session skill station subwai teach tram workshop
traine:apprentic cadet intern junior learner novic student
trainer:coach footwear instructor shoe sneaker teacher tutor
tram:four light line main metro minut rail stop streetcar take trollei
transfer:assign bank chang connec forward iban interchang interlin layov migrat move pass payment remitt send shift shuttl swift switch transmit wire
transistor:amplifi circuit semiconductor silicon switch
translat:bilingu interpret languag render version
transmit:broadcast pass send signal spread
transmitt:antenna beacon broadcast mast radio signal
transport:bu carri freight haul shuttl train tram transit travel vehicl
trap:bait catch rescu snare stick
trash:bin collec dispos dumpster garbag litter recycl refus rubbish wast
travel:abroad airport bu commut fare flight journei passeng passport ride rout tour train transport trip voyag
treasur:account financ monei offic
treat:cure manag medic reliev therapi treatment
treati:accord agreement allianc conven pact peac ratifi sign
treatment:care cure drug medic medicin remedi surgeri therapi
tree:bark branch conif decidu elm evergreen forest fruit height leaf mapl oak orchard pine plant sapl shrub speci timber trunk wood woodland
trench:channel dig ditch excav furrow trough
tri:attempt court effort experi prosecut seek test trial
trial:case court dai free hear juri prosecu test
tribun:appeal court hear judg panel
trick:hack illusion magic method techniqu tip
trim:clip cut edg prune shorten
trip:cruis departur drive excur expedi flight getawai holidai itinerari journei out ride safari tour travel vacat visit voyag
trollei:basket cart shop tram
troop:armi forc regiment scout soldier unit
trophi:award cup medal prize shield winner
troubl:contact difficulti fail fault issu problem struggl symptom
trouser:chino jean leg pant slack waist
trout:brown fish fly lake rainbow stream
truck:haulag hgv lorri pickup trailer van vehicl
trunk:boot chest eleph luggag stem tree
trust:chariti confid foundat reli
truth:fact honest lie true
try:aim attempt beta demo effort endeavour evalu experi free rugbi sampl tast test touchdown trial
tub:basin bath bathtub contain hot jacuzzi pot
tube:cylind hose metro pipe subwai underground
tuesdai:daili mon-fri week weekdai
tug:boat harbour pull tow
tuition:cost fee fund lesson semest teach
tumbl:drum dry dryer fall roll
tummi:abdomen abdomin belli bowel digest gut hour stomach
tune:adjust frequenc melodi music pitch song string
turn:activ appoint becom button click corner disabl enabl knob miss off press return rotat spin switch toggl
turnout:attend elector particip percent vote voter
tutor:coach instructor lectur teach teacher
tutori:cours exampl guid learn lesson step walkthrough
twelv:dozen middai midnight noon
twice:bi-annual doubl repeat second time two
twin:brother fratern ident multipl pair sibl sister
two:both coupl differ doubl finish pair quarrel rival second twin
type:breed categori class enter genr kind model sort speci style varieti
typic:averag characterist common gener normal standard usual
tyre:inflat pressur punctur rubber tire tread tube wheel
ultraviolet:light radiat sun uv
umbrella:brolli canopi parasol rain shelter
unabl:cannot imposs inabl unavail
unaccompani:accompani adult alon escort guardian minor supervis
unannounc:notic prior spot surpris unschedul warn
unavail:close discontinu offlin out sell stock withdraw
unblock:allow clear lift remov restor whitelist
unclaim:collect dispos dormant find lose properti uncollect
uncov:discov excav expos find reveal unearth
underag:ag juvenil minor under-18 younger
underground:basement line metro station subwai tube tunnel u-bahn
underneath:base below beneath bottom
underwear:boxer bra brief knicker lingeri panti undergar
undo:cancel ctrl restor revers revert rollback
unemploi:benefit jobless jobseek out-of-work redund unemploy
unemploy:benefit claimant jobless jobseek out-of-work percent rate
unexpect:accident emerg sudden surpris unforeseen unplan
unhappi:complaint disappoint dissatisfi sad unsatisfi
unhealthi:harm junk obes process risk
uni:campu colleg degre student undergradu univers
uniform:attir blazer cloth dress school wear workwear
uninstal:delet disabl eras purg remov wipe
union:associ bargain feder labor labour member strike worker
uniqu:distinct individu onli rare sole special unlik
unit:charg item measur metr modul si
univers:academ big campu colleg cosmo degre expan faculti galaxi graduat institut space student studi undergradu
unknown:anonym mysteri uncertain unclear undetermin unidentifi unsur
unlimit:dai free hop-on mani pass
unlock:access code kei open passcod pin releas
unnecessari:avoid essenti need needless requir superflu
unopen:intact origin packag seal unus
unpaid:arrear debt outstand overdu ow volunt voluntari
unsubscrib:cancel mail newslett opt prefer remov stop
until:befor close deadlin end through till
unwant:dispos donat junk recycl return second-hand surplu unneed
unwil:declin hesit refus reluct
upcom:forthcom futur next plan schedul soon
updat:amend bulletin chang changelog download edit firmwar instal latest modifi new notifi patch refresh releas revis upgrad version
upfront:advanc beforehand deposit initi prepaid prior
upgrad:better bid higher improv migrat move newer plan premium renov supplement switch updat version
upload:attach brows drag file import mb send submit
upper:abov higher maximum superior top upstair
upris:insurrec mutini rebellion revolt revolu rise
upset:angri annoi diarrhoea disappoint distress nausea offend sad stomach
upstair:first floor level lift stair storei upper
urgent:asap critic emerg immedi prioriti
url:address domain link path web webpag
us:appli condition consum discard emploi ex-demo exploit follow handl instal intend mileag nearly-new oper pre-owned previou purpos refurbish reli salt second second-hand secondhand serv suit thrift usabl usag utilis vintag wear
usabl:accept avail function oper suitabl valid work
usag:allow consump datum us utilis
usb:cabl charger connector drive flash plug port stick
useless:break ineffect pointless worthless
user:account audienc client custom member person subscrib visitor
usernam:account email handl id login nicknam profil user
usual:averag commonli dai gener normal often regular routin rule standard ten typic work
util:bill electr energi ga heat internet water
vacanc:avail career hire job open position recruit role room unfil
vacat:annual break dai getawai holidai leav off pto resort stai trip
vaccin:booster certif dose immun immunis inocul jab shoot
vacuum:carpet cleaner dust hoover nozzl suction
valid:accept effect expir expiri month until us within
valu:amount apprais assess estim market number price valuat worth
valv:flow pressur shut stopcock tap
van:commerci lorri minibu motor truck vehicl
vape:cigarett e-cigarette nicotin smoke
vari:chang depend differ rang
varieti:cultivar kind rang sort speci type
vase:amphora ceram flower pot potteri urn
vat:duti exclud exclus gst inclus percent rate regist sale tax
veg:carrot produc veget vegetarian
vegan:anim dairy-free dietari egg plant-based vegetarian
veget:cabbag carrot green legum onion potato produc tomato veg
vegetarian:dietari meat-free meatless plant-based vegan veget veggi
veggi:meat-free plant-based vegan veget vegetarian
vehicl:automobil bu car lorri motorcycl motorhom truck van
vendor:merchant provid seller stall supplier trader
venom:bite fang harmless poison sting toxin
venu:arena hall hold locat place site stadium theatr
verdict:acquit convict decision guilti judgment juri rule
verifi:authent check code confirm ident prove valid
version:app build changelog current edition latest model releas revision softwar support updat variant
vessel:boat bowl contain craft ferri pot ship vase yacht
vest:jacket sleeveless top waistcoat
vet:anim clinic surgeon veterinari veterinarian
via:by rout through us
victim:casualti dead injur kill suffer survivor target
victori:beat defeat success triumph win
video:clip film footag movi mp4 record stream watch
view:lookout overlook panorama sceneri see sight terrac vista
viewer:audienc million spectat televi watch
villag:commun hamlet rural settlement town
vine:climb climber creeper grape vineyard wine
vintag:antiqu classic old retro secondhand year
violat:breach break contraven infring non-compliance
viru:antiviru coronaviru diseas flu infec malwar pathogen trojan viral worm
visa:appli authoris border card citizen consul consular embassi entri esta evisa exempt immigr nation pai passport permit resid schengen stai travel waiver
visibl:appear clear displai nake see view
vision:aim ey eyesight see sight visual
visit:admis appoint attend call come destin entri explor go guest open see stai stop ticket tour tourist travel trip visitor
visitor:attend attende footfal guest patron pilgrim public tourist travel
vitamin:defici dietari intak miner nutrient supplement
voic:actor audio narrat sing singer sound speak speech vocal
void:cancel empti invalid null warranti
volcano:ash crater erup erupt lava magma volcan
voltag:current potenti power suppli v volt
volum:amount book capac level litr loud quantiti sound
volunt:chariti docent enlist helper join opportun recruit steward unpaid voluntari
vote:against approv ballot candid cast constitu elec elect elector favour major parliament poll postal referendum resolu suffrag turnout voter
voter:ballot constitu elector regist turnout vote
voucher:certif code coupon credit discount gift redeem token valid
voyag:cross cruis expedi journei sail sea trip
vpn:encrypt network privat proxi remot tunnel
vulner:disabl elderli expos risk threaten weak
wafer:biscuit chip silicon thin
wage:earn hourli incom live minimum pai rate salari
wai:approach direc instruc lane lower manner mean method path procedur road rout techniqu track
wait:anyon appoint approxim averag backlog delai expect hold line list longer minut patienc pend period process queue respons stand turnaround until week
waiter:server servic staff tabl waitress
waitlist:cancel full oversubscrib queue regist reserv wait
wake:awak sleep
walk:circular distanc foot footpath hike mile minut path pedestrian rambl rout step stride stroll tour trail wander
walker:foot footpath hiker path pedestrian rambler trail
wall:barrier bracket brick mount mural partition plaster stone surfac
wallet:cardhold leather monei purs
want:ask desir intend interest like need photograph prefer requir seek wish
war:armi battl campaign conflict fight hostil invasion warfar
ward:bed council district elector hospit nurs patient unit
wardrob:closet cloth costum cupboard furnitur hang storag
warehous:depot distribu fulfil stock storag
warm:blanket celsiu coat cosi degre fleec heat hot insul jacket mild summer sun temperatur thermal tropic
warmth:heat insul temperatur warm
warn:advis alarm alert caution notic notifi signal
warrant:arrest authoris court order search
warranti:claim cover coverag defect faulti guarante liabil manufactur month repair replac year
warship:battleship cruiser destroy frigat navi vessel
wartim:blitz war
wash:bath clean cleans cloth coin cycl degre deterg dishwash dry dryer iron launder laundrett laundri linen machin rins shower soap spin tumbl washer water
washer:dryer laundri machin ring seal wash
wast:bin garbag litter recycl refus rubbish trash
watch:broadcast channel cinema clock episod live netflix onlin screen see spectat strap stream timepiec tv video view wristwatch
water:aquat bottl chlorin drain drink flood fountain h2o hose hydrat irrig lake liquid litr low main moistur pipe plumb pump rain refil reservoir river sea sparkl suppli tap thirst
waterfal:cascad drop fall plung
waterproof:dry gore-tex ip67 ip68 membran rain splash water-resistant watertight
waterwai:boat canal channel lock navig river stream
wave:frequenc oscil sea surf swell tsunami
weak:brittl dilut faint feebl fragil frail low poor vulner
weakest:fragil least low lowest poorest weak
wealth:affluent asset billion estat fortun million rich worth
weapon:arm arrow bomb firearm gun knife missil spear sword
wear:attir cloth costum cover dress everyon garment glove goggl helmet mask outfit protect put robe shoe trainer uniform
weather:climat cloud condition forecast later rain snow storm sunni temperatur wet wind
weaver:cloth fabric loom textil thread weav
websit:homepag link onlin page portal site url web www
wed:bride ceremoni civil groom marri marriag midweek recep spous venu wednesdai
weed:cannabi dandelion garden herbicid
week:dai daili fortnight mondai month on saturdai seven sundai twice weekli work
weekdai:busi fridai mondai thursdai tuesdai wednesdai week weekend work
weekend:bank-holiday brunch daili first fridai getawai holidai leisur midweek noon peak saturdai sit sun sundai weekdai weekli
weekli:each everi mondai regular seven week
weigh:gram heavi kg kilogram lb pound scale tonn weight
weight:allow bmi bodyweight capac gram heavi kg kilo kilogram lb lightweight limit load mass maximum obes ounc payload pound scale stone tonn weigh
welcom:accept admit allow free greet invit open
welfar:allow assist benefit social support wellb
well:borehol effect good healthi proper success
wet:damp moist rain soak soggi water
whale:baleen cetacean dolphin mammal marin
what:counti
wheat:cereal crop durum flour gluten grain harvest
wheel:axl castor drive driver hub rim speak steer tyre
wheelchair:access adapt barrier-free carer companion disabl elev floor hire hoist level lift mobil ramp reach scooter space step-free toilet
when:begin dai date deadlin dure found hold hour month o'clock open schedul start time until year
where:address area base build corner direc entranc floor headquart hold lie locat map meet near opposit place room site situat street venu
whereabout:address last locat miss situat track
whether:condition depend determin if subject
whistl:blow refere signal sound whistleblow
white:blank bleach colour cream ivori pale
who:author director founder lead name
whole:complet entir full throughout total
wholesal:bulk distributor minimum retail trade
why:becaus caus due explain ow purpos reason result sinc therefor
wide:across breadth broad cm diamet metr span width
width:across breadth broad dimen metr wide
wife:ad bride consort divorc ex-wife fiance girlfriend husband marri marriag mr partner spous ticket wed widow woman
wifi:broadband connec hotspot internet network router ssid wi-fi wireless wlan
wild:feral nativ natur undomest untam wildlif
wildlif:anim bird conserv fauna habitat mammal natur speci
will:bequest estat executor heir inherit probat testament
win:award beat champion defeat earn gold medal prize score titl triumph victori winner
wind:beaufort breez gale gust hour knot mph storm turbin windi
window:aisl blind frame glass glaze pane sash seat shutter sill stain
windscreen:car chip glass windshield
wine:bottl cellar grape red sommeli vineyard vintag wineri
winner:champion first gold laureat medallist prize victor win
winter:autumn chilli cold decemb februari freez frost heat ic januari novemb season snow
wipe:clean cloth damp delet dry eras rins
wire:bank iban intern send swift transfer
wireless:bluetooth cordless network radio remot wifi
wit:eyewit observ see statement testifi testimoni
withdraw:atm cancel cash limit opt-out remov retract revok
without:absent free lack minu unless
wobbl:level shake swai unstabl
woman:bride femal feminin gender girl ladi mother mr nurs person queen sister wife
wood:forest lumber oak pine timber
wooden:log oak pine plank plywood timber wood
woodland:cops forest grove tree wood
wool:fibr fleec knit merino sheep woollen yarn
word:defini deriv mean name phrase term text vocabulari
work:career effect emploi employ function hire job labour mechan occup oper perform post profes refus reliabl respons role run salari shift staff task tri valid weekdai
worker:employe labor labour oper personnel staff workforc
workmat:co-worker colleagu cowork employe fellow staff
workmen:builder contractor labour worker
workplac:employ offic premis site work
workshop:activ class cours hands-on session studio
world:earth global intern planet univers worldwid
worm:compost earthworm invertebr larva nematod parasit
worri:anxieti anxiou concern fear
worst:bad deadliest least lowest poorest sever terribl
worth:billion estim fortun merit million price valu valuabl
worthwhil:benefit recommend us valuabl worth
wound:bandag bleed cut dress injuri lacer
wreck:dive ship shipwreck sink sunken
wrist:arm bracelet hand strap
writ:claim court sue summon
write:address author civil complet compos draft essai kitchen manag novel pen pencil publish record sai script text
writer:author journalist novelist playwright poet screenwrit
wrong:amend correct defect disput error fals fault immor inaccur incorrect mean mistak problem typo unfair unlaw
wrongli:error fals incorrectli mistak mistakenli
xma:bank christma decemb festiv holidai
yard:backyard courtyard foot garden lawn outdoor
yarn:cotton fibr knit skein thread wool
ye:agre allow can permit welcom
year:adult ag anniversari annual calendar centuri child consecut decad edition fiscal found month repair season sinc term twelv yearli
yearli:annual annum bill cost everi month onc per subscrip twelv year
yeast:baker dough ferment leaven rise
yellow:amber colour gold lemon
yesterdai:dai last previou recent
yet:announc confirm forthcom pend soon still
young:child junior juvenil teenag under younger youth
youngest:ag junior minimum minor under
youth:adolesc junior teenag under-25 young
zero:free freez nil none nought
zip:address archiv code compress postal postcod
zone:area belt district land-use ordin permit plan region residenti sector
zoo:anim aquarium enclosur keeper menageri safari wildlif
`;

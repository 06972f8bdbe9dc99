import { SHORT_DAYS, SHORT_MONTHS } from '../text/calendar';
import { irregularBase } from '../text/irregular';
import { stem } from '../text/stems';

/** English words that say nearly the same in questions and in answers: general vocabulary, listed by base form. */

/** What a stemmer leaves apart: irregular form → base ("wrote" → "write"), short name → name ("apr" → "april"). */
export function baseForm(word: string): string | undefined {
  return NAMES_BY_SHORT_NAME.get(word) ?? irregularBase(word);
}

/** Stems of the words that may stand for the word of this stem. */
export function relatedStems(stemmed: string): ReadonlySet<string> {
  return RELATED.get(stemmed) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Short names of days and months that are other words as well. */
const WORDS: ReadonlySet<string> = new Set(['Mar', 'Sat', 'Sun', 'Wed']);

const NAMES_BY_SHORT_NAME = new Map<string, string>();
for (const [name, forms] of Object.entries({ ...SHORT_DAYS, ...SHORT_MONTHS })) {
  for (const form of forms)
    if (!WORDS.has(form)) NAMES_BY_SHORT_NAME.set(form.toLowerCase(), name.toLowerCase());
}

const RELATED = new Map<string, Set<string>>();
for (const line of `
  big large great | biggest largest greatest | bigger larger greater | smaller lesser | small little tiny | smallest littlest tiniest | high height tall
  long length duration | wide width broad | deep depth | heavy weight weigh | fast speed quick rapid | old age aged
  hot temperature heat warm | cold temperature cool | far distance | rich wealth wealthy | poor poverty
  begin start commence launch open | end finish conclude stop cease close expire | first original initial earliest
  last final latest | oldest eldest earliest | make create produce manufacture build | build construct erect
  build architect | found establish create set | found founder | invent invention inventor devise develop
  discover discovery find | write author writer | write publish | compose composer | paint painter | design designer
  direct director | lead leader head chief command | govern government rule ruler | king monarch ruler | elect election vote
  buy purchase acquire | sell sale sold | cost price pay fee expense charge worth | money fund dollar cash
  earn income salary wage | give donate grant provide supply offer | get receive obtain gain | use employ utilize
  need require requirement necessary must | want wish desire | help aid assist support | let allow permit
  stop prevent ban forbid prohibit | cause reason because lead result | result outcome effect consequence
  effect affect impact influence | change alter modify | become turn | increase rise grow growth raise
  decrease fall decline drop reduce shrink | die death dead kill | kill murder slay | birth born bear
  marry marriage wife husband spouse wed | father dad parent | mother mum mom parent | child son daughter kid
  person individual human | country nation state | city town | place location site situate locate
  live reside inhabit dwell home | resident inhabitant population people | house home | road street
  movie film | picture image photo photograph | car automobile vehicle | ship boat vessel | plane aircraft airplane
  job occupation work profession position role | company firm business corporation | school college university
  teach teacher instruct | student pupil | doctor physician | medicine drug medication | illness disease sick
  war conflict battle fight | win victory victor winner | lose defeat beat loss | attack assault invade
  enemy foe opponent | ally alliance | leave depart | arrive come reach arrival | go travel journey trip
  send ship dispatch | bring carry transport | name call term title dub | mean meaning define definition signify
  say state tell claim declare announce | speak talk language | think believe consider opinion view
  know understand known | famous known notable popular renowned | important significant main key major
  part portion section share | type kind sort form category class | member belong | group organization association
  contain include comprise consist | amount number quantity total | percent percentage share
  usual typical normal common general | often frequent | rare seldom uncommon | similar like same
  different differ difference vary | idea concept notion theory | plan scheme intend intention aim goal purpose
  method way technique approach | rule law regulation | crime offense illegal | prison jail imprison
  dangerous danger risk hazard harmful | safe safety protect | good well benefit advantage | bad poor negative harm
  problem issue trouble difficulty | fix repair solve solution | happen occur event take | show display reveal
  year annual yearly | day daily | month monthly | week weekly | today now current present | before prior previous
  after follow subsequent next later | replace succeed successor substitute | oppose opposition against object
  agree agreement accept approve | refuse reject deny decline | criticize criticism critic blame condemn
  eat food feed diet | drink beverage | grow cultivate farm crop | animal creature species | near close nearby
  belief faith religion | god deity | money currency | area region zone territory | border boundary
  top summit peak | bottom base | size area large big dimension | damage destroy destruction ruin | remain stay continue
  begin origin | come origin source | own owner belong possess | break split | join unite merge combine
  divide separate split | hire employ recruit | resign quit retire | choose select pick elect
  try attempt | succeed success successful | fail failure | warn warning alert | learn study research
  test exam trial experiment | measure measurement | contact email phone address | phone telephone | free cost charge
  refund return reimburse | deliver delivery shipping ship | deadline due date | guarantee warranty
  cancel cancellation | subscribe subscription | sign register registration enroll enrol | allow eligible
  accident crash collision | admit confess acknowledge | advise advice recommend recommendation | answer reply respond response | bag baggage luggage suitcase |
  appoint nominate name | argue debate dispute | army troops soldiers military | arrest detain
  attempt effort | audience viewers spectators | avoid evade | blame accuse fault | bomb explosion explode blast
  book novel volume | boss manager employer | broadcast air televise | capture seize conquer | celebrate commemorate celebration |
  cheap inexpensive | church cathedral | clever smart intelligent | climb ascend | clothes clothing garment |
  coast shore | collect gather | compete competition contest | conceal hide | connect link join | contract treaty pact deal agreement |
  convince persuade | cure heal treatment therapy | custom tradition | debt loan owe
  defend defense protect | delay postpone | depend rely | describe portray depict characterize | device machine tool instrument equipment |
  difficult hard tough | disappear vanish | disaster catastrophe | dismiss fire sack
  earth world planet globe | educate education school teach | empty vacant | error mistake | escape flee
  evidence proof prove | examine inspect investigate | example instance | exceed surpass | exile banish
  expand extend enlarge spread expansion | expensive costly | expert specialist | factory plant | false untrue
  famine hunger starvation | forest wood jungle | former previous | freedom liberty | game match | gift present donation
  grave tomb bury burial | harbor harbour port dock | headquarters base | highway road route motorway | hill mountain
  holiday vacation | holy sacred | award prize medal honor | hurt injure injury wound | immigrant migrant immigration
  improve enhance better | island isle | journalist reporter correspondent | lack absence missing | lawyer attorney
  legend myth | limit restrict restriction maximum | liquid fluid | magazine journal newspaper | majority most
  material substance | meeting conference | modern contemporary | monument memorial | native indigenous
  adjacent border neighbor neighbour | noise noisy sound loud | ocean sea | palace castle | parliament legislature congress assembly |
  penalty fine punishment punish | period era epoch | poem poetry poet | poison toxic | poll survey
  predict forecast prediction | priest clergy | prisoner inmate captive | profit earnings | promise pledge
  property estate | propose proposal suggest | railroad railway train | rain rainfall precipitation
  rebel revolt rebellion uprising | reign rule | release issue publish | remember recall memory | remove eliminate
  rescue save | rob steal theft | rock stone | schedule timetable | search seek | serious severe | settle settlement settler colony colonist |
  shape form | shop store | singer vocalist | song music | speech address | stadium arena
  staff personnel employee | statue sculpture | storm hurricane | story tale | strange odd unusual | strategy tactic
  strong strength power | support back | surround encircle | tax duty tariff | team squad club | television tv
  threat threaten | trade commerce | translate translation | truck lorry | visitor guest tourist | waste garbage rubbish
  worker laborer employee | north northern | south southern | east eastern | west western | whole entire
  young youth | percentage proportion fraction | colour color | centre center | theatre theater | calorie kcal
  temperature degree | height altitude elevation | age old | author byline | rent lease | salary pay
`.split(/[|\n]/)) {
  const stems = line
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => stem(word, 'en'));
  for (const one of stems) {
    const others = RELATED.get(one) ?? new Set();
    for (const other of stems) if (other !== one) others.add(other);
    RELATED.set(one, others);
  }
}

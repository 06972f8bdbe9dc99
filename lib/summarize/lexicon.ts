/** Closed word classes and patterns of English that say what may not be cut. Alternatives for `\b(?:…)\b`. */

import { DAY, MONTHS, SHORT_MONTH } from '../text/calendar';

export const MONTH = `(?:${MONTHS}|(?:${SHORT_MONTH})\\b\\.?)`;

const words = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

export const MODAL = words(`can cannot could may might must shall should will would ought won't wouldn't can't
  couldn't mustn't shouldn't`);

export const PREPOSITION =
  words(`about above across after against along alongside amid among around as at before
  behind below beneath beside between beyond by despite down during following for from given in inside into like near
  of off on onto out outside over past per since than through throughout to toward towards under unlike until up upon
  via with within without`);

export const DETERMINER =
  words(`a an the this that these those my your his her its our their some any many most
  several no each every all both few two three four five six seven eight nine ten`);

export const PRONOUN = words(
  'I you he she it we they this that these those there who which what everyone people',
);

/** A sentence or clause can't end with one of these. */
export const FUNCTION_WORD =
  words(`a an the of to in on at for from with by that which who whom whose as its his their
  her my our your is are was were be been being has have had having will would could can may might must should do does
  did said says than then very more most less much not and or but nor if into onto upon about over between among also
  when where while after before because so such some any no every each other another this these those it he she they
  we I both either neither too quite rather only just even still including like unlike per via until unless whether
  during without within through against under towards whose what how why`);

/**
 * What it says limits, denies or doubts something: a part that holds one of these is never dropped, because the rest
 * may be untrue without it.
 */
export const RESTRICTOR = new RegExp(
  `\\b(?:${words(`if unless until till except exclud(?:e|es|ed|ing) excepting barring assuming pending depending provided providing
    given only just merely solely purely not no never none nobody nothing nor neither cannot without hardly barely
    scarcely rarely seldom unlikely instead rather maximum minimum optional\\w* deprecated obsolete discontinued theoretically
    hypothetically supposedly allegedly reportedly apparently ostensibly arguably seemingly purportedly presumably fails? failed failing lacks? lacked lacking
    den(?:y|ies|ied|ying) refus(?:es?|ed|ing) doubt\\w* disput\\w* false falsely wrong\\w* fake hoax myth mistaken
    debunk\\w* retract\\w* contrary exceptions? conditions? limited limits? restrict\\w* exempt\\w* cancel\\w*
    revers\\w* overturn\\w* abandon\\w* so-called
    corrected corrections? misleading withdr[ae]w\\w* rejects? rejected rejecting blocks blocked blocking scrapp\\w* quash\\w* halt(?:s|ed|ing) suspend\\w*
    postpon\\w* appeal(?:ed|ing|s) fakes myths turned\\sout unproven unverified unclear untested uncertain unconfirmed unknown
    questionable questioned controvers\\w* falsehoods? untrue baseless unfounded inaccura\\w* incorrect\\w* disproved discredited misinformation dropped acquitt\\w* cleared expired lapsed shelved conditional\\w* temporary provisional\\w* tentative\\w*`)}|subject to|str(?:uck|ike|ikes) (?:\\w+ ){0,3}down|apart from|aside from|other than|save for|but for|at least|at most|at best|at worst|so far|for now|or so|in theory|in principle|on paper|as long as|so long as|in some cases|in most cases|on condition|adjusted for|too early|as of|as (?:at|on)(?= (?:the )?(?:\\d|${DAY}|${MONTH}))|opt(?:s|ed)? out)\\b|n[’']t\\b`,
  'i',
);

/** At the beginning of a part these may qualify what stands before it ("…, mostly at night"). */
export const HEDGE =
  words(`almost nearly virtually roughly partly partially mostly mainly largely chiefly primarily
  possibly perhaps maybe probably likely potentially usually generally normally typically often sometimes occasionally
  preferably ideally initially temporarily briefly`);

/** Words by which somebody is made to answer for what is said. Case matters: "United States". */
export const ATTRIBUTION =
  /\b(?:[Aa]ccording|say|says|said|told|tells?|report(?:s|ed|edly)?|claim\w*|argu(?:e|es|ed|ing)|alleg\w*|believ\w+|insist\w*|suggest\w*|warn\w*|predict\w*|project(?:s|ed)|estimat\w*|forecast\w*|thinks?|thought|add(?:s|ed)|note[sd]?|announc\w+|explain\w*|wr(?:ite|ites|ote)|stated|states(?= that)|conclude[sd]?|admit\w*|acknowledg\w+|confirm\w*|reveal\w*|tweet\w*|quot\w+|recall\w*|hope[sd]?|expect\w*|accus\w*|emerged|understood|reckon\w*|complain\w*|assert\w*|assum\w+|contend\w*|in (?:\w+ )?(?:view|opinion|eyes)|sources|rumou?r\w*|critics|opponents|supporters|proponents)\b/;

/** A statement with one of these is often only true together with the restriction that follows it. */
export const SCOPE =
  /\b(?:first|last|final|only|sole|most|least|record|best|worst|all|every|everyone|everything|everybody|anyone|anything|each|any|none|no|nobody|nothing|never|not|nor|neither|either|both|more|less|few|fewer|further|same|another|other|hardly|barely|rarely|seldom|always|usually|generally|normally|typically|often|sometimes|almost|nearly|enough|too|so|such|as|average|median|per|total|highest|if|unless|until|whenever|except|without|percent|half|majority|minority|share|rate)\b|%|\bper cent\b|n[’']t\b|\b(?!(?:interest|request|forest|harvest|protest|arrest|contest|conquest|guest|midwest|northwest|southwest|quest|chest|invest|suggest|digest|honest|modest|manifest|budapest|everest|latest|rest|test|priest|bequest|behest|inquest|nest|pest|vest|west|crest|zest|jest)\b)\w{3,}est\b/i;

/** Verbs and adjectives whose claim hangs on where, when, for whom or compared with what. */
export const SCOPE_SENSITIVE =
  /\b(?:ban\w*|allow\w*|permit\w*|approv\w*|authori[sz]\w*|licen[sc]\w*|prohibit\w*|requir\w*|forb\w+|legal\w*|illegal\w*|outlaw\w*|restrict\w*|limit\w*|available|common|popular|rose|rises?|risen|fell|falls?|fallen|grew|grow\w*|dropp\w+|declin\w+|increas\w+|decreas\w+|climb\w*|slipp?\w*|jump\w*|surg\w+|plung\w*|soar\w*|shr[aiu]nk\w*|averag\w+|total\w*|cost\w*|work\w*|reduc\w+|lower\w*|rais\w+|improv\w+|prevent\w*|caus\w+|affect\w*|protect\w*|cur(?:e|ed|es)|heal\w*|treat\w*|halv\w+|doubl\w+|tripl\w+|outperform\w*|equal\w*|match\w*|exceed\w*|tend\w*|us(?:e|ed|es) to|led|lost|won)\b/i;

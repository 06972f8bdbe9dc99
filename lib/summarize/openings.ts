import { isEnglish, primaryLanguage } from '../text/language';
import { finiteness } from './verbs';

/**
 * Whether a sentence opens by pointing at something said before it ("It was …", "The third, …", "By noon they had …",
 * "Mais elle …"), so that it says little to somebody who has not read that. For languages without patterns: never.
 *
 * @param lang BCP 47.
 */
export function pointsBack(text: string, lang: string): boolean {
  const opening = text.replace(OPENING_MARKS, '');
  if (!isEnglish(lang)) return OTHERS[primaryLanguage(lang)]?.test(opening) ?? false;
  return (
    BACKWARDS.test(opening) || isCounted(opening) || leansOnPronoun(opening) || STANDS_FOR_THAT.test(opening)
  );
}

const OPENING_MARKS = /^["“”„'‘’«‹「『¿¡([\s–—-]+/;

const UNLESS_TIME =
  '(?! (?:paper|work|article|post|guide|study|report|tutorial|page|year|week|month|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|season)\\b)';
const THIRD = '(?:he|she|it|they|him|her|them|his|its|their)';

/** A connective that leans on the sentence before, a pronoun, or a preposition or conjunction with one. */
const BACKWARDS = new RegExp(
  `^(?:(?:but|and|so|yet|or|nor|yes|however|then|still|thus|hence|therefore|instead|otherwise|besides|conversely|likewise|similarly|nevertheless|nonetheless|consequently|accordingly|afterwards|for (?:example|instance|one thing|another)|in (?:other words|return|turn|contrast|that case|any case|each case|both cases|either case|fact|addition)|as a result|on the (?:other hand|contrary)|by (?:contrast|then)|(?:since|until|till) then|from then on|after all|at (?:that|the) (?:time|same time|point)|even so|of course|(?:that|having) said|what (?:is|['’]s) more|as (?:mentioned|noted|described|discussed|shown|seen|said|explained) (?:earlier|above|before|previously)|if so|if not)\\b(?!-)|(?:also|again|plus|meanwhile|moreover|furthermore|additionally|finally|later|earlier|next|now|soon),? (?:${THIRD}|this|that|these|those|there)\\b|${THIRD}\\b|those(?! (?:who|whose|which|that|with|without|of|in|on|from|living|looking|who[’']ve)\\b)|(?:these|such|there(?! (?:is|are|was|were|will|has|have)\\b)|here|below|above|both|neither|another|others|one of (?:them|these|those)|(?:some|many|most|all|none|each|every one|half|several|few|any|two|three|four|five|\\d+) of (?:them|these|those|which)|an? similar(?:ly)?(?! to\\b)|the (?:latter|former|other|others|same|two|duo|pair|rest|remainder|following))\\b|(?:this|that)\\b${UNLESS_TIME}|(?:in|on|at|for|to|by|with|from|after|before|during|since|under|because of|despite|like|unlike|instead of|of|amid|among|as|through|until|without|along with|in addition to|aside from|apart from|thanks to|due to) (?:all )?(?:(?:this|that)\\b${UNLESS_TIME}|(?:these|those|such|${THIRD})\\b)|(?:when|while|as|if|after|before|although|though|because|since|once|until|unless|where) (?:he|she|it|they|this|that|these|those)\\b|(?:[\\w’'-]+ ){1,4}[\\w’'-]+, (?:he|she|they)\\b)`,
  'i',
);

/** "The third, I was told, …", "A second was …", "Two of the five are …": one of several that were named before. */
function isCounted(text: string): boolean {
  return COUNTED.test(text);
}

const COUNTED =
  /^the \w{3,}est (?:is|are|was|were)\b|^(?:the|a|an|one|yet)?\s?(?:first|second|third|fourth|fifth|sixth|last|next|other|only|new|old|big|small|larger|smaller|older|younger)?\s?(?:one|ones|first|second|third|fourth|fifth|sixth|last|other|another|some|many|most|several|few|all|each)(?:,|\s(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|said|says|came|went|took|found)\b)/i;

/** Up to its first verb the sentence names nobody, and then says "they": "By seven they will have gathered …". */
function leansOnPronoun(text: string): boolean {
  const match = /^(.{2,60}?)[,\s]\s?(he|she|it|they)\s+(?=(\S+)\s+(\S+))/i.exec(text);
  if (!match) return false;
  const [, before = '', pronoun = '', verb = '', after = ''] = match;
  if (/\s\p{Lu}/u.test(before) || finiteness(before) > 0 || SUBORDINATE.test(before)) return false;
  return pronoun.toLowerCase() !== 'it' || !IMPERSONAL.test(`${verb} ${after}`);
}

const SUBORDINATE =
  /^(?:if|when|while|as|after|before|although|though|because|since|once|until|unless|where|what|who|whoever|whatever)\b|\b(?:that|who|which)$/i;
/** "It is clear that", "it takes", "it rained": "it" stands for nothing. */
const IMPERSONAL =
  /^(?:is|was|has been|will be|would be|can be|may be|might be|seems|seemed|appears|appeared|takes|took|turns|turned|rains|rained|snowed|snows|makes sense|depends|remains|became|becomes|helps|pays)\b/i;

/** "The town spends more than that on …", "… has grown in that time". */
const STANDS_FOR_THAT =
  /^[^,;:]{0,80}?\b(?:said|says|added) (?:this|these) (?:is|was|are|were|will|would|has|had)\b|^[^,;:]{0,120}?\b(?:than|like|of|about|with|do|did|does|for|in|at|by) (?:that|this|these|those)(?=[.,;:!?]|$| (?:on|in|at|by|and|but|or|is|was|are|were|has|had|will|time|case|year|way|reason|moment|period|point|day|sense)\b)/i;

/** Openings of other languages: connectives, pronouns, demonstratives, and verbs whose subject is not said. */
const OTHERS: Record<string, RegExp> = {
  de: /^(?:und|aber|doch|denn|also|dann|danach|dabei|dafür|dagegen|damit|daher|darum|deshalb|deswegen|außerdem|zudem|dort|hier|da|er|sie|ihn|ihm|ihnen|ihre?[rmns]?|seine?[rmns]?|diese?[rmns]?|jene?[rmns]?|das(?= (?:ist|war|wird|hat|heißt|kann|soll|sei|gilt|zeigt))|beide|andere|ersterer?|letzterer?|seitdem|seither|trotzdem|dennoch|jedoch|allerdings|stattdessen|somit|so(?= (?:ist|war|wird|hat|kann|soll|gibt|gab))|es(?! (?:gibt|gab|ist|war|wird)))(?![\p{L}\p{M}])/iu,
  fr: /^(?:et|mais|or|donc|car|puis|ensuite|enfin|aussi|ainsi|pourtant|cependant|toutefois|alors|elle|elles|ils|eux|lui|il(?! (?:faut|fallait|faudra|y a|y avait|s['’]agit|existe|reste|est (?:possible|important|nécessaire|prévu|temps|difficile|vrai)))|ce|cela|ça|c['’]|cet|cette|ces|celui|celle|ceux|celles|leurs?|son|sa|ses|là|les deux|l['’]autre|d['’]autres|tous deux|depuis lors|(?:[^\s,]+ ){1,6}?[^\s,]+, (?:il|elle|ils|elles)(?= (?!y |faut)))(?![\p{L}\p{M}])/iu,
  es: /^(?:y|pero|además|también|sin embargo|por (?:eso|ello|lo tanto)|entonces|así|allí|ahí|aquí|luego|después|él|ella|ellos|ellas|ello|es[aeo]s?|est[aeo]s?(?! (?:año|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|otoño|primavera))|si (?:se )?l[aeo]s?|lo|sus?|le|les|ambos|ambas|otr[ao]s?|(?!(?:hay|había|la|una|era|entra|esta|nada|toda|cada|para|contra|hasta|desde|entre|sobre|ante|dice que)\s)\p{L}{3,}(?:a|e|ó|an|en|aron|ieron|ará|erá|irá)(?= (?:a|al|el|los|las|una?|que|en|por|con|como|más|su|sus|ya|todo|hoy|\d)(?:\s)))(?![\p{L}\p{M}])/iu,
  pt: /^(?:e|mas|além disso|também|no entanto|por isso|então|assim|lá|ali|depois|ele|ela|eles|elas|iss?o|tudo isso|ess[ae]s?|est[ae]s?(?! (?:ano|semana|mês))|seus?|suas?|ambos|ambas|outr[ao]s?|é por isso)(?![\p{L}\p{M}])/iu,
  it: /^(?:e|ed|ma|però|inoltre|anche|tuttavia|perciò|quindi|allora|così|lì|là|poi|egli|lui|lei|loro|esso|essa|essi|esse|ciò|quest[aeio](?! (?:anno|settimana|mese))|quell[aeio]|suo|sua|suoi|sue|entrambi|entrambe|altr[aeio])(?![\p{L}\p{M}])/iu,
  ar: /^(?:[وف](?:قد|لم|لن|لا|هو|هي|هم|هذا|هذه|ذلك|تلك|كان|كانت|أنه|أنها|مع ذلك|[يت]\p{L}{3,}|أ\p{L}{3,}(?= (?:أن|إلى|في|من)\s)|\p{L}{3,}ت(?=\s))|هو|هي|هم|هذا|هذه|ذلك|تلك|هناك|لكن|لكنه|لكنها|ثم|لذلك|كما|أما|[يت]\p{L}{2,}(?= (?:في|من|على|إلى|عن|إن|أن)\s))(?![\p{L}\p{M}])/u,
  ja: /^(?:しかし|だが|でも|そして|また|それ|これ|その|この|そこ|ここ|ただし|さらに|一方|だから|そのため|彼|同(?:社|店|市|県|氏))/u,
  zh: /^(?:但|然而|而且|并且|因此|所以|于是|他|她|它|这|那|其|同时|此外|另外|不过|该|对此|为此)/u,
};

import { DAY, MONTHS, SHORT_DAY, SHORT_MONTH } from '../text/calendar';
import { mayBeEnglish } from '../text/language';
import { MAGNITUDES, NUMBER_WORDS } from '../text/numbers';
import { isStopWord } from '../text/stop-words';
import { findWords, type Word } from '../text/words';
import { isTelegraphic, isYesNo } from './question-kind';

/**
 * What an answer must look like: a number, a date, a proper name (of a person or of a place, people or thing), what
 * something is called, a reason, or anything.
 */
export type AnswerType = 'number' | 'date' | 'person' | 'place' | 'term' | 'reason' | 'anything';

/** Told from the question's own words; questions in other languages than English may be answered by anything. */
export function answerType(question: string, lang: string): AnswerType {
  if (!mayBeEnglish(lang) || isYesNo(question)) return 'anything';
  const text = ` ${findWords(question.toLowerCase())
    .map((word) => word.text)
    .join(' ')} `;
  const cues = isTelegraphic(question) ? [...CUES, ...TELEGRAPHIC_CUES] : CUES;
  return cues.find(([cue]) => cue.test(text))?.[1] ?? 'anything';
}

/**
 * Whether the text has something of the type in it; undefined where the type says nothing of the looks.
 *
 * @param isAsked Whether a word is one of the question's, and so no name that could answer it; no word where left out.
 */
export function holdsType(
  type: AnswerType,
  text: string,
  isAsked: (word: string) => boolean = () => false,
): boolean | undefined {
  switch (type) {
    case 'number':
      return NUMBER.test(text);
    case 'date':
      return DATE.test(text);
    case 'person':
      return hasName(text, isAsked) || (BODY.test(text) ? undefined : false);
    case 'place':
      return hasName(text, isAsked);
    case 'term':
      return NAMING.test(text) || undefined;
    case 'reason':
      return REASON.test(text) || undefined;
    default:
      return undefined;
  }
}

function hasName(text: string, isAsked: (word: string) => boolean): boolean {
  return properWords(text).some((word) => !isAsked(word.text) && !TIME_NAME.test(word.text));
}

/** Words with a capital that is not just the first of a sentence; a first word counts if a capital follows it. */
export function properWords(text: string): Word[] {
  const words = findWords(text);
  return words.filter((word, index) => {
    if (!CAPITAL.test(word.text)) return false;
    const before = text.slice(words[index - 1]?.end ?? 0, word.start);
    const isFirst = index === 0 || /[.!?:]/.test(before);
    if (!isFirst) return true;
    const next = words[index + 1];
    return !isStopWord(word.text, 'en') && next !== undefined && CAPITAL.test(next.text);
  });
}

export function hasReason(text: string): boolean {
  return REASON.test(text);
}

export function hasNumber(text: string): boolean {
  return NUMBER.test(text);
}

export function hasDate(text: string): boolean {
  return DATE.test(text);
}

const NOUNS = {
  number:
    'percent percentage number amount fraction share proportion price population age temperature size rate',
  date: 'year years date dates day days month months century decade time times season',
  person:
    'person man woman author writer poet actor actress king queen emperor president leader minister director general ' +
    'scientist researcher physicist chemist biologist engineer architect inventor explorer philosopher historian ' +
    'economist politician singer musician composer artist painter player coach founder owner mayor judge',
  place:
    'city town country state county river region place continent village street island nation province team company ' +
    'university school dynasty empire language religion newspaper museum battle treaty',
};
const asked = (nouns: string) => `(?:${nouns.replaceAll(' ', '|')})`;
/** "What is year 10?" asks for no year. */
const ADJECTIVE = '(?:(?!(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should) )\\w+ )?';
/** "What happens when it rains?" asks for no time. */
const NOT_ASKED_YET = '^(?:(?! (?:what|which|who|where|why|how) ).)*';

const CUES: readonly (readonly [RegExp, AnswerType])[] = [
  [/ how (?:many|much|old|long|far|large|tall|big|high|fast|deep|wide|heavy|often|hot|cold) /, 'number'],
  [new RegExp(` (?:what|which) ${asked(NOUNS.number)} `), 'number'],
  [
    / what (?:is|was|are|were) the (?:\w+ )?(?:number|population|price|cost|percentage|total|distance|speed|height|length|weight|size|score) /,
    'number',
  ],
  [new RegExp(`${NOT_ASKED_YET} when | (?:what|which) ${ADJECTIVE}${asked(NOUNS.date)} `), 'date'],
  [new RegExp(` (?:who|whom|whose|(?:what|which) ${ADJECTIVE}${asked(NOUNS.person)}) `), 'person'],
  [new RegExp(` (?:where|(?:what|which) ${ADJECTIVE}${asked(NOUNS.place)}) `), 'place'],
  [/ why | for what reason /, 'reason'],
  [/ (?:called|name|named|term|termed|word|nickname|nicknamed|known as|referred to|renamed) /, 'term'],
];

const NAMED = {
  number:
    'age amount charge charges cost costs deposit discount fare fee fees fine height interest length limit maximum max minimum min number percentage population price prices rate refund rent salary score share size speed temperature temp total wage weight width',
  date: 'closing cutoff date dates day deadline end hours opening start time times year',
  person:
    'architect author boss captain chair coach director editor founder head leader manager mayor minister owner person spokesperson winner writer',
};
/** For what is named among the first words of a telegraphic question. */
const TELEGRAPHIC_CUES: readonly (readonly [RegExp, AnswerType])[] = (
  ['number', 'date', 'person'] as const
).map((type) => [new RegExp(`^ (?:[^ ]+ ){0,2}?${asked(NAMED[type])} `), type]);

const CAPITAL = /^\p{Lu}/u;
const TIME_NAME = new RegExp(`^(?:${MONTHS}|${DAY}s?)$`);
/** May do what people do, without a name. */
const BODY =
  /\b(?:agency|association|authority|bank|board|charity|church|club|college|committee|company|council|court|department|family|firm|foundation|fund|government|group|hospital|ministry|parliament|police|school|society|state|team|trust|union|university)\b/i;
const SHORT = `${SHORT_DAY}|${SHORT_MONTH}`;
const DATE = new RegExp(
  [
    String.raw`\b(?:1\d{3}|20\d{2})s?\b|\b\d+ (?:BC|AD|BCE|CE)\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)[- ]centur|\bcentur(?:y|ies)\b`,
    String.raw`\b(?:${MONTHS})\b|\b${DAY}s?\b|\bthe \d{1,2}(?:st|nd|rd|th)\b`,
    // Short names that are also words or names are dates beside a figure or another: "Sun 5", "Sat & Sun".
    String.raw`\b(?!(?:Jan|Mar|Mon|Sat|Sun|Wed)\b)(?:${SHORT})\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?[- ](?:${SHORT})\b|\b(?:${SHORT})(?:\.|,|\.,)? \d`,
    String.raw`\b(?:${SHORT})\.?(?:[-–/]| (?:[-–/&]|and|or|to) )(?:${SHORT})\b`,
    String.raw`\b[Dd]aily\b(?! [A-Z])|\b[Ww]eek(?:day|end)s?\b|\b[Ee]very (?:day|night|week|month|year)\b`,
    String.raw`\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m|[AP]M)\b|\b\d{1,2}:\d\d\b`,
    String.raw`\b(?:noon|midnight|midday|o['’]clock|half past|quarter (?:past|to))\b`,
  ].join('|'),
);
/** Digits that are not just a year, and number words. */
const NUMBER = new RegExp(
  String.raw`(?<![\d.,])(?!(?:1[5-9]|20)\d\d(?![\d,.]?\d))\d|` +
    String.raw`\b(?:${NUMBER_WORDS}|(?:dozen|${MAGNITUDES})s?|half|third|quarter|once|twice|percent)\b`,
  'i',
);
const NAMING =
  /\b(?:called|known as|named|termed|dubbed|nicknamed|renamed|referred to as|titled|coined|means|name|term)\b|["“«]/i;
const REASON =
  /\b(?:because|due to|since|so that|in order to|as a result|therefore|thus|owing to|thanks to|reasons?|caused?|to (?:avoid|prevent|protect|keep|make|save))\b/i;

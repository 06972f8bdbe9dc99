import type { Edit } from '../../protocol/tasks';
import type { FixTools, SentenceInText } from '../fix';
import { findPhrases, type PhraseMatch, phraseTable } from './phrase-table';
import { NOT_WEAKENED, SHORTER } from './shorter-phrases';
import { substitute } from './substitute';

/** "Very much" is more than "much". */
const NOT_HELD =
  /^(?! (?:much|well|few|little|same|best|least|end|first|last|not|no|never|so|too)\b)(?= \p{L}|[.!])/iu;

/** Words that add little, taken out where nothing stumbles over the gap. */
const FILLERS = phraseTable(
  `
  (really|very|actually|totally|absolutely|extremely|completely|entirely|truly|definitely|incredibly) >
`,
  { before: NOT_WEAKENED, after: NOT_HELD },
);

const OPENING_FILLERS = phraseTable(
  '(basically|honestly|obviously|actually|literally|personally|essentially), >',
  { before: /^[^\p{L}\p{N}]*$/u },
);

const AFTER_SAYING =
  /(?<=\b(?:think|thought|believe|believed|hope|hoped|say|says|said|feel|felt|know|knew|sure|glad|sorry|afraid|happy|told (?:me|us|you|him|her|them))) that(?= (?:i|we|you|he|she|it|they|the|this|these|my|your|our|his|her|their)\b)/giu;

/** The language of contracts and statutes, where set phrases are terms. */
const LEGAL =
  /\b(?:(?:here|there|where)(?:by|in|to|of|under|with|upon|after|inafter|unto|tofore)|pursuant to|notwithstanding|indemnif\p{L}+|shall (?:be|have|not|constitute)|this (?:agreement|lease|deed|covenant)|aforementioned|aforesaid)\b/iu;

const BARS = { replacement: -5, deletion: -3, opening: -12 };

/** Edits that say the same in fewer words. */
export async function shorten(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const { text } = sentence;
  if (LEGAL.test(text)) return [];
  const phrases = findPhrases(text, SHORTER);
  const fillers = findPhrases(text, [OPENING_FILLERS, FILLERS]).filter(
    (filler) => !overlaps(filler, phrases),
  );
  const thats = [...text.matchAll(AFTER_SAYING)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length, options: [''] }))
    .filter((that) => !overlaps(that, phrases));
  const matches = [...phrases, ...fillers, ...thats].sort((a, b) => a.start - b.start);
  return substitute(sentence, matches, 'shorter', BARS, tools, signal);
}

function overlaps(match: PhraseMatch, others: readonly PhraseMatch[]): boolean {
  return others.some(({ start, end }) => start < match.end && match.start < end);
}

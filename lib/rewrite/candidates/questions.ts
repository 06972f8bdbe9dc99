import { verbForms } from '../verb-forms';
import type { Candidate, Draft } from './candidate';

const ASKING =
  '(?:know|knows|knew|wonder|wondered|wondering|understand|explain|remember|forgot|check|see|decide|ask|asked|sure|idea|clear|' +
  '(?:tell|told|ask|asked|show|explain to|explain|inform) (?:me|us|him|her|them|you))';
const QUESTION_WORD = '(?:where|when|what|why|who|how(?: (?:much|many|long|far|old|often))?|what time)';
const PRONOUN = '(?:I|you|he|she|it|we|they)';
const NOUN_PHRASE = '(?:the|this|that|my|your|his|her|its|our|their) \\p{L}+';
const INDIRECT = `(?<=\\b${ASKING} ${QUESTION_WORD} )`;
const END = '(?=[.,;!?]|$)';

const WITH_AUXILIARY = new RegExp(
  `${INDIRECT}(is|are|was|were|can|could|will|would|should|must|have|has|had) (${PRONOUN})\\b`,
  'giu',
);
const WITH_BE = new RegExp(
  `(?<=\\b${ASKING} (?:where|when|how(?: (?:much|long|far|old))?) )(is|are|was|were) (${NOUN_PHRASE}(?: \\p{L}+)?)${END}`,
  'giu',
);
const WITH_DO = new RegExp(`${INDIRECT}(do|does|did) (${PRONOUN}|${NOUN_PHRASE}) (\\p{Ll}+)\\b`, 'giu');

/** The order of a statement for questions inside a sentence: "do you know where can I" is "where I can". */
export function questionOrder({ text }: Draft): Candidate[] {
  const swapped = [...text.matchAll(WITH_AUXILIARY), ...text.matchAll(WITH_BE)].map((match) =>
    reordered(match, `${match[2]} ${match[1]}`),
  );
  const without = [...text.matchAll(WITH_DO)].map((match) =>
    reordered(match, `${match[2]} ${inTenseOf(match[1] ?? '', match[3] ?? '')}`),
  );
  return [...swapped, ...without];
}

function reordered({ index, 0: found }: RegExpExecArray, replacement: string): Candidate {
  return { start: index, end: index + found.length, replacement, kind: 'rule', reason: 'grammar' };
}

/** What a verb becomes when its "do" goes: "did you buy" → "you bought". */
function inTenseOf(auxiliary: string, verb: string): string {
  const tense = { do: 'base', does: 'present', did: 'past' }[auxiliary.toLowerCase()];
  return verbForms(verb).find((one) => one.tense === tense)?.form ?? verb;
}

import type { Edit } from '../../protocol/tasks';
import type { FixTools, SentenceInText } from '../fix';
import { FORMAL } from './formal-phrases';
import { FRIENDLY } from './friendly-phrases';
import { findPhrases } from './phrase-table';
import { substitute } from './substitute';

/** With what follows a verb: "Contact details" and "Book prices" are no orders. */
const IMPERATIVES =
  /^(?:send|call|email|tell|let(?! (?:me|us)\b)|give|bring|return|submit|confirm|provide|complete|review|check|fill|sign|contact|forward|update|fix|reply|answer|pay|book|reserve|clean|move|remove|stop|wait)\b(?= (?:the|an?|this|that|these|those|my|your|his|her|its|our|their|me|us|him|it|them|all|any|both|\d+|for|until|to|here|back|off|out|up|in|on|by|at|with)\b)/i;

const BARS = { replacement: -8, deletion: -3, opening: -16 };

/** Colloquial words and contractions written out, each where the model finds that it fits. */
export async function makeFormal(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const matches = findPhrases(sentence.text, FORMAL);
  const edits = await substitute(sentence, matches, 'tone', BARS, tools, signal);
  return [...edits, ...calmMark(sentence)];
}

/** Stiff words and full forms made easier, and orders into requests, each where the model finds that it fits. */
export async function makeFriendly(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const order = IMPERATIVES.exec(sentence.text);
  const request = order && !/\bplease\b/i.test(sentence.text) ? [softened(order[0])] : [];
  const phrases = findPhrases(sentence.text, FRIENDLY);
  const matches = [...request, ...phrases];
  return substitute(sentence, matches, 'tone', BARS, tools, signal);
}

function softened(verb: string) {
  return { start: 0, end: verb.length, options: [`please ${verb.toLowerCase()}`] };
}

/** One period for the exclamation marks at the end. */
function calmMark({ text, fixed }: SentenceInText): Edit[] {
  const marks = /(?<=[\p{L}\p{N})"”])!{1,9}$/u.exec(text);
  if (!marks || fixed.some(({ end }) => end > marks.index)) return [];
  return [{ start: marks.index, end: text.length, replacement: '.', reason: 'tone' }];
}

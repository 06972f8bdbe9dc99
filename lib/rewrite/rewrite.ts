import type { Engine } from '../engine/engine';
import type { Edit, RewriteItem, RewriteJob, RewriteStyle } from '../protocol/tasks';
import { type Span, splitSentences } from '../text/sentences';
import { findWords } from '../text/words';
import type { Place } from './candidates/candidate';
import { runEncoder } from './encoder';
import { readsAsEnglish } from './english';
import { type FixTools, fixSentence, type SentenceInText } from './fix';
import { type Habits, NO_HABITS, ownWords, withoutRefused } from './habits';
import { type Linter, rememberWords } from './linter';
import { protectedSpans } from './protect';
import { shorten } from './style/shorter';
import { makeFormal, makeFriendly } from './style/tone';

export interface RewriteTools {
  engine: () => Promise<Engine>;
  linter: () => Promise<Linter>;
  habits?: Habits | undefined;
}

/**
 * Edits that bring the text nearer to `job.style`, sentence by sentence as they are found. Offsets are UTF-16 units of
 * `job.text`; no two edits overlap; line breaks are never touched. Gives nothing for text that is not English.
 * Rejects with `signal.reason` when aborted.
 */
export async function* rewrite(
  { text, style }: RewriteJob,
  tools: RewriteTools,
  signal: AbortSignal,
): AsyncGenerator<RewriteItem> {
  signal.throwIfAborted();
  const { habits = NO_HABITS } = tools;
  const sentences = sentencesToFix(text, habits);
  if (sentences.length === 0) return;
  const [engine, linter] = await Promise.all([tools.engine(), tools.linter()]);
  const fixTools: FixTools = { engine, linter: rememberWords(linter), encode: runEncoder(engine) };
  for (const [index, { start, sentence }] of sentences.entries()) {
    signal.throwIfAborted();
    const found = await EDITORS[style](sentence, fixTools, signal);
    const edits = found.map((edit) => moved(edit, start));
    yield {
      kind: 'edits',
      edits: withoutRefused(text, edits, habits),
      done: index + 1,
      total: sentences.length,
    };
  }
}

type Editor = (sentence: SentenceInText, tools: FixTools, signal: AbortSignal) => Promise<Edit[]>;

const EDITORS: Record<RewriteStyle, Editor> = {
  fix: fixSentence,
  shorter: shorten,
  formal: makeFormal,
  friendly: makeFriendly,
};

/** The sentences worth a look, and where they begin in the text. */
export function sentencesToFix(
  text: string,
  habits = NO_HABITS,
): { start: number; sentence: SentenceInText }[] {
  if (!readsAsEnglish(text)) return [];
  const sentences = splitSentences(text, 'en');
  const fixed = protectedSpans(text, sentences);
  const own = ownWords(text, habits);
  const terms = repeatedWords(text);
  return sentences
    .filter(({ start, end }) => isProse(text.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      sentence: {
        text: text.slice(start, end),
        fixed: [...within(fixed, start, end), ...within(own, start, end)],
        terms,
        place: placeOf(text, end),
      },
    }));
}

function placeOf(text: string, end: number): Place {
  const rest = text.slice(end, end + 200);
  if (rest.trim() === '') return 'last';
  return /^[ \t]*[\r\n]/.test(rest) ? 'line-end' : 'inside';
}

const LONGEST = 600;

/** Very long "sentences" are data, and would cost too much. */
function isProse(sentence: string): boolean {
  return sentence.length <= LONGEST && /\p{L}{2}/u.test(sentence);
}

/** Those of the spans that reach into the part, with offsets in it. They ascend and don't overlap: a text may have many. */
function within(spans: readonly Span[], start: number, end: number): Span[] {
  let first = 0;
  for (let after = spans.length; first < after; ) {
    const middle = Math.floor((first + after) / 2);
    if ((spans[middle]?.end ?? end) > start) after = middle;
    else first = middle + 1;
  }
  const found: Span[] = [];
  for (let span = spans[first]; span && span.start < end; span = spans[++first])
    found.push({ start: span.start - start, end: span.end - start });
  return found;
}

/** Words (lower case) that stand in the text more than once. */
function repeatedWords(text: string): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text: word } of findWords(text.toLowerCase())) (seen.has(word) ? repeated : seen).add(word);
  return repeated;
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by };
}

import type { Edit } from '../protocol/tasks';
import { isSpace } from '../text/characters';
import type { Span } from '../text/sentences';
import { findWords } from '../text/words';

/** What a person has taught: it holds in every text. */
export interface Habits {
  /** Words of theirs, which no edit may touch; in any case of letters. */
  words: readonly string[];
  /** Edits that they refused for good. */
  refused: readonly RefusedEdit[];
}

/** An edit without its place, as `refusalOf` writes it. */
export interface RefusedEdit {
  from: string;
  to: string;
}

export const NO_HABITS: Habits = { words: [], refused: [] };

/** UTF-16 units; longer edits say little about the next text. */
export const LONGEST_REFUSED = 80;

/** These are about the words that they change, wherever those stand; all others about a word among its neighbours. */
const ABOUT_WORDS: ReadonlySet<Edit['reason']> = new Set(['spelling', 'capital letter', 'shorter', 'tone']);

/**
 * By what an edit of `text` is known again in another text: whole words, with the ones on both sides of them where the
 * edit depends on these (an article, a comma). Undefined for what is too long to be known again.
 */
export function refusalOf(text: string, edit: Edit): RefusedEdit | undefined {
  const { start, end } = ABOUT_WORDS.has(edit.reason) ? wholeWords(text, edit) : amongNeighbours(text, edit);
  const from = oneLine(text.slice(start, end));
  const to = oneLine(text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end));
  if (from === to || Math.max(from.length, to.length) > LONGEST_REFUSED) return undefined;
  return { from, to };
}

/** The edits of `text` without those that were refused for good. */
export function withoutRefused(text: string, edits: readonly Edit[], { refused }: Habits): Edit[] {
  if (refused.length === 0) return [...edits];
  return edits.filter((edit) => {
    const refusal = refusalOf(text, edit);
    return !refused.some(({ from, to }) => from === refusal?.from && to === refusal.to);
  });
}

/** Where the person's own words stand in the text, also with an ’s. */
export function ownWords(text: string, { words }: Pick<Habits, 'words'>): Span[] {
  if (words.length === 0) return [];
  const own = new Set(words.map(asWritten));
  return findWords(text)
    .filter(({ text: word }) => own.has(asWritten(word)) || own.has(asWritten(word).replace(/'s$/, '')))
    .map(({ start, end }) => ({ start, end }));
}

function asWritten(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

const BLANK = /[ \t]/;
const LETTER = /[\p{L}\p{M}\p{N}'’]/u;

/** Widened to the ends of the words that it cuts. */
function wholeWords(text: string, { start, end, replacement }: Edit): Span {
  const first = text.slice(start, end) + replacement;
  let from = start;
  if (LETTER.test(first.charAt(0))) while (LETTER.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  if (LETTER.test(text.charAt(end - 1) || replacement.charAt(replacement.length - 1)))
    while (LETTER.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

function amongNeighbours(text: string, edit: Edit): Span {
  let { start } = edit;
  while (BLANK.test(text.charAt(start - 1))) start -= 1;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  const after = /^[ \t]*\S*/.exec(text.slice(edit.end))?.[0].length ?? 0;
  return { start, end: edit.end + after };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

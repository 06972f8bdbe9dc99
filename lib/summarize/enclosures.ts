import type { Range } from './ranges';

/**
 * Quotations and brackets of a sentence, with their marks; `undefined` where one is opened and not closed or the
 * reverse, so that nobody can say what is inside.
 */
export function findEnclosures(sentence: string): Range[] | undefined {
  const found: Range[] = [];
  const open: { mark: string; start: number }[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const mark = sentence.charAt(i);
    const expected = open.at(-1)?.mark;
    if (mark === expected && closes(sentence, i)) {
      found.push({ start: open.pop()?.start ?? i, end: i + 1 });
    } else if (OPENING[mark] && opens(sentence, i)) {
      open.push({ mark: OPENING[mark], start: i });
    } else if (CLOSING.has(mark)) {
      return undefined;
    }
  }
  return open.length === 0 ? found : undefined;
}

const OPENING: Record<string, string> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '«': '»',
  '(': ')',
  '[': ']',
};

/** Closing marks that mean nothing else; an apostrophe does. */
const CLOSING = new Set(['”', '»', ')', ']']);

function opens(sentence: string, at: number): boolean {
  const mark = sentence.charAt(at);
  if (mark !== "'" && mark !== '‘') return true;
  // An apostrophe before a letter may also stand for left-out letters ('90s, 'em): then nothing closes it.
  return !/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1)) && closesLater(sentence, at);
}

function closesLater(sentence: string, at: number): boolean {
  const mark = sentence.charAt(at) === "'" ? "'" : '’';
  for (let i = at + 2; i < sentence.length; i++) {
    if (sentence.charAt(i) === mark && closes(sentence, i)) return true;
  }
  return false;
}

function closes(sentence: string, at: number): boolean {
  const mark = sentence.charAt(at);
  return (mark !== "'" && mark !== '’') || !/[\p{L}\p{N}]/u.test(sentence.charAt(at + 1));
}

/** Whether cutting out `range` would leave half a quotation or half a pair of brackets. */
export function splitsEnclosure(enclosures: readonly Range[], range: Range): boolean {
  return enclosures.some(
    ({ start, end }) => strictlyInside(range.start, start, end) || strictlyInside(range.end, start, end),
  );
}

function strictlyInside(offset: number, start: number, end: number): boolean {
  return start < offset && offset < end;
}

import type { Edit } from '../../lib/protocol/tasks.ts';
import type { Tokens } from './gleu.ts';

/** Text written out from treebank-style tokens, and where each token lies in it. */
export interface WrittenText {
  text: string;
  spans: { start: number; end: number }[];
}

const CLOSING = new Set(", . ! ? ; : ) ] % ... .. !! ?? n't 's 're 've 'll 'd 'm '' N'T 'S".split(' '));
const OPENING = new Set('( [ $ ``'.split(' '));

export function writeOut(tokens: Tokens): WrittenText {
  const spans: WrittenText['spans'] = [];
  let text = '';
  let joins = true;
  let quotes = 0;
  for (const token of tokens) {
    const isQuote = token === '"';
    const closes = CLOSING.has(token) || (isQuote && quotes % 2 === 1);
    const opens = OPENING.has(token) || (isQuote && quotes % 2 === 0);
    if (isQuote) quotes += 1;
    if (!joins && !closes) text += ' ';
    const written = token === '``' || token === "''" ? '"' : token;
    spans.push({ start: text.length, end: text.length + written.length });
    text += written;
    joins = opens;
  }
  return { text, spans };
}

/** Where each token of a text lies in it. */
export function locate(tokens: Tokens, text: string): WrittenText['spans'] {
  let from = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, from);
    from = start + token.length;
    return { start, end: from };
  });
}

/** The tokens after the edits (offsets of `written.text`): those that no edit meets stay as they were. */
export function editTokens(tokens: Tokens, written: WrittenText, edits: readonly Edit[]): string[] {
  const result: string[] = [];
  let next = 0;
  for (const group of groupEdits(written, edits)) {
    result.push(...tokens.slice(next, group.from));
    const start = written.spans[group.from]?.start ?? written.text.length;
    const end = written.spans[group.to - 1]?.end ?? written.text.length;
    result.push(
      ...tokenise(applied(written.text, Math.min(start, group.start), Math.max(end, group.end), group.edits)),
    );
    next = group.to;
  }
  return [...result, ...tokens.slice(next)];
}

interface EditGroup {
  /** Token indexes. */
  from: number;
  to: number;
  /** Offsets. */
  start: number;
  end: number;
  edits: Edit[];
}

/** Each edit with the tokens it meets; edits that meet the same token go together. */
function groupEdits({ spans }: WrittenText, edits: readonly Edit[]): EditGroup[] {
  const groups: EditGroup[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const met = spans.flatMap(({ start, end }, i) => (start <= edit.end && edit.start <= end ? [i] : []));
    const from = met[0] ?? spans.length;
    const to = (met.at(-1) ?? spans.length - 1) + 1;
    const last = groups.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.end = Math.max(last.end, edit.end);
      last.edits.push(edit);
    } else groups.push({ from, to, start: edit.start, end: edit.end, edits: [edit] });
  }
  return groups;
}

function applied(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const ENDS_IN_PERIOD = /^(?:(?:[A-Za-z]\.)+|(?:Mr|Mrs|Dr|Ms|etc|vs)\.)$/;

/** Treebank-style tokens of a piece of text. */
export function tokenise(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((chunk) => {
      const before: string[] = [];
      const after: string[] = [];
      let word = chunk;
      while (word.length > 1 && '\'"([“‘`'.includes(word.charAt(0))) {
        before.push(word.charAt(0));
        word = word.slice(1);
      }
      while (word.length > 1 && !ENDS_IN_PERIOD.test(word)) {
        const mark = /(?:\.\.\.|[,.!?;:)\]"”%])$/.exec(word)?.[0];
        if (!mark || mark === word) break;
        after.unshift(mark);
        word = word.slice(0, -mark.length);
      }
      const contraction = word.toLowerCase() === 'cannot' ? null : CONTRACTION.exec(word);
      const parts = contraction ? contraction.slice(1) : [word];
      return [...before, ...parts.flatMap((part) => part.split(/(?<=[A-Za-z])(,)(?=[A-Za-z])/)), ...after];
    });
}

import { ANSWERING_WORDS } from './answering-table';

/**
 * Stems of English words by which a sentence may answer a question that has the word of this stem: “bicycle” and
 * “cycle” for “bike”, “refund” for “back”. People ask in words of their own, before they have read the page.
 */
export function answeringStems(asked: string): ReadonlySet<string> {
  table ??= new Map(ANSWERING_WORDS.trim().split('\n').map(entryOf));
  return new Set(table.get(asked)?.split(' '));
}

/** Read when it is first needed; taken apart word by word. */
let table: ReadonlyMap<string, string> | undefined;

function entryOf(line: string): [asked: string, said: string] {
  const end = line.indexOf(':');
  return [line.slice(0, end), line.slice(end + 1)];
}

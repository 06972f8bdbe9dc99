import { type Block, CELL_GAP, type Page, type Sentence } from '../protocol/page';
import type { Point } from '../protocol/tasks';
import { headerRow } from '../text/table-header';
import { findWords } from '../text/words';
import { OFFER } from './cues';

/** Share of the page's words in rows from which on the page is a table. */
const SHARE = 0.4;
const FEWEST = 3;

/**
 * For a page that is mostly tables (results, figures) or offers something for sale: what it says of itself in a
 * sentence or two, and the rows and bare facts that tell most, each below the header of its table where that has one,
 * in the page's order; `undefined` for other pages.
 *
 * @param statements the page's best sentences.
 */
export function chooseRows(page: Page, count: number, statements: readonly Point[]): Point[] | undefined {
  const rows = sentencesOf(page, ({ kind }) => kind === 'row');
  const words = rows.reduce((sum, { text }) => sum + findWords(text).length, 0);
  const isOffer = sentencesOf(page, () => true).some(
    ({ text }) => text.length < LONGEST_OFFER && OFFER.test(text),
  );
  const facts = isOffer
    ? sentencesOf(page, ({ kind }) => kind === 'item').filter(({ text }) => isFact(text))
    : [];
  const isTable = rows.length >= FEWEST && words >= SHARE * page.words;
  const isProduct = isOffer && rows.length + facts.length >= FEWEST;
  if (!isTable && !isProduct) return undefined;

  const intro = count > FEWEST ? statements.slice(0, isTable ? 1 : 2) : [];
  const headers = headersOf(page);
  const seen = new Set([...intro, ...headers.values()].map(({ text }) => text));
  const scored = [...rows.filter(({ text }) => text.includes(CELL_GAP)), ...facts]
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((row) => ({ row, value: information(row.text, page.title) }))
    .sort((a, b) => b.value - a.value);
  const chosen = new Set<Sentence>();
  const left = Math.max(1, count - intro.length);
  for (const { row } of scored) {
    const header = headers.get(row.id);
    const added = [row, ...(header && !chosen.has(header) ? [header] : [])];
    if (chosen.size > 0 && chosen.size + added.length > left) continue;
    for (const each of added) chosen.add(each);
  }
  return [...intro, ...[...chosen].map(toPoint)].sort((a, b) => a.sentence - b.sentence);
}

/** In UTF-16 units. */
const LONGEST_OFFER = 80;

function sentencesOf({ blocks }: Page, isWanted: (block: Block) => boolean): Sentence[] {
  return blocks.filter(isWanted).flatMap(({ sentences }) => sentences);
}

/** "Weight 1.1 kg": a short line with a figure that is no sentence. */
function isFact(text: string): boolean {
  return /\p{N}/u.test(text) && !/[.!?]$/.test(text) && findWords(text).length <= LONGEST_FACT;
}

const LONGEST_FACT = 12;

/** The header of its table, by the id of each row below one. */
function headersOf({ blocks }: Page): Map<number, Sentence> {
  const headers = new Map<number, Sentence>();
  let header: Block | undefined;
  blocks.forEach((block, index) => {
    if (block.kind !== 'row') return;
    if (blocks[index - 1]?.kind !== 'row') header = headerRow(blocks, index);
    const [names] = header?.sentences ?? [];
    if (names && block !== header) for (const { id } of block.sentences) headers.set(id, names);
  });
  return headers;
}

/** More cells with something in them, figures and the page's own subject tell more; long prose in a cell does not. */
function information(text: string, title: string): number {
  const cells = text.split(CELL_GAP).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const figures = cells.filter((cell) => /\p{N}/u.test(cell)).length;
  const titled = new Set(findWords(title.toLowerCase()).map((word) => word.text));
  const shared = findWords(text.toLowerCase()).filter((word) => titled.has(word.text)).length;
  return cells.length + 0.5 * figures + 0.5 * Math.min(2, shared);
}

function toPoint({ id, text }: Sentence): Point {
  return { sentence: id, text };
}

import { type Block, CELL_GAP } from '../protocol/page';
import { findWords } from './words';

/**
 * The header of the table whose first row is `blocks[first]`: that row, if the rows below hold numbers where it has
 * words, or it has three cells or more and none of the others has more, or each of them has just one more because the
 * corner is empty. Its cells are names: short, and without figures at their beginning but for years.
 */
export function headerRow(blocks: readonly Block[], first: number): Block | undefined {
  const table: string[][] = [];
  for (let index = first; blocks[index]?.kind === 'row'; index++) {
    table.push(rowText(blocks[index]).split(CELL_GAP));
  }
  const [names = [], ...rows] = table;
  if (rows.length === 0 || names.length < 2 || !names.every(isName)) return undefined;
  const isRepeated = names.some(
    (name, column) => /\d/.test(name) && rows.some((row) => row[column] === name),
  );
  const holdsNumbers = names.some(
    (name, column) => !/\d/.test(name) && rows.every((row) => isNumber(row[column] ?? '0', column)),
  );
  const isWidest = names.length >= 3 && rows.every((row) => row.length <= names.length);
  const hasCorner = rows.every((row) => row.length === names.length + 1);
  return !isRepeated && (isWidest || holdsNumbers || hasCorner) ? blocks[first] : undefined;
}

export function rowText(block: Block | undefined): string {
  return block?.sentences.map((sentence) => sentence.text).join(' ') ?? '';
}

const FIGURE = /^(?!(?:1\d|20)\d\d(?!\p{N}))[-–+~≈]?\p{Sc}?\p{N}|^\p{Sc}/u;
/** Words. */
const LONGEST_NAME = 8;

function isName(cell: string): boolean {
  return !FIGURE.test(cell) && findWords(cell).length <= LONGEST_NAME;
}

/** "Under 16" is the name of a row. */
function isNumber(cell: string, column: number): boolean {
  return column === 0 ? /^\d/.test(cell) : /\d/.test(cell);
}

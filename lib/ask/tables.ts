import { type Block, CELL_GAP, type Page, type Sentence } from '../protocol/page';
import { daysIn } from '../text/days';
import { mayBeEnglish } from '../text/language';
import { headerRow, rowText } from '../text/table-header';
import { properWords } from './answer-type';
import { cellAnswering } from './cell-looks';
import { limitsOf, subjectTerms } from './narrowing';
import { searchTerms } from './search-terms';
import { termClasses } from './term-classes';

interface Cell {
  /** UTF-16 offsets in the row. */
  start: number;
  end: number;
  text: string;
}

function cellsOf(row: string, gap = CELL_GAP): Cell[] {
  let start = 0;
  return row.split(gap).map((text) => {
    const cell = { start, end: start + text.length, text };
    start = cell.end + gap.length;
    return cell;
  });
}

/**
 * The header's names for a row of a table so many cells wide; an empty corner is left out of the page's text. None for a
 * row of fewer cells: of an empty one nothing tells where it stood.
 */
function columnNames(header: Block, cells: number, width: number): string[] {
  const names = cellsOf(rowText(header)).map((cell) => cell.text);
  if (cells < width) return [];
  return names.length === cells - 1 ? ['', ...names] : names;
}

/** Cells of the widest row of the table whose first row is `blocks[first]`. */
function tableWidth(blocks: readonly Block[], first: number): number {
  let width = 0;
  for (let index = first; blocks[index]?.kind === 'row'; index++) {
    width = Math.max(width, cellsOf(rowText(blocks[index])).length);
  }
  return width;
}

export interface CellAnswer {
  row: Sentence;
  header: Sentence | undefined;
  cell: Cell;
}

/**
 * The cell that a question asks for by the names of its row and of its column: "How many loans had the ladder?". A row
 * that names days is each of them's: "Sunday and bank holidays", "Monday to Friday".
 * In tables of two columns without a header the row's name alone does, and in lines like "Students: £6". Undefined where
 * two cells fit equally well, or where the question speaks of something that neither the cell nor a name nor the page's
 * title nor the heading above says, or they set limits that it doesn't.
 */
export function findCell(page: Page, question: string): CellAnswer | undefined {
  const asked = [...new Set(searchTerms(question, page.lang))];
  const couldAnswer = cellAnswering(question, page.lang);
  const subject = subjectTerms(question, page.lang);
  const limits = limitsOf(question);
  const opening = openingOf(question);
  const title = [page.title, page.siteName ?? '', ...namesAtBeginning(page)].flatMap((text) =>
    searchTerms(text, page.lang),
  );
  const found: (CellAnswer & { fit: number; isAll: boolean })[] = [];
  for (const { row, cells, names, header, heading } of lines(page)) {
    const [name, ...values] = cells;
    const days = mayBeEnglish(page.lang) ? searchTerms(daysIn(name?.text ?? '').join(' '), page.lang) : [];
    const rowName = [...searchTerms(name?.text ?? '', page.lang), ...days];
    const isRow = isNamed(rowName, asked, page.lang) || days.some((day) => asked.includes(day));
    if (!isRow || (!header && values.length !== 1)) continue;
    values.forEach((cell, column) => {
      const itsName = names[column + 1] ?? '';
      const columnName = searchTerms(itsName, page.lang);
      const asksSo = Number(openingOf(itsName) === opening && opening !== undefined);
      const numbers = rowName.filter((term) => /^\p{N}/u.test(term) && asked.includes(term)).length;
      const fit = header ? said(columnName, asked, page.lang) + asksSo + numbers : 1;
      const own = searchTerms(cell.text, page.lang);
      const above = searchTerms(`${names[0] ?? ''} ${heading}`, page.lang);
      const isAll = isSaid(subject, [...rowName, ...columnName, ...above, ...title, ...own], page.lang);
      const limited = limitsOf(`${name?.text} ${itsName}`);
      const isWithin =
        limited.isSubsetOf(limits) &&
        limits.isSubsetOf(limited.union(limitsOf(`${names[0] ?? ''} ${page.title}`)));
      const isFit = fit > 0 && isWithin && couldAnswer(cell.text, (header ? itsName : name?.text) ?? '');
      if (isFit && cell.text) found.push({ row, header: header?.sentences[0], cell, fit, isAll });
    });
  }
  const [best, next] = found.sort((a, b) => b.fit - a.fit);
  return best?.isAll && best.fit > (next?.fit ?? 0) ? best : undefined;
}

/** Whose page it is, its first sentence often says by name: "Riverside Gym has been open since 2009." */
function namesAtBeginning({ blocks }: Page): string[] {
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.sentences[0];
  return properWords(first?.text ?? '').map(({ text }) => text);
}

interface Line {
  row: Sentence;
  /** The first is its name. */
  cells: Cell[];
  /** Those of its cells, where there is a header. */
  names: string[];
  header: Block | undefined;
  /** What stands above the table or the list. */
  heading: string;
}

/** Rows of tables, but for their headers, and lines of a name and a value. */
function lines({ blocks }: Page): Line[] {
  let header: Block | undefined;
  let width = 0;
  let heading = '';
  return blocks.flatMap((block, index): Line[] => {
    if (block.kind === 'heading') heading = rowText(block);
    const [row, ...others] = block.sentences;
    if (block.kind === 'row' && blocks[index - 1]?.kind !== 'row') {
      header = headerRow(blocks, index);
      width = tableWidth(blocks, index);
    }
    if (!row || others.length > 0 || block === header) return [];
    if (block.kind === 'row') {
      const cells = cellsOf(row.text);
      const names = header ? columnNames(header, cells.length, width) : [];
      return [{ row, cells, names, header, heading }];
    }
    const isLine = block.kind === 'item' || block.kind === 'paragraph';
    const cells = isLine ? cellsOf(row.text, LABEL_END) : [];
    const isLabelled =
      cells.length === 2 && !SENTENCE_END.test(row.text) && row.text.length <= LONGEST_LABELLED;
    return isLabelled ? [{ row, cells, names: [], header: undefined, heading }] : [];
  });
}

const LABEL_END = ': ';
const SENTENCE_END = /[.!?]$/;
/** Characters. */
const LONGEST_LABELLED = 100;

/** What a question, or a column's name that is one ("Who can have it"), asks for. English. */
function openingOf(text: string): string | undefined {
  return /^(?:how (?:many|much|long|often)|what time|when|where|who|why)\b/i.exec(text)?.[0].toLowerCase();
}

/** Whether the question says all the words of the row's name; numbers may be missing ("Fri 7"). */
function isNamed(name: readonly string[], asked: readonly string[], lang: string): boolean {
  const words = name.filter((term) => !/^\p{N}/u.test(term));
  const needed = words.length > 0 ? words : name;
  return needed.length > 0 && isSaid(needed, asked, lang);
}

export function isSaid(terms: readonly string[], others: readonly string[], lang: string): boolean {
  const classes = termClasses(terms, new Set(others), lang);
  return classes.every((forms) => others.some((term) => forms.has(term)));
}

/** How many of the terms the others say: other words for the same count half. */
function said(terms: readonly string[], others: readonly string[], lang: string): number {
  const classes = termClasses(terms, new Set(others), lang);
  return classes.reduce((sum, forms) => sum + Math.max(0, ...others.map((term) => forms.get(term) ?? 0)), 0);
}

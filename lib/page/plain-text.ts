import { isLower } from '../text/characters';
import type { BlockRole } from './block-role';
import { countWords } from './count-words';

/** A line of a text that was set with a typewriter's means, without its indentation and its marks of quotation. */
export interface PlainLine {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  role: BlockRole;
  /** What it begins: a block, or a line of one; or it goes on with the sentence of the line before. */
  begins: 'block' | 'line' | 'nothing';
}

/** Words. */
const LEAST_PROSE = 25;
/** Of the words that are prose or program text. */
const LEAST_SHARE = 0.6;

/** A comment, or the first line of a script or a page. */
const SURELY_PROGRAM = /^[ \t]*(?:\/\*|\*\/|#!\/|<[?!]|"""|''')/m;

/**
 * The lines of a letter, a file of notes or a specification: paragraphs, lists and headings as their authors set them off,
 * and what program text and tables stand between. Null where the text is no such prose, but mainly something that is to be
 * read line by line.
 */
export function readPlainText(text: string): PlainLine[] | null {
  if (SURELY_PROGRAM.test(text)) return null;
  const stanzas = stanzasOf(text);
  const natures = stanzas.map(natureOf);
  const words = { prose: 0, lines: 0, program: 0 };
  for (const [i, { lines }] of stanzas.entries())
    for (const line of lines) words[natures[i] ?? 'lines'] += countWords(line.text);
  if (words.prose < LEAST_PROSE || words.prose < LEAST_SHARE * (words.prose + words.program)) return null;
  return stanzas.flatMap((stanza, i) => {
    if (natures[i] === 'program') return programLines(stanza);
    const next = natures[i + 1] === 'prose' ? stanzas[i + 1] : undefined;
    return isHeading(stanza, next) ? [headingLine(stanza)] : textLines(stanza);
  });
}

interface Line {
  start: number;
  text: string;
  indent: number;
}

/** Lines with none empty between them, quoted as deep. */
interface Stanza {
  lines: Line[];
  depth: number;
  isUnderlined: boolean;
}

const LINE = /[^\n]+/g;
const MARGIN = /^(?:[ \t]*>)*\s*/;
const RULE = /^[^\p{L}\p{N}]*$/u;
const UNDERLINE = /^([=~^-])\1{2,}$/;

function stanzasOf(text: string): Stanza[] {
  const stanzas: Stanza[] = [];
  let open: Stanza | undefined;
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const [margin = ''] = MARGIN.exec(raw) ?? [];
    const depth = margin.split('>').length - 1;
    const line = {
      start: index + margin.length,
      text: raw.slice(margin.length).trimEnd(),
      indent: margin.length,
    };
    if (index > end + 1 || open?.depth !== depth) open = undefined;
    end = index + raw.length;
    if (RULE.test(line.text)) {
      if (open && UNDERLINE.test(line.text)) open.isUnderlined = true;
      open = undefined;
    } else if (open) open.lines.push(line);
    else {
      open = { lines: [line], depth, isUnderlined: false };
      stanzas.push(open);
    }
  }
  return stanzas;
}

const FEWEST_WORDS = 5;
const SENTENCE = /[.!?…]["”’»)\]]*(?:$|\s+["“‘«(]?\p{Lu})|[:。！？؟।]$/u;
const NO_LETTERS = /[^\p{L}\p{M}\s]+/gu;
/** Of prose, and of anything that is written for people. */
const LETTERS_IN_PROSE = 0.85;
const LETTERS_IN_TEXT = 0.7;
const PROGRAM =
  /[{}=\\]$|[)\]'"]\s*;$|^\S+(?: \S+){0,4};$|[\w\]]\.\w+\(|^(?:[$#%] |\/\/|\/\*|\*\/|<[/!?a-z]|[+-]{3} |@@)|\w\([^ ()]{0,60}\)[.;:]?$|[=-]>|::|[$\w\]] ?[=:+|&]=? ?["'\w[({]*[=|&]|\w=\S|^(?:def|class|import|return|const|let|var|function) .*[:;({]/;
const COLUMNS = /\S {3,}\S/;
const MOST_STRANGE = 0.25;

/** `lines`: a list, an address, a heading; nothing that says what the whole is. */
function natureOf({ lines }: Stanza): 'prose' | 'lines' | 'program' {
  const text = lines.map((line) => line.text).join(' ');
  const letters = text.replace(NO_LETTERS, '').length / text.length;
  const strange = lines.filter((line) => PROGRAM.test(line.text) || COLUMNS.test(line.text)).length;
  if (letters < LETTERS_IN_TEXT || strange > MOST_STRANGE * lines.length) return 'program';
  const isProse = letters >= LETTERS_IN_PROSE && SENTENCE.test(text) && countWords(text) >= FEWEST_WORDS;
  return isProse ? 'prose' : 'lines';
}

const LONGEST_HEADING = 80;
const HASHES = /^#{1,6} +/;
/** A few words. */
const NUMBERED = /^\d+(?:\.\d+)*\.? +\p{Lu}\S*(?: \S+){0,7}$/u;

/** A line by itself over a text that goes on below, and that is no item of a list. `next`: the stanza below, where it is prose. */
function isHeading(
  { lines: [line, second], depth, isUnderlined }: Stanza,
  next: Stanza | undefined,
): boolean {
  if (!line || second || line.text.length > LONGEST_HEADING) return false;
  if (!isUnderlined && next?.depth !== depth) return false;
  if (NUMBERED.test(line.text)) return !MARKER.test(next?.lines[0]?.text ?? '');
  return !/[.!?,;:…。！？؟।]$/.test(line.text);
}

function headingLine({ lines }: Stanza): PlainLine {
  const { start, text } = lines[0] as Line;
  const hashes = HASHES.exec(text)?.[0] ?? '';
  const level = hashes.trim().length || 2;
  return {
    start: start + hashes.length,
    end: start + text.length,
    role: { kind: 'heading', level },
    begins: 'block',
  };
}

function programLines({ lines }: Stanza): PlainLine[] {
  return lines.map(({ start, text }, i) => ({
    start,
    end: start + text.length,
    role: { kind: 'code' },
    begins: i === 0 ? 'block' : 'line',
  }));
}

const MARKER = /^(?:[-*•+o]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/;

function textLines({ lines, depth }: Stanza): PlainLine[] {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  let role: BlockRole = { kind: depth > 0 ? 'quote' : 'paragraph' };
  let before: Line | undefined;
  return lines.map((line) => {
    const { start, text } = line;
    const marker = MARKER.exec(text)?.[0] ?? '';
    if (marker) role = { kind: 'item' };
    const isHanging = role.kind === 'item' && before !== undefined && line.indent > before.indent;
    const goesOn = before && !marker && (isHanging || isBroken(before, line, width));
    const begins = !before || marker ? 'block' : goesOn ? 'nothing' : 'line';
    before = line;
    return { start: start + marker.length, end: start + text.length, role, begins };
  });
}

/** Characters. Other lines were not broken to fit. */
const NARROWEST = 45;
const WIDEST = 120;
const FULL = 0.65;

/** Whether the first line ended because it was full, and not because its author ended it. */
function isBroken(line: Line, next: Line, width: number): boolean {
  if (isLower(next.text.charAt(0))) return true;
  return width >= NARROWEST && width <= WIDEST && line.text.length >= FULL * width;
}

import { styleText } from 'node:util';
import type { Card } from '../browser/drive-card.ts';
import type { KeyPoint, PanelAnswer } from '../browser/drive-panel.ts';

const WIDTH = Math.min(process.stdout.columns ?? 100, 100);

/** No colours: what they would show has to be written. */
const plain = !process.stdout.isTTY || Boolean(process.env.NO_COLOR);

/** A heading between two parts. */
export function rule(title: string): void {
  console.log(`\n${styleText('bold', title)}`);
}

export function note(text: string): void {
  console.log(styleText('dim', wrap(text)));
}

export function fact(count: string, what: string): void {
  console.log(wrap(`${count.padStart(7)}  ${what}`, 9));
}

export function printPoint(number: number, { text, source }: KeyPoint): void {
  console.log(wrap(`${String(number).padStart(3)}  ${text}`, 5));
  console.log(
    styleText('dim', wrap(source === text ? '     the whole sentence' : `     from: ${source}`, 5)),
  );
}

export function printAnswer({ verdict, text, citations, marked }: PanelAnswer): void {
  const isAbsent = verdict === 'absent';
  console.log(wrap(`     ${styleText(isAbsent ? 'yellow' : 'green', text)}`, 5));
  for (const citation of citations.slice(0, isAbsent ? 1 : 2)) {
    const sentence = marked
      ? citation.replace(marked, () => (plain ? `«${marked}»` : styleText('bold', marked)))
      : citation;
    console.log(styleText('dim', wrap(`     ${isAbsent ? 'closest' : 'from'}: ${sentence}`, 5)));
  }
}

/** The text with its edits in place, as `[-old-]{+new+}` where there are no colours. */
export function printDiff({ diff, edits }: Card): void {
  const old = (text: string) => (plain ? `[-${text}-]` : styleText(['red', 'strikethrough'], text));
  const fresh = (text: string) => (plain ? `{+${text}+}` : styleText('green', text));
  const pieces = diff.map((piece) =>
    typeof piece === 'string'
      ? piece
      : (piece.before && old(piece.before)) + (piece.after && fresh(piece.after)),
  );
  console.log(wrap(`     ${pieces.join('')}`, 5));
  console.log();
  for (const { says } of edits) console.log(styleText('dim', wrap(`     ${says}`, 5)));
}

export function printProblem(text: string): void {
  console.log(styleText('red', wrap(text)));
}

export function printFailure(error: unknown): void {
  printProblem(error instanceof Error ? error.message : String(error));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the terminal's colours.
const COLOURS = /\x1b\[[\d;]*m/g;

/** Breaks lines at spaces; lines after the first begin with `indent` spaces. */
function wrap(text: string, indent = 0): string {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.replace(COLOURS, '').length > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

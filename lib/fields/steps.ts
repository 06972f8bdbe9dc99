import type { TextEdit } from './apply-edits';
import type { RichText } from './rich-text';

/**
 * The edits as the fewest insertions that touch nothing else: those of one text node become one, all others lose what
 * they leave as it is. In the order of the text; null where one can't be made in place.
 */
export function richSteps(rich: RichText, edits: readonly TextEdit[]): TextEdit[] | null {
  const steps: TextEdit[] = [];
  for (const edit of edits.map((one) => trimmed(rich.text, one)).toSorted((a, b) => a.start - b.start)) {
    if (edit.start === edit.end && edit.replacement === '') continue;
    if (/[\n\r]/.test(edit.replacement) || !rich.isEditable(edit.start, edit.end)) return null;
    const last = steps.at(-1);
    const between = last && plainBetween(rich, last, edit);
    if (last && between !== null && between !== undefined) {
      last.replacement += between + edit.replacement;
      last.end = edit.end;
    } else steps.push({ ...edit });
  }
  return steps;
}

/** The edit without the characters at its ends that stay as they are. */
function trimmed(text: string, edit: TextEdit): TextEdit {
  const { start, end, replacement } = edit;
  // Two emoji may have a half in common.
  if (/[\ud800-\udfff]/.test(text.slice(start, end) + replacement)) return edit;
  let from = start;
  let to = end;
  let kept = 0;
  while (from < to && kept < replacement.length && text[from] === replacement[kept]) {
    from += 1;
    kept += 1;
  }
  let last = replacement.length;
  while (to > from && last > kept && text[to - 1] === replacement[last - 1]) {
    to -= 1;
    last -= 1;
  }
  return { start: from, end: to, replacement: replacement.slice(kept, last) };
}

/** The text between two edits where both stand in the same run of plain text, as that text node has it. */
function plainBetween(rich: RichText, before: TextEdit, after: TextEdit): string | null {
  const piece = rich.pieceWith(Math.max(0, before.start - (before.start === before.end ? 1 : 0)));
  if (!piece || before.start < piece.from || after.end > piece.from + piece.length) return null;
  const text = rich.text.slice(before.end, after.start);
  const at = piece.at + before.end - piece.from;
  const isSame = piece.node.data.slice(at, at + text.length) === text;
  return isSame && !text.includes('\n') ? text : null;
}

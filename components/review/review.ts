import { applyEdits } from '@/lib/fields/apply-edits';
import type { Edit } from '@/lib/protocol/tasks';

/** A text with the edits that are offered for it: what the card in a page and the panel both show. */

export interface ReviewedEdit extends Edit {
  /** The person wants the text to stay as it is here. */
  refused: boolean;
  /** The person has looked at it and decided. */
  settled: boolean;
}

export interface Review {
  text: string;
  /** In the order of the text, never overlapping. */
  edits: readonly ReviewedEdit[];
  /** Index of the edit that the keys act on; 0 while there is none. */
  current: number;
}

export type ReviewEvent =
  | { type: 'edits'; edits: readonly Edit[] }
  | { type: 'go'; to: number }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'toggle'; index: number }
  /** Takes the current edit and goes on to the next one that is not decided. */
  | { type: 'take' }
  | { type: 'refuse' };

export function startReview(text: string): Review {
  return { text, edits: [], current: 0 };
}

/** Whatever else a state holds beside its review stays as it is. */
export function reduceReview<R extends Review>(review: R, event: ReviewEvent): R {
  switch (event.type) {
    case 'edits':
      return addEdits(review, event.edits);
    case 'go':
      return { ...review, current: clamp(event.to, review.edits.length) };
    case 'step':
      return { ...review, current: clamp(review.current + event.by, review.edits.length) };
    case 'toggle':
      return decide(review, event.index, (edit) => !edit.refused);
    case 'refuse':
      return decide(review, review.current, () => true);
    case 'take': {
      const taken = decide(review, review.current, () => false);
      return { ...taken, current: nextOpen(taken) };
    }
  }
}

/** Whether the person has decided on every edit. */
export function isSettled({ edits }: Review): boolean {
  return edits.every(({ settled }) => settled);
}

/** The edits that the person has left as they are offered. */
export function takenEdits({ edits }: Review): ReviewedEdit[] {
  return edits.filter((edit) => !edit.refused);
}

/** The text with the edits that are not refused. */
export function editedText(review: Review): string {
  return applyEdits(review.text, takenEdits(review)).text;
}

type Segment =
  | { kind: 'same'; text: string }
  | { kind: 'edit'; index: number; before: string; edit: ReviewedEdit };

/** The text cut at its edits. */
export function segments({ text, edits }: Review): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    if (edit.start > at) result.push({ kind: 'same', text: text.slice(at, edit.start) });
    result.push({ kind: 'edit', index, before: text.slice(edit.start, edit.end), edit });
    at = edit.end;
  });
  if (at < text.length) result.push({ kind: 'same', text: text.slice(at) });
  return result;
}

function addEdits<R extends Review>(review: R, incoming: readonly Edit[]): R {
  const edits = [...review.edits];
  for (const edit of incoming) {
    if (!fits(edit, review.text) || edits.some((other) => overlap(edit, other))) continue;
    edits.push({ ...edit, refused: false, settled: false });
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const looked = review.edits[review.current];
  const current = looked
    ? edits.findIndex((edit) => edit.start === looked.start && edit.end === looked.end)
    : 0;
  return { ...review, edits, current };
}

function fits({ start, end, replacement }: Edit, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length && text.slice(start, end) !== replacement;
}

function overlap(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

function decide<R extends Review>(review: R, index: number, isRefused: (edit: ReviewedEdit) => boolean): R {
  const edits = review.edits.map((edit, i) =>
    i === index ? { ...edit, refused: isRefused(edit), settled: true } : edit,
  );
  return { ...review, edits, current: clamp(index, edits.length) };
}

/** The first after the current one, else the first of all; the current one where none is left. */
function nextOpen({ edits, current }: Review): number {
  const isOpen = ({ settled }: ReviewedEdit) => !settled;
  const after = edits.findIndex((edit, i) => i > current && isOpen(edit));
  if (after >= 0) return after;
  const first = edits.findIndex(isOpen);
  return first >= 0 ? first : current;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}

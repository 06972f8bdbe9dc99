import type { Edit } from '../protocol/tasks';
import { byPlace, type Replacement, splice } from '../text/splice';

/** Spans of a text → where they lie after `edits`, none of which may touch them. */
export function shiftSpans<T extends { start: number; end: number }>(
  spans: readonly T[],
  edits: readonly Replacement[],
): T[] {
  return spans.map((span) => {
    const shift = edits
      .filter(({ end }) => end <= span.start)
      .reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), 0);
    return { ...span, start: span.start + shift, end: span.end + shift };
  });
}

/**
 * Two rounds of edits as one: `first` has offsets in the original text, `then` in the text that `first` makes.
 * Edits that meet become one. The result has offsets in the original text, ascending, none overlapping.
 */
export function composeEdits(original: string, first: readonly Edit[], then: readonly Edit[]): Edit[] {
  const done = placed(first);
  const rest = new Set(done);
  const groups = [...then].sort(byPlace).map((edit) => {
    const met = done.filter(({ at, until }) => at <= edit.end && edit.start <= until);
    for (const one of met) rest.delete(one);
    return { edit, met };
  });
  const edited = splice(original, first);
  const merged = joinGroups(groups).map(({ edits, met }) => mergeMet(edited, done, edits, met));
  return [...[...rest].map(({ edit }) => edit), ...merged].sort(byPlace);
}

/** An edit, and where its replacement lies in the edited text. */
interface Placed<T extends Replacement = Edit> {
  edit: T;
  at: number;
  until: number;
}

/** Edits that don't overlap, in order, with where their replacements lie in the text that they make. */
export function placed<T extends Replacement>(edits: readonly T[]): Placed<T>[] {
  let shift = 0;
  return [...edits].sort(byPlace).map((edit) => {
    const at = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
    return { edit, at, until: at + edit.replacement.length };
  });
}

/** Later edits that meet the same earlier one belong together. */
function joinGroups(groups: { edit: Edit; met: Placed[] }[]): { edits: Edit[]; met: Placed[] }[] {
  const joined: { edits: Edit[]; met: Placed[] }[] = [];
  for (const { edit, met } of groups) {
    const last = joined.at(-1);
    if (last && met.some((one) => last.met.includes(one))) {
      last.edits.push(edit);
      last.met = [...new Set([...last.met, ...met])];
    } else joined.push({ edits: [edit], met });
  }
  return joined;
}

function mergeMet(edited: string, done: Placed[], edits: Edit[], met: Placed[]): Edit {
  const at = Math.min(...edits.map(({ start }) => start), ...met.map((one) => one.at));
  const until = Math.max(...edits.map(({ end }) => end), ...met.map((one) => one.until));
  const replacement = splice(
    edited.slice(at, until),
    edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at })),
  );
  const [reason = 'grammar'] = [...met.map(({ edit }) => edit.reason), ...edits.map((edit) => edit.reason)];
  return { start: toOriginal(done, at, 'start'), end: toOriginal(done, until, 'end'), replacement, reason };
}

/** An offset of the edited text, inside no replacement, → of the original; at a replacement's edge, that side of it. */
function toOriginal(done: readonly Placed[], offset: number, side: 'start' | 'end'): number {
  const edge = done.find(({ at, until }) => (side === 'start' ? at : until) === offset);
  if (edge) return edge.edit[side];
  const before = done.filter(({ until }) => until < offset).at(-1);
  return before ? offset - before.until + before.edit.end : offset;
}

/** In order, the first of those that overlap. */
export function apart<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

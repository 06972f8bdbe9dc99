import { findEnclosures } from './enclosures';
import { mayEnd } from './endings';
import { isWellFormed } from './guards';
import { innerSpans } from './inner-spans';
import { closed, type Excerpt, excerpt, withoutLooseEnd } from './ranges';
import { bodyEnd, INNER_RISK, type InnerKind, type InnerSpan, TAIL_RISK } from './spans';
import { tails } from './tails';
import { finiteness } from './verbs';

/** A part of the sentence that may be shown in its place. */
interface Cutting {
  text: string;
  words: number;
  /** Index of the base it was cut from. */
  base: number;
  /** Offset in the base's text, before the closing punctuation: the place where the model is asked for a period. */
  end: number;
  /** Whether it runs to the sentence's own end. */
  complete: boolean;
  risk: number;
}

export interface Cuttings {
  bases: Excerpt[];
  /** Best guarded first: the first is the sentence without its harmless parts. Empty: leave it as it is. */
  cuttings: Cutting[];
}

/** In UTF-16 units: a longer "sentence" is a list or a mistake, and stays as it is. */
export const LONGEST_SENTENCE = 600;

/**
 * All shorter forms of an English sentence that the guards let pass: up to four bases (inner parts removed), each
 * whole and ended early at every permitted place. No model is asked here.
 */
export function cuttings(sentence: string): Cuttings {
  const bases: Excerpt[] = [];
  const found = new Map<string, Cutting>();
  if (sentence.length > LONGEST_SENTENCE || !findEnclosures(sentence) || finiteness(sentence) === 0) {
    return { bases, cuttings: [] };
  }
  const body = bodyEnd(sentence);
  const ends = tails(sentence);

  for (const removed of removals(innerSpans(sentence))) {
    const base = excerpt(sentence, removed);
    if (base.text.length < 20 || bases.some(({ text }) => text === base.text)) continue;
    const index = bases.push(base) - 1;
    const risk = removed.reduce((sum, { kind }) => sum + INNER_RISK[kind], 0);
    const consider = (end: number, text: string, more: number, complete: boolean) => {
      const known = found.get(text);
      if (!isWellFormed(text) || (known && known.risk <= risk + more)) return;
      found.set(text, {
        text,
        words: text.split(/\s+/).length,
        base: index,
        end,
        complete,
        risk: risk + more,
      });
    };
    const whole = removed.length === 0 ? sentence : closed(base.text, base.text.length);
    consider(trimmedEnd(base.text, bodyEnd(base.text)), whole, 0, true);
    for (const tail of ends) {
      if (tail.start >= body || removed.some(({ start, end }) => start <= tail.start && tail.start < end))
        continue;
      const end = trimmedEnd(
        base.text,
        base.origin.findIndex((from) => from >= tail.start),
      );
      const head = base.text.slice(0, Math.max(end, 0));
      if (end > 0 && mayEnd(sentence, head, tail))
        consider(end, closed(base.text, end), TAIL_RISK[tail.kind], false);
    }
  }
  return { bases, cuttings: [...found.values()] };
}

const HARMLESS: InnerKind[] = ['connective', 'bracket'];
const EXPLANATIONS: InnerKind[] = ['dash', 'relative', 'apposition', 'setting'];
const BASES: InnerKind[][] = [
  HARMLESS,
  [...HARMLESS, ...EXPLANATIONS],
  [...HARMLESS, 'lead'],
  [...HARMLESS, ...EXPLANATIONS, 'lead', 'time'],
];

/** The sets of spans to remove, one for each base: of overlapping spans the longest. */
function removals(spans: readonly InnerSpan[]): InnerSpan[][] {
  return BASES.map((kinds) => {
    const chosen: InnerSpan[] = [];
    const byLength = spans
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const span of byLength) {
      if (chosen.every(({ start, end }) => span.end <= start || end <= span.start)) chosen.push(span);
    }
    return chosen.sort((a, b) => a.start - b.start);
  });
}

function trimmedEnd(text: string, end: number): number {
  return withoutLooseEnd(text.slice(0, Math.max(end, 0))).length;
}

import type { Range } from './ranges';

export type InnerKind =
  | 'connective'
  | 'bracket'
  | 'dash'
  | 'relative'
  | 'apposition'
  | 'time'
  | 'lead'
  | 'setting';
export type TailKind =
  | 'relative'
  | 'apposition'
  | 'dash'
  | 'adjunct'
  | 'clause'
  | 'semicolon'
  | 'speech'
  | 'reason'
  | 'place';

/** A part of a sentence that may go while the rest stays a sentence. */
export interface InnerSpan extends Range {
  kind: InnerKind;
}

/** A place where the sentence may end; everything from `start` goes. */
export interface Tail {
  kind: TailKind;
  start: number;
}

/** What dropping costs against nats of log P("."): how often a cut of the kind reads badly. */
export const INNER_RISK: Record<InnerKind, number> = {
  connective: 0.05,
  bracket: 0.05,
  dash: 0.15,
  relative: 0.2,
  apposition: 0.25,
  setting: 0.3,
  lead: 0.4,
  time: 0.5,
};

export const TAIL_RISK: Record<TailKind, number> = {
  relative: 0.3,
  apposition: 0.3,
  dash: 0.3,
  semicolon: 0.35,
  speech: 0.35,
  adjunct: 0.4,
  clause: 0.5,
  reason: 0.6,
  place: 0.8,
};

/** Offset where the sentence's words end and its closing punctuation begins. */
export function bodyEnd(sentence: string): number {
  return sentence.length - (/[.!?…]*(?:["”’')\]]|\[[^[\]]{1,20}\])*$/.exec(sentence)?.[0].length ?? 0);
}

/** What a pattern (global) finds in the sentence, as spans of a kind. */
export function matches(sentence: string, pattern: RegExp, kind: InnerSpan['kind']): InnerSpan[] {
  return [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));
}

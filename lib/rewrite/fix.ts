import type { Engine } from '../engine/engine';
import type { Edit } from '../protocol/tasks';
import type { Span } from '../text/sentences';
import { splice } from '../text/splice';
import { findWords } from '../text/words';
import { accept, isWorthAsking, type Scored, SURE } from './accept';
import { candidatesOf } from './candidates/all';
import { type Candidate, type Draft, lower, type Place } from './candidates/candidate';
import { hasForms } from './candidates/word-forms';
import { correctionContext, plainContext } from './contexts';
import { composeEdits, shiftSpans } from './edits';
import type { Encode } from './encoder';
import type { Linter } from './linter';
import { gains, readBase } from './score';
import { type SpellingChoice, spellingChoices } from './spelling';
import { wordForms } from './word-forms';

export interface FixTools {
  engine: Engine;
  encode: Encode;
  linter: Linter;
}

export interface SentenceInText {
  text: string;
  /** Spans of the sentence that no edit may touch. */
  fixed: readonly Span[];
  /** Unknown words (lower case) to leave alone. */
  terms: ReadonlySet<string>;
  place: Place;
}

/** Corrections of one sentence, with offsets in it: spelling first, then everything else. */
export async function fixSentence(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  const { spellings, text, scored } = await analyse(sentence, tools, signal);
  const sure = sureEdits(spellings);
  const others = accept(text, scored, sure.length > 0).map(({ start, end, replacement, reason }) => ({
    start,
    end,
    replacement,
    reason,
  }));
  return composeEdits(sentence.text, sure, others);
}

export interface Analysis {
  spellings: SpellingChoice[];
  /** The sentence with its spelling corrected; the candidates' offsets are in it. */
  text: string;
  scored: Scored[];
}

/** What `fixSentence` decides on. */
export async function analyse(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Analysis> {
  const { linter } = tools;
  const spellings = await spellingChoices(sentence.text, sentence.fixed, sentence.terms, tools, signal);
  const spelling = sureEdits(spellings);
  const text = splice(sentence.text, spelling);
  const words = findWords(text);
  const draft: Draft = {
    text,
    words,
    fixed: shiftSpans(sentence.fixed, spelling),
    lints: await linter.lint(text),
    forms: await wordForms(words.map(lower).filter(hasForms), linter),
    place: sentence.place,
  };
  signal.throwIfAborted();
  const scored = await score(text, candidatesOf(draft), tools, signal);
  return { spellings, text, scored };
}

export function sureEdits(spellings: readonly SpellingChoice[]): Edit[] {
  return spellings.filter(({ isSure }) => isSure).map(({ edit }) => edit);
}

async function score(
  text: string,
  candidates: readonly Candidate[],
  { engine, encode }: FixTools,
  signal: AbortSignal,
): Promise<Scored[]> {
  if (candidates.length === 0) return [];
  const base = encode(text);
  const variantOf = new Map(candidates.map((one) => [one, encode(splice(text, [one]))]));
  const variants = (some: readonly Candidate[]) => some.map((one) => variantOf.get(one) ?? base);

  const plain = plainContext(engine, encode);
  const reading = await readBase(engine, plain, base, variants(candidates), signal);
  const likely = prefilter(candidates, reading.firstGains);
  const plainGains = await gains(engine, plain, base, reading.own, variants(likely), signal);
  const scored = likely.map((candidate, i): Scored => ({ candidate, plain: plainGains[i] ?? 0 }));

  const better = scored.filter((one) => isWorthAsking(one.candidate, one.plain));
  if (better.length === 0) return scored;
  const asked = correctionContext(engine, text);
  const { own } = await readBase(engine, asked, base, [], signal);
  const kept = variants(better.map(({ candidate }) => candidate));
  for (const [i, gain] of (await gains(engine, asked, base, own, kept, signal)).entries()) {
    const one = better[i];
    if (one) one.asked = gain;
  }
  return scored;
}

const MOST_CANDIDATES = 30;
const INSERTIONS_PER_PLACE = 2;
const LEAST_FIRST = -4.5;
const LEAST_FIRST_AGREEMENT = -7;
const LEAST_FIRST_INSERTION = -2.5;

/** The candidates whose first new token the model finds likely enough; the surest classes always stay. */
function prefilter(candidates: readonly Candidate[], firstGains: readonly number[]): Candidate[] {
  const ranked: { candidate: Candidate; rank: number }[] = [];
  const insertions = new Map<number, { candidate: Candidate; rank: number }[]>();
  for (const [i, candidate] of candidates.entries()) {
    const first = firstGains[i] ?? Number.NEGATIVE_INFINITY;
    const { kind, start } = candidate;
    if (SURE.has(kind)) ranked.push({ candidate, rank: 99 });
    else if (kind === 'insertion' || kind === 'comma') {
      if (first <= LEAST_FIRST_INSERTION) continue;
      insertions.set(start, [...(insertions.get(start) ?? []), { candidate, rank: first }]);
    } else if (kind === 'agreement') {
      if (first > LEAST_FIRST_AGREEMENT) ranked.push({ candidate, rank: first + 4 });
    } else if (first > LEAST_FIRST) ranked.push({ candidate, rank: first + 1.5 });
  }
  for (const some of insertions.values())
    ranked.push(...some.sort((a, b) => b.rank - a.rank).slice(0, INSERTIONS_PER_PLACE));
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate }) => candidate);
}

import type { Engine } from '../engine/engine';
import type { Edit } from '../protocol/tasks';
import type { Span } from '../text/sentences';
import { splice } from '../text/splice';
import { findWords } from '../text/words';
import { accept, isFault, isPromising, type Judged, type Scored, type Sign, SURE } from './accept';
import { candidatesOf } from './candidates/all';
import { type Candidate, type Draft, type Kind, lower, type Place } from './candidates/candidate';
import { hasForms } from './candidates/word-forms';
import { type Change, changesMade } from './conflicts';
import { correctionContext, plainContext } from './contexts';
import { composeEdits, shiftSpans } from './edits';
import type { Encode } from './encoder';
import type { Linter } from './linter';
import { gains, readBase } from './score';
import { similarTo } from './similar-words';
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
  /** Words (lower case) that the text repeats: where the dictionary lacks one, it is seldom a slip. */
  terms: ReadonlySet<string>;
  place: Place;
}

/** Corrections of one sentence, with offsets in it: spelling first, then everything else, in two rounds. */
export async function fixSentence(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Edit[]> {
  return (await analyse(sentence, tools, signal)).edits;
}

/** What the edits were decided on. */
export interface Analysis {
  spellings: SpellingChoice[];
  rounds: Round[];
  edits: Edit[];
}

/** Its text is the sentence as corrected so far; the candidates' offsets are in it. */
interface Round extends Judged {
  scored: Scored[];
  accepted: Candidate[];
}

/** Errors stand together: where some were found, one more look at the mended sentence shows others. */
const MOST_ROUNDS = 2;

export async function analyse(
  sentence: SentenceInText,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Analysis> {
  const spellings = await spellingChoices(sentence.text, sentence.fixed, sentence.terms, tools, signal);
  let edits = sureEdits(spellings);
  let sign: Sign = edits.length > 0 ? 'misspelt' : 'none';
  let undone: string[] = [];
  let made: Change[] = [];
  const rounds: Round[] = [];
  while (rounds.length < MOST_ROUNDS) {
    const text = splice(sentence.text, edits);
    const fixed = shiftSpans(sentence.fixed, edits);
    const scored = await scoredCandidates({ text, fixed, undone, place: sentence.place }, tools, signal);
    const accepted = accept(scored, { text, sign, made });
    rounds.push({ text, sign, made, scored, accepted });
    if (accepted.length === 0) break;
    edits = composeEdits(sentence.text, edits, accepted);
    undone = accepted.map((_, i) => splice(text, accepted.toSpliced(i, 1)));
    made = changesMade(text, accepted);
    if (accepted.some(isFault)) sign = 'mended';
  }
  const changes = edits.filter(
    ({ start, end, replacement }) => sentence.text.slice(start, end) !== replacement,
  );
  return { spellings, rounds, edits: changes };
}

export function sureEdits(spellings: readonly SpellingChoice[]): Edit[] {
  return spellings.filter(({ isSure }) => isSure).map(({ edit }) => edit);
}

async function scoredCandidates(
  sentence: Pick<Draft, 'text' | 'fixed' | 'undone' | 'place'>,
  tools: FixTools,
  signal: AbortSignal,
): Promise<Scored[]> {
  const { engine, linter } = tools;
  const words = findWords(sentence.text);
  const known = words.map(lower);
  const draft: Draft = {
    ...sentence,
    words,
    lints: await linter.lint(sentence.text),
    forms: await wordForms(known.filter(hasForms), linter),
    similar: await similarTo(known, engine.commonWords, linter),
  };
  signal.throwIfAborted();
  return score(sentence.text, candidatesOf(draft), tools, signal);
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

  const asked = correctionContext(engine, encode, text);
  const reading = await readBase(engine, asked, base, variants(candidates), signal);
  const likely = prefilter(candidates, reading.firstGains);
  const askedGains = await gains(engine, asked, base, reading.own, variants(likely), signal);
  const scored = likely.map((candidate, i): Scored => ({ candidate, asked: askedGains[i] ?? 0 }));

  const better = scored.filter(isPromising);
  if (better.length === 0) return scored;
  const plain = plainContext(engine, encode);
  const { own } = await readBase(engine, plain, base, [], signal);
  const kept = variants(better.map(({ candidate }) => candidate));
  for (const [i, gain] of (await gains(engine, plain, base, own, kept, signal)).entries()) {
    const one = better[i];
    if (one) one.plain = gain;
  }
  return scored;
}

const MOST_CANDIDATES = 30;
/** Of commas and words put in. */
const INSERTIONS_PER_PLACE = 2;

/** The candidates whose first new token the model finds likeliest for their class; the surest classes always stay. */
function prefilter(candidates: readonly Candidate[], firstGains: readonly number[]): Candidate[] {
  const perPlace = new Map<number, number>();
  return candidates
    .map((candidate, i) => ({
      candidate,
      rank: rankOf(candidate, firstGains[i] ?? Number.NEGATIVE_INFINITY),
    }))
    .filter(({ rank }) => rank > LEAST_RANK)
    .sort((a, b) => b.rank - a.rank)
    .filter(({ candidate: { kind, start } }) => {
      if (kind !== 'insertion' && kind !== 'comma') return true;
      const count = (perPlace.get(start) ?? 0) + 1;
      perPlace.set(start, count);
      return count <= INSERTIONS_PER_PLACE;
    })
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate }) => candidate);
}

const LEAST_RANK = -7;
/** What is added to the first gain (nats) of a class, which says more of some classes than of others. */
const BONUS: Partial<Record<Kind, number>> = {
  agreement: 4,
  inflection: 3,
  confusion: 3,
  similar: 3,
  comma: 2,
  insertion: -3.5,
};
const OTHER_BONUS = 1.5;

function rankOf({ kind }: Candidate, firstGain: number): number {
  return SURE.has(kind) ? Number.MAX_VALUE : firstGain + (BONUS[kind] ?? OTHER_BONUS);
}

import type { Engine } from '../engine/engine';
import { type ReadSentence, readSentences } from './read-sentence';
import type { RankedSentence } from './retrieval';
import { sceneOf } from './span-score';
import { weighedSum } from './weighed-sum';

/** A sentence that may answer as well as the one that search puts first, with what the model says of it. */
export interface Contender {
  entry: RankedSentence;
  read: ReadSentence;
}

/** The sentences that the model may be asked about, best first. */
export function contendersOf(ranked: readonly RankedSentence[]): RankedSentence[] {
  return ranked.slice(0, MAX_CONTENDERS).filter((entry) => !isBehind(entry, ranked[0], FARTHEST));
}

/**
 * Most promising first. The model reads those that search finds hardly worse than the first, and then the others, some at
 * a time, until one states what is asked: people ask in words of their own, which search may not find on the page.
 */
export async function readContenders(
  entries: readonly RankedSentence[],
  question: string,
  lang: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<Contender[]> {
  const contenders: Contender[] = [];
  const near = entries.slice(0, MAX_NEAR).filter((entry) => !isBehind(entry, entries[0], NEAR));
  for (let next = [...near]; next.length > 0; ) {
    const scenes = next.map(({ sentence }) =>
      sceneOf(sentence.text.slice(0, MAX_SENTENCE_LENGTH), question, lang),
    );
    const read = await readSentences(scenes, engine, signal);
    contenders.push(...next.flatMap((entry, index) => (read[index] ? [{ entry, read: read[index] }] : [])));
    const isStated = leastUnstated(contenders) <= STATED;
    next = isStated ? [] : entries.slice(contenders.length, contenders.length + AT_A_TIME);
  }
  return contenders.sort((a, b) => promise(b) - promise(a));
}

/** Of the sentence that comes nearest to stating what is asked: how likely the model finds that it does not. */
export function leastUnstated(contenders: readonly Contender[]): number {
  return Math.min(...contenders.map(({ read }) => read.unstated));
}

function isBehind({ odds }: RankedSentence, best: RankedSentence | undefined, by: number): boolean {
  return odds < (best?.odds ?? 0) - by;
}

function promise({ entry, read }: Contender): number {
  return entry.odds + weighedSum<keyof typeof PROMISE_WEIGHTS>(read, PROMISE_WEIGHTS);
}

/** Next to the odds by search; after `scripts/fit/ask-contenders.ts`. */
export const PROMISE_WEIGHTS = {
  /** The log-probability of the question after the sentence. */
  question: 0.2,
  /** That of its not stating what is asked. */
  unstated: -3,
};

/** About as many as one run of the model holds. */
const AT_A_TIME = 3;
const MAX_CONTENDERS = 12;
const FARTHEST = 8;
const MAX_NEAR = 5;
const NEAR = 2;
/** Log-probability of what is asked not being stated, from which down it is taken to be. */
const STATED = -2;
/** Characters; nobody writes longer ones, and the model should not have to read them. */
const MAX_SENTENCE_LENGTH = 1000;

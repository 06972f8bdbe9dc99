import type { Engine } from '../engine/engine';
import { type ReadSentence, readSentence } from './read-sentence';
import type { RankedSentence } from './retrieval';
import { sceneOf } from './span-score';

/** A sentence that may answer as well as the one that search puts first, with what the model says of it. */
export interface Contender {
  entry: RankedSentence;
  read: ReadSentence;
}

/** The first of the ranked sentences, and those that search finds hardly worse. */
export function contendersOf(ranked: readonly RankedSentence[]): RankedSentence[] {
  const best = ranked[0]?.odds ?? 0;
  return ranked.slice(0, MAX_CONTENDERS).filter(({ odds }) => odds >= best - FARTHEST);
}

/** Most promising first: by search, and by how likely the model finds the question after the sentence. */
export async function readContenders(
  entries: readonly RankedSentence[],
  question: string,
  lang: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const entry of entries) {
    const scene = sceneOf(entry.sentence.text.slice(0, MAX_SENTENCE_LENGTH), question, lang);
    contenders.push({ entry, read: await readSentence(scene, engine, signal) });
  }
  return contenders.sort((a, b) => promise(b) - promise(a));
}

function promise({ entry, read }: Contender): number {
  return entry.odds + QUESTION_WEIGHT * read.question;
}

const MAX_CONTENDERS = 5;
const FARTHEST = 1.5;
/** Characters; nobody writes longer ones, and the model should not have to read them. */
const MAX_SENTENCE_LENGTH = 1000;
/** Fitted by `scripts/fit/ask-contenders.ts`. */
export const QUESTION_WEIGHT = 0.38;

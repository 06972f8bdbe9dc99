import type { Engine } from '../engine/engine';
import type { ModelledSpan, Scene } from './span-score';
import { longestEnd, spanStarts } from './spans';

/** What one short pass of the model says of a sentence as the one that answers. */
export interface ReadSentence {
  scene: Scene;
  /** Natural log-probability of the question as one about this sentence. */
  question: number;
  /** Of the sentence's not saying what is asked. */
  unstated: number;
  starts: Start[];
}

/** A word that an answer may begin with. */
interface Start {
  first: number;
  /** Of the longest span from there. */
  tokens: number[];
  /** For each token, the end of what it covers, in the sentence. */
  ends: number[];
  /** Log-probability of the first token as that of the answer. */
  likely: number;
}

/** The sentences as ones that answer their question, in as few runs of the model as hold them. */
export async function readSentences(
  scenes: readonly Scene[],
  engine: Engine,
  signal: AbortSignal,
): Promise<ReadSentence[]> {
  const asked = scenes.map((scene) => ({
    scene,
    starts: startsOf(scene, engine),
    ownFrom: engine.encode(promptUpToQuestion(scene.sentence)).ids.length,
  }));
  const probed = await probeStarts(asked, engine, signal);
  return probed.map(({ scene, starts, own, firsts, unstated }) => ({
    scene,
    question: own.reduce((sum, value) => sum + value, 0),
    unstated,
    starts: starts.map((start, at) => ({ ...start, likely: firsts[at] ?? 0 })),
  }));
}

function startsOf({ sentence, chunks }: Scene, engine: Engine): Omit<Start, 'likely'>[] {
  return spanStarts(chunks).map((first) => {
    const begin = chunks[first]?.start ?? 0;
    const end = chunks[longestEnd(chunks, first)]?.end ?? begin;
    const { ids, ends } = engine.encode(` ${sentence.slice(begin, end)}`);
    return { first, tokens: ids.slice(0, MAX_SPAN_TOKENS), ends: ends.map((end) => begin + end - 1) };
  });
}

/** A beginning, next to the log-probability of its first token as the answer to a question that asks nothing. */
export interface WeighedStart extends Start {
  unlikely: number;
}

/** Tells by a short pass which beginnings of each sentence the question makes likelier: see `contrastOf`. */
export async function weighStarts(
  sentences: readonly ReadSentence[],
  engine: Engine,
  signal: AbortSignal,
): Promise<WeighedStart[][]> {
  const unasked = sentences.map(({ scene, starts }) => ({
    scene: { ...scene, question: NULL_QUESTION },
    starts,
  }));
  const probed = await probeStarts(unasked, engine, signal);
  return probed.map(({ starts, firsts }) =>
    starts.map((start, at) => ({ ...start, unlikely: firsts[at] ?? 0 })),
  );
}

/** What the model says of every span of the sentence from these beginnings, in one run. */
export async function modelSpans(
  scene: Scene,
  starts: readonly WeighedStart[],
  engine: Engine,
  signal: AbortSignal,
): Promise<ModelledSpan[]> {
  const text = engine.encode(answerPrompt(scene.sentence, scene.question)).ids;
  const scores = await engine.scoreTree(
    {
      prefix: engine.learnedPrefix('answer'),
      text,
      branches: starts.map(({ tokens }) => ({ from: text.length, tokens })),
      ask: stopTokens(engine),
    },
    signal,
  );

  const { chunks } = scene;
  return starts.flatMap(({ first, ends, likely, unlikely }, branch) => {
    const spans: ModelledSpan[] = [];
    let logProb = 0;
    let last = first;
    scores[branch]?.logProbs.forEach((value, token) => {
      logProb += value;
      while ((chunks[last]?.end ?? Infinity) < (ends[token] ?? 0)) last++;
      if (chunks[last]?.end !== ends[token]) return;
      if (OPEN_BRACKET.test(scene.sentence.slice(chunks[first]?.start, ends[token]))) return;
      const stop = logSumExp(scores[branch]?.asked[token] ?? []);
      spans.push({ first, last, logProb, likely, unlikely, stop, tokens: token + 1 });
    });
    return spans;
  });
}

/** A sentence with the spans that may begin in it, of which the first tokens count. */
interface AskedStarts<Each extends Pick<Start, 'tokens'>> {
  scene: Scene;
  starts: readonly Each[];
  /** Tokens at the beginning of the prompt that are given; left out: all of it is. */
  ownFrom?: number;
}

/**
 * To each sentence: log-probabilities of the prompt's tokens from `ownFrom` on, of the first token of each span as that of
 * the answer, and of the first token of what the model has learned to say where there is no answer.
 */
async function probeStarts<Each extends Pick<Start, 'tokens'>>(
  asked: readonly AskedStarts<Each>[],
  engine: Engine,
  signal: AbortSignal,
): Promise<(AskedStarts<Each> & { own: Float32Array; firsts: number[]; unstated: number })[]> {
  const [not = 0] = engine.encode(NOT_STATED).ids;
  const texts = asked.map(({ scene, starts, ownFrom }) => {
    const text = engine.encode(answerPrompt(scene.sentence, scene.question)).ids;
    const firsts = starts.map(({ tokens }) => tokens[0] ?? 0);
    return { text, ownFrom: ownFrom ?? text.length, asks: [...text.map(() => []), [not, ...firsts]] };
  });
  const probes = await engine.probeAll({ prefix: engine.learnedPrefix('answer'), texts }, signal);
  return asked.map((each, index) => {
    const { own = new Float32Array(), asked: rows = [] } = probes[index] ?? {};
    const [unstated = 0, ...firsts] = rows.at(-1) ?? [];
    return { ...each, own, firsts, unstated };
  });
}

function promptUpToQuestion(sentence: string): string {
  return `Text: ${sentence}\nQuestion:`;
}

/** What the answer follows, after the learned prefix. */
export function answerPrompt(sentence: string, question: string): string {
  return `${promptUpToQuestion(sentence)} ${question}\nAnswer:`;
}

function stopTokens(engine: Engine): number[] {
  const single = ['\n', '\n\n', '.'].flatMap((text) => {
    const { ids } = engine.encode(text);
    return ids.length === 1 ? ids : [];
  });
  return [...single, engine.control.endOfText, engine.control.messageEnd];
}

function logSumExp(values: ArrayLike<number>): number {
  const all = Array.from(values);
  const greatest = Math.max(...all);
  return greatest + Math.log(all.reduce((sum, value) => sum + Math.exp(value - greatest), 0));
}

/** The answer that the prefix is taught to sentences without one. */
export const NOT_STATED = ' not stated';

/** Cut off in the middle of what it holds. */
const OPEN_BRACKET = /\([^)]*$/;
const MAX_SPAN_TOKENS = 10;
const NULL_QUESTION = 'What does the text say?';

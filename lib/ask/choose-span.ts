import type { Engine } from '../engine/engine';
import { wholeList } from './lists';
import { asksForSeveral } from './question-kind';
import { searchTerm } from './search-terms';
import { type ModelledSpan, NULL_SHARE, sceneOf, spanProbabilities } from './span-score';
import { type Chunk, isMagnitude, longestEnd, spanStarts, wholeNames, wholeValues } from './spans';

export interface ChosenSpan {
  /** UTF-16 offsets in the sentence. */
  start: number;
  end: number;
  /** 0–1: the span's probability among all that were looked at. */
  confidence: number;
  /** Natural log-probability of the answer's ending after the span. */
  stop: number;
}

/** The words of the sentence that answer the question best, sure or not; undefined where none can. */
export async function chooseSpan(
  sentence: string,
  question: string,
  lang: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<ChosenSpan | undefined> {
  const scene = sceneOf(sentence, question, lang);
  const spans = await modelSpans(sentence, scene.chunks, question, engine, signal);
  const probabilities = spanProbabilities(scene, spans);
  const confidence = Math.max(0, ...probabilities);
  const best = spans[probabilities.indexOf(confidence)];
  if (!best) return undefined;
  const named = wholeNames(scene.chunks, best);
  const isCount = /\bhow many\b/i.test(question);
  const isAsked = (word: string) => (isCount ? !isMagnitude(word) : scene.asked.has(searchTerm(word, lang)));
  const whole = wholeValues(scene.chunks, named, isAsked);
  const { first, last } = asksForSeveral(question) ? wholeList(sentence, scene.chunks, whole) : whole;
  const start = scene.chunks[first]?.start;
  const end = scene.chunks[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end, confidence, stop: best.stop };
}

/**
 * What the model says of the spans of a sentence: copying, and contrastively so: next to the likelihood of a span
 * as the answer to the question stands its likelihood as the answer to a question that asks nothing. Two short
 * passes rank the beginnings by their first token, then two runs score every span from the best of them.
 */
export async function modelSpans(
  sentence: string,
  chunks: readonly Chunk[],
  question: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<ModelledSpan[]> {
  const encode = (text: string) => engine.encode(text).ids;
  const prefix = encode(EXAMPLES);
  const asked = encode(`Text: ${sentence}\nQuestion: ${question}\nAnswer:`);
  const unasked = encode(`Text: ${sentence}\nQuestion: ${NULL_QUESTION}\nAnswer:`);

  const starts = spanStarts(chunks).map((first) => {
    const begin = chunks[first]?.start ?? 0;
    const end = chunks[longestEnd(chunks, first)]?.end ?? begin;
    const { ids, ends } = engine.encode(` ${sentence.slice(begin, end)}`);
    return { first, tokens: ids.slice(0, MAX_SPAN_TOKENS), ends: ends.map((end) => begin + end - 1) };
  });
  if (starts.length === 0) return [];
  const firstTokens = starts.map(({ tokens }) => tokens[0] ?? 0);
  const contrast = async (text: number[]) => {
    const asks: number[][] = text.map(() => []);
    asks.push(firstTokens);
    const { asked } = await engine.probe({ prefix, text, asks }, signal);
    return asked[text.length] ?? new Float32Array();
  };
  const likely = await contrast(asked);
  const unlikely = await contrast(unasked);
  const best = starts
    .map((start, index) => ({
      ...start,
      contrast: (likely[index] ?? 0) - NULL_SHARE * (unlikely[index] ?? 0),
    }))
    .sort((a, b) => b.contrast - a.contrast)
    .slice(0, MAX_STARTS);

  const score = (text: number[], ask: number[]) =>
    engine.scoreTree(
      { prefix, text, branches: best.map(({ tokens }) => ({ from: text.length, tokens })), ask },
      signal,
    );
  const scores = await score(asked, stopTokens(engine));
  // Where an answer to nothing would end says nothing: its last tokens need not be run.
  const nullScores = await score(unasked, []);

  return best.flatMap(({ first, ends }, branch) => {
    const spans: ModelledSpan[] = [];
    let logProb = 0;
    let nullLogProb = 0;
    let last = first;
    scores[branch]?.logProbs.forEach((value, token) => {
      logProb += value;
      nullLogProb += nullScores[branch]?.logProbs[token] ?? 0;
      while ((chunks[last]?.end ?? Infinity) < (ends[token] ?? 0)) last++;
      if (chunks[last]?.end !== ends[token]) return;
      const stop = logSumExp(scores[branch]?.asked[token] ?? []);
      spans.push({ first, last, logProb, nullLogProb, stop, tokens: token + 1 });
    });
    return spans;
  });
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

const MAX_STARTS = 8;
const MAX_SPAN_TOKENS = 10;
const NULL_QUESTION = 'What does the text say?';

const EXAMPLES = `Text: The lighthouse on Gull Point was rebuilt in 1871 by Henrik Aalto, and its lamp can be seen from 19 miles away.
Question: From how far away is the lamp visible?
Answer: 19 miles

Text: In the spring the keeper, Rosa Whitcombe, moves her forty hives to the orchards so that the bees can feed on apple blossom.
Question: Who looks after the bees?
Answer: Rosa Whitcombe

Text: Clay pots were once sealed with beeswax, which kept the oil inside from going bad during the long voyage.
Question: What was used to close the pots?
Answer: beeswax

`;

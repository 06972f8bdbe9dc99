import type { Engine } from '../engine/engine';
import { contrastOf, type ModelledSpan, type Scene } from './span-score';
import { longestEnd, spanStarts } from './spans';

/** What one short pass of the model says of a sentence as the one that answers. */
export interface ReadSentence {
  scene: Scene;
  /** Natural log-probability of the question as one about this sentence. */
  question: number;
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

export async function readSentence(scene: Scene, engine: Engine, signal: AbortSignal): Promise<ReadSentence> {
  const { sentence, chunks } = scene;
  const starts = spanStarts(chunks).map((first) => {
    const begin = chunks[first]?.start ?? 0;
    const end = chunks[longestEnd(chunks, first)]?.end ?? begin;
    const { ids, ends } = engine.encode(` ${sentence.slice(begin, end)}`);
    return { first, tokens: ids.slice(0, MAX_SPAN_TOKENS), ends: ends.map((end) => begin + end - 1) };
  });
  const { own, firsts } = await probeStarts(scene, starts, scene.question, engine, signal);
  const ofSentence = engine.encode(promptUpToQuestion(scene)).ids.length;
  return {
    scene,
    question: own.slice(ofSentence).reduce((sum, value) => sum + value, 0),
    starts: starts.map((start, index) => ({ ...start, likely: firsts[index] ?? 0 })),
  };
}

/**
 * What the model says of the spans of a sentence: copying, and contrastively so: next to the likelihood of a span's
 * first token as the answer to the question stands its likelihood as the answer to a question that asks nothing.
 * A short pass more ranks the beginnings by it, then one run scores every span from the best of them.
 */
export async function modelSpans(
  { scene, starts }: ReadSentence,
  engine: Engine,
  signal: AbortSignal,
): Promise<ModelledSpan[]> {
  if (starts.length === 0) return [];
  const { firsts } = await probeStarts(scene, starts, NULL_QUESTION, engine, signal);
  const best = starts
    .map((start, index) => ({ ...start, unlikely: firsts[index] ?? 0 }))
    .sort((a, b) => contrastOf(b) - contrastOf(a))
    .slice(0, MAX_STARTS);

  const text = engine.encode(prompt(scene, scene.question)).ids;
  const scores = await engine.scoreTree(
    {
      prefix: engine.encode(EXAMPLES).ids,
      text,
      branches: best.map(({ tokens }) => ({ from: text.length, tokens })),
      ask: stopTokens(engine),
    },
    signal,
  );

  const { chunks } = scene;
  return best.flatMap(({ first, ends, likely, unlikely }, branch) => {
    const spans: ModelledSpan[] = [];
    let logProb = 0;
    let last = first;
    scores[branch]?.logProbs.forEach((value, token) => {
      logProb += value;
      while ((chunks[last]?.end ?? Infinity) < (ends[token] ?? 0)) last++;
      if (chunks[last]?.end !== ends[token]) return;
      const stop = logSumExp(scores[branch]?.asked[token] ?? []);
      spans.push({ first, last, logProb, likely, unlikely, stop, tokens: token + 1 });
    });
    return spans;
  });
}

/** Log-probabilities of the prompt's own tokens, and of the first token of each span as that of the answer. */
async function probeStarts(
  scene: Scene,
  starts: readonly Pick<Start, 'tokens'>[],
  question: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<{ own: Float32Array; firsts: Float32Array }> {
  const text = engine.encode(prompt(scene, question)).ids;
  const asks: number[][] = text.map(() => []);
  asks.push(starts.map(({ tokens }) => tokens[0] ?? 0));
  const { own, asked } = await engine.probe({ prefix: engine.encode(EXAMPLES).ids, text, asks }, signal);
  return { own, firsts: asked[text.length] ?? new Float32Array() };
}

function promptUpToQuestion({ sentence }: Scene): string {
  return `Text: ${sentence}\nQuestion:`;
}

function prompt(scene: Scene, question: string): string {
  return `${promptUpToQuestion(scene)} ${question}\nAnswer:`;
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

const MAX_STARTS = 6;
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

Text: In 1923 the county sold the ferry to Otto Brandt, whose sister Clara ran it until the bridge at Hallow Ford was opened in 1951.
Question: What year did Clara stop running the ferry?
Answer: 1951

Text: Of the 340 children at the school, 85 come by boat, because the road along the marsh is under water for most of the winter.
Question: Why do some of the children take the boat to school?
Answer: the road along the marsh is under water

Text: Dr. Ines Falk of the Harbour Institute named the new beetle after her teacher, the botanist Karl Denham, who had found it in Peru.
Question: In which country was the beetle found?
Answer: Peru

Text: The council, which had 12 members, voted 7 to 5 for a wooden roof, although the architect, Lena Moss, had asked for one of slate.
Question: How many members of the council were in favor of the wooden roof?
Answer: 7

`;

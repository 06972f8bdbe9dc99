import type { Engine } from '../engine/engine';
import { wholeList } from './lists';
import { asksForSeveral } from './question-kind';
import { searchTerm } from './search-terms';
import {
  contrastOf,
  type ModelledSpan,
  type Scene,
  sceneOf,
  spanFeatures,
  spanProbabilities,
} from './span-score';
import { isMagnitude, longestEnd, type Span, spanStarts, wholeNames, wholeValues } from './spans';

/** UTF-16 offsets in the sentence. */
interface Offsets {
  start: number;
  end: number;
}

export interface ChosenSpan extends Offsets {
  /** 0–1: the span's probability among all that were looked at. */
  confidence: number;
  /** Natural log-probability of the answer's ending after the span. */
  stop: number;
  /** How much likelier the question makes its first token. */
  contrast: number;
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
  const spans = await modelSpans(scene, engine, signal);
  const probabilities = spanProbabilities(scene, spans);
  const confidence = Math.max(0, ...probabilities);
  const best = spans[probabilities.indexOf(confidence)];
  if (!best) return undefined;
  const { stop, contrast } = spanFeatures(scene, best);
  return { ...finishedSpan(scene, best), confidence, stop, contrast };
}

/** Offsets of the span, with the rest of a name, an amount, a date or an enumeration that it is a part of. */
export function finishedSpan({ sentence, question, lang, chunks, asked }: Scene, span: Span): Offsets {
  const isCount = /\bhow many\b/i.test(question);
  const isAsked = (word: string) => (isCount ? !isMagnitude(word) : asked.has(searchTerm(word, lang)));
  const whole = wholeValues(chunks, wholeNames(chunks, span), isAsked);
  const { first, last } = asksForSeveral(question) ? wholeList(sentence, chunks, whole) : whole;
  return { start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0 };
}

/**
 * What the model says of the spans of a sentence: copying, and contrastively so: next to the likelihood of a span's
 * first token as the answer to the question stands its likelihood as the answer to a question that asks nothing.
 * Two short passes rank the beginnings by it, then one run scores every span from the best of them.
 */
export async function modelSpans(
  { sentence, question, chunks }: Scene,
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
      likely: likely[index] ?? 0,
      unlikely: unlikely[index] ?? 0,
    }))
    .sort((a, b) => contrastOf(b) - contrastOf(a))
    .slice(0, MAX_STARTS);

  const scores = await engine.scoreTree(
    {
      prefix,
      text: asked,
      branches: best.map(({ tokens }) => ({ from: asked.length, tokens })),
      ask: stopTokens(engine),
    },
    signal,
  );

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

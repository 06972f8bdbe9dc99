import type { Engine } from '../engine/engine';
import type { Contender } from './contenders';
import { wholeList } from './lists';
import { looksLikeAnswer } from './looks';
import { asksForSeveral } from './question-kind';
import { modelSpans, type WeighedStart, weighStarts } from './read-sentence';
import type { RankedSentence } from './retrieval';
import { searchTerm } from './search-terms';
import { contrastOf, type ModelledSpan, type Scene, spanFeatures, spanProbabilities } from './span-score';
import { type ChunkRange, isMagnitude, wholeNames, wholeValues } from './spans';

/** UTF-16 offsets in the sentence. */
interface Offsets {
  start: number;
  end: number;
}

export interface ChosenSpan extends Offsets {
  /** The sentence that it is chosen from. */
  entry: RankedSentence;
  /** Whether it looks like what is asked for: see `looksLikeAnswer`. */
  isOfType: boolean;
  /** Whether that is an amount or a time, where one is asked for. */
  isAmount: boolean;
  /** 0–1: the span's probability among all that were looked at. */
  confidence: number;
  /** Natural log-probability of the span's tokens as the answer. */
  logProb: number;
  /** That of the sentence's saying nothing of what is asked. */
  unstated: number;
}

/** The words that answer the question best, sure or not, out of the first contenders; undefined where none can. */
export async function chooseSpan(
  contenders: readonly Contender[],
  engine: Engine,
  signal: AbortSignal,
): Promise<ChosenSpan | undefined> {
  const options = await spanOptions(contenders, engine, signal);
  const probabilities = spanProbabilities(options.map(({ features }) => features));
  const weighed = options
    .map((option, at) => ({ ...option, confidence: probabilities[at] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  const [first] = weighed;
  const fitting = weighed.find(({ contender, span }) => looksLikeAnswer(contender.read.scene, span));
  const isOfType = fitting !== undefined && fitting.confidence >= FITTING * (first?.confidence ?? 0);
  const best = isOfType ? fitting : first;
  if (!best) return undefined;
  const { contender, span, confidence } = best;
  const { scene } = contender.read;
  return {
    ...finishedSpan(scene, span),
    entry: contender.entry,
    isOfType,
    isAmount: isOfType && (scene.measure !== undefined || /^(?:number|date)$/.test(scene.type)),
    confidence,
    logProb: span.logProb,
    unstated: contender.read.unstated,
  };
}

/** Share of the first one's confidence from which the first is taken that looks like an answer. */
const FITTING = 0.5;

interface SpanOption {
  contender: Contender;
  span: ModelledSpan;
  features: ReturnType<typeof spanFeatures>;
}

/** The spans of the first contenders that begin where the model would begin an answer. */
export async function spanOptions(
  contenders: readonly Contender[],
  engine: Engine,
  signal: AbortSignal,
): Promise<SpanOption[]> {
  const options: SpanOption[] = [];
  for (const { contender, starts } of await promisingStarts(contenders, engine, signal)) {
    const { entry, read } = contender;
    for (const span of await modelSpans(read.scene, starts, engine, signal)) {
      options.push({
        contender,
        span,
        features: spanFeatures(read.scene, span, { ...read, odds: entry.odds }),
      });
    }
  }
  return options;
}

/** Each token of a span costs one of the model: the others would hardly ever be chosen. */
async function promisingStarts(
  contenders: readonly Contender[],
  engine: Engine,
  signal: AbortSignal,
): Promise<{ contender: Contender; starts: WeighedStart[] }[]> {
  const mostUnstated = (contenders[0]?.read.unstated ?? 0) + FARTHEST_UNSTATED;
  const stating = contenders
    .slice(0, MAX_SENTENCES)
    .filter(({ read }) => read.unstated <= mostUnstated && read.starts.length > 0);
  const starts = await weighStarts(
    stating.map(({ read }) => read),
    engine,
    signal,
  );
  const weighed = stating.map((contender, index) => ({ contender, starts: starts[index] ?? [] }));
  const best = Math.max(...weighed.flatMap(({ starts }) => starts.map(contrastOf)));
  return weighed.flatMap(({ contender, starts }) => {
    const promising = starts
      .filter((start) => contrastOf(start) >= best - FARTHEST_START)
      .sort((a, b) => contrastOf(b) - contrastOf(a))
      .slice(0, MAX_STARTS);
    return promising.length > 0 ? [{ contender, starts: promising }] : [];
  });
}

/** More would rarely hold the answer. */
const MAX_SENTENCES = 2;
/** How much surer the model may be of the second sentence that it does not say what is asked. */
const FARTHEST_UNSTATED = 2;
/** In each sentence. */
const MAX_STARTS = 6;
/** How much less contrast a beginning may have than the best one. */
const FARTHEST_START = 5;

/** Offsets of the span, with the rest of a name, an amount, a date or an enumeration that it is a part of. */
export function finishedSpan({ sentence, question, lang, chunks, asked }: Scene, span: ChunkRange): Offsets {
  const isCount = /\bhow many\b/i.test(question);
  const isAsked = (word: string) => (isCount ? !isMagnitude(word) : asked.has(searchTerm(word, lang)));
  const whole = wholeValues(chunks, wholeNames(chunks, span), isAsked);
  const { first, last } = asksForSeveral(question) ? wholeList(sentence, chunks, whole) : whole;
  return { start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0 };
}

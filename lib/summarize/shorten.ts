import { chatTokens } from '../engine/chat';
import type { Encoding, Engine } from '../engine/engine';
import { isEnglish } from '../text/language';
import { cuttings } from './cuttings';
import type { WordLimits } from './forms';
import type { Excerpt } from './ranges';
import { bodyEnd } from './spans';

/** How much the model must expect the sentence to end at a cut, in nats: log P(".") there. */
const LEAST_END = -5;
/** How much the model must expect the first token after a part that was left out, in nats: else the parts don't fit. */
const LEAST_JOIN = -7;
/** Tokens that one sentence may cost, the prompt included: bases that there is no room for are not looked at. */
const MOST_TOKENS = 200;
/** Nats that a word is worth: shorter is better. */
const PER_WORD = 0.15;
/** Sentences of so few words lose only their harmless parts, and no model is asked. */
const SHORT_ENOUGH = 14;

/**
 * The sentence, or a part of it that says the same more shortly; every word is the sentence's own, in its order.
 * Cuts come from `cuttings`; the model, asked for the point of the sentence, says where it would end it and whether
 * what is left fits together: J = log P(".") − 0.15·words − risk, the best cut within the limits.
 */
export async function shorten(
  sentence: string,
  lang: string,
  limits: WordLimits,
  engine: () => Promise<Engine>,
  signal: AbortSignal,
): Promise<string> {
  if (!isEnglish(lang)) return sentence;
  const { bases, cuttings: found } = cuttings(sentence);
  const plainest = found[0]?.complete ? found[0].text : sentence;
  if (wordCount(plainest) <= Math.min(SHORT_ENOUGH, limits.wanted) || found.length <= 1) return plainest;

  const readings = await readBases(await engine(), sentence, bases, signal);
  const scored = found.flatMap((cutting) => {
    const { ends, misfit } = readings[cutting.base] ?? {};
    const end = ends?.get(cutting.end);
    if (end === undefined || misfit === undefined || misfit < cutting.end) return [];
    if (!cutting.complete && end <= LEAST_END) return [];
    return [{ cutting, value: end - PER_WORD * cutting.words - cutting.risk }];
  });
  for (const most of [limits.wanted, limits.tolerated, Number.POSITIVE_INFINITY]) {
    const fitting = scored.filter(({ cutting }) => cutting.words <= most);
    if (fitting.length > 0) {
      return fitting.reduce((best, next) => (next.value > best.value ? next : best)).cutting.text;
    }
  }
  return sentence;
}

const SYSTEM =
  'Extract and present the main key point of the input text in one very short sentence, including essential details like dates or locations if necessary.';

/** What the model makes of a base as an answer to the sentence. */
interface Reading {
  /** Offsets of word ends → log P(".") there. */
  ends: ReadonlyMap<number, number>;
  /** Offset of the first place where a part was left out and the rest doesn't fit; infinite where all is well. */
  misfit: number;
}

async function readBases(
  engine: Engine,
  sentence: string,
  bases: readonly Excerpt[],
  signal: AbortSignal,
): Promise<Reading[]> {
  const period = engine.encode('.').ids;
  const prompt = chatTokens(engine, [
    { role: 'system', content: SYSTEM },
    { role: 'user', content: sentence },
  ]);
  const fixed = systemLength(engine, prompt);
  const question = prompt.slice(fixed);
  const candidates = withinBudget(
    bases.map((base) => ({ base, ...engine.encode(base.text.slice(0, bodyEnd(base.text))) })),
    MOST_TOKENS - prompt.length,
  );
  const scores = await engine.scoreTree(
    {
      prefix: prompt.slice(0, fixed),
      text: question,
      branches: candidates.map(({ ids }) => ({ from: question.length, tokens: ids })),
      ask: period,
    },
    signal,
  );
  return candidates.map(({ base, ends }, i) => {
    const { logProbs = [], asked = [] } = scores[i] ?? {};
    const fits = (offset: number) => (logProbs[ends.findIndex((end) => end > offset)] ?? 0) >= LEAST_JOIN;
    return {
      ends: new Map(ends.map((end, row) => [end, asked[row]?.[0] ?? Number.NEGATIVE_INFINITY])),
      misfit: joins(base).find((offset) => !fits(offset)) ?? Number.POSITIVE_INFINITY,
    };
  });
}

/** The first of the texts that the budget has room for, at least one. */
function withinBudget<T extends Encoding>(texts: readonly T[], tokens: number): T[] {
  let left = tokens;
  return texts.filter(({ ids }, i) => {
    left -= ids.length;
    return i === 0 || left >= 0;
  });
}

/** Offsets in the excerpt at which it goes on after a part that was left out. */
function joins({ text, origin }: Excerpt): number[] {
  return origin.flatMap((from, at) => {
    const isJoin = at > 0 && from - (origin[at - 1] ?? 0) > 1;
    return isJoin ? [at + text.slice(at).search(/\S|$/)] : [];
  });
}

/** How many of the prompt's tokens are the same for every sentence: the system message. */
function systemLength(engine: Engine, prompt: readonly number[]): number {
  return prompt.indexOf(engine.control.messageStart, 1);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

import { chatTokens } from '../engine/chat';
import type { Engine } from '../engine/engine';
import { cuttings } from './cuttings';
import { isEnglish } from './english';
import type { WordLimits } from './forms';
import { bodyEnd } from './spans';

/** How much the model must expect the sentence to end at a cut, in nats: log P(".") there. */
const LEAST_END = -5;
/** Nats that a word is worth: shorter is better. */
const PER_WORD = 0.15;
/** Sentences of so few words lose only their harmless parts, and no model is asked. */
const SHORT_ENOUGH = 14;

/**
 * The sentence, or a part of it that says the same more shortly; every word is the sentence's own, in its order.
 * Cuts come from `cuttings`; the model, asked for the point of the sentence, says where it would end it:
 * J = log P(".") − 0.15·words − risk, the best cut within the limits.
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

  const ends = await endLogProbs(
    await engine(),
    sentence,
    bases.map(({ text }) => text),
    signal,
  );
  const scored = found.flatMap((cutting) => {
    const end = ends[cutting.base]?.get(cutting.end);
    if (end === undefined || (!cutting.complete && end <= LEAST_END)) return [];
    return [{ cutting, value: end - PER_WORD * cutting.words - cutting.risk }];
  });
  for (const most of [limits.wanted, limits.tolerated, Number.POSITIVE_INFINITY]) {
    const fitting = scored.filter(({ cutting }) => cutting.words <= most);
    if (fitting.length > 0) {
      return fitting.reduce((best, next) => (next.value > best.value ? next : best)).cutting.text;
    }
  }
  return plainest;
}

const SYSTEM =
  'Extract and present the main key point of the input text in one very short sentence, including essential details like dates or locations if necessary.';

/** For each text, offsets of word ends → log P(".") there, the sentence being the input and the text the answer. */
async function endLogProbs(
  engine: Engine,
  sentence: string,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Map<number, number>[]> {
  const period = engine.encode('.').ids;
  const prompt = chatTokens(engine, [
    { role: 'system', content: SYSTEM },
    { role: 'user', content: sentence },
  ]);
  const fixed = systemLength(engine, prompt);
  const question = prompt.slice(fixed);
  const encodings = texts.map((text) => engine.encode(text.slice(0, bodyEnd(text))));
  const scores = await engine.scoreTree(
    {
      prefix: prompt.slice(0, fixed),
      text: question,
      branches: encodings.map(({ ids }) => ({ from: question.length, tokens: ids })),
      ask: period,
    },
    signal,
  );
  return encodings.map(
    ({ ends }, i) =>
      new Map(ends.map((end, row) => [end, scores[i]?.asked[row]?.[0] ?? Number.NEGATIVE_INFINITY])),
  );
}

/** How many of the prompt's tokens are the same for every sentence: the system message. */
function systemLength(engine: Engine, prompt: readonly number[]): number {
  return prompt.indexOf(engine.control.messageStart, 1);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

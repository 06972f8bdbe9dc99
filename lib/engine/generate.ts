import type { Generated, GenerateOptions, TokenIds } from './engine';
import { KvBuffer } from './kv';
import { endsInLoop } from './loop-guard';
import { pause } from './pause';
import { type Context, prefill } from './prefill';
import type { ByteLevelTokenizer } from './tokenizer';

/** `Engine.generate`: takes the likeliest token each time. */
export async function generate(
  context: Context & { tokenizer: ByteLevelTokenizer },
  prompt: TokenIds,
  { maxNewTokens, stop = [], onText }: GenerateOptions,
  signal?: AbortSignal,
): Promise<Generated> {
  if (prompt.length === 0) throw new RangeError('The prompt is empty');
  const { model, tokenizer } = context;
  const { endOfText, messageEnd } = tokenizer.control;
  const ends = new Set([endOfText, messageEnd, ...stop]);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const written: number[] = [];
  let text = '';
  const add = (piece: string) => {
    if (piece === '') return;
    text += piece;
    onText?.(piece);
  };

  // The last token of the prompt is always run, as what follows it is asked.
  const known = await prefill(context, prompt.slice(0, -1), { prefixLength: 1, signal });
  const past = new KvBuffer(model.kvShape, [known], prompt.length - known.length + maxNewTokens);
  let ids = prompt.slice(known.length);
  let reason: Generated['reason'] = 'length';
  while (written.length < maxNewTokens) {
    const { logits, kv } = await model.run({
      ids,
      past: past.kv,
      rows: [ids.length - 1],
      asked: [],
      want: { kv: true, logits: true },
    });
    if (!logits || !kv) throw new Error('The run gave no logits, or no keys and values');
    past.append(kv);
    await pause(signal);
    const next = indexOfGreatest(logits);
    if (ends.has(next)) {
      reason = 'stop';
      break;
    }
    written.push(next);
    add(decoder.decode(tokenizer.bytesOf(next), { stream: true }));
    if (endsInLoop(written)) {
      reason = 'loop';
      break;
    }
    ids = [next];
  }
  add(decoder.decode());
  return { text, reason };
}

function indexOfGreatest(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) > (values[best] as number)) best = i;
  }
  return best;
}

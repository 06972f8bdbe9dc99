import { type PreTrainedModel, Tensor } from '@huggingface/transformers';
import type { Generated, GenerateOptions, TokenIds } from './engine';
import { asEngineError } from './errors';
import { endsInLoop } from './loop-guard';
import type { ByteLevelTokenizer } from './tokenizer';

/** `Engine.generate`: takes the likeliest token each time. */
export async function generate(
  { model, tokenizer }: { model: PreTrainedModel; tokenizer: ByteLevelTokenizer },
  prompt: TokenIds,
  options: GenerateOptions,
  signal?: AbortSignal,
): Promise<Generated> {
  if (prompt.length === 0) throw new RangeError('The prompt is empty');
  const { endOfText, messageEnd } = tokenizer.control;
  const stop = new Set([endOfText, messageEnd, ...(options.stop ?? [])]);
  const answer = new Answer(tokenizer, stop, options.onText);
  const dims = [1, prompt.length];
  const inputs = {
    input_ids: new Tensor('int64', BigInt64Array.from(prompt, BigInt), dims),
    attention_mask: new Tensor('int64', new BigInt64Array(prompt.length).fill(1n), dims),
    max_new_tokens: options.maxNewTokens,
    do_sample: false,
    eos_token_id: [...stop],
  };
  try {
    await model.generate({
      ...inputs,
      streamer: answer as never,
      // Asked after every token, when the streamer has it.
      stopping_criteria: [() => [answer.ended !== undefined || signal?.aborted === true]] as never,
    });
  } catch (error) {
    throw asEngineError(error);
  }
  signal?.throwIfAborted();
  return { text: answer.text, reason: answer.ended ?? 'length' };
}

/** What Transformers.js calls a streamer: it is given the prompt, then one token at a time. */
class Answer {
  text = '';
  ended: 'stop' | 'loop' | undefined;
  readonly #tokenizer: ByteLevelTokenizer;
  readonly #stop: ReadonlySet<number>;
  readonly #onText: ((piece: string) => void) | undefined;
  readonly #ids: number[] = [];
  readonly #decoder = new TextDecoder();
  #sawPrompt = false;

  constructor(tokenizer: ByteLevelTokenizer, stop: ReadonlySet<number>, onText?: (piece: string) => void) {
    this.#tokenizer = tokenizer;
    this.#stop = stop;
    this.#onText = onText;
  }

  put([ids]: bigint[][]): void {
    const id = Number(ids?.at(-1));
    if (!this.#sawPrompt) {
      this.#sawPrompt = true;
    } else if (this.#stop.has(id)) {
      this.ended = 'stop';
    } else {
      this.#ids.push(id);
      this.#add(this.#decoder.decode(this.#tokenizer.bytesOf(id), { stream: true }));
      if (endsInLoop(this.#ids)) this.ended = 'loop';
    }
  }

  end(): void {
    this.#add(this.#decoder.decode());
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.text += piece;
    this.#onText?.(piece);
  }
}

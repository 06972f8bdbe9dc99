import { branchTokens } from '../../lib/engine/branches';
import type {
  BranchScore,
  Encoding,
  Engine,
  Generated,
  GenerateOptions,
  Probe,
  ProbeAllRequest,
  ProbeRequest,
  ScoreTreeRequest,
  TokenIds,
} from '../../lib/engine/engine';
import { learnedPrefixes } from '../../lib/models/learned-prefix';

/** Natural log-probability of the token `next` after the text `before`. */
export type LogProb = (before: string, next: string) => number;

/**
 * An engine whose model is a function, for tests of the tasks. Tokens are words with their leading space,
 * contracted endings ('s), digits, punctuation marks and newlines. Control tokens show in `before` as
 * `<|endoftext|>`, `<|im_start|>` and `<|im_end|>`, learned prefixes as `<|answer|>` and `<|correction|>`. `generate`
 * takes the likeliest token seen so far.
 */
export function scriptedEngine(logProb: LogProb, commonWords: readonly string[] = []): Engine {
  const vocabulary = new Vocabulary();
  const score = (before: TokenIds, next: number) =>
    logProb(vocabulary.decode(before), vocabulary.decode([next]));
  let tokensRun = 0;

  return {
    control: { endOfText: 0, messageStart: 1, messageEnd: 2 },
    commonWords: new Set(commonWords),
    get tokensRun() {
      return tokensRun;
    },
    encode: (text) => vocabulary.encode(text),
    decode: (ids) => vocabulary.decode(ids),
    learnedPrefix: (name) => [3 + learnedPrefixes.indexOf(name)],

    async probe({ prefix, text, ownFrom = 0, asks }: ProbeRequest, signal?: AbortSignal): Promise<Probe> {
      await begin(prefix, signal);
      const all = [...prefix, ...text];
      tokensRun += all.length;
      const before = (row: number) => all.slice(0, prefix.length + row);
      const own = Float32Array.from(text.slice(ownFrom), (token, i) => score(before(ownFrom + i), token));
      const asked = (asks ?? []).map((ask, row) =>
        Float32Array.from(ask, (token) => score(before(row), token)),
      );
      signal?.throwIfAborted();
      return { own, asked };
    },

    probeAll({ prefix, texts }: ProbeAllRequest, signal?: AbortSignal): Promise<Probe[]> {
      return Promise.all(texts.map((text) => this.probe({ prefix, ...text }, signal)));
    },

    async scoreTree(request: ScoreTreeRequest, signal?: AbortSignal): Promise<BranchScore[]> {
      await begin(request.prefix, signal);
      tokensRun += request.prefix.length + request.text.length;
      return request.branches.map((branch) => {
        signal?.throwIfAborted();
        const tokens = branchTokens(request, branch);
        const path = [...request.prefix, ...request.text.slice(0, branch.from), ...tokens];
        const start = path.length - tokens.length;
        tokensRun += tokens.length;
        const { ask } = request;
        return {
          logProbs: Float32Array.from(tokens, (token, i) => score(path.slice(0, start + i), token)),
          asked: ask
            ? tokens.map((_, i) =>
                Float32Array.from(ask, (next) => score(path.slice(0, start + i + 1), next)),
              )
            : [],
        };
      });
    },

    async generate(prompt: TokenIds, options: GenerateOptions, signal?: AbortSignal): Promise<Generated> {
      await begin(prompt, signal);
      const stop = new Set([0, 2, ...(options.stop ?? [])]);
      const path = [...prompt];
      let text = '';
      for (let i = 0; i < options.maxNewTokens; i++) {
        signal?.throwIfAborted();
        tokensRun += 1;
        const next = vocabulary.likeliest((token) => score(path, token));
        if (stop.has(next)) return { text, reason: 'stop' };
        path.push(next);
        const piece = vocabulary.decode([next]);
        text += piece;
        options.onText?.(piece);
      }
      return { text, reason: 'length' };
    },
  };
}

async function begin(prefix: TokenIds, signal?: AbortSignal): Promise<void> {
  await null;
  signal?.throwIfAborted();
  if (prefix.length === 0) throw new RangeError('The prefix is empty');
}

const tokenPattern =
  /'(?:s|t|re|ve|m|ll|d)(?!\p{L})| ?\p{L}[\p{L}\p{M}]*|(?: ?)\p{N}| ?[^\s\p{L}\p{N}]|\n|\s/gu;

class Vocabulary {
  readonly #texts = [
    '<|endoftext|>',
    '<|im_start|>',
    '<|im_end|>',
    ...learnedPrefixes.map((name) => `<|${name}|>`),
  ];
  readonly #ids = new Map<string, number>();

  encode(text: string): Encoding {
    const matches = [...text.matchAll(tokenPattern)];
    return {
      ids: matches.map(([piece]) => this.#idOf(piece)),
      ends: matches.map((match) => match.index + match[0].length),
    };
  }

  decode(ids: TokenIds): string {
    return ids.map((id) => this.#texts[id] ?? '').join('');
  }

  likeliest(score: (id: number) => number): number {
    const scores = this.#texts.map((_, id) => score(id));
    return scores.indexOf(Math.max(...scores));
  }

  #idOf(piece: string): number {
    const known = this.#ids.get(piece);
    if (known !== undefined) return known;
    const id = this.#texts.push(piece) - 1;
    this.#ids.set(piece, id);
    return id;
  }
}

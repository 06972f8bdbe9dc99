import * as v from 'valibot';
import { branchTokens } from '../../../lib/engine/branches.ts';
import type {
  BranchScore,
  Engine,
  Generated,
  GenerateOptions,
  Probe,
  ProbeAllRequest,
  ProbeRequest,
  ScoreTreeRequest,
  TokenIds,
} from '../../../lib/engine/engine.ts';
import { ByteLevelTokenizer, TokenizerSchema } from '../../../lib/engine/tokenizer.ts';
import { type LearnedPrefix, learnedPrefixes } from '../../../lib/models/learned-prefix.ts';
import type { BaselineFiles } from './files.ts';
import { type Past, PlainModel, slicePast } from './plain-model.ts';

/**
 * What the engine is measured against: the three verbs as a plain loop over the graph. A prompt is one run, all that
 * follows goes token by token; nothing is kept between calls, no two candidates share a run, and the logits of each
 * row become log-probabilities in JavaScript.
 */
export class PlainEngine implements Engine {
  readonly #model: PlainModel;
  readonly #tokenizer: ByteLevelTokenizer;
  readonly #learned: BaselineFiles['prefixes'];

  private constructor(model: PlainModel, tokenizer: ByteLevelTokenizer, learned: BaselineFiles['prefixes']) {
    this.#model = model;
    this.#tokenizer = tokenizer;
    this.#learned = learned;
  }

  static async load(files: BaselineFiles): Promise<PlainEngine> {
    const tokenizer = v.parse(TokenizerSchema, files.json['tokenizer.json']);
    const model = await PlainModel.load(files);
    return new PlainEngine(model, new ByteLevelTokenizer(tokenizer), files.prefixes);
  }

  get control() {
    return this.#tokenizer.control;
  }

  get commonWords() {
    return this.#tokenizer.commonWords;
  }

  get tokensRun() {
    return this.#model.tokensRun;
  }

  encode(text: string) {
    return this.#tokenizer.encode(text);
  }

  decode(ids: TokenIds) {
    return this.#tokenizer.decode(ids);
  }

  /** One token that stands for all of the prefix. */
  learnedPrefix(name: LearnedPrefix): TokenIds {
    return [this.#model.vocabularySize + learnedPrefixes.indexOf(name)];
  }

  async probeAll({ prefix, texts }: ProbeAllRequest, signal?: AbortSignal): Promise<Probe[]> {
    const probes: Probe[] = [];
    for (const text of texts) probes.push(await this.probe({ prefix, ...text }, signal));
    return probes;
  }

  async probe({ prefix, text, ownFrom = 0, asks = [] }: ProbeRequest, signal?: AbortSignal): Promise<Probe> {
    const { logits, firstRow } = await this.#readBase(prefix, text);
    signal?.throwIfAborted();
    const rows = [...text, undefined].map((token, row) => {
      const asked = asks[row] ?? [];
      const wanted = token === undefined ? asked : [token, ...asked];
      return this.#logProbs(logits, row - firstRow, wanted);
    });
    return {
      own: Float32Array.from(rows.slice(ownFrom, text.length), (row) => row[0] ?? Number.NaN),
      asked: asks.map((_, row) => (rows[row] as Float32Array).slice(row < text.length ? 1 : 0)),
    };
  }

  async scoreTree(request: ScoreTreeRequest, signal?: AbortSignal): Promise<BranchScore[]> {
    const { prefix, text, branches, ask = [] } = request;
    const model = this.#model;
    const end = branches.reduce((max, { from }) => Math.max(max, from), 0);
    const base = await this.#readBase(prefix, text.slice(0, end));
    const scores: BranchScore[] = [];
    for (const branch of branches) {
      const tokens = branchTokens(request, branch);
      const logProbs = new Float32Array(tokens.length);
      const asked: Float32Array[] = [];
      let past = slicePast(base.past, base.prefixLength + branch.from);
      let { logits } = base;
      let row = branch.from - base.firstRow;
      for (const [i, token] of tokens.entries()) {
        logProbs.set(this.#logProbs(logits, row, [token]), i);
        if (i === tokens.length - 1 && ask.length === 0) break;
        ({ logits, past } = await model.run([token], past, 1));
        row = 0;
        signal?.throwIfAborted();
        if (ask.length > 0) asked.push(this.#logProbs(logits, 0, ask));
      }
      scores.push({ logProbs, asked });
    }
    return scores;
  }

  async generate(
    prompt: TokenIds,
    { maxNewTokens, stop = [], onText }: GenerateOptions,
    signal?: AbortSignal,
  ): Promise<Generated> {
    const { endOfText, messageEnd } = this.control;
    const ends = [endOfText, messageEnd, ...stop];
    const model = this.#model;
    const written: number[] = [];
    let ids = prompt;
    let past = model.empty;
    while (written.length < maxNewTokens) {
      const output = await model.run(ids, past, 1);
      signal?.throwIfAborted();
      past = output.past;
      const next = output.logits.indexOf(output.logits.reduce((a, b) => Math.max(a, b), -Infinity));
      if (ends.includes(next)) return { text: this.decode(written), reason: 'stop' };
      written.push(next);
      onText?.(this.decode([next]));
      ids = [next];
    }
    return { text: this.decode(written), reason: 'length' };
  }

  /** One run; `firstRow`: the first row that there are logits of, 1 after a learned prefix. */
  async #readBase(prefix: TokenIds, text: TokenIds): Promise<BaseRun> {
    const model = this.#model;
    const learned = this.#learned[learnedPrefixes[(prefix[0] ?? 0) - model.vocabularySize] ?? ''];
    if (!learned) {
      const run = await model.run([...prefix, ...text], model.empty, text.length + 1);
      return { ...run, firstRow: 0, prefixLength: prefix.length };
    }
    const past = model.pastOf(learned);
    const run = await model.run(text, past.tensors, text.length);
    return { ...run, firstRow: 1, prefixLength: past.length };
  }

  #logProbs(logits: Float32Array, row: number, tokens: TokenIds): Float32Array {
    const size = this.#model.vocabularySize;
    const values = logits.subarray(row * size, (row + 1) * size);
    let greatest = Number.NEGATIVE_INFINITY;
    for (const value of values) if (value > greatest) greatest = value;
    let sum = 0;
    for (const value of values) sum += Math.exp(value - greatest);
    const logSum = greatest + Math.log(sum);
    return Float32Array.from(tokens, (token) => (values[token] ?? Number.NaN) - logSum);
  }
}

interface BaseRun {
  logits: Float32Array;
  past: Past;
  firstRow: number;
  prefixLength: number;
}

import type { LearnedPrefix } from '../models/learned-prefix';

/**
 * What the tasks know of the language model: three verbs over token ids (one of them for
 * several texts too), and the tokenizer.
 * The one implementation is what `startEngine` makes; tests of the tasks use scripted ones.
 */

export type TokenIds = readonly number[];

export interface Encoding {
  ids: number[];
  /** For each token, the end (UTF-16 offset, exclusive) of what it covers of the text. */
  ends: number[];
}

/** Ids of the tokens that carry structure and can never come out of `encode`. */
export interface ControlTokens {
  endOfText: number;
  messageStart: number;
  messageEnd: number;
}

/**
 * A text in its context. Row i of the model's output says what follows the first i tokens of `text`; after a learned
 * prefix, which has no output of its own, row 0 says nothing.
 */
export interface Base {
  /** Tokens before the text; the same few prefixes come again and again, and their KV cache is kept. Not empty. */
  prefix: TokenIds;
  text: TokenIds;
}

export interface ProbeRequest extends Base {
  /** How many tokens of the text are only read: nobody asks how likely they are themselves. Default 0. */
  ownFrom?: number;
  /** `asks[i]`: tokens whose log-probability is wanted at row i (0 … text.length); rows left out ask nothing. */
  asks?: readonly TokenIds[];
}

export interface ProbeAllRequest {
  prefix: TokenIds;
  texts: readonly Omit<ProbeRequest, 'prefix'>[];
}

export interface Probe {
  /** Log-probability (natural) of each token of the text from `ownFrom` on, given all before it. */
  own: Float32Array;
  /** `asked[i][j]`: log-probability of `asks[i][j]` at row i. */
  asked: Float32Array[];
}

/** Another way to go on from a point of the base text, possibly joining it again later. */
export interface Branch {
  /** How many tokens of the base text come before the branch: 0 … text.length. */
  from: number;
  /** The branch's own tokens; may be empty where `rejoin` is given (a deletion). */
  tokens: TokenIds;
  /** Index of the base token that follows the branch; left out: the branch ends by itself. */
  rejoin?: number;
}

export interface ScoreTreeRequest extends Base {
  branches: readonly Branch[];
  /** How many base tokens after `rejoin` are scored with the branch. Default 6. */
  window?: number;
  /** Tokens whose log-probability is wanted after every token of every branch. */
  ask?: TokenIds;
}

export interface BranchScore {
  /** Log-probability of each of the branch's tokens, then of the base tokens scored after `rejoin`. */
  logProbs: Float32Array;
  /** `asked[i][j]`: log-probability of `ask[j]` after the i-th of those tokens; empty without `ask`. */
  asked: Float32Array[];
}

export interface GenerateOptions {
  maxNewTokens: number;
  /** Tokens that end the text, besides the end of message. */
  stop?: TokenIds;
  onText?: (piece: string) => void;
}

export interface Generated {
  text: string;
  /** Why it ended; `loop` when the same words came round again. */
  reason: 'stop' | 'length' | 'loop';
}

/** All verbs reject with `signal.reason` when aborted, within one run of the model. */
export interface Engine {
  readonly control: ControlTokens;
  /** Words in lower case that are one token after a space, and beginnings of such, roughly the commonest first. */
  readonly commonWords: ReadonlySet<string>;
  /** Tokens run through the model so far. */
  readonly tokensRun: number;
  /** Text → tokens. Control tokens written out in the text are encoded as plain characters. */
  encode(text: string): Encoding;
  decode(ids: TokenIds): string;
  /** Tokens beyond the vocabulary that stand for what the model has learned for a task: a prefix of a `Base`. */
  learnedPrefix(name: LearnedPrefix): TokenIds;
  probe(request: ProbeRequest, signal?: AbortSignal): Promise<Probe>;
  /** The same of several texts after one prefix, in as few runs of the model as hold them. */
  probeAll(request: ProbeAllRequest, signal?: AbortSignal): Promise<Probe[]>;
  scoreTree(request: ScoreTreeRequest, signal?: AbortSignal): Promise<BranchScore[]>;
  generate(prompt: TokenIds, options: GenerateOptions, signal?: AbortSignal): Promise<Generated>;
}

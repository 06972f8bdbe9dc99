import * as v from 'valibot';
import { byteCharacters } from '../models/byte-alphabet';
import { BytePairs } from './byte-pairs';
import type { ControlTokens, Encoding, TokenIds } from './engine';

type Vocabulary = Readonly<Record<string, number>>;
type Merges = readonly (readonly [string, string])[];

// Looked through and not copied, as plain schemas would: they have 50,000 members each.
const vocabulary = v.custom<Vocabulary>(
  (value) => v.is(object, value) && Object.values(value).every((id) => typeof id === 'number'),
);
const merges = v.custom<Merges>((value) => Array.isArray(value) && value.every(isPair));
const object = v.custom<object>((value) => typeof value === 'object' && value !== null);

function isPair(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}

/** The `tokenizer.json` of a byte-level BPE model that splits digits and then GPT-2's words. */
export const TokenizerSchema = v.object({
  normalizer: v.null(),
  pre_tokenizer: v.object({
    pretokenizers: v.tuple([
      v.object({ type: v.literal('Digits'), individual_digits: v.literal(true) }),
      v.object({
        type: v.literal('ByteLevel'),
        add_prefix_space: v.literal(false),
        use_regex: v.literal(true),
      }),
    ]),
  }),
  added_tokens: v.array(v.object({ id: v.number(), content: v.string() })),
  model: v.object({
    type: v.literal('BPE'),
    vocab: vocabulary,
    merges,
  }),
});
type TokenizerJson = v.InferOutput<typeof TokenizerSchema>;

// As Hugging Face's tokenizers have them: by what is a digit and what is blank to Unicode, not to JavaScript.
const digits = /\P{N}+|\p{N}/gu;
const words =
  /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;
const noToken = -1;

/**
 * Byte-level BPE with offsets. Written for its size: Transformers.js keeps 28 MB of strings for the same. None of the
 * added tokens can come out of a text.
 */
export class ByteLevelTokenizer {
  readonly control: ControlTokens;
  readonly #pairs: BytePairs;
  /** The token of each byte. */
  readonly #ofByte: Int32Array;
  readonly #bytes: TokenBytes;
  #commonWords: ReadonlySet<string> | undefined;

  /** Throws an Error where a merge or a control token is not among the tokens. */
  constructor({ added_tokens, model: { vocab, merges } }: TokenizerJson) {
    const known = (token: string) => {
      const id = vocab[token];
      if (typeof id !== 'number') throw new Error(`The tokenizer has no ${token}`);
      return id;
    };
    const bytes = new TokenBytes(vocab, added_tokens);
    this.#bytes = bytes;
    this.#ofByte = Int32Array.from(byteCharacters, (character) => vocab[character] ?? noToken);
    this.#pairs = new BytePairs(merges.length, bytes.size);
    for (const [left, right] of merges) this.#pairs.learn(known(left), known(right), known(left + right));
    const added = (content: string) => {
      const id = added_tokens.find((token) => token.content === content)?.id;
      if (id === undefined) throw new Error(`The tokenizer has no ${content}`);
      return id;
    };
    this.control = {
      endOfText: added('<|endoftext|>'),
      messageStart: added('<|im_start|>'),
      messageEnd: added('<|im_end|>'),
    };
  }

  /** Ids are below it. */
  get size(): number {
    return this.#bytes.size;
  }

  /** A byte that the model has no token for is left out. */
  encode(text: string): Encoding {
    const ids: number[] = [];
    /** Bytes that each token stands for, with those before it that were left out. */
    const lengths: number[] = [];
    let leftOut = 0;
    for (const piece of text.match(digits) ?? []) {
      for (const word of piece.match(words) ?? []) {
        for (const id of this.#tokensOf(word)) {
          if (id === noToken) {
            leftOut += 1;
            continue;
          }
          ids.push(id);
          lengths.push(leftOut + this.bytesOf(id).length);
          leftOut = 0;
        }
      }
    }
    return { ids, ends: characterEnds(text, lengths) };
  }

  /** The tokens that are a space and lower-case letters, in the order in which they were learnt. */
  get commonWords(): ReadonlySet<string> {
    this.#commonWords ??= new Set(this.#bytes.words());
    return this.#commonWords;
  }

  decode(ids: TokenIds): string {
    // A text may begin with U+FEFF, which is no mark of byte order here.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return ids.map((id) => decoder.decode(this.bytesOf(id), { stream: true })).join('') + decoder.decode();
  }

  /** Throws a RangeError where there is no such token. */
  bytesOf(id: number): Uint8Array {
    return this.#bytes.of(id);
  }

  /** With `noToken` for each byte that there is none for. */
  #tokensOf(word: string): Int32Array {
    const tokens = Int32Array.from(encoder.encode(word), (byte) => this.#ofByte[byte] as number);
    return tokens.subarray(0, this.#pairs.join(tokens));
  }
}

const encoder = new TextEncoder();

/** The bytes that each token stands for, all in one buffer. */
class TokenBytes {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(vocab: Vocabulary, added: readonly { id: number; content: string }[]) {
    const addedBytes = added.map(({ content }) => encoder.encode(content));
    let size = added.reduce((max, { id }) => Math.max(max, id + 1), 0);
    let length = addedBytes.reduce((sum, bytes) => sum + bytes.length, 0);
    // Over 50,000 tokens plain loops take a tenth of the time.
    for (const token in vocab) {
      size = Math.max(size, (vocab[token] as number) + 1);
      length += token.length;
    }
    this.size = size;
    this.#bytes = new Uint8Array(length);
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
    let at = 0;
    for (const token in vocab)
      at = this.#place(vocab[token] as number, at, writeBytes(token, this.#bytes, at));
    for (const [i, { id }] of added.entries()) {
      const bytes = addedBytes[i] as Uint8Array;
      this.#bytes.set(bytes, at);
      at = this.#place(id, at, at + bytes.length);
    }
  }

  #place(id: number, start: number, end: number): number {
    this.#starts[id] = start;
    this.#ends[id] = end;
    return end;
  }

  of(id: number): Uint8Array {
    const [start, end] = [this.#starts[id], this.#ends[id]];
    if (end === undefined || end === start) throw new RangeError(`No token ${id}`);
    return this.#bytes.subarray(start, end);
  }

  *words(): Generator<string> {
    for (let id = 0; id < this.size; id++) {
      const [start = 0, end = 0] = [this.#starts[id], this.#ends[id]];
      const bytes = this.#bytes.subarray(start, end);
      if (bytes.length > 2 && bytes[0] === SPACE && bytes.subarray(1).every(isLowerCase))
        yield String.fromCharCode(...bytes.subarray(1));
    }
  }
}

const SPACE = 0x20;

function isLowerCase(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** For pieces of UTF-8 of the given lengths, the end of the last character of `text` that each one completes. */
function characterEnds(text: string, lengths: readonly number[]): number[] {
  let bytes = 0;
  let end = 0;
  let pieceEnd = 0;
  return lengths.map((length) => {
    pieceEnd += length;
    for (;;) {
      const code = text.codePointAt(end);
      if (code === undefined || bytes + utf8Length(code) > pieceEnd) return end;
      bytes += utf8Length(code);
      end += code > 0xffff ? 2 : 1;
    }
  });
}

/** A lone surrogate is encoded as U+FFFD, which is 3 bytes too. */
function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Returns the end of what was written. All characters that stand for bytes are one UTF-16 unit. */
function writeBytes(token: string, to: Uint8Array, at: number): number {
  for (let i = 0; i < token.length; i++) {
    const byte = byteOf[token.charCodeAt(i)];
    if (byte === undefined) throw new Error(`Not a byte-level token: ${token}`);
    to[at + i] = byte;
  }
  return at + token.length;
}

/** By code of the character that stands for it. */
const byteOf: (number | undefined)[] = [];
for (const [byte, character] of byteCharacters.entries()) byteOf[character.charCodeAt(0)] = byte;

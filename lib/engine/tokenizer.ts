import { PreTrainedTokenizer } from '@huggingface/transformers';
import { byteCharacters } from '../models/byte-alphabet';
import type { ControlTokens, Encoding, TokenIds } from './engine';

interface TokenizerJson {
  added_tokens: { id: number; content: string }[];
  model: { vocab: Record<string, number> };
}

/** Byte-level BPE with offsets, from a model's `tokenizer.json` and `tokenizer_config.json`. */
export class ByteLevelTokenizer {
  readonly control: ControlTokens;
  readonly #bpe: PreTrainedTokenizer;
  /** The bytes that each token stands for. */
  readonly #bytes: Uint8Array[] = [];

  constructor(json: TokenizerJson, config: object) {
    // Without added tokens, none of them can come out of a text.
    this.#bpe = new PreTrainedTokenizer({ ...json, added_tokens: [] }, config);
    for (const [token, id] of Object.entries(json.model.vocab)) this.#bytes[id] = tokenBytes(token);
    for (const { id, content } of json.added_tokens) this.#bytes[id] = new TextEncoder().encode(content);
    const idOf = (content: string) => {
      const id = json.added_tokens.find((token) => token.content === content)?.id;
      if (id === undefined) throw new Error(`The tokenizer has no ${content}`);
      return id;
    };
    this.control = {
      endOfText: idOf('<|endoftext|>'),
      messageStart: idOf('<|im_start|>'),
      messageEnd: idOf('<|im_end|>'),
    };
  }

  encode(text: string): Encoding {
    if (text === '') return { ids: [], ends: [] };
    const ids = this.#bpe.encode(text, { add_special_tokens: false });
    return {
      ids,
      ends: characterEnds(
        text,
        ids.map((id) => this.bytesOf(id).length),
      ),
    };
  }

  decode(ids: TokenIds): string {
    const decoder = new TextDecoder();
    return ids.map((id) => decoder.decode(this.bytesOf(id), { stream: true })).join('') + decoder.decode();
  }

  bytesOf(id: number): Uint8Array {
    const bytes = this.#bytes[id];
    if (!bytes) throw new RangeError(`No token ${id}`);
    return bytes;
  }
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

function tokenBytes(token: string): Uint8Array {
  return Uint8Array.from(token, (character) => byteOf.get(character) ?? unknownByte(token));
}

function unknownByte(token: string): never {
  throw new Error(`Not a byte-level token: ${token}`);
}

const byteOf = new Map(byteCharacters.map((character, byte) => [character, byte]));

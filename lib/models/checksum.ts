import xxhash from 'xxhash-wasm';

const { create64 } = await xxhash();

/**
 * XXH64 of a file, piece by piece. It finds what was damaged, at a hundredth of the time that SHA-256 takes; against who
 * can write to the package no checksum in the package would help.
 */
export class Checksum {
  readonly #hash = create64();

  add(piece: Uint8Array): this {
    this.#hash.update(piece);
    return this;
  }

  /** 16 hexadecimal digits. */
  toString(): string {
    return this.#hash.digest().toString(16).padStart(16, '0');
  }
}

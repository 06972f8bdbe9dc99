import * as v from 'valibot';
import { ManifestSchema, type ModelFile, type ModelManifest, PIECE_BYTES } from '../models/manifest';
import { EngineError } from './errors';

/** Opens one of a model's files by its path in the model's folder; rejects with 'model-missing'. */
export type OpenFile = (path: string) => Promise<ReadableStream<Uint8Array>>;

/** Bytes so far and in all. */
export type OnProgress = (progress: { loaded: number; total: number }) => void;

/** A model folder behind a URL that ends in a slash. */
export function fetchedFiles(folder: string): OpenFile {
  return async (path) => {
    // An extension's own missing file rejects the fetch; a server answers 404.
    const response = await fetch(new URL(path, folder)).catch((cause: unknown) => {
      throw new EngineError('model-missing', `${path} can't be read`, { cause });
    });
    if (!response.ok || !response.body) throw new EngineError('model-missing', `${path} is missing`);
    return response.body;
  };
}

/** A model's files by path, all being read at once. */
export type ModelFiles = Map<string, Promise<Uint8Array<ArrayBuffer>>>;

/**
 * Begins to read all files of the model's manifest. Throws an EngineError as `open` does, or 'model-damaged' where the
 * manifest is not valid; a file that is not what the manifest says, to the byte, rejects with that too.
 */
export async function readModel(open: OpenFile, onProgress?: OnProgress): Promise<ModelFiles> {
  const manifest = await readManifest(open);
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const onChunk = (length: number) => {
    loaded += length;
    onProgress?.({ loaded, total });
  };
  const checksum = new Checksum();
  const read = async (file: ModelFile) => readExactly(await open(file.path), file, checksum, onChunk);
  const files: ModelFiles = new Map(manifest.files.map((file) => [file.path, read(file)]));
  // Who waits for one file may never come to wait for another that fails too.
  for (const content of files.values()) content.catch(() => {});
  return files;
}

async function readManifest(open: OpenFile): Promise<ModelManifest> {
  const text = await new Response(await open('manifest.json')).text();
  try {
    return v.parse(ManifestSchema, JSON.parse(text));
  } catch (cause) {
    throw new EngineError('model-damaged', 'The manifest is not valid', { cause });
  }
}

async function readExactly(
  stream: ReadableStream<Uint8Array>,
  { path, bytes, sha256 }: ModelFile,
  checksum: Checksum,
  onChunk: (length: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(bytes);
  const damaged = (length: number) =>
    new EngineError('model-damaged', `${path} has ${length} bytes instead of ${bytes}`);
  const sums: Promise<string>[] = [];
  let length = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > bytes) throw damaged(length + value.length);
      content.set(value, length);
      length += value.length;
      for (let end = PIECE_BYTES * (sums.length + 1); end <= length; end += PIECE_BYTES)
        sums.push(checksum.of(content.subarray(end - PIECE_BYTES, end)));
      onChunk(value.length);
    }
  } finally {
    await reader.cancel();
  }
  if (length < bytes) throw damaged(length);
  const rest = content.subarray(PIECE_BYTES * sums.length);
  if (rest.length > 0) sums.push(checksum.of(rest));
  const isAltered = (await Promise.all(sums)).some((sum, i) => sum !== sha256[i]);
  if (isAltered) throw new EngineError('model-damaged', `${path} has other bytes than it should have`);
  return content;
}

/** SHA-256 of pieces of files. */
class Checksum {
  /**
   * The browser copies what it is given at once and works elsewhere, but keeps what it was given until the next garbage
   * collection: that must not be the whole file.
   */
  readonly #piece = new Uint8Array(PIECE_BYTES);

  /** In hexadecimal; of at most `PIECE_BYTES`. */
  async of(data: Uint8Array): Promise<string> {
    this.#piece.set(data);
    const digest = await crypto.subtle.digest('SHA-256', this.#piece.subarray(0, data.length));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

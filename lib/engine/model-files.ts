import * as v from 'valibot';
import { Checksum } from '../models/checksum';
import { ManifestSchema, type ModelFile, type ModelManifest } from '../models/manifest';
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
  const read = async (file: ModelFile) => readExactly(await open(file.path), file, onChunk);
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
  { path, bytes, xxh64 }: ModelFile,
  onChunk: (length: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(bytes);
  const checksum = new Checksum();
  const damaged = (length: number) =>
    new EngineError('model-damaged', `${path} has ${length} bytes instead of ${bytes}`);
  let length = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > bytes) throw damaged(length + value.length);
      content.set(value, length);
      checksum.add(value);
      length += value.length;
      onChunk(value.length);
    }
  } finally {
    await reader.cancel();
  }
  if (length < bytes) throw damaged(length);
  if (checksum.toString() !== xxh64) {
    throw new EngineError('model-damaged', `${path} has other bytes than it should have`);
  }
  return content;
}

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
export type ModelFiles = ReadonlyMap<string, Promise<Uint8Array<ArrayBuffer>>>;

/**
 * Begins to read all files of the model's manifest. Throws an EngineError as `open` does, or 'model-damaged' where the
 * manifest is not valid; a file that is not what the manifest says, to the byte, rejects with that too.
 */
export async function readFiles(open: OpenFile, onProgress?: OnProgress): Promise<ModelFiles> {
  const manifest = await readManifest(open);
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const onChunk = (length: number) => {
    loaded += length;
    onProgress?.({ loaded, total });
  };
  const read = async (file: ModelFile) => readExactly(await open(file.path), file, onChunk);
  return atEase(new Map(manifest.files.map((file) => [file.path, read(file)])));
}

/** The same files: who waits for one may never come to wait for another that fails too. */
export function atEase(files: ModelFiles): ModelFiles {
  for (const content of files.values()) content.catch(() => {});
  return files;
}

/** Throws an EngineError: 'model-missing' where it is not among them, or as reading it did. */
export async function contentOf(files: ModelFiles, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = files.get(path);
  if (!file) throw new EngineError('model-missing', `${path} is missing`);
  return file;
}

/** What a JSON file holds. Throws an EngineError as `contentOf` does, or 'model-damaged'. */
export async function parsedFile<T>(
  files: ModelFiles,
  path: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const bytes = await contentOf(files, path);
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new EngineError('model-damaged', `${path} is not valid`, { cause });
  }
}

async function readManifest(open: OpenFile): Promise<ModelManifest> {
  const text = await new Response(await open('manifest.json')).text();
  try {
    return v.parse(ManifestSchema, JSON.parse(text));
  } catch (cause) {
    throw new EngineError('model-damaged', 'The manifest is not valid', { cause });
  }
}

/** Whether the file holds weights: large, and looked into only by the runtime. */
export function isShard(path: string): boolean {
  return path.startsWith(WEIGHTS_FOLDER) && path.endsWith('.bin');
}

export const WEIGHTS_FOLDER = 'onnx/';

/**
 * Gives the memory of the weights back at once, as soon as they are read. Detaching would not: the messages that have
 * brought them still hold on to it.
 */
export function freeShards(files: ModelFiles): void {
  for (const [path, content] of files) {
    if (isShard(path)) content.then(({ buffer }) => buffer.resize(0)).catch(() => {});
  }
}

function shrinkable(bytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(bytes, { maxByteLength: bytes }), 0, bytes);
}

async function readExactly(
  stream: ReadableStream<Uint8Array>,
  { path, bytes, xxh64 }: ModelFile,
  onChunk: (length: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = isShard(path) ? shrinkable(bytes) : new Uint8Array(bytes);
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

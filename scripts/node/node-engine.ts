import './onnx-runtime.ts';
import './resolve-hook.ts';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { LoadOptions } from '../../lib/engine/load-model.ts';
import type { OpenFile } from '../../lib/engine/model-files.ts';
import type { ReadModel } from '../../lib/engine/read-model.ts';
import type { ByteLevelTokenizer } from '../../lib/engine/tokenizer.ts';
import type { LoadedEngine } from '../../lib/engine/transformers-engine.ts';
import { manifestOf } from '../models/manifest.ts';

export const bundledModel = resolve(import.meta.dirname, '../../public/models/smollm2-135m-instruct');

/** Of the bundled model, without the model. */
export async function bundledTokenizer(): Promise<ByteLevelTokenizer> {
  const { ByteLevelTokenizer } = await import('../../lib/engine/tokenizer.ts');
  return new ByteLevelTokenizer(JSON.parse(readFileSync(join(bundledModel, 'tokenizer.json'), 'utf8')));
}

/** The extension's engine on a model folder, in Node: for fitting and measuring. */
export function loadNodeEngine(folder = bundledModel, options: NodeOptions = {}): Promise<LoadedEngine> {
  return startNodeEngine(diskFiles(resolve(folder)), options);
}

type NodeOptions = Partial<Pick<LoadOptions, 'threads' | 'graph' | 'onProgress'>>;

/** The extension's engine on any model, in Node. */
export async function startNodeEngine(
  open: OpenFile,
  { threads = 1, ...options }: NodeOptions = {},
): Promise<LoadedEngine> {
  const runtimeFolder = dirname(createRequire(import.meta.url).resolve('onnxruntime-web'));
  const { startEngine } = await import('../../lib/engine/transformers-engine.ts');
  const { readModel } = await import('../../lib/engine/read-model.ts');
  const wasmPaths = `${pathToFileURL(runtimeFolder)}/`;
  const read: ReadModel = (graph, onProgress) => readModel(open, graph, onProgress);
  return startEngine({ read, wasmPaths, threads, device: 'wasm', ...options });
}

/** A model folder on disk; a manifest is made where it has none. */
function diskFiles(folder: string): OpenFile {
  return async (path) => {
    const file = join(folder, path);
    if (path === 'manifest.json' && !existsSync(file)) {
      return new Blob([JSON.stringify(manifestOf(folder))]).stream();
    }
    return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  };
}

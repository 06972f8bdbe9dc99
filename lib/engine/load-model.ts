import { AutoModelForCausalLM, env, type PreTrainedModel } from '@huggingface/transformers';
import * as v from 'valibot';
import { BlockedGraph } from '../models/blocked-graph';
import { IntegerGraph } from '../models/integer-graph';
import { type LearnedPrefix, learnedPrefixes, prefixPath } from '../models/learned-prefix';
import { LlamaConfigSchema, type LlamaShape } from '../models/llama';
import { withVocabularyInParts } from '../models/vocabulary-parts';
import { type WeightEntry, type WeightTable, WeightTableSchema, weightBytes } from '../models/weights';
import { EngineError } from './errors';
import { LanguageModel, type Session } from './language-model';
import { LearnedPrefixes } from './learned-prefixes';
import { type ModelFiles, type OnProgress, type OpenFile, readModel } from './model-files';
import { ByteLevelTokenizer, TokenizerSchema } from './tokenizer';
import { turnMatrices } from './turn-matrices';

export interface LoadOptions {
  open: OpenFile;
  /** Folder of onnxruntime's `ort-wasm-simd-threaded*.{mjs,wasm}`, ending in a slash. */
  wasmPaths: string;
  /** More than one needs cross-origin isolation. */
  threads: number;
  device: 'wasm' | 'webgpu';
  /** Default: the one made for the device. */
  graph?: 'integer' | 'blocked';
  onProgress?: OnProgress | undefined;
}

export interface LoadedModel {
  model: LanguageModel;
  tokenizer: ByteLevelTokenizer;
  prefixes: LearnedPrefixes;
  /** Frees what the runtime holds. */
  release: () => Promise<unknown>;
}

/** Reads a model's files and starts a session on them. Throws an EngineError. */
export async function loadModel({ open, onProgress, ...options }: LoadOptions): Promise<LoadedModel> {
  const files = await readModel(open, onProgress);
  const kind = options.graph ?? (options.device === 'webgpu' ? 'blocked' : 'integer');
  const shape = await parsed(files, 'config.json', LlamaConfigSchema);
  const weights = withVocabularyInParts(await parsed(files, 'onnx/weights.json', WeightTableSchema));
  const graph = writeGraph(kind, shape, weights);
  const tokenizer = await readTokenizer(files);
  const prefixes = await readPrefixes(files, shape);
  const shards = await readShards(files, weights, kind);
  const served = {
    'onnx/graph.onnx': graph,
    'config.json': await content(files, 'config.json'),
    'generation_config.json': await content(files, 'generation_config.json'),
  };
  const session = await startSession(served, shards, options);
  return {
    model: new LanguageModel(session.sessions.model as Session, shape),
    tokenizer,
    prefixes,
    release: () => session.dispose(),
  };
}

async function content(files: ModelFiles, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = files.get(path);
  if (!file) throw new EngineError('model-missing', `${path} is missing`);
  return file;
}

async function parsed<T>(files: ModelFiles, path: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const bytes = await content(files, path);
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new EngineError('model-damaged', `${path} is not valid`, { cause });
  }
}

async function readTokenizer(files: ModelFiles): Promise<ByteLevelTokenizer> {
  const json = await parsed(files, 'tokenizer.json', TokenizerSchema);
  try {
    return new ByteLevelTokenizer(json);
  } catch (cause) {
    throw new EngineError('model-damaged', 'The tokenizer is not complete', { cause });
  }
}

async function readPrefixes(files: ModelFiles, shape: LlamaShape): Promise<LearnedPrefixes> {
  const packed = new Map<LearnedPrefix, Uint8Array>();
  for (const name of learnedPrefixes) packed.set(name, await content(files, prefixPath(name)));
  try {
    return new LearnedPrefixes(packed, shape);
  } catch (cause) {
    throw new EngineError('model-damaged', 'A learned prefix is not that of the model', { cause });
  }
}

type GraphKind = NonNullable<LoadOptions['graph']>;

/** Throws an EngineError where the table lacks a constant. */
function writeGraph(kind: GraphKind, shape: LlamaShape, weights: WeightTable): Uint8Array<ArrayBuffer> {
  const Graph = kind === 'blocked' ? BlockedGraph : IntegerGraph;
  try {
    return new Graph(shape, weights).write();
  } catch (cause) {
    throw new EngineError('model-damaged', 'The table of weights is not that of the model', { cause });
  }
}

interface Shard {
  /** Relative to the graph. */
  path: string;
  data: Uint8Array<ArrayBuffer>;
}

/** As the graph wants them. Throws an EngineError where the table names a constant beyond its shard. */
function readShards(files: ModelFiles, weights: WeightTable, kind: GraphKind): Promise<Shard[]> {
  const paths = [...new Set(weights.map(({ shard }) => shard))];
  return Promise.all(
    paths.map(async (path) => {
      const data = await content(files, `onnx/${path}`);
      const isBeyond = (entry: WeightEntry) =>
        entry.shard === path && entry.offset + weightBytes(entry) > data.length;
      const beyond = weights.find(isBeyond);
      if (beyond) throw new EngineError('model-damaged', `${beyond.name} lies beyond ${path}`);
      if (kind === 'integer') turnMatrices(weights, path, data);
      return { path, data };
    }),
  );
}

async function startSession(
  served: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  shards: readonly Shard[],
  { wasmPaths, threads, device }: Pick<LoadOptions, 'wasmPaths' | 'threads' | 'device'>,
): Promise<PreTrainedModel> {
  const wasm = env.backends.onnx.wasm;
  if (!wasm) throw new EngineError('engine-failed', 'The runtime has no WebAssembly backend');
  // One prefix: given two URLs, the runtime would import a blob, which the extension's CSP refuses.
  wasm.wasmPaths = wasmPaths;
  wasm.numThreads = threads;
  serveFrom(served);
  try {
    return await AutoModelForCausalLM.from_pretrained('bundled', {
      dtype: 'fp32',
      // The choice is made by `executionProviders`; all outputs then stay where JavaScript can read them.
      device: 'auto',
      model_file_name: 'graph',
      session_options: {
        executionProviders: [device],
        externalData: [...shards],
        // For the CPU the graph is written as it is to run: searching it for improvements takes time and memory, and
        // finds none that count.
        graphOptimizationLevel: device === 'wasm' ? 'disabled' : 'all',
        extra: { session: { disable_prepacking: '1' } },
      },
    });
  } finally {
    env.customCache = null;
    // The runtime has copied the weights: nothing may keep a second copy alive until memory runs short.
    for (const { data } of shards) data.buffer.transfer(0);
  }
}

/** Transformers.js finds these files in its cache, and looks nowhere else. */
function serveFrom(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.useCustomCache = true;
  env.customCache = {
    match: async (request) => {
      const file = Object.entries(files).find(([path]) => request.endsWith(`/${path}`));
      return file && new Response(file[1]);
    },
    put: async () => {},
  };
}

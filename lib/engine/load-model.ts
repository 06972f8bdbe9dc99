import { AutoModelForCausalLM, env, type PreTrainedModel } from '@huggingface/transformers';
import { BlockedGraph } from '../models/blocked-graph';
import { checkWeights } from '../models/check-weights';
import { IntegerGraph } from '../models/integer-graph';
import { type LearnedPrefix, learnedPrefixes, prefixPath } from '../models/learned-prefix';
import { LlamaConfigSchema, type LlamaShape } from '../models/llama';
import type { WeightTable } from '../models/weights';
import { EngineError } from './errors';
import { LanguageModel, type Session } from './language-model';
import { LearnedPrefixes } from './learned-prefixes';
import {
  contentOf,
  freeShards,
  type ModelFiles,
  type OnProgress,
  parsedFile,
  WEIGHTS_FOLDER,
} from './model-files';
import { type GraphKind, type ReadModel, readWeights } from './read-model';
import { ByteLevelTokenizer, TokenizerSchema } from './tokenizer';

export interface LoadOptions {
  read: ReadModel;
  /** Folder of onnxruntime's `ort-wasm-simd-threaded*.{mjs,wasm}`, ending in a slash. */
  wasmPaths: string;
  /** More than one needs cross-origin isolation. */
  threads: number;
  device: 'wasm' | 'webgpu';
  /** Default: the one made for the device. */
  graph?: GraphKind;
  /** Compiles the runtime while the last of the files are read; left out, the session does it once they are. */
  startRuntime?: () => Promise<void>;
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
export async function loadModel({ read, onProgress, ...options }: LoadOptions): Promise<LoadedModel> {
  configureRuntime(options);
  const kind = options.graph ?? (options.device === 'webgpu' ? 'blocked' : 'integer');
  const files = await read(kind, onProgress);
  try {
    return await startModel(files, kind, options);
  } finally {
    // The runtime has copied the weights, or never will: nothing may keep a second copy alive until memory runs short.
    freeShards(files);
  }
}

async function startModel(
  files: ModelFiles,
  kind: GraphKind,
  { device, startRuntime }: Pick<LoadOptions, 'device' | 'startRuntime'>,
): Promise<LoadedModel> {
  const shape = await parsedFile(files, 'config.json', LlamaConfigSchema);
  const weights = await readWeights(files);
  const graph = writeGraph(kind, shape, weights);
  const tokenizer = await readTokenizer(files, shape);
  const prefixes = await readPrefixes(files, shape);
  // No sooner: the runtime's threads look for work for a second, on processors that all of the above can use.
  const [shards] = await Promise.all([shardsOf(files, weights), startRuntime?.()]);
  const served = {
    'onnx/graph.onnx': graph,
    'config.json': await contentOf(files, 'config.json'),
    'generation_config.json': await contentOf(files, 'generation_config.json'),
  };
  const session = await startSession(served, shards, device);
  return {
    model: new LanguageModel(session.sessions.model as Session, shape),
    tokenizer,
    prefixes,
    release: () => session.dispose(),
  };
}

async function readTokenizer(files: ModelFiles, { vocabulary }: LlamaShape): Promise<ByteLevelTokenizer> {
  const json = await parsedFile(files, 'tokenizer.json', TokenizerSchema);
  try {
    const tokenizer = new ByteLevelTokenizer(json);
    if (tokenizer.size > vocabulary)
      throw new RangeError(`${tokenizer.size} tokens instead of ${vocabulary}`);
    return tokenizer;
  } catch (cause) {
    throw new EngineError('model-damaged', 'The tokenizer is not that of the model', { cause });
  }
}

async function readPrefixes(files: ModelFiles, shape: LlamaShape): Promise<LearnedPrefixes> {
  const packed = new Map<LearnedPrefix, Uint8Array>();
  for (const name of learnedPrefixes) packed.set(name, await contentOf(files, prefixPath(name)));
  try {
    return new LearnedPrefixes(packed, shape);
  } catch (cause) {
    throw new EngineError('model-damaged', 'A learned prefix is not that of the model', { cause });
  }
}

/** Throws an EngineError where the table is not that of a model of this shape. */
function writeGraph(kind: GraphKind, shape: LlamaShape, weights: WeightTable): Uint8Array<ArrayBuffer> {
  const Graph = kind === 'blocked' ? BlockedGraph : IntegerGraph;
  try {
    checkWeights(shape, weights);
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

function shardsOf(files: ModelFiles, weights: WeightTable): Promise<Shard[]> {
  const paths = [...new Set(weights.map(({ shard }) => shard))];
  return Promise.all(
    paths.map(async (path) => ({ path, data: await contentOf(files, WEIGHTS_FOLDER + path) })),
  );
}

function configureRuntime({ wasmPaths, threads }: Pick<LoadOptions, 'wasmPaths' | 'threads'>): void {
  const wasm = env.backends.onnx.wasm;
  if (!wasm) throw new EngineError('engine-failed', 'The runtime has no WebAssembly backend');
  // One prefix: given two URLs, the runtime would import a blob, which the extension's CSP refuses.
  wasm.wasmPaths = wasmPaths;
  wasm.numThreads = threads;
}

async function startSession(
  served: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  shards: readonly Shard[],
  device: LoadOptions['device'],
): Promise<PreTrainedModel> {
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

import { AutoModelForCausalLM, env, type PreTrainedModel } from '@huggingface/transformers';
import * as v from 'valibot';
import { BlockedGraph } from '../models/blocked-graph';
import { IntegerGraph } from '../models/integer-graph';
import { LlamaConfigSchema, type LlamaShape } from '../models/llama';
import { type WeightEntry, type WeightTable, WeightTableSchema, weightBytes } from '../models/weights';
import { EngineError } from './errors';
import { LanguageModel, type Session } from './language-model';
import { type OnProgress, type OpenFile, readModel } from './model-files';
import { ByteLevelTokenizer } from './tokenizer';
import { transposeWeights } from './transpose';

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
  /** Frees what the runtime holds. */
  release: () => Promise<unknown>;
}

/** Reads a model's files and starts a session on them. Throws an EngineError. */
export async function loadModel({ open, onProgress, ...options }: LoadOptions): Promise<LoadedModel> {
  const files = await readModel(open, onProgress);
  const shape = parse(files, 'config.json', LlamaConfigSchema);
  const weights = parse(files, 'onnx/weights.json', WeightTableSchema);
  const tokenizer = new ByteLevelTokenizer(
    parse(files, 'tokenizer.json', v.unknown()) as ConstructorParameters<typeof ByteLevelTokenizer>[0],
    parse(files, 'tokenizer_config.json', v.unknown()) as object,
  );
  const kind = options.graph ?? (options.device === 'webgpu' ? 'blocked' : 'integer');
  const graph = writeGraph(kind, shape, weights, files);
  if (kind === 'integer') {
    for (const { path, content } of shardsOf(files)) transposeWeights(weights, path, content);
  }
  const model = await startSession(files, graph, options);
  const kvShape = { layers: shape.layers, heads: shape.kvHeads, dim: shape.headDim };
  return {
    model: new LanguageModel(model.sessions.model as Session, kvShape),
    tokenizer,
    release: () => model.dispose(),
  };
}

type Files = Map<string, Uint8Array<ArrayBuffer>>;

function parse<T>(files: Files, path: string, schema: v.GenericSchema<unknown, T>): T {
  const content = files.get(path);
  if (!content) throw new EngineError('model-missing', `${path} is missing`);
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(content)));
  } catch (cause) {
    throw new EngineError('model-damaged', `${path} is not valid`, { cause });
  }
}

/** Throws an EngineError where the table lacks a constant, or names one beyond its shard. */
function writeGraph(
  kind: 'integer' | 'blocked',
  shape: LlamaShape,
  weights: WeightTable,
  files: Files,
): Uint8Array<ArrayBuffer> {
  const lengths = new Map(shardsOf(files).map(({ path, content }) => [path, content.length]));
  const isThere = (entry: WeightEntry) =>
    entry.offset + weightBytes(entry) <= (lengths.get(entry.shard) ?? 0);
  const astray = weights.find((entry) => !isThere(entry));
  if (astray) throw new EngineError('model-damaged', `${astray.name} lies beyond ${astray.shard}`);
  const Graph = kind === 'blocked' ? BlockedGraph : IntegerGraph;
  try {
    return new Graph(shape, weights).write();
  } catch (cause) {
    throw new EngineError('model-damaged', 'The table of weights is not that of the model', { cause });
  }
}

/** With their paths relative to the graph. */
function shardsOf(files: Files): { path: string; content: Uint8Array<ArrayBuffer> }[] {
  return [...files]
    .filter(([path]) => path.endsWith('.bin'))
    .map(([path, content]) => ({ path: path.replace('onnx/', ''), content }));
}

async function startSession(
  files: Files,
  graph: Uint8Array<ArrayBuffer>,
  { wasmPaths, threads, device }: Pick<LoadOptions, 'wasmPaths' | 'threads' | 'device'>,
): Promise<PreTrainedModel> {
  const wasm = env.backends.onnx.wasm;
  if (!wasm) throw new EngineError('engine-failed', 'The runtime has no WebAssembly backend');
  // One prefix: given two URLs, the runtime would import a blob, which the extension's CSP refuses.
  wasm.wasmPaths = wasmPaths;
  wasm.numThreads = threads;
  const shards = shardsOf(files);
  serveFrom(new Map([...files, ['onnx/graph.onnx', graph]]));
  try {
    return await AutoModelForCausalLM.from_pretrained('bundled', {
      dtype: 'fp32',
      // The choice is made by `executionProviders`; all outputs then stay where JavaScript can read them.
      device: 'auto',
      model_file_name: 'graph',
      session_options: {
        executionProviders: [device],
        externalData: shards.map(({ path, content }) => ({ path, data: content })),
        extra: { session: { disable_prepacking: '1' } },
      },
    });
  } finally {
    env.customCache = null;
    // The runtime has copied the weights: nothing may keep a second copy alive until memory runs short.
    for (const { content } of shards) content.buffer.transfer(0);
  }
}

/** Transformers.js finds the files already read in its cache, and looks nowhere else. */
function serveFrom(files: Files): void {
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
      const file = [...files].find(([path]) => request.endsWith(`/${path}`));
      return file && new Response(file[1]);
    },
    put: async () => {},
  };
}

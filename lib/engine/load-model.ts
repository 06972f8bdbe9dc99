import { AutoModelForCausalLM, env, type PreTrainedModel, Tensor } from '@huggingface/transformers';
import * as v from 'valibot';
import { EngineError } from './errors';
import { LanguageModel, type Session } from './language-model';
import { type OnProgress, type OpenFile, readModel } from './model-files';
import { pause } from './pause';
import { ByteLevelTokenizer } from './tokenizer';

export interface LoadOptions {
  open: OpenFile;
  /** Folder of onnxruntime's `ort-wasm-simd-threaded*.{mjs,wasm}`, ending in a slash. */
  wasmPaths: string;
  /** More than one needs cross-origin isolation. */
  threads: number;
  device: 'wasm' | 'webgpu';
  onProgress?: OnProgress | undefined;
}

export interface LoadedModel {
  /** For free text. */
  model: PreTrainedModel;
  /** For scores. */
  languageModel: LanguageModel;
  tokenizer: ByteLevelTokenizer;
}

/** Reads a model's files and starts a session on them. Throws an EngineError. */
export async function loadModel({ open, onProgress, ...options }: LoadOptions): Promise<LoadedModel> {
  const graph = `model_${options.device}`;
  const files = await readModel(
    open,
    (path) => !path.endsWith('.onnx') || path === `onnx/${graph}.onnx`,
    onProgress,
  );
  const config = parseConfig(files);
  const tokenizer = new ByteLevelTokenizer(
    parseJson(files, 'tokenizer.json') as ConstructorParameters<typeof ByteLevelTokenizer>[0],
    parseJson(files, 'tokenizer_config.json') as object,
  );
  const model = await startSession(files, graph, options);
  const session = model.sessions.model as Session;
  const shape = { layers: config.num_hidden_layers, heads: config.num_key_value_heads, dim: config.head_dim };
  const languageModel = new LanguageModel(session, shape, config.vocab_size);
  prepareForGeneration(model, languageModel);
  return { model, languageModel, tokenizer };
}

const ConfigSchema = v.object({
  num_hidden_layers: v.number(),
  num_key_value_heads: v.number(),
  head_dim: v.number(),
  vocab_size: v.number(),
});

function parseConfig(files: Map<string, Uint8Array>): v.InferOutput<typeof ConfigSchema> {
  const { success, output } = v.safeParse(ConfigSchema, parseJson(files, 'config.json'));
  if (!success) throw new EngineError('model-damaged', 'config.json is not valid');
  return output;
}

function parseJson(files: Map<string, Uint8Array>, path: string): unknown {
  const content = files.get(path);
  if (!content) throw new EngineError('model-missing', `${path} is missing`);
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch (cause) {
    throw new EngineError('model-damaged', `${path} is not valid`, { cause });
  }
}

async function startSession(
  files: Map<string, Uint8Array<ArrayBuffer>>,
  graph: string,
  { wasmPaths, threads, device }: Pick<LoadOptions, 'wasmPaths' | 'threads' | 'device'>,
): Promise<PreTrainedModel> {
  const wasm = env.backends.onnx.wasm;
  if (!wasm) throw new EngineError('engine-failed', 'The runtime has no WebAssembly backend');
  // One prefix: given two URLs, the runtime would import a blob, which the extension's CSP refuses.
  wasm.wasmPaths = wasmPaths;
  wasm.numThreads = threads;
  serveFrom(files);
  try {
    return await AutoModelForCausalLM.from_pretrained('bundled', {
      dtype: 'fp32',
      // The choice is made by `executionProviders`; all outputs then stay where JavaScript can read them.
      device: 'auto',
      model_file_name: graph,
      session_options: {
        executionProviders: [device],
        externalData: [...files]
          .filter(([path]) => path.endsWith('.bin'))
          .map(([path, data]) => ({ path: path.replace('onnx/', ''), data })),
        extra: { session: { disable_prepacking: '1' } },
      },
    });
  } finally {
    env.customCache = null;
  }
}

/** Transformers.js finds the files already read in its cache, and looks nowhere else. */
function serveFrom(files: Map<string, Uint8Array<ArrayBuffer>>): void {
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

/** `generate` knows nothing of the graph's attention bias, nor of pauses in which an abort is heard. */
function prepareForGeneration(model: PreTrainedModel, languageModel: LanguageModel): void {
  const forward = model.forward.bind(model);
  model.forward = async (inputs: { input_ids: Tensor; attention_mask: Tensor }) => {
    await pause();
    const rows = inputs.input_ids.dims.at(-1) ?? 0;
    const columns = inputs.attention_mask.dims.at(-1) ?? 0;
    languageModel.tokensRun += rows;
    const bias = new Tensor('float32', new Float32Array(rows * columns), [1, 1, rows, columns]);
    return forward({ ...inputs, attention_bias: bias });
  };
}

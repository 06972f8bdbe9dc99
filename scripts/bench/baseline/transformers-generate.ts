import { AutoModelForCausalLM, env, Tensor } from '@huggingface/transformers';
import type { TokenIds } from '../../../lib/engine/engine.ts';
import type { BaselineFiles } from './files.ts';

/** Writes `count` tokens after the prompt, the likeliest each time, and calls `onToken` as each is there. */
export type Generate = (prompt: TokenIds, count: number, onToken: () => void) => Promise<void>;

/** Transformers.js as it comes; it only does not know of the graph's `attention_bias`. */
export async function loadTransformers({ json, graph, shards }: BaselineFiles): Promise<Generate> {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/';
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.useCustomCache = true;
  const contents = new Map<string, BodyInit>([
    ['onnx/graph.onnx', graph as BodyInit],
    ...Object.entries(json).map(([path, value]): [string, BodyInit] => [path, JSON.stringify(value)]),
  ]);
  env.customCache = {
    match: async (request) => {
      const found = [...contents].find(([path]) => request.endsWith(`/${path}`));
      return found && new Response(found[1]);
    },
    put: async () => {},
  };
  const model = await AutoModelForCausalLM.from_pretrained('baseline', {
    dtype: 'fp32',
    device: 'auto',
    model_file_name: 'graph',
    session_options: {
      executionProviders: ['wasm'],
      externalData: shards,
      extra: { session: { disable_prepacking: '1' } },
    },
  });
  const forward = model.forward.bind(model);
  model.forward = (inputs: { input_ids: Tensor; attention_mask: Tensor }) => {
    const rows = inputs.input_ids.dims.at(-1) ?? 0;
    const columns = inputs.attention_mask.dims.at(-1) ?? 0;
    const bias = new Tensor('float32', new Float32Array(rows * columns), [1, 1, rows, columns]);
    return forward({ ...inputs, attention_bias: bias });
  };

  return async (prompt, count, onToken) => {
    const dims = [1, prompt.length];
    let sawPrompt = false;
    const streamer = {
      put() {
        if (sawPrompt) onToken();
        sawPrompt = true;
      },
      end() {},
    };
    const inputs = {
      input_ids: new Tensor('int64', BigInt64Array.from(prompt, BigInt), dims),
      attention_mask: new Tensor('int64', new BigInt64Array(prompt.length).fill(1n), dims),
      max_new_tokens: count,
      do_sample: false,
    };
    await model.generate({ ...inputs, streamer: streamer as never });
  };
}

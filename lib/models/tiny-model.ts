import { learnedPrefixes, packPrefix, prefixPath } from './learned-prefix.ts';
import { listFile } from './list-file.ts';
import { constantsOf, type LlamaShape, type LlamaWeights, type QuantizedMatrix } from './llama.ts';
import { tinyTokenizer } from './tiny-tokenizer.ts';
import { packWeights } from './weights.ts';

/** A random model as small as can be, laid out like the bundled one: for tests of all but the words. */
export const tinyShape: LlamaShape = {
  layers: 2,
  width: 64,
  heads: 4,
  kvHeads: 2,
  headDim: 16,
  ffnWidth: 128,
  vocabulary: tinyTokenizer.size,
  positions: 4096,
  ropeTheta: 10_000,
  epsilon: 1e-5,
};

const PREFIX_TOKENS = 12;

/** All files of the tiny model's folder by path, its manifest included. */
export function tinyModelFiles(seed = 1, weights = tinyWeights(seed)): Map<string, Uint8Array<ArrayBuffer>> {
  const { table, bytes } = packWeights(constantsOf(tinyShape, weights), 'weights-0.bin');
  const files = new Map([
    ['config.json', json(config())],
    ['generation_config.json', json({ bos_token_id: 1, eos_token_id: 2, pad_token_id: 2 })],
    ['tokenizer.json', json(tinyTokenizer.json)],
    ['tokenizer_config.json', json(tinyTokenizer.config)],
    ['onnx/weights.json', json(table)],
    ['onnx/weights-0.bin', bytes],
    ...learnedPrefixes.map((name) => [prefixPath(name), tinyPrefix(seed)] as const),
  ]);
  return listed(files);
}

/** Puts a manifest of these files beside them. */
export function listed(files: Map<string, Uint8Array<ArrayBuffer>>): typeof files {
  const entries = [...files].filter(([path]) => path !== 'manifest.json');
  return files.set(
    'manifest.json',
    json({ files: entries.map(([path, content]) => listFile(path, content)) }),
  );
}

export function tinyWeights(seed = 1): LlamaWeights {
  const { layers, width, heads, kvHeads, headDim, ffnWidth, vocabulary } = tinyShape;
  const random = normal(seed);
  const norm = () => Float32Array.from({ length: width }, () => 1 + 0.1 * random());
  return {
    // Large enough to make some continuations much likelier than others.
    embedding: randomMatrix(random, vocabulary, width, 0.3),
    layers: Array.from({ length: layers }, () => ({
      attentionNorm: norm(),
      qkv: randomMatrix(random, (heads + 2 * kvHeads) * headDim, width, 1.5 / Math.sqrt(width)),
      out: randomMatrix(random, width, heads * headDim, 1 / Math.sqrt(heads * headDim)),
      ffnNorm: norm(),
      gateUp: randomMatrix(random, 2 * ffnWidth, width, 1 / Math.sqrt(width)),
      down: randomMatrix(random, width, ffnWidth, 1 / Math.sqrt(ffnWidth)),
    })),
    finalNorm: norm(),
  };
}

function tinyPrefix(seed: number): Uint8Array<ArrayBuffer> {
  const { layers, kvHeads, headDim } = tinyShape;
  const random = normal(seed);
  const array = () => Float32Array.from({ length: PREFIX_TOKENS * kvHeads * headDim }, random);
  return packPrefix(Array.from({ length: 2 * layers }, array), tinyShape);
}

function randomMatrix(
  random: () => number,
  rows: number,
  columns: number,
  deviation: number,
): QuantizedMatrix {
  const step = (4 * deviation) / 127;
  return {
    rows,
    columns,
    quantized: Uint8Array.from({ length: rows * columns }, () => {
      const value = Math.round((random() * deviation) / step);
      return 128 + Math.max(-127, Math.min(127, value));
    }),
    scales: new Float32Array(rows).fill(step),
  };
}

/** Normally distributed numbers, the same for the same seed (mulberry32 and Box–Muller). */
function normal(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

function config(): object {
  return {
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    hidden_size: tinyShape.width,
    intermediate_size: tinyShape.ffnWidth,
    num_hidden_layers: tinyShape.layers,
    num_attention_heads: tinyShape.heads,
    num_key_value_heads: tinyShape.kvHeads,
    head_dim: tinyShape.headDim,
    vocab_size: tinyShape.vocabulary,
    max_position_embeddings: tinyShape.positions,
    bos_token_id: 1,
    eos_token_id: 2,
    pad_token_id: 2,
    rms_norm_eps: tinyShape.epsilon,
    rope_theta: tinyShape.ropeTheta,
    hidden_act: 'silu',
    tie_word_embeddings: true,
  };
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

import * as v from 'valibot';
import type { Constant } from './weights.ts';

/** A language model of llama's architecture: grouped-query attention, rotary positions, SwiGLU, tied embedding. */
export interface LlamaShape {
  layers: number;
  width: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  ffnWidth: number;
  vocabulary: number;
  positions: number;
  ropeTheta: number;
  epsilon: number;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const MOST_LAYERS = 1000;

/** The `config.json` of a llama model, as Hugging Face writes it. */
export const LlamaConfigSchema = v.pipe(
  v.object({
    num_hidden_layers: v.pipe(size, v.maxValue(MOST_LAYERS)),
    hidden_size: size,
    num_attention_heads: size,
    num_key_value_heads: size,
    head_dim: size,
    intermediate_size: size,
    vocab_size: size,
    max_position_embeddings: size,
    rope_theta: v.number(),
    rms_norm_eps: v.number(),
  }),
  v.check((config) => config.num_attention_heads % config.num_key_value_heads === 0, 'Heads without keys'),
  v.transform(
    (config): LlamaShape => ({
      layers: config.num_hidden_layers,
      width: config.hidden_size,
      heads: config.num_attention_heads,
      kvHeads: config.num_key_value_heads,
      headDim: config.head_dim,
      ffnWidth: config.intermediate_size,
      vocabulary: config.vocab_size,
      positions: config.max_position_embeddings,
      ropeTheta: config.rope_theta,
      epsilon: config.rms_norm_eps,
    }),
  ),
);

/** Row-major [rows, columns]; a weight is (quantized − 128) · scale of its row. */
export interface QuantizedMatrix {
  rows: number;
  columns: number;
  quantized: Uint8Array;
  scales: Float32Array;
}

interface LlamaLayer {
  attentionNorm: Float32Array;
  /** Rows of the query heads, then the key heads, then the value heads. */
  qkv: QuantizedMatrix;
  out: QuantizedMatrix;
  ffnNorm: Float32Array;
  /** Rows of the gate, then of the up projection. */
  gateUp: QuantizedMatrix;
  down: QuantizedMatrix;
}

export interface LlamaWeights {
  /** [vocabulary, width]; also the output layer. */
  embedding: QuantizedMatrix;
  layers: LlamaLayer[];
  finalNorm: Float32Array;
}

/** Row-major [positions, headDim / 2]. */
export function rotaryTable(shape: LlamaShape, of: (angle: number) => number): Float32Array {
  const half = shape.headDim / 2;
  return Float32Array.from({ length: shape.positions * half }, (_, i) => {
    const frequency = shape.ropeTheta ** (-(i % half) / half);
    return of(Math.floor(i / half) * frequency);
  });
}

/** All constants of a model, by the names that its graph has for them. */
export function constantsOf(shape: LlamaShape, weights: LlamaWeights): Constant[] {
  const matrix = (name: string, { rows, columns, quantized, scales }: QuantizedMatrix): Constant[] => [
    { name: `${name}.weight`, dims: [rows, columns], values: quantized },
    { name: `${name}.scale`, dims: [rows], values: scales },
  ];
  const vector = (name: string, values: Float32Array): Constant => ({ name, dims: [values.length], values });
  const rotary = (name: string, of: (angle: number) => number): Constant => ({
    name,
    dims: [shape.positions, shape.headDim / 2],
    values: rotaryTable(shape, of),
  });
  return [
    rotary('rope.cos', Math.cos),
    rotary('rope.sin', Math.sin),
    ...matrix('embed', weights.embedding),
    ...weights.layers.flatMap((layer, l) => [
      vector(`l${l}.attn_norm`, layer.attentionNorm),
      ...matrix(`l${l}.qkv`, layer.qkv),
      ...matrix(`l${l}.out`, layer.out),
      vector(`l${l}.ffn_norm`, layer.ffnNorm),
      ...matrix(`l${l}.gate_up`, layer.gateUp),
      ...matrix(`l${l}.down`, layer.down),
    ]),
    vector('final_norm', weights.finalNorm),
  ];
}

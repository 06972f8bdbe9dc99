import * as v from 'valibot';
import { type Constant, type WeightEntry, weightBytes } from './weights.ts';

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

/** A constant but for its values and where it lies. */
type ConstantForm = Pick<WeightEntry, 'name' | 'type' | 'dims'>;

/** All constants of a model, by the names that its graph has for them. */
export function constantForms(shape: LlamaShape): ConstantForm[] {
  const { width, heads, kvHeads, headDim, ffnWidth } = shape;
  const rotary = [shape.positions, headDim / 2];
  return [
    floats('rope.cos', ...rotary),
    floats('rope.sin', ...rotary),
    ...matrixForms('embed', shape.vocabulary, width),
    ...Array.from({ length: shape.layers }, (_, l) => [
      floats(`l${l}.attn_norm`, width),
      ...matrixForms(`l${l}.qkv`, (heads + 2 * kvHeads) * headDim, width),
      ...matrixForms(`l${l}.out`, width, heads * headDim),
      floats(`l${l}.ffn_norm`, width),
      ...matrixForms(`l${l}.gate_up`, 2 * ffnWidth, width),
      ...matrixForms(`l${l}.down`, width, ffnWidth),
    ]).flat(),
    floats('final_norm', width),
  ];
}

function matrixForms(name: string, rows: number, columns: number): ConstantForm[] {
  return [{ name: `${name}.weight`, type: 'uint8', dims: [rows, columns] }, floats(`${name}.scale`, rows)];
}

function floats(name: string, ...dims: number[]): ConstantForm {
  return { name, type: 'float32', dims };
}

/** The same with their values. Throws a RangeError where those are not as many as the shape has. */
export function constantsOf(shape: LlamaShape, weights: LlamaWeights): Constant[] {
  const matrix = ({ quantized, scales }: QuantizedMatrix) => [quantized, scales];
  const values = [
    rotaryTable(shape, Math.cos),
    rotaryTable(shape, Math.sin),
    ...matrix(weights.embedding),
    ...weights.layers.flatMap(({ attentionNorm, qkv, out, ffnNorm, gateUp, down }) => [
      attentionNorm,
      ...matrix(qkv),
      ...matrix(out),
      ffnNorm,
      ...matrix(gateUp),
      ...matrix(down),
    ]),
    weights.finalNorm,
  ];
  return constantForms(shape).map(({ name, type, dims }, i) => {
    const own = values[i];
    if (own?.byteLength !== weightBytes({ type, dims })) throw new RangeError(`${name} is not [${dims}]`);
    return { name, dims, values: own };
  });
}

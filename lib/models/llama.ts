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

/** Row-major [rows, columns]; a weight is (quantized − 128) · scale of its row. */
export interface QuantizedMatrix {
  rows: number;
  columns: number;
  quantized: Uint8Array;
  scales: Float32Array;
}

export interface LlamaLayer {
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

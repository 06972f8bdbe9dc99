import type { AttributeValue, ElementType, Initializer, OnnxNode } from './onnx-writer.ts';

const alignment = 64;
const microsoft = 'com.microsoft';

/** Collects nodes and constants; large constants go to one shard of weights beside the model. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly initializers = new Map<string, Initializer>();
  readonly #shardName: string;
  readonly #shard: Uint8Array[] = [];
  #shardLength = 0;

  constructor(shardName: string) {
    this.#shardName = shardName;
  }

  /** A node of ONNX's own operators; returns the name of its output. */
  add(op: string, inputs: string[], output: string, attributes?: Record<string, AttributeValue>): string {
    this.#push({ op, inputs, outputs: [output], attributes });
    return output;
  }

  /** A node with several outputs. */
  addMany(
    op: string,
    inputs: string[],
    outputs: string[],
    attributes?: Record<string, AttributeValue>,
  ): void {
    this.#push({ op, inputs, outputs, attributes });
  }

  /** A node of onnxruntime's contributed operators. */
  contributed(
    op: string,
    inputs: string[],
    outputs: string[],
    attributes: Record<string, AttributeValue>,
  ): void {
    this.#push({ op, domain: microsoft, inputs, outputs, attributes });
  }

  /** A constant inside the graph; the same name means the same value. */
  constant(name: string, type: ElementType, values: number | readonly number[]): string {
    const list = typeof values === 'number' ? [values] : values;
    const dims = typeof values === 'number' ? [] : [values.length];
    this.initializers.set(name, { name, type, dims, data: littleEndian(type, list) });
    return name;
  }

  /** A constant in the shard. */
  weight(name: string, dims: readonly number[], values: Uint8Array | Float32Array): string {
    if (this.initializers.has(name)) return name;
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const offset = this.#shardLength;
    const padding = (alignment - (bytes.length % alignment)) % alignment;
    this.#shard.push(bytes, new Uint8Array(padding));
    this.#shardLength += bytes.length + padding;
    this.initializers.set(name, {
      name,
      type: values instanceof Uint8Array ? 'uint8' : 'float32',
      dims,
      data: { location: this.#shardName, offset, length: bytes.length },
    });
    return name;
  }

  get shard(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.#shardLength);
    let offset = 0;
    for (const part of this.#shard) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  }

  #push({
    attributes,
    ...node
  }: Omit<OnnxNode, 'attributes'> & { attributes: OnnxNode['attributes'] | undefined }) {
    this.nodes.push(attributes ? { ...node, attributes } : node);
  }
}

function littleEndian(type: ElementType, values: readonly number[]): Uint8Array {
  const size = { float32: 4, uint8: 1, int32: 4, int64: 8 }[type];
  const view = new DataView(new ArrayBuffer(values.length * size));
  for (const [i, value] of values.entries()) {
    if (type === 'float32') view.setFloat32(i * size, value, true);
    else if (type === 'uint8') view.setUint8(i * size, value);
    else if (type === 'int32') view.setInt32(i * size, value, true);
    else view.setBigInt64(i * size, BigInt(value), true);
  }
  return new Uint8Array(view.buffer);
}

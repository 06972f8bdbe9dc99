import type { AttributeValue, ElementType, Initializer, OnnxNode, TensorDeclaration } from './onnx-writer.ts';
import { type WeightEntry, type WeightTable, weightBytes } from './weights.ts';

const microsoft = 'com.microsoft';

/** Collects nodes and constants; the large constants are those of a table, in shards beside the model. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly initializers = new Map<string, Initializer>();
  readonly declarations: TensorDeclaration[] = [];
  readonly #weights: Map<string, WeightEntry>;

  constructor(weights: WeightTable) {
    this.#weights = new Map(weights.map((entry) => [entry.name, entry]));
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

  /** A node of onnxruntime's contributed operators; returns the name of its first output. */
  contributed(
    op: string,
    inputs: string[],
    output: string,
    attributes?: Record<string, AttributeValue>,
  ): string {
    this.#push({ op, domain: microsoft, inputs, outputs: [output], attributes });
    return output;
  }

  /** The same with several outputs; an empty name leaves one out. */
  contributedMany(
    op: string,
    inputs: string[],
    outputs: string[],
    attributes?: Record<string, AttributeValue>,
  ): void {
    this.#push({ op, domain: microsoft, inputs, outputs, attributes });
  }

  /**
   * Says what shape a float32 value has, where the runtime can't tell from the inputs: of what it knows to be of one
   * size it gives one the memory of another, and what it knows nothing of it compares with all the rest.
   */
  declare(name: string, dims: TensorDeclaration['dims']): string {
    this.declarations.push({ name, type: 'float32', dims });
    return name;
  }

  /** A constant inside the graph; the same name means the same value. */
  constant(name: string, type: ElementType, values: number | readonly number[]): string {
    const list = typeof values === 'number' ? [values] : values;
    const dims = typeof values === 'number' ? [] : [values.length];
    this.initializers.set(name, { name, type, dims, data: littleEndian(type, list) });
    return name;
  }

  /** Dimensions of a constant of the table. Throws an Error where there is none of that name. */
  dimsOf(name: string): readonly number[] {
    return this.#entry(name).dims;
  }

  /** A constant of the table; throws an Error where there is none of that name. */
  weight(name: string): string {
    return this.reshapedWeight(name, this.dimsOf(name), name);
  }

  /** The same bytes seen in another shape, under another name. */
  reshapedWeight(name: string, dims: readonly number[], as: string): string {
    const entry = this.#entry(name);
    const { type, shard, offset } = entry;
    const data = { location: shard, offset, length: weightBytes(entry) };
    this.initializers.set(as, { name: as, type, dims, data });
    return as;
  }

  #entry(name: string): WeightEntry {
    const entry = this.#weights.get(name);
    if (!entry) throw new Error(`The table of weights has no ${name}`);
    return entry;
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

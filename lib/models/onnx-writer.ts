/** Writes ONNX models: the few protobuf messages of onnx.proto that a graph of plain operators needs. */

export type ElementType = 'float32' | 'uint8' | 'int32' | 'int64';
/** `onnx.TensorProto.DataType`. */
export const elementTypes: Record<ElementType, number> = { float32: 1, uint8: 2, int32: 6, int64: 7 };

export interface TensorDeclaration {
  name: string;
  type: ElementType;
  /** Names stand for dimensions that are not fixed. */
  dims: readonly (number | string)[];
}

export interface Initializer {
  name: string;
  type: ElementType;
  dims: readonly number[];
  /** Little-endian bytes, or where they lie in a file beside the model. */
  data: Uint8Array | { location: string; offset: number; length: number };
}

export interface OnnxNode {
  op: string;
  domain?: string;
  /** An empty name leaves an optional one out. */
  inputs: readonly string[];
  outputs: readonly string[];
  attributes?: Record<string, AttributeValue>;
}

/** Integers as numbers; a float has to be marked, as 1 may be either. */
export type AttributeValue = number | { float: number } | readonly number[];

export interface OnnxGraph {
  name: string;
  /** Version of each operator set by domain; '' is ONNX's own. */
  operatorSets: Record<string, number>;
  nodes: readonly OnnxNode[];
  initializers: readonly Initializer[];
  inputs: readonly TensorDeclaration[];
  outputs: readonly TensorDeclaration[];
  /** What lies between, as far as its shape can't be told from the inputs. */
  between: readonly TensorDeclaration[];
}

const irVersion = 10;

/** An `onnx.ModelProto`. */
export function writeOnnx(graph: OnnxGraph): Uint8Array<ArrayBuffer> {
  return message((model) => {
    model.integer(1, irVersion);
    model.text(2, 'sotto');
    model.bytes(7, graphProto(graph));
    for (const [domain, version] of Object.entries(graph.operatorSets)) {
      model.bytes(
        8,
        message((set) => {
          set.text(1, domain);
          set.integer(2, version);
        }),
      );
    }
  });
}

function graphProto({ name, nodes, initializers, inputs, outputs, between }: OnnxGraph): Uint8Array {
  return message((graph) => {
    for (const node of nodes) graph.bytes(1, nodeProto(node));
    graph.text(2, name);
    for (const initializer of initializers) graph.bytes(5, tensorProto(initializer));
    for (const input of inputs) graph.bytes(11, valueInfoProto(input));
    for (const output of outputs) graph.bytes(12, valueInfoProto(output));
    for (const value of between) graph.bytes(13, valueInfoProto(value));
  });
}

function nodeProto({ op, domain = '', inputs, outputs, attributes = {} }: OnnxNode): Uint8Array {
  return message((node) => {
    for (const input of inputs) node.text(1, input);
    for (const output of outputs) node.text(2, output);
    node.text(3, outputs[0] ?? op);
    node.text(4, op);
    for (const [name, value] of Object.entries(attributes)) node.bytes(5, attributeProto(name, value));
    node.text(7, domain);
  });
}

function attributeProto(name: string, value: AttributeValue): Uint8Array {
  return message((attribute) => {
    attribute.text(1, name);
    if (typeof value === 'number') {
      attribute.integer(3, value);
      attribute.integer(20, 2);
    } else if ('float' in value) {
      attribute.float(2, value.float);
      attribute.integer(20, 1);
    } else {
      for (const item of value) attribute.integer(8, item);
      attribute.integer(20, 7);
    }
  });
}

function tensorProto({ name, type, dims, data }: Initializer): Uint8Array {
  return message((tensor) => {
    for (const dim of dims) tensor.integer(1, dim);
    tensor.integer(2, elementTypes[type]);
    tensor.text(8, name);
    if (data instanceof Uint8Array) {
      tensor.bytes(9, data);
      return;
    }
    for (const [key, value] of Object.entries(data)) {
      tensor.bytes(
        13,
        message((entry) => {
          entry.text(1, key);
          entry.text(2, String(value));
        }),
      );
    }
    tensor.integer(14, 1);
  });
}

function valueInfoProto({ name, type, dims }: TensorDeclaration): Uint8Array {
  const shape = message((proto) => {
    for (const dim of dims) {
      proto.bytes(
        1,
        message((dimension) => {
          if (typeof dim === 'number') dimension.integer(1, dim);
          else dimension.text(2, dim);
        }),
      );
    }
  });
  const tensorType = message((proto) => {
    proto.integer(1, elementTypes[type]);
    proto.bytes(2, shape);
  });
  return message((info) => {
    info.text(1, name);
    info.bytes(
      2,
      message((proto) => proto.bytes(1, tensorType)),
    );
  });
}

function message(write: (message: Message) => void): Uint8Array<ArrayBuffer> {
  const fields = new Message();
  write(fields);
  return fields.finish();
}

const encoder = new TextEncoder();

/** Protobuf wire format: each field is its number and wire type, then a varint, 4 bytes, or a length and bytes. */
class Message {
  // Of a graph there are 50,000 short pieces: with an array for each it took twice as long.
  readonly #written: number[] = [];

  integer(field: number, value: number): void {
    this.#varint(field << 3);
    this.#varint(value);
  }

  float(field: number, value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.#varint((field << 3) | 5);
    this.#add(bytes);
  }

  bytes(field: number, value: Uint8Array): void {
    this.#varint((field << 3) | 2);
    this.#varint(value.length);
    this.#add(value);
  }

  text(field: number, value: string): void {
    this.bytes(field, encoder.encode(value));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#written);
  }

  #add(bytes: Uint8Array): void {
    for (const byte of bytes) this.#written.push(byte);
  }

  /** Base 128, least significant first; negative numbers as 64-bit two's complement. */
  #varint(value: number): void {
    if (value < 0) {
      this.#bigVarint(BigInt.asUintN(64, BigInt(value)));
      return;
    }
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#written.push((rest % 128) | 128);
    this.#written.push(rest);
  }

  #bigVarint(value: bigint): void {
    let rest = value;
    for (; rest > 127n; rest >>= 7n) this.#written.push(Number(rest & 127n) | 128);
    this.#written.push(Number(rest));
  }
}

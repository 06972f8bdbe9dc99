import { type WeightTable, weightBytes } from '../models/weights';
import { transpose } from './transpose';

/**
 * A shard whose matrices of 8-bit weights are turned from [outputs, inputs] to [inputs, outputs] as the runtime reads
 * them: its integer product on the CPU wants them so, and would keep a second copy if the graph turned them. The
 * runtime takes each constant with `subarray` and copies it at once, so one piece of memory does for all matrices.
 */
export class TurnedShard extends Uint8Array<ArrayBuffer> {
  // What is cut out of it is plain bytes.
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  /** By offset: outputs and inputs. */
  readonly #matrices = new Map<number, readonly [number, number]>();
  readonly #turned: Uint8Array<ArrayBuffer>;

  /** Of the shard called `path` in the table. */
  constructor(table: WeightTable, path: string, { buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) {
    super(buffer, byteOffset, byteLength);
    let greatest = 0;
    for (const entry of table) {
      const [rows, columns] = entry.dims;
      const isMatrix = entry.type === 'uint8' && rows !== undefined && columns !== undefined;
      if (entry.shard !== path || !isMatrix) continue;
      this.#matrices.set(entry.offset, [rows, columns]);
      greatest = Math.max(greatest, weightBytes(entry));
    }
    this.#turned = new Uint8Array(greatest);
  }

  /** Of a matrix, memory that the next call writes over. */
  override subarray(start = 0, end = this.length): Uint8Array<ArrayBuffer> {
    const bytes = super.subarray(start, end);
    const [rows = 0, columns = 0] = this.#matrices.get(start) ?? [];
    if (bytes.length === 0 || rows * columns !== bytes.length) return bytes;
    const turned = this.#turned.subarray(0, bytes.length);
    transpose(bytes, turned, rows, columns);
    return turned;
  }

  /** Gives the memory back now, and not when the garbage collector comes by. */
  release(): void {
    this.#turned.buffer.transfer(0);
    this.buffer.transfer(0);
  }
}

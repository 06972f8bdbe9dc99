/** Rows and columns of a tile: what is read and what is written both stay in the processor's cache. */
const tile = 64;

/** Turns `from`, row-major [rows, columns], round into `to`. */
export function transpose(from: Uint8Array, to: Uint8Array, rows: number, columns: number): void {
  const areWords = [from.byteOffset, to.byteOffset, rows, columns].every((value) => value % 4 === 0);
  if (areWords) transposeWords(words(from), words(to), rows, columns);
  else transposeBytes(from, to, rows, columns);
}

function words({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

/** Four rows and four columns at a time: a quarter of the reads and writes, which are what takes the time. */
function transposeWords(from: Int32Array, to: Int32Array, rows: number, columns: number): void {
  const [wide, high] = [columns / 4, rows / 4];
  for (let top = 0; top < high; top += tile / 4) {
    const bottom = Math.min(high, top + tile / 4);
    for (let left = 0; left < wide; left += tile / 4) {
      const right = Math.min(wide, left + tile / 4);
      for (let column = left; column < right; column++) {
        for (let row = top; row < bottom; row++) {
          const at = 4 * row * wide + column;
          const a = from[at] as number;
          const b = from[at + wide] as number;
          const c = from[at + 2 * wide] as number;
          const d = from[at + 3 * wide] as number;
          const out = 4 * column * high + row;
          to[out] = (a & 0xff) | ((b & 0xff) << 8) | ((c & 0xff) << 16) | (d << 24);
          to[out + high] = ((a >>> 8) & 0xff) | (b & 0xff00) | ((c & 0xff00) << 8) | ((d & 0xff00) << 16);
          to[out + 2 * high] =
            ((a >>> 16) & 0xff) | ((b >>> 8) & 0xff00) | (c & 0xff0000) | ((d & 0xff0000) << 8);
          to[out + 3 * high] = (a >>> 24) | ((b >>> 16) & 0xff00) | ((c >>> 8) & 0xff0000) | (d & 0xff000000);
        }
      }
    }
  }
}

function transposeBytes(from: Uint8Array, to: Uint8Array, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      to[column * rows + row] = from[row * columns + column] as number;
    }
  }
}

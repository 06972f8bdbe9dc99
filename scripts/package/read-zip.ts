import { inflateRawSync } from 'node:zlib';

/** A file of a package by its path; packed and unpacked sizes in bytes. */
export interface PackedFile {
  path: string;
  packed: number;
  size: number;
  /** Its content, unpacked. */
  read(): Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const DEFLATED = 8;

/**
 * The files of a ZIP archive by its central directory. Throws where it has none, or uses what stores don't take
 * (ZIP64, several disks, other compressions).
 */
export function readZip(archive: Buffer): PackedFile[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  const files: PackedFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The archive’s list of files is damaged.');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const path = archive.toString('utf8', at + 46, at + 46 + Number(nameBytes));
    files.push(fileAt(archive, at, path));
    at += 46 + Number(nameBytes) + Number(extraBytes) + Number(commentBytes);
  }
  return files.filter(({ path }) => !path.endsWith('/'));
}

function findEnd(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
  for (let at = archive.length - END_BYTES; at >= earliest; at--) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new Error('This is not a ZIP archive.');
}

function fileAt(archive: Buffer, entry: number, path: string): PackedFile {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const size = archive.readUInt32LE(entry + 24);
  const header = archive.readUInt32LE(entry + 42);
  const read = () => {
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const content = archive.subarray(start, start + packed);
    if (method === 0) return content;
    if (method === DEFLATED) return inflateRawSync(content);
    throw new Error(`${path} is compressed in a way that stores don’t take.`);
  };
  return { path, packed, size, read };
}

import { Checksum } from './checksum.ts';
import type { ModelFile } from './manifest.ts';

/** What a manifest says of a file. */
export function listFile(path: string, content: Uint8Array): ModelFile {
  return { path, bytes: content.length, xxh64: new Checksum().add(content).toString() };
}

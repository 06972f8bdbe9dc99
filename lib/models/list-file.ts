import { createHash } from 'node:crypto';
import { type ModelFile, PIECE_BYTES } from './manifest.ts';

/** What a manifest says of a file. For Node, where manifests are written. */
export function listFile(path: string, content: Uint8Array): ModelFile {
  const sha256: string[] = [];
  for (let at = 0; at < content.length; at += PIECE_BYTES) {
    sha256.push(
      createHash('sha256')
        .update(content.subarray(at, at + PIECE_BYTES))
        .digest('hex'),
    );
  }
  return { path, bytes: content.length, sha256 };
}

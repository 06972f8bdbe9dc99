import * as v from 'valibot';

/** Each so many bytes of a file have a checksum of their own, so that they are checked while the rest is read. */
export const PIECE_BYTES = 4 * 2 ** 20;

/** `manifest.json` of a model folder: all its files, by which a missing, truncated or altered one is found out. */
export const ManifestSchema = v.object({
  files: v.array(
    v.object({
      /** Relative to the model's folder, with slashes. */
      path: v.string(),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** SHA-256 of each piece, in order, in hexadecimal. */
      sha256: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    }),
  ),
});
export type ModelManifest = v.InferOutput<typeof ManifestSchema>;
export type ModelFile = ModelManifest['files'][number];

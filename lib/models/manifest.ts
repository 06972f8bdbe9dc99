import * as v from 'valibot';

/** What a typed array may hold everywhere. */
const LARGEST_FILE = 2 ** 31 - 1;

/** `manifest.json` of a model folder: all its files, by which a missing, truncated or altered one is found out. */
export const ManifestSchema = v.object({
  files: v.array(
    v.object({
      /** Relative to the model's folder, with slashes. */
      path: v.string(),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_FILE)),
      /** In hexadecimal. */
      xxh64: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    }),
  ),
});
export type ModelManifest = v.InferOutput<typeof ManifestSchema>;
export type ModelFile = ModelManifest['files'][number];

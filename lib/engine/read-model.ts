import { withMatricesInParts } from '../models/matrix-parts';
import { type WeightEntry, type WeightTable, WeightTableSchema, weightBytes } from '../models/weights';
import { EngineError } from './errors';
import {
  atEase,
  isShard,
  type ModelFiles,
  type OnProgress,
  type OpenFile,
  parsedFile,
  readFiles,
  WEIGHTS_FOLDER,
} from './model-files';
import { turnMatrices } from './turn-matrices';

/** `integer` is the graph for the CPU, `blocked` the one for the GPU. */
export type GraphKind = 'integer' | 'blocked';

/** Begins to read a model; its shards are as the graph wants them. Rejects, as each file does, with an EngineError. */
export type ReadModel = (graph: GraphKind, onProgress?: OnProgress) => Promise<ModelFiles>;

/**
 * `ReadModel` in this thread. A shard rejects as the others do, with 'model-damaged' also where the table of weights
 * names a constant beyond its end.
 */
export async function readModel(
  open: OpenFile,
  graph: GraphKind,
  onProgress?: OnProgress,
): Promise<ModelFiles> {
  const files = await readFiles(open, onProgress);
  const reading = readWeights(files);
  // No shard may ever come to ask for it.
  reading.catch(() => {});
  const shard = async (path: string, content: Promise<Uint8Array<ArrayBuffer>>) => {
    const [data, weights] = [await content, await reading];
    const name = path.slice(WEIGHTS_FOLDER.length);
    checkEnds(weights, name, data);
    if (graph === 'integer') turnMatrices(weights, name, data);
    return data;
  };
  return atEase(
    new Map([...files].map(([path, content]) => [path, isShard(path) ? shard(path, content) : content])),
  );
}

/** Throws an EngineError as `parsedFile` does. */
export async function readWeights(files: ModelFiles): Promise<WeightTable> {
  return withMatricesInParts(await parsedFile(files, `${WEIGHTS_FOLDER}weights.json`, WeightTableSchema));
}

function checkEnds(weights: WeightTable, shard: string, data: Uint8Array): void {
  const isBeyond = (entry: WeightEntry) =>
    entry.shard === shard && entry.offset + weightBytes(entry) > data.length;
  const beyond = weights.find(isBeyond);
  if (beyond) throw new EngineError('model-damaged', `${beyond.name} lies beyond ${shard}`);
}

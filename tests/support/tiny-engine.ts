import { EngineError } from '../../lib/engine/errors';
import type { LoadOptions } from '../../lib/engine/load-model';
import type { OpenFile } from '../../lib/engine/model-files';
import type { LoadedEngine } from '../../lib/engine/transformers-engine';
import { tinyModelFiles } from '../../lib/models/tiny-model';
import { startNodeEngine } from '../../scripts/node/node-engine';

/** The real engine on the tiny random model. */
export function tinyEngine(
  files = tinyModelFiles(),
  options: Pick<LoadOptions, 'graph'> = {},
): Promise<LoadedEngine> {
  return startNodeEngine(filesInMemory(files), options);
}

export function filesInMemory(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): OpenFile {
  return async (path) => {
    const content = files.get(path);
    if (!content) throw new EngineError('model-missing', `${path} is missing`);
    return new Blob([content]).stream();
  };
}

import { EngineError } from '../../lib/engine/errors';
import type { OpenFile } from '../../lib/engine/model-files';
import type { LoadedEngine } from '../../lib/engine/transformers-engine';
import { tinyModelFiles } from '../../lib/models/tiny-model';
import { startNodeEngine } from '../../scripts/fit/node-engine';

/** The real engine on the tiny random model. */
export function tinyEngine(files = tinyModelFiles()): Promise<LoadedEngine> {
  return startNodeEngine(filesInMemory(files));
}

export function filesInMemory(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): OpenFile {
  return async (path) => {
    const content = files.get(path);
    if (!content) throw new EngineError('model-missing', `${path} is missing`);
    return new Blob([content]).stream();
  };
}

import { asEngineError } from '../engine/errors';
import { isShard, type OpenFile } from '../engine/model-files';
import { readModel } from '../engine/read-model';
import type { FromFiles, ToFiles } from './files-messages';
import type { WorkerScope } from './worker-scope';

export type FilesScope = WorkerScope<ToFiles, FromFiles>;

/** Runs in the worker that reads a model, from a folder's URL: hands each file over as soon as it is ready. */
export function serveFiles(scope: FilesScope, openFolder: (url: string) => OpenFile): void {
  const fail = (error: unknown, path?: string) => {
    const { code, message } = asEngineError(error);
    scope.postMessage({ type: 'failed', ...(path !== undefined && { path }), code, message });
  };
  scope.addEventListener('message', async ({ data: { folder, graph } }) => {
    try {
      const files = await readModel(openFolder(folder), graph, inSteps(scope));
      scope.postMessage({ type: 'files', paths: [...files.keys()] });
      for (const [path, reading] of files) {
        reading.then(
          // The others are small, and may still be read here.
          (content) =>
            scope.postMessage({ type: 'file', path, content }, isShard(path) ? [content.buffer] : []),
          (error) => fail(error, path),
        );
      }
    } catch (error) {
      fail(error);
    }
  });
  scope.postMessage({ type: 'ready' });
}

/** Tells of every hundredth. */
function inSteps(scope: FilesScope) {
  let told = -1;
  return ({ loaded, total }: { loaded: number; total: number }) => {
    const step = Math.floor((100 * loaded) / total);
    if (step === told) return;
    told = step;
    scope.postMessage({ type: 'progress', loaded, total });
  };
}

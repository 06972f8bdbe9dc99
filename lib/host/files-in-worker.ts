import { EngineError } from '../engine/errors';
import { atEase } from '../engine/model-files';
import type { ReadModel } from '../engine/read-model';
import type { FromFiles, ToFiles } from './files-messages';
import { postWhenReady } from './post-when-ready';
import { watchSilence } from './watch-silence';

type Content = Uint8Array<ArrayBuffer>;

/**
 * Reads a model in a worker of its own, so that the runtime is compiled meanwhile; the worker ends when all is read, and
 * what reading has left in memory goes with it. Rejects also where it gives no sign of life any more. `folder`: the
 * model's URL; ends in a slash.
 */
export function filesInWorker(startWorker: () => Worker, folder: string): ReadModel {
  return (graph, onProgress) => {
    const worker = startWorker();
    const begun = Promise.withResolvers<Map<string, Promise<Content>>>();
    const waiting = new Map<string, PromiseWithResolvers<Content>>();
    const end = () => {
      silence.stop();
      worker.terminate();
    };
    const failAll = (error: EngineError) => {
      end();
      begun.reject(error);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    const settle = (path: string, how: (file: PromiseWithResolvers<Content>) => void) => {
      const file = waiting.get(path);
      if (file) how(file);
      waiting.delete(path);
      if (waiting.size === 0) end();
    };

    const silence = watchSilence(() =>
      failAll(new EngineError('engine-failed', 'The worker that reads the model does not answer any more')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<FromFiles>) => {
      silence.heard();
      switch (data.type) {
        case 'files':
          for (const path of data.paths) waiting.set(path, Promise.withResolvers());
          begun.resolve(new Map([...waiting].map(([path, { promise }]) => [path, promise])));
          break;
        case 'progress':
          onProgress?.(data);
          break;
        case 'file':
          settle(data.path, ({ resolve }) => resolve(data.content));
          break;
        case 'failed': {
          const error = new EngineError(data.code, data.message);
          if (data.path === undefined) failAll(error);
          else settle(data.path, ({ reject }) => reject(error));
        }
      }
    });
    worker.addEventListener('error', ({ message }) =>
      failAll(new EngineError('engine-failed', `The worker that reads the model failed: ${message}`)),
    );
    postWhenReady<ToFiles>(worker)({ folder, graph });
    return begun.promise.then(atEase);
  };
}

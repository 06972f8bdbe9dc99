import { afterEach, expect, it, vi } from 'vitest';
import { FakeWorker } from '../../tests/support/fake-worker';
import { filesInMemory } from '../../tests/support/tiny-engine';
import { freeShards } from '../engine/model-files';
import { type GraphKind, readModel } from '../engine/read-model';
import { tinyModelFiles } from '../models/tiny-model';
import { filesInWorker } from './files-in-worker';
import type { FromFiles, ToFiles } from './files-messages';
import { serveFiles } from './serve-files';

const shard = 'onnx/weights-0.bin';

afterEach(() => {
  vi.useRealTimers();
});

it.each<GraphKind>(['integer', 'blocked'])('hands over what this thread would read: %s', async (graph) => {
  const { read, worker } = reader(tinyModelFiles());
  const files = await contents(await read(graph));
  expect(files).toEqual(await contents(await readModel(filesInMemory(tinyModelFiles()), graph)));
  expect([...files.keys()]).toContain(shard);
  expect(worker().ended).toBe(true);
});

it('hands over shards whose memory can be given back', async () => {
  const files = await reader(tinyModelFiles()).read('integer');
  const content = await files.get(shard);
  expect(content?.buffer.byteLength).toBeGreaterThan(0);
  freeShards(files);
  await expect.poll(() => content?.buffer.byteLength).toBe(0);
});

it('tells how much is read', async () => {
  const steps: number[] = [];
  const { read } = reader(tinyModelFiles());
  await contents(await read('integer', ({ loaded, total }) => steps.push(loaded / total)));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
});

it('rejects the file that is not there, gives the others, and ends', async () => {
  const model = tinyModelFiles();
  model.delete(shard);
  const { read, worker } = reader(model);
  const files = await read('integer');
  await expect(files.get(shard)).rejects.toMatchObject({ name: 'EngineError', code: 'model-missing' });
  const others = [...files].filter(([path]) => path !== shard);
  expect((await contents(new Map(others))).get('tokenizer.json')).toEqual(model.get('tokenizer.json'));
  expect(worker().ended).toBe(true);
});

it('rejects where the manifest is not valid, and ends', async () => {
  const { read, worker } = reader(tinyModelFiles().set('manifest.json', new Uint8Array([123])));
  await expect(read('integer')).rejects.toMatchObject({ code: 'model-damaged' });
  expect(worker().ended).toBe(true);
});

it('rejects all that is not read when the worker fails', async () => {
  const { read, worker } = reader(tinyModelFiles(), shard);
  const files = await read('integer');
  await files.get('tokenizer.json');
  worker().dispatchEvent(Object.assign(new Event('error'), { message: 'no memory' }));
  await expect(files.get(shard)).rejects.toMatchObject({ code: 'engine-failed' });
  expect(worker().ended).toBe(true);
});

it('rejects all that is not read when the worker hangs, and ends it', async () => {
  const { read, worker } = reader(tinyModelFiles(), shard);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const files = await read('integer');
  await files.get('tokenizer.json');
  const failed = expect(files.get(shard)).rejects.toMatchObject({ code: 'engine-failed' });
  vi.advanceTimersByTime(70_000);
  await failed;
  expect(worker().ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

/** Of a model in memory, of which one file may never come. */
function reader(model: Map<string, Uint8Array<ArrayBuffer>>, endless?: string) {
  let started: FakeWorker<ToFiles, FromFiles> | undefined;
  const inMemory = filesInMemory(model);
  const startWorker = () => {
    started = new FakeWorker((scope) =>
      serveFiles(scope, (folder) => {
        expect(folder).toBe('models/tiny/');
        return (path) => (path === endless ? Promise.resolve(new ReadableStream()) : inMemory(path));
      }),
    );
    return started as unknown as Worker;
  };
  return {
    read: filesInWorker(startWorker, 'models/tiny/'),
    worker() {
      if (!started) throw new Error('No worker was started');
      return started;
    },
  };
}

async function contents(files: ReadonlyMap<string, Promise<Uint8Array>>): Promise<Map<string, Uint8Array>> {
  return new Map(
    await Promise.all([...files].map(async ([path, content]) => [path, await content] as const)),
  );
}

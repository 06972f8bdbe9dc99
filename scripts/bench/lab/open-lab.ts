import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Worker } from 'playwright';
import { bundle } from '../../browser/bundle.ts';
import { servePages } from '../../browser/page-server.ts';
import type { Kind, Lab } from './worker.ts';

declare const lab: Lab;

export interface LabWorker {
  loadMs: number;
  /** How many threads the runtime really has. */
  threads: number;
  call<K extends Exclude<keyof Lab, 'load'>>(
    verb: K,
    ...args: Parameters<Lab[K]>
  ): Promise<Awaited<ReturnType<Lab[K]>>>;
  end(): Promise<void>;
}

export interface EngineLab {
  /** An engine in a worker of its own, loaded. */
  start(kind: Kind): Promise<LabWorker>;
  close(): Promise<void>;
}

/** A cross-origin isolated page on whose workers the engines run; `extension`: a built one, whose model they load. */
export async function openLab(
  context: BrowserContext,
  extension: string,
  threads: number,
): Promise<EngineLab> {
  const server = await servePages({ folder: extension, isolated: true });
  for (const { fileName, content } of await bundle('lab-worker', join(import.meta.dirname, 'worker.ts'))) {
    server.add(fileName, content);
  }
  const graph = resolve(import.meta.dirname, '../baseline/model_wasm.onnx');
  server.add('baseline/model_wasm.onnx', readFileSync(graph));
  const page = await context.newPage();
  await page.goto(server.add('lab.html', '<!doctype html><title>Lab</title>'));

  const startWorker = async (): Promise<Worker> => {
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.evaluate(
        (url) =>
          new Promise((resolve, reject) => {
            const worker = new Worker(url, { type: 'module' });
            worker.onmessage = resolve;
            worker.onerror = ({ message }) => reject(new Error(message));
          }),
        '/lab-worker.js',
      ),
    ]);
    return worker;
  };

  return {
    async start(kind) {
      const worker = await startWorker();
      const loaded = await worker.evaluate(([kind, threads]) => lab.load(kind, threads), [
        kind,
        threads,
      ] as const);
      return {
        loadMs: loaded.ms,
        threads: loaded.threads,
        call: (verb, ...args) =>
          worker.evaluate(([verb, args]) => (lab[verb] as (...args: unknown[]) => never)(...args), [
            verb,
            args,
          ] as const),
        async end() {
          const ended = worker.waitForEvent('close');
          await worker.evaluate(() => void setTimeout(() => self.close()));
          await ended;
        },
      };
    },
    async close() {
      await page.close();
      await server.close();
    },
  };
}

import { env } from 'onnxruntime-web/wasm';
import filesUrl from '../../../entrypoints/offscreen/files-worker?worker&url';
import type { Engine, ScoreTreeRequest, TokenIds } from '../../../lib/engine/engine.ts';
import { loadEngine } from '../../../lib/engine/load-engine.ts';
import { filesInWorker } from '../../../lib/host/files-in-worker.ts';
import { runJob } from '../../../lib/host/run-job.ts';
import type { TaskItem } from '../../../lib/protocol/task-port.ts';
import type { Job } from '../../../lib/protocol/tasks.ts';
import { harperLinter } from '../../../lib/rewrite/harper.ts';
import type { Linter } from '../../../lib/rewrite/linter.ts';
import { readBaselineFiles } from '../baseline/files.ts';
import { PlainEngine } from '../baseline/plain-engine.ts';
import { type Generate, loadTransformers } from '../baseline/transformers-generate.ts';

/** Runs in a worker of a cross-origin isolated page: one of the engines that are compared, driven from outside. */

/** `ours`: as the extension's worker has it; `plain` and `transformers`: what it is measured against. */
export type Kind = 'ours' | 'plain' | 'transformers';

const MODEL = 'smollm2-135m-instruct';
const { origin } = self.location;
const modelsUrl = `${origin}/models/`;
const runtimeUrl = `${origin}/ort/`;

let engine: Engine | undefined;
let generate: Generate | undefined;
let linter: Promise<Linter> | undefined;

const lab = {
  /** Reads the files and starts a session: milliseconds, and how many threads the runtime really has. */
  async load(kind: Kind, threads: number): Promise<{ ms: number; threads: number }> {
    const started = performance.now();
    if (kind === 'ours') {
      engine = await loadEngine({
        read: filesInWorker(() => new Worker(filesUrl, { type: 'module' }), `${modelsUrl}${MODEL}/`),
        wasmPaths: runtimeUrl,
        device: 'wasm',
        threads,
      });
    } else {
      env.wasm.wasmPaths = runtimeUrl;
      env.wasm.numThreads = threads;
      const files = await readBaselineFiles({
        model: `${modelsUrl}${MODEL}/`,
        graph: `${origin}/baseline/model_wasm.onnx`,
      });
      if (kind === 'plain') engine = await PlainEngine.load(files);
      else generate = await loadTransformers(files);
    }
    const ms = performance.now() - started;
    return { ms, threads: self.crossOriginIsolated ? (env.wasm.numThreads ?? 1) : 1 };
  },

  encode: (text: string): number[] => theEngine().encode(text).ids,

  /** A job as the extension's worker runs it. */
  async run(job: Job): Promise<{ ms: number; tokens: number; items: TaskItem[] }> {
    const engine = theEngine();
    const items: TaskItem[] = [];
    const tokensBefore = engine.tokensRun;
    const started = performance.now();
    await runJob(
      job,
      { engine: async () => engine, linter: () => (linter ??= harperLinter()), loadCost: notMeasuredHere },
      { item: (item) => items.push(item), progress: () => {} },
      new AbortController().signal,
    );
    return { ms: performance.now() - started, tokens: engine.tokensRun - tokensBefore, items };
  },

  /** Tokens a second of the prompt up to the first new token, and of those that follow it. */
  async generate(prompt: TokenIds, count: number): Promise<{ prefill: number; decode: number }> {
    const times: number[] = [];
    const onToken = () => times.push(performance.now());
    const started = performance.now();
    if (generate) await generate(prompt, count, onToken);
    else await theEngine().generate(prompt, { maxNewTokens: count, onText: onToken });
    const [first = Number.NaN, last = Number.NaN] = [times[0], times.at(-1)];
    if (times.length < count / 2) throw new Error(`It wrote ${times.length} of ${count} tokens.`);
    return {
      prefill: (1000 * prompt.length) / (first - started),
      decode: (1000 * (times.length - 1)) / (last - first),
    };
  },

  async score(request: ScoreTreeRequest): Promise<{ ms: number; scores: number[][] }> {
    const started = performance.now();
    const scores = await theEngine().scoreTree(request);
    return { ms: performance.now() - started, scores: scores.map(({ logProbs }) => [...logProbs]) };
  },
};
export type Lab = typeof lab;

function theEngine(): Engine {
  if (!engine) throw new Error('No engine is loaded.');
  return engine;
}

function notMeasuredHere(): never {
  throw new Error('The lab has no such job.');
}

Object.assign(globalThis, { lab });
postMessage('ready');

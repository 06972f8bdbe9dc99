import type { Engine } from './engine';
import { asEngineError } from './errors';
import { generate } from './generate';
import { KvCache } from './kv-cache';
import { type LoadOptions, loadModel } from './load-model';
import { probe } from './probe';
import { probeAll } from './probe-all';
import { scoreTree } from './score-tree';
import { Serial } from './serial';

export type LoadedEngine = Engine & {
  /**
   * The same engine with counts of its own, of only what is asked through it.
   *
   * @param onFailed told of what breaks, also after an abort, when whoever asked has its reason already.
   */
  metered(onFailed?: (error: unknown) => void): MeteredEngine;
  dispose(): Promise<void>;
};

export type MeteredEngine = Engine & {
  /** Milliseconds of the clock that went into what was asked, without the waiting for others. */
  readonly msRun: number;
};

/**
 * Reads a model's files and runs them in Transformers.js and onnxruntime-web. One at a time in a worker: their settings are global.
 * Throws an EngineError: 'model-missing', 'model-damaged', 'out-of-memory' or 'engine-failed'.
 */
export async function startEngine(options: LoadOptions): Promise<LoadedEngine> {
  try {
    return await engineOn(options);
  } catch (error) {
    throw asEngineError(error);
  }
}

async function engineOn(options: LoadOptions): Promise<LoadedEngine> {
  const { model, tokenizer, prefixes, release } = await loadModel(options);
  const cache = new KvCache(model.kvShape);
  const context = { model, cache, tokenizer };
  const serial = new Serial();

  function metered(onFailed?: (error: unknown) => void): MeteredEngine {
    let tokensRun = 0;
    let msRun = 0;
    // Jobs never overlap, so what the model has run meanwhile was run for this one.
    const run = <T>(job: () => Promise<T>, signal: AbortSignal | undefined) =>
      serial.run(async () => {
        const before = model.tokensRun;
        const started = performance.now();
        try {
          return await job();
        } catch (error) {
          if (error !== signal?.reason) onFailed?.(error);
          throw error;
        } finally {
          tokensRun += model.tokensRun - before;
          msRun += performance.now() - started;
        }
      }, signal);
    return {
      control: tokenizer.control,
      get commonWords() {
        return tokenizer.commonWords;
      },
      get tokensRun() {
        return tokensRun;
      },
      get msRun() {
        return msRun;
      },
      encode: (text) => tokenizer.encode(text),
      decode: (ids) => tokenizer.decode(ids),
      learnedPrefix: (name) => prefixes.tokens(name, cache),
      probe: (request, signal) => run(() => probe(context, request, signal), signal),
      probeAll: (request, signal) => run(() => probeAll(context, request, signal), signal),
      scoreTree: (request, signal) => run(() => scoreTree(context, request, signal), signal),
      generate: (prompt, generateOptions, signal) =>
        run(() => generate(context, prompt, generateOptions, signal), signal),
    };
  }

  return Object.assign(metered(), {
    metered,
    dispose: () =>
      serial.run(async () => {
        cache.clear();
        await release();
      }),
  });
}

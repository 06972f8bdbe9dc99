import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { LoadedEngine } from '../engine/transformers-engine';
import type { TaskEvent } from '../protocol/task-port';
import type { Job } from '../protocol/tasks';
import { type EngineScope, serveWorker } from './serve-worker';
import type { FromWorker, ToWorker } from './worker-messages';

/** A task may be cancelled at any moment: each is tried, by the steps that can be told apart. */

const TEXTS = [
  'The library, which was founded in 1974, lends more than nine hundred tools to the people of the town.',
  'Odile Varga founded the library in the old fire station because her neighbours kept asking for a ladder.',
  'In its first winter, it had eleven members, and all of them came to the opening in the snow.',
];
const page = {
  title: 'The tool library',
  lang: 'en',
  words: 50,
  blocks: [{ kind: 'paragraph' as const, sentences: TEXTS.map((text, id) => ({ id, text })) }],
};
const JOBS: Job[] = [
  { kind: 'summarize', page, form: 'key-points', length: 'short' },
  { kind: 'ask', page, question: 'Who founded the library?' },
  {
    kind: 'rewrite',
    style: 'fix',
    text: 'She have many tool at home.',
  },
];

let engine: LoadedEngine;
beforeAll(async () => {
  engine = await tinyEngine();
});
afterAll(() => engine.dispose());

/**
 * A worker of its own around the one engine, and what it says.
 *
 * @param breakRun called while the model runs, which then fails.
 */
function startWorker(breakRun?: () => void) {
  const heard: TaskEvent[][] = [];
  let steps = 0;
  let zombies = 0;
  let onStep = () => {};
  let listen: (event: MessageEvent<ToWorker>) => void = () => {};
  const tell = (data: ToWorker) => listen({ data } as MessageEvent<ToWorker>);
  const step = () => {
    steps++;
    onStep();
  };
  const scope: EngineScope = {
    addEventListener: (_, listener) => {
      listen = listener;
    },
    postMessage: (message: FromWorker) => {
      if (message.type !== 'events') return;
      heard[message.task] = [...(heard[message.task] ?? []), ...message.events];
      step();
    },
  };
  /** Each verb is a step before it and one after it. */
  const stepping = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(of, name) {
        const value = Reflect.get(of, name, of) as unknown;
        if (name === 'metered') return (onFailed: () => void) => stepping(engine.metered(onFailed));
        if (!['probe', 'probeAll', 'scoreTree', 'generate'].includes(String(name))) return value;
        return async (request: object, ...given: unknown[]) => {
          step();
          const result = await (value as Verb).call(
            of,
            breakRun ? failing(request, breakRun) : request,
            ...given,
          );
          if ((given.at(-1) as AbortSignal).aborted) zombies++;
          step();
          return result;
        };
      },
    });
  serveWorker(scope, {
    device: async () => 'wasm',
    loadEngine: async () => {
      step();
      return stepping(engine);
    },
    threads: 1,
    openLinter: async () => {
      step();
      return { lint: async () => [], unknownWords: async () => new Set() };
    },
  });
  return {
    heard,
    tell,
    steps: () => steps,
    /** Verbs that came to their end for a task that was cancelled before. */
    zombies: () => zombies,
    onStep: (call: () => void) => {
      onStep = call;
    },
    async run(task: number, job: Job): Promise<TaskEvent[]> {
      tell({ type: 'start', task, job });
      const isOver = () => heard[task]?.some(({ type }) => type === 'done' || type === 'failed');
      while (!isOver()) await new Promise((resolve) => setTimeout(resolve));
      return heard[task] ?? [];
    },
  };
}

type Verb = (...given: unknown[]) => Promise<unknown>;

/** The request, but with a token that the model does not have. */
function failing(request: object, onRun: () => void): object {
  return Object.defineProperty({ ...request }, 'prefix', {
    get() {
      onRun();
      return [1e9];
    },
  });
}

it('tells of a run that breaks after its task was cancelled', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const worker = startWorker(() => worker.tell({ type: 'cancel', task: 0 }));
  const events = await worker.run(0, JOBS[2] as Job);
  expect(events.at(-1)).toEqual({ type: 'failed', code: 'engine-failed' });
});

const items = (events: TaskEvent[] = []) =>
  events.flatMap((event) => (event.type === 'items' ? event.items : []));

describe.each(JOBS)('$kind', (job) => {
  it('can be cancelled at every step: its work ends, and the next task gives what it should', async () => {
    const whole = startWorker();
    const expected = items(await whole.run(0, job));
    expect(expected.length).toBeGreaterThan(0);

    for (let at = 1; at < whole.steps(); at++) {
      const worker = startWorker();
      const cancelled = new Promise<void>((resolve) => {
        worker.onStep(() => {
          if (worker.steps() !== at) return;
          worker.tell({ type: 'cancel', task: 0 });
          resolve();
        });
      });
      worker.tell({ type: 'start', task: 0, job });
      await cancelled;
      const next = await worker.run(1, job);
      expect(items(next)).toEqual(expected);
      expect(next.at(-1)?.type).toBe('done');
      expect(worker.zombies()).toBe(0);
      expect(worker.heard[0]?.some(({ type }) => type === 'failed')).not.toBe(true);
    }
  });
});

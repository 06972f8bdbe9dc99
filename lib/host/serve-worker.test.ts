import { expect, it, vi } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { TaskEvent } from '../protocol/task-port';
import { LinterError } from '../rewrite/linter';
import { serveWorker } from './serve-worker';
import type { ToWorker } from './worker-messages';

it.each([
  // The model's worker, with what it has in memory, goes on.
  ['does not answer any more', 'checker-failed'],
  ['RuntimeError: out of memory', 'out-of-memory'],
])('tells what became of the spelling checker: %s', async (message, code) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const fail = async () => {
    throw new LinterError(message);
  };
  const events = await rewritten(fail);
  expect(events.at(-1)).toEqual({ type: 'failed', code });
});

/** What a worker tells of a rewrite whose linter answers so. */
async function rewritten(lint: () => Promise<never>): Promise<TaskEvent[]> {
  const engine = await tinyEngine();
  const heard: TaskEvent[] = [];
  const over = Promise.withResolvers<void>();
  let tell: (message: ToWorker) => void = () => {};
  serveWorker(
    {
      addEventListener: (_, listen) => {
        tell = (data) => listen({ data } as MessageEvent<ToWorker>);
      },
      postMessage: (message) => {
        if (message.type !== 'events') return;
        heard.push(...message.events);
        if (heard.some(({ type }) => type === 'done' || type === 'failed')) over.resolve();
      },
    },
    {
      device: async () => 'wasm',
      loadEngine: async () => engine,
      threads: 1,
      openLinter: async () => ({ lint, unknownWords: lint }),
    },
  );
  tell({
    type: 'start',
    task: 0,
    job: { kind: 'rewrite', style: 'fix', text: 'She have many tool at home.' },
  });
  await over.promise;
  await engine.dispose();
  return heard;
}

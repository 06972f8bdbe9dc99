import type { Lint, Linter } from '../rewrite/linter';
import type { FromLinter, ToLinter } from './linter-messages';

/** Long enough for the next sentence, or for another try at the same text. */
const IDLE_MS = 15_000;

type Question = { ask: 'lint'; text: string } | { ask: 'unknown'; words: string[] };
type Answer = Exclude<FromLinter, { type: 'ready' | 'failed' }>;

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/**
 * Opens a linter in a worker of its own, which starts at once, ends after some seconds without a question, and starts
 * again with the next: its dictionary fills 170 MB of WebAssembly memory, which only goes back together with its worker.
 * Questions reject where the linter can't be loaded; the next one tries again.
 */
export function linterInWorker(startWorker: () => Worker, idleMs = IDLE_MS): () => Promise<Linter> {
  const waiting = new Map<number, Waiting>();
  /** Asked before the worker listened. */
  let early: ToLinter[] | undefined;
  let nextId = 0;
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function ask(question: Question): Promise<Answer> {
    const running = awake();
    const message: ToLinter = { id: nextId++, ...question };
    const answer = new Promise<Answer>((resolve, reject) => waiting.set(message.id, { resolve, reject }));
    if (early) early.push(message);
    else running.postMessage(message);
    return answer;
  }

  function awake(): Worker {
    worker ??= start();
    rest();
    return worker;
  }

  function rest(): void {
    clearTimeout(idle);
    idle = setTimeout(() => waiting.size === 0 && end(), idleMs);
  }

  function start(): Worker {
    const started = startWorker();
    early = [];
    started.addEventListener('message', ({ data }: MessageEvent<FromLinter>) => {
      if (started === worker) hear(started, data);
    });
    started.addEventListener('error', (event) => {
      if (started === worker) end(new Error(`The linter's worker failed: ${event.message}`));
    });
    return started;
  }

  function hear(from: Worker, message: FromLinter): void {
    if (message.type === 'ready') {
      for (const question of early ?? []) from.postMessage(question);
      early = undefined;
      return;
    }
    if (message.type === 'failed') {
      end(new Error(message.message));
      return;
    }
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
    if (waiting.size === 0) rest();
  }

  /** Whoever still waits gets the error. */
  function end(error = new Error('The linter has ended')): void {
    clearTimeout(idle);
    worker?.terminate();
    worker = undefined;
    early = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  const linter: Linter = {
    async lint(text): Promise<Lint[]> {
      const answer = await ask({ ask: 'lint', text });
      return answer.type === 'lints' ? answer.lints : [];
    },
    async unknownWords(words): Promise<Set<string>> {
      const answer = await ask({ ask: 'unknown', words: [...words] });
      return new Set(answer.type === 'unknown' ? answer.words : []);
    },
  };
  return async () => {
    awake();
    return linter;
  };
}

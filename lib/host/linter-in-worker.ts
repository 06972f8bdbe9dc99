import type { Lint, Linter } from '../rewrite/linter';
import type { FromLinter, Question, ToLinter } from './linter-messages';
import { type Post, postWhenReady } from './post-when-ready';

/** Long enough for the next sentence, or for another try at the same text. */
const IDLE_MS = 15_000;

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
  let nextId = 0;
  let running: { worker: Worker; post: Post<ToLinter> } | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function ask(question: Question): Promise<Answer> {
    const { post } = awake();
    const message: ToLinter = { id: nextId++, ...question };
    const answer = new Promise<Answer>((resolve, reject) => waiting.set(message.id, { resolve, reject }));
    post(message);
    return answer;
  }

  function awake() {
    running ??= start();
    rest();
    return running;
  }

  function rest(): void {
    clearTimeout(idle);
    idle = setTimeout(() => waiting.size === 0 && end(), idleMs);
  }

  function start() {
    const worker = startWorker();
    const post = postWhenReady<ToLinter>(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<FromLinter>) => {
      if (worker === running?.worker) hear(data);
    });
    worker.addEventListener('error', (event) => {
      if (worker === running?.worker) end(new Error(`The linter's worker failed: ${event.message}`));
    });
    return { worker, post };
  }

  function hear(message: FromLinter): void {
    if (message.type === 'ready') return;
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
    running?.worker.terminate();
    running = undefined;
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

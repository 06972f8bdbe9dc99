import { type Lint, type Linter, LinterError } from '../rewrite/linter';
import type { FromLinter, Question, ToLinter } from './linter-messages';
import { type Post, postWhenReady } from './post-when-ready';
import { type SilenceWatch, watchSilence } from './watch-silence';

/** Long enough for the next sentence, or for another try at the same text. */
const IDLE_MS = 15_000;

type Answer = Exclude<FromLinter, { type: 'ready' | 'failed' }>;

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: LinterError) => void;
}

/**
 * Opens a linter in a worker of its own, which starts at once, ends after some seconds without a question, and starts
 * again with the next: its dictionary fills 170 MB of WebAssembly memory, which only goes back together with its worker.
 * Questions reject with a LinterError where the linter can't be loaded, crashes or hangs; the next one tries again.
 */
export function linterInWorker(startWorker: () => Worker, idleMs = IDLE_MS): () => Promise<Linter> {
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  let running: { worker: Worker; post: Post<ToLinter> } | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  /** While something is asked. */
  let silence: SilenceWatch | undefined;

  function ask(question: Question): Promise<Answer> {
    const { post } = awake();
    const message: ToLinter = { id: nextId++, ...question };
    const answer = new Promise<Answer>((resolve, reject) => waiting.set(message.id, { resolve, reject }));
    silence ??= watchSilence(() => end(new LinterError('The linter does not answer any more')));
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
      if (worker === running?.worker) end(new LinterError(`The linter's worker failed: ${event.message}`));
    });
    return { worker, post };
  }

  function hear(message: FromLinter): void {
    silence?.heard();
    if (message.type === 'ready') return;
    if (message.type === 'failed') {
      end(new LinterError(message.message));
      return;
    }
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
    if (waiting.size > 0) return;
    stopWatching();
    rest();
  }

  /** Whoever still waits gets the error. */
  function end(error = new LinterError('The linter has ended')): void {
    clearTimeout(idle);
    stopWatching();
    running?.worker.terminate();
    running = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function stopWatching(): void {
    silence?.stop();
    silence = undefined;
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

import type { WorkerScope } from '../../lib/host/worker-scope';

type Listen<Message> = (event: MessageEvent<Message>) => void;

/**
 * A worker in the same thread: `run` is its module, which begins a little later. Messages are copied or handed over,
 * arrive in later turns, are lost where nobody listens yet, and none come after the end.
 */
export class FakeWorker<To, From> extends EventTarget {
  readonly #listeners: Listen<To>[] = [];
  ended = false;

  constructor(run: (scope: WorkerScope<To, From>) => void) {
    super();
    const scope: WorkerScope<To, From> = {
      addEventListener: (_, listen) => this.#listeners.push(listen),
      postMessage: (message, transfer) => {
        const data = structuredClone(message, transfer && { transfer });
        queueMicrotask(() => this.ended || this.dispatchEvent(new MessageEvent('message', { data })));
      },
    };
    setTimeout(() => this.ended || run(scope), 5);
  }

  postMessage(message: To): void {
    const data = structuredClone(message);
    for (const listen of this.#listeners) listen(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.ended = true;
  }
}

/** Runs jobs one after another, in the order in which they came. */
export class Serial {
  #tail: Promise<unknown> = Promise.resolve();

  /** Rejects with `signal.reason` as soon as it is aborted; a job that is not yet on never starts then. */
  run<T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#tail.then(() => {
      signal?.throwIfAborted();
      return job();
    });
    this.#tail = turn.catch(() => {});
    return signal ? unlessAborted(turn, signal) : turn;
  }
}

function unlessAborted<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export interface Post<Message> {
  (message: Message): void;
  /** Whether the worker listens. */
  isReady(): boolean;
}

/**
 * Posts to a worker that may be told things at once: what comes before it says `ready` waits until then. A module with
 * top-level await listens late, and would lose it.
 */
export function postWhenReady<Message>(worker: Worker): Post<Message> {
  let waiting: Message[] | undefined = [];
  worker.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
    if (data.type !== 'ready') return;
    for (const message of waiting ?? []) worker.postMessage(message);
    waiting = undefined;
  });
  const post = (message: Message) => {
    if (waiting) waiting.push(message);
    else worker.postMessage(message);
  };
  return Object.assign(post, { isReady: () => waiting === undefined });
}

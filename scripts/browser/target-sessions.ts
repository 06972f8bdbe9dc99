import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright';

export interface TargetInfo {
  targetId: string;
  type: string;
  /** Empty for a worker whose address nobody asked for while it started. */
  url: string;
  /** What has started a worker. */
  parentId?: string;
}

/** One end of the DevTools protocol. */
interface Session {
  send<T>(method: string, params: object): Promise<T>;
  on<E>(event: string, listen: (params: E) => void): void;
}

/** Attached only for what is done in it, because an attached debugger keeps a service worker alive. */
export async function inTarget<T>(
  cdp: CDPSession,
  targetId: string,
  use: (target: Session) => Promise<T>,
): Promise<T> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const heard: [string, unknown][] = [];
  const target = sessionWithin(sessionId, {
    send: <R>(method: string, params: object) => cdp.send(method as never, params as never) as Promise<R>,
    on: (event, listen) => {
      cdp.on(event as never, listen as never);
      heard.push([event, listen]);
    },
  });
  try {
    return await use(target);
  } finally {
    for (const [event, listen] of heard) cdp.off(event as never, listen as never);
    // It may have ended meanwhile.
    await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  }
}

/**
 * Sends a command to the worker that a document has started itself. The browser's own session may not speak to workers,
 * their document's may.
 */
export async function sendToWorker<T>(
  cdp: CDPSession,
  documentId: string,
  method: string,
  params: object,
): Promise<T> {
  const answerOf = (document: Session) =>
    new Promise<T>((resolve, reject) => {
      // Attached to is the service worker, too, and for a while a worker that was ended, which says nothing any more.
      document.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached) => {
        if (targetInfo.type !== 'worker') return;
        sessionWithin(sessionId, document).send<T>(method, params).then(resolve, reject);
      });
      const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
      document.send('Target.setAutoAttach', options).catch(reject);
    });
  return inTarget(cdp, documentId, answerOf);
}

interface Attached {
  sessionId: string;
  targetInfo: TargetInfo;
}

/** A session whose messages go through another one. What was not answered when the target ends is rejected. */
function sessionWithin(sessionId: string, outer: Session): Session {
  const answers = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  const events = new EventEmitter();
  let lastId = 0;
  outer.on('Target.receivedMessageFromTarget', (received: { sessionId: string; message: string }) => {
    if (received.sessionId !== sessionId) return;
    const message = JSON.parse(received.message);
    if (message.method) events.emit(message.method, message.params);
    else answers.get(message.id)?.(message);
  });
  outer.on('Target.detachedFromTarget', (detached: { sessionId: string }) => {
    if (detached.sessionId !== sessionId) return;
    for (const answer of answers.values()) answer({ error: { message: 'The target has ended.' } });
  });
  return {
    send: <R>(method: string, params: object) =>
      new Promise<R>((resolve, reject) => {
        const id = ++lastId;
        answers.set(id, ({ result, error }) =>
          error ? reject(new Error(error.message)) : resolve(result as R),
        );
        const message = JSON.stringify({ id, method, params });
        outer.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
    on: <E>(event: string, listen: (params: E) => void) => {
      events.on(event, listen);
    },
  };
}

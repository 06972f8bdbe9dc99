/**
 * Lets messages in between two runs of the model, so that an abort is heard. By a message of its own, as timers are
 * held back by milliseconds when they follow each other.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
  signal?.throwIfAborted();
}

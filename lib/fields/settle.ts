/** Enough for editors that render later and frameworks that put back their own value, and soon over otherwise. */
const LOOKS = 50;

/** Looks after every task whether something has come true; false: it didn't soon. */
export async function soon(holds: () => boolean): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    await nextTask();
    if (holds()) return true;
  }
  return false;
}

/** Does what fires an event later, and waits for it, and for what its listeners put off; not for long. */
export async function happens<T>(target: EventTarget, type: string, act: () => T): Promise<T> {
  let hasHappened = false;
  const listen = () => {
    hasHappened = true;
  };
  target.addEventListener(type, listen, true);
  const result = act();
  await soon(() => hasHappened);
  target.removeEventListener(type, listen, true);
  await nextTask();
  return result;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

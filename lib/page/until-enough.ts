import { composedRoots } from './composed-tree';

/** Milliseconds. */
const LONGEST_WAIT = 3000;
/** A page that has loaded and stays unchanged for so long is believed to be done. */
const IDLE = 300;
/** Changes come in bursts: they are looked at together. */
const BURST = 60;

/**
 * The first result of `attempt` that is enough. Where it isn't, and the page still loads or changes, it is made anew
 * after changes; then the last result is given, whatever it is.
 */
export async function untilEnough<T>(
  document: Document,
  attempt: () => T,
  isEnough: (result: T) => boolean,
): Promise<T> {
  const deadline = performance.now() + LONGEST_WAIT;
  let result = attempt();
  while (!isEnough(result) && performance.now() < deadline) {
    if (!(await changes(document, deadline))) return result;
    result = attempt();
  }
  return result;
}

/** True after the next burst of changes; false where none is to be expected, or comes in time. */
function changes(document: Document, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    let hasChanged = false;
    const end = () => {
      observer.disconnect();
      document.removeEventListener('readystatechange', onChange);
      resolve(hasChanged);
    };
    const left = () => Math.max(0, deadline - performance.now());
    let timer = setTimeout(end, document.readyState === 'complete' ? Math.min(IDLE, left()) : left());
    const onChange = () => {
      if (hasChanged) return;
      hasChanged = true;
      clearTimeout(timer);
      timer = setTimeout(end, Math.min(BURST, left()));
    };
    const observer = new MutationObserver(onChange);
    for (const root of composedRoots(document)) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['class', 'style', 'hidden'],
      });
    }
    document.addEventListener('readystatechange', onChange);
  });
}

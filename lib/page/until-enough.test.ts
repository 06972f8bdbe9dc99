// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilEnough } from './until-enough';

const wordsOf = () => document.body.textContent?.split(/\s+/).filter(Boolean).length ?? 0;
const read = () => untilEnough(document, wordsOf, (words) => words >= 3);

function setReadyState(state: DocumentReadyState): void {
  Object.defineProperty(document, 'readyState', { value: state, configurable: true });
}

describe('untilEnough', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setReadyState('complete');
    document.body.innerHTML = 'Loading';
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(document, 'readyState');
  });

  it('gives at once what is enough', async () => {
    document.body.textContent = 'Three small words';
    expect(await read()).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes what comes while it waits', async () => {
    const reading = read();
    await vi.advanceTimersByTimeAsync(200);
    document.body.append(' and more');
    await vi.advanceTimersByTimeAsync(100);
    expect(await reading).toBe(3);
  });

  it('sees text that comes inside a shadow root', async () => {
    const shadow = document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'open' });
    const reading = untilEnough(document, () => shadow.textContent ?? '', Boolean);
    await vi.advanceTimersByTimeAsync(50);
    shadow.append('Here');
    await vi.advanceTimersByTimeAsync(100);
    expect(await reading).toBe('Here');
  });

  it('believes a loaded page that does not change', async () => {
    const reading = read();
    await vi.advanceTimersByTimeAsync(400);
    expect(await reading).toBe(1);
  });

  it('waits for a page that loads, and not for ever for one that only changes', async () => {
    setReadyState('loading');
    let result: number | undefined;
    const reading = read().then((words) => {
      result = words;
    });
    const clock = setInterval(() => document.body.replaceChildren(String(Date.now())), 100);
    await vi.advanceTimersByTimeAsync(2500);
    expect(result).toBeUndefined();
    await vi.advanceTimersByTimeAsync(700);
    clearInterval(clock);
    await reading;
    expect(result).toBe(1);
  });
});

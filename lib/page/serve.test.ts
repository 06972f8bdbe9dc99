// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAME } from './highlight-style';
import { PageSession } from './serve';

class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

const PAGE = `
  <p>Otters hold hands. They sleep on the water. A strand of kelp, wound around the belly, keeps them from drifting
  out to sea while they do.</p>
  <details><summary>More</summary><p>They eat urchins.</p></details>`;

describe('PageSession', () => {
  let highlights: Map<string, FakeHighlight>;

  beforeEach(() => {
    highlights = new Map();
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights });
    document.body.innerHTML = PAGE;
  });
  afterEach(() => vi.unstubAllGlobals());

  async function idOf(session: PageSession, text: string): Promise<number> {
    const reading = await session.read();
    if (!reading.ok) throw new Error(reading.code);
    const sentences = reading.value.page.blocks.flatMap((block) => block.sentences);
    return sentences.find((sentence) => sentence.text === text)?.id ?? -1;
  }

  it('waits for text that comes after the page', async () => {
    document.body.innerHTML = 'Loading';
    const reading = new PageSession(document).read();
    document.body.innerHTML = PAGE;
    expect(await reading).toMatchObject({ ok: true, value: { page: { words: 29 } } });
  });

  it('marks the sentence that was asked for, or a part of it, and unmarks it', async () => {
    const session = new PageSession(document);
    const sentence = await idOf(session, 'They sleep on the water.');
    expect(session.highlight({ type: 'highlight', sentence, scroll: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(String(highlights.get(HIGHLIGHT_NAME)?.ranges[0])).toBe('They sleep on the water.');
    session.highlight({ type: 'highlight', sentence, start: 5, end: 10, scroll: false });
    expect(String(highlights.get(HIGHLIGHT_NAME)?.ranges[0])).toBe('sleep');
    session.clearHighlight();
    expect(highlights.size).toBe(0);
  });

  it('unfolds what the sentence is folded into when it goes there, and not for a look', async () => {
    const session = new PageSession(document);
    const sentence = await idOf(session, 'They eat urchins.');
    session.highlight({ type: 'highlight', sentence, scroll: false });
    expect(document.querySelector('details')?.open).toBe(false);
    session.highlight({ type: 'highlight', sentence, scroll: true });
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('takes the mark away when another sentence is not found', async () => {
    const session = new PageSession(document);
    session.highlight({
      type: 'highlight',
      sentence: await idOf(session, 'They eat urchins.'),
      scroll: false,
    });
    expect(highlights.size).toBe(1);
    expect(session.highlight({ type: 'highlight', sentence: 10_000, scroll: true }).ok).toBe(false);
    expect(highlights.size).toBe(0);
  });

  it('says so when there is nothing to read or to mark', async () => {
    const session = new PageSession(document);
    expect(session.highlight({ type: 'highlight', sentence: 0, scroll: false })).toEqual({
      ok: false,
      code: 'not-found',
    });
    document.body.innerHTML = '<nav>Home</nav>';
    expect(await session.read()).toEqual({ ok: false, code: 'nothing-to-read' });
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from './collect-blocks';
import { withGapsFilled } from './gaps';

const TEXT = 'The harbour was dredged in autumn, and larger ships have called there ever since.';

/** `k` stands for what Readability kept. */
function filled(html: string): string[] {
  document.body.innerHTML = html;
  const all = () => true;
  const blocks = collectBlocks(document.body, all, all);
  const isKept = ({ pieces }: (typeof blocks)[number]) => pieces[0]?.node.parentElement?.id.startsWith('k');
  return withGapsFilled(blocks, (block) => isKept(block) === true).map(({ text }) => text);
}

describe('withGapsFilled', () => {
  it('restores headings, sentences and rows between what was kept', () => {
    const html = `<p id="k1">One. ${TEXT.repeat(9)}</p><h2>Berths</h2><p>${TEXT}</p>
      <table><tr><td>Berths</td><td>4</td></tr></table><p id="k2">Two.</p>`;
    expect(filled(html)).toEqual([`One. ${TEXT.repeat(9)}`, 'Berths', TEXT, 'Berths · 4', 'Two.']);
  });

  it('restores nothing before and after, no links, and no heading over what stays out', () => {
    const html = `<p>${TEXT}</p><p id="k1">One.</p><h2>Share</h2><p>Mail</p><p><a href="/x">${TEXT}</a></p>
      <p id="k2">Two.</p><p>${TEXT}</p>`;
    expect(filled(html)).toEqual(['One.', 'Two.']);
  });

  it('takes a large gap for something else that was set into the text', () => {
    const html = `<p id="k1">${TEXT}</p>${`<p>${TEXT}</p>`.repeat(3)}<p id="k2">${TEXT}</p>`;
    expect(filled(html)).toEqual([TEXT, TEXT]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isMetaLine, isPeripheral, signUpBoxes } from './peripheral';

function elementOf(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-x]') ?? (document.body.firstElementChild as Element);
}

describe('isPeripheral', () => {
  it.each([
    '<div class="newsletterSignup">x</div>',
    '<div id="jp-relatedposts" class="related_posts">x</div>',
    '<div class="cookie-law-info-bar">x</div>',
    '<span class="mw-editsection">[edit]</span>',
    '<div role="note" class="hatnote">See also</div>',
    '<nav>x</nav>',
  ])('knows %s', (html) => expect(isPeripheral(elementOf(html))).toBe(true));

  it.each([
    '<article class="post tag-newsletters category-sponsored">x</article>',
    '<div class="has-related no-share">x</div>',
    '<div id="TOC_TITLE_1">x</div>',
    '<div class="sharecropping">x</div>',
  ])('leaves %s alone', (html) => expect(isPeripheral(elementOf(html))).toBe(false));

  it('takes a small article in a larger one for a comment, but not those that make up the whole', () => {
    const text = 'The harbour was dredged in autumn. ';
    expect(
      isPeripheral(elementOf(`<article>${text.repeat(9)}<article data-x>${text}</article></article>`)),
    ).toBe(true);
    const posts = `<article data-x>${text}</article>${`<article>${text}</article>`.repeat(4)}`;
    expect(isPeripheral(elementOf(`<article><h1>Harbour</h1>${posts}</article>`))).toBe(false);
    const related = `<article>${text}</article><article><h2>Related</h2>${posts}</article>`;
    expect(isPeripheral(elementOf(related))).toBe(true);
    const cards = `<article data-x><h3><a href="/x">Piers</a></h3>${text}</article>`.repeat(5);
    expect(isPeripheral(elementOf(`<article>${text}${cards}</article>`))).toBe(true);
  });

  it('takes what is named "read more" for a box of links only if it is one', () => {
    expect(isPeripheral(elementOf('<div class="read-more"><a href="/x">Five harbours</a></div>'))).toBe(true);
    expect(isPeripheral(elementOf('<div class="js_read-more">The harbour was dredged.</div>'))).toBe(false);
  });
});

describe('isMetaLine', () => {
  it('believes the name of a short line only', () => {
    expect(isMetaLine(elementOf('<div class="post-meta">Ina Brook, today</div>'))).toBe(true);
    expect(isMetaLine(elementOf(`<div class="post-meta">${'Ina Brook went home. '.repeat(9)}</div>`))).toBe(
      false,
    );
  });
});

describe('signUpBoxes', () => {
  it('finds the small box around a field for a mail address', () => {
    document.body.innerHTML = `<main><p>${'The harbour was dredged. '.repeat(20)}</p>
      <div id="box"><h3>Stay in touch</h3><form><input type="email"></form></div></main>`;
    expect([...signUpBoxes(document)].map(({ id }) => id)).toEqual(['box']);
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../tests/support/hostile-text';
import { pageSentences } from '../protocol/page';
import { readPage } from './read-page';

const TAGS = (
  'p div article section main h1 h2 h3 ul ol li blockquote pre code table tr td th figure figcaption details summary ' +
  'form fieldset label button nav aside footer a b span sup svg script style noscript'
).split(' ');
const ATTRIBUTES: Record<string, string>[] = [
  { name: 'parentNode' },
  { name: 'firstChild' },
  { id: 'children' },
  { class: 'comments related share' },
  { class: 'article-body content' },
  { hidden: '' },
  { style: 'display: none' },
  { style: 'position: absolute; left: -9999px' },
  { 'aria-hidden': 'true' },
  { contenteditable: 'true' },
  { role: 'heading', 'aria-level': 'x' },
  { lang: 'xx-' },
  {},
];

interface Grown {
  tag: string;
  attributes: Record<string, string>;
  children: (string | Grown)[];
}

const { element } = fc.letrec<{ element: Grown; child: string | Grown }>((tie) => ({
  child: fc.oneof({ maxDepth: 5, depthSize: 'small' }, hostileText, tie('element')),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.constantFrom(...ATTRIBUTES),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
}));

/** Built node by node: a parser would put right what a page's script may build. */
function grow({ tag, attributes, children }: Grown): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) made.append(typeof child === 'string' ? child : grow(child));
  return made;
}

/** Without white space, what can't be seen, and what stands between cells. */
const bare = (text: string) => text.replace(/[\s·\u00ad\u200b\u2060\ufeff]/g, '');

/** What of the text does not stand in the whole in this order; between may stand what is hidden. */
function notFoundIn(whole: string, text: string): string {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    from = whole.indexOf(text.charAt(at), from) + 1;
    if (from === 0) return text.slice(at);
  }
  return '';
}

it('reads any tree: sentences in the order of the page, made of what stands there', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 8 }), (body) => {
      document.body.replaceChildren(...body.map(grow));
      const before = document.body.innerHTML;
      const sentences = pageSentences(readPage(document).page);
      expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, index) => index));
      const read = bare(sentences.map(({ text }) => text).join(''));
      expect(notFoundIn(bare(document.body.textContent ?? ''), read)).toBe('');
      expect(document.body.innerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});

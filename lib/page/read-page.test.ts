// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../protocol/page';
import { MOST_TEXT, pageSentences } from '../protocol/page';
import { readPage } from './read-page';

const LONG = [
  'The old ferry across the Lenn was taken out of service on Monday, after ninety years on the river.',
  'Engineers had found cracks in its hull, and the town could not pay for a repair that would last.',
  'Passengers, among them many pupils, now walk to the bridge, which takes about twenty minutes longer.',
  'A new boat, driven by batteries, is to arrive in spring, and the council has set money aside for it.',
];
const ARTICLE_OF_LONG = `<article>${LONG.map((text) => `<p>${text}</p>`).join('')}</article>`;
const ARTICLE = `
  <nav><a href="/">Start</a> <a href="/town">Town</a></nav>
  <main><article>
    <h1>Ferry stops after ninety years</h1>
    <p class="byline">By Ina Brook</p>
    <div class="share-bar"><a href="/a">Post</a> <a href="/b">Mail</a></div>
    <div>${LONG[0]}</div>
    <p>${LONG[1]} <em>Dr. Weller</em>, who led the <a href="/team">team</a>, called it “a sad<br>day”.</p>
    <script>var tracker = 'never read';</script>
    <p hidden>Hidden words.</p>
    <div hidden="until-found"><p>Its bell, cast in 1902, is to be hung in the school, where it will ring for the first lesson.</p></div>
    <p style="display:none">Undisplayed words.</p>
    <figure><img src="x.png" alt=""><figcaption>The ferry in its last week, seen from the eastern bank of the river.</figcaption></figure>
    <h2>What comes next</h2>
    <ul><li>${LONG[2]}</li><li><p>Tickets stay valid.</p></li></ul>
    <blockquote><p>“We will miss it,” the captain said.<sup><a href="#note">1</a></sup> “All of us.”</p></blockquote>
    <table><tr><th>Built</th><td>1931</td></tr><tr><th>Length</th><td><b>18</b> m</td></tr></table>
    <p>${LONG[3]}</p>
    <p>${LONG[0]} And more was said about it by those who had come.</p>
    <p><a href="/more">Read our other stories about the river</a></p>
    <form><label>Your mail <input value="a@b.example"></label><button>Send</button></form>
  </article></main>
  <footer>Imprint</footer>`;

function setPage(body: string, head = ''): void {
  document.documentElement.setAttribute('lang', 'en-GB');
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}

function textOf(block: Block): string {
  return block.sentences.map(({ text }) => text).join(' ');
}

describe('readPage on an article', () => {
  beforeEach(() => setPage(ARTICLE, '<title>Ferry stops after ninety years | The Lenn Herald</title>'));

  it('gives the heading that shows its title, and the place of it', () => {
    const { page, anchors } = readPage(document);
    expect(page.heading?.text).toBe('Ferry stops after ninety years');
    expect(pageSentences(page)).not.toContainEqual(page.heading);
    const [range] = anchors.rangesOf(page.heading?.id ?? -1);
    expect(range?.startContainer.parentElement?.localName).toBe('h1');
  });

  it('gives no heading that nobody sees', () => {
    document.querySelector('h1')?.setAttribute('hidden', '');
    expect(readPage(document).page.heading).toBeUndefined();
    setPage(`<div style="display:none"><h1>Ferry stops</h1></div>${ARTICLE}`, '<title>Ferry stops</title>');
    document.querySelector('article h1')?.remove();
    expect(readPage(document).page.heading).toBeUndefined();
  });

  it('gives the blocks in order with their kinds', () => {
    const { page } = readPage(document);
    expect(page.blocks.map((block) => [block.kind, textOf(block)])).toEqual([
      ['paragraph', LONG[0]],
      ['paragraph', `${LONG[1]} Dr. Weller, who led the team, called it “a sad day”.`],
      [
        'paragraph',
        'Its bell, cast in 1902, is to be hung in the school, where it will ring for the first lesson.',
      ],
      ['caption', 'The ferry in its last week, seen from the eastern bank of the river.'],
      ['heading', 'What comes next'],
      ['item', LONG[2]],
      ['item', 'Tickets stay valid.'],
      ['quote', '“We will miss it,” the captain said. “All of us.”'],
      ['row', 'Built · 1931'],
      ['row', 'Length · 18 m'],
      ['paragraph', LONG[3]],
      ['paragraph', `${LONG[0]} And more was said about it by those who had come.`],
    ]);
    expect(page.blocks[4]?.level).toBe(2);
  });

  it('numbers the sentences upwards and says how much was read', () => {
    const { page, share, ms } = readPage(document);
    const ids = page.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(ids).toEqual(ids.map((_, index) => index));
    expect(page.blocks[1]?.sentences).toHaveLength(2);
    expect(share.wordsRead).toBe(page.words);
    expect(share.wordsOnPage).toBeGreaterThan(share.wordsRead);
    expect(ms).toBeGreaterThanOrEqual(0);
  });

  it('changes nothing in the document', () => {
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes title, author and language', () => {
    const { page } = readPage(document);
    expect(page).toMatchObject({
      title: 'Ferry stops after ninety years',
      byline: 'Ina Brook',
      lang: 'en-gb',
    });
  });
});

describe('readPage on other pages', () => {
  it('reads all but the frame of a page that is no article', () => {
    setPage(`
      <header><a href="/">Depot</a></header>
      <nav><a href="/bikes">Bikes</a></nav>
      <div><h1>Tickets</h1><table><tr><td>Day</td><td>4.20</td></tr><tr><td>Week</td><td>19.00</td></tr></table></div>
      <div><p>Children under six travel free.</p><p>Dogs need a ticket.</p></div>
      <aside>Win a journey!</aside>
      <footer>Imprint</footer>`);
    expect(readPage(document).page.blocks.map(textOf)).toEqual([
      'Tickets',
      'Day · 4.20',
      'Week · 19.00',
      'Children under six travel free.',
      'Dogs need a ticket.',
    ]);
  });

  it('reads a description list across where it pairs names and values, and not where it explains', () => {
    setPage(`<dl>
      <dt>Monday to Friday</dt><dd><time>6 am</time> – 10 pm</dd>
      <div><dt>Sunday</dt><dd>9 am – 5 pm</dd></div>
      <dt hidden>Holidays</dt><dd>closed</dd>
      <dt>Lockers</dt><dd>£1</dd><dd>£2 for large ones</dd>
      <dt>Is there a café?</dt><dd>Yes, upstairs</dd>
      <dt>Lane</dt><dd>A part of the pool that is kept free for those who swim.</dd></dl>`);
    expect(readPage(document).page.blocks.map((block) => [block.kind, textOf(block)])).toEqual([
      ['row', 'Monday to Friday · 6 am – 10 pm'],
      ['row', 'Sunday · 9 am – 5 pm'],
      ['item', 'closed'],
      ['item', 'Lockers'],
      ['item', '£1'],
      ['item', '£2 for large ones'],
      ['item', 'Is there a café?'],
      ['item', 'Yes, upstairs'],
      ['item', 'Lane'],
      ['item', 'A part of the pool that is kept free for those who swim.'],
    ]);
  });

  it('reads what the page hides as a whole until its scripts have run', () => {
    setPage(`<div id="veil">${ARTICLE_OF_LONG}</div>`, '<style>#veil { display: none }</style>');
    expect(readPage(document).page.blocks.map(textOf)).toEqual(LONG);
  });

  it('leaves out what style sheets hide beside text that can be seen, however much it is', () => {
    const shown = LONG.map((text) => `<p>${text}</p>`).join('');
    const hidden = LONG.flatMap((text) => Array(5).fill(`<p class="later">Unseen: ${text}</p>`)).join('');
    setPage(`<article>${shown}${hidden}</article>`, '<style>.later { display: none }</style>');
    expect(readPage(document).page.blocks.map(textOf)).toEqual(LONG);
  });

  const WAITING = [
    ['faded out', '.later { opacity: 0; transition: opacity 1s }'],
    ['folded', '.later { height: 0; overflow: hidden }'],
  ];
  it.each(WAITING)('reads text that is %s where much of the page is', (_, style) => {
    const [first = '', ...others] = LONG;
    const later = others.map((text) => `<div class="later"><p>${text}</p></div>`).join('');
    setPage(`<article><p>${first}</p>${later}</article>`, `<style>${style}</style>`);
    expect(readPage(document).page.blocks.map(textOf)).toEqual(LONG);
    setPage(`<div class="later">${ARTICLE_OF_LONG}</div>`, `<style>${style}</style>`);
    expect(readPage(document).page.blocks.map(textOf)).toEqual(LONG);
  });

  it.each([
    ...WAITING,
    ['invisible, and folded', '.later { height: 0; overflow: hidden; visibility: hidden }'],
    ['faded out above others', '.later { opacity: 0; position: absolute }'],
  ])('leaves out a line that is %s', (_, style) => {
    const shown = LONG.map((text) => `<p>${text} <b class="later">Unseen.</b></p>`).join('');
    setPage(
      `<article>${shown}<p class="later">Unseen: ${LONG[0]}</p></article>`,
      `<style>${style} b.later { display: block }</style>`,
    );
    expect(readPage(document).page.blocks.map(textOf)).toEqual(LONG);
  });

  it('reads what stands in a box that only padding gives a height', () => {
    const box = 'height: 0; padding-bottom: 50%; overflow: hidden';
    setPage(`<p>${LONG[0]}</p><p>${LONG[1]}</p><p>${LONG[2]}</p><div style="${box}"><p>Seen.</p></div>`);
    expect(readPage(document).page.blocks.map(textOf)).toEqual([...LONG.slice(0, 3), 'Seen.']);
  });

  it('reads the questions of a form that stands in the text', () => {
    const fields = ['Full name', 'Street', 'Town', 'Telephone', 'Boat', 'Berth']
      .map((label) => `<label>${label} <input></label>`)
      .join('');
    setPage(
      `<article><p>${LONG[0]}</p><p>${LONG[1]}</p><form><fieldset><legend>About you</legend>${fields}</fieldset></form>
      <p>${LONG[2]}</p><p>${LONG[3]}</p></article>`,
      '<style>label { display: block }</style>',
    );
    const kinds = readPage(document).page.blocks.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      ...Array(6).fill('item'),
      'paragraph',
      'paragraph',
    ]);
  });

  it('sees what has become of a table since it was read', () => {
    setPage('<table><tr><td>Loading</td></tr></table>');
    expect(readPage(document).page.blocks.map(textOf)).toEqual(['Loading']);
    const rows = '<tr><td>Day</td><td>4.20</td></tr><tr><td>Week</td><td>19.00</td></tr>';
    (document.querySelector('table') as Element).innerHTML = rows;
    expect(readPage(document).page.blocks.map(textOf)).toEqual(['Day · 4.20', 'Week · 19.00']);
  });

  it('reads the headings that unfold what stands below them, and no other buttons', () => {
    const [first = '', ...others] = LONG;
    const parts = others.map((text, i) => `<h3><button>Question ${i}?</button></h3><p>${text}</p>`).join('');
    setPage(
      `<article><p>${first}</p>${parts}<h3>Send it <button>Copy</button></h3><p>${first}!</p></article>`,
    );
    const texts = readPage(document).page.blocks.map(textOf);
    const expected = others.flatMap((text, i) => [`Question ${i}?`, text]);
    expect(texts).toEqual([first, ...expected, 'Send it', `${first}!`]);
  });

  it.each([
    ['is of no size', '<p style="font-size: 0">Unseen. <b style="font-size: 1rem">Seen.</b></p>'],
    ['stands far to the left', '<p style="position: absolute; left: -9999px">Unseen.</p><p>Seen.</p>'],
    ['stands far above', '<p style="position: fixed; top: -9999px">Unseen.</p><p>Seen.</p>'],
    ['is drawn aside', '<p style="text-indent: -9999px">Unseen.</p><p style="text-indent: -2px">Seen.</p>'],
  ])('leaves out text that %s', (_, body) => {
    setPage(body);
    expect(readPage(document).page.blocks.map(textOf)).toEqual(['Seen.']);
  });

  it('reads line by line what is shown so', () => {
    const lines = 'Bring these to the ferry:\nWarm clothes for the crossing\nYour ticket, and a friend.';
    setPage(`<p>${LONG[0]}</p><p style="white-space: pre-line">${lines}</p><p>${LONG[1]}\n${LONG[2]}</p>`);
    const [, shown, flowing] = readPage(document).page.blocks;
    expect(shown?.sentences.map(({ text }) => text)).toEqual(lines.split('\n'));
    expect(flowing?.sentences.map(({ text }) => text)).toEqual([LONG[1], LONG[2]]);
  });

  it('takes empty lines that are shown for ends of paragraphs', () => {
    const typed = `${LONG[0]}\n\n${LONG[1]}\n${LONG[2]}\n \n\n${LONG[3]}\n\n`;
    setPage(
      `<p>A note of the keeper’s, as it was typed.</p><div style="white-space: pre-wrap">${typed}</div>`,
    );
    const [, ...shown] = readPage(document).page.blocks;
    expect(shown.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      [LONG[0]],
      [LONG[1], LONG[2]],
      [LONG[3]],
    ]);
  });

  it('reads prose that is set as it was typed, and leads back to its place', () => {
    const [first = '', second = '', third = '', fourth = ''] = LONG;
    const broken = (text: string) => `${text.slice(0, 50)}${text.slice(50).replace(' ', '\n  ')}`;
    setPage(
      `<pre>${broken(first)} ${broken(second)}\n\n  - <a href="/x">${third}</a>\n  - ${fourth}</pre><pre>turn(12)</pre>`,
    );
    const { page, anchors } = readPage(document);
    expect(page.blocks.map((block) => [block.kind, textOf(block)])).toEqual([
      ['paragraph', `${first} ${second}`],
      ['item', third],
      ['item', fourth],
      ['code', 'turn(12)'],
    ]);
    const texts = pageSentences(page).map(({ id }) => anchors.rangesOf(id).join('').replace(/\s+/g, ' '));
    expect(texts).toEqual([...LONG, 'turn(12)']);
  });

  it('reads no more than a page may have, and says how much of it that is', () => {
    const words = 'lever '.repeat(MOST_TEXT / 8);
    setPage(`<p>First.</p><p>${words}</p><p>${words}</p>`);
    const { page, share } = readPage(document);
    const length = pageSentences(page).reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeLessThanOrEqual(MOST_TEXT);
    expect(length).toBeGreaterThan(0.9 * MOST_TEXT);
    expect(share.wordsRead).toBe(page.words);
    expect(page.words).toBeLessThan(share.wordsOnPage);
  });

  it('gives no blocks for an empty page', () => {
    setPage('<script>1</script>');
    expect(readPage(document).page).toMatchObject({ blocks: [], words: 0 });
  });

  it('reads on where the page is too deep to look for an article in', () => {
    setPage('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 255; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Deep down.';
    expect(readPage(document).page.blocks.map(textOf)).toEqual(['Deep down.']);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { ask, marked, read, sentencesOf } from './support/ask-reader.ts';
import { expect, test } from './support/fixtures.ts';
import { htmlDocument, paragraphsOf } from './support/html.ts';
import { expectRequest } from './support/watched.ts';

declare const chrome: typeof browser;

const PROSE = [
  'The ropewalk in the harbour was four hundred paces long, and the men who worked there walked it backwards.',
  'They paid out hemp from a bundle at the waist, while a boy at the far end turned the wheel.',
  'On a good day, a crew of nine made three cables, each of them as thick as a man is round the arm.',
  'The last of them was laid in 1911, and the wheel stands in the museum, next to a model of the long shed.',
  'Visitors may turn it on Sundays, if they are willing to listen to the story of the boy.',
];
const paragraphs = paragraphsOf(PROSE);
const asPage = (body: string, head = '<title>The ropewalk</title>', attributes?: string) =>
  htmlDocument(body, head, attributes);

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** White space at the edge of a slot lies between two ranges. */
const bare = (text: string) => text.replace(/\s/g, '');

async function expectEachFound(panel: Page, page: Page, texts: readonly string[]): Promise<void> {
  const sentences = sentencesOf(await read(panel, page.url()));
  expect(sentences.map(({ text }) => text)).toEqual(texts);
  for (const { id, text } of sentences) {
    await ask(panel, page.url(), { type: 'highlight', sentence: id, scroll: true });
    const found = await marked(page);
    expect(found).toMatchObject({ isSeen: true, colour: 'rgb(255, 226, 122)' });
    expect(bare(found.text)).toBe(bare(text));
  }
}

test('reads and marks what stands in open shadow roots, slots in their place', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel('shadow.html');
  await expectEachFound(panel, page, [
    "The well at Sutter's Yard was dug in 1804 by two brothers, who had quarrelled over the land and settled it by digging from both ends of the plot.",
    'For ninety years it gave water to eleven houses, a smithy and a dye works.',
    'When the railway came, its water turned brown, and the houses were joined to the pipe from the hill.',
    'The dye works went on drawing from it until the roof of the pump house fell in, one night in a storm, with nobody inside.',
    'In its last winter the keeper, Nan Tolley, lowered a lamp every evening and wrote down how far it went before it was drowned.',
    'The book of those evenings lies in the town hall, and a copy of it hangs beside the well, under glass, where anyone may read how the water rose.',
  ]);
});

test('finds sentences in a shadow root again after it was drawn anew', async ({ openPanel, page }) => {
  const panel = await openPanel('shadow.html');
  const first = sentencesOf(await read(panel, page.url()))[0];
  await page.evaluate(() => {
    const article = document.querySelector('well-story')?.shadowRoot?.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await ask(panel, page.url(), { type: 'highlight', sentence: first?.id ?? -1, scroll: false });
  expect((await marked(page)).text).toBe(first?.text);
});

for (const [kind, tag] of [
  ['srcdoc', (html: string) => `srcdoc="${html.replaceAll('"', '&quot;')}"`],
  ['same-origin', () => 'src="/framed.html"'],
] as const) {
  test(`reads and marks the main text in a ${kind} frame`, async ({ openPanel, page, pages }) => {
    const framed = asPage(`<div style="height: 900px"></div>${paragraphs}`);
    pages.add('framed.html', framed);
    const frame = `<iframe ${tag(framed)} style="width: 90%; height: 600px; border: 7px solid"></iframe>`;
    pages.add('frames.html', asPage(`<nav>Home</nav><div style="height: 1500px"></div>${frame}`));
    const panel = await openPanel('frames.html');
    await expectEachFound(panel, page, PROSE);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await ask(panel, page.url(), { type: 'clear-highlight' });
    expect((await marked(page)).text).toBe('');
  });
}

test('leaves small frames and frames with few words alone', async ({ openPanel, page, pages }) => {
  const small = `<iframe srcdoc="${paragraphs}" style="width: 300px; height: 250px"></iframe>`;
  const empty = '<iframe srcdoc="<p>Buy more rope today.</p>" style="width: 90%; height: 600px"></iframe>';
  pages.add('adverts.html', asPage(`<article>${paragraphs}</article>${small}${empty}`));
  const panel = await openPanel('adverts.html');
  expect(sentencesOf(await read(panel, page.url())).map(({ text }) => text)).toEqual(PROSE);
});

test('reads past a base address, right-to-left text and what styles hide', async ({
  openPanel,
  page,
  pages,
}) => {
  const hidden = ['display: none', 'visibility: hidden', 'position: absolute; clip-path: inset(50%)']
    .map(
      (style) => `<p style="${style}">Nobody can see this line of text, however hard they look for it.</p>`,
    )
    .join('');
  const hebrew = [
    'הגשר הישן מעל הנהר נסגר ביום שני לאחר שהמהנדסים מצאו סדקים באחד העמודים שלו.',
    'התושבים הולכים עכשיו עד הגשר החדש, והדרך אורכת כעשרים דקות יותר מבעבר.',
    'המועצה הבטיחה שהתיקון יסתיים עד האביב, אם יימצא הכסף הדרוש לעבודה.',
  ];
  const body = `<article>${hebrew.map((line) => `<p>${line}</p>`).join(hidden)}</article>`;
  pages.add(
    'odd.html',
    asPage(body, '<base href="http://other.test/x/"><title>הגשר</title>', 'lang="he" dir="rtl"'),
  );
  const panel = await openPanel('odd.html');
  await expectEachFound(panel, page, hebrew);
});

for (const [hides, shows] of [
  ['opacity: 0', 'opacity: 1'],
  ['visibility: hidden', 'visibility: visible'],
])
  test(`reads and marks what is ${shows} only as the page is scrolled`, async ({
    openPanel,
    page,
    pages,
  }) => {
    const style = `p { ${hides}; margin-bottom: 70vh } .seen { ${shows} }`;
    const reveal = `const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) target.classList.add('seen');
  });
  for (const each of document.querySelectorAll('p')) seen.observe(each);`;
    const head = `<title>The ropewalk</title><style>${style}</style>`;
    pages.add('fading.html', asPage(`<article>${paragraphs}</article><script>${reveal}</script>`, head));
    const panel = await openPanel('fading.html');
    await expect(page.locator('.seen')).not.toHaveCount(PROSE.length);
    await expectEachFound(panel, page, PROSE);
    await expect(page.locator('.seen')).toHaveCount(PROSE.length);
  });

test('reads and marks a file of plain text, its lines broken by hand', async ({ openPanel, page, pages }) => {
  const broken = (text: string) => text.replace(/(.{50,70}) /g, '$1\n   ');
  pages.add(
    'ropewalk.txt',
    `The ropewalk\n============\n\n   ${broken(PROSE.slice(0, 3).join(' '))}\n
     * ${PROSE[3]}\n     * ${PROSE[4]}\n`,
  );
  const panel = await openPanel('ropewalk.txt');
  await expectEachFound(panel, page, ['The ropewalk', ...PROSE]);
  await keyPoints(panel);
});

test('reads pages in the encoding that they are served in', async ({ extension, page }) => {
  const bodies: Record<string, Buffer> = {
    'windows-1252': Buffer.from(`<p>\x93Caf\xe9 na\xefve\x94, sagte sie \x96 und ging.</p>`, 'latin1'),
    // 灯台は閉じた。
    shift_jis: Buffer.from('3c703e939491e482cd95c282b682bd81423c2f703e', 'hex'),
  };
  const server = createServer(({ url = '' }, response) => {
    const charset = url.slice(1);
    response.writeHead(200, { 'content-type': `text/html; charset=${charset}` }).end(bodies[charset]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expectRequest(`${origin}/favicon.ico`);
  try {
    for (const [charset, text] of [
      ['windows-1252', '“Café naïve”, sagte sie – und ging.'],
      ['shift_jis', '灯台は閉じた。'],
    ] as const) {
      expectRequest(`${origin}/${charset}`);
      await page.goto(`${origin}/${charset}`);
      const panel = await extension.openPanel(page);
      expect(sentencesOf(await read(panel, page.url())).map((sentence) => sentence.text)).toEqual([text]);
      await panel.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('tells the language of a page that does not say it', async ({ openPanel, page, pages }) => {
  pages.add('mute.html', asPage(`<article>${paragraphs}</article>`, '<title>The ropewalk</title>', ''));
  const panel = await openPanel('mute.html');
  expect((await read(panel, page.url())).page.lang).toBe('en');
});

test('reads large and deep pages to their end', async ({ openPanel, page, pages }) => {
  const nodes = Array.from(
    { length: 2500 },
    (_, index) => `<p>Line ${index} of a <b>long</b>, <i>long</i> log.</p>`,
  );
  const prose = Array.from({ length: 2200 }, () => paragraphs).join('');
  const deep = `${'<div>'.repeat(3000)}${paragraphs}`;
  for (const [path, body, words] of [
    ['nodes.html', `<article>${nodes.join('')}</article>`, 2500 * 7],
    ['megabyte.html', `<article>${prose}</article>`, 2200 * 90],
    ['deep.html', deep, 90],
  ] as const) {
    pages.add(path, asPage(body));
    const panel = await openPanel(path);
    const { page: content, ms } = await read(panel, page.url());
    test.info().annotations.push({ type: path, description: `${Math.round(ms)} ms` });
    expect(content.words).toBeGreaterThan(0.9 * words);
    await panel.close();
  }
});

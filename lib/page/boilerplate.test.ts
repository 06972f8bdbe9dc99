// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from './boilerplate';
import { collectBlocks, type TextBlock } from './collect-blocks';

const PROSE = [
  'The harbour was dredged in autumn, and larger ships have called there ever since.',
  'Fishermen had feared for their berths, but the council gave them a pier of their own.',
  'In winter the pier lies empty, and the gulls have it to themselves until the end of March.',
];

function keptOf(html: string, title = '', byline = ''): string[] {
  return blocksOf(html, title, byline).map(({ text }) => text);
}

function blocksOf(html: string, title = '', byline = ''): TextBlock[] {
  document.body.innerHTML = html;
  const blocks = collectBlocks(
    document.body,
    () => true,
    () => true,
  );
  return dropBoilerplate(blocks, title, byline);
}

const paragraphs = PROSE.map((text) => `<p>${text}</p>`);

describe('dropBoilerplate', () => {
  it.each([
    ['a teaser that is one link', '<p><a href="/x">Five harbours that grew</a></p>'],
    ['a label and a link', '<p>Also: <a href="/x">Five harbours that grew last year</a></p>'],
    ['a heading that leads elsewhere', '<h3><a href="/x">Five harbours that grew</a></h3>'],
    ['a list of links', '<ul><li><a href="/x">Ships</a></li><li><a href="/y">Piers</a></li></ul>'],
    ['a bare picture credit', '<figure><figcaption>Photo: T. Marlow</figcaption></figure>'],
    ['a label over an advertisement', '<p>Advertisement</p>'],
    ['a pull quote', '<blockquote>Fishermen had feared for their berths</blockquote>'],
    ['a tick', '<p>✓</p>'],
    ['a label over other things', '<p>Read more:</p>'],
    ['a paragraph said again', `<p>${PROSE[0]}</p>`],
  ])('leaves out %s', (_, stray) => {
    expect(keptOf([paragraphs[0], stray, ...paragraphs.slice(1)].join(''))).toEqual(PROSE);
  });

  it.each([
    'Get the best of the Herald delivered through your letterbox every week.',
    'Nichts verpassen? Dann abonnieren Sie jetzt unseren kostenlosen Newsletter aus der Region.',
    'Recevez chaque matin l’essentiel de l’actualité de la région dans votre boîte mail.',
  ])('leaves out what can be had by post: %s', (offer) => {
    expect(keptOf(`${paragraphs.join('')}<p>${offer}</p>`)).toEqual(PROSE);
  });

  it.each([
    'Os comentários são de responsabilidade de seus autores e não representam a opinião do jornal.',
    'NOTA: Comentarios con insultos no serán aprobados por el moderador.',
    'Comments are moderated and may take a day to appear.',
    'Kommentare werden erst nach Prüfung freigeschaltet.',
  ])('sets beside the text, though it is all the prose there is: %s', (line) => {
    const kinds = blocksOf(`<ul><li>Saturday: Norvik</li><li>Sunday: Estvik</li></ul><p>${line}</p>`).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['item', 'item', 'caption']);
  });

  it('keeps what an article says of comments', () => {
    const news = 'The council had two hundred comments on the plan, and most were of one opinion.';
    const kinds = blocksOf(`${paragraphs.join('')}<p>${news}</p>`).map(({ kind }) => kind);
    expect(kinds).toEqual([...PROSE, news].map(() => 'paragraph'));
  });

  it('keeps the mark of the first reply in a thread', () => {
    const [asked, told, thanked] = PROSE;
    const post = (mark: string, text = '') => `<p class="post-meta">${mark}</p><p>${text}</p>`;
    const marks = ['ben wrote on 3 March 2026 11:40', 'ann wrote on 4 March 2026 09:02'];
    expect(keptOf(`<p>${asked}</p>${post(marks[0] ?? '', told)}${post(marks[1] ?? '', thanked)}`)).toEqual([
      asked,
      marks[0],
      told,
      marks[1],
      thanked,
    ]);
  });

  it('leaves out title, date and author before the text, and what follows its end', () => {
    const lead = '<h2>Harbour dredged</h2><p>4 May 2021, 10:30</p><p>Ina Brook</p>';
    const tail = '<p>Ina Brook writes about harbours and ships.</p><h3>Comments</h3><p>No comments yet</p>';
    expect(keptOf(lead + paragraphs.join('') + tail, 'Harbour dredged', 'Ina Brook')).toEqual(PROSE);
  });

  it('keeps what something costs, before the text', () => {
    const price = '£64.99 – in stock, delivered in 2–4 working days';
    expect(keptOf(`<p>${price}</p>${paragraphs.join('')}`)).toEqual([price, ...PROSE]);
    const offer = `<p>Central flat</p><p>£1,150 a month</p><p>Available from 1 March</p><p>Posted 12 Feb 2026</p>`;
    expect(keptOf(`${offer}${paragraphs.join('')}`)).toEqual([
      'Central flat',
      '£1,150 a month',
      'Available from 1 March',
      ...PROSE,
    ]);
  });

  it('leaves out who wrote it and when under the first lines, and comments and appeals at the end', () => {
    const tail = `<h3>2 comments</h3><p>I like the gulls best of all, and have told the council so myself.</p>`;
    const byline = '<p>Par Ina Brook — publié le 3 juin 2024</p>';
    const html = [paragraphs[0], byline, ...paragraphs.slice(1), '<p>Follow us on Facebook.</p>', tail];
    expect(keptOf(html.join(''))).toEqual(PROSE);
  });

  it('leaves out a long appeal, and keeps what only speaks of such', () => {
    const appeal =
      'For more of what goes on in the harbour of our town, thank you. Follow the Courier’s reporters on Facebook.';
    const news =
      'The council said that residents would get the next news of the pier through its own app on Monday evening.';
    expect(keptOf([...paragraphs, `<p>${appeal}</p>`].join(''))).toEqual(PROSE);
    expect(keptOf([...paragraphs, `<p>${news}</p>`].join(''))).toEqual([...PROSE, news]);
  });

  it('makes captions of lines of date and author amid a thread, and keeps what its posts quote', () => {
    const quote = '<blockquote>Fishermen had feared for their berths</blockquote>';
    document.body.innerHTML = `${paragraphs.join('')}<p>Mon Jan 08, 2024 8:40 am</p>${quote}
      <p class="author">Ina Brook</p><p>They have it to themselves again, and so it will be for some weeks to come.</p>`;
    const all = () => true;
    const kinds = dropBoilerplate(collectBlocks(document.body, all, all), '', '').map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(3).fill('paragraph'), 'caption', 'quote', 'caption', 'paragraph']);
  });

  it('keeps linked headings over text in a list', () => {
    const results = PROSE.map((text, i) => `<h3><a href="/${i}">Harbour ${i}</a></h3><p>${text}</p>`).join(
      '',
    );
    document.body.innerHTML = results;
    const all = () => true;
    const kept = dropBoilerplate(collectBlocks(document.body, all, all), '', '', { isList: true });
    expect(kept).toHaveLength(6);
  });

  it('keeps headings over text, links within it, and lists that end an article', () => {
    const html = `
      ${paragraphs[0]}<h2 id="b"><a href="#b">Berths</a></h2>${paragraphs[1]}
      <p>The council’s <a href="/plan">plan for the harbour</a> was read aloud in full.</p>${paragraphs[2]}
      <ul><li>Large berths: 4</li><li>Small berths: 30</li></ul>`;
    expect(keptOf(html)).toEqual([
      PROSE[0],
      'Berths',
      PROSE[1],
      'The council’s plan for the harbour was read aloud in full.',
      PROSE[2],
      'Large berths: 4',
      'Small berths: 30',
    ]);
  });

  it('leaves out sections of other titles up to the next heading of their rank, and their headings alone over text', () => {
    const section = '<h2>Read more</h2><h3>Sources</h3><p>Five harbours that grew</p>';
    const texts = keptOf([paragraphs[0], section, '<h2>Berths</h2>', ...paragraphs.slice(1)].join(''));
    expect(texts).toEqual([PROSE[0], 'Berths', PROSE[1], PROSE[2]]);
    const amid = keptOf(
      [paragraphs[0], '<h2>Sources</h2>', paragraphs[1], '<h2>Berths</h2>', paragraphs[2]].join(''),
    );
    expect(amid).toEqual([PROSE[0], PROSE[1], 'Berths', PROSE[2]]);
  });

  it('takes time that grows with the number of headings alone', () => {
    const [text = ''] = PROSE;
    const heading: TextBlock = { kind: 'heading', level: 2, text: 'Sources', pieces: [] };
    // By the square of them it would be an hour.
    const headings = Array.from({ length: 50_000 }, () => ({ ...heading }));
    expect(dropBoilerplate([{ kind: 'paragraph', text, pieces: [] }, ...headings], '', '')).toHaveLength(
      50_001,
    );
  });

  it('leaves a page alone of which too little would remain', () => {
    const list = Array.from({ length: 9 }, (_, i) => `<li><a href="/${i}">Harbour number ${i}</a></li>`).join(
      '',
    );
    expect(keptOf(`<p>${PROSE[0]}</p><ul>${list}</ul>`)).toHaveLength(10);
  });
});

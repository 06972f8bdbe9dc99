import { describe, expect, test } from 'vitest';
import type { Block, Page } from '../protocol/page';
import type { SummaryForm, SummaryLength } from '../protocol/tasks';
import { choose } from './choose';
import { titlePoint } from './title';

const page = (blocks: { kind?: Block['kind']; texts: string[] }[], more: Partial<Page> = {}): Page => {
  let id = 0;
  return {
    title: '',
    lang: 'en',
    words: 0,
    blocks: blocks.map(({ kind = 'paragraph', texts }) => ({
      kind,
      sentences: texts.map((text) => ({ id: id++, text })),
    })),
    ...more,
  };
};

const choosePoints = (of: Page, form: SummaryForm, length: SummaryLength) => choose(of, form, length).points;

const HARBOUR = [
  'The harbour of Estvik will be rebuilt after the flood of last autumn.',
  'The town voted for a higher harbour wall and two new sluices on Monday.',
  'It will take three years and cost the town forty million crowns.',
  'Fishing boats have used a temporary harbour in Norvik since the flood.',
  'The fish market lost half of its stalls when the flood broke the old wall.',
  'Engineers chose granite for the new harbour wall because concrete had cracked.',
  'Would a second wall have saved the fish market from the flood?',
  'School classes painted the fence around the building site in May.',
  'A small ferry carries visitors from the harbour to the lighthouse in summer.',
  'The lighthouse keeper sells coffee and waffles to visitors on Sundays.',
];

const texts = (points: { text: string }[]) => points.map(({ text }) => text);

describe('key points', () => {
  test('come in the order of the page, more of them for greater lengths', () => {
    const harbour = page([{ texts: HARBOUR }], { title: 'Estvik rebuilds its harbour wall' });
    const counts = (['short', 'medium', 'long'] as const).map((length) => {
      const points = choosePoints(harbour, 'key-points', length);
      const order = points.map(({ sentence }) => sentence);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      return points.length;
    });
    expect(counts).toEqual([3, 4, 5]);
  });

  test('a page of two statements has one point', () => {
    expect(choosePoints(page([{ texts: HARBOUR.slice(0, 2) }]), 'key-points', 'long')).toHaveLength(1);
  });

  test('leave out questions, and sentences that need the one before', () => {
    const shown = texts(choosePoints(page([{ texts: HARBOUR }]), 'key-points', 'long'));
    expect(shown).not.toContain(HARBOUR[6]);
    expect(shown).not.toContain(HARBOUR[2]);
  });

  test('are not repeated', () => {
    const twice = page([{ texts: [...HARBOUR, HARBOUR[0] ?? ''] }]);
    const shown = texts(choosePoints(twice, 'key-points', 'long'));
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('come from running text alone', () => {
    const other = page([
      { kind: 'heading', texts: ['The harbour wall of Estvik is rebuilt with granite.'] },
      { kind: 'caption', texts: ['The harbour wall of Estvik stood for two hundred years.'] },
      { kind: 'row', texts: ['The harbour wall of Estvik cost the town forty crowns.'] },
      { kind: 'code', texts: ['The harbour wall of Estvik returns a value of one.'] },
      { kind: 'quote', texts: ['The harbour wall of Estvik is a waste of good granite.'] },
      { kind: 'item', texts: ['Granite, sluices, lamps', 'The harbour wall of Estvik has two new sluices.'] },
    ]);
    expect(texts(choosePoints(other, 'key-points', 'long'))).toEqual([
      'The harbour wall of Estvik has two new sluices.',
    ]);
  });

  test('come from quotations where a page has little else', () => {
    const letter = page([
      { texts: ['The letter below was handed to the council of Estvik on Monday.'] },
      ...HARBOUR.map((text) => ({ kind: 'quote' as const, texts: [text] })),
    ]);
    expect(texts(choosePoints(letter, 'key-points', 'short'))).toContain(HARBOUR[0]);
  });

  test('leave out menus, notices and fragments', () => {
    const noisy = page([
      {
        texts: [
          'Home News Harbour Sport Weather Estvik Times Contact Us Today.',
          'This article has been adapted from the Estvik harbour board’s report.',
          '*The harbour of Estvik is closed on the first day of the year.',
          'Women’s Boots Men’s Boots Children’s Boots Estvik’s Own Boots Sale.',
          'Why the harbour of Estvik is too small for its boats.',
          'Subscribe to the newsletter of the harbour and never miss a flood.',
          'The harbour of Estvik, with a view of the lighthouse and the market.',
          'Our plans for following the board of Estvik’s work going forward.',
          'Our plans for rebuilding the old harbour of Estvik going forward.',
          'The town rebuilds the harbour of Estvik with a granite wall.',
        ],
      },
    ]);
    expect(texts(choosePoints(noisy, 'key-points', 'long'))).toEqual([
      'The town rebuilds the harbour of Estvik with a granite wall.',
    ]);
  });

  test('are sentences also where most of their words are names', () => {
    const named =
      'Mayor Ada Brook, Captain Ole Lund and the Reverend Ina Falk have taken the Bank of Estvik to court.';
    const court = page([{ texts: [named] }, { texts: ['The move was made over the old harbour wall.'] }]);
    expect(texts(choosePoints(court, 'tldr', 'short'))).toEqual([named]);
  });

  test('leave out notes on the page, sources, and what a shop says of buying', () => {
    const harbour = 'The town of Estvik rebuilds the harbour with a wall of granite.';
    const noted = page([
      {
        texts: [
          'For the harbour in the south, see Estvik (south).',
          'Days on which the harbour is closed are printed in bold.',
          'Free delivery to the harbour of Estvik on all days of the week.',
          'Lund A, Falk J. The harbour of Estvik and its walls after the flood.',
          'Welcome to the harbour of Estvik and to its two new walls.',
          'A long walk around the harbour for short days.',
          'The wall of the harbour is first named in a deed of c.',
          harbour,
        ],
      },
    ]);
    expect(texts(choosePoints(noted, 'key-points', 'long'))).toEqual([harbour]);
  });

  test('leave out the sections at the end, unless there is nothing else', () => {
    const main = 'The town of Estvik rebuilds the harbour with a wall of granite.';
    const comment = 'The harbour of Estvik was a finer place before the wall was built.';
    const end: Parameters<typeof page>[0] = [
      { kind: 'heading', texts: ['Comments (12)'] },
      { texts: [comment] },
    ];
    expect(texts(choosePoints(page([{ texts: [main] }, ...end]), 'key-points', 'long'))).toEqual([main]);
    expect(texts(choosePoints(page(end), 'key-points', 'long'))).toEqual([comment]);
  });

  test('begin with what the page is about where it says so', () => {
    const title = 'Estvik';
    const definition = 'Estvik is a port of four thousand people on the north coast.';
    const figures = HARBOUR.map((text, i) => `${text.slice(0, -1)}, at a price of ${i + 2}0 million crowns.`);
    const shown = texts(
      choosePoints(page([{ texts: [definition, ...figures] }], { title }), 'key-points', 'short'),
    );
    expect(shown[0]).toBe(definition);
  });

  test('may begin with a small letter where that is a name in the title or in code', () => {
    const text = 'numbat is a small tool that draws maps of footpaths.';
    expect(
      texts(choosePoints(page([{ texts: [text] }], { title: 'Numbat: maps' }), 'tldr', 'short')),
    ).toEqual([text]);
    const untitled = page([{ texts: [text] }], { title: 'Maps of footpaths' });
    expect(choosePoints(untitled, 'tldr', 'short')).toEqual([]);
    const inCode: Block = { kind: 'code', sentences: [{ id: 99, text: 'npm install numbat' }] };
    const typed = { ...untitled, blocks: [...untitled.blocks, inCode] };
    expect(texts(choosePoints(typed, 'tldr', 'short'))).toEqual([text]);
  });

  test('prefer what the title speaks of', () => {
    const about = (title: string) =>
      texts(choosePoints(page([{ texts: HARBOUR }], { title }), 'key-points', 'short'));
    expect(about('The lighthouse keeper sells waffles')).toContain(HARBOUR[9]);
    expect(about('The fish market after the flood')).toContain(HARBOUR[4]);
    expect(about('')).not.toContain(HARBOUR[9]);
    expect(about('')).not.toContain(HARBOUR[4]);
  });

  test('in one sentence are what the page begins with, though a detail has more words of the title', () => {
    const notice = [
      'From Monday 6 April we will collect food waste from every home each week.',
      'General rubbish will be collected every three weeks instead of every two.',
      'Every household will receive a brown caddy and a roll of 52 liners in March.',
      'Put your bins out by 6.30 am on the day of collection.',
      'After a bank holiday, collections are one day later for the rest of that week.',
      'Most households find that with food out of it their bin is half empty.',
      'A second green bin is £30 a year.',
    ];
    const saidIn = (...paragraphs: string[][]) =>
      texts(
        choosePoints(
          page(
            paragraphs.map((paragraph) => ({ texts: paragraph })),
            { title: 'Changes to bin collections' },
          ),
          'tldr',
          'short',
        ),
      );
    expect(saidIn(notice.slice(0, 2), notice.slice(2, 4), notice.slice(4))).toEqual([notice[0]]);
    // What is one paragraph, as an abstract is, has no introduction.
    expect(saidIn(notice)).toEqual([notice[3]]);
  });

  test('in one sentence are no tip for one case where there is another', () => {
    const tip = 'For a vegan pie, use olive oil instead of butter and leave out the cheese.';
    const other = 'You can make the filling up to two days ahead and keep it in the fridge.';
    const about = (...said: string[]) =>
      texts(choosePoints(page([{ texts: said }], { title: 'Lentil pie' }), 'tldr', 'short'));
    expect(about(tip, other)).toEqual([other]);
    expect(about(tip)).toEqual([tip]);
  });

  test('are found in other languages without English patterns', () => {
    const german = page(
      [
        {
          texts: [
            'Der Hafen von Estvik wird nach der Flut vom vergangenen Herbst neu gebaut.',
            'Er bekommt eine höhere Mauer aus Granit und zwei neue Schleusen.',
            'Was kostet das alles die Stadt am Ende wohl?',
          ],
        },
      ],
      { lang: 'de' },
    );
    expect(choosePoints(german, 'key-points', 'long')).toHaveLength(1);
  });
});

test('tl;dr starts with a pronoun only where nothing else is there', () => {
  const dangling = 'It was the worst flood of the harbour in a hundred years.';
  const standing = 'Waffles are sold near the old lighthouse on most Sundays.';
  expect(texts(choosePoints(page([{ texts: [dangling, standing] }]), 'tldr', 'short'))).toEqual([standing]);
  expect(texts(choosePoints(page([{ texts: [dangling] }]), 'tldr', 'short'))).toEqual([dangling]);
});

describe('headline', () => {
  test('is the title without the site, on the heading that shows it', () => {
    const titled = page(
      [{ texts: ['Estvik Times'] }, { kind: 'heading', texts: ['Estvik rebuilds its harbour'] }],
      { title: 'Estvik rebuilds its harbour | Estvik Times', siteName: 'Estvik Times' },
    );
    expect(titlePoint(titled)).toEqual({ sentence: 1, text: 'Estvik rebuilds its harbour' });
  });

  test('is a name where the page has no more to its title', () => {
    const heading = { id: 90, text: 'Norr 2' };
    expect(titlePoint(page([{ texts: HARBOUR }], { title: 'Norr 2', heading }))).toEqual({
      sentence: 90,
      text: 'Norr 2',
    });
  });

  test('is in the words that stand above the text', () => {
    const headline = (title: string, text: string) =>
      titlePoint(page([{ texts: HARBOUR }], { title, heading: { id: 90, text } }))?.text;
    expect(headline('The harbour: a wall in 9 steps', 'The harbour')).toBe('The harbour');
    expect(headline('A wall for the harbour | Estvik', 'A wall for the harbour')).toBe(
      'A wall for the harbour',
    );
    expect(headline('A wall for the harbour | Estvik', 'Estvik')).toBeUndefined();
    expect(headline('News: the harbour is closed', 'News')).toBeUndefined();
  });

  test('is no title that the page does not show', () => {
    const hidden = 'Your account in the harbour is locked';
    expect(titlePoint(page([{ texts: HARBOUR }], { title: hidden }))).toBeUndefined();
    const other = { kind: 'heading' as const, texts: ['The wall'] };
    expect(titlePoint(page([other, { texts: HARBOUR }], { title: hidden }))).toBeUndefined();
  });

  test('is the part that a heading repeats where the page does not name its site', () => {
    const blocks = [{ kind: 'heading' as const, texts: ['Estvik rebuilds its harbour'] }, { texts: HARBOUR }];
    expect(titlePoint(page(blocks, { title: 'Estvik rebuilds its harbour : News : EBC' }))).toEqual({
      sentence: 0,
      text: 'Estvik rebuilds its harbour',
    });
  });

  test('is not a title that says nothing', () => {
    const shown = (title: string, more: Partial<Page> = {}) =>
      titlePoint(page([{ texts: HARBOUR }], { title, heading: { id: 90, text: title }, ...more }));
    expect(shown('Harbour wall')).toBeDefined();
    expect(shown('Harbour Forum')).toBeUndefined();
    expect(shown('Home')).toBeUndefined();
    expect(shown('Estvik Times', { siteName: 'Estvik Times' })).toBeUndefined();
  });
});

test('a page without statements has no points', () => {
  expect(choosePoints(page([{ texts: ['Loading', 'Menu'] }]), 'key-points', 'medium')).toEqual([]);
  expect(choosePoints(page([]), 'tldr', 'long')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Block, Page } from '../protocol/page';
import { choose } from './choose';

type Line = [kind: Block['kind'], ...texts: string[]];

const page = (title: string, lines: Line[], lang = 'en'): Page => {
  let id = 0;
  return {
    title,
    lang,
    words: lines.flatMap(([, ...texts]) => texts.join(' ').split(' ')).length,
    blocks: lines.map(([kind, ...texts]) => ({
      kind,
      ...(kind === 'heading' ? { level: 2 } : {}),
      sentences: texts.map((text) => ({ id: id++, text })),
    })),
  };
};
const chosen = (of: Page, length: 'short' | 'medium' | 'long' = 'medium') => {
  const { layout, points } = choose(of, 'key-points', length);
  return { layout, texts: points.map(({ text }) => text) };
};

describe('steps', () => {
  const list: Line[] = [
    ['paragraph', 'A dripping tap wastes forty litres a day.'],
    ['item', 'Turn off the water under the sink.', 'It may be stiff.'],
    ['item', 'With a spanner, loosen the nut below the handle.'],
    ['item', 'Replace the flat rubber washer'],
    ['item', 'Then tighten the nut again.'],
  ];
  const steps = [
    'Turn off the water under the sink.',
    'With a spanner, loosen the nut below the handle.',
    'Replace the flat rubber washer',
    'Then tighten the nut again.',
  ];

  test.each(['short', 'medium', 'long'] as const)(
    'of a list are all kept, by their first sentence: %s',
    (length) => {
      expect(chosen(page('How to stop a dripping tap', list), length)).toEqual({
        layout: 'steps',
        texts: steps,
      });
    },
  );

  test('are headings that count', () => {
    const headed = page('A new washer', [
      ['heading', 'Step 1: Close the valve'],
      ['paragraph', 'It is the red one below the sink.'],
      ['heading', 'Step 2'],
      ['paragraph', 'Loosen the nut with a spanner.', 'Keep the nut.'],
      ['heading', 'Step 3 – Fit the washer'],
      ['paragraph', 'It goes on with its flat side down.'],
    ]);
    expect(chosen(headed)).toEqual({
      layout: 'steps',
      texts: ['Step 1: Close the valve', 'Loosen the nut with a spanner.', 'Step 3 – Fit the washer'],
    });
  });

  test('of other languages are known by their numbers', () => {
    const german = page(
      'Eine neue Dichtung',
      [
        ['heading', 'Schritt 1: Ventil schließen'],
        ['heading', 'Schritt 2: Mutter lösen'],
        ['heading', 'Schritt 3: Dichtung tauschen'],
      ],
      'de',
    );
    expect(chosen(german).layout).toBe('steps');
  });

  test.each<[string, Line[]]>([
    [
      'facts in a list',
      list.map(([kind, ...texts]) => [kind, ...texts.map((text) => `The plumber says: ${text}`)]),
    ],
    [
      'numbers that do not count up',
      [
        ['heading', 'Step 2: Close the valve'],
        ['heading', 'Step 4: Loosen the nut'],
        ['heading', 'Step 7: Fit the washer'],
      ],
    ],
    [
      'a few commands in a long article',
      [
        ...list,
        ['paragraph', ...Array.from({ length: 12 }, (_, i) => `The taps of house ${i} dripped for a year.`)],
      ],
    ],
  ])('are not %s', (_, lines) => {
    expect(chosen(page('Taps', lines)).layout).toBe('statements');
  });

  test('leave the other forms as they are', () => {
    expect(choose(page('How to stop a dripping tap', list), 'tldr', 'short').layout).toBe('statements');
  });
});

describe('thread', () => {
  const thread: Line[] = [
    ['heading', 'Why does my kettle whistle before the water boils?'],
    ['paragraph', 'It started last week and my kettle is only a year old.'],
    ['heading', '3 Answers'],
    ['paragraph', 'answered 4 May by tea_fan'],
    ['paragraph', 'The kettle whistles early because the lid lets air in near the spout.'],
    ['paragraph', 'answered 5 May by old_pot · 31 votes'],
    ['paragraph', 'Scale on the bottom of the kettle traps steam before all the water boils.'],
    ['paragraph', 'answered 6 May by ivy'],
    ['quote', 'Scale on the bottom of the kettle traps steam before all the water boils.'],
    ['paragraph', 'I used vinegar on the kettle and the whistle is gone now.'],
  ];

  test('is its question and the answers that others support', () => {
    const { layout, texts } = chosen(page('Why does my kettle whistle?', thread), 'short');
    expect(layout).toBe('thread');
    expect(texts).toHaveLength(3);
    expect(texts[0]).toBe('Why does my kettle whistle before the water boils?');
    expect(texts).toContain('Scale on the bottom of the kettle traps steam before all the water boils.');
  });

  test('prefers the accepted answer', () => {
    const accepted = page('Kettle', [
      ...thread.slice(0, 3),
      ['paragraph', 'answered 4 May by tea_fan'],
      ['paragraph', 'The kettle whistles early because water boils sooner on a mountain.'],
      ['heading', 'Accepted answer'],
      ['paragraph', 'answered 7 May by lia'],
      ['paragraph', 'A loose lid makes the kettle whistle, so press it down firmly.'],
      ['paragraph', 'answered 8 May by bo'],
      ['paragraph', 'My aunt had the same kettle and gave it away in the end.'],
    ]);
    expect(chosen(accepted, 'short').texts).toContain(
      'A loose lid makes the kettle whistle, so press it down firmly.',
    );
  });

  test('needs a question and replies', () => {
    const told = thread.map(
      ([kind, ...texts]): Line => [kind, ...texts.map((text) => text.replace('?', '.'))],
    );
    expect(chosen(page('Kettles', told)).layout).toBe('statements');
    expect(chosen(page('Kettles', thread.slice(0, 3))).layout).toBe('statements');
  });
});

describe('rows', () => {
  test('of a product page tell what it is and its facts', () => {
    const product = page('Lumo 3 bicycle lamp', [
      ['paragraph', 'The Lumo 3 is a bicycle lamp that charges from the hub of the front wheel.'],
      ['row', 'Weight · 140 g'],
      ['row', 'Light · 90 lux'],
      ['row', 'Colour · black'],
      ['row', 'Cable'],
      ['row', 'Water · IPX6, up to 30 minutes'],
      ['row', 'Price · 59 €'],
    ]);
    const { layout, texts } = chosen(product, 'medium');
    expect(layout).toBe('rows');
    expect(texts[0]).toContain('The Lumo 3 is a bicycle lamp');
    expect(texts).toContain('Price · 59 €');
    expect(texts).not.toContain('Cable');
  });

  test('of a table come under its headers, in order', () => {
    const table = page('Rainfall on the islands', [
      ['row', 'Island · Days · Millimetres'],
      ['row', 'Hessel · 140 · 900'],
      ['row', 'Brint · – · –'],
      ['row', 'Lorne · 122 · 760'],
    ]);
    expect(chosen(table, 'short').texts).toEqual([
      'Island · Days · Millimetres',
      'Hessel · 140 · 900',
      'Lorne · 122 · 760',
    ]);
  });

  test('are not chosen where an article has a small table', () => {
    const article = page('Rain', [
      ['paragraph', 'The rain on Hessel fell on 140 days of the year and filled every pond of the island.'],
      ['paragraph', 'Farmers on Hessel dug new ditches because the rain had washed the old ones away.'],
      ['row', 'Hessel · 140'],
      ['row', 'Lorne · 122'],
      ['row', 'Brint · 98'],
    ]);
    expect(chosen(article).layout).toBe('statements');
  });
});

describe('a long page', () => {
  const subjects = [
    'harbour',
    'school',
    'market',
    'chapel',
    'bridge',
    'forest',
    'tower',
    'library',
    'well',
    'mill',
  ];
  const long = (heads: boolean) =>
    page(
      'The town of Estvik',
      subjects.flatMap((subject): Line[] => [
        ...(heads ? [['heading', `The ${subject}`] satisfies Line] : []),
        ...Array.from(
          { length: 60 },
          (_, i): Line => [
            'paragraph',
            `The ${subject} of Estvik was mended by ${i + 3} people in the year ${1900 + i} after a long wait.`,
            `Each winter the ${subject} stands under ${i + 1} centimetres of snow that nobody clears away.`,
          ],
        ),
      ]),
    );

  test.each([true, false])(
    'is read by sections, and no section crowds out the others (headings: %s)',
    (heads) => {
      const { points, sections } = choose(long(heads), 'key-points', 'long');
      expect(sections.total).toBeGreaterThan(8);
      expect(sections.read).toBe(sections.total);
      expect(points).toHaveLength(8);
      const tenths = new Set(points.map(({ sentence }) => Math.floor(sentence / (heads ? 121 : 120))));
      expect(tenths.size).toBeGreaterThan(4);
    },
  );

  test('of 20,000 words is chosen from to its end', () => {
    expect(long(true).words).toBeGreaterThan(18_000);
    const { points } = choose(long(true), 'key-points', 'long');
    expect(Math.max(...points.map(({ sentence }) => sentence))).toBeGreaterThan(600);
  });

  test('counts sections with nothing to choose from as not read', () => {
    const manual = page('A manual', [
      ['heading', 'Use'],
      ['paragraph', 'The lamp is switched on by a turn of its ring.'],
      ['heading', 'Code'],
      ['code', 'lamp.on()'],
      ['heading', 'Care'],
      ['paragraph', 'The glass of the lamp is cleaned with warm water.'],
    ]);
    expect(choose(manual, 'key-points', 'short').sections).toEqual({ read: 2, total: 3 });
  });
});

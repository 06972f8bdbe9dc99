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

  test.each(['tldr', 'teaser', 'headline'] as const)('say by themselves nothing of the page: %s', (form) => {
    const { layout, points } = choose(page('How to stop a dripping tap', list), form, 'short');
    expect({ layout, texts: points.map(({ text }) => text) }).toEqual({
      layout: 'statements',
      texts: ['A dripping tap wastes forty litres a day.'],
    });
    const nothingElse = steps.map(
      (text): Line => ['item', `${text.replace(/\.$/, '')}, which takes a minute.`],
    );
    expect(choose(page('How to stop a dripping tap', nothingElse), form, 'short').points).toHaveLength(1);
  });

  test('leave out what is listed within a step', () => {
    const nested = page('How to stop a dripping tap', list);
    const [first, ...others] = nested.blocks;
    const within: Block = {
      kind: 'item',
      level: 2,
      sentences: [{ id: 90, text: 'Put a bucket below the pipe.' }],
    };
    if (first) nested.blocks = [first, ...others.slice(0, 1), within, ...others.slice(1)];
    expect(chosen(nested)).toEqual({ layout: 'steps', texts: steps });
  });

  test('are what stands below a number on its own', () => {
    const numbered = page('A new washer', [
      ['paragraph', 'Step 1'],
      ['caption', 'The red valve below the sink'],
      ['paragraph', 'Close the valve.', 'It is the red one.'],
      ['paragraph', 'Step 2'],
      ['paragraph', 'Loosen the nut with a spanner.'],
      ['paragraph', 'Step 3'],
      ['paragraph', 'Fit the washer with its flat side down.'],
    ]);
    expect(chosen(numbered).texts).toEqual([
      'Close the valve.',
      'Loosen the nut with a spanner.',
      'Fit the washer with its flat side down.',
    ]);
  });

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

  test.each([
    ['Version 2.1', 'Add a dark theme.', 'Fix a crash on start.', 'Remove the old importer.'],
    ['[2.1.0] – 3 May 2024', 'Add a column.', 'Remove the old one.', 'Keep the names.'],
    ['Changes in the importer', 'Add a column.', 'Remove the old one.', 'Keep the names.'],
    ['Your responsibilities', 'Answer the phone.', 'Plan the tours.', 'Order bread and milk.'],
  ])('are not what is listed under “%s”', (heading, ...items) => {
    const listed = page('Mill', [
      ['heading', heading],
      ...items.map((text): Line => ['item', text]),
      ['heading', 'More'],
      ['paragraph', 'The mill has a page of its own.'],
    ]);
    expect(chosen(listed).layout).not.toBe('steps');
  });

  test.each(['How to install version 2.1', 'Install version 2', '1.1 Preparing the wall'])(
    'may stand under “%s”, below such a list',
    (heading) => {
      const both = page('Importer', [
        ['heading', 'Version 2.1'],
        ['item', 'Add a dark theme.'],
        ['item', 'Fix a crash on start.'],
        ['item', 'Remove the old importer.'],
        ['heading', heading],
        ['item', 'Download the file.'],
        ['item', 'Open it.'],
        ['item', 'Click on the button.'],
      ]);
      expect(chosen(both).texts).toEqual(['Download the file.', 'Open it.', 'Click on the button.']);
    },
  );

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

  test('begins with what is asked, not with "What am I doing wrong?"', () => {
    const bread: Line[] = [
      ['paragraph', 'I mix rye and water in a bowl.', 'The rye loaf cracks on top while it bakes.'],
      ['paragraph', 'What am I doing wrong?'],
      ['heading', '2 Answers'],
      ['paragraph', '4'],
      ['paragraph', 'I bake rye in a tin, which my uncle has lent me for the winter months.'],
      ['paragraph', 'answered 3 May 2021 at 10:12 by ann'],
      ['paragraph', '12'],
      ['paragraph', '✓'],
      ['paragraph', 'Your loaf dries out.', 'Cover it with a cloth while it rises, and it will not crack.'],
      ['paragraph', 'answered 4 May 2021 at 11:40 by bo'],
    ];
    const { layout, texts } = chosen(page('Why does my rye loaf crack? | Crumbs', bread), 'short');
    expect(layout).toBe('thread');
    expect(texts[0]).toBe('The rye loaf cracks on top while it bakes.');
    expect(texts).toContain('Your loaf dries out.');
  });

  test('is told by the cards of its writers, and in a few words as well', () => {
    const cards = page('Old Boats', [
      ['paragraph', 'The pump of my boat knocks at night.', 'What could that be?'],
      ['paragraph', 'Anker', 'Posts: 2,114', 'Joined: May 2012'],
      ['paragraph', 'Mon Jan 08, 2024 8:40 am'],
      ['paragraph', 'A pump knocks when there is air in the pipe.'],
      ['paragraph', 'rudder', 'Posts: 4', 'Joined: Jan 2024'],
      ['paragraph', 'Tue Jan 09, 2024 6:02 pm'],
      ['paragraph', 'Thanks, that was it.', 'The pump is quiet now.'],
    ]);
    const { layout, points } = choose(cards, 'tldr', 'short');
    expect(layout).toBe('thread');
    expect(points.map(({ text }) => text)).toEqual([
      'The pump of my boat knocks at night.',
      'A pump knocks when there is air in the pipe.',
    ]);
  });

  test('is not what a newspaper reports in sentences', () => {
    const news = page('Why is the Hask bridge closed?', [
      ['heading', 'Why is the Hask bridge closed?'],
      ['paragraph', 'The bridge was closed on Monday after cracks were found.'],
      ['paragraph', 'The council said 12 cracks had been found.'],
      ['paragraph', 'They run along both main beams.'],
      ['paragraph', 'Police said 300 cars a day used the bridge.'],
      ['paragraph', 'Drivers are sent round by the old mill road.'],
    ]);
    expect(chosen(news).layout).toBe('statements');
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

  test('and bare facts of what a shop offers come with what it is', () => {
    const shop = page('Norr 2 camping stove', [
      ['paragraph', 'In stock, with you in two days.'],
      ['paragraph', 'The Norr 2 is a stove for two pots that burns gas and dry wood.'],
      ['paragraph', 'The legs of the stove fold flat, so that it fits into a coat.'],
      ['paragraph', 'On soft ground the legs of the stove stand on a plate of steel.'],
      ['item', 'Boils 1 l in 4 minutes'],
      ['item', 'Not for tents'],
      ['row', 'Weight · 410 g'],
      ['row', 'Guarantee · 5 years'],
      ['heading', 'Reviews'],
      ['paragraph', 'The stove of my neighbour burns wood better than this one does.'],
    ]);
    const { layout, texts } = chosen(shop, 'medium');
    expect(layout).toBe('rows');
    expect(texts).toEqual([
      'The Norr 2 is a stove for two pots that burns gas and dry wood.',
      'Boils 1 l in 4 minutes',
      'Weight · 410 g',
      'Guarantee · 5 years',
    ]);
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

  test('of several tables come each under its own header', () => {
    const tables = page('Rainfall on the islands', [
      ['row', 'Island · 1951 · 2021'],
      ['row', 'Hessel · 140 · 900'],
      ['row', 'Lorne · – · –'],
      ['heading', 'Harbours'],
      ['row', 'Harbour · Depth · Boats'],
      ['row', 'Brint · 4 · 30'],
    ]);
    expect(chosen(tables, 'medium').texts).toEqual([
      'Island · 1951 · 2021',
      'Hessel · 140 · 900',
      'Lorne · – · –',
      'Harbour · Depth · Boats',
      'Brint · 4 · 30',
    ]);
    expect(chosen(tables, 'short').texts).toEqual([
      'Island · 1951 · 2021',
      'Hessel · 140 · 900',
      'Lorne · – · –',
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

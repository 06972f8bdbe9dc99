import { describe, expect, test } from 'vitest';
import { cuttings } from './cuttings';

/** A sentence and words that no part of it may be shown without. */
interface Trap {
  source: string;
  keep: string;
}

const shownFor = (sentence: string): string[] => cuttings(sentence).cuttings.map(({ text }) => text);

const traps = (about: string, list: Trap[]) => {
  describe(about, () => {
    test.each(list)('$source', ({ source, keep }) => {
      const shown = shownFor(source);
      expect(source).toContain(keep);
      expect(shown.filter((text) => !text.includes(keep))).toEqual([]);
    });
  });
};

traps('keeps what limits the statement', [
  {
    source: 'The council will close the pool in spring, unless the roof is repaired by March.',
    keep: 'unless',
  },
  {
    source: 'The bakery sells rye bread to everyone in town, but only on market days.',
    keep: 'only on market days',
  },
  {
    source: 'The ferry company refunds the whole fare, provided passengers cancel a day ahead.',
    keep: 'provided',
  },
  { source: 'The museum admitted visitors without charge, except on public holidays.', keep: 'except' },
  {
    source: 'The gardener – if the frost holds off – will plant the beans on Friday.',
    keep: 'if the frost holds off',
  },
  { source: 'The bridge (not the tunnel) was closed to lorries in the morning.', keep: 'not the tunnel' },
  { source: 'The paint dries within an hour, depending on how thick the coat is.', keep: 'depending' },
  {
    source: 'The lighthouse, which only works in clear weather, guides the fishing boats home.',
    keep: 'only works',
  },
  {
    source: 'The orchard made a profit of two million crowns, excluding the cost of the new barn.',
    keep: 'excluding',
  },
  { source: 'The inn had no rooms (with windows) free for the guests in May.', keep: 'with windows' },
  { source: 'The village shop sold fresh milk, mostly in the summer months.', keep: 'mostly' },
  { source: 'The choir won the contest, or so the conductor wrote to the members.', keep: 'or so' },
  { source: 'The owls hunt in the wide meadow – mostly at night and at dawn.', keep: 'mostly' },
  { source: 'The heron nests in the reeds (usually in late May) and feeds on frogs.', keep: 'usually' },
  { source: 'Children enter the old mine, a dark place, with a guide.', keep: 'with a guide' },
  { source: 'Shops may open on the market square after the owners pay a fee.', keep: 'after the owners pay' },
]);

traps('keeps what tells which one is meant, and what became of somebody', [
  { source: 'The flood began where the Orrin (river) meets the old canal below the mill.', keep: '(river)' },
  {
    source: 'The gardener, who has died after a long illness, planted most of the lime trees.',
    keep: 'died',
  },
  {
    source: 'The captain, who resigned on Monday, led the club for eleven seasons in a row.',
    keep: 'resigned',
  },
]);

traps('keeps what takes it back', [
  {
    source: 'The council approved the new bridge in May, and the court struck the plan down in June.',
    keep: 'struck the plan down',
  },
  {
    source: 'The divers found a bronze bell, although the bell turned out to be a ship’s kettle.',
    keep: 'a ship’s kettle',
  },
  {
    source: 'The village shop made a profit last year though the books leave out the rent.',
    keep: 'leave out the rent',
  },
  {
    source: 'The survey counted forty pairs of storks, which the office later corrected to four.',
    keep: 'corrected to four',
  },
  {
    source: 'The brewery bought the old station, a sale that the town withdrew in March.',
    keep: 'withdrew',
  },
  {
    source: 'The old ferry took the prize for the cleanest deck; the judges called the count misleading.',
    keep: 'misleading',
  },
  { source: 'The street is closed to cars, as a trial for one summer.', keep: 'as a trial' },
  {
    source: 'The fares to the islands are lower, compared with the peak of last summer.',
    keep: 'compared with',
  },
  { source: 'The gallery showed eleven paintings; two of them were fakes.', keep: 'fakes' },
  {
    source: 'The parish opened the bell tower to visitors, a rule that is still provisional.',
    keep: 'provisional',
  },
  {
    source: 'The captain had also faced a charge over the lost cargo, which was dropped in spring.',
    keep: 'dropped',
  },
  {
    source: 'The chemist found a dye in the river, with the source still unconfirmed.',
    keep: 'unconfirmed',
  },
]);

traps('keeps the marks that hold a clause together', [
  {
    source: 'The school of sailing, or the Mast – once a pub – to this day trains the pilots of the island.',
    keep: 'once a pub',
  },
  {
    source: 'The mould spoils rye - the grain of the north - which feeds the valley in the winter.',
    keep: 'the grain of the north',
  },
]);

traps('keeps who it is about', [
  {
    source: 'The youngest keeper, Ada Brook, opened the lighthouse to visitors.',
    keep: 'Ada Brook',
  },
]);

traps('keeps denials', [
  { source: 'The harbour reopened on Monday, although the cranes were not working.', keep: 'not working' },
  { source: 'The treatment shrank the swelling, which never fully went away.', keep: 'never' },
  { source: 'The mayor promised a new library — a promise that failed within a year.', keep: 'failed' },
  { source: 'The farmer sold the horses, having refused every offer for the land.', keep: 'refused' },
  { source: 'The plan would halve the queues, which the clerks dispute.', keep: 'dispute' },
]);

traps('keeps who says it', [
  { source: 'The dam is about to burst, according to a farmer who lives below it.', keep: 'according to' },
  {
    source: 'According to the neighbours, the house was empty for years, leaving the garden wild.',
    keep: 'According to the neighbours',
  },
  { source: 'The factory poisoned the river, the fishermen claimed.', keep: 'claimed' },
  {
    source: 'Wages will double in two years, the minister said, raising hopes in the north.',
    keep: 'the minister said',
  },
  {
    source: 'The vault held nothing but old newspapers, as the guard told the court.',
    keep: 'told the court',
  },
  { source: '“The roof will hold,” said the builder, who had checked it twice.', keep: 'said the builder' },
  { source: 'The company hid the losses – critics allege – in a second set of books.', keep: 'allege' },
  { source: 'In their view, the tower leaned because the ground was soft.', keep: 'In their view' },
  {
    source: 'The bus driver, witnesses said, was asleep when the bus left the road.',
    keep: 'witnesses said',
  },
]);

traps('keeps what a finding or rule is about', [
  { source: 'In mice, the new compound stopped the spread of the disease.', keep: 'In mice' },
  { source: 'The new compound stopped the spread of the disease in the laboratory mice.', keep: 'mice' },
  { source: 'During the winter, the mountain road is closed to all traffic.', keep: 'During the winter' },
  { source: 'While pregnant, women should avoid raw fish and soft cheese.', keep: 'While pregnant' },
  { source: 'Visitors may enter the old mine, following a short safety course.', keep: 'following' },
  { source: 'In Norway, the sale of the fireworks was banned.', keep: 'In Norway' },
  { source: 'The court banned the sale of fireworks in the old town.', keep: 'in the old town' },
  { source: 'Every pupil passed the spelling exam in the village school.', keep: 'in the village school' },
  {
    source: 'She was the first woman who rowed the channel after the storm of 1987.',
    keep: 'after the storm',
  },
  { source: 'Nobody left the theatre because the play was dull.', keep: 'because' },
  { source: 'The tallest tree in the park fell after the gale.', keep: 'after the gale' },
  { source: 'Sales of bicycles rose sharply in the coastal towns.', keep: 'in the coastal towns' },
  { source: 'Before opening, shake the bottle and the powder will dissolve.', keep: 'Before opening' },
  { source: 'As a child, Ada Brook was unable to hear, which worried the family.', keep: 'As a child' },
  { source: 'Doctors should prescribe the syrup, after ruling out an allergy.', keep: 'after ruling out' },
  { source: 'The pilot crossed the whole ocean in the film.', keep: 'in the film' },
  {
    source: 'Among all the crews, the second one left the port after the storm passed.',
    keep: 'after the storm passed',
  },
]);

traps('keeps names, numbers and quotations whole', [
  {
    source: 'The prize went to Mara Lund, Jon Falk, and Ida Holm in the same year.',
    keep: 'Mara Lund, Jon Falk, and Ida Holm',
  },
  { source: 'The score was 5 - 3 - 2 when the referee stopped the match.', keep: '5 - 3 - 2' },
  {
    source: 'The captain wrote, “We turned back, which was wise, and waited,” in the log.',
    keep: 'which was wise',
  },
  { source: 'The shop in Portland, Oregon, sells maps of the river.', keep: 'Portland, Oregon, sells' },
  {
    source: 'The guide called the cave “dark, damp, and full of bats” in the leaflet.',
    keep: 'dark, damp, and full of bats',
  },
  { source: '“The ferry, which is old, is slow but safe,” the captain wrote.', keep: 'which is old' },
  { source: 'The last match of the evening ended 21 – 19 after a long rally.', keep: '21 – 19' },
]);

traps('leaves no fragment and no broken phrase', [
  {
    source: 'A quiet, remote village is where the painter kept a small house.',
    keep: 'quiet, remote village',
  },
  { source: 'If the engine overheats, which is rare, the warning lamp lights up.', keep: 'the warning lamp' },
  {
    source: 'The claim that the painter stole the frame from a church, which was never proved, was false.',
    keep: 'was false',
  },
  {
    source: 'The firm, which sells tents, padded jackets and boots, closed two shops.',
    keep: 'closed two shops',
  },
  {
    source: 'In 1990, a company, the first of the kind in the valley, was founded there.',
    keep: 'a company',
  },
  { source: 'Give the dog a bone, and it will follow you for the whole day.', keep: 'and it will follow' },
  { source: 'The stall sells apples, a kind of pear, and plums that taste of honey.', keep: 'plums' },
  {
    source: 'The old mill, built beside the weir, and the forge, which stands empty, belong to the town.',
    keep: 'belong to the town',
  },
  {
    source: 'The road is closed, which drivers hate, for the whole of August.',
    keep: 'for the whole of August',
  },
  {
    source: 'The lamp can’t hang there, but, happily, the hook that the plumber left behind can.',
    keep: 'behind can',
  },
  {
    source: 'The brothers turned the shed, which was empty, into a pottery studio.',
    keep: 'into a pottery studio',
  },
  {
    source: 'Both the baker, who rose early, and the miller, who rose late, lost money.',
    keep: 'and the miller',
  },
  {
    source: 'The talks were held between Sweden, a small buyer, and Chile, a large seller.',
    keep: 'and Chile',
  },
  { source: 'So far, the divers have found three cannons, which lie near the reef.', keep: 'So far' },
  {
    source: 'The more the river rises, the more water enters the lower town, which lies below the dam.',
    keep: 'The more the river rises',
  },
  { source: 'The choir moved the concert, which was sold out, to June.', keep: 'to June' },
  {
    source:
      'The treaty divided the valley between the northern farms, which had water, and the southern mills.',
    keep: 'and the southern mills',
  },
  { source: 'The point of the letter is that – well, the road is closed.', keep: 'the road is closed' },
  {
    source: 'The songs that the sailors learned, which were sad, still make people weep.',
    keep: 'still make people weep',
  },
  {
    source: 'If the pump breaks the seal, which is rare, the red lamp lights up.',
    keep: 'the red lamp',
  },
  {
    source:
      'Where the old dam had split the valley, the new canal pressed harder on the farms, with few fields left.',
    keep: 'the new canal',
  },
  {
    source: 'However, the weight of the crates, minus those of paper, stays below the limit of the lift.',
    keep: 'weight of the crates, minus',
  },
]);

describe('cuts that should come', () => {
  test.each([
    ['However, the old theatre was sold in June.', 'The old theatre was sold in June.'],
    [
      'The ferry (built in Gdansk) sank near the island on a calm night.',
      'The ferry sank near the island on a calm night.',
    ],
    [
      'Rosa Lind, a teacher from the north, opened a school for sailors.',
      'Rosa Lind opened a school for sailors.',
    ],
    [
      'Despite the heavy rain, the market drew four thousand people.',
      'The market drew four thousand people.',
    ],
    [
      'The town bought the old brewery, which had stood empty since 1998.',
      'The town bought the old brewery.',
    ],
    [
      'A quiet, remote village, home to forty people, has bought its own wind turbine, lowering the bills.',
      'A quiet, remote village, home to forty people, has bought its own wind turbine.',
    ],
    [
      'The orchestra opened the season with a new symphony, and the audience stood for ten minutes.',
      'The orchestra opened the season with a new symphony.',
    ],
    [
      'The council closed the two bridges after engineers found cracks in the steel.',
      'The council closed the two bridges.',
    ],
    [
      'LEEDS (Newswire) — Engineers on Tuesday opened the longest footbridge in the county.',
      'Engineers on Tuesday opened the longest footbridge in the county.',
    ],
    [
      'The keeper said in a letter to the parish that the tower was safe.',
      'The keeper said in a letter to the parish that the tower was safe.',
    ],
    [
      'The mayor said in a long letter to parents that the school would stay open.',
      'The mayor said that the school would stay open.',
    ],
    [
      '“The harvest was good,” the farmer said during a visit to the capital.',
      '“The harvest was good,” the farmer said.',
    ],
  ])('%s', (source, shown) => {
    expect(shownFor(source)).toContain(shown);
  });
});

describe('every cut', () => {
  const sources = [
    'But the black, white, and red flags – made by pupils – were hung in the hall, which smelled of paint.',
    'On Monday, Ola Berg, 54, a former pilot, landed a small plane on the frozen lake, saving two skiers.',
    'Although the tunnel (opened in 1971) is old, the operator has fitted new lamps, and trains run on time.',
    'iMaps, a start-up, however, moved to Turku; the founders kept a desk in the old office.',
  ];

  test.each(sources)('shows words of the sentence in their order: %s', (source) => {
    const shown = cuttings(source).cuttings;
    expect(shown.length).toBeGreaterThan(1);
    for (const { text } of shown) expect(isSubsequence(wordsOf(text), wordsOf(source))).toBe(true);
  });

  test.each(sources)('begins like a sentence and ends with one mark: %s', (source) => {
    for (const { text } of cuttings(source).cuttings) {
      expect(text).toMatch(/^(?:\p{Lu}|iMaps|["“])/u);
      expect(text).toMatch(/[^\s,;:–—-][.!?]["”]?$/);
      expect(text).not.toMatch(/\s\s|\s[,.;:]|,,/);
    }
  });
});

test('leaves alone what is too long, has no verb or opens a quotation without closing it', () => {
  expect(cuttings(`The list went on, ${'and on, '.repeat(100)}which tired everyone.`).cuttings).toEqual([]);
  expect(
    cuttings('Grilled trout, the best in the valley, with lemon and a view of the lake.').cuttings,
  ).toEqual([]);
  expect(cuttings('“The trains, which are old, ran late, the guard said with a long sigh.').cuttings).toEqual(
    [],
  );
});

test('comes to an end on sentences that invite backtracking, and cuts nothing out of order', () => {
  const hostile = [
    `The ${'a, which b, '.repeat(45)}end was near.`,
    `He said ${'– x '.repeat(140)}.`,
    `The ${'word '.repeat(110)}was, and ${'was '.repeat(5)}.`,
    `A ${'(a '.repeat(90)}${') '.repeat(90)}was gone.`,
    `The man said ${', said x'.repeat(65)}.`,
  ];
  for (const sentence of hostile) {
    for (const { text } of cuttings(sentence).cuttings) {
      expect(isSubsequence(wordsOf(text), wordsOf(sentence))).toBe(true);
    }
  }
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of part) {
    at = whole.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text';

/** Blocks as "kind: text", their lines divided by `/`. */
function blocksOf(text: string): string[] | null {
  const lines = readPlainText(text);
  if (!lines) return null;
  const blocks: string[] = [];
  for (const { start, end, role, begins } of lines) {
    const line = text.slice(start, end);
    if (begins === 'block') blocks.push(`${role.kind}: ${line}`);
    else blocks.push(`${blocks.pop()}${begins === 'line' ? ' / ' : ' '}${line}`);
  }
  return blocks;
}

const LETTER = `Dear friends of the mill,

the wheel was turned for the first time since the flood on Sunday, in
front of some sixty people, most of whom had helped to dig it out.
Dr. Weller thanked them all.

What comes next
---------------

   Before the winter we still have to do three things, and for each of
   them we need hands:

   - tar the sluice, which takes two dry days and
     a good deal of patience
   - clear the race
   - count the sacks

> When is the next working day? I could bring two friends
> and a cart.

On 4 October.

1. The wheel.

It has eleven spokes, each of them as long as a man is tall and old;
nobody knows who made it, or when.

The mill, Weir Lane 4
Upper Lenn
`;

const SPECIFICATION = `Network of Mills                                            March 1987


1.  Introduction

   This note describes how mills tell one another of the height of the
   water.  It does not describe how the height is measured, nor what a
   miller should do about it.

Weller                                                          [Page 1]
\f
2.  The message

   A message has two fields.  The first one names the mill, and is never
   longer than eight characters:

      +--------+--------+
      | mill   | height |
      +--------+--------+

   The other one is a number of hands.
`;

describe('a plain text', () => {
  it('is read as paragraphs, headings, lists and quotations', () => {
    expect(blocksOf(LETTER)).toEqual([
      'paragraph: Dear friends of the mill,',
      'paragraph: the wheel was turned for the first time since the flood on Sunday, in front of some sixty people, most of whom had helped to dig it out. Dr. Weller thanked them all.',
      'heading: What comes next',
      'paragraph: Before the winter we still have to do three things, and for each of them we need hands:',
      'item: tar the sluice, which takes two dry days and a good deal of patience',
      'item: clear the race',
      'item: count the sacks',
      'quote: When is the next working day? I could bring two friends and a cart.',
      'paragraph: On 4 October.',
      'heading: 1. The wheel.',
      'paragraph: It has eleven spokes, each of them as long as a man is tall and old; nobody knows who made it, or when.',
      'paragraph: The mill, Weir Lane 4 / Upper Lenn',
    ]);
  });

  it('is read around what is set in columns', () => {
    expect(blocksOf(SPECIFICATION)).toEqual([
      'code: Network of Mills                                            March 1987',
      'heading: 1.  Introduction',
      'paragraph: This note describes how mills tell one another of the height of the water.  It does not describe how the height is measured, nor what a miller should do about it.',
      'code: Weller                                                          [Page 1]',
      'heading: 2.  The message',
      'paragraph: A message has two fields.  The first one names the mill, and is never longer than eight characters:',
      'code: | mill   | height |',
      'paragraph: The other one is a number of hands.',
    ]);
  });

  it('has a paragraph in each line where no line was broken', () => {
    const long =
      'The wheel turns when there is water, and there is water when it has rained on the hills for long enough, or the snow melts. ';
    expect(blocksOf(`${long}\n${long.repeat(2)}`)).toEqual([
      `paragraph: ${long.trim()} / ${long.repeat(2).trim()}`,
    ]);
  });

  it('may be in a script without spaces', () => {
    const line = '水車は洪水のあと初めて日曜日に回り、六十人ほどの人々がそれを見ていた。';
    expect(blocksOf(`${line}\n\n${line}`)).toEqual([`paragraph: ${line}`, `paragraph: ${line}`]);
  });
});

describe('no plain text', () => {
  it.each([
    [
      'a program with comments',
      `# Turns the wheel as long as there is water, and says when there is none.
# Give it the height in hands. It returns the number of turns.
def turn(height):
    turns = 0
    while height > 0:
        height -= drain()   # a hand for each turn
        turns += 1
    return turns

print(turn(12))`,
    ],
    [
      'a module with its description',
      `"""Turns the wheel as long as there is water, and says when there is none. Needs no miller.

It is called once for each day of the year, and for each of them it gives the number of turns.
It does not count those that were made by hand."""

import river`,
    ],
    [
      'a program under a licence',
      `/*
 * Permission is hereby granted to whoever wants it to use this mill for any purpose.
 * It comes without any warranty, and nobody is to blame for what it grinds.
 */
int turn(int height) {
  return height > 0 ? 1 + turn(height - 1) : 0;
}`,
    ],
    [
      'what a shell says',
      `$ npm install mill
added 12 packages, and audited 13 packages in 2s
found 0 vulnerabilities
$ npm start
The mill is turning at http://localhost:8080 now, press q to stop it.`,
    ],
    [
      'settings',
      `# How many hands of water the wheel needs to turn.
height: 12
# Who is to be told when it stops.
miller:
  name: Ada
  bell: true`,
    ],
    [
      'a query',
      `SELECT mill, height
FROM mills
WHERE height > 3
ORDER BY height DESC;`,
    ],
    ['a table', 'Day       Height\nMonday    12\nTuesday   9\nWednesday 11'],
    ['two lines', 'The wheel is turning again.\nCome and see it.'],
    ['nothing', ' \n\n\t\n'],
  ])('is %s', (_, text) => expect(blocksOf(text)).toBeNull());
});

it('takes time in proportion to the text', () => {
  const pieces = [
    'a ',
    '\n',
    '> ',
    '- ',
    '[',
    'a= ',
    ' ',
    'a(',
    'a.b',
    '. ',
    ':(',
    '.)',
    'a;\n',
    'a 1\n',
    '(a',
    "'",
  ];
  const texts = [
    ...pieces.map((piece) => piece.repeat(1e6 / piece.length)),
    'The wheel turns again now.\n'.repeat(200_000),
  ];
  for (const text of texts) {
    const started = performance.now();
    readPlainText(`${text}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});

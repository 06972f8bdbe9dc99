import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutFaults } from '../../scripts/bench/cut-faults';
import { hostileText } from '../../tests/support/hostile-text';
import type { Block, Page } from '../protocol/page';
import type { SummaryForm } from '../protocol/tasks';
import { splitSentences } from '../text/sentences';
import { choose } from './choose';
import { cuttings } from './cuttings';
import { isWellFormed } from './guards';
import { pointsBack } from './openings';

/** Sentences of which something can be cut, with traps between their parts. */
const PARTS = [
  'The council, which met on Monday, ',
  'According to Ms. Weller, the mill ',
  'In 1931, ',
  'the old mill (a listed one) ',
  'closed the library on Main Street, ',
  'burned down in May 2015 – and again in 2016 – ',
  'said the miller, a man of 80, ',
  ', after the flood had taken the bridge',
  ', because it was not safe',
  ', and two of its wheels were sold for $3,500.50 ',
  '“and nobody came,” he said ',
];
const OPENING = 'The council, which met on Monday, closed the library on Main Street';
const parts = fc.array(
  fc.oneof({ arbitrary: fc.constantFrom(...PARTS), weight: 3 }, { arbitrary: hostileText, weight: 1 }),
  { maxLength: 4 },
);
const sentence = fc
  .tuple(fc.constantFrom(OPENING, OPENING, ''), parts)
  .map(([opening, more]) => `${[opening, ...more].join(' ').replace(/\s+/g, ' ').trim()}.`);

it('only ever leaves out words of a sentence', () => {
  let cuts = 0;
  fc.assert(
    fc.property(sentence, (text) => {
      for (const { text: short, words } of cuttings(text).cuttings) {
        expect(isSubsequence(lettersOf(short), lettersOf(text))).toBe(true);
        expect(words).toBeGreaterThan(0);
        cuts += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(cuts).toBeGreaterThan(20);
});

it('judges any sentence, and any cut of it', () => {
  fc.assert(
    fc.property(sentence, sentence, (text, other) => {
      expect(cutFaults(text, text, 'en')).not.toContain('not its words');
      cutFaults(text, other, 'en');
      isWellFormed(text);
      for (const lang of ['en', 'de', 'fr', 'es', 'ja', '']) pointsBack(text, lang);
    }),
    { numRuns: 50 },
  );
});

it('chooses from any page only what the page says', () => {
  const kinds = fc.constantFrom<Block['kind']>(
    'heading',
    'paragraph',
    'item',
    'quote',
    'row',
    'caption',
    'code',
  );
  const blocks = fc.array(fc.tuple(kinds, sentence), { maxLength: 12 });
  const forms = fc.constantFrom<SummaryForm>('key-points', 'tldr', 'teaser', 'headline');
  fc.assert(
    fc.property(
      blocks,
      hostileText,
      fc.constantFrom('en', 'de', 'ja', ''),
      forms,
      (given, title, lang, form) => {
        let id = 0;
        const page: Page = {
          title,
          lang,
          words: 100,
          blocks: given.map(([kind, text]) => ({
            kind,
            sentences: splitSentences(text, lang).map(({ start, end }) => ({
              id: id++,
              text: text.slice(start, end),
            })),
          })),
        };
        const said = new Map(
          page.blocks.flatMap((block) => block.sentences.map((one) => [one.id, one.text])),
        );
        for (const point of choose(page, form, 'medium').points)
          expect(point.text).toBe(said.get(point.sentence));
      },
    ),
    { numRuns: 50 },
  );
});

/** In lower case: a sentence that has lost its beginning begins with a capital. */
function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at += 1;
  return at === part.length;
}

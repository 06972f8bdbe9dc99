import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../tests/support/hostile-text';
import { splitSentences } from './sentences';

/** As much as makes several pieces of what has no end. */
const texts = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 30 }))
  .map(([text, times]) => text.repeat(times));

it('gives every text back, cut only at white space or in pieces of 2,000 units', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', '', 'x-unknown'), (text, lang) => {
      const spans = splitSentences(text, lang);
      const pieces = spans.map(({ start, end }) => text.slice(start, end));
      const between = [...spans, { start: text.length }].map(({ start }, i) =>
        text.slice(spans[i - 1]?.end, start),
      );
      expect(between.filter((gap) => gap.trim() !== '')).toEqual([]);
      expect(pieces.filter((piece) => piece === '' || piece.trim() !== piece)).toEqual([]);
      expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
      if (text.isWellFormed()) expect(pieces.filter((piece) => !piece.isWellFormed())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../tests/support/hostile-text';
import type { Edit } from '../protocol/tasks';
import { splitSentences } from '../text/sentences';
import { refusalOf } from './habits';
import { protectedSpans } from './protect';
import { sentencesToFix } from './rewrite';
import { FORMAL } from './style/formal-phrases';
import { findPhrases } from './style/phrase-table';

const RUNS = { numRuns: 60 };

describe('of any text', () => {
  it('the protected spans lie in it, in order and apart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0;
        for (const { start, end } of protectedSpans(text, splitSentences(text, 'en'))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it.each(['https://a.example/?q=1,2', 'ada@mail.example', '@ada', 'src/main.ts', 'NASA', '1931'])(
    '%s is protected wherever it stands',
    (fixed) => {
      fc.assert(
        fc.property(hostileText, hostileText, (before, after) => {
          const text = `${before} ${fixed} ${after}`;
          const start = before.length + 1;
          const spans = protectedSpans(text, splitSentences(text, 'en'));
          const end = start + fixed.length;
          expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('the sentences to fix stand where they are said to, with what is protected in them', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom<string[]>([], ['mill', 'weller']), (end, words) => {
        const text = `The mill was old, and he said so to Ada. ${end}`;
        const spans = protectedSpans(text, splitSentences(text, 'en'));
        for (const { start, sentence } of sentencesToFix(text, { words, refused: [] })) {
          expect(text.startsWith(sentence.text, start)).toBe(true);
          const until = start + sentence.text.length;
          const inside = spans.filter((span) => span.start < until && start < span.end);
          const moved = inside.map((span) => ({ start: span.start - start, end: span.end - start }));
          expect(sentence.fixed.slice(0, moved.length)).toEqual(moved);
          const own = sentence.fixed.slice(moved.length);
          for (const span of own) expect(words).toContain(wordAt(sentence.text, span));
        }
      }),
      RUNS,
    );
  });

  it('phrases lie in it, in order and apart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0;
        for (const { start, end } of findPhrases(text, FORMAL)) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it('a refusal is known again by words of one line, or not at all', () => {
    const reasons = fc.constantFrom<Edit['reason']>('spelling', 'article', 'punctuation');
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(9), hostileText, reasons, (text, at, more, to, reason) => {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + more);
        const refusal = refusalOf(text, { start, end, replacement: to, reason });
        if (!refusal) return;
        expect(refusal.from).not.toBe(refusal.to);
        expect(refusal.from + refusal.to).not.toMatch(/[\r\n]/);
        expect(Math.max(refusal.from.length, refusal.to.length)).toBeLessThanOrEqual(80);
      }),
      RUNS,
    );
  });
});

function wordAt(text: string, { start, end }: { start: number; end: number }): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’]s$/, '');
}

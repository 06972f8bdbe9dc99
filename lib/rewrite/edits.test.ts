import { describe, expect, it } from 'vitest';
import type { Edit } from '../protocol/tasks';
import { splice } from '../text/splice';
import { composeEdits, shiftSpans } from './edits';

const edit = (start: number, end: number, replacement: string): Edit => ({
  start,
  end,
  replacement,
  reason: 'grammar',
});

describe('composeEdits', () => {
  const original = 'one twoo three fuor five';
  const first = [edit(4, 8, 'two'), edit(15, 19, 'four')];
  // one two three four five

  it.each<[string, Edit[], number]>([
    ['apart', [edit(8, 13, '3')], 3],
    ['inside a replacement', [edit(14, 18, 'fours')], 2],
    ['at the edge of a replacement', [edit(18, 18, ',')], 2],
    ['over two replacements', [edit(4, 18, 'x')], 1],
    ['around a replacement', [edit(3, 8, ' 2 ')], 2],
    ['two at one replacement', [edit(14, 15, 'F'), edit(18, 18, ',')], 2],
    ['at the end', [edit(23, 23, '.')], 3],
    ['at the beginning', [edit(0, 1, 'O')], 3],
    ['none', [], 2],
  ])('gives what both rounds give one after the other: %s', (_, then, count) => {
    const composed = composeEdits(original, first, then);
    expect(splice(original, composed)).toBe(splice(splice(original, first), then));
    expect(composed).toHaveLength(count);
    for (const [i, one] of composed.entries())
      expect(one.end).toBeLessThanOrEqual(composed[i + 1]?.start ?? original.length);
  });

  it('bears an earlier deletion beside a later insertion', () => {
    const text = 'a b b c';
    const deletion = [edit(3, 5, '')];
    const then = [edit(3, 3, ',')];
    expect(splice(text, composeEdits(text, deletion, then))).toBe('a b, c');
  });
});

describe('shiftSpans', () => {
  it('moves spans by the edits before them', () => {
    const text = 'aa bb cc';
    const edits = [edit(0, 2, 'aaa'), edit(6, 8, '')];
    const [span] = shiftSpans([{ start: 3, end: 5 }], edits);
    expect(splice(text, edits).slice(span?.start, span?.end)).toBe('bb');
  });
});

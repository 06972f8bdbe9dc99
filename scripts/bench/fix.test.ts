import { expect, it } from 'vitest';
import type { Edit, RewriteItem } from '../../lib/protocol/tasks';
import { benchFix, correctSentences, FAULTY, faultyTexts } from './fix';
import { readSentences } from './sentence-files';

it.each(['tune', 'check'] as const)(
  'reads the faulty texts to %s with, each with its corrections',
  (fold) => {
    const texts = faultyTexts({ fold });
    expect(texts).toHaveLength(100);
    for (const { source, written, references } of texts) {
      expect(written.spans.map(({ start, end }) => written.text.slice(start, end))).toEqual(source);
      expect(references).toHaveLength(2);
      for (const reference of references) expect(reference, written.text).not.toEqual(source);
    }
  },
);

it('reads correct sentences, none of them twice', () => {
  const sentences = correctSentences();
  expect(sentences.length).toBeGreaterThan(500);
  expect(new Set(sentences).size).toBe(sentences.length);
});

it('tells what corrections are worth', async () => {
  const untouched = await benchFix(async () => [], {});
  expect(untouched).toMatchObject({ editPrecision: 1, damage: 0, sentences: 200 });
  expect(untouched.gleu).toBe(untouched.sourceGleu);

  const corrections = new Map(
    readSentences(FAULTY).map(({ text, corrections }) => [text, corrections[0] ?? text]),
  );
  const corrected = await benchFix(async ({ text }) => replaced(text, corrections.get(text) ?? text), {});
  expect(corrected.gleu).toBeGreaterThan(90);
  expect(corrected.editPrecision).toBeGreaterThan(0.9);
  expect(corrected.damage).toBe(0);
});

it('tells the harm that is done', async () => {
  const harmed = await benchFix(async ({ text }) => replaced(text, `Really ${text}`), {});
  expect(harmed.damage).toBe(1);
  expect(harmed.gleu).toBeLessThan(harmed.sourceGleu);
});

/** The whole text as one edit. */
function replaced(text: string, replacement: string): RewriteItem[] {
  const edit: Edit = { start: 0, end: text.length, replacement, reason: 'grammar' };
  return [{ kind: 'edits', edits: replacement === text ? [] : [edit], done: 1, total: 1 }];
}

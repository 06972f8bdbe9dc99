import { expect, it } from 'vitest';
import { readOwnSentences } from './own-sentences';

const sentences = readOwnSentences();

it('reads sentences with one or two corrections each', () => {
  expect(sentences.length).toBeGreaterThan(1000);
  for (const { text, corrections } of sentences) {
    expect([1, 2], text).toContain(corrections.length);
    expect(new Set(corrections).size, text).toBe(corrections.length);
    for (const correction of corrections) expect(correction).toMatch(/^\S.*[.!?)"']$/);
  }
});

it('has some that are right as they are, with nothing to correct', () => {
  const right = sentences.filter(({ text, corrections }) => corrections.includes(text));
  expect(right.length).toBeGreaterThan(50);
  for (const { corrections } of right) expect(corrections).toHaveLength(1);
});

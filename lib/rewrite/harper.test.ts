import { beforeAll, describe, expect, it } from 'vitest';
import { harperLinter } from './harper';
import type { Linter } from './linter';

describe('harperLinter', () => {
  let linter: Linter;
  beforeAll(async () => {
    linter = await harperLinter();
  }, 30_000);

  it.each(['', '🎈 ', '👩‍👩‍👧 𝒳 é ', 'première 🎈🎈 '])('gives UTF-16 offsets after %j', async (before) => {
    const text = `${before}We wnet home.`;
    const lint = (await linter.lint(text)).find(({ problem }) => problem === 'wnet');
    expect(lint?.start).toBe(text.indexOf('wnet'));
    expect(lint?.end).toBe(text.indexOf(' home'));
    expect(lint?.suggestions).toContain('went');
  });

  it('gives replacements for the whole span, also where the checker removes or inserts', async () => {
    const text = 'We walked  home .';
    for (const { start, end, suggestions } of await linter.lint(text))
      for (const suggestion of suggestions) {
        const result = text.slice(0, start) + suggestion + text.slice(end);
        expect(result.replace(/\s+/g, ' ').replace(' .', '.')).toBe('We walked home.');
      }
  });

  it('knows words, and goes on checking grammar afterwards', async () => {
    const asked = ['walked', 'walkeded', 'children', 'childs', 'Berlin'];
    const [unknown, lints] = await Promise.all([linter.unknownWords(asked), linter.lint('This is a apple.')]);
    expect([...unknown]).toEqual(['walkeded', 'childs']);
    expect(lints.map(({ suggestions }) => suggestions)).toContainEqual(['an']);
  });

  it('leaves matters of taste alone', async () => {
    expect(await linter.lint('He said it was okay, and then... he left -- at once.')).toEqual([]);
  });
});

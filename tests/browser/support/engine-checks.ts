import type { Page } from '@playwright/test';
import { type Mode, outputFolder } from '../../../scripts/build/build.ts';
import type { EngineLab } from './engine-lab.ts';
import { expect, test } from './fixtures.ts';
import { openEngineLab } from './open-engine-lab.ts';
import { serveListed } from './watched.ts';

declare const lab: EngineLab;

const PREFIX = 'The harbour news of the week.\n';
const TEXT = 'The old crane was sold to a museum in the north, and the quay is quiet again since the spring.';
const CHANGES = [
  { from: 'old', to: 'big red' },
  { from: 'was sold', to: 'is sold' },
  { from: ' old', to: '' },
  { from: 'a museum', to: 'the new museum' },
  { from: ', and', to: '; and' },
  { from: 'again since', to: 'since' },
  { from: 'spring.', to: 'autumn.' },
];

interface EngineCase {
  mode: Mode;
  model: string;
  /** Greatest and mean difference (nats) that rounding may make: activations are quantised to 8 bits per row. */
  greatest: number;
  mean: number;
}

/** What holds for any model behind the engine, in a real browser. */
export function checkEngine({ mode, model, greatest, mean }: EngineCase): void {
  const withLab = async (page: Page, use: () => Promise<void>) => {
    const server = await serveListed({ folder: outputFolder(mode) });
    try {
      await openEngineLab(page, server);
      await page.evaluate((name) => lab.load(name), model);
      await use();
    } finally {
      await server.close();
    }
  };

  test(`${model}: a tree of branches scores like one branch after another`, async ({ page }) => {
    await withLab(page, async () => {
      const { tree, oneByOne, treeTokens, textTokens } = await page.evaluate(
        ([prefix, text, changes]) => lab.compare(prefix, text, changes),
        [PREFIX, TEXT, CHANGES] as const,
      );
      expect(tree).toHaveLength(CHANGES.length);
      expect(tree.map((scores) => scores.length)).toEqual(oneByOne.map((scores) => scores.length));
      expect(Math.max(...tree.flat())).toBeLessThan(0);
      const differences = tree.flatMap((scores, i) =>
        scores.map((score, j) => Math.abs(score - (oneByOne[i]?.[j] ?? Number.NaN))),
      );
      expect(Math.max(...differences)).toBeLessThan(greatest);
      expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThan(
        mean,
      );
      // One run for all seven: fewer tokens than even three texts one by one.
      expect(treeTokens).toBeLessThan(3 * textTokens);
    });
  });

  test(`${model}: writing ends at the limit, and at once when aborted`, async ({ page }) => {
    await withLab(page, async () => {
      const written = await page.evaluate((prompt) => lab.write(prompt, 12), TEXT);
      expect(['length', 'stop', 'loop']).toContain(written.reason);
      expect(written.text).not.toBe('');
      const aborted = await page.evaluate((prompt) => lab.abortGenerate(prompt), TEXT);
      expect(aborted.reason).toBe('enough');
      expect(aborted.tokens).toBeLessThan(aborted.promptTokens + 10);
    });
  });
}

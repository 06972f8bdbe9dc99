import { expect, type Page, test } from '@playwright/test';
import type { Branch } from '../../lib/engine/engine.ts';
import { tinyWeights } from '../../lib/models/tiny-model.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { referenceLogits, referenceLogProbs } from '../support/reference-llama.ts';
import type { EngineLab } from './support/engine-lab.ts';
import { openEngineLab } from './support/open-engine-lab.ts';
import { softwareGpu } from './support/software-gpu.ts';
import { launchWatched, serveListed } from './support/watched.ts';

declare const lab: EngineLab;

const tolerance = 1e-3;
const PREFIX = 'The harbour news of the week.\n';
const TEXT = 'The old crane was sold to a museum in the north.';

const NEW_TOKENS = 4;

const weights = tinyWeights();
const logProbsOf = (ids: readonly number[]) => referenceLogProbs(weights, ids, { rounded: false });

async function onGpu(use: (page: Page) => Promise<void>): Promise<void> {
  const folder = outputFolder('test');
  const server = await serveListed({ folder });
  const browser = await launchWatched({ extension: folder, headless: true, flags: softwareGpu });
  try {
    const page = await browser.context.newPage();
    await openEngineLab(page, server, 'webgpu');
    await page.evaluate(() => lab.load('tiny-random', 'webgpu'));
    await use(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

test('the graph for the GPU reads, scores trees and writes as llama does', async () => {
  await onGpu(async (page) => {
    const { prefix, text, own, longer, again, branches, scores, written } = await page.evaluate(
      readAndScore,
      {
        prefix: PREFIX,
        text: TEXT,
        newTokens: NEW_TOKENS,
      },
    );
    // In one run, and after what is known of it.
    expectClose(own, logProbsOf([...prefix, ...text]).slice(prefix.length - 1));
    expectClose(again, logProbsOf([...prefix, ...longer]).slice(prefix.length - 1));

    for (const [i, { from, tokens, rejoin = text.length }] of branches.entries()) {
      const changed = [...prefix, ...text.slice(0, from), ...tokens, ...text.slice(rejoin)];
      const start = prefix.length + from - 1;
      const expected = logProbsOf(changed).slice(start, start + (scores[i]?.length ?? 0));
      expect(expected.length).toBeGreaterThan(0);
      expectClose(scores[i] ?? [], expected);
    }

    const likeliest = greedy([...prefix, ...text], NEW_TOKENS);
    expect(written).toBe(await page.evaluate((ids) => lab.engine?.decode(ids), likeliest));
  });
});

/** Runs in the page. */
async function readAndScore(given: { prefix: string; text: string; newTokens: number }) {
  const engine = lab.engine;
  if (!engine) throw new Error('The engine is not there');
  const prefix = engine.encode(given.prefix).ids;
  const text = engine.encode(given.text).ids;
  const longer = [...text, ...text.slice(0, 40)];
  const branches: Branch[] = [
    { from: 4, tokens: engine.encode('new').ids, rejoin: 7 },
    { from: 20, tokens: [], rejoin: 22 },
    { from: text.length, tokens: engine.encode(' Nobody came').ids },
  ];
  const { own } = await engine.probe({ prefix, text });
  const { own: again } = await engine.probe({ prefix, text: longer });
  const scores = await engine.scoreTree({ prefix, text, branches });
  const { text: written } = await engine.generate([...prefix, ...text], { maxNewTokens: given.newTokens });
  return {
    prefix,
    text,
    longer,
    branches,
    own: [...own],
    again: [...again],
    scores: scores.map(({ logProbs }) => [...logProbs]),
    written,
  };
}

function greedy(ids: readonly number[], count: number): number[] {
  const all = [...ids];
  while (all.length < ids.length + count) {
    const last = referenceLogits(weights, all, { rounded: false }).at(-1) ?? [];
    all.push(last.indexOf(Math.max(...last)));
  }
  return all.slice(ids.length);
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  const differences = expected.map((value, i) => Math.abs(value - (actual[i] ?? Number.NaN)));
  expect(Math.max(...differences)).toBeLessThan(tolerance);
}

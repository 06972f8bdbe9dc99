import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../build/build.ts';
import { type Comparison, compareEngines } from './compare.ts';
import { type Bench, openBench } from './extension.ts';
import { type ExtensionFigures, measureColdStart, measureExtension } from './extension-speed.ts';
import { openLab } from './lab/open-lab.ts';
import { type GrowthFigures, measureGrowth } from './memory-growth.ts';

export interface SpeedFigures extends Comparison, ExtensionFigures, GrowthFigures {
  coldFirstPointMs: number;
  /** The first shortened point on a page of 2,000 words, to the time in which the engine prefills 256 tokens. */
  firstShortenedVsPrefill256: number;
}

const SAMPLE = join(import.meta.dirname, '../start/sample/tide-mill.html');
const THREADS = 2;
const ROUNDS = 3;

/** The engine against others in a page of its own, then the built extension, and then its memory. */
export async function benchSpeed(
  bench: Bench,
  { tasks, limit = ROUNDS }: { tasks: number; limit?: number },
): Promise<SpeedFigures> {
  const { page } = await bench.readPage(readFileSync(SAMPLE, 'utf8'));
  const lab = await openLab(bench.extension.context, outputFolder('production'), THREADS);
  const comparison = await compareEngines(lab, page, Math.min(limit, ROUNDS));
  await lab.close();
  console.error('Compared:', JSON.stringify(comparison));
  const extension = await measureExtension(bench, page);
  console.error('In the extension:', JSON.stringify(extension));
  const coldStart = await measureColdStart(bench, page);
  const fresh = await openBench(outputFolder('production'));
  const growth = await measureGrowth(fresh, page, tasks).finally(fresh.close);
  const prefill256Ms = (1000 * 256) / comparison.prefill256;
  return rounded({
    ...comparison,
    ...extension,
    ...growth,
    ...coldStart,
    firstShortenedVsPrefill256: extension.firstShortenedMs / prefill256Ms,
  });
}

/** Three digits are more than the machine's noise lets through. */
function rounded<T extends object>(figures: T): T {
  return JSON.parse(
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? round(value) : value)),
  );
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

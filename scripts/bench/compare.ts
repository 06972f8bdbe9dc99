import type { Page } from '../../lib/protocol/page.ts';
import type { Job } from '../../lib/protocol/tasks.ts';
import type { EngineLab, LabWorker } from './lab/open-lab.ts';
import type { Kind } from './lab/worker.ts';
import { articleText } from './library-texts.ts';
import { median } from './median.ts';
import { speedJobs } from './speed-jobs.ts';

/** Of one engine, medians: times in milliseconds, rates in tokens a second after a context of so many tokens. */
interface EngineFigures {
  loadMs: number;
  keyPointMs: number;
  questionMs: number;
  fixMs: number;
  prefill128: number;
  prefill512: number;
  prefill1024: number;
  decode128: number;
  decode1024: number;
}

/** Quotients: of times the less, of rates (decode…) the more the better for ours. */
export interface Comparison extends EngineFigures {
  /** Those that the runtime really had. */
  threads: number;
  keyPointVsBaseline: number;
  questionVsBaseline: number;
  fixVsBaseline: number;
  loadVsBaseline: number;
  decode1024VsBaseline: number;
  decode1024VsTransformers: number;
  treeVsOneByOne: number;
  /** Share of the jobs in which ours and the baseline gave the same. */
  sameResults: number;
  prefill256: number;
  baseline: EngineFigures;
  transformers: Pick<EngineFigures, 'prefill1024' | 'decode1024'>;
}

/**
 * Ours against a plain loop and against Transformers.js, the same jobs in turn in one browser on the same weights,
 * each of up to three rounds with other texts, so that nothing of them is known from before. Of quotients of times it
 * is their median that counts.
 */
export async function compareEngines(lab: EngineLab, page: Page, rounds: number): Promise<Comparison> {
  const { ours, plain, loads } = await loadInTurn(lab, LOADS_A_ROUND * rounds);
  const transformers = await lab.start('transformers');
  const jobs = speedJobs(page);
  for (const job of jobs.warmUp) {
    await ours.call('run', job);
    await plain.call('run', job);
  }
  const keyPoint = await compareJobs(ours, plain, jobs.keyPoint, rounds);
  const question = await compareJobs(ours, plain, jobs.question, rounds);
  const fix = await compareJobs(ours, plain, jobs.fix, rounds);
  // Two seconds a round, between which the machine's speed varies: of three its median still did by a quarter.
  const tree = await compareTree(ours, 3 * rounds);
  const rates = await measureRates({ ours, plain, transformers }, rounds);
  const threads = Math.min(ours.threads, plain.threads, transformers.threads);
  for (const worker of [ours, plain, transformers]) await worker.end();

  const figures = (at: 0 | 1): EngineFigures => ({
    loadMs: median(loads.map((pair) => pair[at])),
    keyPointMs: median(keyPoint.pairs.map((pair) => pair[at])),
    questionMs: median(question.pairs.map((pair) => pair[at])),
    fixMs: median(fix.pairs.map((pair) => pair[at])),
    ...(at === 0 ? rates.ours : rates.plain),
  });
  const [mine, baseline] = [figures(0), figures(1)];
  const all = [keyPoint, question, fix];
  return {
    threads,
    keyPointVsBaseline: quotient(keyPoint.pairs),
    questionVsBaseline: quotient(question.pairs),
    fixVsBaseline: quotient(fix.pairs),
    loadVsBaseline: quotient(loads),
    decode1024VsBaseline: mine.decode1024 / baseline.decode1024,
    decode1024VsTransformers: mine.decode1024 / rates.transformers.decode1024,
    treeVsOneByOne: quotient(tree),
    sameResults: all.reduce((sum, { same }) => sum + same, 0) / all.flatMap(({ pairs }) => pairs).length,
    ...mine,
    prefill256: rates.prefill256,
    baseline,
    transformers: rates.transformers,
  };
}

/** Ours, then the baseline's. */
type Pair = readonly [number, number];

function quotient(pairs: readonly Pair[]): number {
  return median(pairs.map(([ours, other]) => ours / other));
}

/** A first load finds nothing ready in the browser, and the others vary by a third. */
const LOADS_A_ROUND = 3;

async function loadInTurn(
  lab: EngineLab,
  rounds: number,
): Promise<{ ours: LabWorker; plain: LabWorker; loads: Pair[] }> {
  const loads: Pair[] = [];
  while (loads.length < rounds) {
    // Alike for both: each begins while the other one's memory is given back.
    loads.push([await timeLoad(lab, 'ours'), await timeLoad(lab, 'plain')]);
  }
  return { ours: await lab.start('ours'), plain: await lab.start('plain'), loads };
}

async function timeLoad(lab: EngineLab, kind: Kind): Promise<number> {
  const worker = await lab.start(kind);
  await worker.end();
  return worker.loadMs;
}

/** Passes over jobs that need no model. */
async function compareJobs(
  ours: LabWorker,
  plain: LabWorker,
  jobs: readonly Job[],
  rounds: number,
): Promise<{ pairs: Pair[]; same: number }> {
  const pairs: Pair[] = [];
  let same = 0;
  for (const job of jobs) {
    if (pairs.length === rounds) break;
    const mine = await ours.call('run', job);
    if (mine.tokens === 0) continue;
    const theirs = await plain.call('run', job);
    pairs.push([mine.ms, theirs.ms]);
    if (JSON.stringify(mine.items, withoutRounding) === JSON.stringify(theirs.items, withoutRounding)) same++;
  }
  return { pairs, same };
}

function withoutRounding(key: string, value: unknown): unknown {
  return key === 'confidence' ? undefined : value;
}

/** 30 candidates of 7 tokens that leave a known base of 40 tokens at different places: in one call, and a call each. */
async function compareTree(engine: LabWorker, rounds: number): Promise<Pair[]> {
  const ids = await engine.call('encode', articleText());
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const [first = 0, ...others] = ids.slice(300 * round);
    const base = { prefix: [first], text: others.slice(0, 39) };
    const branches = Array.from({ length: 30 }, (_, i) => ({
      from: 9 + i,
      tokens: others.slice(40 + 7 * i, 47 + 7 * i),
    }));
    await engine.call('score', { ...base, branches: [{ from: 39, tokens: [first] }] });
    const tree = await engine.call('score', { ...base, branches });
    let oneByOneMs = 0;
    for (const branch of branches) {
      oneByOneMs += (await engine.call('score', { ...base, branches: [branch] })).ms;
    }
    pairs.push([tree.ms, oneByOneMs]);
  }
  return pairs;
}

const NEW_TOKENS = 24;

type Rates = Pick<EngineFigures, 'prefill128' | 'prefill512' | 'prefill1024' | 'decode128' | 'decode1024'>;

async function measureRates(
  { ours, plain, transformers }: Record<'ours' | 'plain' | 'transformers', LabWorker>,
  rounds: number,
): Promise<{
  ours: Rates;
  plain: Rates;
  transformers: Pick<Rates, 'prefill1024' | 'decode1024'>;
  prefill256: number;
}> {
  const ids = await ours.call('encode', articleText());
  const measured = new Map<string, { prefill: number[]; decode: number[] }>();
  const measure = async (name: string, worker: LabWorker, prompt: number[], newTokens: number) => {
    const rates = measured.get(name) ?? { prefill: [], decode: [] };
    measured.set(name, rates);
    const { prefill, decode } = await worker.call('generate', prompt, newTokens);
    rates.prefill.push(prefill);
    rates.decode.push(decode);
  };
  for (let round = 0; round < rounds; round++) {
    // Each prompt begins elsewhere in the text.
    const prompt = (length: number) => {
      const start = 1200 * round + (length >> 5);
      return ids.slice(start, start + length);
    };
    for (const [name, worker] of Object.entries({ ours, plain })) {
      await measure(`${name} 128`, worker, prompt(128), NEW_TOKENS);
      await measure(`${name} 512`, worker, prompt(512), 1);
      await measure(`${name} 1024`, worker, prompt(1024), NEW_TOKENS);
    }
    await measure('transformers 1024', transformers, prompt(1024), NEW_TOKENS);
    await measure('ours 256', ours, prompt(256), 1);
  }
  const rate = (name: string, what: 'prefill' | 'decode') => median(measured.get(name)?.[what] ?? []);
  const rates = (name: string): Rates => ({
    prefill128: rate(`${name} 128`, 'prefill'),
    prefill512: rate(`${name} 512`, 'prefill'),
    prefill1024: rate(`${name} 1024`, 'prefill'),
    decode128: rate(`${name} 128`, 'decode'),
    decode1024: rate(`${name} 1024`, 'decode'),
  });
  return {
    ours: rates('ours'),
    plain: rates('plain'),
    transformers: {
      prefill1024: rate('transformers 1024', 'prefill'),
      decode1024: rate('transformers 1024', 'decode'),
    },
    prefill256: rate('ours 256', 'prefill'),
  };
}

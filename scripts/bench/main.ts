/**
 * `npm run bench -- speed [--tasks N] | extraction --data DIR | ask [--data FILE] | fix [--data DIR] | check --data DIR |
 * summarize --data FILE… --pairs N [--limit N] [--fold tune|check]`: measures the built extension in a browser. One JSON
 * line on stdout (of `summarize` pairs before it), all else on stderr.
 */
import { parseArgs } from 'node:util';
import type { AskItem, RewriteItem } from '../../lib/protocol/tasks.ts';
import { benchAsk } from './ask.ts';
import { benchCheck } from './check.ts';
import { type Bench, openBench } from './extension.ts';
import { benchExtraction } from './extraction.ts';
import { benchFix } from './fix.ts';
import type { Fold } from './fold.ts';
import { benchSpeed } from './speed.ts';
import { benchSummarize } from './summarize.ts';

interface Options {
  data: string;
  /** All values of --data and what follows them. */
  files: string[];
  pairs: number;
  /** How many are run while the memory is watched. */
  tasks: number;
  limit?: number;
  fold?: Fold;
}

const BENCHES: Record<string, (bench: Bench, options: Options) => Promise<object>> = {
  speed: (bench, options) => benchSpeed(bench, options),
  extraction: (bench, options) => benchExtraction(bench.read, options),
  ask: (bench, options) => benchAsk(async (job) => (await bench.run(job)) as AskItem[], options),
  fix: (bench, options) => benchFix(async (job) => (await bench.run(job)) as RewriteItem[], options),
  check: (bench, options) => benchCheck(bench, options),
  summarize: (bench, options) => benchSummarize(bench, options, print),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true },
    pairs: { type: 'string', default: '100' },
    tasks: { type: 'string', default: '200' },
    limit: { type: 'string' },
    fold: { type: 'string' },
  },
});
const [name = '', ...more] = positionals;
const files = [...(values.data ?? []), ...more];
const measure = BENCHES[name];
if (!measure) refuse(`Unknown bench "${name}". Choose one of: ${Object.keys(BENCHES).join(', ')}.`);
if (!['speed', 'ask', 'fix'].includes(name) && files.length === 0) refuse(`${name} needs --data.`);
if (values.fold && values.fold !== 'tune' && values.fold !== 'check') refuse('--fold is tune or check.');
if (values.limit && !/^[1-9]\d*$/.test(values.limit)) refuse('--limit is a whole number.');
if (!/^[1-9]\d*$/.test(values.pairs)) refuse('--pairs is a whole number.');
if (!/^[1-9]\d*$/.test(values.tasks)) refuse('--tasks is a whole number.');

// WXT and the browser talk on stdout too.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const bench = await openBench();
try {
  const figures = await measure(bench, {
    data: files[0] ?? '',
    files,
    pairs: Number(values.pairs),
    tasks: Number(values.tasks),
    ...(values.limit ? { limit: Number(values.limit) } : {}),
    ...(values.fold ? { fold: values.fold as Fold } : {}),
  });
  print(`${JSON.stringify({ bench: name, ...figures })}\n`);
} finally {
  await bench.close();
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

import '../node/resolve-hook.ts';
import { parseArgs } from 'node:util';
import type { AskItem } from '../../lib/protocol/tasks.ts';
import { benchAsk } from '../bench/ask.ts';
import type { Fold } from '../bench/fold.ts';
import { loadNodeEngine } from '../node/node-engine.ts';
import { rememberingEngine } from './remembering-engine.ts';

/**
 * The figures of the ask bench in Node, without a browser:
 * node scripts/fit/ask-bench.ts [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * With --memory, what the model says is kept in that file (see `rememberingEngine`).
 */
const { ask } = await import('../../lib/ask/ask.ts');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    fold: { type: 'string' },
    limit: { type: 'string' },
    memory: { type: 'string' },
  },
});
const engine = values.memory ? rememberingEngine(values.memory) : await loadNodeEngine();
const figures = await benchAsk(
  async (job) => {
    const items: AskItem[] = [];
    for await (const item of ask(job, async () => engine, new AbortController().signal)) items.push(item);
    return items;
  },
  {
    data: values.data,
    ...(values.fold && { fold: values.fold as Fold }),
    ...(values.limit && { limit: Number(values.limit) }),
  },
);
console.log(JSON.stringify(figures));
await engine.dispose();

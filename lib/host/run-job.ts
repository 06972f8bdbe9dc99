import { ask } from '../ask/ask';
import type { Engine } from '../engine/engine';
import type { Progress, TaskItem } from '../protocol/task-port';
import type { Job } from '../protocol/tasks';
import type { Habits } from '../rewrite/habits';
import type { Linter } from '../rewrite/linter';
import { rewrite } from '../rewrite/rewrite';
import { summarize } from '../summarize/summarize';
import { type LoadCost, measure } from './measure';

export interface Tools {
  engine: () => Promise<Engine>;
  linter: () => Promise<Linter>;
  /** What it took to load the engine that is there. */
  loadCost: () => LoadCost;
  /** What the person has taught about their writing. */
  habits?: Habits | undefined;
}

export interface JobOutput {
  item(item: TaskItem): void;
  progress(progress: Progress): void;
}

/** Runs one job to its end, handing out what it finds and what it is doing. */
export async function runJob(job: Job, tools: Tools, output: JobOutput, signal: AbortSignal): Promise<void> {
  switch (job.kind) {
    case 'summarize': {
      let total = 0;
      output.progress({ stage: 'choosing' });
      for await (const item of summarize(job, tools.engine, signal)) {
        output.item(item);
        if (item.kind === 'points') total = item.points.length;
        const done = item.kind === 'points' ? 0 : item.index + 1;
        output.progress({ stage: 'shortening', done, total });
      }
      return;
    }
    case 'ask': {
      for await (const item of ask(job, tools.engine, signal)) {
        output.item(item);
        if (item.kind === 'citations') output.progress({ stage: 'answering' });
      }
      return;
    }
    case 'rewrite': {
      output.progress({ stage: 'checking' });
      for await (const item of rewrite(job, tools, signal)) {
        output.item(item);
        output.progress({ stage: 'checking', done: item.done, total: item.total });
      }
      return;
    }
    case 'measure': {
      output.progress({ stage: 'measuring' });
      for await (const item of measure(tools, signal)) output.item(item);
    }
  }
}

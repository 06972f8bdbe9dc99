/**
 * `npm run soak [-- PART …] [--tasks N] [--real] [--idle-default]`: what takes too long for `npm test`. Many tasks in a
 * row, renderers that are stopped and go on, idle minutes, all jobs without a network, texts made to be slow, and two
 * builds compared. Prints one table; ends with 1 and says what is wrong where something is.
 */
import type { Mode } from '../build/build.ts';
import { soakCutOff, whyNotCutOff } from './cut-off.ts';
import type { Finding } from './finding.ts';
import { soakFrozen } from './frozen.ts';
import { soakTime } from './growing-time.ts';
import { soakIdle } from './idle.ts';
import { type Part, readOptions, type SoakOptions } from './options.ts';
import { soakBuild } from './same-build.ts';
import { openSurfaces, type Surfaces } from './surfaces.ts';
import { type Outcome, printTable, verdict } from './table.ts';
import { FEWEST_TASKS, soakTasks } from './tasks.ts';

const say = (line: string) => console.error(`  ${line}`);

try {
  const outcomes = await soak(readOptions(process.argv.slice(2), FEWEST_TASKS));
  printTable(outcomes);
  const { sentence, isRight } = verdict(outcomes);
  console.log(`\n${sentence}`);
  process.exitCode = isRight ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

/** Every part that is asked for, also after one that failed. */
async function soak({ parts, tasks, real, idleMinutes }: SoakOptions): Promise<Outcome[]> {
  const mode: Mode = real ? 'production' : 'test';
  const runs: Record<Part, () => Promise<Finding[]>> = {
    tasks: () => inBrowser(mode, (surfaces) => soakTasks(surfaces, tasks, say)),
    frozen: () => inBrowser(mode, soakFrozen),
    idle: () => inBrowser(mode, (surfaces) => soakIdle(surfaces, idleMinutes, say)),
    'cut-off': () => soakCutOff(mode),
    time: soakTime,
    build: () => soakBuild('production'),
  };
  const outcomes: Outcome[] = [];
  for (const part of parts) {
    console.error(part);
    const notHere = await whyNotHere(part);
    outcomes.push(notHere ? { part, notHere } : await outcomeOf(part, runs[part]));
  }
  return outcomes;
}

async function inBrowser(mode: Mode, run: (surfaces: Surfaces) => Promise<Finding[]>): Promise<Finding[]> {
  const surfaces = await openSurfaces(mode);
  try {
    return await run(surfaces);
  } finally {
    await surfaces.close();
  }
}

async function outcomeOf(part: Part, run: () => Promise<Finding[]>): Promise<Outcome> {
  try {
    return { part, findings: await run() };
  } catch (error) {
    return { part, broke: (error as Error).message };
  }
}

/** Why a part can't be run on this system at all. */
async function whyNotHere(part: Part): Promise<string | undefined> {
  if (part === 'frozen' && process.platform === 'win32')
    return 'Windows can’t stop a process and let it go on';
  if (part === 'idle' && process.platform !== 'linux') return 'processes can be watched on Linux only';
  if (part === 'cut-off') return whyNotCutOff();
  return undefined;
}

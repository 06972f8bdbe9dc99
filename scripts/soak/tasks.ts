import { engineMemory } from '../bench/memory.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { type Finding, none } from './finding.ts';
import { growth, type Holdings } from './growth.ts';
import { ROUND, type Surfaces } from './surfaces.ts';

/** After so much of the rounds the early figures are taken: caches are filled, and every part has been at work. */
const SETTLED = 0.2;

/** At least so many rounds are run: one to settle, one to compare. */
export const FEWEST_TASKS = 2 * ROUND.length;

/** Runs so many tasks in a row, in whole rounds, and compares what the extension holds early on with the end. */
export async function soakTasks(
  surfaces: Surfaces,
  tasks: number,
  say: (line: string) => void,
): Promise<Finding[]> {
  const { extension } = surfaces;
  const rounds = Math.ceil(tasks / ROUND.length);
  const settled = Math.max(1, Math.floor(SETTLED * rounds));
  await extension.evaluateIn('background_page', COUNT_PORTS);
  let early: Holdings | undefined;
  for (let round = 1; round <= rounds; round++) {
    for (const { name, run } of ROUND) {
      await run(surfaces).catch((error: Error) => {
        throw new Error(`Round ${round} of ${rounds}, ${name}: ${error.message}`);
      });
    }
    say(`round ${round} of ${rounds}`);
    if (round === settled) early = await holdings(extension);
  }
  const last = await holdings(extension);
  return [
    {
      what: 'tasks',
      seen: `${rounds * ROUND.length} done`,
      allowed: `${tasks} or more`,
      isRight: rounds * ROUND.length >= tasks,
    },
    ...growth(early ?? last, last, rounds - settled),
    none('lines in the log', surfaces.logged()),
  ];
}

/** In the engine's document, beside what it does itself. */
const COUNT_PORTS = `
  globalThis.openPorts = 0;
  chrome.runtime.onConnect.addListener((port) => {
    globalThis.openPorts++;
    port.onDisconnect.addListener(() => { globalThis.openPorts--; });
  });
`;

async function holdings(extension: ExtensionBrowser): Promise<Holdings> {
  const memoryMB = await engineMemory(extension);
  const targets = await extension.extensionTargets();
  const document = targets.find(({ type }) => type === 'background_page');
  if (!document) throw new Error('The engine’s document is gone in the middle of the tasks.');
  const ports = await extension.evaluateIn<number | undefined>('background_page', 'globalThis.openPorts');
  if (ports === undefined)
    throw new Error('The engine’s document was begun anew in the middle of the tasks.');
  const counters = await extension.sendTo<{ jsEventListeners: number }>(
    document.targetId,
    'Memory.getDOMCounters',
  );
  return {
    memoryMB,
    listeners: counters.jsEventListeners,
    ports,
    workers: targets.filter(({ type }) => type === 'worker').length,
  };
}

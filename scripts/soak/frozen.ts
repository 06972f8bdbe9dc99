import { setTimeout } from 'node:timers/promises';
import { ask } from '../browser/drive-panel.ts';
import { holdEngine } from '../browser/hold-engine.ts';
import type { Finding } from './finding.ts';
import type { Surfaces } from './surfaces.ts';

const FROZEN_MS = 60_000;

/**
 * Stops every renderer process in the middle of an answer, as a system does that is short of memory or goes to sleep,
 * and lets them go on a minute later: the answer must come, and so must the next one. Not on Windows, which has no such
 * signals.
 */
export async function soakFrozen({ extension, panel }: Surfaces): Promise<Finding[]> {
  const engine = await holdEngine(extension);
  const freeze = async () => {
    while (!(await engine.isHeld())) await setTimeout(20);
    const { processInfo } = await extension.cdp.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    try {
      for (const id of renderers) process.kill(id, 'SIGSTOP');
      await setTimeout(FROZEN_MS);
    } finally {
      for (const id of renderers) process.kill(id, 'SIGCONT');
    }
    await engine.release();
    return renderers.length;
  };
  const [held, renderers] = await Promise.all([ask(panel, 'Who founded the library?'), freeze()]);
  const next = await ask(panel, 'What does the library lend?');
  return [
    {
      what: 'processes stopped',
      seen: `${renderers}, for ${FROZEN_MS / 1000} s`,
      allowed: 'at least 2',
      isRight: renderers >= 2,
    },
    answered('the answer under way', held.citations),
    answered('the next answer', next.citations),
  ];
}

function answered(what: string, citations: readonly string[]): Finding {
  return {
    what,
    seen: citations.length > 0 ? 'came' : 'did not come',
    allowed: 'comes',
    isRight: citations.length > 0,
  };
}

import type { Finding } from './finding.ts';

/** What the extension holds at one moment, between two rounds of tasks. */
export interface Holdings {
  /** Megabytes of the process that runs the engine; null where they can't be told. */
  memoryMB: number | null;
  /** Listeners of the DOM in that process. */
  listeners: number;
  /** Ports that are open to the engine's document. */
  ports: number;
  workers: number;
}

/** Of the early figure, up and down: one that falls far was taken before things had settled. */
const MEMORY_SLACK = 0.1;

/**
 * Compares an early moment with the last one. Memory may stray by a tenth. A leak of one listener in each of the
 * `rounds` between them would show as so many more: fewer are the browser's own, which come and go. Ports and workers
 * may not become more at all.
 */
export function growth(early: Holdings, last: Holdings, rounds: number): Finding[] {
  return [
    memoryGrowth(early.memoryMB, last.memoryMB),
    countGrowth('listeners', early.listeners, last.listeners, rounds - 1),
    countGrowth('ports', early.ports, last.ports, 0),
    countGrowth('workers', early.workers, last.workers, 0),
  ];
}

function memoryGrowth(early: number | null, last: number | null): Finding {
  const allowed = `±${100 * MEMORY_SLACK}%`;
  if (early === null || last === null) {
    return { what: 'memory', seen: 'can’t be told on this system', allowed, isRight: false };
  }
  const change = last / early - 1;
  const percent = `${change >= 0 ? '+' : '−'}${Math.abs(100 * change).toFixed(1)}%`;
  return {
    what: 'memory',
    seen: `${early.toFixed(0)} → ${last.toFixed(0)} MB (${percent})`,
    allowed,
    isRight: Math.abs(last - early) <= MEMORY_SLACK * early,
  };
}

function countGrowth(what: string, early: number, last: number, slack: number): Finding {
  return {
    what,
    seen: `${early} → ${last}`,
    allowed: slack > 0 ? `at most ${slack} more` : 'no more',
    isRight: last - early <= slack,
  };
}

/** Of the time that was watched: even a process that does nothing is woken by the system now and then. */
const IDLE_SHARE = 0.01;

/** Seconds of the processor that were used in so many seconds in which nobody did anything. */
export function idleProcessor(used: number, watched: number): Finding {
  return {
    what: 'processor',
    seen: `${used.toFixed(2)} s in ${watched.toFixed(0)} s`,
    allowed: `at most ${100 * IDLE_SHARE}%`,
    isRight: used <= IDLE_SHARE * watched,
  };
}

/** UTF-16 units, each 8 times the one before: time that grows with the square would grow 64 times. */
const SIZES = [1_600, 12_800, 102_400];
/** Less than this says nothing. */
const FLOOR_MS = 50;
/** Time that grows more than so many times from one size to the next has not grown with the size alone. */
const MOST = 32;
const RUNS = 3;

/** Stretches of these are what patterns stumble over. */
const UNITS = [
  ...[
    ' ',
    '\u00a0',
    ', ',
    '- ',
    '—',
    '…',
    '. ',
    '?” ',
    '((a',
    '["',
    '[1]',
    '“',
    '‘',
    "'",
    '\u200b',
    '\ud800',
  ],
  ...[
    '😀',
    '7,',
    '7. ',
    '@',
    '/',
    'http://',
    '`',
    '\n',
    'a',
    'a ',
    'A ',
    'A.B.',
    'aA',
    '猫',
    'which, ',
    'said. ',
  ],
];

/** The stretches for which the time that `work` takes grows faster than the text does. `clock` gives milliseconds. */
export function stumblesOver(work: (text: string) => unknown, clock = processorMs): string[] {
  return UNITS.filter((unit) => {
    let before = FLOOR_MS;
    return SIZES.some((size) => {
      // What can match at the end must not.
      const text = `${unit.repeat(size / unit.length)}x`;
      const allowed = MOST * before;
      const ms = leastMs(() => work(text), allowed, clock);
      before = Math.max(FLOOR_MS, ms);
      return ms > allowed;
    });
  });
}

/** Once where that is within what is allowed, else the least of a few runs: other work on the machine only ever adds to it. */
function leastMs(work: () => unknown, allowed: number, clock: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least > allowed; run++) {
    const begun = clock();
    work();
    least = Math.min(least, clock() - begun);
  }
  return least;
}

/** What this thread itself has computed: the clock on the wall goes on while others work, and the system has its own to do. */
function processorMs(): number {
  return process.threadCpuUsage().user / 1000;
}

import { expect, it } from 'vitest';
import { none } from './finding.ts';
import { growth, type Holdings, idleProcessor } from './growth.ts';

const EARLY: Holdings = { memoryMB: 400, listeners: 120, ports: 1, workers: 5 };

/** What is not right, by name. */
function faults(last: Partial<Holdings>, rounds = 10, early = EARLY): string[] {
  return growth(early, { ...early, ...last }, rounds)
    .filter(({ isRight }) => !isRight)
    .map(({ what }) => what);
}

it('finds nothing where nothing has changed', () => {
  expect(faults({})).toEqual([]);
});

it('lets memory stray by a tenth, up and down', () => {
  expect(faults({ memoryMB: 440 })).toEqual([]);
  expect(faults({ memoryMB: 360 })).toEqual([]);
  expect(faults({ memoryMB: 441 })).toEqual(['memory']);
  expect(faults({ memoryMB: 359 })).toEqual(['memory']);
});

it('does not take memory that can’t be told for memory that does not grow', () => {
  expect(faults({ memoryMB: null })).toEqual(['memory']);
});

it('notices one listener more in each round, and none of fewer', () => {
  expect(faults({ listeners: 130 })).toEqual(['listeners']);
  expect(faults({ listeners: 129 })).toEqual([]);
  expect(faults({ listeners: 20 })).toEqual([]);
  expect(faults({ listeners: 121 }, 1)).toEqual(['listeners']);
});

it('allows no port and no worker more', () => {
  expect(faults({ ports: 2 })).toEqual(['ports']);
  expect(faults({ workers: 6 })).toEqual(['workers']);
  expect(faults({ ports: 0, workers: 4 })).toEqual([]);
});

it('says what there was, and how far it may go', () => {
  expect(growth(EARLY, { ...EARLY, memoryMB: 380, listeners: 125 }, 10).slice(0, 2)).toEqual([
    { what: 'memory', seen: '400 → 380 MB (−5.0%)', allowed: '±10%', isRight: true },
    { what: 'listeners', seen: '120 → 125', allowed: 'at most 9 more', isRight: true },
  ]);
});

it('finds none only where there is none', () => {
  expect(none('errors', [])).toMatchObject({ seen: 'none', isRight: true });
  expect(none('errors', ['one', 'two'])).toMatchObject({ seen: 'one; two', isRight: false });
});

it('allows an idle processor a hundredth of the time', () => {
  expect(idleProcessor(0.6, 60).isRight).toBe(true);
  expect(idleProcessor(0.61, 60)).toMatchObject({ seen: '0.61 s in 60 s', isRight: false });
});

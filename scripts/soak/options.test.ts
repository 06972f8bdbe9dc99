import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('runs every part, 200 tasks and the shortest idle time unless it is told otherwise', () => {
  expect(readOptions([], 16)).toEqual({
    parts: ['tasks', 'frozen', 'idle', 'cut-off', 'time', 'build'],
    tasks: 200,
    real: false,
    idleMinutes: 1,
  });
  expect(readOptions(['idle', 'tasks', '--tasks', '16', '--real', '--idle-default'], 16)).toEqual({
    parts: ['tasks', 'idle'],
    tasks: 16,
    real: true,
    idleMinutes: 10,
  });
});

it.each([
  [['--tasks', '15'], '16 or more'],
  [['--tasks', 'many'], '16 or more'],
  [['sleep'], 'no part “sleep”'],
  [['--fast'], '--fast'],
])('refuses %j, and says how it is used', (args, words) => {
  expect(() => readOptions(args, 16)).toThrow(words);
  expect(() => readOptions(args, 16)).toThrow('Usage: npm run soak');
});

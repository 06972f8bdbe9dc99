import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHabits, forgetRefused, forgetWord, learnWord, refuseEdits } from './habits';
import { isWord } from './habits-schema';
import { readSettings } from './settings';

const TEH = { from: 'teh', to: 'the' };
const COMMA = { from: 'However the', to: 'However, the' };

beforeEach(() => fakeBrowser.reset());

const habits = async () => (await readSettings()).habits;

it('learns a word once, as it was written last, and forgets it', async () => {
  await learnWord('qblic');
  await learnWord('Vexley');
  await learnWord('Qblic');
  expect((await habits()).words).toEqual(['Vexley', 'Qblic']);
  await forgetWord('Vexley');
  expect((await habits()).words).toEqual(['Qblic']);
});

it.each(['', '  ', ' a', 'two words', '42', '!', 'x'.repeat(41)])(
  'does not take %j for a word',
  async (text) => {
    expect(isWord(text)).toBe(false);
    await expect(learnWord(text)).rejects.toThrow();
    expect((await habits()).words).toEqual([]);
  },
);

it('writes down what is refused a second time, not what is refused once', async () => {
  await refuseEdits([TEH, COMMA]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await refuseEdits([TEH]);
  expect((await habits()).refused).toEqual([TEH]);
  await refuseEdits([COMMA]);
  expect((await habits()).refused).toEqual([TEH, COMMA]);
  await forgetRefused(TEH);
  expect((await habits()).refused).toEqual([COMMA]);
  // It counts anew.
  await refuseEdits([TEH]);
  expect((await habits()).refused).toEqual([COMMA]);
});

it('loses none of several refusals at once', async () => {
  await refuseEdits([TEH, COMMA]);
  await Promise.all([refuseEdits([TEH]), learnWord('Qblic'), refuseEdits([COMMA])]);
  expect(await habits()).toEqual({ words: ['Qblic'], refused: [TEH, COMMA] });
});

it('forgets all of it, also what was refused once', async () => {
  await learnWord('Qblic');
  await refuseEdits([TEH]);
  await forgetHabits();
  await refuseEdits([TEH]);
  expect(await habits()).toEqual({ words: [], refused: [] });
});

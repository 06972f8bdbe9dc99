import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Habits, RefusedEdit } from '../rewrite/habits';
import { HabitsSchema, listOf, RefusedEditSchema, WordSchema } from './habits-schema';
import { changeHabits } from './settings';

/** Words and refused edits that a person teaches. Written where the settings are, and erased with them. */

const MOST_REFUSED_ONCE = 200;
/** Refused once: in memory until the browser closes, because that alone is no habit to write down. */
const refusedOnce = storage.defineItem<unknown>('session:refused-once');
const RefusedOnceSchema = v.fallback(listOf(RefusedEditSchema, MOST_REFUSED_ONCE), () => []);

/** Throws a ValiError for what is no word. */
export async function learnWord(typed: string): Promise<void> {
  const word = v.parse(WordSchema, typed);
  await change(({ words, refused }) => ({
    words: [...words.filter((known) => !isSame(known, word)), word],
    refused,
  }));
}

export async function forgetWord(word: string): Promise<void> {
  await change(({ words, refused }) => ({ words: words.filter((known) => known !== word), refused }));
}

/** Remembers for good what is refused a second time. */
export async function refuseEdits(edits: readonly RefusedEdit[]): Promise<void> {
  await navigator.locks.request('sotto:refused-once', async () => {
    const once = v.parse(RefusedOnceSchema, await refusedOnce.getValue());
    const isIn = (list: readonly RefusedEdit[]) => (edit: RefusedEdit) =>
      list.some(({ from, to }) => from === edit.from && to === edit.to);
    const again = edits.filter(isIn(once));
    const first = edits.filter((edit) => !isIn(once)(edit));
    await refusedOnce.setValue([...once.filter((edit) => !isIn(again)(edit)), ...first]);
    if (again.length === 0) return;
    await change(({ words, refused }) => ({
      words,
      refused: [...refused.filter((edit) => !isIn(again)(edit)), ...again],
    }));
  });
}

export async function forgetRefused({ from, to }: RefusedEdit): Promise<void> {
  await change(({ words, refused }) => ({
    words,
    refused: refused.filter((edit) => edit.from !== from || edit.to !== to),
  }));
}

/** Forgets all of it, also what was refused once. */
export async function forgetHabits(): Promise<void> {
  await change(() => ({ words: [], refused: [] }));
  await refusedOnce.removeValue();
}

function change(to: (habits: Habits) => Habits): Promise<void> {
  return changeHabits((habits) => v.parse(HabitsSchema, to(habits)));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

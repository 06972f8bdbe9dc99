import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type CardOpened,
  type CardSettings,
  CardSettingsSchema,
  type LearnWord,
  type RefuseEdits,
} from '../protocol/commands';
import type { RefusedEdit } from '../rewrite/habits';

/** What the card has the service worker do, because a content script can't read or write the settings. */

/** The system's look, and nothing to be taught, where the extension was updated or reloaded under the card. */
const UNREACHABLE: CardSettings = { theme: 'system', learns: false };

export async function requestCardSettings(): Promise<CardSettings> {
  const answer = await send({ type: 'card-opened' });
  return v.is(CardSettingsSchema, answer) ? answer : UNREACHABLE;
}

/** @returns false where it could not be stored. */
export async function teachWord(word: string): Promise<boolean> {
  return (await send({ type: 'learn-word', word })) === true;
}

export function tellRefused(edits: readonly RefusedEdit[]): void {
  if (edits.length > 0) send({ type: 'refuse-edits', edits: [...edits] });
}

/** Undefined where it failed, or where there is nobody any more: it throws at once then. */
async function send(message: CardOpened | LearnWord | RefuseEdits): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

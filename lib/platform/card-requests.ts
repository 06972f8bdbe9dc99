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

export function teachWord(word: string): void {
  send({ type: 'learn-word', word });
}

export function tellRefused(edits: readonly RefusedEdit[]): void {
  if (edits.length > 0) send({ type: 'refuse-edits', edits: [...edits] });
}

/** Undefined where there is nobody any more: it throws at once then. */
async function send(message: CardOpened | LearnWord | RefuseEdits): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

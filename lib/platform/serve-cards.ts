import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  CardOpenedSchema,
  type CardSettings,
  type LearnWord,
  LearnWordSchema,
  RefuseEditsSchema,
} from '../protocol/commands';
import { isOwn } from '../protocol/sender';
import { learnWord, refuseEdits } from '../settings/habits';
import { readSettings } from '../settings/settings';

/** The service worker's side of `card-requests`: tells cards what is set, and keeps what a person teaches them. */
export function serveCards(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!isOwn(sender)) return undefined;
    if (v.is(CardOpenedSchema, message)) return cardSettings(sender);
    if (v.is(LearnWordSchema, message)) return learns(sender) ? learn(message) : Promise.resolve(false);
    if (v.is(RefuseEditsSchema, message))
      return learns(sender) ? refuseEdits(message.edits) : Promise.resolve();
    return undefined;
  });
}

async function cardSettings(sender: Browser.runtime.MessageSender): Promise<CardSettings> {
  const { theme } = await readSettings();
  return { theme, learns: learns(sender) };
}

/** Answers true: a failure is told to the card as no answer. */
async function learn({ word }: LearnWord): Promise<boolean> {
  await learnWord(word);
  return true;
}

/** Nothing is written in a private window. */
function learns({ tab }: Browser.runtime.MessageSender): boolean {
  return tab !== undefined && !tab.incognito;
}

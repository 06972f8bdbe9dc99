import type { Locator, Page } from '@playwright/test';
import { type HeldEngine, holdEngine } from '../../../scripts/browser/hold-engine.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import { expect } from './fixtures.ts';

export const QUESTION = 'Who founded the library?';

export interface HeldQuestion extends HeldEngine {
  /** As the panel shows it: its sentences are found, the model is at work on the words that answer. */
  answer: Locator;
}

/** Asks about `article.html`, and stops the engine in the middle of the answer. The engine must be loaded. */
export async function askHeld(extension: ExtensionBrowser, panel: Page): Promise<HeldQuestion> {
  const engine = await holdEngine(extension);
  await panel.getByRole('textbox').fill(QUESTION);
  await panel.keyboard.press('Enter');
  const answer = newestAnswer(panel);
  await expect.poll(engine.isHeld).toBe(true);
  await expectFound(answer);
  await expect(answer.locator('.progress')).toBeVisible();
  return { ...engine, answer };
}

export function newestAnswer(panel: Page): Locator {
  return panel.getByRole('article', { name: QUESTION }).first();
}

/** What needs no model, and is lost with none. */
export async function expectFound(answer: Locator): Promise<void> {
  await expect(answer.locator('.citation').first()).toContainText('The library was founded by Odile Varga');
}

export async function expectAnswered(answer: Locator): Promise<void> {
  await expect(answer.locator('.progress')).toHaveCount(0);
  await expect(answer.getByRole('alert')).toHaveCount(0);
  await expect(answer).toHaveAttribute('data-answer', 'answer');
  await expectFound(answer);
}

import type { Locator, Page } from 'playwright';

/** A model on the CPU of a slow machine, loaded for the first time, may need long. */
const PATIENCE_MS = 170_000;

export interface KeyPoint {
  text: string;
  /** The sentence of the page that it stands on. */
  source: string;
}

export interface PanelAnswer {
  /** `answer`, `closest` or `absent`. */
  verdict: string;
  /** What stands in large type: the answer, or that the page doesn't say. */
  text: string;
  /** The sentences of the page shown below it, best first. */
  citations: string[];
  /** The words marked in one of them as the answer; empty where none are. */
  marked: string;
}

/** Waits until the side panel has summarized the page. Throws with the panel's own words where it could not. */
export async function keyPoints(panel: Page): Promise<KeyPoint[]> {
  const ready = panel.getByRole('status').filter({ hasText: 'ready' });
  await settled(panel, ready);
  const items = await panel.getByRole('list', { name: 'Key points' }).getByRole('button').all();
  return Promise.all(
    items.map(async (item) => ({
      text: await item.innerText(),
      source: (await item.getAttribute('title')) ?? '',
    })),
  );
}

/** Asks in the side panel and waits for the whole answer. */
export async function ask(panel: Page, question: string): Promise<PanelAnswer> {
  const box = panel.getByRole('textbox', { name: 'Ask about this page' });
  await box.fill(question);
  await box.press('Enter');
  const answer = panel.getByRole('article', { name: question }).first();
  await answer.waitFor();
  await answer.locator('.progress').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  const failure = answer.getByRole('alert');
  if (await failure.isVisible()) throw new Error(await failure.innerText());
  return {
    verdict: (await answer.getAttribute('data-answer')) ?? '',
    text: await answer.locator('.verdict, .lead').first().innerText(),
    citations: await answer.locator('.citation').allInnerTexts(),
    marked: (await answer.locator('.citation mark').allInnerTexts())[0] ?? '',
  };
}

async function settled(panel: Page, ready: Locator): Promise<void> {
  const failure = panel.getByRole('alert');
  await ready.or(failure).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
  if (await failure.isVisible()) throw new Error(await failure.innerText());
}

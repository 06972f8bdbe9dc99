import type { Page } from 'playwright';
import { acceptCard, openCard } from '../browser/drive-card.ts';
import { ask, keyPoints } from '../browser/drive-panel.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import type { HostedPage } from './page.ts';
import { printAnswer, printDiff, printPoint, rule } from './terminal.ts';

/** Does the main job on a page, in the real side panel and the real card, and prints what came of it. */
export async function tour(extension: ExtensionBrowser, hosted: HostedPage, asked: string[]): Promise<void> {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  await page.goto(hosted.url);
  const panel = await extension.openPanel(page);
  await showKeyPoints(page, panel);
  for (const question of asked.length > 0 ? asked : hosted.questions) {
    rule(`Asked: ${question}`);
    printAnswer(await ask(panel, question));
  }
  if (hosted.field) await showFix(extension, panel, page, hosted.field);
}

async function showKeyPoints(page: Page, panel: Page): Promise<void> {
  rule(`Key points of “${await page.title()}”`);
  const points = await keyPoints(panel);
  if (points.length === 0) throw new Error('Sotto found no key points.');
  for (const [index, point] of points.entries()) printPoint(index + 1, point);
}

async function showFix(extension: ExtensionBrowser, panel: Page, page: Page, field: string): Promise<void> {
  rule('Fixed, in the text field of the page');
  const card = await openCard(extension, panel, page, field);
  if (card.edits.length === 0) throw new Error('Sotto found nothing to fix.');
  printDiff(card);
  await acceptCard(page, field);
}

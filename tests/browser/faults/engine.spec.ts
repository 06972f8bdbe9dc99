import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import { askHeld, expectAnswered, expectFound, newestAnswer, QUESTION } from '../support/ask-held.ts';
import { expect, test } from '../support/fixtures.ts';
import { readAnew } from '../support/gestures.ts';

/** What happens to the contexts behind the surfaces. The graphics processor's loss: `webgpu.spec.ts`. */

async function closeTarget(extension: ExtensionBrowser, type: string): Promise<void> {
  const target = (await extension.extensionTargets()).find((candidate) => candidate.type === type);
  await extension.cdp.send('Target.closeTarget', { targetId: target?.targetId ?? '' });
}

test('the service worker is killed in the middle of a task: it goes on', async ({
  extension,
  summarized: panel,
  page,
}) => {
  const { answer, release } = await askHeld(extension, panel);
  await closeTarget(extension, 'service_worker');
  await release();
  await expectAnswered(answer);
  await readAnew(extension, panel, page);
  await keyPoints(panel);
});

test('the engine’s document is closed in the middle of a task: it begins anew by itself', async ({
  extension,
  summarized: panel,
}) => {
  const { answer } = await askHeld(extension, panel);
  await closeTarget(extension, 'background_page');
  await expectAnswered(answer);
  await expect(panel.getByRole('article', { name: QUESTION })).toHaveCount(1);
});

test('the worker crashes in the middle of a task: what was found stays, and the next one runs', async ({
  extension,
  summarized: panel,
}) => {
  const { answer } = await askHeld(extension, panel);
  await extension.evaluateIn('worker', `void setTimeout(() => { throw new Error('crash'); })`);
  await expect(answer.getByRole('alert')).toContainText('The model was interrupted');
  await expectFound(answer);
  await answer.getByRole('button', { name: 'Try again' }).click();
  await expectAnswered(answer);
  await expect(panel.getByRole('article', { name: QUESTION })).toHaveCount(1);
});

/** As V8 says it when the browser has no more to give. */
const NO_MEMORY = `
  const Floats = Float32Array;
  globalThis.Float32Array = class extends Floats {
    constructor(...from) {
      if (typeof from[0] === 'number' && from[0] > 0) throw new RangeError('Array buffer allocation failed');
      super(...from);
    }
  };
`;

test('memory runs out in the middle of a task: a fresh worker does the next one', async ({
  extension,
  summarized: panel,
}) => {
  await extension.evaluateIn('worker', `{ ${NO_MEMORY} }`);
  await panel.getByRole('textbox').fill(QUESTION);
  await panel.keyboard.press('Enter');
  const answer = newestAnswer(panel);
  await expect(answer.getByRole('alert')).toContainText('There was not enough memory');
  await expectFound(answer);
  await answer.getByRole('button', { name: 'Try again' }).click();
  await expectAnswered(answer);
  await expect(panel.getByRole('article', { name: QUESTION })).toHaveCount(1);
});

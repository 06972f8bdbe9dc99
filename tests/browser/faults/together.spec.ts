import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { askHeld, expectAnswered } from '../support/ask-held.ts';
import { expect, test } from '../support/fixtures.ts';
import { panelTargets } from '../support/panel-targets.ts';

/** The second window's panel, which Playwright does not see. */
const OTHER_PANEL = `({
  title: document.querySelector('h1')?.textContent,
  points: [...document.querySelectorAll('.points button')].map(({ title }) => title),
  isBusy: document.querySelector('.progress') !== null,
})`;

interface OtherPanel {
  title?: string;
  points: string[];
  isBusy: boolean;
}

test('three tabs in two windows at once: each gets what was asked in it', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  const known = (await panelTargets(extension)).map(({ targetId }) => targetId);
  const { answer, release } = await askHeld(extension, panel);

  const beside = await extension.context.newPage();
  await beside.goto(pages.url('other.html'));
  await extension.clickAction(beside);
  await panel.getByRole('heading', { level: 1, name: 'Bees on the town hall roof' }).waitFor();

  const opened = extension.context.waitForEvent('page');
  await extension.cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const elsewhere = await opened;
  await elsewhere.goto(pages.url('shadow.html'));
  await extension.clickAction(elsewhere);
  const other = async (): Promise<OtherPanel | undefined> => {
    const target = (await panelTargets(extension)).find(({ targetId }) => !known.includes(targetId));
    if (!target) return undefined;
    const params = { expression: OTHER_PANEL, returnByValue: true };
    const { result } = await extension.sendTo<{ result: { value: OtherPanel } }>(
      target.targetId,
      'Runtime.evaluate',
      params,
    );
    return result.value;
  };
  await expect.poll(async () => (await other())?.points.length).toBeGreaterThan(0);

  await release();
  await expect.poll(async () => (await other())?.isBusy).toBe(false);
  expect((await other())?.points.join(' ')).toContain('well');
  expect((await keyPoints(panel)).map(({ source }) => source).join(' ')).toContain('hives');
  await page.bringToFront();
  await panel.getByRole('tab', { name: 'Answers' }).click();
  await expectAnswered(answer);
  await elsewhere.close();
  await beside.close();
});

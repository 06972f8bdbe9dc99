/**
 * `npm start [-- FILE.html] [--headless] [--ask "…"]`: shows Sotto at work in a browser of its own, on the sample
 * article or on a page of yours, and counts what the browser's network log holds afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../browser/launch.ts';
import { buildQuietly } from './build-quietly.ts';
import { readOptions, type StartOptions } from './options.ts';
import { hostPage } from './page.ts';
import { reportNetwork } from './report-network.ts';
import { note, printFailure, rule } from './terminal.ts';
import { tour } from './tour.ts';

try {
  await start(readOptions(process.argv.slice(2)));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

async function start({ file, headless, questions }: StartOptions): Promise<void> {
  const extensionFolder = await buildQuietly(note);
  const logFolder = mkdtempSync(join(tmpdir(), 'sotto-start-'));
  const netLog = join(logFolder, 'network.json');
  const page = await hostPage(file);
  try {
    const extension = await launchWithExtension({ extension: extensionFolder, headless, netLog, say: note });
    const network = () => reportNetwork(netLog, page.urls, extension.extensionId);
    const closed = new Promise((resolve) => extension.browser.once('disconnected', resolve));
    try {
      await tour(extension, page, questions);
      if (!headless) {
        await network();
        inviteToPlay();
        process.once('SIGINT', extension.close);
        await closed;
      }
    } finally {
      await extension.close();
    }
    if (!(await network())) throw new Error('The extension reached out, which it must never do.');
  } finally {
    await page.close();
    rmSync(logFolder, { recursive: true });
  }
}

function inviteToPlay(): void {
  rule('Now you');
  note(
    'The browser stays open. Press Alt+Shift+S on any page, select text and ask about it with Alt+Shift+Q,',
  );
  note('or fix what you write in a field with Alt+Shift+F. Close the window, or press Ctrl+C here, to end.');
}

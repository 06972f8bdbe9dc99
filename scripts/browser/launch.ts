import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { quietFlags } from './chatter.ts';
import { findChromium } from './find-chromium.ts';
import { startProcess } from './start-process.ts';
import { inTarget, sendToWorker, type TargetInfo } from './target-sessions.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Where the browser writes its whole network log; complete once `close` has resolved. */
  netLog?: string;
  /** Profile folder to use and keep; left out: a fresh one, removed by `close`. */
  profile?: string;
  flags?: readonly string[];
  /** Takes a line for the person who waits. */
  say?: (line: string) => void;
}

export interface ExtensionBrowser {
  browser: Browser;
  context: BrowserContext;
  extensionId: string;
  /** Presses the toolbar button on the page's tab and gives back the side panel that is open after it. */
  openPanel(page: Page): Promise<Page>;
  /** Presses the toolbar button on the page's tab; resolves once the click was delivered. */
  clickAction(page: Page): Promise<void>;
  /** CDP targets that belong to the extension: service worker, side panel, offscreen document, workers. */
  extensionTargets(): Promise<TargetInfo[]>;
  /**
   * Evaluates an expression in a context that Playwright has no page for: `service_worker`, `background_page` (the
   * engine's document) or `worker` (the engine's).
   */
  evaluateIn<T>(type: string, expression: string): Promise<T>;
  /** Sends one command of the DevTools protocol to a target. */
  sendTo<T>(targetId: string, method: string, params?: object): Promise<T>;
  cdp: CDPSession;
  close(): Promise<void>;
}

/** Starts Chromium with the extension loaded and connects to it. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const say = options.say ?? (() => {});
  const { path } = await findChromium(say);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sotto-profile-'));
  const flags = flagsFor(options, profile);
  const started = await startProcess(path, flags).catch((error: Error) => {
    if (flags.includes(NO_SANDBOX) || !error.message.includes('No usable sandbox')) throw error;
    say('This system gives Chromium no sandbox: starting it without one.');
    return startProcess(path, [...flags, NO_SANDBOX]);
  });
  const end = async () => {
    await started.exited;
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return await drive(started.endpoint, extensionIdOf(options.extension), end);
  } catch (error) {
    started.kill();
    await end();
    throw error;
  }
}

const NO_SANDBOX = '--no-sandbox';

function flagsFor({ extension, headless, netLog, flags = [] }: LaunchOptions, profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--remote-debugging-port=0',
    '--window-size=1360,900',
    '--lang=en-US',
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
    // Chromium refuses to run as root with its sandbox; test-type spares the person a bar that says so.
    ...(process.getuid?.() === 0 ? [NO_SANDBOX, '--test-type'] : []),
    ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
    ...quietFlags,
    ...flags,
  ];
}

/** Chromium's id of an unpacked extension: from the manifest's key, else from the folder's absolute path. */
function extensionIdOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const path = realpathSync(folder);
  const source = key
    ? Buffer.from(key, 'base64')
    : Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A browser that is only just starting on a busy machine answers late. */
const CONNECT_MS = 120_000;

/** What is at the extension's origin, and the workers that it has started, and those that they have. */
function ownTargets<T extends TargetInfo>(all: readonly T[], origin: string): T[] {
  const own = new Set(all.filter(({ url }) => url.startsWith(origin)).map(({ targetId }) => targetId));
  const workers = all.filter(({ type }) => type === 'worker');
  for (let found = -1; found < own.size; ) {
    found = own.size;
    for (const { targetId, parentId } of workers) if (parentId && own.has(parentId)) own.add(targetId);
  }
  return all.filter(({ targetId }) => own.has(targetId));
}

async function drive(
  endpoint: string,
  extensionId: string,
  end: () => Promise<void>,
): Promise<ExtensionBrowser> {
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true, timeout: CONNECT_MS });
  const cdp = await browser.newBrowserCDPSession();
  const context = defaultContext(browser);
  const origin = `chrome-extension://${extensionId}/`;
  const isPanel = ({ type, url }: TargetInfo) => type === 'page' && url.startsWith(`${origin}sidepanel.html`);
  const targets = async () => (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
  let panelConnection: Browser | undefined;

  // The toolbar button acts on the active tab of a window, and wants that tab's target, not the page's.
  const clickAction = async (page: Page) => {
    await page.bringToFront();
    // A failed load has another address inside the page than on its tab.
    const isShown = ({ url }: TargetInfo) => url === page.url() || page.url().startsWith('chrome-error:');
    // Another tab that is just closing may take the front once more.
    const tab = await until(async () => {
      const tabs = (await targets()).filter(({ type, url }) => type === 'tab' && !url.startsWith(origin));
      return tabs.filter(({ embedderData }) => embedderData?.tabActive).find(isShown);
    }, `No tab in front shows ${page.url()}.`);
    await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  };

  // Playwright sees a side panel only where it was open before Playwright connected.
  const connectToPanel = async () => {
    await panelConnection?.close();
    panelConnection = await chromium.connectOverCDP(endpoint, { noDefaults: true, timeout: CONNECT_MS });
    const panel = defaultContext(panelConnection)
      .pages()
      .find((page) => page.url().startsWith(`${origin}sidepanel.html`));
    if (!panel) throw new Error('The side panel closed again.');
    return panel;
  };
  const extensionTargets = async () => ownTargets(await targets(), origin);
  const sendTo = <T>(targetId: string, method: string, params: object = {}) =>
    inTarget(cdp, targetId, (target) => target.send<T>(method, params));
  const evaluateIn = async <T>(type: string, expression: string) => {
    const host = type === 'worker' ? 'background_page' : type;
    const target = (await extensionTargets()).find((candidate) => candidate.type === host);
    if (!target) throw new Error(`The extension has no ${type}.`);
    const params = { expression, returnByValue: true, awaitPromise: true };
    const evaluated = await (type === 'worker'
      ? sendToWorker<Evaluated<T>>(cdp, target.targetId, 'Runtime.evaluate', params)
      : sendTo<Evaluated<T>>(target.targetId, 'Runtime.evaluate', params));
    const { exceptionDetails, result } = evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  // A click that comes before the service worker has run for the first time would be lost.
  await until(async () => {
    if (!(await extensionTargets()).some(({ type }) => type === 'service_worker')) return false;
    return evaluateIn<boolean>(
      'service_worker',
      'globalThis.chrome?.action?.onClicked.hasListeners() === true',
    );
  }, 'The service worker of the extension did not start.');
  let panel: Page | undefined;

  return {
    browser,
    context,
    extensionId,
    cdp,
    clickAction,
    async openPanel(page) {
      await clickAction(page);
      await until(async () => (await targets()).some(isPanel), 'The side panel did not open.');
      if (!panel || panel.isClosed()) panel = await connectToPanel();
      await panel.waitForLoadState();
      await endIntroduction(panel);
      return panel;
    },
    extensionTargets,
    evaluateIn,
    sendTo,
    async close() {
      await cdp.send('Browser.close').catch(() => {});
      await Promise.all([browser.close(), panelConnection?.close()]).catch(() => {});
      await end();
    },
  };
}

/** What the panel shows when it opens for the first time goes with the person's first click. */
async function endIntroduction(panel: Page): Promise<void> {
  const introduction = panel.locator('.introduction');
  await introduction.or(panel.locator('footer')).waitFor();
  if (await introduction.isVisible()) await introduction.getByRole('button').click();
}

function defaultContext(browser: Browser): BrowserContext {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no default context.');
  return context;
}

interface Evaluated<T> {
  exceptionDetails?: { text: string };
  result: { value: T };
}

/** Waits for what no event tells of: until `find` gives something. */
async function until<T>(find: () => Promise<T | undefined | false>, otherwise: string): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) throw new Error(otherwise);
    await setTimeout(20);
  }
}

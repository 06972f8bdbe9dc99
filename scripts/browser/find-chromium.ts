import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const run = promisify(execFile);

/** The first version whose side panel, offscreen document and WebAssembly features are all that Sotto needs. */
const MINIMUM_VERSION = 137;

export interface Chromium {
  path: string;
  /** Where it came from, in words. */
  source: string;
}

/**
 * A Chromium that loads unpacked extensions: `SOTTO_CHROMIUM`, else Playwright's, else the system's, else one
 * that is installed now. Branded Chrome ignores `--load-extension` and is not looked for.
 * Throws an error that says what to do.
 */
export async function findChromium(say: (line: string) => void = console.error): Promise<Chromium> {
  const named = process.env.SOTTO_CHROMIUM;
  if (named) {
    const problem = await whyNot(named);
    if (problem) throw new Error(`SOTTO_CHROMIUM is ${named}, which ${problem}.`);
    return report({ path: named, source: 'named by SOTTO_CHROMIUM' }, say);
  }
  const found = await firstUsable();
  if (found) return report(found, say);
  for (const install of [installByPlaywright, installByApt]) {
    if (!(await install(say))) continue;
    const installed = await firstUsable();
    if (installed) return report({ ...installed, source: `${installed.source}, just installed` }, say);
  }
  throw new Error(
    [
      `No Chromium ${MINIMUM_VERSION} or later was found, and none could be installed. Do one of these and start again:`,
      '  npx playwright install chromium      (downloads one for this purpose only)',
      '  sudo apt-get install -y chromium     (Debian)',
      '  SOTTO_CHROMIUM=/path/to/chromium …   (one that you have; not branded Google Chrome, which refuses --load-extension)',
    ].join('\n'),
  );
}

function report(chromium: Chromium, say: (line: string) => void): Chromium {
  say(`Chromium: ${chromium.path} (${chromium.source})`);
  return chromium;
}

async function firstUsable(): Promise<Chromium | undefined> {
  for (const candidate of [
    { path: chromium.executablePath(), source: "Playwright's" },
    ...systemPaths().map((path) => ({ path, source: "the system's" })),
  ]) {
    if (existsSync(candidate.path) && !(await whyNot(candidate.path))) return candidate;
  }
  return undefined;
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome for Testing'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome-for-testing'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

async function whyNot(path: string): Promise<string | undefined> {
  if (!existsSync(path)) return 'does not exist';
  // chrome.exe opens a window instead of printing its version.
  if (process.platform === 'win32') return undefined;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 60_000 });
    if (/^Google Chrome (?!for Testing)/.test(stdout))
      return 'is branded Chrome, which refuses --load-extension';
    const version = Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1]);
    if (version >= MINIMUM_VERSION) return undefined;
    if (Number.isNaN(version)) return 'tells no version';
    return `is version ${version}, and ${MINIMUM_VERSION} is needed`;
  } catch {
    return 'does not start';
  }
}

async function installByPlaywright(say: (line: string) => void): Promise<boolean> {
  say('No Chromium found; running: playwright install chromium');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

async function installByApt(say: (line: string) => void): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  say('Playwright could not install one; running: apt-get install -y chromium');
  return (
    (await succeeds('apt-get', ['install', '-y', 'chromium'])) ||
    ((await succeeds('apt-get', ['update'])) && (await succeeds('apt-get', ['install', '-y', 'chromium'])))
  );
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  try {
    await run(command, args, { maxBuffer: 1 << 26, timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';

interface Started {
  /** WebSocket address of the DevTools protocol. */
  endpoint: string;
  exited: Promise<void>;
  kill: () => void;
}

/** Starts Chromium; resolves once it listens. */
export async function startProcess(path: string, flags: readonly string[]): Promise<Started> {
  const child = spawn(path, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  exited.then(() => process.off('exit', kill));
  try {
    return { endpoint: await devToolsEndpoint(child), exited, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** The WebSocket address that the browser prints once it listens. */
function devToolsEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (chunk: string) => {
      printed = (printed + chunk).slice(-20_000);
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Chromium ended with ${code} before it listened:\n${printed}`)),
    );
    AbortSignal.timeout(120_000).addEventListener('abort', () =>
      reject(new Error(`Chromium did not start within 120 s:\n${printed}`)),
    );
  });
}

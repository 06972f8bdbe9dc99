import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { outputFolder } from '../build/build.ts';

/** Builds the production extension where it is not up to date; shows what the build printed only if it failed. */
export async function buildQuietly(say: (line: string) => void): Promise<string> {
  const script = join(import.meta.dirname, '../build/main.ts');
  const child = spawn(process.execPath, [script, 'production'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  const keep = (chunk: Buffer) => {
    if (printed.length === 0) say('Building the extension. The next start won’t have to.');
    printed.push(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return outputFolder('production');
  throw new Error(`The extension could not be built:\n${Buffer.concat(printed).toString()}`);
}

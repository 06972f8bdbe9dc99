import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Runs a package's command, or without a package a script of this project, on the Node that runs this, with its output
 * passed through. Resolves to whether it ended with 0.
 */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<boolean> {
  const script = packageName ? commandOf(packageName, command) : join(root, command);
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...environment },
    })
      .once('error', () => resolve(false))
      .once('close', (code) => resolve(code === 0));
  });
}

function commandOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, script);
}

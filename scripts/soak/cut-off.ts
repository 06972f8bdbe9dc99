import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Job } from '../../lib/protocol/tasks.ts';
import type { Mode } from '../build/build.ts';
import { type Finding, none } from './finding.ts';

const run = promisify(execFile);

/** Linux’s own: the command that follows sees no network but a loopback of its own, which has to be switched on. */
const CUT_OFF = ['unshare', '--net', '--map-root-user', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Why a command can't be cut off from the network on this system; undefined where it can. */
export async function whyNotCutOff(): Promise<string | undefined> {
  if (process.platform !== 'linux') return '`unshare --net` is there on Linux only';
  try {
    await runCutOff('true', []);
    return undefined;
  } catch (error) {
    const [reason] = (error as { stderr?: string }).stderr?.trim().split('\n') ?? [];
    return `\`unshare --net\` is refused here: ${reason || (error as Error).message}`;
  }
}

/** Does all three jobs in a browser that has no network at all, not even to look up a name. */
export async function soakCutOff(mode: Mode): Promise<Finding[]> {
  const script = join(import.meta.dirname, 'jobs-cut-off.ts');
  const { stdout } = await runCutOff(process.execPath, [script, mode]).catch((error: { stderr?: string }) => {
    throw new Error(`Without a network: ${error.stderr?.trim() || String(error)}`);
  });
  const { interfaces, done } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as CutOffReport;
  return [
    none(
      'networks',
      interfaces.filter((name) => name !== 'lo'),
    ),
    { what: 'jobs', seen: done.join(', '), allowed: 'all three', isRight: new Set(done).size === 3 },
  ];
}

/** What `jobs-cut-off.ts` prints as its last line. */
export interface CutOffReport {
  /** By their names, all networks that it could see. */
  interfaces: string[];
  /** Kinds of jobs. */
  done: Job['kind'][];
}

function runCutOff(command: string, args: readonly string[]) {
  const [program = '', ...rest] = [...CUT_OFF, command, ...args];
  return run(program, rest);
}

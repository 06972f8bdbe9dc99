import { parseArgs } from 'node:util';

export const PARTS = ['tasks', 'frozen', 'idle', 'cut-off', 'time', 'build'] as const;
export type Part = (typeof PARTS)[number];

export interface SoakOptions {
  parts: readonly Part[];
  tasks: number;
  /** With the model that is shipped, instead of the tiny one that tests use. */
  real: boolean;
  idleMinutes: number;
}

const TASKS = 200;
/** The shortest that can be chosen, and what is chosen for everybody to begin with. */
const SHORTEST_IDLE = 1;
const DEFAULT_IDLE = 10;

const USAGE = `Usage: npm run soak [-- ${PARTS.join('|')} …] [--tasks N] [--real] [--idle-default]`;

/** Reads the command line. Throws an error that says how it should be written, also where there are too few tasks. */
export function readOptions(args: string[], fewestTasks: number): SoakOptions {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        tasks: { type: 'string' },
        real: { type: 'boolean' },
        'idle-default': { type: 'boolean' },
      },
    });
    const tasks = Number(values.tasks ?? TASKS);
    if (!Number.isInteger(tasks) || tasks < fewestTasks) {
      throw new Error(`--tasks is ${values.tasks}: it takes ${fewestTasks} or more.`);
    }
    const unknown = positionals.find((name) => !isPart(name));
    if (unknown) throw new Error(`There is no part “${unknown}”.`);
    return {
      parts: positionals.length > 0 ? PARTS.filter((part) => positionals.includes(part)) : PARTS,
      tasks,
      real: values.real ?? false,
      idleMinutes: values['idle-default'] ? DEFAULT_IDLE : SHORTEST_IDLE,
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** A page of the person's own; left out: the sample article. */
  file: string | undefined;
  headless: boolean;
  questions: string[];
}

/** Reads the command line; ends the process where it can't be understood. */
export function readOptions(args: string[]): StartOptions {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { headless: { type: 'boolean' }, ask: { type: 'string', multiple: true } },
    });
    const [file, ...more] = positionals;
    if (more.length > 0) throw new Error('Only one page can be opened.');
    if (file && !existsSync(file)) throw new Error(`There is no file ${file}.`);
    return { file, headless: values.headless ?? !hasDisplay(), questions: values.ask ?? [] };
  } catch (error) {
    console.error(
      `${(error as Error).message}\nUsage: npm start [-- FILE.html] [--headless] [--ask "a question"]`,
    );
    process.exit(2);
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

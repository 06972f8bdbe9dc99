import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Where a build writes down which packages it has taken code from, one a line. */
export function packageListFile(mode: string): string {
  return join(root, '.cache', `packages-${mode}.txt`);
}

/** Notes from which packages the code in the bundle comes, for every bundle of a build. */
export class BundledPackages {
  readonly #names = new Set<string>();

  plugin(): Plugin {
    return {
      name: 'sotto:bundled-packages',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') for (const id of part.moduleIds) this.#note(id);
        }
      },
    };
  }

  /** Files that are copied as they are come from a package, too. */
  add(name: string): void {
    this.#names.add(name);
  }

  get names(): string[] {
    return [...this.#names].sort();
  }

  write(mode: string): void {
    const file = packageListFile(mode);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${this.names.join('\n')}\n`);
  }

  #note(id: string): void {
    const name = packageOf(id);
    if (name) this.#names.add(name);
  }
}

/** `…/node_modules/@scope/name/lib/file.js` → `@scope/name`; undefined for what lies in no package. */
export function packageOf(id: string): string | undefined {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageListFile } from '../build/bundled-packages.ts';
import type { ShippedPackage } from './licence-faults.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** The packages that the last build of a mode has taken code from, with their licences. Throws where it was not built. */
export function shippedPackages(mode: string): ShippedPackage[] {
  const names = readFileSync(packageListFile(mode), 'utf8').trim().split('\n');
  return names.map((name) => {
    const { license } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
      license?: string;
    };
    return { name, licence: license };
  });
}

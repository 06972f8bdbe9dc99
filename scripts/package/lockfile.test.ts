import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

/** What `npm ci` installs, and what it would run while it does. */
const root = resolve(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

it('pins every package by the hash of its content', () => {
  expect(installed.length).toBeGreaterThan(100);
  const unpinned = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unpinned.map(([path]) => path)).toEqual([]);
});

it('needs no script of a package to be run: `npm ci --ignore-scripts` gives the same', () => {
  const withScripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  // Its script looks at how its version is asked for, and writes at most a warning.
  expect(withScripts.map(([path]) => path)).toEqual(['node_modules/protobufjs']);
});

it('names no place that a package comes from: whoever installs asks the registry of their own', () => {
  expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

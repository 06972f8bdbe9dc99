import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAnew, buildExtension, type Mode, outputFolder } from '../build/build.ts';
import { type Finding, none } from './finding.ts';
import { differences } from './same-files.ts';

/** Builds once more, elsewhere: whoever builds these sources gets these bytes. */
export async function soakBuild(mode: Mode): Promise<Finding[]> {
  const first = await buildExtension(mode);
  const folder = mkdtempSync(join(tmpdir(), 'sotto-again-'));
  try {
    await buildAnew(mode, folder);
    return [none('differences between two builds', differences(first, outputFolder(mode, folder)))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

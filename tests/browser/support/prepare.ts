import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { MODES } from '../../../scripts/build/build.ts';
import { runTool } from '../../../scripts/test/run-tool.ts';

/** Once before all workers, which would get in each other's way: what isn't up to date is built, the browser found. */
export default async function prepare(): Promise<void> {
  for (const mode of MODES) {
    if (!(await runTool('', 'scripts/build/main.ts', [mode]))) throw new Error(`The build failed: ${mode}.`);
  }
  process.env.SOTTO_CHROMIUM = (await findChromium()).path;
}

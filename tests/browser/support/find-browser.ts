import { findChromium } from '../../../scripts/browser/find-chromium.ts';

/** Once before all workers, which would get in each other's way where one has to be installed first. */
export default async function findBrowser(): Promise<void> {
  process.env.SOTTO_CHROMIUM = (await findChromium()).path;
}

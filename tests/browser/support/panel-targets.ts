import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import type { TargetInfo } from '../../../scripts/browser/target-sessions.ts';

/** The side panels that are open, in all windows. */
export async function panelTargets(extension: ExtensionBrowser): Promise<TargetInfo[]> {
  return (await extension.extensionTargets()).filter(({ url }) => url.includes('sidepanel.html'));
}

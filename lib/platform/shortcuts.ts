import { browser } from 'wxt/browser';

export interface Shortcuts {
  summarize: string;
  ask: string;
  rewrite: string;
}

/** The keys as they are set in this browser, by its person or by default; empty where none is. */
export async function findShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { summarize: keysOf('_execute_action'), ask: keysOf('ask'), rewrite: keysOf('rewrite') };
}

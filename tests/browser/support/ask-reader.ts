import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PageRequest, PageResult, Reading } from '../../../lib/protocol/page-port.ts';

declare const chrome: typeof browser;

/** Asks the reader in the tab, from the panel, as the panel does; before the panel has read there is none to ask. */
export async function ask<T>(panel: Page, url: string, request: PageRequest): Promise<PageResult<T>> {
  await panel.locator('.tabs, .notice').first().waitFor();
  return panel.evaluate(
    async ([url, request]) => {
      const [tab] = await chrome.tabs.query({ url });
      const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'sotto:page', frameId: 0 });
      return new Promise((resolve, reject) => {
        port.onDisconnect.addListener(() => reject(new Error('There is no reader in the tab.')));
        port.onMessage.addListener((message: PageResult<T>) => {
          // A highlight goes with the port by which it was asked for.
          if (request.type !== 'highlight') port.disconnect();
          resolve(message);
        });
        port.postMessage({ id: 0, request });
      });
    },
    [url, request] as const,
  );
}

export async function read(panel: Page, url: string): Promise<Reading> {
  const result = await ask<Reading>(panel, url, { type: 'read' });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

export const sentencesOf = ({ page }: Reading) => page.blocks.flatMap((block) => block.sentences);

/**
 * What is marked in the page and its frames, whether it can be seen where it stands, and in which colour it is drawn.
 */
export const marked = async (page: Page) => {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(markedHere)));
  return found.find(({ text }) => text) ?? { text: '', isSeen: false, colour: '' };
};

/** Sent into the page: may use nothing from outside itself. */
function markedHere(): { text: string; isSeen: boolean; colour: string } {
  const ranges = [...(CSS.highlights.get('sotto') ?? [])] as Range[];
  const node = ranges[0]?.startContainer;
  const box = ranges[0]?.getBoundingClientRect();
  const root = node?.getRootNode() as Document | ShadowRoot | undefined;
  const hit = box && root?.elementFromPoint(box.left + 2, box.top + 2);
  const element = node?.parentElement;
  return {
    text: ranges.map(String).join('').replace(/\s+/g, ' '),
    isSeen: node !== undefined && (hit?.contains(node) ?? false),
    colour: element ? getComputedStyle(element, '::highlight(sotto)').backgroundColor : '',
  };
}

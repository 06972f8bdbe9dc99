import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from './launch.ts';

declare const chrome: typeof browser;

const PATIENCE_MS = 170_000;

interface CardEdit {
  before: string;
  after: string;
  /** In the card's own words, such as “recieve” becomes “receive”, Spelling. */
  says: string;
}

export interface Card {
  edits: CardEdit[];
  /** The text with its edits as the card shows it, piece by piece; a piece that is not an edit has one text. */
  diff: (string | CardEdit)[];
}

/**
 * Has the text of a field fixed: opens the card and waits until it has looked at all of the text. The tab must have been
 * granted by the toolbar button.
 */
export async function openCard(
  extension: ExtensionBrowser,
  panel: Page,
  page: Page,
  field: string,
): Promise<Card> {
  await rewriteByGesture(panel, page, field);
  const session = await extension.context.newCDPSession(page);
  try {
    return await finishedCard(session);
  } finally {
    await session.detach();
  }
}

/** Puts the focus into a field and opens the card as the shortcut does, which can't be pressed from outside. */
export async function rewriteByGesture(panel: Page, page: Page, field: string): Promise<void> {
  await page.locator(field).focus();
  await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) throw new Error(`The extension has no access to ${url}.`);
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/rewriter.js'] });
  }, page.url());
}

/** Takes all edits with the keyboard, as a person would, and gives back what stands in the field then. */
export async function acceptCard(page: Page, field: string): Promise<string> {
  const before = await page.locator(field).inputValue();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    ([selector, old]) => document.querySelector<HTMLTextAreaElement>(selector as string)?.value !== old,
    [field, before],
  );
  return page.locator(field).inputValue();
}

/** Part of what CDP says of a node; it sees into the card's closed shadow root. */
interface DomNode {
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function finishedCard(session: CDPSession): Promise<Card> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = find(root, (node) => attribute(node, 'data-phase') !== undefined);
    const phase = card && attribute(card, 'data-phase');
    if (card && phase === 'done') return readCard(card);
    if (card && phase !== 'working') throw new Error(textOf(card));
    await setTimeout(100);
  }
  throw new Error('The card did not finish.');
}

function readCard(card: DomNode): Card {
  const isDiff = (node: DomNode) => attribute(node, 'class') === 'diff';
  const pieces = find(card, isDiff)?.children ?? [];
  const diff = pieces.map((piece) => (piece.localName === 'span' ? editOf(piece) : textOf(piece)));
  return { diff, edits: diff.filter((piece) => typeof piece !== 'string') };
}

function editOf(mark: DomNode): CardEdit {
  const part = (name: string) => {
    const node = find(mark, ({ localName }) => localName === name);
    return node ? textOf(node) : '';
  };
  return { before: part('del'), after: part('ins'), says: attribute(mark, 'aria-label') ?? '' };
}

function find(node: DomNode, holds: (node: DomNode) => boolean): DomNode | undefined {
  if (holds(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, holds);
    if (found) return found;
  }
  return undefined;
}

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at >= 0 && at % 2 === 0 ? attributes[at + 1] : undefined;
}

function textOf(node: DomNode): string {
  return node.nodeValue || (node.children ?? []).map(textOf).join('');
}

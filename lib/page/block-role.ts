import type { Block } from '../protocol/page';
import { isDataTable } from './data-table';
import { isFact } from './description-list';
import { linkOf } from './link-of';

export interface BlockRole {
  kind: Block['kind'];
  /** Headings: 1–6. List items: 2 where they stand in a list within an item. */
  level?: number;
}

const KINDS: Record<string, Block['kind']> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  label: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
  pre: 'code',
};
const CAPTION_NAME = /(?:^|[\s_-]|[a-z](?=C))captions?(?:$|[\s_-])/i;

/** What the text in an element is by the element's own tag, role or class; undefined where the outer one decides. */
export function roleOf(element: Element): BlockRole | undefined {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return { kind: 'heading', level: Number(localName[1]) };
  if (localName === 'legend') return { kind: 'heading', level: 3 };
  if (element.getAttribute('role') === 'heading') {
    return { kind: 'heading', level: levelOf(element.getAttribute('aria-level')) };
  }
  if (localName === 'tr') return isDataTable(element) ? { kind: 'row' } : undefined;
  if (localName === 'dt' && isFact(element)) return { kind: 'row' };
  if (localName === 'li' && element.parentElement?.closest('li')) return { kind: 'item', level: 2 };
  const kind = KINDS[localName];
  if (kind && !(localName === 'figure' && isTextBox(element))) return { kind };
  return CAPTION_NAME.test(element.getAttribute('class') ?? '') ? { kind: 'caption' } : undefined;
}

const LONGEST_IN_FIGURE = 600;

/** Some set whole articles in a figure. */
function isTextBox(figure: Element): boolean {
  return (figure.textContent ?? '').length > LONGEST_IN_FIGURE;
}

function levelOf(level: string | null): number {
  return Math.min(6, Math.max(1, Number.parseInt(level ?? '', 10) || 2));
}

const LONGEST_CAPTION = 160;

/** A short line, no sentence, that shares its box with a picture and nothing else. */
export function isUnderPicture(host: Element, text: string): boolean {
  if (text.length > LONGEST_CAPTION || /[.!?:…。！？]["”’)]?$/.test(text)) return false;
  for (let box: Element | null = host; box; box = linkOf(box, 'parentElement')) {
    if (holdsMore(box, text.length + 20)) return false;
    if (box.querySelector('img, picture, video')) return true;
  }
  return false;
}

/** Whether so much prose stands in the box, trimmed. Looks no further than it must: the box may be the whole page. */
function holdsMore(box: Element, most: number): boolean {
  const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (parentElement?.closest('script, style, noscript')) continue;
    const text = length === 0 ? data.trimStart() : data;
    if (/\S/.test(text) && length + text.trimEnd().length > most) return true;
    length += text.length;
  }
  return false;
}

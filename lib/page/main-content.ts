import { Readability } from '@mozilla/readability';

export interface MainContent {
  /** The live elements whose own text belongs to the article. */
  kept: Set<Element>;
  /** Of the article's text, in characters. */
  length: number;
  byline?: string;
  published?: string;
  siteName?: string;
  lang?: string;
}

const MARK = 'data-sotto';

/** Readability's time grows with the cube of the depth; no article comes near. */
const DEEPEST = 250;
const SAMPLE = 128;
const MOST_ELEMENTS = 25_000;

/**
 * Mozilla's Readability on a copy of the document; the live one is not touched. The elements of the copy carry
 * numbers that lead back to the live ones. Null where there is no article, or where the document is too large or too
 * deep to look for one.
 */
export function findMainContent(document: Document): MainContent | null {
  const live = document.getElementsByTagName('*');
  if (live.length > MOST_ELEMENTS || isTooDeep(live)) return null;
  const copy = document.cloneNode(true) as Document;
  let index = 0;
  for (const element of copy.getElementsByTagName('*')) {
    element.setAttribute(MARK, String(index++));
  }
  const article = new MarkKeepingReadability(copy, {
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return null;
  return {
    kept: liveElements(article.content, live),
    length: article.length ?? 0,
    byline: article.byline ?? undefined,
    published: article.publishedTime ?? undefined,
    siteName: article.siteName ?? undefined,
    lang: article.lang ?? undefined,
  };
}

/** A sample will do: what stands in a deep element is deep as well. */
function isTooDeep(elements: HTMLCollectionOf<Element>): boolean {
  for (let index = 0; index < elements.length; index += SAMPLE) {
    let depth = 0;
    for (let up = elements.item(index); up; up = up.parentElement) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

interface Internals {
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _postProcessContent(content: Element): void;
  _cleanStyles(content: Element): void;
  _fixLazyImages(content: Element): void;
  _unwrapNoscriptImages(copy: Document): void;
}
const internals = Readability.prototype as unknown as Internals;

class MarkKeepingReadability extends Readability<Element> implements Internals {
  /**
   * Readability asks this before it puts the only child of an element in the element's place. The child may be a
   * paragraph that it made itself around bare text, so the element's mark must go on.
   */
  _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const isSingle = internals._hasSingleTagInsideElement.call(this, element, tag);
    const child = element.firstElementChild;
    if (isSingle && child) {
      child.setAttribute(MARK, `${element.getAttribute(MARK) ?? ''} ${child.getAttribute(MARK) ?? ''}`);
    }
    return isSingle;
  }

  /** These would make the copy fit to be shown, but nobody sees it. */
  _postProcessContent(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _unwrapNoscriptImages(): void {}
}

function liveElements(content: Element, live: HTMLCollectionOf<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    for (const mark of element.getAttribute(MARK)?.split(' ') ?? []) {
      const original = mark ? live.item(Number(mark)) : null;
      if (original) kept.add(original);
    }
  }
  return kept;
}

import { Readability } from '@mozilla/readability';
import { copyComposed } from './composed-copy';
import { linkOf } from './link-of';

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
 * deep to look for one. With `isComposed`, what stands in open shadow roots and frames is seen too.
 */
export function findMainContent(document: Document, isComposed: boolean): MainContent | null {
  const marked = isComposed
    ? copyComposed(document, MARK, { mostElements: MOST_ELEMENTS, deepest: DEEPEST })
    : copyPlain(document);
  if (!marked) return null;
  const { copy, originals } = marked;
  takeNamesOff(copy);
  uncover(copy);
  const article = new MarkKeepingReadability(copy, {
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return null;
  return {
    kept: liveElements(article.content, originals),
    length: article.length ?? 0,
    byline: article.byline ?? undefined,
    published: article.publishedTime ?? undefined,
    siteName: article.siteName ?? undefined,
    lang: article.lang ?? undefined,
  };
}

function copyPlain(document: Document) {
  const originals = document.getElementsByTagName('*');
  if (originals.length > MOST_ELEMENTS || isTooDeep(originals)) return null;
  const copy = document.cloneNode(true) as Document;
  let index = 0;
  for (const element of copy.getElementsByTagName('*')) element.setAttribute(MARK, String(index++));
  return { copy, originals };
}

/** A sample will do: what stands in a deep element is deep as well. */
function isTooDeep(elements: HTMLCollectionOf<Element>): boolean {
  for (let index = 0; index < elements.length; index += SAMPLE) {
    let depth = 0;
    for (let up = elements.item(index); up; up = linkOf(up, 'parentElement')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A form gives away the controls in it in place of its own properties: one named `firstChild` would lead round in circles. */
function takeNamesOff(copy: Document): void {
  for (const control of copy.querySelectorAll(IN_FORMS)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}

const IN_FORMS = 'button, fieldset, img, input, object, output, select, textarea';

/** What find-in-page may uncover is no more hidden than closed `details`; Readability would take it for hidden for good. */
function uncover(copy: Document): void {
  for (const hidden of copy.querySelectorAll('[hidden="until-found" i]')) hidden.removeAttribute('hidden');
}

interface Internals {
  _isProbablyVisible(element: Element): boolean;
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

  /** To ask an element for its style, even an empty one, takes time. */
  _isProbablyVisible(element: Element): boolean {
    const isPlain = !element.hasAttribute('style') && !element.hasAttribute('aria-hidden');
    return isPlain ? !element.hasAttribute('hidden') : internals._isProbablyVisible.call(this, element);
  }

  /** These would make the copy fit to be shown, but nobody sees it. */
  _postProcessContent(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _unwrapNoscriptImages(): void {}
}

function liveElements(content: Element, originals: ArrayLike<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    for (const mark of element.getAttribute(MARK)?.split(' ') ?? []) {
      const original = mark ? originals[Number(mark)] : undefined;
      if (original) kept.add(original);
    }
  }
  return kept;
}

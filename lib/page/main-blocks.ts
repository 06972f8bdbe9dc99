import { type BlockFacts, isProse, toFacts } from './block-facts';
import { dropBoilerplate } from './boilerplate';
import { collectBlocks, type TextBlock } from './collect-blocks';
import { composedChildren, composedParent } from './composed-tree';
import { countWords } from './count-words';
import { isNotAside } from './fall-back';
import { withGapsFilled } from './gaps';
import type { MainContent } from './main-content';
import type { Metadata } from './metadata';
import { isPeripheral, signUpBoxes } from './peripheral';
import { isProductPage } from './product';
import { saysArticle } from './says-article';
import { type Visibility, visibilityOf, visibilityUnstyled } from './visibility';

/**
 * Some pages hide all they have until their scripts or fonts are there, or a choice was made. Where next to nothing can
 * be seen on the page, and less than this share of its article, style sheets are not asked what is hidden. Where more
 * can be seen, what is hidden is meant to be.
 */
const UNVEILED = 0.3;
const NEXT_TO_NOTHING = 25;
const LETTERS_PER_WORD = 6;

/** An article of fewer words is believed only if the rest of the page has not much more to say. */
const FEW_WORDS = 80;
const MUCH_MORE = 1.5;

/**
 * Pages built of many boxes are no articles, nor are lists of results, but Readability finds one in them. An article of
 * fewer than `words` is doubted where the page has so many times more sentences.
 */
const DOUBTS = [
  { words: 200, more: 2.4 },
  { words: 400, more: 3.5 },
];
const MORE_IN_LIST = 1;

/**
 * Text that is faded in as the page is scrolled, or unfolded, makes up such a share of its page; less of it is hidden
 * on purpose.
 */
const LEAST_WAITING: Record<Waiting, number> = { waiting: 0.25, 'text-waiting': 0.5 };
type Waiting = 'waiting' | 'text-waiting';

function isWaiting(visibility: Visibility): visibility is Waiting {
  return visibility === 'waiting' || visibility === 'text-waiting';
}

/** The article's blocks; or, where the page is none, all that is not its frame. `wordsShown`: what can be seen on it. */
export function mainBlocks(
  document: Document,
  content: MainContent | null,
  metadata: Metadata,
  wordsShown: number,
): TextBlock[] {
  const blocksBy = (visibility: typeof visibilityOf) =>
    visibleBlocks(document, content, metadata, visibility);
  const isUnveiled =
    !content || wordsShown >= NEXT_TO_NOTHING || wordsShown >= (UNVEILED * content.length) / LETTERS_PER_WORD;
  if (!isUnveiled) return blocksBy(visibilityUnstyled);
  const waiting = { waiting: new Set<Element>(), 'text-waiting': new Set<Element>() };
  const seen = blocksBy((element, style) => {
    const visibility = visibilityOf(element, style);
    if (isWaiting(visibility) && !waiting[visibility].has(element.parentElement ?? element))
      waiting[visibility].add(element);
    return visibility;
  });
  for (const [kind, least] of Object.entries(LEAST_WAITING)) {
    // With what is no prose in it: most pages have a menu that waits, and need not be gone through twice.
    const most = [...waiting[kind as Waiting]].reduce(
      (sum, each) => sum + (each.textContent ?? '').length,
      0,
    );
    if (!isShare(most, lengthOf(seen), least)) continue;
    const all = blocksBy((element, style) => {
      const visibility = visibilityOf(element, style);
      return visibility === kind ? 'shown' : visibility;
    });
    if (isShare(lengthOf(all) - lengthOf(seen), lengthOf(seen), least)) return all;
  }
  return seen;
}

/** Whether so much text that waits is such a share of it and what is seen. */
function isShare(waiting: number, seen: number, least: number): boolean {
  return waiting > 0 && waiting >= least * (waiting + seen);
}

function visibleBlocks(
  document: Document,
  content: MainContent | null,
  { title, byline }: Metadata,
  visibility: typeof visibilityOf,
): TextBlock[] {
  const article = content ? dropBoilerplate(articleBlocks(document, content, visibility), title, byline) : [];
  const words = countBlocks(article);
  if (words >= FEW_WORDS && saysArticle(document)) return article;
  const isProduct = isProductPage(document);
  const doubt = DOUBTS.find((each) => words < each.words);
  if (!doubt && !isProduct) return article;
  const whole = wholeBlocks(document, visibility);
  const wholeWords = countBlocks(whole);
  // Nothing but frame: then what was taken for an article is frame too.
  if (words === 0 || wholeWords === 0) return whole;
  const cleaned = dropBoilerplate(whole, title, byline, { isList: true });
  if (words < FEW_WORDS) return wholeWords > MUCH_MORE * words ? cleaned : article;
  const more = isResultList(cleaned, article) ? MORE_IN_LIST : doubt?.more;
  const isMore = more !== undefined && proseIn(cleaned) > more * proseIn(article);
  return isProduct || isMore ? cleaned : article;
}

function wholeBlocks(document: Document, visibility: typeof visibilityOf): TextBlock[] {
  const { body } = document;
  const signUps = signUpBoxes(document);
  const isSmall = isSmallIn((body.textContent ?? '').length);
  const isContent = (element: Element) =>
    isNotAside(element) && !signUps.has(element) && !(isPeripheral(element) && isSmall(element));
  return collectBlocks(body, () => true, isContent, visibility);
}

function proseIn(blocks: readonly TextBlock[]): number {
  return countBlocks(blocks.filter((block) => isProse(toFacts(block))));
}

function countBlocks(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

const FEWEST_RESULTS = 4;
const RESULTS_SHARE = 0.5;

/**
 * What was taken for the article stands under headings that lead elsewhere, as far as the whole page shows; cards
 * below a short article have such headings too, but the article hasn't.
 */
function isResultList(whole: readonly TextBlock[], article: readonly TextBlock[]): boolean {
  const facts = whole.map(toFacts);
  const isResult = ({ block, linked }: BlockFacts) => block.kind === 'heading' && linked > 0.9;
  if (facts.filter(isResult).length < FEWEST_RESULTS) return false;
  const under = facts.filter((_, at) => facts.slice(Math.max(0, at - 2), at).some(isResult));
  const results = new Set(under.map(({ block }) => block.text));
  const found = article.filter(({ text }) => results.has(text));
  return proseIn(found) >= RESULTS_SHARE * proseIn(article);
}

/** What is named as something else must be small, or the name means something else. */
const SMALL_PART = 0.3;
const isSmallIn = (length: number) => (element: Element) =>
  (element.textContent ?? '').length < SMALL_PART * length;

function articleBlocks(
  document: Document,
  { kept, length }: MainContent,
  visibility: typeof visibilityOf,
): TextBlock[] {
  const onTheWay = new Set<Element>();
  for (const element of kept) {
    for (let up: Element | null = element; up && !onTheWay.has(up); up = composedParent(up)) onTheWay.add(up);
  }
  const box = boxOf(document.body, kept, onTheWay);
  const isSmall = isSmallIn(length);
  const signUps = signUpBoxes(document);
  const isBeside = (element: Element) =>
    signUps.has(element) || (isPeripheral(element) && !element.shadowRoot && isSmall(element));
  const collect = (isLeftOut: (element: Element) => boolean) =>
    collectBlocks(
      document.body,
      (element) => kept.has(element) || box.contains(element),
      (element) =>
        (onTheWay.has(element) || (box.contains(element) && isNotAside(element))) && !isLeftOut(element),
      visibility,
    );
  const named = collect(isBeside);
  // Names that would take so much are not what they seem.
  const blocks = lengthOf(named) < LEAST_LEFT * length ? collect(() => false) : named;
  return withGapsFilled(blocks, ({ pieces }) => pieces.some(({ node }) => isIn(kept, node.parentElement)));
}

const LEAST_LEFT = 0.1;

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isIn(elements: ReadonlySet<Element>, element: Element | null): boolean {
  return element !== null && elements.has(element);
}

/** The smallest element that holds all that was kept. */
function boxOf(body: Element, kept: ReadonlySet<Element>, onTheWay: ReadonlySet<Element>): Element {
  let box = body;
  while (!kept.has(box)) {
    const inner = Array.from(composedChildren(box)).filter((node) => onTheWay.has(node as Element));
    if (inner.length !== 1) break;
    box = inner[0] as Element;
  }
  return box;
}

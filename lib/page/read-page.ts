import type { Block, Page } from '../protocol/page';
import { detectLanguage } from '../text/language';
import { splitSentences } from '../text/sentences';
import { type AnchoredBlock, Anchors } from './anchors';
import { dropBoilerplate } from './boilerplate';
import { collectBlocks, type TextBlock } from './collect-blocks';
import { composedParent, composedRoots } from './composed-tree';
import { countWords } from './count-words';
import { isNotAside } from './fall-back';
import { findMainContent, type MainContent } from './main-content';
import { type Metadata, readMetadata } from './metadata';
import { isPeripheral } from './peripheral';
import { visibleText } from './visible-text';

export interface PageReading {
  page: Page;
  anchors: Anchors;
  share: { wordsRead: number; wordsOnPage: number };
  /** What reading took, in milliseconds. */
  ms: number;
}

/** Reads the document's main text: its blocks and sentences in order, and where each stands. Changes nothing in it. */
export function readPage(document: Document): PageReading {
  const started = performance.now();
  const roots = composedRoots(document);
  const content = findMainContent(document, roots.length > 1);
  const metadata = readMetadata(document, content ?? {});
  const { blocks, words } = mainBlocks(document, content, metadata);
  const lang = metadata.lang || detectLanguage(blocks.map(({ text }) => text));
  const anchored = anchor(blocks, lang);
  const page: Page = {
    title: metadata.title,
    ...(metadata.byline && { byline: metadata.byline }),
    ...(metadata.published && { published: metadata.published }),
    ...(metadata.siteName && { siteName: metadata.siteName }),
    lang,
    blocks: anchored.map(toBlock),
    words,
  };
  return {
    page,
    anchors: new Anchors(document.body, anchored),
    share: { wordsRead: words, wordsOnPage: Math.max(words, countWords(visibleText(roots))) },
    ms: performance.now() - started,
  };
}

/** An article of fewer words is believed only if the rest of the page has not much more to say. */
const FEW_WORDS = 80;
const MUCH_MORE = 1.5;

function mainBlocks(
  document: Document,
  content: MainContent | null,
  { title, byline }: Metadata,
): { blocks: TextBlock[]; words: number } {
  const article = content ? dropBoilerplate(articleBlocks(document, content), title, byline) : [];
  const words = countBlocks(article);
  if (words >= FEW_WORDS) return { blocks: article, words };
  const all = collectBlocks(document.body, () => true, isNotAside);
  const allWords = countBlocks(all);
  // Nothing but frame: then what was taken for an article is frame too.
  const isBetter = allWords === 0 || allWords > MUCH_MORE * words;
  return isBetter ? { blocks: all, words: allWords } : { blocks: article, words };
}

/** What is named as something else must be small, or the name means something else. */
const SMALL_PART = 0.3;

function articleBlocks(document: Document, { kept, length }: MainContent): TextBlock[] {
  const onTheWay = new Set<Element>();
  for (const element of kept) {
    for (let up: Element | null = element; up && !onTheWay.has(up); up = composedParent(up)) onTheWay.add(up);
  }
  const isBeside = (element: Element) =>
    isPeripheral(element) && !element.shadowRoot && (element.textContent ?? '').length < SMALL_PART * length;
  return collectBlocks(
    document.body,
    (element) => kept.has(element),
    (element) => onTheWay.has(element) && !isBeside(element),
  );
}

interface KindedBlock extends AnchoredBlock {
  kind: Block['kind'];
  level?: number;
}

function anchor(blocks: readonly TextBlock[], lang: string): KindedBlock[] {
  let nextId = 0;
  return blocks.map(({ kind, level, text, pieces }) => {
    const isWhole = kind === 'heading' || kind === 'row';
    const spans = isWhole ? [{ start: 0, end: text.length }] : splitSentences(text, lang);
    const sentences = spans.map((span) => ({ id: nextId++, ...span }));
    return { kind, ...(level === undefined ? {} : { level }), text, pieces, sentences };
  });
}

function toBlock({ kind, level, text, sentences }: KindedBlock): Block {
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    sentences: sentences.map(({ id, start, end }) => ({
      id,
      text: text.slice(start, end).replaceAll('\n', ' '),
    })),
  };
}

function countBlocks(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

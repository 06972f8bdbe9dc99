import { type Block, MOST_TEXT, type Page } from '../protocol/page';
import { detectLanguage } from '../text/detect-language';
import { inPieces, splitSentences } from '../text/sentences';
import { type AnchoredBlock, Anchors } from './anchors';
import type { TextBlock } from './collect-blocks';
import { composedRoots } from './composed-tree';
import { countWords } from './count-words';
import { mainBlocks } from './main-blocks';
import { findMainContent } from './main-content';
import { mainHeading } from './main-heading';
import { readMetadata } from './metadata';
import { beginReading } from './once-per-reading';
import { visibleText } from './visible-text';

export interface PageReading {
  page: Page;
  anchors: Anchors;
  share: { wordsRead: number; wordsOnPage: number };
  /** What reading took, in milliseconds. */
  ms: number;
}

/**
 * Reads the document's main text, as much of it as a page may have: its blocks and sentences in order, and where each
 * stands. Changes nothing in it.
 */
export function readPage(document: Document): PageReading {
  const started = performance.now();
  beginReading();
  const roots = composedRoots(document);
  const content = findMainContent(document, roots.length > 1);
  const metadata = readMetadata(document, content ?? {});
  const wordsShown = countWords(visibleText(roots));
  const blocks = mainBlocks(document, content, metadata, wordsShown);
  const lang = metadata.lang || detectLanguage(blocks.map(({ text }) => text));
  const anchored = anchor(blocks, lang);
  const heading = anchorHeading(mainHeading(roots, metadata.title), anchored);
  const words = anchored.reduce((sum, { text }) => sum + countWords(text), 0);
  const page: Page = {
    title: metadata.title,
    ...(metadata.byline && { byline: metadata.byline }),
    ...(metadata.published && { published: metadata.published }),
    ...(metadata.siteName && { siteName: metadata.siteName }),
    lang,
    ...(heading && { heading: heading.sentence }),
    blocks: anchored.map(toBlock),
    words,
  };
  return {
    page,
    anchors: new Anchors(document.body, anchored, heading?.block),
    share: { wordsRead: words, wordsOnPage: Math.max(words, wordsShown) },
    ms: performance.now() - started,
  };
}

interface KindedBlock extends AnchoredBlock {
  kind: Block['kind'];
  level?: number;
}

function anchor(blocks: readonly TextBlock[], lang: string): KindedBlock[] {
  const anchored: KindedBlock[] = [];
  let nextId = 0;
  let room = MOST_TEXT;
  for (const { kind, level, text, pieces } of blocks) {
    const isWhole = kind === 'heading' || kind === 'row';
    const spans = isWhole ? inPieces(text, { start: 0, end: text.length }) : splitSentences(text, lang);
    const fitting = spans.filter(({ start, end }) => {
      room -= end - start;
      return room >= 0;
    });
    const sentences = fitting.map((span) => ({ id: nextId++, ...span }));
    const block = { kind, ...(level === undefined ? {} : { level }), pieces, sentences };
    if (room >= 0) anchored.push({ ...block, text });
    else {
      const end = fitting.at(-1)?.end;
      if (end !== undefined) anchored.push({ ...block, text: text.slice(0, end) });
      break;
    }
  }
  return anchored;
}

/** Its sentence has an id after all others. */
function anchorHeading(heading: TextBlock | undefined, anchored: readonly KindedBlock[]) {
  if (!heading) return undefined;
  const { text, pieces } = heading;
  const id = anchored.reduce((count, { sentences }) => count + sentences.length, 0);
  const block: AnchoredBlock = { text, pieces, sentences: [{ id, start: 0, end: text.length }] };
  return { block, sentence: { id, text: text.replaceAll('\n', ' ') } };
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

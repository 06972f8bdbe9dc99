import type { Block, Page, Sentence } from '../protocol/page';

export interface Section {
  /** The heading above it; empty where there is none. */
  heading: string;
  sentences: Sentence[];
  /** Whether there was anything in it to choose from: running text, list items or table rows. */
  isRead: boolean;
}

/** Words of a part where headings do not divide the page. */
const PART_WORDS = 650;
/** Headings that leave longer stretches than this between them, on average, do not divide the page. */
const LONGEST_MEAN = 1500;

/** The page's parts in reading order: from heading to heading, or equal parts where headings say little. */
export function sections(page: Page): Section[] {
  const found = byHeadings(page.blocks);
  const words = page.blocks.reduce((sum, block) => sum + countWords(block.sentences), 0);
  return found.length >= 3 && words / found.length <= LONGEST_MEAN ? found : equalParts(page.blocks, words);
}

/** For every sentence id, the index of the section that holds it. */
export function sectionIndices(parts: readonly Section[]): Map<number, number> {
  return new Map(parts.flatMap(({ sentences }, index) => sentences.map(({ id }) => [id, index] as const)));
}

/** Without the sections whose heading, or one above it, is such. */
export function outsideSections(blocks: readonly Block[], heading: RegExp): Block[] {
  let skipped = Number.POSITIVE_INFINITY;
  return blocks.filter(({ kind, level = 2, sentences }) => {
    if (kind === 'heading') {
      if (heading.test(sentences[0]?.text ?? '')) skipped = Math.min(skipped, level);
      else if (level <= skipped) skipped = Number.POSITIVE_INFINITY;
    }
    return skipped === Number.POSITIVE_INFINITY;
  });
}

function byHeadings(blocks: readonly Block[]): Section[] {
  const found: Section[] = [];
  let heading = '';
  let open: Section | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      // A heading right below another stands for both.
      heading = open ? textOf(block) : `${heading} ${textOf(block)}`.trim();
      open = undefined;
      continue;
    }
    if (!open) {
      open = { heading, sentences: [], isRead: false };
      found.push(open);
    }
    for (const sentence of block.sentences) open.sentences.push(sentence);
    open.isRead ||= isReadable(block);
  }
  return found.filter(({ sentences }) => sentences.length > 0);
}

function equalParts(blocks: readonly Block[], words: number): Section[] {
  const count = Math.max(1, Math.round(words / PART_WORDS));
  const parts: Section[] = Array.from({ length: count }, () => ({
    heading: '',
    sentences: [],
    isRead: false,
  }));
  let before = 0;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const part = parts[Math.min(count - 1, Math.floor((before / Math.max(1, words)) * count))];
      part?.sentences.push(sentence);
      if (part && isReadable(block)) part.isRead = true;
      before += countWords([sentence]);
    }
  }
  return parts.filter(({ sentences }) => sentences.length > 0);
}

function isReadable({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'row';
}

function textOf(block: Block): string {
  return block.sentences.map(({ text }) => text).join(' ');
}

/** By spaces; of scripts without spaces, two letters count as a word. */
function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => {
    const spaceless = text.match(SPACELESS)?.length ?? 0;
    return sum + (spaceless > 0 ? Math.ceil(spaceless / 2) : text.split(' ').length);
  }, 0);
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

import type { Page } from '../protocol/page';
import { choose } from '../summarize/choose';

/** Ids of the sentences that say best what the page is about, or what the selected ones are, where there are any. */
export function overview(page: Page, selected: readonly number[]): number[] {
  const { points } = choose(selected.length > 0 ? onlySentences(page, selected) : page, 'tldr', 'medium');
  const ids = points.map((point) => point.sentence);
  return ids.length > 0 ? ids : selected.slice(0, 1);
}

function onlySentences(page: Page, selected: readonly number[]): Page {
  const blocks = page.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.filter((sentence) => selected.includes(sentence.id)),
  }));
  return { ...page, title: '', blocks: blocks.filter((block) => block.sentences.length > 0) };
}

import type { TextBlock } from './collect-blocks';
import { countWords } from './count-words';

/** What the rules look at in a block. */
export interface BlockFacts {
  block: TextBlock;
  words: number;
  /** Share of the text that leads to other pages. */
  linked: number;
  /** Text outside of links. */
  plain: string;
  endsSentence: boolean;
}

export function toFacts(block: TextBlock): BlockFacts {
  let linked = 0;
  let total = 0;
  let plain = '';
  let parent: Element | null = null;
  let isLink = false;
  for (const { node, from, length } of block.pieces) {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      isLink = leadsAway(parent?.closest('a[href]') ?? null);
    }
    total += length;
    if (isLink) linked += length;
    else plain += ` ${block.text.slice(from, from + length)}`;
  }
  return {
    block,
    words: countWords(block.text),
    linked: linked / Math.max(1, total),
    plain: plain.trim(),
    endsSentence: endsSentence(block.text),
  };
}

/** Or says all it has to say in brackets. */
function endsSentence(text: string): boolean {
  return (
    /[.!?…。！？।؟:]["'”’»)\]」』\s]*$/.test(text.slice(-6)) || (text.startsWith('(') && text.endsWith(')'))
  );
}

function leadsAway(link: Element | null): boolean {
  const target = link?.getAttribute('href') ?? '#';
  return !target.startsWith('#') && !target.startsWith('mailto:');
}

/** A sentence or more, not mainly links. */
export function isProse({ block, words, linked, endsSentence }: BlockFacts): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote';
  return isText && words >= 12 && endsSentence && linked < 0.5;
}

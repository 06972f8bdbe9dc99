import type { Block, Page } from '../../lib/protocol/page.ts';

/** A line for every block: its kind, then its sentences with ‖ between them. */
export function mainText({ blocks }: Page): string {
  const lines = blocks.map(
    (block) => `${kindOf(block)} ${block.sentences.map(({ text }) => text).join(' ‖ ')}\n`,
  );
  return lines.join('');
}

const SHORT: Partial<Record<Block['kind'], string>> = { paragraph: 'p', item: 'li' };

function kindOf({ kind, level }: Block): string {
  return kind === 'heading' ? `h${level ?? 2}` : (SHORT[kind] ?? kind);
}

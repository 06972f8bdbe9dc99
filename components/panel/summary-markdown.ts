import type { Point } from '@/lib/protocol/tasks';

/**
 * Points as a Markdown list under a link to their page; where one was shortened, its sentence follows as a quote.
 *
 * @param sentences the page's sentences by id.
 */
export function summaryMarkdown(
  title: string,
  url: string,
  points: readonly Point[],
  sentences: ReadonlyMap<number, string>,
): string {
  const heading = url ? `[${escapeMarkdown(title || url)}](<${url}>)` : escapeMarkdown(title);
  const items = points.map(({ sentence, text }) => {
    const source = sentences.get(sentence) ?? text;
    const item = `- ${escapeMarkdown(text)}`;
    return source === text ? item : `${item}\n  > ${escapeMarkdown(source)}`;
  });
  return `${heading}\n\n${items.join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

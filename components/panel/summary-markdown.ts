import type { Point } from '@/lib/protocol/tasks';

/** Points as a Markdown list under a link to their page. */
export function summaryMarkdown(title: string, url: string, points: readonly Point[]): string {
  const heading = url ? `[${escapeMarkdown(title || url)}](<${url}>)` : escapeMarkdown(title);
  return `${heading}\n\n${points.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

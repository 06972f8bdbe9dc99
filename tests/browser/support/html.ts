/** A whole document of these parts. */
export function htmlDocument(body: string, head: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

export function paragraphsOf(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

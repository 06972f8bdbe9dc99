import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hash } from './hash.ts';

/** The pages of `tests/library` as material to measure on. */

const folder = join(import.meta.dirname, '../../tests/library');

/** The HTML of the pages that are in English. */
export function englishPages(): string[] {
  return namesOf('*.html')
    .filter((name) => !name.startsWith('lang-'))
    .map(readText);
}

/** The running text of the articles, one after another. */
export function articleText(): string {
  return articleParts()
    .filter(({ tag }) => tag === 'p')
    .map(({ text }) => text)
    .join('\n');
}

/** What a long page begins with: it is among the key points of any, and can be cut. */
const LEAD =
  'The harbour library, which a storm had damaged in the winter of 2026, opened its doors again on Friday after volunteers had dried more than nine thousand books.';

/** A page of so many words: the paragraphs of the articles, in another order each time that they come round again. */
export function longPage(words: number): string {
  const parts = articleParts();
  const taken: Part[] = [];
  let left = words;
  for (let round = 0; left > 0; round++) {
    const order = round === 0 ? parts : parts.toSorted((a, b) => place(a, round) - place(b, round));
    for (const part of order) {
      if (left <= 0) break;
      taken.push(part);
      left -= part.text.split(' ').length;
    }
  }
  const body = taken.map(({ tag, text }) => `<${tag}>${text}</${tag}>`).join('\n');
  const title = 'The harbour library opened its doors again';
  return `<!doctype html><html lang="en"><title>${title}</title><article><p>${LEAD}</p>${body}</article></html>`;
}

interface Part {
  tag: 'h2' | 'p';
  text: string;
}

/** A line of a page's text is a block: its kind, then its sentences with ‖ between them. */
function articleParts(): Part[] {
  return namesOf('article-*.txt').flatMap((name) =>
    readText(name)
      .split('\n')
      .flatMap((line): Part[] => {
        const [, kind = '', text = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
        if (!/^(?:p|h\d)$/.test(kind)) return [];
        return [{ tag: kind === 'p' ? 'p' : 'h2', text: text.replaceAll(' ‖ ', ' ') }];
      }),
  );
}

function place({ text }: Part, round: number): number {
  return hash(`${round} ${text}`);
}

function namesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((path) => basename(path))
    .sort();
}

function readText(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

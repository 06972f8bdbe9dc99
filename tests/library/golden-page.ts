import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page } from '../../lib/protocol/page.ts';

/** The fixture page of that name, as its golden text says that it is read; without byline and date. */
export function goldenPage(name: string): Page {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8');
  const html = readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  let id = 0;
  const blocks = text
    .split('\n')
    .filter(Boolean)
    .map((line): Block => {
      const [label = '', ...words] = line.split(' ');
      const sentences = words
        .join(' ')
        .split(' ‖ ')
        .map((sentence) => ({ id: id++, text: sentence }));
      return { ...kindOf(label), sentences };
    });
  return {
    title: title.split(/ [–—|-] /)[0] ?? '',
    lang: (/<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '').toLowerCase(),
    blocks,
    words: text.split(/\s+/).length,
  };
}

function kindOf(label: string): Pick<Block, 'kind' | 'level'> {
  if (/^h\d$/.test(label)) return { kind: 'heading', level: Number(label[1]) };
  if (label === 'p') return { kind: 'paragraph' };
  if (label === 'li') return { kind: 'item' };
  return { kind: label as Block['kind'] };
}

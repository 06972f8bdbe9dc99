import type { Reading } from '@/lib/protocol/page-port';
import type { Summary } from './session';

interface WhatWasReadProps {
  reading: Reading;
  sections: Summary['sections'];
}

/** How much of the page was read, and which parts. */
export function WhatWasRead({ reading, sections }: WhatWasReadProps) {
  const { wordsRead, wordsOnPage, page } = reading;
  const count = (value: number) => value.toLocaleString();
  const parts = partsOf(reading);
  return (
    <details class="quiet">
      <summary>
        Read {count(wordsRead)} of the {count(wordsOnPage)} words on this page
        {sections.total > 1 && `, ${count(sections.read)} of ${count(sections.total)} sections`}
      </summary>
      <p>
        {count(page.blocks.length)} {page.blocks.length === 1 ? 'passage' : 'passages'}, without menus,
        notices and the like. Each point is a sentence of the page, whole or shortened; nothing is added.
      </p>
      {parts.length > 1 && (
        <ul lang={page.lang || undefined} dir="auto">
          {parts.map(({ id, title, passages }) => (
            <li key={id}>
              {title || page.title} <span>{count(passages)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface Part {
  id: number;
  title: string;
  passages: number;
}

/** The page's parts by its headings; what stands before the first heading is a part without title. */
function partsOf({ page }: Reading): Part[] {
  const parts: Part[] = [{ id: -1, title: '', passages: 0 }];
  for (const { kind, sentences } of page.blocks) {
    const last = parts.at(-1) as Part;
    if (kind !== 'heading') last.passages++;
    else
      parts.push({
        id: sentences[0]?.id ?? -1,
        title: sentences.map(({ text }) => text).join(' '),
        passages: 0,
      });
  }
  return parts.filter(({ passages }) => passages > 0);
}

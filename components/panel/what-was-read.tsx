import { formatNumber, plural, t } from '@/lib/i18n/text';
import type { Reading } from '@/lib/protocol/page-port';
import type { Summary } from './session';

interface WhatWasReadProps {
  reading: Reading;
  sections: Summary['sections'];
}

/** How much of the page was read, and which parts. */
export function WhatWasRead({ reading, sections }: WhatWasReadProps) {
  const { wordsRead, wordsOnPage, page } = reading;
  const words = { read: formatNumber(wordsRead), total: formatNumber(wordsOnPage) };
  const parts = partsOf(reading);
  return (
    <details class="quiet">
      <summary>
        {sections.total > 1
          ? t('panel.sections_read', {
              ...words,
              sections: formatNumber(sections.read),
              all: formatNumber(sections.total),
            })
          : t('panel.words_read', words)}
      </summary>
      <p>{plural('panel.passages', page.blocks.length)}</p>
      {parts.length > 1 && (
        <ul lang={page.lang || undefined} dir="auto">
          {parts.map(({ id, title, passages }) => (
            <li key={id}>
              {title || page.title} <span>{formatNumber(passages)}</span>
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

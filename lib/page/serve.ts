import type { PageRequest, PageResult, Reading, Selection } from '../protocol/page-port';
import { clearHighlight, highlight } from './highlight';
import { type PageReading, readPage } from './read-page';
import { selectionOf } from './selection';

type HighlightRequest = Extract<PageRequest, { type: 'highlight' }>;

/** Answers the panel's requests about one document; sentence ids are those of its last reading. */
export class PageSession {
  private reading: PageReading | undefined;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  read(): PageResult<Reading> {
    if (this.document.contentType === 'application/pdf') return { ok: false, code: 'pdf' };
    if (!this.document.body) return { ok: false, code: 'nothing-to-read' };
    this.reading = readPage(this.document);
    const { page, share, ms } = this.reading;
    if (page.blocks.length === 0) return { ok: false, code: 'nothing-to-read' };
    return { ok: true, value: { page, ...share, ms } };
  }

  highlight({ sentence, start, end, scroll }: HighlightRequest): PageResult<null> {
    const range = this.reading?.anchors.rangeOf(sentence, start, end);
    if (!range) return { ok: false, code: 'not-found' };
    highlight(range, { scroll });
    return { ok: true, value: null };
  }

  clearHighlight(): PageResult<null> {
    clearHighlight();
    return { ok: true, value: null };
  }

  selection(): PageResult<Selection> {
    return { ok: true, value: selectionOf(this.document, this.reading?.anchors) };
  }
}

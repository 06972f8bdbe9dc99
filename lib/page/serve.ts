import type { PageRequest, PageResult, Reading, Selection } from '../protocol/page-port';
import { clearHighlight, highlight, isFoldedAway } from './highlight';
import { type PageReading, readPage } from './read-page';
import { selectionOf } from './selection';
import { untilEnough } from './until-enough';

type HighlightRequest = Extract<PageRequest, { type: 'highlight' }>;

/** Answers the panel's requests about one document; sentence ids are those of its last reading. */
export class PageSession {
  private reading: PageReading | undefined;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Of a page with next to no text, waits a little for more to come. */
  async read(): Promise<PageResult<Reading>> {
    if (this.document.contentType === 'application/pdf') return { ok: false, code: 'pdf' };
    if (!this.document.body) return { ok: false, code: 'nothing-to-read' };
    this.reading = await untilEnough(this.document, () => readPage(this.document), hasText);
    const { page, share, ms } = this.reading;
    if (page.blocks.length === 0) return { ok: false, code: 'nothing-to-read' };
    return { ok: true, value: { page, ...share, ms } };
  }

  highlight({ sentence, start, end, scroll }: HighlightRequest): PageResult<null> {
    const ranges = this.reading?.anchors.rangesOf(sentence, start, end) ?? [];
    const [first] = ranges;
    if (!first) {
      clearHighlight(this.document);
      return { ok: false, code: 'not-found' };
    }
    highlight(this.document, ranges, { scroll });
    // It stays marked for when the person opens it.
    if (scroll && isFoldedAway(first)) return { ok: false, code: 'folded-away' };
    return { ok: true, value: null };
  }

  clearHighlight(): PageResult<null> {
    clearHighlight(this.document);
    return { ok: true, value: null };
  }

  selection(): PageResult<Selection> {
    return { ok: true, value: selectionOf(this.document, this.reading?.anchors) };
  }
}

const FEW_WORDS = 25;

function hasText({ page }: PageReading): boolean {
  return page.words >= FEW_WORDS;
}

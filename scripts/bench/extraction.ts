import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareTexts, type ExtractionScore, type Overlap, scorePages } from './extraction-metrics.ts';
import type { Fold } from './fold.ts';
import { hash } from './hash.ts';
import { median } from './median.ts';

export interface ReadResult {
  text: string;
  /** The whole reading, Readability's parse within it. */
  ms: number;
  /** Mozilla's Readability alone on the same page. */
  readabilityMs: number;
}

export interface ExtractionOptions {
  /** Folder with `html/ID.html.gz` and `ground-truth.json`: `{ID: {url, articleBody}}`. */
  data: string;
  limit?: number;
  fold?: Fold;
}

export interface ExtractionResult extends ExtractionScore {
  medianMs: number;
  readabilityMedianMs: number;
  pages: number;
}

interface ReferencePage {
  id: string;
  url: string;
  html: string;
  articleBody: string;
}

/** Has every page read, one after another, and compares what was read with the reference by 4-word shingles. */
export async function benchExtraction(
  read: (html: string, url: string) => Promise<ReadResult>,
  options: ExtractionOptions,
): Promise<ExtractionResult> {
  const overlaps: Overlap[] = [];
  const times: number[] = [];
  const readabilityTimes: number[] = [];
  for (const { html, url, articleBody } of await loadPages(options)) {
    const { text, ms, readabilityMs } = await read(html, url);
    overlaps.push(compareTexts(text, articleBody));
    times.push(ms);
    readabilityTimes.push(readabilityMs);
  }
  return {
    ...scorePages(overlaps),
    medianMs: median(times),
    readabilityMedianMs: median(readabilityTimes),
    pages: overlaps.length,
  };
}

/** The pages in a fixed pseudo-random order; the folds take turns in it. */
async function loadPages({ data, limit, fold }: ExtractionOptions): Promise<ReferencePage[]> {
  const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
    await readFile(join(data, 'ground-truth.json'), 'utf8'),
  );
  const entries = Object.entries(truth)
    .map(([id, page]) => ({ id, ...page, order: hash(id) }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .filter((_, index) => !fold || (index % 2 === 0) === (fold === 'tune'))
    .slice(0, limit);
  return Promise.all(
    entries.map(async ({ id, url, articleBody }) => {
      const packed = await readFile(join(data, 'html', `${id}.html.gz`));
      return { id, url, articleBody, html: gunzipSync(packed).toString('utf8') };
    }),
  );
}

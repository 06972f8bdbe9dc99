import { sentenceText, summarizePage } from './check.ts';
import type { Bench } from './extension.ts';
import { hash } from './hash.ts';
import { loadPageFiles } from './page-files.ts';

export interface SummarizeFigures {
  pages: number;
  points: number;
  cut: number;
  /** Pairs printed. */
  pairs: number;
}

/** Prints pairs of a sentence and what is shown of it, a tab between, of a fixed sample of the shortened key points. */
export async function benchSummarize(
  bench: Bench,
  options: { files: readonly string[]; pairs: number; limit?: number },
  print: (line: string) => void,
): Promise<SummarizeFigures> {
  const figures: SummarizeFigures = { pages: 0, points: 0, cut: 0, pairs: 0 };
  const pairs: { source: string; text: string }[] = [];
  for (const { name, html } of await loadPageFiles(options.files, options.limit)) {
    const page = await bench.readPage(html).then(
      (reading) => reading.page,
      (error: Error) => console.error(`${name}: ${error.message}`),
    );
    if (!page) continue;
    figures.pages++;
    const points = await summarizePage(bench, {
      kind: 'summarize',
      page,
      form: 'key-points',
      length: 'long',
    });
    figures.points += points.length;
    for (const { sentence, text } of points) {
      const source = sentenceText(page, sentence);
      if (text !== source) pairs.push({ source, text });
    }
  }
  figures.cut = pairs.length;
  const sample = pairs.sort((a, b) => hash(a.source) - hash(b.source)).slice(0, options.pairs);
  figures.pairs = sample.length;
  for (const { source, text } of sample) print(`${source}\t${text}\n`);
  return figures;
}

import { type Page, pageSentences } from '../../lib/protocol/page.ts';
import type { SummarizeJob, SummaryForm, SummaryItem, SummaryLength } from '../../lib/protocol/tasks.ts';
import { cutFaults } from './cut-faults.ts';
import type { Bench } from './extension.ts';
import { loadPageFiles } from './page-files.ts';

const FORMS: readonly SummaryForm[] = ['key-points', 'tldr', 'teaser', 'headline'];
const LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];

export interface CheckFigures {
  pages: number;
  /** Points shown over all forms and lengths, and those shorter than their sentence. */
  points: number;
  cut: number;
  violations: number;
}

/** Summarizes every page in every form and length and checks each point against its sentence and its highlight. */
export async function benchCheck(
  bench: Bench,
  { data, limit }: { data: string; limit?: number },
): Promise<CheckFigures> {
  const figures: CheckFigures = { pages: 0, points: 0, cut: 0, violations: 0 };
  for (const { name, html } of await loadPageFiles([data], limit)) {
    const violate = (what: string) => {
      figures.violations++;
      console.error(`${name}: ${what}`);
    };
    const page = await bench.readPage(html).then(
      (reading) => reading.page,
      (error: Error) => console.error(`${name}: ${error.message}`),
    );
    if (!page) continue;
    figures.pages++;
    const used = new Set<number>();
    for (const form of FORMS) {
      for (const length of LENGTHS) {
        for (const { sentence, text } of await summarizePage(bench, {
          kind: 'summarize',
          page,
          form,
          length,
        })) {
          const source = sentenceText(page, sentence);
          figures.points++;
          used.add(sentence);
          if (text === source) continue;
          figures.cut++;
          const faults = cutFaults(source, text, page.lang);
          for (const fault of faults) violate(`${form} ${length}: ${fault}\n  ${source}\n  ${text}`);
        }
      }
    }
    for (const id of used) {
      const marked = await bench.highlighted(id);
      const source = sentenceText(page, id);
      if (letters(marked) !== letters(source)) violate(`highlight differs\n  ${source}\n  ${marked}`);
    }
  }
  return figures;
}

/** The points in their final form. */
export async function summarizePage(
  bench: Bench,
  job: SummarizeJob,
): Promise<{ sentence: number; text: string }[]> {
  let points: { sentence: number; text: string }[] = [];
  for (const item of (await bench.run(job)) as SummaryItem[]) {
    if (item.kind === 'points') points = item.points.map((point) => ({ ...point }));
    else {
      const point = points[item.index];
      if (point) point.text = item.text;
    }
  }
  return points;
}

export function sentenceText(page: Page, id: number): string {
  const found = pageSentences(page).find((sentence) => sentence.id === id) ?? page.heading;
  return found?.id === id ? found.text : '';
}

/** A highlight has the page's own white space, and no gap signs between the cells of a row. */
function letters(text: string): string {
  return text.replace(/[\s·\u00ad\u200b\u2060\ufeff]+/gu, '');
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { servePages } from '../browser/page-server.ts';

export interface HostedPage {
  url: string;
  urls: string[];
  questions: readonly string[];
  /** Selector of the field whose text is fixed, where the page is known to have one. */
  field: string | undefined;
  close(): Promise<void>;
}

const SAMPLE = join(import.meta.dirname, 'sample', 'tide-mill.html');

/** The second one has no answer in the article, and Sotto should say so. */
const SAMPLE_QUESTIONS = ['How much did the work cost?', 'What is the email address of the harbour office?'];

/** Serves the sample article, or a page of the person's own, on this machine only. */
export async function hostPage(file: string | undefined): Promise<HostedPage> {
  const server = await servePages();
  const path = file ?? SAMPLE;
  const url = server.add(basename(path), readFileSync(path, 'utf8'));
  return {
    url,
    urls: server.urls(),
    questions: file ? [] : SAMPLE_QUESTIONS,
    field: file ? undefined : '#message',
    close: server.close,
  };
}

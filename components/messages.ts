import type { PageFailure, TaskFailure } from '@/lib/protocol/failures';
import type { Progress } from '@/lib/protocol/task-port';
import type { SummaryForm, SummaryLength } from '@/lib/protocol/tasks';

export const FORMS: Record<SummaryForm, string> = {
  'key-points': 'Key points',
  tldr: 'TL;DR',
  teaser: 'Teaser',
  headline: 'Headline',
};
export const LENGTHS: Record<SummaryLength, string> = { short: 'Short', medium: 'Medium', long: 'Long' };

/** When a site may be read. */
export const ACCESS_TEXT = {
  always: (site: string) => `Always read ${site}`,
  barred: (site: string) => `Sotto is off on ${site}`,
  barredHelp: 'You have chosen that this site is never read.',
  unbar: 'Read it when I ask',
};

/** What went wrong and what to do, for people. */
export const PAGE_MESSAGES: Record<PageFailure, { title: string; help: string }> = {
  'no-access': {
    title: 'Sotto can’t see this page yet',
    help: 'Press the toolbar button or Alt+Shift+S to read this page. Your browser gives access only when you ask.',
  },
  'browser-page': {
    title: 'This page belongs to the browser',
    help: 'Browsers keep their own pages and their store closed to extensions. Open another page and try there.',
  },
  'error-page': {
    title: 'This page did not load',
    help: 'Reload it, then press the toolbar button or Alt+Shift+S.',
  },
  pdf: {
    title: 'This is a PDF',
    help: 'Sotto reads web pages. If the text is also there as a web page, open that.',
  },
  'nothing-to-read': {
    title: 'There is nothing to read here',
    help: 'No sentences were found on this page. If it is still loading, wait a moment and try again.',
  },
  'page-gone': {
    title: 'The page has moved on',
    help: 'Press the toolbar button or Alt+Shift+S to read the page that is there now.',
  },
  'not-found': {
    title: 'That sentence is no longer on the page',
    help: 'The page has changed since it was read. Read it again to follow its sentences.',
  },
  'read-failed': {
    title: 'This page could not be read',
    help: 'Reload it and try again.',
  },
};

export const TASK_MESSAGES: Record<TaskFailure, { title: string; help: string }> = {
  'model-missing': {
    title: 'The model is missing',
    help: 'A file of the extension is not there. Install Sotto again; what needs no model still works.',
  },
  'model-damaged': {
    title: 'The model is damaged',
    help: 'A file of the extension is not what it should be. Install Sotto again; what needs no model still works.',
  },
  'out-of-memory': {
    title: 'There was not enough memory',
    help: 'Close some tabs, then try again.',
  },
  'engine-failed': { title: 'The model stopped with an error', help: 'Try again.' },
  'engine-lost': { title: 'The model was interrupted', help: 'Nothing is lost. Try again.' },
  'bad-request': { title: 'That could not be started', help: 'Reload the page, then try again.' },
};

/** What is happening, in a few words. */
export function progressText({ stage, done, total }: Progress): string {
  switch (stage) {
    case 'loading':
      return done !== undefined && total
        ? `Loading the model, ${Math.floor((100 * done) / total)}%`
        : 'Loading the model';
    case 'choosing':
      return 'Choosing sentences';
    case 'shortening':
      return `Shortening ${Math.min((done ?? 0) + 1, total ?? 0)} of ${total}`;
    case 'answering':
      return 'Looking for the words that answer';
    case 'checking':
      return done !== undefined && total
        ? `Checking sentence ${Math.min(done + 1, total)} of ${total}`
        : 'Checking';
    case 'measuring':
      return 'Measuring';
  }
}

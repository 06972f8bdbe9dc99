import { htmlDocument, paragraphsOf } from '../support/html.ts';

export const PROSE = [
  'The signal box at Marrow Junction was built in 1896 and had sixty levers, one for each signal and point.',
  'A signalman worked there alone at night, with a stove, a lamp and a bell that told of the next train.',
  'In the winter of 1947 Ada Prewett kept the box open for eleven days, because nobody could get through the snow.',
  'She was given a clock for it, which hangs in the waiting room to this day and is a little slow.',
  'The box was closed in 1983, when a computer forty miles away took over its levers.',
];

export const article = `<article><h1>The signal box</h1>${paragraphsOf(PROSE)}</article>`;

export const asPage = (body: string, head = '<title>The signal box</title>') => htmlDocument(body, head);

/** A field, its text with a mistake, and that mended. */
export const TEXT = 'Teh box was built in 1896, and it has sixty levers.';
export const FIXED = TEXT.replace('Teh', 'The');
export const field = `<textarea id="message" rows="4" cols="60">${TEXT}</textarea>`;

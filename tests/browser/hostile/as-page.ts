export const PROSE = [
  'The signal box at Marrow Junction was built in 1896 and had sixty levers, one for each signal and point.',
  'A signalman worked there alone at night, with a stove, a lamp and a bell that told of the next train.',
  'In the winter of 1947 Ada Prewett kept the box open for eleven days, because nobody could get through the snow.',
  'She was given a clock for it, which hangs in the waiting room to this day and is a little slow.',
  'The box was closed in 1983, when a computer forty miles away took over its levers.',
];

export const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

export const article = `<article><h1>The signal box</h1>${paragraphs(PROSE)}</article>`;

export const asPage = (body: string, head = '<title>The signal box</title>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

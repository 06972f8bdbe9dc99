import { expect, it } from 'vitest';
import { summaryMarkdown } from './summary-markdown';

const SENTENCES = new Map([
  [3, 'The ferry, which is old, sails at noon.'],
  [5, 'It carries *no* cars.'],
]);

it('links the page, lists the points and quotes what was shortened', () => {
  const points = [
    { sentence: 3, text: 'The ferry sails at noon.' },
    { sentence: 5, text: 'It carries *no* cars.' },
  ];
  expect(summaryMarkdown('A [ferry]', 'https://example.org/a(b)', points, SENTENCES)).toBe(
    [
      '[A \\[ferry\\]](<https://example.org/a(b)>)',
      '',
      '- The ferry sails at noon.',
      '  > The ferry, which is old, sails at noon.',
      '- It carries \\*no\\* cars.',
      '',
    ].join('\n'),
  );
});

it('names the page where its address is not known', () => {
  expect(summaryMarkdown('A page', '', [], SENTENCES)).toBe('A page\n\n\n');
});

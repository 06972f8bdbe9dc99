import { expect, it } from 'vitest';
import { splice } from '../../text/splice';
import { withArticle } from './article';

function replaced(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const edit = { start, end: start + from.length, replacement: to, reason: 'tone' } as const;
  return splice(text, [withArticle(text, edit)]);
}

it.each([
  ['It was an awesome day.', 'awesome', 'great', 'It was a great day.'],
  ['It was a great day.', 'great', 'excellent', 'It was an excellent day.'],
  ['A big hour passed.', ' big', '', 'An hour passed.'],
  ['It is a very unique place.', ' very', '', 'It is a unique place.'],
  ['It is a really European idea.', ' really', '', 'It is a European idea.'],
  ['It is a very unusual place.', ' very', '', 'It is an unusual place.'],
  ['We had a really honest talk.', ' really', '', 'We had an honest talk.'],
])('%s', (text, from, to, expected) => {
  expect(replaced(text, from, to)).toBe(expected);
});

it('leaves a letter and a wrong article alone', () => {
  expect(replaced('Hepatitis A great danger', 'great', 'awful')).toBe('Hepatitis A awful danger');
  expect(replaced('It was an great day.', 'great', 'excellent')).toBe('It was an excellent day.');
});

import { expect, it } from 'vitest';
import { unsaid } from './unsaid';

it('counts the names that a sentence lacks', () => {
  const question = 'When did Rosa Whitcombe leave Oakhaven?';
  expect(unsaid(question, 'Rosa Whitcombe left Oakhaven in 1911.', '', 'en').names).toBe(0);
  expect(unsaid(question, 'She left Oakhaven in 1911.', '', 'en').names).toBeCloseTo(2 / 3);
  expect(unsaid(question, 'She left Oakhaven in 1911.', 'Rosa Whitcombe', 'en').names).toBe(0);
  expect(unsaid('When did she leave?', 'She left in 1911.', '', 'en').names).toBe(0);
});

it('misses the rank that is asked for', () => {
  expect(unsaid('Which is the tallest tower?', 'The tower stands in Hask.', '', 'en').rank).toBe(true);
  expect(unsaid('Which is the tallest tower?', 'The tallest stands in Hask.', '', 'en').rank).toBe(false);
  expect(unsaid('Who is the longest-serving mayor?', 'The longest-serving is Ada.', '', 'en').rank).toBe(
    false,
  );
  expect(unsaid('Which is the last tower?', 'It is of plastic.', '', 'en').rank).toBe(true);
  for (const question of ['Which forest is near?', 'How long did it last?', 'How high is Mount Everest?'])
    expect(unsaid(question, 'The wood stands in Hask.', '', 'en').rank, question).toBe(false);
});

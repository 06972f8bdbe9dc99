import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import { joinedWords } from './joined';

const joined = (text: string) => joinedWords(draftOf(text)).map((candidate) => splice(text, [candidate]));

describe('joinedWords', () => {
  it.each([
    ['Some body left.', 'Somebody left.'],
    ['We can not go.', 'We cannot go.'],
    ['He hurt him self.', 'He hurt himself.'],
  ])('%s', (text, expected) => {
    expect(joined(text)).toEqual([expected]);
  });

  it.each(['Some of us left.', 'Some, body and soul.', 'The can is not red.', 'The constructor left.'])(
    'not %s',
    (text) => {
      expect(joined(text)).toEqual([]);
    },
  );
});

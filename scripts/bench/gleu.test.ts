import { describe, expect, it } from 'vitest';
import { editPrecision } from './fix.ts';
import { gleu } from './gleu.ts';
import { editTokens, tokenise, writeOut } from './treebank-text.ts';

const words = (text: string) => text.split(' ');

describe('gleu', () => {
  const source = words('a b c d e f');
  const reference = words('a b x d e f');

  it('is 100 for the reference and lower for the source', () => {
    const of = (hypothesis: string[]) => gleu([{ source, hypothesis, references: [reference] }], 3);
    expect(of(reference)).toBeCloseTo(100);
    expect(of(source)).toBe(0);
  });

  it('takes off what the reference dropped from the source', () => {
    const long = words('a b c d e f g h i j k l');
    const better = words('a x c d e f g h i j k l');
    const score = gleu([{ source: long, hypothesis: long, references: [better] }], 1);
    // 1-grams: 11 matches − 1 dropped of 12; 2: 9 − 2 of 11; 3: 8 − 2 of 10; 4: 7 − 2 of 9
    expect(score).toBeCloseTo(100 * ((10 / 12) * (7 / 11) * (6 / 10) * (5 / 9)) ** 0.25);
  });

  it('draws among the references, the same each time', () => {
    const item = { source, hypothesis: reference, references: [reference, words('u v w x y z')] };
    const other = { ...item, hypothesis: reference, references: [reference, reference] };
    const score = gleu([item, other], 50);
    expect(score).toBeGreaterThan(20);
    expect(score).toBeLessThan(95);
    expect(gleu([item, other], 50)).toBe(score);
  });
});

describe('editPrecision', () => {
  it('counts changes towards some reference', () => {
    const source = words('he go to home now');
    const references = [words('he goes home now')];
    const precision = (hypothesis: string) =>
      editPrecision([{ source, references, hypothesis: words(hypothesis) }]);
    expect(precision('he goes to home now')).toBe(1);
    expect(precision('he went to home now')).toBe(0);
    expect(precision('he goes to home soon')).toBe(0.5);
  });
});

describe('treebank text', () => {
  it.each(["I do n't know ( yet ) , she said .", 'He paid $ 5 for " tea " !', "It 's 5 % more"])(
    'is written out and read again: %s',
    (line) => {
      expect(
        tokenise(writeOut(words(line)).text)
          .join(' ')
          .replaceAll('$5', '$ 5'),
      ).toBe(line);
    },
  );

  it('changes only the tokens that edits meet', () => {
    const tokens = words("can not go , he said `` hi ''");
    const written = writeOut(tokens);
    const start = written.text.indexOf('go');
    const edit = { start, end: start + 2, replacement: "don't go", reason: 'grammar' as const };
    expect(editTokens(tokens, written, [edit]).join(' ')).toBe("can not do n't go , he said `` hi ''");
    const comma = { start: start - 1, end: start - 1, replacement: ',', reason: 'punctuation' as const };
    expect(editTokens(tokens, written, [comma]).join(' ')).toBe("can not , go , he said `` hi ''");
  });
});

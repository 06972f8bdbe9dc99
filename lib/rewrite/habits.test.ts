import { describe, expect, it } from 'vitest';
import type { Edit } from '../protocol/tasks';
import { ownWords, refusalOf, withoutRefused } from './habits';

/** The edit that makes the bracketed part of the text the replacement. */
function edit(marked: string, replacement: string, reason: Edit['reason']): { text: string; edit: Edit } {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return { text, edit: { start, end: marked.indexOf(']') - 1, replacement, reason } };
}

describe('refusalOf', () => {
  it.each([
    ['We saw [teh] lake.', 'the', 'spelling', 'teh', 'the'],
    ['We s[w]am.', 'vv', 'spelling', 'swam', 'svvam'],
    ['Walk to the[i]r house.', 'ie', 'spelling', 'their', 'theier'],
    ['It is [really ]deep.', '', 'shorter', 'really', ''],
    ['It is late[!]', '.', 'tone', '!', '.'],
    ['He needs [a] hour now.', 'an', 'article', 'needs a hour', 'needs an hour'],
    ['However[] the lake froze.', ',', 'punctuation', 'However the', 'However, the'],
    ['One line\n[It] are here.', 'They', 'grammar', 'It are', 'They are'],
    ['We saw the[ the] lake.', '', 'repeated word', 'the the lake.', 'the lake.'],
  ] as const)('of %s', (marked, replacement, reason, from, to) => {
    const { text, edit: made } = edit(marked, replacement, reason);
    expect(refusalOf(text, made)).toEqual({ from, to });
  });

  it('is not kept of what is too long, or changes nothing that can be read', () => {
    const long = edit(`[${'long '.repeat(20)}] line`, 'short', 'shorter');
    expect(refusalOf(long.text, long.edit)).toBeUndefined();
    const spacing = edit('We[  ]saw.', ' ', 'punctuation');
    expect(refusalOf(spacing.text, spacing.edit)).toBeUndefined();
  });
});

describe('withoutRefused', () => {
  it('leaves out the same edit elsewhere, and no other', () => {
    const { text, edit: comma } = edit('However[] the lake froze.', ',', 'punctuation');
    const refusal = refusalOf(text, comma);
    const habits = { words: [], refused: refusal ? [refusal] : [] };
    const again = edit('It rained. However[] the roof held.', ',', 'punctuation');
    const other = edit('However[] we came late.', ',', 'punctuation');
    expect(withoutRefused(again.text, [again.edit], habits)).toEqual([]);
    expect(withoutRefused(other.text, [other.edit], habits)).toEqual([other.edit]);
  });
});

it('finds a person’s own words in any case and with an ’s', () => {
  const text = 'Qblic is here. I like qblic’s roof, not qblics.';
  const spans = ownWords(text, { words: ['qblic'] });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Qblic', 'qblic’s']);
});

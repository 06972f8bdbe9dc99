import { describe, expect, it } from 'vitest';
import { applyEdits, changedRange } from './apply-edits';

const TEXT = 'The cat are on on the mat';
const EDITS = [
  { start: 25, end: 25, replacement: '.' },
  { start: 8, end: 11, replacement: 'is' },
  { start: 15, end: 18, replacement: '' },
];

describe('applyEdits', () => {
  it('makes replacements, deletions and insertions given in any order', () => {
    expect(applyEdits(TEXT, EDITS).text).toBe('The cat is on the mat.');
  });

  it('leaves the text alone without edits', () => {
    expect(applyEdits(TEXT, []).text).toBe(TEXT);
  });

  it('makes an insertion before a replacement at the same place', () => {
    const edits = [
      { start: 4, end: 7, replacement: 'dog' },
      { start: 4, end: 4, replacement: 'old ' },
    ];
    expect(applyEdits(TEXT, edits).text).toBe('The old dog are on on the mat');
  });

  it('refuses edits that overlap or lie outside the text', () => {
    const overlapping = [
      { start: 0, end: 5, replacement: 'a' },
      { start: 4, end: 7, replacement: 'b' },
    ];
    expect(() => applyEdits(TEXT, overlapping)).toThrow(RangeError);
    expect(() => applyEdits(TEXT, [{ start: 20, end: 26, replacement: '' }])).toThrow(RangeError);
    expect(() => applyEdits(TEXT, [{ start: 5, end: 3, replacement: '' }])).toThrow(RangeError);
  });
});

describe('mapOffset', () => {
  const { text, mapOffset } = applyEdits(TEXT, EDITS);

  it('keeps offsets before the first edit and shifts those after', () => {
    expect(mapOffset(4, 'end')).toBe(4);
    expect(text.slice(mapOffset(22, 'end'))).toBe('mat.');
  });

  it('keeps an offset at the edge of a replaced word at that edge', () => {
    expect(mapOffset(8, 'end')).toBe(8);
    expect(mapOffset(11, 'start')).toBe(10);
  });

  it('moves an offset inside a replaced word to the side asked for', () => {
    expect(mapOffset(9, 'start')).toBe(8);
    expect(mapOffset(9, 'end')).toBe(10);
  });

  it('closes up over a deletion', () => {
    expect(mapOffset(16, 'start')).toBe(mapOffset(16, 'end'));
    expect(text.slice(mapOffset(16, 'end'))).toBe('the mat.');
  });

  it('puts the end of the text behind a full stop that was added, a start before it', () => {
    expect(mapOffset(TEXT.length, 'end')).toBe(text.length);
    expect(mapOffset(TEXT.length, 'start')).toBe(text.length - 1);
  });
});

describe('changedRange', () => {
  it('spans from the first to the last edit', () => {
    const range = changedRange(TEXT, EDITS);
    expect(range).toEqual({ start: 8, end: 25, replacement: 'is on the mat.' });
  });

  it('agrees with applyEdits', () => {
    const range = changedRange(TEXT, EDITS);
    expect(range && applyEdits(TEXT, [range]).text).toBe(applyEdits(TEXT, EDITS).text);
  });

  it('is null where nothing changes', () => {
    expect(changedRange(TEXT, [])).toBeNull();
  });
});

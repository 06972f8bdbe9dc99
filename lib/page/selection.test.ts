// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchors } from './anchors';
import { readPage } from './read-page';
import { selectionOf } from './selection';

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

describe('selectionOf', () => {
  let anchors: Anchors;
  let first: Text;
  let second: Text;

  beforeEach(() => {
    document.body.innerHTML =
      '<p>Bees sleep at night. Wasps do too.</p><p>Moths wake up.</p><input value="some words here"><input type="password" value="secret">';
    anchors = readPage(document).anchors;
    const [one, two] = document.querySelectorAll('p');
    first = one?.firstChild as Text;
    second = two?.firstChild as Text;
  });

  it('gives the sentences that a selection touches, across blocks', () => {
    select(first, 25, second, 5);
    expect(selectionOf(document, anchors)).toMatchObject({ sentences: [1, 2] });
    select(first, 2, first, 9);
    expect(selectionOf(document, anchors)).toEqual({ text: 'es slee', sentences: [0] });
  });

  it('does not count a sentence that it only borders on', () => {
    select(first, 0, first, 'Bees sleep at night.'.length);
    expect(selectionOf(document, anchors).sentences).toEqual([0]);
  });

  it('gives text without ids from a field, and nothing of a password', () => {
    const [field, password] = document.querySelectorAll('input');
    field?.focus();
    field?.setSelectionRange(5, 10);
    expect(selectionOf(document, anchors)).toEqual({ text: 'words', sentences: [] });
    document.getSelection()?.removeAllRanges();
    password?.focus();
    password?.setSelectionRange(0, 6);
    expect(selectionOf(document, anchors)).toEqual({ text: '', sentences: [] });
  });

  it('gives nothing without a selection', () => {
    document.getSelection()?.removeAllRanges();
    expect(selectionOf(document, anchors)).toEqual({ text: '', sentences: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { goldenPage } from '../../tests/library/golden-page';
import type { Page } from '../protocol/page';
import { suggestQuestions } from './suggest';

describe('suggestQuestions', () => {
  it('asks what the page’s own headings ask', () => {
    expect(suggestQuestions(goldenPage('recipe-leek'))).toContain('Can I make it ahead?');
  });

  it('asks about headings and names', () => {
    expect(suggestQuestions(goldenPage('article-news'))).toContain(
      'What does it say about a fare for visitors?',
    );
    expect(suggestQuestions(goldenPage('article-portrait'))).toContain(
      'What does it say about Sunniva Reck?',
    );
  });

  it('writes a heading as it stands inside a sentence', () => {
    const said = 'The gorge camp, in which honey is sold, has a tower.';
    expect(suggestQuestions(page('The Gorge camp', said))).toEqual([
      'What does it say about the Gorge camp?',
    ]);
    expect(suggestQuestions(page('Summary', said))).toEqual([]);
    expect(suggestQuestions(page('HONEY IN CAMP', said))).toEqual(['What does it say about honey in camp?']);
  });

  it('keeps the capital of what the page calls so inside its sentences', () => {
    const said = 'We are shut on Christmas day and have other opening hours before.';
    expect(suggestQuestions(page('Christmas opening hours', said))).toEqual([
      'What does it say about Christmas opening hours?',
    ]);
    expect(suggestQuestions(page('Opening hours before Christmas', said))).toEqual([
      'What does it say about opening hours before Christmas?',
    ]);
  });

  it('takes nothing for a topic that tells one to do something', () => {
    const said = 'To install the app, book a seat in the cable car.';
    expect(suggestQuestions(page('Install the app', said))).toEqual([]);
    expect(suggestQuestions(page('Install apps', said))).toEqual([]);
    expect(suggestQuestions(page('Book your seat', said))).toEqual([]);
    expect(suggestQuestions(page('Seat in the cable car', said))).toHaveLength(1);
  });

  it('gives three at most, and none in a language it can’t ask in', () => {
    for (const name of ['docs-config', 'howto-barrel', 'table-census', 'article-science']) {
      expect(suggestQuestions(goldenPage(name)).length).toBeLessThanOrEqual(3);
    }
    expect(suggestQuestions(goldenPage('lang-french'))).toEqual([]);
  });

  it('has none for an empty page', () => {
    expect(suggestQuestions({ title: '', lang: 'en', words: 0, blocks: [] })).toEqual([]);
  });
});

function page(heading: string, text: string): Page {
  return {
    title: '',
    lang: 'en',
    words: 0,
    blocks: [
      { kind: 'heading', level: 2, sentences: [{ id: 0, text: heading }] },
      { kind: 'paragraph', sentences: [{ id: 1, text }] },
    ],
  };
}

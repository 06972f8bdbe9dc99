import * as v from 'valibot';
import { expect, it } from 'vitest';
import { stumblesOver } from '../tests/support/stumbles-over';
import { findSentences } from './ask/find-sentences';
import { suggestQuestions } from './ask/suggest';
import { ByteLevelTokenizer, TokenizerSchema } from './engine/tokenizer';
import { tinyTokenizer } from './models/tiny-tokenizer';
import { bareText } from './page/bare-text';
import { BlockText } from './page/block-text';
import { countWords } from './page/count-words';
import { saysArticle } from './page/says-article';
import {
  AD_LABEL,
  APPEAL,
  holdsDate,
  INVITATION,
  isByline,
  isCredit,
  isImprint,
  isStamp,
  opensRelated,
} from './page/stock-lines';
import type { Block, Page } from './protocol/page';
import { ownWords, refusalOf } from './rewrite/habits';
import { protectedSpans } from './rewrite/protect';
import { sentencesToFix } from './rewrite/rewrite';
import { choose } from './summarize/choose';
import { detectLanguage } from './text/detect-language';
import { inPieces, type Span, splitSentences } from './text/sentences';
import { contentStems } from './text/stems';
import { findWords } from './text/words';

const tokenizer = new ByteLevelTokenizer(v.parse(TokenizerSchema, tinyTokenizer.json));

/** A page that holds the text as a paragraph, as a heading and as a row. */
function pageOf(text: string): Page {
  let id = 0;
  const block = (kind: Block['kind'], spans: Span[]): Block => ({
    kind,
    sentences: spans.map(({ start, end }) => ({
      id: id++,
      text: text.slice(start, end).replaceAll('\n', ' '),
    })),
  });
  const whole = inPieces(text, { start: 0, end: text.length });
  const blocks = [
    block('heading', whole),
    block('paragraph', splitSentences(text, 'en')),
    block('item', whole),
    block('row', whole),
  ];
  return { title: text.replace(/\s+/g, ' ').trim(), lang: 'en', blocks, words: countWords(text) };
}

const WORKS: Record<string, (text: string) => unknown> = {
  'splits sentences': (text) => ['en', 'de', 'fr', 'ja'].map((lang) => splitSentences(text, lang)),
  'finds words, their stems and their language': (text) => [
    findWords(text),
    contentStems(text, 'en'),
    detectLanguage([text]),
  ],
  'collects blocks': (text) => {
    for (const lines of [undefined, 'hard'] as const) new BlockText().append({ data: text } as Text, lines);
  },
  'knows stock lines': (text) => [
    ...[isStamp, holdsDate, isByline, isCredit, isImprint, opensRelated, countWords, bareText].map((asks) =>
      asks(text),
    ),
    ...[AD_LABEL, APPEAL, INVITATION].map((pattern) => pattern.test(text)),
  ],
  'looks for what a page says it is': (text) => {
    const data = [{ textContent: `"@type":${text}` }, { textContent: `"@type": "${text}` }];
    return saysArticle({ querySelector: () => null, querySelectorAll: () => data } as unknown as Document);
  },
  'protects names, quotations and code': (text) => protectedSpans(text, splitSentences(text, 'en')),
  'finds sentences to fix': (text) => sentencesToFix(`The mill was old, and he said that. ${text}`),
  'finds a person’s own words and refusals': (text) => [
    ownWords(text, { words: ['qblic'] }),
    refusalOf(text, { start: text.length - 1, end: text.length, replacement: 'y', reason: 'article' }),
    refusalOf(text, { start: 1, end: 2, replacement: '', reason: 'spelling' }),
  ],
  'cuts into tokens': (text) => tokenizer.encode(text),
  'chooses points': (text) => choose(pageOf(text), 'key-points', 'medium'),
  'finds answers': (text) => {
    const page = pageOf(text);
    return [findSentences(page, 'Who said that the mill was old in 1931?'), suggestQuestions(page)];
  },
};

it.each(Object.entries(WORKS))('%s in time that grows no faster than the text', (_, work) => {
  expect(stumblesOver(work)).toEqual([]);
});

it('notices what takes time by the square of the text', () => {
  let now = 0;
  const work = (text: string) => {
    now += text.startsWith('猫') ? text.length ** 2 / 1e6 : text.length / 1e3;
  };
  expect(stumblesOver(work, () => now)).toEqual(['猫']);
});

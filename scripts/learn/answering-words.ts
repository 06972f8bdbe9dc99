/**
 * `node scripts/learn/answering-words.ts`: writes `lib/ask/answering-table.ts`, the words that sentences say where they
 * answer questions that have others. They are the pairs of `words.txt`, written for the project, and those that its own
 * questions and the sentences which answer them show far more often than chance.
 */
import '../node/resolve-hook.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OwnArticle } from '../bench/question-files.ts';
import { askedQuestions } from '../bench/squad-questions.ts';
import { readOwnQuestions } from './own-questions.ts';

const { searchTerm, searchTerms } = await import('../../lib/ask/search-terms.ts');
const { vocabularyOf } = await import('../../lib/ask/term-classes.ts');
const { pageSentences } = await import('../../lib/protocol/page.ts');

/** Stems: those that answer, by the one that asks. */
type Table = Map<string, Set<string>>;

export const TABLE_FILE = resolve(import.meta.dirname, '../../lib/ask/answering-table.ts');

/** What is shipped: a line for each asked stem, `asked:said said`, in alphabetical order. */
export function tableFile(): string {
  const table: Table = new Map();
  addWritten(table, readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8'));
  addObserved(table, readOwnQuestions());
  const lines = [...table].map(([asked, said]) => `${asked}:${[...said].sort().join(' ')}`);
  return `/** Written by \`scripts/learn/answering-words.ts\`. */\nexport const ANSWERING_WORDS = \`\n${lines.sort().join('\n')}\n\`;\n`;
}

/** Adds what lines like `bike: bicycle cycle` say. */
export function addWritten(table: Table, lines: string): void {
  for (const line of lines.split('\n')) {
    const [asked = '', said = ''] = line.split(':');
    for (const word of said.split(' ').filter(Boolean)) addPair(table, stemOf(asked), stemOf(word));
  }
}

/** Adds pairs of a question's word and one of the sentence that answers, where the rest of the page says it far less. */
export function addObserved(table: Table, articles: readonly OwnArticle[]): void {
  const pages = articles.map(readPage);
  for (const [asked, sayings] of observedPairs(pages)) {
    for (const [said, { times, expected }] of sayings) {
      const evidence = 2 * (times * Math.log(times / expected) - (times - expected));
      if (times >= LEAST_LIFT * expected && evidence >= LEAST_EVIDENCE) addPair(table, asked, said);
    }
  }
}

const LEAST_PAGES = 3;
const LEAST_LIFT = 2;
/** Log-likelihood ratio, as of Dunning (1993). */
const LEAST_EVIDENCE = 7;

interface OwnPage {
  /** Terms of each question and of the sentence that answers it. */
  questions: { asked: ReadonlySet<string>; answer: ReadonlySet<string> }[];
  /** The share of the page's sentences that say a term. */
  shareOf: (term: string) => number;
}

function readPage(article: OwnArticle): OwnPage {
  const questions = askedQuestions([article]);
  const sentences = questions[0] ? pageSentences(questions[0].page) : [];
  const termsOf = new Map(sentences.map(({ id, text }) => [id, wordsOf(text)]));
  const { holding, texts } = vocabularyOf([...termsOf.values()]);
  return {
    questions: questions.map(({ text, gold }) => ({
      asked: new Set(wordsOf(text)),
      answer: new Set(termsOf.get(gold)),
    })),
    shareOf: (term) => (holding.get(term) ?? 0) / texts,
  };
}

/** How often a pair is seen, how often it would be by chance, and on how many pages. */
interface Observed {
  times: number;
  expected: number;
  pages: number;
}

/** Of those that are seen on enough pages: by the word that asks, then by the one that answers. */
function observedPairs(pages: readonly OwnPage[]): Map<string, Map<string, Observed>> {
  const pairs = new Map<string, Map<string, Observed>>();
  for (const { questions } of pages) {
    const seen = new Set<Observed>();
    for (const { asked, answer } of questions) {
      for (const asking of asked) {
        const sayings = pairs.get(asking) ?? new Map<string, Observed>();
        pairs.set(asking, sayings);
        for (const said of answer) {
          if (asked.has(said)) continue;
          const observed = sayings.get(said) ?? { times: 0, expected: 0, pages: 0 };
          sayings.set(said, observed);
          observed.times++;
          if (!seen.has(observed)) observed.pages++;
          seen.add(observed);
        }
      }
    }
  }
  for (const sayings of pairs.values()) {
    for (const [said, observed] of sayings) if (observed.pages < LEAST_PAGES) sayings.delete(said);
  }
  for (const { questions, shareOf } of pages) {
    for (const { asked } of questions) {
      for (const asking of asked) {
        for (const [said, observed] of pairs.get(asking) ?? [])
          if (!asked.has(said)) observed.expected += shareOf(said);
      }
    }
  }
  return pairs;
}

function addPair(table: Table, asked: string, said: string): void {
  if (asked === said || asked === '' || said === '') return;
  const all = table.get(asked) ?? new Set();
  table.set(asked, all.add(said));
}

function stemOf(word: string): string {
  return searchTerm(word.trim(), 'en');
}

function wordsOf(text: string): string[] {
  return searchTerms(text, 'en').filter((term) => /^\p{L}/u.test(term));
}

if (import.meta.main) writeFileSync(TABLE_FILE, tableFile());

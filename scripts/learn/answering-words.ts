/**
 * `node scripts/learn/answering-words.ts`: writes `lib/ask/answering-table.ts`, the words that sentences say where they
 * answer questions that have others. They are the pairs of `words.txt`, written for the project, and those that its own
 * questions and the sentences which answer them show far more often than chance.
 */
import '../fit/resolve-hook.ts';
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

/** The table as it is shipped: a line for each asked stem, `asked:said said`, in alphabetical order. */
export function answeringTable(): string {
  const table: Table = new Map();
  addWritten(table, readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8'));
  addObserved(table, readOwnQuestions());
  const lines = [...table].map(([asked, said]) => `${asked}:${[...said].sort().join(' ')}`);
  return lines.sort().join('\n');
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
  const pairs = new Map<string, Observed>();
  for (const article of articles) observe(pairs, article);
  for (const [pair, { times, expected, pages }] of pairs) {
    const evidence = 2 * (times * Math.log(times / expected) - (times - expected));
    if (pages < LEAST_PAGES || times < LEAST_LIFT * expected || evidence < LEAST_EVIDENCE) continue;
    const [asked = '', said = ''] = pair.split(' ');
    addPair(table, asked, said);
  }
}

/** How often a pair is seen, how often it would be by chance, and on how many pages. */
interface Observed {
  times: number;
  expected: number;
  pages: number;
}

const LEAST_PAGES = 3;
const LEAST_LIFT = 2;
/** Log-likelihood ratio, as of Dunning (1993). */
const LEAST_EVIDENCE = 7;

function observe(pairs: Map<string, Observed>, article: OwnArticle): void {
  const questions = askedQuestions([article]);
  const [first] = questions;
  if (!first) return;
  const termsOf = new Map(
    pageSentences(first.page).map(({ id, text }) => [id, searchTerms(text, 'en').filter(isWord)]),
  );
  const { holding, texts } = vocabularyOf([...termsOf.values()]);

  const seen = new Set<string>();
  for (const { text, gold } of questions) {
    const asked = new Set(searchTerms(text, 'en').filter(isWord));
    for (const asking of asked) {
      for (const [said, count] of holding) {
        if (asked.has(said)) continue;
        const pair = `${asking} ${said}`;
        const observed = pairs.get(pair) ?? { times: 0, expected: 0, pages: 0 };
        pairs.set(pair, observed);
        observed.expected += count / texts;
        if (!termsOf.get(gold)?.includes(said)) continue;
        observed.times++;
        if (!seen.has(pair)) observed.pages++;
        seen.add(pair);
      }
    }
  }
}

function addPair(table: Table, asked: string, said: string): void {
  if (asked === said || asked === '' || said === '') return;
  const all = table.get(asked) ?? new Set();
  table.set(asked, all.add(said));
}

function stemOf(word: string): string {
  return searchTerm(word.trim(), 'en');
}

function isWord(term: string): boolean {
  return /^\p{L}/u.test(term);
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../../lib/ask/answering-table.ts');
  writeFileSync(
    file,
    `/** Written by \`scripts/learn/answering-words.ts\`. */\nexport const ANSWERING_WORDS = \`\n${answeringTable()}\n\`;\n`,
  );
}

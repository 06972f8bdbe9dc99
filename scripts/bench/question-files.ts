import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SquadArticle } from './squad-questions.ts';

/** An article with questions that its paragraphs seem to answer and don't. */
export interface OwnArticle extends SquadArticle {
  nearMisses: string[];
}

/**
 * The project's own articles with their questions, of all files of a folder. A line of a file is a title (`#`), a
 * paragraph, a question that it answers (`?`) with the words that answer (`=`, and `=2` for where they stand for the
 * second time), or one that it does not (`!`). Throws an Error where a paragraph lacks an answer's words.
 */
export function readQuestionFiles(folder: string): OwnArticle[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => readArticles(readFileSync(join(folder, file), 'utf8')));
}

function readArticles(text: string): OwnArticle[] {
  const articles: OwnArticle[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const [, mark = '', rest = ''] = /^([#?!]|=\d?) (.*)$/.exec(line) ?? [];
    const article = articles.at(-1);
    const paragraph = article?.paragraphs.at(-1);
    if (mark === '#') articles.push({ title: rest, paragraphs: [], nearMisses: [] });
    else if (mark === '') article?.paragraphs.push({ context: line, qas: [] });
    else if (mark === '!') article?.nearMisses.push(rest);
    else if (mark === '?') paragraph?.qas.push({ id: rest, question: rest, answers: [] });
    else {
      const answer_start = placeOf(rest, paragraph?.context ?? '', Number(mark.slice(1)) || 1);
      paragraph?.qas.at(-1)?.answers.push({ text: rest, answer_start });
    }
  }
  return articles;
}

/** Where the words stand for the nth time, as whole words where they do anywhere. Throws an Error where they don't. */
function placeOf(words: string, paragraph: string, nth: number): number {
  const places: number[] = [];
  for (let at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + 1)) places.push(at);
  const whole = places.filter(
    (at) =>
      !ENDS_IN_WORD.test(paragraph.slice(0, at)) &&
      !BEGINS_WITH_WORD.test(paragraph.slice(at + words.length)),
  );
  const place = (whole.length >= nth ? whole : places)[nth - 1];
  if (place === undefined) throw new Error(`Not in its paragraph: ${words}`);
  return place;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

import { findWords } from '../text/words';
import { properWords } from './answer-type';
import { searchTerms } from './search-terms';

/** What a question insists on and a sentence does not say: a reason to doubt that it answers. */
export interface Unsaid {
  /** Share of the question's names that the sentence lacks, 0 to 1; names in the page's title need no saying. */
  names: number;
  /** The question asks for the first, the most, the largest…, and the sentence has no such word of it. */
  rank: boolean;
}

export function unsaid(question: string, sentence: string, title: string, lang: string): Unsaid {
  const understood = new Set(searchTerms(title, lang));
  const names = [...new Set(properWords(question).flatMap((word) => searchTerms(word.text, lang)))].filter(
    (name) => !understood.has(name),
  );
  const said = new Set(searchTerms(sentence, lang));
  const words = new Set(findWords(sentence.toLowerCase()).flatMap(({ text }) => text.split('-')));
  // "How long did it last?" asks for no last one.
  const ranks =
    question
      .toLowerCase()
      .replace(/\bhow long\b.*\blast\W*$/, '')
      .match(RANK) ?? [];
  return {
    names: names.length === 0 ? 0 : names.filter((name) => !said.has(name)).length / names.length,
    rank: ranks.length > 0 && !ranks.some((rank) => words.has(rank)),
  };
}

const RANK =
  /\b(?:first|second|third|last|only|most|least|(?!(?:for|inter|prot|requ|harv|conqu|sugg|inv|hon|mod|temp|tempt|cont|arr|man|dig|pri|inqu|unr|ever|budap|buchar|southw|northw)est\b)\w{3,}est)\b/g;

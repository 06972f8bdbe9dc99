import type { Edit } from '../../protocol/tasks';

/** A capital one only where the text begins: in its midst an A is a letter ("vitamin A"). */
const ARTICLE = /(?:(?<![\p{L}\p{N}'’.-])an?|(?<=^[^\p{L}\p{N}]*)An?)( *)$/u;

/** The edit, widened to the article before it where that no longer goes with the word that now follows. */
export function withArticle(text: string, edit: Edit): Edit {
  const { start, end, replacement } = edit;
  const [found = '', space = ''] = ARTICLE.exec(text.slice(0, start)) ?? [];
  const article = found.trimEnd();
  if (article === '' || articleFor(text.slice(start)) !== article.toLowerCase()) return edit;
  const right = articleFor(replacement + text.slice(end));
  if (right === undefined || right === article.toLowerCase()) return edit;
  const written = /^A/.test(article) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return {
    ...edit,
    start: start - space.length - article.length,
    replacement: written + space + replacement,
  };
}

/** Written with a vowel, spoken with a consonant. */
const LIKE_YOU = /^(?:eu|ewe|u(?:ni[cfloqstv]|s[eiu]|t[ei]|r[aiou]|k|biq)|one\b|once\b)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const SPELT_OUT = /^(?:[AEFHILMNORSX](?:\p{Lu}|\b)|8|11\b|18\b)/u;

/** The article that goes with what follows; undefined where that is no word. */
function articleFor(text: string): 'a' | 'an' | undefined {
  const word = /^[ "“‘'(]*([\p{L}\p{N}][\p{L}\p{N}]*)/u.exec(text)?.[1];
  if (!word) return undefined;
  const vowel = /^[aeiou]/i.test(word) ? !LIKE_YOU.test(word) : SILENT_H.test(word) || SPELT_OUT.test(word);
  return vowel && !/^U[A-Z]/.test(word) ? 'an' : 'a';
}

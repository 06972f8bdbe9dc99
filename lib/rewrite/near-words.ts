import { misspellingCost } from './misspelling';

const LENGTHS_APART = 3;
const LETTERS_APART = 5;

/** The words of a list that the misspelt word (lower case) may stand for, the nearest first, at most `limit`. */
export function nearWords(written: string, words: Iterable<string>, limit: number): string[] {
  const most = 0.9 + 0.28 * written.length;
  const letters = letterSet(written);
  const near: { word: string; cost: number }[] = [];
  for (const word of words) {
    if (Math.abs(word.length - written.length) > LENGTHS_APART || word === written) continue;
    if (bits(letterSet(word) ^ letters) > LETTERS_APART) continue;
    const cost = misspellingCost(written, word);
    if (cost < most) near.push({ word, cost });
  }
  return near
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map(({ word }) => word);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Everything that one letter less, more, other or swapped makes of the word (lower case). */
export function oneLetterAway(word: string): Set<string> {
  const made = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (tail) made.add(head + tail.slice(1));
    if (tail.length > 1) made.add(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`);
    for (const letter of LETTERS) {
      made.add(head + letter + tail);
      if (tail) made.add(head + letter + tail.slice(1));
    }
  }
  made.delete(word);
  return made;
}

/** Which of the letters a to z the word has, as bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

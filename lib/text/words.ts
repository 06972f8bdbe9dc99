export interface Word {
  text: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*%?/gu;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text in order: runs of letters and digits with their inner apostrophes, hyphens, points and
 * commas ("mother-in-law", "3,500.5", "U.S"). Scripts written without spaces are cut by `Intl.Segmenter`.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    // One by one: calls take only so many arguments, and some texts have no space from end to end.
    if (WITHOUT_SPACES.test(word.text)) for (const part of segmentWords(word)) words.push(part);
    else words.push(word);
  }
  return words;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function segmentWords({ text, start }: Word): Word[] {
  return [...segmenter.segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => ({
      text: part.segment,
      start: start + part.index,
      end: start + part.index + part.segment.length,
    }));
}

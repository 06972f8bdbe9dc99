import { type Candidate, type Draft, followsWord, lower } from './candidate';

const ARTICLES = 'a an the'.split(' ');
const PREPOSITIONS = 'to of in on for at with by from about as into than'.split(' ');
const OTHERS =
  'is are was were be been am have has had do does it that and but or their his my your our they we you he there will would can not who which when where if so more also all'.split(
    ' ',
  );
const OPENERS = 'It There'.split(' ');

/** One function word put in before a word, or at the beginning of the sentence. */
export function insertions(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index) => {
    if (index === 0) return opening(draft);
    if (!followsWord(draft, index) && !followsComma(draft, index)) return [];
    const neighbours = [lower(draft.words[index - 1]), lower(word)];
    const besideArticle = neighbours.some((neighbour) => ARTICLES.includes(neighbour));
    const words = [...(besideArticle ? [] : ARTICLES), ...PREPOSITIONS, ...OTHERS];
    return words
      .filter((text) => !neighbours.includes(text))
      .map((text) => insertion(word.start, `${text} `, text));
  });
}

function opening({ text, words }: Draft): Candidate[] {
  const [first] = words;
  if (first?.start !== 0 || !/^[\p{L}']+$/u.test(first.text)) return [];
  if (ARTICLES.includes(lower(first))) return [];
  const isName = /\p{Lu}.*\p{Lu}/u.test(first.text) || /^I(?:$|')/.test(first.text);
  const start = text.charAt(0);
  return OPENERS.map((opener) => ({
    ...insertion(0, `${opener} ${isName ? start : start.toLowerCase()}`, opener.toLowerCase()),
    end: 1,
  }));
}

function insertion(at: number, replacement: string, word: string): Candidate {
  const reason = ARTICLES.includes(word)
    ? 'article'
    : PREPOSITIONS.includes(word)
      ? 'preposition'
      : 'missing word';
  return { start: at, end: at, replacement, kind: 'insertion', reason };
}

function followsComma({ text, words }: Draft, index: number): boolean {
  return text.slice(words[index - 1]?.end, words[index]?.start) === ', ';
}

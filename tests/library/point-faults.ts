/**
 * What is wrong with a key point as a shortened form of its source sentence: words that are not the source's in their
 * order, or a number, a quotation or a name of which only a part was kept. Empty where all is well. Shares nothing with
 * the guards that it checks.
 */
export function pointFaults(text: string, source: string): string[] {
  return [
    ...(isSubsequence(wordsOf(text), wordsOf(source)) ? [] : ['not a subsequence']),
    ...without(text.match(NUMBER), source.match(NUMBER)).map((number) => `number: ${number}`),
    ...without(text.match(QUOTATION), source.match(QUOTATION)).map((quotation) => `quotation: ${quotation}`),
    ...without(looseMarks(text), looseMarks(source)).map((mark) => `quotation mark: ${mark}`),
    ...splitNames(text, source).map((name) => `name: ${name}`),
  ];
}

const NUMBER =
  /\d(?:[\d.,:/–-]*\d)?(?:\s?(?:[mb]illion|thousand|Mio\.|%|°C|[ap]\.m\.|km\/h|k[gm]|[cm]m|euros?|crowns)(?!\p{L}))?/gu;
const QUOTATION = /“[^“”]*”|„[^„“]*“|«[^«»]*»|「[^「」]*」/g;
const QUOTATION_MARK = /[“”„«»「」]/g;
/** A day or a month before a name is no part of it. */
const DATE_WORD =
  '(?:\\p{Lu}\\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)';
const NAME = new RegExp(`(?<!^)(?<!\\p{L})(?!${DATE_WORD} )\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*)+`, 'gu');

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** The elements that `whole` has not, or not as often. */
function without(part: readonly string[] | null, whole: readonly string[] | null): string[] {
  const left = [...(whole ?? [])];
  return (part ?? []).filter((element) => {
    const at = left.indexOf(element);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function looseMarks(text: string): string[] {
  return text.replace(QUOTATION, '').match(QUOTATION_MARK) ?? [];
}

/** Names of several words of which some are kept; words that the source has elsewhere as well tell nothing. */
function splitNames(text: string, source: string): string[] {
  const kept = new Set(wordsOf(text));
  const words = wordsOf(source);
  return (source.match(NAME) ?? []).filter((name) => {
    if (text.includes(name)) return false;
    return wordsOf(name).some((word) => kept.has(word) && words.indexOf(word) === words.lastIndexOf(word));
  });
}

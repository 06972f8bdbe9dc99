import { findWords } from '../text/words';

/**
 * The question without what says nothing of it: "what's" and "whats" written out, "please" and a greeting left out, "get
 * there" said in one word that is not also "receive". English; white space is collapsed already.
 */
export function plainQuestion(question: string): string {
  return question
    .replaceAll('’', "'")
    .replace(/^(?:hi|hello|hey)(?: there)?[,.!] /i, '')
    .replace(/^please,? |,? please(?=[?.!]*$)/gi, '')
    .replace(/^((?:can|could|will|would) you) please /i, '$1 ')
    .replace(/\bget (?:there|here)\b/gi, 'reach it')
    .replace(/\bget to (?=(?:it|you|the|your|this)\b)/gi, 'reach ')
    .replace(/\b(wh(?:at|en|ere|o|y)|how)'?s\b/gi, '$1 is');
}

/** Asks what the page, or the selection, is about, and nothing else. English. */
export function isAboutAll(question: string): boolean {
  const words = wordsOf(question.replace(/\bsum\b(.*)\bup\b/i, 'summary$1').replace(/\btl;?dr\b/i, 'tldr'));
  return words.every((word) => SMALL.has(word) || ABOUT.has(word)) && words.some((word) => ABOUT.has(word));
}

/** Asks where else the page speaks of the selection. English. */
export function isElsewhere(question: string): boolean {
  const words = wordsOf(question);
  return words.includes('else') && words.every((word) => SMALL.has(word) || ELSEWHERE.has(word));
}

/** Can be answered with yes or no, whatever is said before: "I'm 67, can I come for free?" English. */
export function isYesNo(question: string): boolean {
  const words = wordsOf(question);
  if (words.includes('or') || POLITE.test(words.join(' '))) return false;
  if (AUXILIARY.test(words[0] ?? '')) return true;
  if (words.some(isAsking)) return false;
  if (OPENS_YES_NO.test(words[0] ?? '')) return true;
  const clauses = question
    .split(CLAUSE_END)
    .map(wordsOf)
    .filter((clause) => clause.length > 0);
  return AUXILIARY.test(clauses.at(-1)?.[0] ?? '');
}

/**
 * Asks for a way of doing something, which takes a sentence to say: "how do I cancel", "what should I do if…". English.
 */
export function isHowTo(question: string): boolean {
  return HOW_TO.test(wordsOf(question).join(' '));
}

/** Names what is wanted, as one types it into a search field: "price for students". English. */
export function isTelegraphic(question: string): boolean {
  const words = wordsOf(question);
  return !AUXILIARY.test(words[0] ?? '') && !isYesNo(question) && !words.some(isAsking);
}

/** Asks for several things: "which countries…", "who are…", "name the…". English. */
export function asksForSeveral(question: string): boolean {
  return SEVERAL.test(question.toLowerCase());
}

function wordsOf(question: string): string[] {
  return findWords(question.toLowerCase().replaceAll('’', "'")).map((word) => word.text);
}

function isAsking(word: string): boolean {
  return /^(?:wh(?:at|en|ere|o|om|ose|y|ich)|how)(?:'s|s)?$/.test(word);
}

const HOW_TO =
  /\bwhat (?:(?:should|do|can|must) (?:i|we|you|one) do|if)\b|^how (?:to|(?:do|can|could|should|would|must) (?:i|we|you|one|people|someone|anyone|my|our|it be|they be|this be))\b/;
const CLAUSE_END = /[,;:.!?–—]\s+(?:(?:and|but|so|then)\s)?/i;
const POLITE =
  /^(?:can|could|do|does|will|would) (?:(?:you|anyone|anybody|someone) (?:explain|know|say|tell|(?:find|give|show) (?:me|us)|let (?:me|us) know)|(?:it|they|this|the \w+) (?:mention|say|state|tell)s? (?:wh(?!ether)\w+|how))\b/;
const ABOUT = new Set(
  'about summarize summarise summary gist tldr topic subject point points idea overview takeaway takeaways'.split(
    ' ',
  ),
);
const SMALL = new Set(
  "what what's is are this that page article text story site passage selection it all the a an of for does do say in short brief main key tell me give can could would you and whole".split(
    ' ',
  ),
);
const ELSEWHERE = new Set(
  'where else speak speaks mention mentions mentioned talk talks come comes about'.split(' '),
);
const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|can|could|has|have|had|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|hasn't|haven't|won't|wouldn't|shouldn't)$/;
/** “Any luck yet?”, “if it breaks will you mend it?” */
const OPENS_YES_NO = /^(?:any|anybody|anyone|anything|if)$/;
const SEVERAL =
  /\b(?:what|which) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+[^s\W]s (?:are|were|have|had|did|do|can|could|will|would|must|should|make|made)\b|\b(?:what|which|who) (?:are|were)\b|^(?:name|list) (?:all|the|two|three|four|some)\b/u;

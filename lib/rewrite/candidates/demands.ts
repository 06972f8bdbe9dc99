import { irregularForms, principalParts } from '../../text/irregular';
import { basesOf, plural } from '../word-forms';

const set = (words: string) => new Set(words.split(' '));

/** Words that may stand between a word and what asks for its form. */
const BETWEEN = set('not also still always never often usually really just only even all both');
const BEFORE_BASES = set(
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't did " +
    "does don't doesn't didn't",
);
const BE = set("is are was were be been being am isn't aren't wasn't weren't");
const HAVE = set("have has had haven't hasn't hadn't");
const BEFORE_GERUNDS = set('by without before after for of about from at');
/** Here "to" is a preposition. */
const BEFORE_TO_GERUND =
  /(?:^| )(?:look(?:s|ed|ing)? forward|(?:am|is|are|was|were|be|been|get|got|getting|i'm|you're|he's|she's|we're|they're|not) used|accustomed|opposed) to$/;
/** One or many, as their writer sees them: "the team has" and "the team have". */
const FREE_IN_NUMBER = set(
  'team committee family staff government council company band crew class club board jury audience crowd majority group ' +
    'couple public press army firm management panel parliament party squad choir orchestra faculty union data media none',
);
const SINGULAR_SUBJECTS = set('he she it everyone everybody someone somebody nobody');
const PLURAL_SUBJECTS = set('i you we they people children men women');
const BEFORE_PLURALS = set(
  'these those many several few two three four five six seven eight nine ten various numerous',
);
const BEFORE_SINGULARS = set('a an each every another this one');
const ADJECTIVE = /(?:al|ic|ive|ous|ful|less|able|ible|ent|ary|big|small|new|old|young|good|bad|great)$/;
const ONE_OF = /(?:^| )one of (?:the|my|your|his|her|its|our|their|these|those)(?: [a-z]+)?$/;
const NUMBER_OF = /(?:^| )(?:number|lots|kinds|types) of$/;
/** What a subject's verb may follow in its base form: "make it work", "should he go", "that he be". */
const BEFORE_SUBJECTS_OF_BASES = set(
  'make makes made making let lets help helps helped see saw watch hear heard have had do does did can could will would ' +
    'shall should may might must that to for with',
);
export const THIRD_PERSON = set("is was has does doesn't isn't wasn't hasn't");
export const OTHER_PERSONS = set("are were have do don't aren't weren't haven't");
const FIT_SUBJECTS = new Map([
  ...['he', 'she', 'it'].map((subject) => [subject, THIRD_PERSON] as const),
  ...['you', 'we', 'they'].map((subject) => [subject, OTHER_PERSONS] as const),
  ...['people', 'children', 'men', 'women'].map((subject) => [subject, OTHER_PERSONS] as const),
  ['i', set("am was have do don't haven't")] as const,
]);
/** "The number of people was", "the man with the children is". */
const NOT_SUBJECT =
  /(?:^| )(?:of|with|for|by|from|about|between|and|or)(?: (?:the|these|those|my|your|his|her|our|their|many|some|other|most))*(?: [a-z]+)? (?:people|children|men|women)$/;
/** The auxiliaries that agree with their subject. */
const AGREEING = new Set([...FIT_SUBJECTS.values()].flatMap((words) => [...words]));

/**
 * True where the words before ask for the new form and not for the old: "did not went" (go), "three book" (books),
 * "they was" (were). All words in lower case; `before` in the order of the text.
 */
export function isDemanded(before: readonly string[], word: string, form: string): boolean {
  const place = before.findLastIndex((other) => !BETWEEN.has(other));
  const [previous = '', earlier = ''] = [before[place], before[place - 1]];
  if (AGREEING.has(word) || AGREEING.has(form)) {
    const fit = NOT_SUBJECT.test(before.join(' ')) ? undefined : FIT_SUBJECTS.get(previous);
    return !!fit && AGREEING.has(word) && !fit.has(word) && fit.has(form);
  }
  const toBase = basesOf(word).includes(form);
  const toS = form === plural(word);
  if (BEFORE_BASES.has(previous)) return toBase;
  if (BEFORE_TO_GERUND.test(before.join(' '))) return isGerund(form, word);
  if (previous === 'to') return toBase && !word.endsWith('s') && !word.endsWith('ing');
  if (BE.has(previous)) return isMissingParticiple(form, word) || isGerund(form, word);
  if (HAVE.has(previous)) return isMissingParticiple(form, word);
  if (BEFORE_GERUNDS.has(previous) && isGerund(form, word)) return true;
  if (SINGULAR_SUBJECTS.has(previous)) return toS && !BEFORE_SUBJECTS_OF_BASES.has(earlier);
  const fromS = toBase && word === plural(form);
  if (PLURAL_SUBJECTS.has(previous)) return fromS;
  const phrase = before.join(' ');
  const isAdjective = !BEFORE_PLURALS.has(previous) && ADJECTIVE.test(previous);
  const determiner = isAdjective ? earlier : previous;
  if (BEFORE_PLURALS.has(determiner) || NUMBER_OF.test(phrase) || ONE_OF.test(phrase))
    return toS || !!irregularForms(word)?.plural.includes(form);
  return BEFORE_SINGULARS.has(determiner) && fromS;
}

/** True where the words before leave the number of the word to its writer, and the form would change it. */
export function isFreeInNumber(before: readonly string[], word: string, form: string): boolean {
  return (
    FREE_IN_NUMBER.has(before.at(-1) ?? '') && (differInNumber(word, form) || differInNumber(form, word))
  );
}

function differInNumber(one: string, many: string): boolean {
  return (THIRD_PERSON.has(one) && OTHER_PERSONS.has(many)) || plural(many) === one;
}

/** A participle of a word that is none: "build" or "wrote", not "building". */
function isMissingParticiple(form: string, word: string): boolean {
  return !word.endsWith('ing') && !isParticiple(word) && isParticiple(form, word);
}

export function isParticiple(form: string, word = form): boolean {
  return basesOf(word).some((base) => {
    const parts = principalParts(base);
    return parts ? parts.participle === form : form.endsWith('ed') && basesOf(form).includes(base);
  });
}

function isGerund(form: string, base: string): boolean {
  return form.endsWith('ing') && form !== base && basesOf(form).includes(base);
}

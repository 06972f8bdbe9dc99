import { OPENING_ADJUNCT } from './leads';
import { DETERMINER, MODAL } from './lexicon';
import { type InnerSpan, matches } from './spans';
import { finiteness, startsWithVerb } from './verbs';

const CONNECTIVE_START =
  /^(?:(?:However|But|And|Also|Meanwhile|Moreover|Furthermore|In addition|Additionally|Indeed|Of course|So|Then|Yet|Still|Nevertheless|Nonetheless|Thus|Hence|Therefore|Consequently|As a result|In fact|In other words|On the other hand|At the same time|Finally|Firstly|Secondly|Thirdly|Lastly|Besides|That said|In particular|Importantly|Interestingly|Unfortunately|Fortunately|Notably|Ultimately|Plus|Now|Well|Again),\s+|(?:But|And|Yet)\s+(?=(?:the|a|an|it|he|she|they|we|this|these|those|there|his|her|its|their|our|some|many|in|on|at|as|when|while|after|before|with|if)\s|[A-Z]))/;
const CONNECTIVE_INSIDE =
  /,\s(?:however|though|meanwhile|moreover|of course|indeed|therefore|in fact|for example|for instance|too|as well|in turn|then)(?:,(?=\s)|(?=[.!?]?$))/g;

/** "However, ", ", though,": what only ties the sentence to the one before. */
export function connectives(sentence: string): InnerSpan[] {
  const start = CONNECTIVE_START.exec(sentence);
  return [
    ...(start ? [{ kind: 'connective' as const, start: 0, end: start[0].length }] : []),
    ...matches(sentence, CONNECTIVE_INSIDE, 'connective')
      .filter((span) => !joinsClauses(sentence, span) && !explains(sentence, span))
      .map((span) => {
        const keepsComma = sentence.charAt(span.end - 1) === ',' && needsComma(sentence, span);
        return keepsComma ? { ...span, end: span.end - 1 } : span;
      }),
  ];
}

/** "It was a mill, however, now it is a school": without the connective nothing holds the clauses together. */
function joinsClauses(sentence: string, { start, end }: InnerSpan): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  return (
    isClause(before) && isClause(after.replace(/^,?\s/, '')) && !startsWithVerb(after) && !JOINED.test(after)
  );
}

/** "Something warm, for example, a coat": only the connective says what the coat has to do with it. */
function explains(sentence: string, { start, end }: InnerSpan): boolean {
  const [before, connective, after] = [
    sentence.slice(0, start),
    sentence.slice(start, end),
    sentence.slice(end),
  ];
  if (!connective.endsWith(',') || startsWithVerb(after) || ENDS_IN_AUXILIARY.test(before)) return false;
  if (OPENING_ADJUNCT.test(before) && isClause(after)) return false;
  return EXAMPLE.test(connective) || NOUN_PHRASE.test(after);
}

const ENDS_IN_AUXILIARY = new RegExp(`\\b(?:${MODAL}|is|are|was|were|be|been|has|have|had|do|does|did)$`);
const EXAMPLE = /for (?:example|instance)/;
const NOUN_PHRASE = new RegExp(`^\\s${DETERMINER}\\b`);

function isClause(text: string): boolean {
  return finiteness(text) > 0;
}

const JOINED = /^,?\s(?:and|but|or|so|yet|because|that|which|who|if|when|while|as|since|although|though)\b/;

/** Whether an opening adjunct or an insertion before the connective is closed by the connective's last comma. */
function needsComma(sentence: string, { start, end }: InnerSpan): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (!before.includes(' ')) return false;
  if (CLAUSE_FOLLOWS.test(after)) return true;
  const segments = before.split(/,\s/);
  const last = segments.at(-1) ?? '';
  if (segments.length === 1) return OPENING_ADJUNCT.test(before) && !startsWithVerb(after);
  // "…, but he, too, saw it": a new subject, not an insertion.
  if (/^(?:and|but|so|or|yet)\s/.test(last) && startsWithVerb(after)) return false;
  return finiteness(last) === 0;
}

const CLAUSE_FOLLOWS =
  /^\s(?:and|but|so|or|yet|which|who|whose|where|when|while|although|because|if|unless|as|like)\b/;

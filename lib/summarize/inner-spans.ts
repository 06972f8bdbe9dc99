import { DAY } from '../text/calendar';
import { brackets } from './brackets';
import { parenthesisEnds } from './clauses';
import { connectives } from './connectives';
import { tellsFreeEvent } from './events';
import { droppable, identifies, leavesSense } from './guards';
import { leads, OPENING_ADJUNCT } from './leads';
import { MONTH } from './lexicon';
import { bodyEnd, type InnerSpan, matches } from './spans';
import { finiteness } from './verbs';

/** All parts inside the sentence that may go, each on its own, ascending by start; they may overlap. */
export function innerSpans(sentence: string): InnerSpan[] {
  return [
    ...connectives(sentence),
    ...brackets(sentence),
    ...dashes(sentence),
    ...relatives(sentence),
    ...appositions(sentence),
    ...leads(sentence),
    ...times(sentence),
    ...settings(sentence),
  ]
    .filter((span) => droppable(sentence, span) && leavesSense(sentence, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The part between two dashes; it goes with both. */
const DASHED =
  /\s(?:–|—|--|-)\s([^–—"“”]{4,160}?)\s(?:–|—|--|-)(?=\s[a-z])|—([^–—"“”\s][^–—"“”]{3,160}?)—(?=[a-z])/g;

function dashes(sentence: string): InnerSpan[] {
  if ((sentence.match(/\s(?:–|—|--|-)\s|—/g) ?? []).length !== 2) return [];
  return matches(sentence, DASHED, 'dash').filter(
    ({ start, end }) =>
      !/^[\s–—-]*(?:and|or|but|nor|not|yet|to)\b/.test(sentence.slice(start, end)) &&
      !/, (?:\S+|(?:and|or|also|formerly) [^,]{1,40})$/.test(sentence.slice(0, start)) &&
      !/^\s(?:which|who|whose|whom|to)\b/.test(sentence.slice(end)) &&
      !(OPENING_ADJUNCT.test(sentence) && !sentence.slice(0, start).includes(', ')) &&
      !names(sentence.slice(0, start), sentence.slice(start, end)),
  );
}

/** "The offence – Lund's sale of the key – …": what stands between the dashes is what the words before it speak of. */
function names(before: string, inside: string): boolean {
  return (
    /\b(?:the|this|that|these|those|two|three|four|one)\s[^,;]{0,40}$/i.test(before) &&
    NOUN_PHRASE.test(inside)
  );
}

const NOUN_PHRASE = /^[\s–—-]*(?:\p{Lu}|(?:an?|the|its|his|her|their|namely)\b)/u;

const RELATIVE_START = /,\s(?:in |of |by |for |to |from |with )?(?:which|who|whose|where|whom)\s(?!,)/g;

function relatives(sentence: string): InnerSpan[] {
  return [...sentence.matchAll(RELATIVE_START)].flatMap(({ index }) => {
    const end = parenthesisEnds(sentence, index + 8);
    if (end === undefined || !endsInNoun(sentence.slice(0, index))) return [];
    if (finiteness(sentence.slice(index + 2, end)) === 0) return [];
    return [{ kind: 'relative' as const, start: index, end }];
  });
}

const APPOSITION_START =
  /,\s(?=(?:an?|the|its|his|her|their|one of|formerly|known as|also known as|chief|head|director|president|chairman|chairwoman|founder|co-founder|author|former|based|part of|aged|with|including|such as|along with|together with|especially|particularly|members of|located|situated|born|founded|built|named|called|headed|led by|owned|published|released|launched|clad|dressed|armed|nicknamed|dubbed|short for|home to|worth|established|created|designed|held|funded|hosted|sponsored|operated|run by|made up of|made of)\s|\d{1,3},\s)/g;

function appositions(sentence: string): InnerSpan[] {
  return [...sentence.matchAll(APPOSITION_START)].flatMap(({ index }) => {
    const end = parenthesisEnds(sentence, index + 2);
    if (end === undefined || !endsInNoun(sentence.slice(0, index))) return [];
    if (isListed(sentence, index) || identifies(sentence.slice(0, index), sentence.slice(index, end)))
      return [];
    if (
      /\b(?:and|or)\b.*,\s*$|:/.test(sentence.slice(index, end)) &&
      /,.*,.*,/.test(sentence.slice(index, end))
    ) {
      return [];
    }
    return [{ kind: 'apposition' as const, start: index, end }];
  });
}

/** "His thrift, his patience, his good humour made him …": several parts that begin alike are a list. */
function isListed(sentence: string, comma: number): boolean {
  const segments = sentence.split(/,\s/).map((segment) => segment.split(' ')[0]?.toLowerCase());
  const own = sentence
    .slice(comma + 2)
    .split(' ')[0]
    ?.toLowerCase();
  return segments.filter((first) => first === own).length > 1;
}

/** Whether what stands before a comma is a noun phrase that can be explained, not an opening adjunct or an insertion. */
function endsInNoun(before: string): boolean {
  const segments = before.replace(/^(?:and|but|or|so)\s/i, '').split(/[,;:–—]\s/);
  const last = segments.at(-1) ?? '';
  if (segments.length === 1 ? OPENING_ADJUNCT.test(last) : OPENING_INSERTION.test(last)) return false;
  if (finiteness(last) > 0) return true;
  if (OPENING_ADJUNCT.test(last)) return false;
  if (segments.length > 1 && !OPENING_ADJUNCT.test(segments[0] ?? '')) return false;
  return !/\b(?:and|or|including|like|as)$/.test(before);
}

/** "Many deals, like the one struck with a baker, who …, will": the comma after it closes the insertion too. */
const OPENING_INSERTION =
  /^(?:an?|the|its|his|her|their|like|such as|including|with|along with|one of|former|especially|particularly|formerly|known as)\s/;

const TIME_INSIDE = new RegExp(
  `,?\\s(?:on\\s)?(?:late |early )?(?:${DAY}(?:\\s(?:morning|afternoon|evening|night))?|(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?|today|yesterday|this (?:morning|afternoon|evening|week)|earlier (?:today|this week|this month))\\b(?:,(?=\\s[a-z]))?`,
  'g',
);

function times(sentence: string): InnerSpan[] {
  const body = bodyEnd(sentence);
  return matches(sentence, TIME_INSIDE, 'time').flatMap((span) => {
    const before = sentence.slice(0, span.start);
    const after = sentence.slice(span.end);
    const found = sentence.slice(span.start, span.end);
    if (
      TIME_NEEDED_BEFORE.test(before) ||
      /^(?:['’]s|\s(?:to|until|till|and|or|through|at|when|because|if|–|-)\b|,?\s(?:\p{Lu}|\d)|\s?[–-])/u.test(
        after,
      )
    ) {
      return [];
    }
    if (!/^,?\son\s/.test(found) && /\b(?:[A-Z]\w*|\d+)$/.test(before)) return [];
    if (OPENING_ADJUNCT.test(before.split(/[,;:]\s/).at(-1) ?? '')) return [];
    if (!tellsFreeEvent(clauseAround(sentence, span))) return [];
    const closes = found.endsWith(',') && !found.startsWith(',');
    const end = Math.min(closes ? span.end - 1 : span.end, body);
    return [{ ...span, end }];
  });
}

const TIME_NEEDED_BEFORE =
  /^$|\b(?:since|until|till|by|from|before|after|for|of|to|between|and|or|last|next|the|every|each|[Tt]his|[Tt]hat|per|a|an|is|was|are|were|be|been|until|through|than|in|at|on|\w+ed for|scheduled|set|due|dated|as)$/;

/** "The mayor said in a letter to parents that …": the occasion of saying. */
const SETTING =
  /(?<=\b(?:said|told [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}|told reporters))\s(?:in|at|during|on)\s[^,;"“”]{3,60}?(?=\sthat\s)/g;

function settings(sentence: string): InnerSpan[] {
  return matches(sentence, SETTING, 'setting').filter(
    ({ start, end }) => !/\d/.test(sentence.slice(start, end)),
  );
}

function clauseAround(sentence: string, { start, end }: InnerSpan): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:]\s/)
      .at(-1) ?? '';
  const after = sentence.slice(end).split(/[,;:]\s/)[0] ?? '';
  return before + after;
}

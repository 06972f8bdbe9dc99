import { tellsFreeEvent } from './events';
import { droppable, leavesSense, parenthesisEnds } from './guards';
import { leads, OPENING_ADJUNCT } from './leads';
import { DAY, MONTH, PREPOSITION } from './lexicon';
import { bodyEnd, type InnerSpan } from './spans';
import { finiteness, startsWithVerb } from './verbs';

/** All parts inside the sentence that may go, each on its own, ascending by start; they may overlap. */
export function innerSpans(sentence: string): InnerSpan[] {
  return [
    ...connectives(sentence),
    ...datelines(sentence),
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

const CONNECTIVE_START =
  /^(?:(?:However|But|And|Also|Meanwhile|Moreover|Furthermore|In addition|Additionally|Indeed|Of course|So|Then|Yet|Still|Nevertheless|Nonetheless|Thus|Hence|Therefore|Consequently|As a result|In fact|In other words|On the other hand|At the same time|Finally|Firstly|Secondly|Thirdly|Lastly|Besides|That said|In particular|Importantly|Interestingly|Unfortunately|Fortunately|Notably|Ultimately|Plus|Now|Well|Again),\s+|(?:But|And|Yet)\s+(?=(?:the|a|an|it|he|she|they|we|this|these|those|there|his|her|its|their|our|some|many|in|on|at|as|when|while|after|before|with|if)\s|[A-Z]))/;
const CONNECTIVE_INSIDE =
  /,\s(?:however|though|meanwhile|moreover|of course|indeed|therefore|in fact|for example|for instance|too|as well|in turn|then)(?:,(?=\s)|(?=[.!?]?$))/g;

function connectives(sentence: string): InnerSpan[] {
  const start = CONNECTIVE_START.exec(sentence);
  return [
    ...(start ? [{ kind: 'connective' as const, start: 0, end: start[0].length }] : []),
    ...matches(sentence, CONNECTIVE_INSIDE, 'connective').map((span) => {
      const keepsComma = sentence.charAt(span.end - 1) === ',' && needsComma(sentence, span);
      return keepsComma ? { ...span, end: span.end - 1 } : span;
    }),
  ];
}

/** Whether an opening adjunct or an insertion before the connective is closed by the connective's last comma. */
function needsComma(sentence: string, { start, end }: InnerSpan): boolean {
  const before = sentence.slice(0, start);
  const segments = before.split(/,\s/);
  if (segments.length > 1 && finiteness(segments.at(-1) ?? '') === 0) return true;
  return OPENING_ADJUNCT.test(before) && !startsWithVerb(sentence.slice(end));
}

/** "LEEDS, England (Agency) — " */
const DATELINE =
  /^[A-Z]{3}[A-Z .]{0,30}(?:, [A-Z][\w. ]{1,30})?(?:\s?\([^()]{2,25}\))?\s?(?:[–—-]{1,2}|:)\s(?=[A-Z"“])|^[A-Z][\w. ]{2,30}(?:, [A-Z][\w. ]{1,30})?\s?\([A-Z][A-Za-z ]{1,20}\)\s?[–—-]{1,2}\s(?=[A-Z"“])/;

function datelines(sentence: string): InnerSpan[] {
  const match = DATELINE.exec(sentence);
  return match ? [{ kind: 'dateline', start: 0, end: match[0].length }] : [];
}

const BRACKET = /\s\([^()]{3,}\)(?=[\s.,;:!?]|$)|\s?\[[\d,–\s-]+\]/g;

function brackets(sentence: string): InnerSpan[] {
  return matches(sentence, BRACKET, 'bracket').filter(
    ({ start, end }) =>
      /\w/.test(sentence.slice(0, start)) &&
      !NARROWING.test(sentence.slice(start, end)) &&
      !(ENDS_IN_NAME.test(sentence.slice(0, start)) && TELLS_WHICH.test(sentence.slice(start, end))),
  );
}

/** "Hale (river)" is not Hale. */
const ENDS_IN_NAME = /(?:^|\s)\p{Lu}[\p{L}’'-]*$/u;
const TELLS_WHICH = /^\s\(\p{Ll}+(?:\s\p{Ll}+)?\)$/u;

/** "No rooms (with windows)" are not no rooms. */
const NARROWING = new RegExp(`^\\s\\((?:${PREPOSITION}|who|which|that|when|where|aged|mainly|including)\\b`);

/** The part between two dashes; it goes with both. */
const DASHED =
  /\s(?:–|—|--|-)\s([^–—"“”]{4,160}?)\s(?:–|—|--|-)(?=\s[a-z])|—([^–—"“”\s][^–—"“”]{3,160}?)—(?=[a-z])/g;

function dashes(sentence: string): InnerSpan[] {
  if ((sentence.match(/\s(?:–|—|--|-)\s|—/g) ?? []).length !== 2) return [];
  return matches(sentence, DASHED, 'dash').filter(
    ({ start, end }) =>
      !/^[\s–—-]*(?:and|or|but|nor|not|yet|to)\b/.test(sentence.slice(start, end)) &&
      !/, (?:\S+|(?:and|or|also|formerly) [^,]{1,40})$/.test(sentence.slice(0, start)) &&
      !/^\s(?:which|who|whose|whom)\b/.test(sentence.slice(end)),
  );
}

const RELATIVE_START = /,\s(?:in |of |by |for |to |from |with )?(?:which|who|whose|where|whom)\s(?!,)/g;

function relatives(sentence: string): InnerSpan[] {
  return [...sentence.matchAll(RELATIVE_START)].flatMap(({ index }) => {
    const end = parenthesisEnds(sentence, index + 8);
    if (end === undefined || !endsInNoun(sentence.slice(0, index))) return [];
    return [{ kind: 'relative' as const, start: index, end }];
  });
}

const APPOSITION_START =
  /,\s(?=(?:an?|the|its|his|her|their|one of|formerly|known as|also known as|chief|head|director|president|chairman|chairwoman|founder|co-founder|author|former|based|part of|aged|with|including|such as|along with|together with|especially|particularly|members of|located|situated|born|founded|built|named|called|headed|led by|owned|published|released|launched)\s|\d{1,3},\s)/g;

function appositions(sentence: string): InnerSpan[] {
  return [...sentence.matchAll(APPOSITION_START)].flatMap(({ index }) => {
    const end = parenthesisEnds(sentence, index + 2);
    if (end === undefined || !endsInNoun(sentence.slice(0, index))) return [];
    if (
      /\b(?:and|or)\b.*,\s*$|:/.test(sentence.slice(index, end)) &&
      /,.*,.*,/.test(sentence.slice(index, end))
    ) {
      return [];
    }
    return [{ kind: 'apposition' as const, start: index, end }];
  });
}

/** Whether what stands before a comma is a noun phrase that can be explained, not an opening adjunct or an insertion. */
function endsInNoun(before: string): boolean {
  const segments = before.replace(/^(?:and|but|or|so)\s/i, '').split(/[,;:–—]\s/);
  const last = segments.at(-1) ?? '';
  if (finiteness(last) > 0) return true;
  if (OPENING_ADJUNCT.test(last)) return false;
  if (segments.length > 1 && !OPENING_ADJUNCT.test(segments[0] ?? '')) return false;
  return !/\b(?:and|or|including|like|as)$/.test(before);
}

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
      /^(?:['’]s|\s(?:to|until|till|and|or|through|at|when|because|if|–|-)\b|\s\p{Lu}|\s?[–-])/u.test(after)
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

function matches(sentence: string, pattern: RegExp, kind: InnerSpan['kind']): InnerSpan[] {
  return [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));
}

import { DAY } from '../text/calendar';
import { tellsEvent, tellsFreeEvent } from './events';
import { MONTH } from './lexicon';
import type { InnerSpan } from './spans';
import { finiteness } from './verbs';

/** The opening of the sentence that may go: the time, reason or concession before a main clause of its own. */
export function leads(sentence: string): InnerSpan[] {
  const concessive = CONCESSIVE_LEAD.exec(sentence);
  const circumstance = CIRCUMSTANCE_LEAD.exec(sentence);
  const match = concessive ?? circumstance ?? TIME_LEAD.exec(sentence);
  if (!match) return [];
  const rest = sentence.slice(match[0].length);
  const clause = firstClause(rest);
  if (!concessive && !circumstance && SHARE.test(rest)) return [];
  if (!concessive && !(circumstance ? tellsEvent(clause) : tellsFreeEvent(clause))) return [];
  return startsAfresh(match[0], rest) ? [{ kind: 'lead', start: 0, end: match[0].length }] : [];
}

/** A share is one of its time. */
const SHARE = /\d\s?%|\bper ?cent\b/i;

function firstClause(text: string): string {
  return text.split(/[,;:]\s/)[0] ?? text;
}

/** Whether the rest opens with its own subject and names nobody by a pronoun who was named in the opening. */
function startsAfresh(lead: string, rest: string): boolean {
  if (!OWN_SUBJECT.test(rest) || POINTS_BACK_AT_ONCE.test(rest)) return false;
  if (pointsInto(lead, rest)) return false;
  if (CONJUNCTION.test(lead) && finiteness(lead) === 0) return false;
  if (!NAMES_A_TIME.test(lead) && /\p{Lu}[\p{L}’-]*,\s$/u.test(lead) && /^\p{Lu}/u.test(rest)) return false;
  return NAMES_A_TIME.test(lead) || !THIRD_PERSON.test(rest);
}

/** "After the flood, … the flood": the second one is understood by the first. */
function pointsInto(lead: string, rest: string): boolean {
  const named = new Set(lead.toLowerCase().match(/[a-z]{3,}/g));
  return [...rest.toLowerCase().matchAll(/\b(?:the|this|that|these|those) ([a-z]{3,})/g)].some(
    ([, noun = '']) => named.has(noun),
  );
}

/** "As the fees of Lund, Falk and Holm rose, …": without a verb before it the comma stands inside the clause. */
const CONJUNCTION = /^(?:As|While|Although|Though|Even though|Whereas|Because(?! of))\s/;

const OWN_SUBJECT =
  /^(?:(?:the|an?|our|my|two|three|four|five|six|seven|eight|nine|ten|some|many|several|more|about|nearly)\s|[A-Z\d£$€])/;
const POINTS_BACK_AT_ONCE =
  /^(?:the (?:rest|others?|latter|former|remaining|same)|it|he|she|they|this|that|these|those|its|his|her|their|there|such|both)\b/i;
const NAMES_A_TIME =
  /^(?:In (?!response|an?\b|effort)|On |Last |This |Yesterday|Today|At the time|(?:\w+ ){1,4}ago)/;
const THIRD_PERSON = /\b(?:he|she|it|they|him|her|them|his|its|their)\b/i;

const SEASON = '(?:spring|summer|autumn|fall|winter)';
/** Openings that say when something happened; places and conditions are not among them. */
const TIME_LEAD = new RegExp(
  `^(?:In (?:(?:early |late |mid-)?(?:${MONTH} )?\\d{4}|(?:early |late |mid-)?${MONTH}|the (?:early |late |mid-)?\\d{2,4}s|(?:the )?${SEASON}(?: of)? \\d{4}|recent (?:days|weeks|months|years)|the (?:past|last) (?:few )?(?:days?|weeks?|months?|years?|decade))|On ${DAY}(?: (?:morning|afternoon|evening|night))?|On (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|(?:Earlier|Later|Late|Early) (?:this|last|that|on|in) [\\w ]{3,20}|(?:Last|This) (?:week|month|year|spring|summer|autumn|fall|winter|${DAY}|${MONTH})|Yesterday|Today|At the time|(?:\\w+ ){1,4}ago|(?:During|As|While) [^,]{3,110}),\\s(?=\\S)`,
);
const CIRCUMSTANCE_LEAD =
  /^(?:After|Following|Amid|Because|Because of|Given|Thanks to|Due to|Along with|Together with|In response to|As part of|In an effort to|In an attempt to|In a bid to|Having|Speaking|Writing|Taking|Using|Building|Working|Drawing|Facing|Hoping|Wanting|Leaving|Citing) [^,]{3,110},\s(?=\S)/;
const CONCESSIVE_LEAD = /^(?:Despite|In spite of|Although|Though|Even though|Whereas) [^,]{3,110},\s(?=\S)/;

/** What begins so is no subject. */
export const OPENING_ADJUNCT =
  /^(?:However|Meanwhile|Moreover|Furthermore|Also|Indeed|Instead|Thus|Therefore|Hence|Perhaps|Yes|No|So|Plus|Besides|Again|Well|And|But|Yet|Still|In|On|At|After|Before|During|Since|For|With|Without|Despite|While|As|Although|Though|Because|By|From|Under|Following|Amid|Among|Throughout|Over|Through|To|Along|If|When|Once|Until|Unless|Where|Whether|Long|Soon|Shortly|Immediately|Right|Years|Months|Weeks|Days|Hours|Minutes|Yesterday|Today|Tomorrow|Last|Next|Earlier|Later|Now|Then|Here|There|Born|Known|Made|Built|Written|Given|Like|Unlike|Even|Not|Only|Just|Some|Inside|Outside|Near|Between|Within|Across|Around|About|Above|Behind|Beyond|Of|Per|Upon|Toward|Towards|\w+ing|\w+ed|\w+ly|(?:\w+\s){0,3}(?:ago|later|earlier))\b/;

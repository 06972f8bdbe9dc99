import { DAY } from '../text/calendar';
import { DETERMINER, MONTH, PRONOUN } from './lexicon';
import { bodyEnd, type Tail } from './spans';
import { finiteness, finiteVerbs } from './verbs';

/** Every place where the sentence could end early, by what would follow; not yet checked for sense. */
export function tails(sentence: string): Tail[] {
  const body = bodyEnd(sentence);
  return PATTERNS.flatMap(({ kind, pattern, fits }) =>
    [...sentence.matchAll(pattern)]
      .filter(({ index }) => index >= SHORTEST_HEAD && index < body)
      .filter(({ index }) => fits?.(sentence.slice(0, index), sentence.slice(index, body)) ?? true)
      .map(({ index }) => ({ kind, start: index })),
  );
}

/** In UTF-16 units; anything shorter is no statement. */
const SHORTEST_HEAD = 18;

interface TailPattern {
  kind: Tail['kind'];
  /** Matches at the tail's start. */
  pattern: RegExp;
  fits?: (head: string, tail: string) => boolean;
}

/** "…," the minister said | while visiting a school. */
const AFTER_SPEECH_VERB = new RegExp(
  `\\s(?=(?:on|in|at|during|while|after|yesterday|last)\\b|${DAY}\\b)(?<=(?:[,"”] [^,"”]{2,60} (?:said|says|added)|[,"”] (?:said|says|added) [\\w’'-]+(?: [\\w.’'-]+){0,6})\\s)`,
  'g',
);

const PATTERNS: TailPattern[] = [
  {
    kind: 'relative',
    pattern:
      /,\s(?:(?:in|of|by|for|to|from|with|under|through) )?(?:which|who|whose|where|whom)\s(?!,)|,\s(?:some|many|most|all|both|one|two|three|four|five|several|each|much) of (?:which|whom|them|whose)\s/g,
  },
  {
    kind: 'apposition',
    pattern: /,\s(?:an?|the|its|his|her|their|one of|formerly|known as|part of)\s/g,
    fits: isExplanation,
  },
  {
    kind: 'dash',
    pattern: /\s(?:–|—|--|-)\s|—(?=\S)/g,
    fits: (head, tail) =>
      !/(?:\s(?:–|—|--|-)\s|—)/.test(head + tail.slice(2)) &&
      !/^[\s–—-]*(?:and|or|but|nor|not|to|this|these|that|all)\b/.test(tail),
  },
  {
    kind: 'semicolon',
    pattern: /;\s/g,
    fits: (_, tail) =>
      !/^;\s(?:however|but|yet|still|nevertheless|nonetheless|though|then|the next|on the other|later|today|now)\b|;\s(?:and|or)\s/.test(
        tail,
      ) && finiteness(tail.slice(2).split(/;\s|,\s|\s(?:that|which|who|whose|where)\s/)[0] ?? '') > 0,
  },
  {
    kind: 'adjunct',
    pattern:
      /,\s(?:as(?! (?:an?|well|long|far|soon|if|though|part|opposed|\w+ed|appropriate|applicable)\b)|while|whereas|after|because|since|despite|following|including|such as|with|up (?:from|\d)|down (?:from|\d)|compared (?:with|to)|thanks to|due to|in order to|in an effort to|in a bid to|along with|amid|especially|particularly)\s/g,
  },
  {
    kind: 'adjunct',
    pattern:
      /,\s(?:thereby\s|thus\s)?(?!(?:\w*thing|during|spring|morning|evening|king|being|according|depending|assuming|providing|barring|excluding|pending|concerning|regarding)\b)[a-z]{3,}ing\s/g,
    fits: (_, tail) =>
      !/^,\s\w+ing(?:,|\s(?:and|or)\s(?!\w+ing\s(?:the|an?|its|his|her|their|\w+s)\b))/.test(tail) &&
      !/^,\s\w+ing\s(?:is|are|was|were|will|can)\b/.test(tail),
  },
  { kind: 'clause', pattern: /,\s(?:and|so)\s/g, fits: isSecondClause },
  { kind: 'adjunct', pattern: /,\sas well as\s/g },
  {
    kind: 'adjunct',
    pattern:
      /,\sas (?:described|shown|discussed|outlined|detailed|seen|mentioned|illustrated) (?:in|on|above|below|earlier|here)\b/g,
  },
  {
    kind: 'adjunct',
    pattern:
      /,\s(?:\w+ly\s)?(?:based|located|known|called|named|led|owned|founded|built|designed|followed|accompanied|backed|driven|fuell?ed|joined|described|dubbed)\s(?:by|on|in|at|to|as|for|near|the)\s/g,
  },
  { kind: 'speech', pattern: AFTER_SPEECH_VERB, fits: (_, tail) => !/\bthat\b|["“”,]/.test(tail) },
  { kind: 'reason', pattern: /,\swhen\s/g },
  {
    kind: 'reason',
    pattern:
      /(?<![,;:])\s(?:after(?! (?:\d|an? (?:day|week|month|year|few|while)|one|two|three|four|five|six|several|some|meals?|use)\b)|because|despite|following|amid|thanks to|as part of|in an effort to|in an attempt to|in order to|in a bid to)\s/g,
    fits: (head) =>
      !/\b(?:soon|shortly|just|long|immediately|days?|weeks?|months?|years?|minutes?|hours?|decades?|in|of|to|for|from|with|by|on|at|even|only|partly|mainly|is|was|are|were|be|been|the|a)$/.test(
        head,
      ),
  },
  {
    kind: 'place',
    pattern: new RegExp(
      `(?<![,;:])\\s(?:in (?:the|a|an|\\d{4}|(?:early |late |mid-)?${MONTH}|[A-Z])|on (?:${DAY}|\\d|${MONTH})|at (?:the|an?|his|her|its|their|[A-Z])|during|near|outside|across|throughout|alongside)\\b`,
      'g',
    ),
    fits: isFreeAdjunct,
  },
];

/** ", a move that …", ", the city's second bridge": one noun phrase to the end of the sentence. */
function isExplanation(head: string, tail: string): boolean {
  if (/,\s(?:\w+|(?:and|but|or|so|yet)\b.*)$/.test(head)) return false;
  if (RESULT_NOUN.test(tail)) return true;
  if (/\b(?:and|or)\b|,\s.*,\s/.test(tail.slice(2))) return false;
  return finiteness(tail.replace(/\b(?:that|who|which|where|when)\b.*$/, '')) === 0;
}

const RESULT_NOUN =
  /^,\s(?:an?|the)\s(?:\w+\s)?(?:move|decision|step|sign|figure|rise|fall|drop|increase|decrease|record|trend|project|deal|change|process|practice|feature|problem|place|period|job|role|position|title)\s(?:that|which|of|from|in|on|over|since|to)\b/;

/** What follows ", and" is a clause with its own subject and verb, not the last item of a list. */
function isSecondClause(head: string, tail: string): boolean {
  if (/,\s[^,]{1,25}$/.test(head) || /,\s(?:and|so)\s(?:that|then|if|thus|therefore|only)\b/.test(tail))
    return false;
  if (isSeries(head)) return false;
  const clause = tail.replace(/^,\s(?:and|so)\s/, '');
  if (!SUBJECT.test(clause)) return false;
  const verb = finiteVerbs(clause.split(/,\s/)[0] ?? '')[0];
  const subject = clause.slice(0, verb?.start);
  return (
    verb !== undefined &&
    subject.split(' ').length <= 7 &&
    !/\b(?:who|whose|which|that|where)\b/.test(subject)
  );
}

/** "He came, he saw": after two clauses without a word between them "and" brings the last one. */
function isSeries(head: string): boolean {
  const segments = head.split(/,\s/);
  const last = segments.at(-1) ?? '';
  return (
    segments.length > 1 &&
    SUBJECT.test(last) &&
    finiteness(last) > 0 &&
    finiteness(segments[0] ?? '') > 0 &&
    !/^(?:If|When|While|Although|Though|As|After|Because|Since|Once|Before|Unless|Until|Where)\b/.test(head)
  );
}

const SUBJECT = new RegExp(`^(?:(?:${DETERMINER}|${PRONOUN})\\b|[A-Z]|\\w+s\\s)`);

/** Whether the head ends in a noun, so that "in the city" hangs on the clause and not on a verb or noun that needs it. */
function isFreeAdjunct(head: string, tail: string): boolean {
  if (/,|\b(?:and|or|but)\b/.test(tail) || tail.split(' ').length > 15) return false;
  // "One sank in May 2015, and one burned in May 2014": without its own date the second has the first's.
  if (DATED.test(head) && DATED.test(tail)) return false;
  if (/\s\p{Lu}[\p{L}’'-]*$/u.test(head) && /\p{Lu}\p{L}+.*\p{Lu}\p{L}+/u.test(tail)) return false;
  if (
    /^\s\S+\s(?:an?|the)\s(?:way|form|hope|case|event|number|range|future|end|position|time|cost|rate|price|expense|pace|favou?r|context|sense|mood|face|wake|presence|absence|hands|name)\b/.test(
      tail,
    )
  )
    return false;
  const words = head.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/(?:ed|ing|ly|n[’']t)$/.test(last) || NEEDS_PLACE.test(last)) return false;
  return !/\b(?:between|from|ranging|based|with)\b[^,]*$/.test(head) && /^[\p{L}\p{N}’'”"-]+$/u.test(last);
}

const DATED = new RegExp(`\\b(?:${MONTH}|${DAY}|(?:1[5-9]|20)\\d\\d)\\b`);

const NEEDS_PLACE =
  /^(?:change|changes|increase|increases|decline|rise|fall|drop|growth|interest|role|roles|belief|faith|confidence|trust|improvement|reduction|expert|experts|place|part|stake|stakes|share|shares|attack|ban|report|focus|look|glance|stage|stages|way|ways|people|those|lot|one|ones|number|place|it|him|her|them|us|me|you|was|were|is|are|be|been|has|had|have|took|went|came|put|set|held|made|born|lived|sat|stood|arrived|stayed|remained|began|ended|met|left|back|up|out|down|over|off|in|on|at|to|of|for|and|or|but|home|here|there|time|times|day|days|moment|start|end|life|years|career)$/;

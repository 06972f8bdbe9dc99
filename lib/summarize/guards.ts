import { findEnclosures, splitsEnclosure } from './enclosures';
import { tellsEvent, tellsFreeEvent } from './events';
import { ATTRIBUTION, FUNCTION_WORD, HEDGE, RESTRICTOR, SCOPE } from './lexicon';
import type { Range } from './ranges';
import { bodyEnd, type InnerSpan, type Tail } from './spans';
import { finiteness, finiteVerbs, mayStartWithVerb, startsWithVerb } from './verbs';

/** Whether a part may go at all: it limits, denies and attributes nothing, and splits no quotation and no number. */
export function droppable(sentence: string, range: Range): boolean {
  const part = sentence.slice(range.start, range.end);
  if (RESTRICTOR.test(part) || STUDY_SUBJECTS.test(part) || QUALIFIES.test(part)) return false;
  if (FATE.test(part) || ATTRIBUTION.test(part.replace(OWN_WORDS, ''))) return false;
  const enclosures = findEnclosures(sentence);
  if (!enclosures || splitsEnclosure(enclosures, range)) return false;
  return !splitsNumber(sentence, range);
}

/** What has become of somebody is the news, wherever it stands. */
const FATE =
  /\b(?:died|dead|killed|drowned|missing|resigned|dismissed|sacked|retired|arrested|convicted|acquitted|banned)\b/;

/** Whether the sentence without the span still has its verb and is no fragment. */
export function leavesSense(sentence: string, { kind, start, end }: InnerSpan): boolean {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  if (kind === 'connective' || kind === 'bracket' || kind === 'dateline') return true;
  if (finiteness(rest) < finiteness(sentence)) return false;
  return isWholeClause(rest, 1) || !isWholeClause(sentence, 1);
}

/** Whether the sentence may end before the tail; `head` is what would then be shown. */
export function mayEnd(sentence: string, head: string, { kind, start }: Tail): boolean {
  const body = bodyEnd(sentence);
  const tail = sentence.slice(start, body);
  if (!droppable(sentence, { start, end: body }) || HOLDS_SENTENCE_END.test(tail)) return false;
  if ((kind === 'relative' || kind === 'apposition') && COMPLEMENT_FOLLOWS.test(tail)) return false;
  if (kind === 'apposition' && identifies(head, tail)) return false;
  if (kind === 'relative' && ANNOUNCED.test(head) && SAYS_WHICH.test(tail)) return false;
  if (kind === 'relative' && listGoesOn(tail)) return false;
  if (NOT_JUST.test(head) || EXAMPLE_FOLLOWS.test(head) || endsInOpening(head)) return false;
  if (!INDEPENDENT.has(kind) && resumes(tail)) return false;
  // After a comma the sentence only goes on with its verb if it `resumes`: a probable verb before is then the verb.
  const wanted = kind === 'reason' || kind === 'place' ? Math.min(2, finiteness(sentence)) : 1;
  if (!isWholeClause(head, wanted)) return false;
  if (COMPARISON.test(tail) && COMPARATIVE.test(head)) return false;
  if (CORRELATIVE_HEAD.test(head) && CORRELATIVE_TAIL.test(tail)) return false;
  switch (kind) {
    case 'reason':
      return tellsEvent(lastClause(head)) && !SCOPE.test(head) && !INTENSIFIER.test(head);
    case 'place':
      return (
        tellsFreeEvent(lastClause(head)) && !SCOPE.test(head) && !INTENSIFIER.test(head) && !FRAME.test(tail)
      );
    case 'adjunct':
      return (
        !SPEAKER.test(head) &&
        !(LIST_OF_DEEDS.test(lastClause(head)) && /\b(?:and|or)\b/.test(tail)) &&
        !(EXAMPLES.test(tail) && GOES_ON.test(tail)) &&
        (ADDITION.test(tail) || !PERMISSION.test(head)) &&
        !closesParenthesis(head)
      );
    default:
      return true;
  }
}

/**
 * Whether an explanation tells which one or who is meant: it holds a name, and what it explains has none ("both teams,
 * the Larks and the Wrens").
 */
export function identifies(before: string, explanation: string): boolean {
  const explained = before.split(/[,;:–—]\s/).at(-1) ?? '';
  const named = /\p{Lu}/u.test(
    explained
      .split(' ')
      .slice(-4)
      .join(' ')
      .replace(/^\p{Lu}/u, ''),
  );
  return (
    !named &&
    /^,\s(?!known|also|based|located|including|such|with|along|together|especially|particularly|aged|born|founded|built|published|released|launched|owned|led|headed)[^,]*\s\p{Lu}/u.test(
      explanation,
    )
  );
}

/** "Most will like one change, which is the lever": the change is nothing without it. */
const ANNOUNCED = /\b(?:one|two|three|some|certain|another|something) (?:[\w-]+ )*[\w-]+$/;
const SAYS_WHICH = /^,\s(?:which|who) (?:is|are|was|were)\s/;

/** "…, which was new, and a boat": what follows the relative clause is no clause but the next item. */
function listGoesOn(tail: string): boolean {
  const next = /.,\s(?:and|or|as well as)\s(.+)$/.exec(tail)?.[1];
  return next !== undefined && finiteness(next.split(/,\s/)[0] ?? '') === 0;
}

/** A second sentence that was not told apart is no part of the first. */
const HOLDS_SENTENCE_END = /\p{Ll}{2}[.!?]["”’)\]]*\s+\p{Lu}/u;

/** "The next example came in 1913, when …": the example is what follows. */
const EXAMPLE_FOLLOWS =
  /^(?:the|one|another|an?) (?:[\w-]+ ){0,3}(?:example|instance|case|reason|problem|question|difference|exception|sign|thing|point|step|moment|time|change|way) (?:is|was|are|were|came|comes|happened|remains|arrived)\b/i;

/** "Not just a mill" wants to hear what more. */
const NOT_JUST = /(?:\bnot|n[’']t) (?:just|only|merely|simply|so much)\b/i;

/** Whether the last part after a colon or semicolon is a condition or time still waiting for its clause. */
function endsInOpening(head: string): boolean {
  const part = head.split(/[;:]\s/).at(-1) ?? '';
  return (
    part !== head &&
    !part.includes(', ') &&
    /^(?:if|when|while|although|though|as|after|because|since|once|before)\s/.test(part)
  );
}

/** "I turned the shed, which was empty, into a studio": the clause is not over at the first comma. */
const COMPLEMENT_FOLLOWS = /.,\s(?:into|to|from|with|for|by|in|on|at|as|that|than)\s/;

/** What is higher is so against something. */
const COMPARATIVE =
  /\b(?:more|less|fewer|better|worse|\w{3,}(?<!\bnumb|\bmemb|\b(?:nev|ev|oth|aft|und|ov))er)\b/i;
const COMPARISON = /^,\scompared\b/;

/** Tails that are clauses of their own; a verb after a comma in them is theirs. */
const INDEPENDENT: ReadonlySet<Tail['kind']> = new Set(['clause', 'semicolon', 'dash']);

/** Whether a text can stand as a sentence: closed quotes, enough words, an end that asks for nothing more. */
export function isWellFormed(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 5 &&
    findEnclosures(text) !== undefined &&
    (!OPEN_END.test(text) || ENDS_IN_SPEECH_VERB.test(text)) &&
    !/^(?:or|of|which|who|whom|whose|than|and)\b/i.test(text)
  );
}

/**
 * The end (after its comma) of a parenthesis open at `from`: the first comma after which the sentence goes on with its
 * verb. "A quiet, remote village" ends at neither comma.
 */
export function parenthesisEnds(sentence: string, from: number): number | undefined {
  for (let at = sentence.indexOf(', ', from); at >= 0; at = sentence.indexOf(', ', at + 1)) {
    if (/[;:]\s/.test(sentence.slice(from, at))) return undefined;
    const rest = sentence.slice(at + 1);
    if (LIST_GOES_ON.test(rest) && !VERB_WITH_OBJECT.test(rest)) continue;
    if (startsWithVerb(rest)) return at + 1;
  }
  return undefined;
}

const LIST_GOES_ON = /^\s[^,]{1,40},?\s(?:and|or)\s/;
const VERB_WITH_OBJECT =
  /^\s(?:\w+ly\s|also\s)?(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told)\b|[a-z]+(?:ed|s|ew|ook|ave)\s(?:that|the|an?|to|how|its|his|her|their)\s)/;

const QUALIFIES = new RegExp(
  `^[\\s,;(–—-]*(?:and |but )?${HEDGE}\\b(?! (?:based|owned|led|driven|known|made|built|run|funded)\\b)`,
  'i',
);

/** Findings hold for the study's subjects: a part that names them is no mere circumstance. */
const STUDY_SUBJECTS =
  /\b(?:mice|mouse|rats?|rodents?|monkeys?|vitro|laborator(?:y|ies)|trials?|experiments?|simulat\w+|surveys?|polls?|theor(?:y|ies)|hypothe\w+|scenarios?|proposals?)\b/i;

/** Frames in which things are so, not where they happened. */
const FRAME =
  /\b(?:animals?|lab|stud(?:y|ies)|tests?|models?|samples?|participants?|patients?|volunteers?|plans?|draft|bill|cases?|fiction|novel|film|game|story|play|dream|version)\b/i;

/** The subject's own further words ("…, saying the price was fair") carry no one else's statement. */
const OWN_WORDS = /^,?\s(?:saying|adding|citing|noting)\b.*$/;

/** What is allowed, possible or due is so under the circumstances that follow; additions and results are none. */
const PERMISSION = /\b(?:can|could|may|might|must|should|shall|ought|need to|needs to|ha(?:ve|s) to)\b/i;
const ADDITION =
  /^,\s(?:including|such as|as well as|especially|particularly|up|down|compared|while|whereas|although|though|even though|despite|(?:thereby |thus )?(?:helping|making|leaving|bringing|giving|allowing|creating|forcing|prompting|causing|raising|marking|becoming|adding|ending|turning|putting|setting|paving))\b/;
/** What follows may still be the speaker's sentence. */
const SPEAKER = /[,"”’] (?:[\w.’'-]+ ){1,4}(?:said|says)$/;
/** "A service for claiming tasks, setting their status and …": what follows is the next item, not what came of it. */
const LIST_OF_DEEDS =
  /\b(?:for|by|of|in|from|on|about|like|as|before|after|through|with|without|is|are|was|were|be|including) (?:\w+ly )?\w{3,}ing\b/;
const EXAMPLES = /^,\s(?:such as|including|especially|particularly|as well as|along with)\s/;
const GOES_ON = /.,\s(?:who|which|that|whose|where|when|the|an?|it|he|she|they|we|you|this|there)\s/;
const INTENSIFIER = /\b(?:so|such|too|enough|as|more|less|rather)\b/i;
const CORRELATIVE_HEAD =
  /\b(?:between|both|either|neither|not only|whether|from|the (?:more|less|fewer|longer|better|bigger|higher|lower|older|faster|sooner|closer|larger|greater|further|harder))\b/i;
const CORRELATIVE_TAIL = /\b(?:and|or|nor|but|to|the)\b/;
const ENDS_IN_SPEECH_VERB =
  /[,"”] [^,"”]{2,60} (?:said|says|added)[.]$|[,"”] (?:said|says|added) [^,"”]+[.]$/;
const OPEN_END = new RegExp(
  `(?:\\b(?:${FUNCTION_WORD}|though|however)|,\\s\\w+ly|\\b(?:Mr|Mrs|Ms|Dr|St|vs|No|e\\.g|i\\.e)\\.?|[,;:(–—-])[.!?…]*$`,
);

function splitsNumber(sentence: string, { start, end }: Range): boolean {
  const left = sentence.slice(0, start).trimEnd().at(-1) ?? '';
  const first = sentence
    .slice(start, end)
    .replace(/^[\s–—-]+/, '')
    .charAt(0);
  const last = sentence.slice(start, end).trimEnd().at(-1) ?? '';
  const right = sentence.slice(end).trimStart().charAt(0);
  const digit = /\d/;
  return (
    (digit.test(left) && (digit.test(first) || digit.test(right))) || (digit.test(last) && digit.test(right))
  );
}

/** Whether after a comma of the tail the kept clause goes on with its own verb. */
function resumes(tail: string): boolean {
  const rest = tail.slice(2);
  for (let at = rest.indexOf(', '); at >= 0; at = rest.indexOf(', ', at + 1)) {
    const after = rest.slice(at + 1);
    if (mayStartWithVerb(after)) return true;
  }
  return false;
}

/** Whether `head` is a main clause of its own, not an opening, a condition or a subject still waiting for its verb. */
function isWholeClause(head: string, wanted: number): boolean {
  let main = head;
  if (OPENING_CLAUSE.test(main)) {
    const plain = main.replace(/\([^()]*\)|“[^“”]*”/g, ({ length }) => '·'.repeat(length));
    const comma = plain.indexOf(', ');
    if (comma < 0) return false;
    main = main.slice(comma + 2);
  }
  const verbs = finiteVerbs(main);
  const certainty = Math.max(0, ...verbs.map((verb) => verb.certainty));
  if (certainty < wanted) return false;
  return verbs.length > (main.match(CLAUSE_OPENER) ?? []).length;
}

const OPENING_CLAUSE =
  /^(?:(?:And|But|So|Yet|Even|Only|Just|Not|Ever|Long|Soon|Shortly|Immediately|Right|Not long) )?(?:If|When|Whenever|While|Although|Though|As|After|Because|Since|Once|Before|Unless|Until|Whether|Where|Wherever|Whereas|Given|Provided|Should|Were|Had|With|Without|By|To|\w+ing|Born|Known|Based|Founded|Faced|Asked|Compared)\b/;
const CLAUSE_OPENER =
  /(?<=\s)(?:that|who|which|whom|whose|what|whether|because|although|though|while|when|where|if|why)\s/g;

function lastClause(head: string): string {
  return head.split(/[,;:]\s/).at(-1) ?? head;
}

/** Whether a comma after `head` would close an insertion ("Drive the road, which is narrow, …") and not open a tail. */
function closesParenthesis(head: string): boolean {
  const comma = head.lastIndexOf(', ');
  if (comma < 0) return false;
  const segment = head.slice(comma + 2);
  return (
    /^(?:in |of |by |for |to |from )?(?:which|who|whose|whom|where|when|if|unless|an?|\d+$)\b/.test(
      segment,
    ) ||
    (finiteness(segment) === 0 && !mayStartWithVerb(segment))
  );
}

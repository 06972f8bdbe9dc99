import { closesParenthesis, isWholeClause, lastClause, resumes } from './clauses';
import { tellsEvent, tellsFreeEvent } from './events';
import { droppable, identifies } from './guards';
import { SCOPE } from './lexicon';
import { bodyEnd, type Tail } from './spans';
import { finiteness } from './verbs';

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

/** Frames in which things are so, not where they happened. */
const FRAME =
  /\b(?:animals?|lab|stud(?:y|ies)|tests?|models?|samples?|participants?|patients?|volunteers?|plans?|draft|bill|cases?|fiction|novel|film|game|story|play|dream|version)\b/i;

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

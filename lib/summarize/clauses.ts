import { finiteness, finiteVerbs, mayStartWithVerb, startsWithVerb } from './verbs';

/** Whether `head` is a main clause of its own, not an opening, a condition or a subject still waiting for its verb. */
export function isWholeClause(head: string, wanted: number): boolean {
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

export function lastClause(head: string): string {
  return head.split(/[,;:]\s/).at(-1) ?? head;
}

/** Whether after a comma of the tail the kept clause goes on with its own verb. */
export function resumes(tail: string): boolean {
  const rest = tail.slice(2);
  for (let at = rest.indexOf(', '); at >= 0; at = rest.indexOf(', ', at + 1)) {
    const after = rest.slice(at + 1);
    if (mayStartWithVerb(after)) return true;
  }
  return false;
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

/** Whether a comma after `head` would close an insertion ("Drive the road, which is narrow, …") and not open a tail. */
export function closesParenthesis(head: string): boolean {
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

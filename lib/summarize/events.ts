import { MODAL, SCOPE, SCOPE_SENSITIVE } from './lexicon';
import { finiteVerbs } from './verbs';

/**
 * Whether the sentence's main clause tells of something that happened or is happening: it stays true when its reason
 * or occasion is dropped. "Readers may bring dogs" or "Smoking is bad" may not.
 */
export function tellsEvent(clause: string): boolean {
  const main = mainPart(clause);
  if (SCOPE.test(main) || NOT_AN_EVENT.test(main)) return false;
  return finiteVerbs(main).some(({ start }) => EVENT_VERB.test(main.slice(start)));
}

/**
 * Whether that event is also the same everywhere and at all times: "the council closed the library" is, "sales fell"
 * and "the cream was approved" are not, and keep their place and time.
 */
export function tellsFreeEvent(clause: string): boolean {
  return tellsEvent(clause) && !SCOPE_SENSITIVE.test(mainPart(clause));
}

/** Up to the first subordinate clause, which has a truth of its own. */
function mainPart(clause: string): string {
  return clause.split(/\s(?:that|which|who|whom|whose|where|when|because|although|while)\s/)[0] ?? clause;
}

const NOT_AN_EVENT = new RegExp(
  `\\b(?:${MODAL}|need|needs|you|your|anybody|whoever|used to|(?:is|are|am)(?! (?:\\w+ly )?(?:also |now )?\\w+ing\\b)|be|become|becomes)\\b|[’']re\\b|\\b(?!has|was|does|his|its|this)\\w+s (?:that|how|to)\\b`,
  'i',
);

/** A past or perfect verb that is no mere "was", "were" or "had" with something said of it. */
const EVENT_VERB =
  /^(?:(?:is|are) (?:\w+ly |also |now )?\w+ing\b|(?:has|have|had|was|were) (?:(?:also|been|now|since|already|recently|later|\w+ly) ){0,2}(?:\w{2,}ed|made|got|found|told|left|brought|held|met|paid|sent|built|shot|sold|struck|taught|caught|cut|hit|laid|put|set|shut|taken|given|gone|begun|written|fallen|drawn|broken|driven|hidden|spoken|stolen|thrown|chosen|seen|born|shown)\b|(?!was\b|were\b|had\b|has\b|have\b|said\b|did\b|knew\b|thought\b|stood\b|meant\b|kept\b|felt\b|lay\b|saw\b)(?:\w{3,}ed|took|went|gave|became|came|began|wrote|drew|broke|drove|ate|flew|rode|rang|sang|sank|spoke|stole|swore|threw|withdrew|chose|made|got|found|told|left|brought|held|met|paid|sent|built|shot|sold|struck|taught|caught|cut|hit|laid|put|set|shut|fought|sued|fled)\b)/;

import { isWholeClause } from './clauses';
import { findEnclosures, splitsEnclosure } from './enclosures';
import { ATTRIBUTION, FUNCTION_WORD, HEDGE, RESTRICTOR } from './lexicon';
import type { Range } from './ranges';
import type { InnerSpan } from './spans';
import { finiteness } from './verbs';

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

const QUALIFIES = new RegExp(
  `^[\\s,;(–—-]*(?:and |but )?${HEDGE}\\b(?! (?:based|owned|led|driven|known|made|built|run|funded)\\b)`,
  'i',
);

/** Findings hold for the study's subjects: a part that names them is no mere circumstance. */
const STUDY_SUBJECTS =
  /\b(?:mice|mouse|rats?|rodents?|monkeys?|vitro|laborator(?:y|ies)|trials?|experiments?|simulat\w+|surveys?|polls?|theor(?:y|ies)|hypothe\w+|scenarios?|proposals?)\b/i;

/** The subject's own further words ("…, saying the price was fair") carry no one else's statement. */
const OWN_WORDS = /^,?\s(?:saying|adding|citing|noting)\b.*$/;

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

/** Whether the sentence without the span still has its verb and is no fragment. */
export function leavesSense(sentence: string, { kind, start, end }: InnerSpan): boolean {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  if (kind === 'connective' || kind === 'bracket') return true;
  if (finiteness(rest) < finiteness(sentence)) return false;
  return isWholeClause(rest, 1) || !isWholeClause(sentence, 1);
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

const ENDS_IN_SPEECH_VERB =
  /[,"”] [^,"”]{2,60} (?:said|says|added)[.]$|[,"”] (?:said|says|added) [^,"”]+[.]$/;

const OPEN_END = new RegExp(
  `(?:\\b(?:${FUNCTION_WORD}|though|however)|,\\s\\w+ly|\\b(?:Mr|Mrs|Ms|Dr|St|vs|No|e\\.g|i\\.e)\\.?|[,;:(–—-])[.!?…]*$`,
);

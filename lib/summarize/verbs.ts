import { DETERMINER, PREPOSITION, PRONOUN } from './lexicon';

/** A word that looks like a finite verb (or the first of a verb group). */
export interface FiniteVerb {
  start: number;
  /** 1: probably; 2: surely. */
  certainty: 1 | 2;
}

/**
 * The finite verbs of an English text, by form and neighbours; no tagger. Participles of reduced clauses ("the house
 * built in 1990") are left out where their form gives them away.
 */
export function finiteVerbs(text: string): FiniteVerb[] {
  const tokens = [...text.replaceAll('’', "'").matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:()]/gu)];
  const found: FiniteVerb[] = [];
  let groupEnd = -1;
  tokens.forEach((token, i) => {
    const certainty = CONTRACTED.test(token[0]) ? 2 : i > 0 ? verbCertainty(tokens, i) : 0;
    if (certainty > 0 && i > groupEnd) {
      found.push({ start: token.index, certainty: certainty as 1 | 2 });
    }
    if (certainty > 0 || (i <= groupEnd && GROUP.test(token[0]))) groupEnd = i + 1;
  });
  return found;
}

/** Highest certainty of a finite verb in the text: 0 none, 1 probable, 2 sure. */
export function finiteness(text: string): number {
  return Math.max(0, ...finiteVerbs(text).map((verb) => verb.certainty));
}

/** Whether some word of the text, after the first, may be a finite verb: false only for what is surely a fragment. */
export function mayHaveVerb(text: string): boolean {
  return finiteness(text) > 0 || MAYBE_VERB.test(text);
}

/** Right behind a determiner that begins a sentence stands a noun or an adjective. */
const MAYBE_VERB =
  /(?<=\s)(?<!^(?:The|An?|My|Our|Your|His|Her|Its|Their|These|Those|Some|Any|No)\s)[a-z]{2,}(?:ed|[^su]s)(?=\s)/;

/** Whether the text goes on with a verb, as a main clause does after a parenthesis. */
export function startsWithVerb(text: string): boolean {
  const match =
    /^[\s,]*(?:(?:\w+ly|also|later|now|still|then|soon|once|never|often|already|both)\s)?([\w’']+)(?:\s([\w’'$£€]+))?/.exec(
      text,
    );
  const word = match?.[1]?.replace('’', "'") ?? '';
  const next = match?.[2] ?? '';
  if (AUXILIARY.test(word) || PAST.test(word) || PRESENT.test(word)) return true;
  if (PAST_OR_PARTICIPLE.test(word)) return true;
  return /^\w{3,}(?:ed|s)$/.test(word) && !/(?:ss|us|is)$/.test(word) && OBJECT_START.test(next);
}

/** As `startsWithVerb`, but for any word that may be a verb: used where a mistake would break the sentence. */
export function mayStartWithVerb(text: string): boolean {
  return startsWithVerb(text) || MAYBE_PAST.test(text) || MAYBE_PRESENT.test(text) || MAYBE_PLURAL.test(text);
}

const MAYBE_PAST = /^[\s,]*(?:\w+ly\s)?[\w-]{3,}ed\b/;
const MAYBE_PRESENT =
  /^[\s,]*(?:\w+ly\s)?\w{3,}s\s(?:in|on|at|to|with|from|for|by|up|out|down|off|as|of|about|and|well|him|her|them)\b/;
const MAYBE_PLURAL =
  /^[\s,]*(?!including|such|home|next|close|due|down|up|not|and|but)[a-z]{3,}(?<!ing) (?:to|the|an?|it|them)\b/;

function verbCertainty(tokens: readonly RegExpExecArray[], i: number): number {
  const word = tokens[i]?.[0] ?? '';
  const before = tokens[i - 1]?.[0] ?? '';
  const next = tokens[i + 1]?.[0] ?? '';
  const lower = word.toLowerCase();
  if (NOUN_BEFORE.test(before)) return 0;
  if (word !== lower) return 0;
  if (/^(?:have|do)$/.test(lower)) return /^(?:to|not)$/.test(before) || MODAL_WORD.test(before) ? 0 : 2;
  if (AUXILIARY.test(lower)) return 2;
  if (/^(?:to|and|or)$/.test(before) && /^(?:to|and|or|by|of)$/.test(next)) return 0;
  if (before === 'to') return 0;
  if (PAST.test(lower) || PRESENT.test(lower)) return 2;
  if (PAST_OR_PARTICIPLE.test(lower) || (/^[\w-]{3,}ed$/.test(lower) && !NOT_A_VERB.test(lower))) {
    if (/^(?:who|which|that|I|we|you|he|she|it|they)$/.test(before)) return 2;
    if (OBJECT_START.test(next) && !PREPOSITION_BEFORE.test(before)) return 2;
    return PREPOSITION_BEFORE.test(before) || /^(?:by|of)$/.test(next) ? 0 : 1;
  }
  if (/^(?:I|we|you|they|people|who|which)$/i.test(before) && /^[a-z]{2,}$/.test(lower)) {
    return NOT_AFTER_PRONOUN.test(lower) ? 0 : 1;
  }
  if (/^\w{3,}s$/.test(lower) && !/(?:ss|us|is)$/.test(lower) && PRESENT_NEXT.test(next)) return 1;
  if (PRESENT_OR_NOUN.test(lower) && /[a-z](?<!s)$/.test(before) && !PREPOSITION_BEFORE.test(before))
    return 1;
  if (BASE_FORM.test(lower) && PLURAL.test(before === 'that' ? (tokens[i - 2]?.[0] ?? '') : before)) return 1;
  return 0;
}

const exactly = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`);

/** A pronoun with its verb: "we're". */
const CONTRACTED = /^(?:(?:I|you|we|they|he|she|it|that|there|who|what|here)'(?:m|re|s|ve|d|ll))$/i;

const AUXILIARY =
  exactly(`is are was were am has had have will would can could may might must shall should do does did
  isn't aren't wasn't weren't hasn't hadn't haven't won't wouldn't can't couldn't don't doesn't didn't shouldn't
  mustn't cannot`);

const MODAL_WORD = exactly('will would can could may might must shall should did does do not never also');

const PAST =
  exactly(`took went gave knew became came began wrote fell rose grew drew broke drove ate flew forgot hid rode
  rang sang sank shook spoke stole swore tore threw wore withdrew chose saw ran blew swam froze woke arose undertook
  overtook overcame said`);

const PAST_OR_PARTICIPLE =
  exactly(`won made got found told thought left felt brought kept held stood heard met paid led
  sent built spent lost shot sold struck taught understood beat bought caught cost cut dealt fought hit hung hurt laid
  lent let lit meant put quit read sat set shed shut slept split spread sought swept spun stuck sued slid fled bred fed
  bled`);

const PRESENT =
  exactly(`says makes takes gives gets goes comes becomes includes requires allows provides seems appears
  believes thinks knows sees feels keeps tells brings contains consists exists refers depends involves creates
  describes explains suggests argues lets sits begins builds holds finds remains lies means stands happens belongs
  lives eats carries tries turns serves sends hopes wants
  sells buys produces receives reaches supplies publishes employs operates connects protects teaches writes speaks wins
  loses wears grows draws chooses joins enables ensures prevents improves reduces achieves decides considers expects
  announces introduces represents applies opens buries hosts separates combines measures leaves spends stretches
  extends ends`);

/** Also plural nouns: verbs only after a singular noun. */
const PRESENT_OR_NOUN =
  exactly(`uses needs offers plans works costs shows plays leads helps supports covers claims aims looks starts stops
  moves calls asks names ranks features houses marks ranges reports`);

const BASE_FORM =
  exactly(`use need want make take give get go come become include require allow provide seem appear
  believe think know see feel keep tell bring contain consist exist refer depend involve create describe explain
  suggest argue let sit begin build hold find remain lie mean stand live eat carry try turn serve send hope say show
  help offer work run play grow spend rely differ tend cost add last`);

const PLURAL = /(?:(?<!')s|people|men|women|children|[,)])$/;

const GROUP =
  /^(?:not|n't|been|be|being|have|had|also|\w+ly|\w+ed|\w+ing|never|always|often|still|now|just|only)$/;
const NOT_A_VERB =
  /^(?:indeed|hundred|red|bed|speed|seed|breed|feed|need|weed|sacred|naked|wicked|shed|exceed|proceed|succeed|agreed-upon)$/;
const NOT_AFTER_PRONOUN = new RegExp(`^(?:${PREPOSITION}|and|or|but|that|who|which|also|\\w+ly|\\w+ing)$`);
const OBJECT_START = new RegExp(
  `^(?:${DETERMINER}|${PRONOUN}|how|him|her|them|us|me|\\p{Lu}.*|[\\d$£€].*)$`,
  'u',
);
const PRESENT_NEXT = new RegExp(`^(?:${DETERMINER}|to|that|how|up|out|on|in|from|with|into|at|for|\\d.*)$`);
const NOUN_BEFORE = /^(?:a|an|the|this|its|his|her|their|my|our|your|no|of)$/i;
const PREPOSITION_BEFORE =
  /^(?:a|an|the|of|by|with|and|or|its|his|her|their|for|in|on|at|from|to|as|recently|newly|most|more|so|very|been|be|being)$/i;

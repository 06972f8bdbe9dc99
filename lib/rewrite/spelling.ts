import type { Engine } from '../engine/engine';
import type { Edit } from '../protocol/tasks';
import { unregularised } from '../text/irregular';
import type { Span } from '../text/sentences';
import { splice } from '../text/splice';
import { findWords } from '../text/words';
import { isBritish } from './british';
import { isWordSpelling } from './candidates/lints';
import { plainContext } from './contexts';
import { contractionOf, contractions } from './contractions';
import { correctionsOf } from './corrections';
import { apart, shiftSpans } from './edits';
import type { Encode } from './encoder';
import type { Lint, Linter } from './linter';
import { misspellingCost } from './misspelling';
import { touches } from './protect';
import { gains, readBase } from './score';

/** What a correction must gain (nats) for each unit of `misspellingCost`. */
const PRICE = 4.5;
/** Long words in lower case are seldom anything but slips; short ones may be slang. */
const LEAST_GAIN_OF_LONG = -2;
const LEAST_GAIN = -1;
/** For what is surely a slip: the words around it, perhaps misspelt themselves, say little of it. */
const LEAST_GAIN_OF_PLAIN = -6;
/** Where only an apostrophe or capitals change. */
const LEAST_GAIN_OF_MARKS = -3;
/** For a short word with a capital, which is perhaps a name. */
const LEAST_GAIN_OF_NAMES = 6;

/** What a word may be from a common one, by `misspellingCost`, to be taken for a slip though the text repeats it. */
const MOST_COST_OF_REPEATED = 0.7;
const LEAST_GAIN_OF_REPEATED = 0;

/** Written so on purpose. */
const INFORMAL = new Set(
  (
    'ok okay brb omw ttyl gtg nvm smh mins hrs thx thnx pls plz btw tbh imo imho fyi lol lmao omg idk iirc afaik asap wip lgtm ping cc etc vs eg ie ' +
    'yep yup nope hmm uh uhm um ugh haha hehe wow hey gonna wanna gotta kinda sorta dunno info app apps repo repos ' +
    'config configs admin auth async sync email emails online offline website websites blog blogs wifi smartphone ' +
    'startup startups backend frontend dev devs ops ui ux api apis url urls pdf'
  ).split(' '),
);

export interface SpellingChoice {
  edit: Edit;
  /** By how many nats the edit makes the text likelier, less the price of its letters. */
  gain: number;
  /** False: the word is better left alone. */
  isSure: boolean;
}

/**
 * The likeliest correction of each misspelt word, chosen by the model among the checker's suggestions and the words of
 * its own vocabulary that are near. Offsets are those of `text`.
 *
 * @param terms words (lower case) that the text uses more than once: left alone, except for plain slips.
 */
export async function spellingChoices(
  text: string,
  fixed: readonly Span[],
  terms: ReadonlySet<string>,
  tools: { engine: Engine; encode: Encode; linter: Linter },
  signal: AbortSignal,
): Promise<SpellingChoice[]> {
  const { commonWords } = tools.engine;
  const misspelt = (await tools.linter.lint(text)).filter((lint) => isMisspelt(lint, text, fixed));
  const isRepeated = ({ problem }: Lint) => terms.has(problem.toLowerCase());
  const slips = misspelt.filter(
    (lint) => !contractionOf(lint.problem) && (!isRepeated(lint) || isPlainSlip(lint, commonWords)),
  );
  if (isForeign(text, slips)) return [];
  const marked = contractions(text, fixed, misspelt).map((edit) => ({ edit, gain: 0, isSure: true }));
  const choices = new Map<Lint, SpellingChoice>();
  const sureEditsBut = (but: Lint) =>
    [
      ...marked,
      ...[...choices].filter(([lint, { isSure }]) => lint !== but && isSure).map(([, one]) => one),
    ].map(({ edit }) => edit);
  const look = async (lint: Lint) => {
    const options = isRepeated(lint)
      ? lint.suggestions.slice(0, 1)
      : await correctionsOf(lint, commonWords, tools.linter);
    const edits = sureEditsBut(lint);
    const current = splice(text, edits);
    const [place] = shiftSpans([lint], edits);
    if (!place || options.length === 0) return;
    const variants = options.map((replacement) => splice(current, [{ ...place, replacement }]));
    const scores = await plainGains(current, variants, tools, signal);
    const isPlain = isPlainSlip(lint, commonWords);
    choices.set(lint, choose(lint, options, scores, { isPlain, isRepeated: isRepeated(lint) }));
  };
  for (const lint of apart([...slips, ...smallPronouns(text, fixed)])) await look(lint);
  // What follows a word tells what was meant by it, and may be mended only now.
  for (const [lint, { isSure }] of choices)
    if (!isSure && sureEditsBut(lint).some(({ start }) => start > lint.start)) await look(lint);
  return [...marked, ...choices.values()].sort((a, b) => a.edit.start - b.edit.start);
}

/** Where the dictionary lacks most words, the sentence is in no English to be mended. */
function isForeign(text: string, lints: readonly Lint[]): boolean {
  return lints.length >= 3 && lints.length > 0.6 * findWords(text).length;
}

/** "i" for "I". */
function smallPronouns(text: string, fixed: readonly Span[]): Lint[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.'’-])i(?=['’](?:m|ll|d|ve)(?!\p{L})|,? \p{L})/gu)]
    .map(({ index }) => ({ start: index, end: index + 1, problem: 'i', kind: CAPITAL, suggestions: ['I'] }))
    .filter(({ start, end }) => !touches(fixed, start, end));
}

const CAPITAL = 'Capitalization';

function isMisspelt(lint: Lint, text: string, fixed: readonly Span[]): boolean {
  const { start, end, kind, problem, suggestions } = lint;
  const word = problem.toLowerCase();
  return (
    isWordSpelling(kind, problem) &&
    problem.length > 1 &&
    !touches(fixed, start, end) &&
    !/[\p{L}\p{N}]/u.test((text[start - 1] ?? '') + (text[end] ?? '')) &&
    !INFORMAL.has(word) &&
    !isBritish(problem, suggestions)
  );
}

/**
 * "recieve": long, no name, and what checker and vocabulary both think of first is one light slip away. Of short words
 * too many are terms that look like others: "betta", "boson".
 */
function isPlainSlip(
  { problem, suggestions: [first = ''] }: Lint,
  commonWords: ReadonlySet<string>,
): boolean {
  return (
    /^\p{Ll}{6,}$/u.test(problem) &&
    commonWords.has(first) &&
    misspellingCost(problem, first) <= MOST_COST_OF_REPEATED
  );
}

async function plainGains(
  text: string,
  variants: readonly string[],
  { engine, encode }: { engine: Engine; encode: Encode },
  signal: AbortSignal,
): Promise<number[]> {
  const context = plainContext(engine, encode);
  const base = encode(text);
  const { own } = await readBase(engine, context, base, [], signal);
  return gains(engine, context, base, own, variants.map(encode), signal);
}

function choose(
  { start, end, problem, kind, suggestions: [first] }: Lint,
  options: readonly string[],
  scores: readonly number[],
  { isPlain, isRepeated }: { isPlain: boolean; isRepeated: boolean },
): SpellingChoice {
  const priced = options.map((option, i) => (scores[i] ?? 0) - priceOf(problem, option));
  const gain = Math.max(...priced);
  const replacement = options[priced.indexOf(gain)] ?? problem;
  const reason = kind === CAPITAL ? 'capital letter' : 'spelling';
  const isThePlain = isPlain && replacement === first && !isRepeated;
  const least = isThePlain ? LEAST_GAIN_OF_PLAIN : leastGain(problem, replacement, isRepeated);
  return { edit: { start, end, replacement, reason }, gain, isSure: gain > least };
}

/** An irregular form costs nothing, and a space no more than a hyphen. */
function priceOf(problem: string, replacement: string): number {
  const [written, meant] = [problem.toLowerCase(), replacement.toLowerCase().replaceAll(' ', '-')];
  return unregularised(written).includes(meant) ? 0 : PRICE * misspellingCost(written, meant);
}

function leastGain(word: string, replacement: string, isRepeated: boolean): number {
  const letters = (text: string) => text.toLowerCase().replace(/['’]/g, '');
  if (letters(word) === letters(replacement)) return LEAST_GAIN_OF_MARKS;
  if (isRepeated) return LEAST_GAIN_OF_REPEATED;
  if (/^\p{Ll}{5,}$/u.test(word)) return LEAST_GAIN_OF_LONG;
  const isShort = word.replace(/['’]s$/, '').length < 7;
  return isShort && /^\p{Lu}/u.test(word) ? LEAST_GAIN_OF_NAMES : LEAST_GAIN;
}

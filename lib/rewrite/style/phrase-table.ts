import { verbForms } from '../verb-forms';

/** A phrase and what may stand in its place; an empty option takes it out. */
export interface PhraseMatch {
  start: number;
  end: number;
  options: readonly string[];
}

/** What must stand before and after the phrases of a table: patterns on the rest of the sentence on either side. */
export interface Setting {
  before?: RegExp;
  after?: RegExp;
}

export interface PhraseTable extends Setting {
  /** By first word, longer phrases first. */
  entries: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  phrase: string;
  options: readonly string[];
}

/**
 * Reads lines of the form `phrase > option | option`, in lower case. In a phrase `(a|b)` stands for either and `(a|)`
 * for a word that may be missing; `$1` in an option is what the first of them took. `{make}` stands for every form of
 * the verb, and a verb in braces in an option takes the form that goes with it.
 */
export function phraseTable(lines: string, setting: Setting = {}): PhraseTable {
  const entries = new Map<string, Entry[]>();
  for (const entry of lines.split('\n').filter(hasText).flatMap(readLine)) {
    const first = firstWord(entry.phrase);
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  for (const some of entries.values()) some.sort((a, b) => b.phrase.length - a.phrase.length);
  return { ...setting, entries };
}

/** The phrases in the text from left to right, at each place the longest; of equal ones the earlier table's. */
export function findPhrases(text: string, tables: readonly PhraseTable[]): PhraseMatch[] {
  const straight = text.replaceAll('’', "'");
  const plain = straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const matches: PhraseMatch[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(WORD_START)) {
    if (index < from) continue;
    const found = tables
      .map((table) => longestAt(plain, straight, index, table))
      .filter((entry) => entry !== undefined)
      .reduce<Entry | undefined>(
        (best, entry) => (best && best.phrase.length >= entry.phrase.length ? best : entry),
        undefined,
      );
    if (!found) continue;
    from = index + found.phrase.length;
    matches.push({ start: index, end: from, options: found.options });
  }
  return matches;
}

const WORD_START = /(?<![\p{L}\p{N}'-])[\p{L}\p{N}]/gu;
const INSIDE_WORD = /^['-]?[\p{L}\p{N}]/u;

function longestAt(
  plain: string,
  straight: string,
  index: number,
  { entries, before, after }: PhraseTable,
): Entry | undefined {
  const known = entries.get(firstWord(plain.slice(index, index + 40))) ?? [];
  return known.find(({ phrase }) => {
    if (!plain.startsWith(phrase, index)) return false;
    const rest = straight.slice(index + phrase.length);
    const isWhole = !/[\p{L}\p{N}]$/u.test(phrase) || !INSIDE_WORD.test(rest);
    return isWhole && (!after || after.test(rest)) && (!before || before.test(straight.slice(0, index)));
  });
}

function readLine(line: string): Entry[] {
  const [phrase = '', options = ''] = line.split('>');
  return alternatives(phrase).flatMap(({ text, taken }) =>
    inflections(
      text,
      options.split('|').map((option) => filled(option, taken)),
    ),
  );
}

function filled(option: string, taken: readonly string[]): string {
  const text = option.replace(/\$(\d)/g, (_, n: string) => taken[Number(n) - 1] ?? '');
  return tidy(text).replace(/\bi\b/g, 'I');
}

interface Alternative {
  text: string;
  taken: string[];
}

function alternatives(phrase: string): Alternative[] {
  let made: Alternative[] = [{ text: '', taken: [] }];
  for (const part of phrase.split(/(\([^)]*\))/)) {
    const isChoice = part.startsWith('(');
    const choices = isChoice ? part.slice(1, -1).split('|') : [part];
    made = made.flatMap(({ text, taken }) =>
      choices.map((choice) => ({ text: text + choice, taken: isChoice ? [...taken, choice] : taken })),
    );
  }
  return made.map(({ text, taken }) => ({ text: tidy(text), taken }));
}

/** The phrase with its verb in every form, each with the options in that form. */
function inflections(phrase: string, options: readonly string[]): Entry[] {
  const [, verb] = VERB.exec(phrase) ?? [];
  if (!verb) return [{ phrase, options }];
  const made = new Map<string, Set<string>>();
  for (const { form, tense } of verbForms(verb)) {
    const some = made.get(form) ?? new Set();
    for (const option of options)
      some.add(option.replace(VERB, (_, other: string) => inTense(other, verb, form, tense)));
    made.set(form, some);
  }
  return [...made].map(([form, some]) => ({ phrase: phrase.replace(VERB, form), options: [...some] }));
}

const VERB = /\{([a-z]+)\}/;

function inTense(verb: string, original: string, form: string, tense: string): string {
  if (verb === original) return form;
  return verbForms(verb).find((one) => one.tense === tense)?.form ?? verb;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}']+/u.exec(text)?.[0] ?? '';
}

function tidy(text: string): string {
  return text.trim().replace(/ +/g, ' ');
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

import { irregularBases, irregularForms } from '../text/irregular';
import type { WordForm } from './candidates/candidate';
import type { Linter } from './linter';

/**
 * Other forms of the words (lower case): plurals, tenses, degrees, adverbs and near relatives (important,
 * importance), made by rule and kept where the checker's dictionary knows them.
 */
export async function wordForms(
  words: readonly string[],
  linter: Linter,
): Promise<Map<string, readonly WordForm[]>> {
  const bases = new Map([...new Set(words)].map((word) => [word, basesOf(word)]));
  const unknownBases = await linter.unknownWords([...new Set([...bases.values()].flat())]);
  const made = new Map(
    [...bases].map(([word, list]) => [
      word,
      formsOf(
        word,
        list.filter((base) => !unknownBases.has(base)),
      ),
    ]),
  );
  const asked = [...made.values()].flat().flatMap(({ form, needs }) => (needs ? [form, needs] : [form]));
  const unknown = await linter.unknownWords([...new Set(asked)]);
  return new Map(
    [...made].map(([word, forms]) => [
      word,
      forms
        .filter(({ form, needs }) => !unknown.has(form) && !(needs && unknown.has(needs)))
        .map(({ form, kind, isS }) => ({ form, kind, isS })),
    ]),
  );
}

interface MadeForm extends WordForm {
  /** Another form without which this one is none. */
  needs?: string;
}

/** What the word could be an inflection of, by rule; itself first. */
export function basesOf(word: string): string[] {
  const bases = new Set([word, ...irregularBases(word)]);
  const take = (suffix: RegExp, ...endings: string[]) => {
    const stem = word.replace(suffix, '');
    if (stem === word || stem.length < 2) return;
    for (const base of endings.map((ending) => stem + ending)) if (/[aeiouy]/.test(base)) bases.add(base);
  };
  take(/ies$/, 'y');
  take(/(?<=[sxzo]|ch|sh)es$/, '');
  take(/(?<=[^s])s$/, '');
  take(/ied$/, 'y');
  take(/ed$/, '', 'e');
  take(/ing$/, '', 'e');
  take(/ier$/, 'y');
  take(/iest$/, 'y');
  const doubled = /^(.*([bdfglmnprt]))\2(?:ed|ing|er|est)$/.exec(word)?.[1];
  if (doubled) bases.add(doubled);
  return [...bases];
}

/** Whether two different words may be forms of one word, in any case of letters. */
export function areFormsOfOne(word: string, other: string): boolean {
  const [one, two] = [word.toLowerCase(), other.toLowerCase()];
  const bases = new Set(basesOf(one));
  return one !== two && basesOf(two).some((base) => bases.has(base));
}

/** All forms of the bases but the word itself, each once. */
function formsOf(word: string, bases: readonly string[]): MadeForm[] {
  const forms = new Map<string, MadeForm>();
  for (const base of bases) {
    for (const form of inflected(base))
      if (!isVariant(word, form)) forms.set(form, { form, kind: 'inflection', isS: isS(word, form) });
  }
  for (const base of bases.filter(({ length }) => length <= 6)) {
    const [more = [], most = []] = [suffixed(base, 'er'), suffixed(base, 'est')];
    for (const [i, form] of more.entries()) addDegrees(forms, form, most[i] ?? '');
  }
  for (const form of [word, ...bases].flatMap(relatives))
    if (!forms.has(form)) forms.set(form, { form, kind: 'derivation', isS: false });
  forms.delete(word);
  return [...forms.values()];
}

/** Comparative and superlative, each only if there is the other: "heater" is no degree of "heat". */
function addDegrees(forms: Map<string, MadeForm>, more: string, most: string): void {
  forms.set(more, { form: more, kind: 'inflection', isS: false, needs: most });
  forms.set(most, { form: most, kind: 'inflection', isS: false, needs: more });
}

function inflected(base: string): string[] {
  const irregular = irregularForms(base);
  const plain = [base, plural(base), ...suffixed(base, 'ing')];
  const past = irregular?.past.length ? irregular.past : suffixed(base, 'ed');
  const degrees = irregular?.degrees ?? [];
  return [...plain, ...past, ...degrees, ...(irregular?.plural ?? [])];
}

/** With s, as a plural or a verb's third person. */
export function plural(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:[sxz]|ch|sh)$/.test(base) || /^(?:go|do)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The ways in which the suffix may join the base by rule; without a dictionary which of them is right stays open. */
export function suffixed(base: string, suffix: 'ed' | 'ing' | 'er' | 'est'): string[] {
  if (base.endsWith('ie') && suffix === 'ing') return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('e'))
    return [
      base.replace(/e$/, '') + suffix,
      ...(base.endsWith('ee') && suffix === 'ing' ? [`${base}ing`] : []),
    ];
  if (/[^aeiou]y$/.test(base) && suffix !== 'ing') return [base.replace(/y$/, 'i') + suffix];
  const doubled = /[^aeiou][aeiou][bdfglmnprt]$/.test(base) ? [base + base.at(-1) + suffix] : [];
  return [base + suffix, ...doubled];
}

/** Spelling variants of the same form: travelled and traveled. */
function isVariant(word: string, form: string): boolean {
  const plain = (text: string) => text.replace(/([lpst])\1(?=ed$|ing$)/, '$1');
  return plain(word) === plain(form);
}

function isS(word: string, form: string): boolean {
  const [short = '', long = ''] = [word, form].sort((a, b) => a.length - b.length);
  return plural(short) === long;
}

const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['ly', 'ful', 'ous', 'ment', 'ness', 'y', 'ion', 'al']],
  ['e', ['y', 'ion', 'ation', 'able', 'ment', 'al']],
  ['y', ['ily', 'iness', 'ic', 'ical']],
  ['le', ['ly']],
  ['d', ['se', 'sion']],
  ['de', ['sion']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ally', ['al', 'ic']],
  ['ic', ['ically', 'ics', 'y']],
  ['ful', ['', 'fully']],
  ['ous', ['', 'ously']],
  ['ment', ['']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ion', ['', 'e']],
  ['ation', ['e', '']],
  ['ent', ['ence', 'ently']],
  ['ence', ['ent', '']],
  ['ant', ['ance', 'antly']],
  ['ance', ['ant', '']],
  ['al', ['', 'ally']],
  ['th', ['thy']],
  ['thy', ['th']],
];

function relatives(word: string): string[] {
  return SUFFIXES.filter(([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= 3).flatMap(
    ([suffix, endings]) => endings.map((ending) => word.slice(0, word.length - suffix.length) + ending),
  );
}

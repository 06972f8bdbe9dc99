import { expect, it } from 'vitest';
import arabic from '../../locales/ar.json';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import japanese from '../../locales/ja.json';

const LOCALES = { ar: arabic, de: german, en: english, ja: japanese };
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

type Texts = Record<string, string>;

/** A locale's texts by key; those that differ with a number by the key of them all, in their CLDR categories. */
function read(locale: object): { single: Texts; plural: Record<string, Texts> } {
  const single: Texts = {};
  const plural: Record<string, Texts> = {};
  const visit = (value: string | object, key: string) => {
    if (typeof value === 'string') single[key] = value;
    else if ('other' in value) plural[key] = value as Texts;
    else for (const [part, inner] of Object.entries(value)) visit(inner, key ? `${key}.${part}` : part);
  };
  visit(locale, '');
  return { single, plural };
}

const placeholders = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const reference = read(english);

it.each(Object.entries(LOCALES))('%s has every text, with the same placeholders', (_, locale) => {
  const { single } = read(locale);
  expect(Object.keys(single).sort()).toEqual(Object.keys(reference.single).sort());
  for (const [key, text] of Object.entries(single)) {
    expect.soft(text.trim(), key).not.toBe('');
    expect.soft(placeholders(text), key).toEqual(placeholders(reference.single[key]));
  }
});

it.each(Object.entries(LOCALES))('%s has the forms that its language takes with numbers', (name, locale) => {
  const { plural } = read(locale);
  const rules = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
  expect(Object.keys(plural).sort()).toEqual(Object.keys(reference.plural).sort());
  for (const [key, forms] of Object.entries(plural)) {
    const expected = CATEGORIES.filter((category) => rules.includes(category as Intl.LDMLPluralRule));
    expect.soft(Object.keys(forms), key).toEqual(expected);
    const known = placeholders(reference.plural[key]?.other);
    expect.soft(placeholders(forms.other), key).toEqual(known);
    // “One minute” and “two minutes” may do without the number, but with nothing else.
    for (const form of Object.values(forms)) {
      const withCount = new Set([...placeholders(form), 'count']);
      expect.soft([...withCount].sort(), key).toEqual(known);
    }
  }
});

it.each(Object.entries(LOCALES))('%s says which language it is, and is what stores take', (name, locale) => {
  expect(locale.language).toBe(name);
  expect(locale.direction).toBe(name === 'ar' ? 'rtl' : 'ltr');
  expect(locale.manifest.description.length).toBeLessThanOrEqual(132);
});

it('has keys that browsers can tell apart', () => {
  const { single, plural } = reference;
  const forms = Object.keys(plural).flatMap((key) => CATEGORIES.map((category) => `${key}.${category}`));
  const names = [...Object.keys(single), ...forms].map((key) => key.replaceAll('.', '_').toLowerCase());
  for (const name of names) expect.soft(name).toMatch(/^\w+$/);
  expect(new Set(names).size).toBe(names.length);
});

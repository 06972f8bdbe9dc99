import { browser } from 'wxt/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure;

/** A text of the surfaces in the browser's language, or in English where there is none; by its key in `locales/`. */
export const t = ((key: Key, values: Record<string, string | number> = {}) =>
  message(key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))) as typeof i18n.t;

const messages = new Map<string, string>();

/** As it stands in the locale's file. Asked for once: an extension that is updated takes its texts from open pages. */
function message(key: Key): string {
  const text = messages.get(key) ?? i18n.t(key as 'name');
  messages.set(key, text);
  return text;
}

/** Asks now for texts that may be needed when the extension has been updated. Takes a part of a locale's file. */
export function keepTexts(part: object, path = ''): void {
  for (const [name, value] of Object.entries(part)) {
    const key = path + name;
    if (typeof value === 'string') message(key as Key);
    else if ('other' in value) for (const form of forms) message(`${key}.${form}` as Key);
    else keepTexts(value, `${key}.`);
  }
}

/** The language (BCP 47) and the direction of these texts, which need not be those of the browser. */
export const language = t('language');
export const direction = t('direction') as 'ltr' | 'rtl';

export type PluralKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

const categories = new Intl.PluralRules(language);
const forms = categories.resolvedOptions().pluralCategories;

/**
 * A text that depends on a number. `browser.i18n` knows no plurals, and the library's own are those of English, so
 * each form that the language has is a text of its own, named by its CLDR category. `{count}` is the number, written
 * as people write it there.
 */
export function plural(key: PluralKey, count: number, others: Record<string, string> = {}): string {
  const form = `${key}.${categories.select(count)}` as 'card.edits.other';
  return t(form, { ...others, count: formatNumber(count) });
}

const browsers = browser.i18n.getUILanguage();
// With texts in another language than the browser's, its digits and separators would look out of place.
const numberLocale = new Intl.Locale(browsers).language === language ? browsers : language;

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(numberLocale, options).format(value);
}

/** The part of a key that stands for a code, such as `no_access` for `no-access`: browsers allow no more in names. */
export function keyOf<C extends string>(code: C): KeyOf<C> {
  return code.replace(/[- ]/g, '_') as KeyOf<C>;
}

type KeyOf<C extends string> = C extends `${infer Head}-${infer Tail}`
  ? `${Head}_${KeyOf<Tail>}`
  : C extends `${infer Head} ${infer Tail}`
    ? `${Head}_${KeyOf<Tail>}`
    : C;

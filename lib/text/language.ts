/** "de" of "de-AT"; of a BCP 47 tag in any case, empty where the language isn't known. */
export function primaryLanguage(lang: string): string {
  const end = lang.search(/[-_]/);
  return (end < 0 ? lang : lang.slice(0, end)).toLowerCase();
}

/** False where the language isn't known: patterns and guards written for English are not used on that. */
export function isEnglish(lang: string): boolean {
  return primaryLanguage(lang) === 'en';
}

/** True where the language isn't known: for what does little harm to other languages, such as stems. */
export function mayBeEnglish(lang: string): boolean {
  return lang === '' || isEnglish(lang);
}

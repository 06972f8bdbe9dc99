/** Patterns and guards are written for English; a page of unknown language is not cut by them. */
export function isEnglish(lang: string): boolean {
  return lang === 'en' || lang.startsWith('en-');
}

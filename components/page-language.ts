import { direction, language } from '@/lib/i18n/text';

/** Tells the browser in which language and direction this page speaks, and what it is called. */
export function setPageLanguage(title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title;
}

const PUNCTUATION = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g;

/** For comparing names and titles, which differ in case, quotes and dashes from place to place. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(PUNCTUATION, '');
}

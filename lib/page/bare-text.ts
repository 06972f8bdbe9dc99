const PUNCTUATION = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g;

/** For comparing names and titles, which differ in case, quotes and dashes from place to place. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(PUNCTUATION, '');
}

/** Whether one says all that the other says, and that is something. */
export function agrees(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a);
}

/** Whether all of `part`, which is something, is said in `whole`. */
export function holds(whole: string, part: string): boolean {
  return bareText(part) !== '' && bareText(whole).includes(bareText(part));
}

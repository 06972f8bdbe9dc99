/** Scripts written without spaces between words: Thai to Burmese, Khmer, kana and Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;
const WORD =
  /[^\s!-/:-@[-`{-~\u00a1-\u00bf\u060c\u061b\u061f\u0964\u2000-\u206f\u3000-\u303f\uff00-\uff0f]\S*/g;

/**
 * About how many words a text has, for saying how much of a page was read: what stands between spaces and is more than
 * punctuation, or pairs of characters where a script writes no spaces.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

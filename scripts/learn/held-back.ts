/**
 * What the prefix `correction` is not learned from, of the tune fold: only there does the model's word weigh what it does
 * on texts that it has never seen, so what is decided on it is fitted there. `place`: of the sentence in its fold.
 */
export function isHeldSentence(place: number): boolean {
  return place % 3 === 0;
}

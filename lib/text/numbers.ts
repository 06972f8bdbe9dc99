/** English number words as alternatives for a regular expression, to be put in a group. */
export const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const MAGNITUDES = 'hundred|thousand|million|billion|trillion';

const VOWELS = new Set('aeiouy');
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for like sounds. */
const LIKE_SOUNDS = 'ck cs sc sz kq gj gk gc cq fv bp bv dt mn vw xs';

const FIRST_LETTER = 0.8;
const SWAPPED = 0.7;
const VOWEL_FOR_VOWEL = 0.6;
const LIKE_SOUND = 0.7;
const NEXT_KEY = 0.85;
const OTHER_LETTER = 1.2;
const MARK = 0.2;
const DOUBLED = 0.45;
const FINAL_E = 0.6;
const VOWEL_OR_H = 0.75;
const CONSONANT = 1;

/**
 * How far a word (lower case) is from what was meant, by the slips that people make: letters left out, put in, swapped
 * or taken for others. A letter that is easily mistaken counts about half as much as any other; 0 for equal words.
 */
export function misspellingCost(written: string, meant: string): number {
  let older: number[] = [];
  let old = [0];
  for (let j = 1; j <= meant.length; j++) old.push((old[j - 1] ?? 0) + gapCost(meant, j - 1));
  for (let i = 1; i <= written.length; i++) {
    const gap = gapCost(written, i - 1);
    const row = [(old[0] ?? 0) + gap];
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [written.charAt(i - 1), meant.charAt(j - 1)];
      let least = (old[j - 1] ?? 0) + letterCost(a, b);
      least = Math.min(least, (old[j] ?? 0) + gap, (row[j - 1] ?? 0) + gapCost(meant, j - 1));
      if (j > 1 && a !== b && a === meant.charAt(j - 2) && b === written.charAt(i - 2))
        least = Math.min(least, (older[j - 2] ?? 0) + SWAPPED);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return (old[meant.length] ?? 0) + (written.charAt(0) === meant.charAt(0) ? 0 : FIRST_LETTER);
}

/** Of a letter that one word has and the other lacks. */
function gapCost(word: string, at: number): number {
  const letter = word.charAt(at);
  if (/['-]/.test(letter)) return MARK;
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return DOUBLED;
  if (letter === 'e' && at === word.length - 1) return FINAL_E;
  return VOWELS.has(letter) || letter === 'h' ? VOWEL_OR_H : CONSONANT;
}

function letterCost(a: string, b: string): number {
  return a === b ? 0 : (LETTER_COSTS.get(a + b) ?? OTHER_LETTER);
}

const LETTER_COSTS = new Map<string, number>();
const setCost = (a: string, b: string, cost: number) => LETTER_COSTS.set(a + b, cost).set(b + a, cost);
for (const [index, row] of KEYBOARD.entries())
  for (const [i, key] of [...row].entries()) {
    const below = KEYBOARD[index + 1] ?? '';
    for (const near of [row[i + 1], below[i], below[i - 1]]) if (near) setCost(key, near, NEXT_KEY);
  }
for (const [a = '', b = ''] of LIKE_SOUNDS.split(' ')) setCost(a, b, LIKE_SOUND);
for (const a of VOWELS) for (const b of VOWELS) setCost(a, b, VOWEL_FOR_VOWEL);

/**
 * What a UTF-16 unit is, by ranges: regular expressions with Unicode classes take longer to compile than a page takes
 * to be split. Units of surrogate pairs count as letters.
 */

export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  }
  return !(
    code < 0xaa ||
    (code > 0xaa && code < 0xc0 && code !== 0xb5 && code !== 0xba) ||
    ARABIC_AND_INDIC_MARKS.has(code) ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xfe10 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0xfeff
  );
}

const ARABIC_AND_INDIC_MARKS = new Set([0x060c, 0x061b, 0x061f, 0x06d4, 0x0964, 0x0965]);

const SPACE = /\s/;

export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(String.fromCharCode(code));
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isUpper(character: string): boolean {
  return character.toLowerCase() !== character;
}

export function isLower(character: string): boolean {
  return character.toUpperCase() !== character;
}

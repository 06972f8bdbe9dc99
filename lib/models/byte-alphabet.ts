/** GPT-2's alphabet for bytes: printable Latin-1 characters stand for themselves, the others for U+0100 and up. */
export const byteCharacters: readonly string[] = alphabet();

function alphabet(): string[] {
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCodePoint(isPrintable(byte) ? byte : 256 + others++),
  );
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
}

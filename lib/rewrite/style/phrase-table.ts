/** A phrase and what may stand in its place; an empty option takes it out. */
export interface PhraseMatch {
  start: number;
  end: number;
  options: readonly string[];
}

export interface PhraseTable {
  pattern: RegExp;
  options: ReadonlyMap<string, readonly string[]>;
}

/** Reads lines of the form `phrase > option | option`; longer phrases come before the shorter ones in them. */
export function phraseTable(lines: string): PhraseTable {
  const entries = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): [string, string[]] => {
      const [phrase = '', options = ''] = line.split('>');
      return [phrase.trim(), options.split('|').map((option) => option.trim())];
    });
  const phrases = entries.map(([phrase]) => phrase).sort((a, b) => b.length - a.length);
  const body = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${body.join('|')})(?![\\p{L}\\p{N}'’-])`, 'giu'),
    options: new Map(entries),
  };
}

export function findPhrases(text: string, { pattern, options }: PhraseTable): PhraseMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    options: options.get(match[0].toLowerCase().replaceAll('’', "'")) ?? [],
  }));
}

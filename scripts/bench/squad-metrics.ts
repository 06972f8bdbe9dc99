/**
 * The two measures of SQuAD 1.1 (Rajpurkar et al., 2016), both 0–1 and both taken as the best over the reference
 * answers: case, punctuation, articles and repeated spaces do not count.
 */

export function exactMatch(answer: string, references: readonly string[]): number {
  return references.some((reference) => normalise(answer) === normalise(reference)) ? 1 : 0;
}

export function tokenF1(answer: string, references: readonly string[]): number {
  return Math.max(0, ...references.map((reference) => pairF1(tokens(answer), tokens(reference))));
}

function pairF1(answer: string[], reference: string[]): number {
  const left = new Map<string, number>();
  for (const token of reference) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of answer) {
    const count = left.get(token) ?? 0;
    if (count > 0) common++;
    left.set(token, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (answer.length + reference.length);
}

function tokens(text: string): string[] {
  return normalise(text).split(' ').filter(Boolean);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

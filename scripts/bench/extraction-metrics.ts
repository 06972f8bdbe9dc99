import { mean } from './mean.ts';

/** Counts of shingles that two texts share, and of those that only one has. */
export interface Overlap {
  both: number;
  onlyRead: number;
  onlyReference: number;
}

export interface ExtractionScore {
  f1: number;
  precision: number;
  recall: number;
}

/** Shingles are 4 consecutive words (`\w+` in the Unicode sense), counted with repetition; fewer words make one. */
export function compareTexts(read: string, reference: string): Overlap {
  const left = shingles(read);
  const right = shingles(reference);
  const overlap = { both: 0, onlyRead: 0, onlyReference: 0 };
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const a = left.get(key) ?? 0;
    const b = right.get(key) ?? 0;
    overlap.both += Math.min(a, b);
    overlap.onlyRead += Math.max(0, a - b);
    overlap.onlyReference += Math.max(0, b - a);
  }
  return overlap;
}

/** Harmonic mean of the mean precision and the mean recall over pages, all 0–1. */
export function scorePages(overlaps: readonly Overlap[]): ExtractionScore {
  const precision = mean(overlaps.map((page) => share(page.both, page.onlyRead, page.onlyReference)));
  const recall = mean(overlaps.map((page) => share(page.both, page.onlyReference, page.onlyRead)));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall };
}

/** Without anything in common: 1 if neither side has a word, 0 if one has. */
function share(both: number, surplus: number, other: number): number {
  if (both === 0) return surplus + other === 0 ? 1 : 0;
  return both / (both + surplus);
}

const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

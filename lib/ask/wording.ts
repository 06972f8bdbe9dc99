import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';
import { inverseDocumentFrequency, type TermClass } from './bm25';

/** How near the wording of a text comes to the question's, beyond single terms: each 0 to 1. */
export interface Likeness {
  /** Share of the question's pairs of neighbouring words that the text has, function words among them. */
  pairs: number;
  /** Share of the three-letter pieces of the question's content words, those that few texts have counting most. */
  pieces: number;
}

export function likenesses(texts: readonly string[], question: string, lang: string): Likeness[] {
  const asked = lowerWords(question);
  const askedPairs = pairsOf(asked);
  const askedPieces = piecesOf(asked, lang);
  const read = texts.map((text) => {
    const words = lowerWords(text);
    const pieces = piecesOf(words, lang);
    return { pairs: pairsOf(words), pieces: new Set([...askedPieces].filter((piece) => pieces.has(piece))) };
  });
  const weights = new Map(
    [...askedPieces].map((piece) => {
      const holding = read.filter(({ pieces }) => pieces.has(piece)).length;
      return [piece, inverseDocumentFrequency(texts.length, holding)];
    }),
  );
  const weigh = (pieces: Iterable<string>) =>
    [...pieces].reduce((sum, piece) => sum + (weights.get(piece) ?? 0), 0);
  const whole = weigh(askedPieces) || 1;
  return read.map(({ pairs, pieces }) => ({
    pairs: [...askedPairs].filter((pair) => pairs.has(pair)).length / Math.max(1, askedPairs.size),
    pieces: weigh(pieces) / whole,
  }));
}

/**
 * How close together the terms stand that the text shares with the question, 0 to 1: their number, to that and the
 * length of the shortest stretch that has them all.
 */
export function density(terms: readonly string[], classes: readonly TermClass[]): number {
  const shared = terms.flatMap((term, at) => {
    const asked = classes.findIndex((forms) => forms.has(term));
    return asked < 0 ? [] : [{ at, asked }];
  });
  const needed = new Set(shared.map(({ asked }) => asked)).size;
  if (needed === 0) return 0;
  let shortest = terms.length;
  const latest = new Map<number, number>();
  for (const { at, asked } of shared) {
    latest.set(asked, at);
    if (latest.size === needed) shortest = Math.min(shortest, at - Math.min(...latest.values()) + 1);
  }
  return needed / (needed + shortest);
}

function lowerWords(text: string): string[] {
  return findWords(text.toLowerCase()).map((word) => word.text);
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function piecesOf(words: readonly string[], lang: string): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    if (isStopWord(word, lang)) continue;
    const whole = `^${word}$`;
    for (let at = 0; at + PIECE <= whole.length; at++) pieces.add(whole.slice(at, at + PIECE));
  }
  return pieces;
}

const PIECE = 3;

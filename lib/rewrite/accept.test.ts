import { describe, expect, it } from 'vitest';
import { accept, type Scored, type Thresholds } from './accept';
import type { Candidate } from './candidates/candidate';

const TEXT = 'we seen a old boats';

const thresholds: Thresholds = {
  plain: 1,
  asked: 2,
  least: {
    linter: 5,
    article: 5,
    function: 5,
    inflection: 5,
    agreement: 3,
    derivation: 5,
    confusion: 5,
    capital: 5,
    period: 5,
    doubled: 5,
    insertion: 5,
    deletion: 5,
    comma: 5,
  },
  faulty: 2,
};

describe('accept', () => {
  const saw = candidate('seen', 'saw', 'inflection');
  const an = candidate('a', 'an', 'article');
  const boat = candidate('boats', 'boat', 'agreement');

  it('adds up both gains against the least of the class', () => {
    expect(taken([scored(saw, 2, 2)])).toEqual([saw]);
    expect(taken([scored(saw, 2, 1)])).toEqual([]);
    expect(taken([scored(boat, 2, 1)])).toEqual([boat]);
    expect(taken([{ candidate: saw, plain: 99 }])).toEqual([]);
  });

  it('asks for less where another fault was found, whether in grammar or in spelling', () => {
    const doubtful = scored(an, 2, 1);
    expect(taken([doubtful, scored(boat, 2, 2)])).toEqual([an, boat]);
    expect(taken([doubtful], true)).toEqual([an]);
    expect(taken([scored(an, 1, 1)], true)).toEqual([]);
  });

  it('takes the better one of two that stand side by side', () => {
    const all = candidate('seen a', 'saw an', 'linter');
    expect(taken([scored(all, 4, 4), scored(an, 3, 3)])).toEqual([all]);
    expect(taken([scored(all, 3, 3), scored(an, 4, 4)])).toEqual([an]);
  });
});

function taken(all: readonly Scored[], isFaulty = false): Candidate[] {
  return accept(TEXT, all, isFaulty, thresholds);
}

function candidate(from: string, replacement: string, kind: Candidate['kind']): Candidate {
  const start = new RegExp(`\\b${from}\\b`).exec(TEXT)?.index ?? -1;
  return { start, end: start + from.length, replacement, kind, reason: 'grammar' };
}

function scored(one: Candidate, plain: number, asked: number): Scored {
  return { candidate: one, plain, asked };
}

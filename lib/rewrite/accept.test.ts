import { describe, expect, it } from 'vitest';
import { accept, type Scored, type Sign, type Thresholds } from './accept';
import type { Candidate } from './candidates/candidate';

const TEXT = 'we seen a old boats';

const thresholds: Thresholds = {
  plain: 1,
  asked: 2,
  least: {
    rule: 5,
    article: 5,
    function: 5,
    inflection: 5,
    agreement: 3,
    derivation: 5,
    confusion: 5,
    similar: 5,
    capital: 5,
    period: 5,
    doubled: 5,
    insertion: 5,
    deletion: 5,
    comma: 5,
  },
  allowance: { none: 0, fault: 2, misspelt: 3, mended: 1 },
  lone: { inflection: 4 },
};

describe('accept', () => {
  const saw = candidate('seen', 'saw', 'inflection');
  const an = candidate('a', 'an', 'article');
  const boat = candidate('boats', 'boat', 'agreement');

  it('adds up both gains against the least of the class', () => {
    expect(taken([scored(an, 2, 2)])).toEqual([an]);
    expect(taken([scored(an, 2, 1)])).toEqual([]);
    expect(taken([scored(boat, 2, 1)])).toEqual([boat]);
    expect(taken([{ candidate: an, asked: 99 }])).toEqual([]);
  });

  it('asks more of another form of a word where nothing else is wrong', () => {
    expect(taken([scored(saw, 4, 2)])).toEqual([]);
    expect(taken([scored(saw, 5, 3)])).toEqual([saw]);
    expect(taken([scored(saw, 4, 2), scored(boat, 9, 9)])).toEqual([saw, boat]);
    expect(taken([scored(saw, 0, 1)], 'misspelt')).toEqual([]);
    expect(taken([scored(saw, 2, 1)], 'misspelt')).toEqual([saw]);
  });

  it('takes a comma for no sign that other words are wrong', () => {
    const comma = candidate(' boats', ', boats', 'comma');
    expect(taken([scored(saw, 4, 2), scored(comma, 9, 9)])).toEqual([comma]);
  });

  it('changes a subject or its verb, not both, whatever the classes', () => {
    const text = 'He have never seen it';
    const candidateIn = (word: string, replacement: string, kind: Candidate['kind']): Candidate => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, replacement, kind, reason: 'grammar' };
    };
    const has = candidateIn('have', 'has', 'rule');
    const they = candidateIn('He', 'They', 'confusion');
    const this_ = candidateIn('it', 'this', 'confusion');
    const all = [scored(they, 8, 8), scored(has, 9, 9), scored(this_, 9, 8)];
    expect(accept(all, { text, sign: 'none', made: [] }, thresholds)).toEqual([has, this_]);
    expect(
      accept([scored(they, 9, 9), scored(has, 8, 8)], { text, sign: 'none', made: [] }, thresholds),
    ).toEqual([they]);
  });

  it('asks as much as ever of a second word that changes its form', () => {
    const boating = candidate('boats', 'boating', 'inflection');
    expect(taken([scored(saw, 9, 9), scored(boating, 2, 1)])).toEqual([saw]);
    expect(taken([scored(saw, 9, 9), scored(boating, 2, 2)])).toEqual([saw, boating]);
  });

  it('asks for less where another fault was found, now, in spelling or in a round before', () => {
    const doubtful = scored(an, 2, 1);
    expect(taken([doubtful, scored(boat, 2, 2)])).toEqual([an, boat]);
    expect(taken([scored(an, 1, 1), scored(boat, 2, 2)])).toEqual([boat]);
    expect(taken([scored(an, 1, 1)], 'misspelt')).toEqual([an]);
    expect(taken([scored(an, 0, 1)], 'misspelt')).toEqual([]);
    expect(taken([scored(an, 3, 1)], 'mended')).toEqual([an]);
    expect(taken([doubtful], 'mended')).toEqual([]);
  });

  it('asks as much as ever of a word to be taken out', () => {
    const without = candidate('a', '', 'deletion');
    expect(taken([scored(without, 2, 1)], 'misspelt')).toEqual([]);
    expect(taken([scored(without, 2, 2)], 'misspelt')).toEqual([without]);
  });

  it('leaves what governs a word that an earlier round has fitted to it, and asks as much as ever beside it', () => {
    const text = 'it did not arrive on time';
    const made = [{ start: 11, end: 17, from: 'arrived', to: 'arrive' }];
    const had = candidate('did', 'had', 'function', text);
    const at = candidate('on', 'at', 'function', text);
    const judge = (one: Scored, changes = made) =>
      accept([one], { text, sign: 'mended', made: changes }, thresholds);
    expect(judge(scored(had, 9, 9))).toEqual([]);
    expect(judge(scored(had, 9, 9), [])).toEqual([had]);
    expect(judge(scored(at, 2.5, 1))).toEqual([]);
    expect(judge(scored(at, 2.5, 1), [])).toEqual([at]);
  });

  it('asks as much as ever of what stands beside an edit', () => {
    const old = candidate('old', 'older', 'inflection');
    expect(taken([scored(old, 2, 1), scored(boat, 9, 9)])).toEqual([boat]);
    expect(taken([scored(old, 2, 2), scored(boat, 9, 9)])).toEqual([old, boat]);
  });

  it('takes the better one of an auxiliary too many and another form of its verb', () => {
    const text = 'tell me how does this works';
    const does = candidate(' does', '', 'deletion', text);
    const work = candidate('works', 'work', 'inflection', text);
    expectTheBetter(does, work, text);
    const how = candidate(' how', '', 'deletion', text);
    expect(taken([scored(how, 9, 9), scored(work, 8, 8)], 'none', text)).toEqual([how, work]);
  });

  it('takes the better one of another auxiliary and another form of its verb', () => {
    const text = 'it did not arrived on time';
    const had = candidate('did', 'had', 'confusion', text);
    const arrive = candidate('arrived', 'arrive', 'inflection', text);
    expectTheBetter(had, arrive, text);
    expectTheBetter(had, candidate('arrived', 'arrive', 'rule', text), text);
    const does = candidate('did', 'does', 'agreement', text);
    expect(taken([scored(does, 9, 9), scored(arrive, 9, 9)], 'none', text)).toEqual([does, arrive]);
  });

  it('lets a subject or its verb change its number, and not both', () => {
    const text = 'tell us how the gates works';
    const gate = candidate('gates', 'gate', 'inflection', text);
    const work = candidate('works', 'work', 'agreement', text);
    expectTheBetter(gate, work, text);
    const more = 'so many gate works well';
    const gates = candidate('gate', 'gates', 'inflection', more);
    const workMore = candidate('works', 'work', 'agreement', more);
    expect(taken([scored(gates, 9, 9), scored(workMore, 9, 9)], 'none', more)).toEqual([gates, workMore]);
  });

  it('takes the better one of two that stand side by side', () => {
    const all = candidate('seen a', 'saw an', 'rule');
    expect(taken([scored(all, 4, 4), scored(an, 3, 3)])).toEqual([all]);
    expect(taken([scored(all, 3, 3), scored(an, 4, 4)])).toEqual([an]);
  });
});

function taken(all: readonly Scored[], sign: Sign = 'none', text = TEXT): Candidate[] {
  return accept(all, { text, sign, made: [] }, thresholds);
}

/** Of two, only the one that gains more is taken. */
function expectTheBetter(a: Candidate, b: Candidate, text: string): void {
  expect(taken([scored(a, 9, 9), scored(b, 8, 8)], 'none', text)).toEqual([a]);
  expect(taken([scored(a, 8, 8), scored(b, 9, 9)], 'none', text)).toEqual([b]);
}

function candidate(from: string, replacement: string, kind: Candidate['kind'], text = TEXT): Candidate {
  const start = new RegExp(`\\b${from}\\b`).exec(text)?.index ?? -1;
  return { start, end: start + from.length, replacement, kind, reason: 'grammar' };
}

function scored(one: Candidate, plain: number, asked: number): Scored {
  return { candidate: one, plain, asked };
}

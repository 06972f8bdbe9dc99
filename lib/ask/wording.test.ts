import { expect, it } from 'vitest';
import { density, likenesses } from './wording';

it('finds what is worded alike, function words and parts of words included', () => {
  const [same, family, other] = likenesses(
    ['The mill was built by Haan.', 'Haan, a builder of mills, came.', 'Geese graze there.'],
    'Who was the mill built by?',
    'en',
  );
  expect(same?.pairs).toBeGreaterThan(family?.pairs ?? 1);
  expect(family?.pieces).toBeGreaterThan(0.3);
  expect(other).toEqual({ pairs: 0, pieces: 0 });
});

it('counts pieces more that few texts have', () => {
  const [rare, common] = likenesses(['a kiln', 'a mill', 'the mill', 'one mill'], 'kiln mill', 'en');
  expect(rare?.pieces).toBeGreaterThan(common?.pieces ?? 1);
});

it('bears an empty question', () => {
  expect(likenesses(['The mill.'], '', 'en')).toEqual([{ pairs: 0, pieces: 0 }]);
});

it('tells how close together shared terms stand', () => {
  const classes = ['mill', 'wheel'].map((term) => new Map([[term, 1]]));
  const near = density(['old', 'mill', 'wheel', 'oak', 'tar'], classes);
  expect(near).toBe(0.5);
  expect(density(['mill', 'old', 'oak', 'tar', 'wheel'], classes)).toBeLessThan(near);
  expect(density(['mill', 'oak', 'mill', 'wheel'], classes)).toBe(0.5);
  expect(density(['oak'], classes)).toBe(0);
});

import { expect, it } from 'vitest';
import { growTrees } from './branch-tree';
import { layOutTree } from './tree-layout';

const base = Array.from({ length: 20 }, (_, i) => 100 + i);

function layOut(cached: number, withLeaves = false) {
  const paths = [
    { branch: 0, at: 4, tokens: [1, 2] },
    { branch: 1, at: 20, tokens: [3, 4] },
  ];
  const [tree] = growTrees(base, paths, { limit: 100, taken: 0 });
  if (!tree) throw new Error('No tree');
  return layOutTree(tree, base, { cached, withLeaves });
}

/** The columns that each row may look at. */
function seen({ ids, bias }: ReturnType<typeof layOut>): number[][] {
  const columns = bias.length / ids.length;
  return ids.map((_, row) =>
    [...bias.slice(row * columns, (row + 1) * columns).entries()].filter(([, b]) => b === 0).map(([c]) => c),
  );
}

const upTo = (end: number) => Array.from({ length: end }, (_, i) => i);

it('runs the missing base and what others hang on', () => {
  const layout = layOut(0);
  expect(layout.ids).toEqual([...base, 1, 3]);
  expect(layout.positions).toEqual([...upTo(20), 4, 20]);
  // Base tokens 103 and 119, where the branches leave it, and the two tokens.
  expect(layout.rows.toSorted((a, b) => a - b)).toEqual([3, 19, 20, 21]);
  expect([...layout.rowOf].map(([node, row]) => [node.token, layout.ids[layout.rows[row] ?? -1]])).toEqual(
    [1, 3, 103, 119].map((token) => [token, token]),
  );
});

it('runs nothing of a base that is cached, and leaves when asked', () => {
  const layout = layOut(20, true);
  expect(layout.ids).toEqual([1, 2, 3, 4]);
  expect(layout.positions).toEqual([4, 5, 20, 21]);
  expect(layout.earlier).toEqual([3, 19]);
  expect(layout.rows).toEqual(upTo(4));
  expect([...layout.rowOf].map(([node, row]) => [node.token, row])).toEqual([
    [103, 0],
    [119, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
});

it('lets each row see the base before its branch, its own branch and itself', () => {
  expect(seen(layOut(20, true))).toEqual([
    [...upTo(4), 20],
    [...upTo(4), 20, 21],
    [...upTo(20), 22],
    [...upTo(20), 22, 23],
  ]);
});

import { hidden } from './attention-bias';
import type { BranchTree, TreeNode } from './branch-tree';
import type { TokenIds } from './engine';

/** One run of the model that computes the missing base tokens and a tree over the base. */
export interface TreeLayout {
  ids: number[];
  positions: number[];
  bias: Float32Array;
  /** Cached base tokens whose output is wanted. */
  earlier: number[];
  /** Indices into `ids`: the tokens whose output is wanted. */
  rows: number[];
  /** Row of what follows a node: those of `earlier` first, then those of `rows`. */
  rowOf: Map<TreeNode, number>;
}

/**
 * In order: base tokens from `cached` on, then the nodes of the tree. A node that nothing follows is run only where
 * `withLeaves`, as something is then asked after it.
 */
export function layOutTree(
  tree: BranchTree,
  base: TokenIds,
  { cached, withLeaves }: { cached: number; withLeaves: boolean },
): TreeLayout {
  const nodes = tree.nodes.filter((node) => withLeaves || node.children.size > 0);
  const ofBase = base.slice(cached);
  const ids = [...ofBase, ...nodes.map((node) => node.token)];
  const positions = [...ofBase.map((_, i) => cached + i), ...nodes.map((node) => node.position)];
  const indexOf = new Map<TreeNode, number>(nodes.map((node, i) => [node, ofBase.length + i]));

  const total = cached + ids.length;
  const bias = new Float32Array(ids.length * total).fill(hidden);
  for (let i = 0; i < ofBase.length; i++) bias.fill(0, i * total, i * total + cached + i + 1);
  for (const [node, i] of indexOf) showNode(bias.subarray(i * total, (i + 1) * total), node, cached, indexOf);

  const known = tree.roots.filter((root) => root.position < cached);
  const fresh = tree.roots.filter((root) => root.position >= cached);
  for (const root of fresh) indexOf.set(root, root.position - cached);
  return {
    ids,
    positions,
    bias,
    earlier: known.map((root) => root.position),
    rows: [...indexOf.values()],
    rowOf: new Map([...known, ...indexOf.keys()].map((node, row) => [node, row])),
  };
}

/** A node sees itself, those above it, and the base up to its root. */
function showNode(
  row: Float32Array,
  node: TreeNode,
  cached: number,
  indexOf: ReadonlyMap<TreeNode, number>,
): void {
  let current = node;
  for (; current.parent; current = current.parent) row[cached + (indexOf.get(current) ?? 0)] = 0;
  row.fill(0, 0, current.position + 1);
}

import { hidden } from './attention-bias';
import type { BranchTree, TreeNode } from './branch-tree';
import type { TokenIds } from './engine';

/** One run of the model that computes the missing base tokens and a tree over the base. */
export interface TreeLayout {
  ids: number[];
  positions: number[];
  bias: Float32Array;
  /** Indices into `ids`: the tokens whose output is wanted. */
  rows: number[];
  /** Index into `rows` of what follows a node. */
  rowOf: Map<TreeNode, number>;
}

/**
 * In order: base tokens from `cached` on, anchors, then the nodes of the tree. An anchor is a cached base token run
 * once more at its place, because what follows it is wanted. A node that nothing follows is run only where
 * `withLeaves`, as something is then asked after it.
 */
export function layOutTree(
  tree: BranchTree,
  base: TokenIds,
  { cached, withLeaves }: { cached: number; withLeaves: boolean },
): TreeLayout {
  const anchors = tree.roots.filter((root) => root.position < cached);
  const nodes = tree.nodes.filter((node) => withLeaves || node.children.size > 0);
  const baseTokens = base.slice(cached);
  const tokens = [...anchors, ...nodes];

  const ids = [...baseTokens, ...tokens.map((node) => node.token)];
  const positions = [...baseTokens.map((_, i) => cached + i), ...tokens.map((node) => node.position)];
  const total = cached + ids.length;
  const bias = new Float32Array(ids.length * total).fill(hidden);
  const indexOf = new Map<TreeNode, number>(tokens.map((node, i) => [node, baseTokens.length + i]));
  for (let i = 0; i < baseTokens.length; i++) show(bias, i * total, cached + i + 1);
  for (const [node, i] of indexOf) {
    showNode(bias.subarray(i * total, (i + 1) * total), node, (of) => column(indexOf.get(of), cached));
  }
  for (const root of tree.roots) {
    if (root.position >= cached) indexOf.set(root, root.position - cached);
  }
  return {
    ids,
    positions,
    bias,
    rows: [...indexOf.values()],
    rowOf: new Map([...indexOf.keys()].map((node, row) => [node, row])),
  };
}

function column(index: number | undefined, cached: number): number | undefined {
  return index === undefined ? undefined : cached + index;
}

/** A node sees itself, its parents up to the root, and the base up to the root; an anchor the base before itself. */
function showNode(row: Float32Array, node: TreeNode, columnOf: (node: TreeNode) => number | undefined): void {
  let current = node;
  for (;;) {
    const at = columnOf(current);
    if (at !== undefined && (current.parent || current === node)) row[at] = 0;
    if (!current.parent) break;
    current = current.parent;
  }
  show(row, 0, current === node ? node.position : current.position + 1);
}

/** The first `length` columns of the row that begins at `offset`. */
function show(bias: Float32Array, offset: number, length: number): void {
  bias.fill(0, offset, offset + length);
}

import type { BranchTree, TreeNode } from './branch-tree';
import type { TokenIds } from './engine';

/** Far below any attention score, and still finite when the graph's causal mask is added. */
const hidden = -1e9;

/** What the output layer costs of a token's whole work, about. */
const headWork = 0.2;

/** One run of the model that computes the missing base tokens and a tree over the base. */
export interface TreeLayout {
  ids: number[];
  positions: number[];
  bias: Float32Array;
  keep: number;
  /** Row of the kept logits that holds what follows a node. */
  rowOf: Map<TreeNode, number>;
}

/**
 * Rows in order: base tokens from `cached` on, anchors, then the nodes of the tree. An anchor is a base token
 * run once more at its place, because its logits are wanted and its own row has none. A node that nothing
 * follows gets a row only where `withLeaves`, as its logits are then asked for.
 */
export function layOutTree(
  tree: BranchTree,
  base: TokenIds,
  { cached, withLeaves }: { cached: number; withLeaves: boolean },
): TreeLayout {
  const roots = tree.roots;
  const logitsFrom = firstKeptRow(roots, cached, base.length);
  const anchors = roots.filter((root) => root.position < logitsFrom);
  const nodes = tree.nodes.filter((node) => withLeaves || node.children.size > 0);

  const baseRows = base.length - cached;
  const tokens = [...anchors, ...nodes];
  const ids = [...base.slice(cached), ...tokens.map((node) => node.token)];
  const positions = [
    ...Array.from({ length: baseRows }, (_, i) => cached + i),
    ...tokens.map((node) => node.position),
  ];
  const keep = base.length - logitsFrom + tokens.length;
  const skipped = ids.length - keep;

  const total = cached + ids.length;
  const bias = new Float32Array(ids.length * total).fill(hidden);
  const columnOf = new Map<TreeNode, number>();
  const rowOf = new Map<TreeNode, number>();
  for (let row = 0; row < baseRows; row++) show(bias, row * total, 0, cached + row + 1);
  for (const [i, node] of tokens.entries()) {
    const row = baseRows + i;
    columnOf.set(node, cached + row);
    rowOf.set(node, row - skipped);
    showNode(bias.subarray(row * total, (row + 1) * total), node, columnOf);
  }
  for (const root of roots) {
    if (root.position >= logitsFrom) rowOf.set(root, root.position - cached - skipped);
  }
  return { ids, positions, bias, keep, rowOf };
}

/** A node sees itself, its parents up to the root, and the base up to the root; an anchor the base before itself. */
function showNode(row: Float32Array, node: TreeNode, columnOf: Map<TreeNode, number>): void {
  let current = node;
  for (;;) {
    const column = columnOf.get(current);
    if (column !== undefined && (current.parent || current === node)) row[column] = 0;
    if (!current.parent) break;
    current = current.parent;
  }
  show(row, 0, 0, current === node ? node.position : current.position + 1);
}

function show(bias: Float32Array, offset: number, start: number, end: number): void {
  bias.fill(0, offset + start, offset + end);
}

/**
 * The base token from which on logits are kept. Only a run's last rows can be: each unwanted row in between costs
 * an output layer, each wanted row before it an anchor.
 */
function firstKeptRow(roots: readonly TreeNode[], cached: number, end: number): number {
  const work = (from: number) =>
    headWork * (end - from) + (1 + headWork) * roots.filter((root) => root.position < from).length;
  return roots
    .map((root) => root.position)
    .filter((position) => position >= cached)
    .reduce((best, position) => (work(position) < work(best) ? position : best), end);
}

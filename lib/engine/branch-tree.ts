import type { TokenIds } from './engine';

/** The path of one branch: its tokens follow the first `at` tokens of the base. */
export interface BranchPath {
  branch: number;
  at: number;
  tokens: TokenIds;
}

export interface TreeNode {
  token: number;
  /** Position in its text: tokens before it. */
  position: number;
  /** Undefined for a root, which is the base token that the branches follow. */
  parent: TreeNode | undefined;
  children: Map<number, TreeNode>;
}

/** Branches over one base, common beginnings shared. */
export class BranchTree {
  readonly #base: TokenIds;
  readonly #roots = new Map<number, TreeNode>();
  readonly #nodes: TreeNode[] = [];
  /** For each branch, its root and then a node for each of its tokens. */
  readonly lines = new Map<number, TreeNode[]>();

  constructor(base: TokenIds) {
    this.#base = base;
  }

  get roots(): TreeNode[] {
    return [...this.#roots.values()];
  }

  /** All nodes but the roots; parents before their children. */
  get nodes(): readonly TreeNode[] {
    return this.#nodes;
  }

  /** How many nodes `add` would make, the root included. */
  growth({ at, tokens }: BranchPath): number {
    let node = this.#roots.get(at);
    if (!node) return tokens.length + 1;
    let shared = 0;
    for (const token of tokens) {
      node = node.children.get(token);
      if (!node) break;
      shared++;
    }
    return tokens.length - shared;
  }

  add({ branch, at, tokens }: BranchPath): void {
    let node = this.#root(at);
    const line = [node];
    for (const token of tokens) {
      node = this.#child(node, token);
      line.push(node);
    }
    this.lines.set(branch, line);
  }

  #root(at: number): TreeNode {
    const known = this.#roots.get(at);
    if (known) return known;
    const token = this.#base[at - 1];
    if (token === undefined) throw new RangeError(`No base token before ${at}`);
    const root: TreeNode = { token, position: at - 1, parent: undefined, children: new Map() };
    this.#roots.set(at, root);
    return root;
  }

  #child(parent: TreeNode, token: number): TreeNode {
    const known = parent.children.get(token);
    if (known) return known;
    const child: TreeNode = { token, position: parent.position + 1, parent, children: new Map() };
    parent.children.set(token, child);
    this.#nodes.push(child);
    return child;
  }
}

/**
 * Spreads branches over trees of at most `limit` nodes; the first leaves room for `taken` tokens more.
 * A branch longer than that gets a tree of its own.
 */
export function growTrees(
  base: TokenIds,
  paths: readonly BranchPath[],
  { limit, taken }: { limit: number; taken: number },
): BranchTree[] {
  const trees: BranchTree[] = [];
  let tree = new BranchTree(base);
  let size = taken;
  // Branches that leave the base at the same place stay together and share their beginnings.
  for (const path of paths.toSorted((a, b) => a.at - b.at)) {
    if (size + tree.growth(path) > limit && tree.lines.size > 0) {
      trees.push(tree);
      tree = new BranchTree(base);
      size = 0;
    }
    size += tree.growth(path);
    tree.add(path);
  }
  return [...trees, tree];
}

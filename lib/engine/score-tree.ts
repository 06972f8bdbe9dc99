import { type BranchTree, growTrees, type TreeNode } from './branch-tree';
import { branchTokens } from './branches';
import type { BranchScore, ScoreTreeRequest, TokenIds } from './engine';
import { KvBuffer, sliceKv } from './kv';
import { pause } from './pause';
import { type Context, checkBase, maxRunTokens, prefill } from './prefill';
import { layOutTree } from './tree-layout';

/** `Engine.scoreTree` on a model and its cache. */
export async function scoreTree(
  context: Context,
  request: ScoreTreeRequest,
  signal?: AbortSignal,
): Promise<BranchScore[]> {
  checkBase(request);
  const { prefix, text, ask = [] } = request;
  const { model, cache } = context;
  const scores = request.branches.map((): BranchScore => ({ logProbs: new Float32Array(), asked: [] }));
  const paths = request.branches
    .map((branch, i) => ({
      branch: i,
      at: prefix.length + branch.from,
      tokens: branchTokens(request, branch),
    }))
    .filter((path) => path.tokens.length > 0);
  if (paths.length === 0) return scores;

  const end = paths.reduce((max, path) => Math.max(max, path.at), 0);
  const base = [...prefix, ...text].slice(0, end);
  let past = await prefill(context, base, { prefixLength: prefix.length, signal });
  const trees = growTrees(base, paths, { limit: maxRunTokens, taken: base.length - past.length });
  for (const tree of trees) {
    const start = past.length;
    const { rowOf, ...run } = layOutTree(tree, base, { cached: start, withLeaves: ask.length > 0 });
    const asked = questions(tree, rowOf, ask);
    const { logProbs, kv } = await model.run({ ...run, past, asked, want: { kv: start < base.length } });
    if (kv) {
      const ofBase = sliceKv(model.kvShape, kv, 0, base.length - start);
      cache.store(base, { kv: ofBase, start }, prefix.length);
      if (tree !== trees.at(-1)) past = new KvBuffer(model.kvShape, [past, ofBase]).kv;
    }
    readScores(tree, logProbs, ask.length, scores);
    await pause(signal);
  }
  return scores;
}

/** For each branch in the tree's order: each of its tokens after the one before, then all of `ask` after each. */
function questions(tree: BranchTree, rowOf: Map<TreeNode, number>, ask: TokenIds): [number, number][] {
  const row = (node: TreeNode | undefined): number => {
    const index = node && rowOf.get(node);
    if (index === undefined) throw new Error('A row of the tree was not laid out');
    return index;
  };
  return [...tree.lines.values()].flatMap(([, ...nodes]) => [
    ...nodes.map((node): [number, number] => [row(node.parent), node.token]),
    ...nodes.flatMap((node) => ask.map((token): [number, number] => [row(node), token])),
  ]);
}

function readScores(tree: BranchTree, logProbs: Float32Array, asks: number, scores: BranchScore[]): void {
  let at = 0;
  const take = (length: number) => {
    at += length;
    return logProbs.slice(at - length, at);
  };
  for (const [branch, line] of tree.lines) {
    const length = line.length - 1;
    const own = take(length);
    scores[branch] = { logProbs: own, asked: asks > 0 ? Array.from({ length }, () => take(asks)) : [] };
  }
}

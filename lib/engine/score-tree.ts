import { type BranchTree, growTrees, type TreeNode } from './branch-tree';
import { branchTokens } from './branches';
import type { BranchScore, ScoreTreeRequest, TokenIds } from './engine';
import { sliceKv } from './kv';
import { LogProbs } from './log-softmax';
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
  const { prefix, text, ask } = request;
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
    const { rowOf, ...run } = layOutTree(tree, base, {
      cached: past.length,
      withLeaves: ask !== undefined && ask.length > 0,
    });
    const { logits, kv } = await model.run({ ...run, past, wantKv: past.length < base.length });
    if (kv) {
      cache.store(base, kv, prefix.length);
      past = sliceKv(model.shape, kv, 0, base.length);
    }
    readScores(tree, rowOf, new LogProbs(logits, model.vocabularySize), ask, scores);
    await pause(signal);
  }
  return scores;
}

function readScores(
  tree: BranchTree,
  rowOf: Map<TreeNode, number>,
  logProbs: LogProbs,
  ask: TokenIds | undefined,
  scores: BranchScore[],
): void {
  const after = (node: TreeNode | undefined, token: number) => {
    const row = node && rowOf.get(node);
    if (row === undefined) throw new Error('A row of the tree was not computed');
    return logProbs.at(row, token);
  };
  for (const [branch, line] of tree.lines) {
    const nodes = line.slice(1);
    scores[branch] = {
      logProbs: Float32Array.from(nodes, (node) => after(node.parent, node.token)),
      asked: ask ? nodes.map((node) => Float32Array.from(ask, (token) => after(node, token))) : [],
    };
  }
}

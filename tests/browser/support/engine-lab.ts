import filesUrl from '@/entrypoints/offscreen/files-worker?worker&url';
import type { Branch, Engine } from '@/lib/engine/engine';
import { loadEngine } from '@/lib/engine/load-engine';
import { filesInWorker } from '@/lib/host/files-in-worker';

/** Runs in a page: the engine as the worker has it, to be driven by a spec. */
const lab = {
  async load(model: string, device: 'wasm' | 'webgpu' = 'wasm'): Promise<void> {
    lab.engine = await loadEngine({
      read: filesInWorker(
        () => new Worker(filesUrl, { type: 'module' }),
        `${location.origin}/models/${model}/`,
      ),
      wasmPaths: `${location.origin}/ort/`,
      device,
      threads: 1,
    });
  },
  engine: undefined as Engine | undefined,

  /** Scores of the same continuations in one tree and one by one, each from its whole text. */
  async compare(prefix: string, text: string, changes: { from: string; to: string }[]) {
    const engine = lab.engine as Engine;
    const [prefixIds, textIds] = [engine.encode(prefix).ids, engine.encode(text).ids];
    const branches = changes.map(({ from, to }) => branchOf(engine, textIds, text, text.replace(from, to)));
    const tokensBefore = engine.tokensRun;
    const scores = await engine.scoreTree({ prefix: prefixIds, text: textIds, branches });
    const treeTokens = engine.tokensRun - tokensBefore;
    const tree = scores.map(({ logProbs }) => [...logProbs]);
    const oneByOne = [];
    for (const [i, branch] of branches.entries()) {
      const whole = [
        ...textIds.slice(0, branch.from),
        ...branch.tokens,
        ...textIds.slice(branch.rejoin ?? textIds.length),
      ];
      const { own } = await engine.probe({ prefix: prefixIds, text: whole });
      oneByOne.push([...own.slice(branch.from, branch.from + (tree[i]?.length ?? 0))]);
    }
    return { tree, oneByOne, treeTokens, textTokens: prefixIds.length + textIds.length };
  },

  async write(prompt: string, maxNewTokens: number) {
    const engine = lab.engine as Engine;
    return engine.generate(engine.encode(prompt).ids, { maxNewTokens });
  },

  /** Aborted at the first text that is written: the reason given, the tokens run, and those of the prompt among them. */
  async abortGenerate(prompt: string) {
    const engine = lab.engine as Engine;
    const controller = new AbortController();
    const { ids } = engine.encode(prompt);
    const tokensBefore = engine.tokensRun;
    const writing = engine.generate(
      ids,
      { maxNewTokens: 400, onText: () => controller.abort(new Error('enough')) },
      controller.signal,
    );
    const reason = await writing.then(
      () => 'finished',
      (error: Error) => error.message,
    );
    return { reason, tokens: engine.tokensRun - tokensBefore, promptTokens: ids.length };
  },
};
export type EngineLab = typeof lab;

/** The branch by which the tokens of `changed` leave those of the text and come back to them. */
function branchOf(engine: Engine, textIds: number[], text: string, changed: string): Branch {
  const ids = engine.encode(changed).ids;
  let from = 0;
  while (from < Math.min(ids.length, textIds.length) && ids[from] === textIds[from]) from++;
  let same = 0;
  while (
    same < Math.min(ids.length, textIds.length) - from &&
    ids[ids.length - 1 - same] === textIds[textIds.length - 1 - same]
  ) {
    same++;
  }
  if (changed === text) throw new Error('Nothing was changed');
  return { from, tokens: ids.slice(from, ids.length - same), rejoin: textIds.length - same };
}

Object.assign(globalThis, { lab });

import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BranchScore, Engine, Probe, ProbeRequest } from '../../lib/engine/engine.ts';
import { learnedPrefixes, prefixPath } from '../../lib/models/learned-prefix.ts';
import { LlamaConfigSchema } from '../../lib/models/llama.ts';
import { bundledModel, bundledTokenizer, loadNodeEngine } from '../node/node-engine.ts';

const { Checksum } = await import('../../lib/models/checksum.ts');
const { KvCache } = await import('../../lib/engine/kv-cache.ts');
const { LearnedPrefixes } = await import('../../lib/engine/learned-prefixes.ts');
const tokenizer = await bundledTokenizer();

/**
 * The engine with a file of all that it was ever asked, a JSON line each: the same again costs nothing, and where all
 * is known the model isn't even loaded. So features and weights can be tried in seconds. Deals in what `lib/ask`
 * needs; rejects the rest.
 */
export function rememberingEngine(
  file: string,
  load: () => Promise<DisposableEngine> = loadNodeEngine,
): DisposableEngine {
  const known = new Map<string, unknown>();
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const [key, value] = JSON.parse(line) as [string, unknown];
      known.set(key, value);
    }
  }
  const { prefixes, cache, identity } = bundledPrefixes();
  let loaded: Promise<DisposableEngine> | undefined;
  let tokensRun = 0;

  async function remembered<T>(request: object, run: (engine: Engine) => Promise<T>): Promise<T> {
    const asked = identity + JSON.stringify(request);
    const key = createHash('sha256').update(asked).digest('base64').slice(0, KEY_LENGTH);
    if (!known.has(key)) {
      loaded ??= load().then(withPrefixes);
      const engine = await loaded;
      const before = engine.tokensRun;
      const line = JSON.stringify([key, await run(engine)], rounded);
      tokensRun += engine.tokensRun - before;
      appendFileSync(file, `${line}\n`);
      known.set(key, JSON.parse(line)[1]);
    }
    return known.get(key) as T;
  }

  const probe = (request: ProbeRequest, signal?: AbortSignal) =>
    remembered<Probe>(request, (engine) => engine.probe(request, signal));

  return {
    control: tokenizer.control,
    get commonWords() {
      return tokenizer.commonWords;
    },
    get tokensRun() {
      return tokensRun;
    },
    encode: (text) => tokenizer.encode(text),
    decode: (ids) => tokenizer.decode(ids),
    learnedPrefix: (name) => prefixes.tokens(name, cache),
    probe,
    async probeAll({ prefix, texts }, signal) {
      const probes: Probe[] = [];
      for (const text of texts) probes.push(await probe({ prefix, ...text }, signal));
      return probes;
    },
    scoreTree: (request, signal) =>
      remembered<BranchScore[]>(request, (engine) => engine.scoreTree(request, signal)),
    dispose: async () => {
      await (await loaded)?.dispose();
    },
    generate: () => Promise.reject(new Error('Nothing is remembered of what the model writes freely')),
  };
}

/** The request's ids are known to the engine once it has been asked for them itself. */
function withPrefixes(engine: DisposableEngine): DisposableEngine {
  for (const name of learnedPrefixes) engine.learnedPrefix(name);
  return engine;
}

/** By which the engine's ids are known without the engine, and what tells these prefixes from others of the same ids. */
function bundledPrefixes() {
  const read = (path: string) => readFileSync(join(bundledModel, path));
  const shape = v.parse(LlamaConfigSchema, JSON.parse(read('config.json').toString()));
  const packed = learnedPrefixes.map((name) => [name, read(prefixPath(name))] as const);
  const identity = packed.map(([, bytes]) => new Checksum().add(bytes).toString()).join();
  return { prefixes: new LearnedPrefixes(new Map(packed), shape), cache: new KvCache([]), identity };
}

type DisposableEngine = Engine & { dispose(): Promise<void> };

const KEY_LENGTH = 22;

/** Arrays of numbers as plain ones of four decimals. */
function rounded(_: string, value: unknown): unknown {
  if (value instanceof Float32Array) return Array.from(value);
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

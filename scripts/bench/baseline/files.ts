import { learnedPrefixes, prefixPath } from '../../../lib/models/learned-prefix.ts';

/** The files that both baselines read. The graph is the one that shipped before the project wrote its own. */

export interface BaselineFiles {
  /** By path in the model's folder. */
  json: Record<'config.json' | 'generation_config.json' | 'tokenizer.json' | 'tokenizer_config.json', object>;
  graph: Uint8Array;
  /** What the graph calls its external data. */
  shards: { path: string; data: Uint8Array }[];
  /** By name, as `packPrefix` writes them. */
  prefixes: Record<string, Uint8Array>;
}

export interface BaselineUrls {
  /** The model's folder; ends in a slash. */
  model: string;
  graph: string;
}

export async function readBaselineFiles({ model, graph }: BaselineUrls): Promise<BaselineFiles> {
  const [config, generation, tokenizer, tokenizerConfig] = await Promise.all(
    ['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json'].map((path) =>
      read(model + path).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as object),
    ),
  );
  const shards = ['weights-0.bin', 'weights-1.bin', 'weights-2.bin'].map(async (path) => ({
    path,
    data: await read(`${model}onnx/${path}`),
  }));
  return {
    json: {
      'config.json': config as object,
      'generation_config.json': generation as object,
      'tokenizer.json': tokenizer as object,
      'tokenizer_config.json': tokenizerConfig as object,
    },
    graph: await read(graph),
    shards: await Promise.all(shards),
    prefixes: Object.fromEntries(
      await Promise.all(
        learnedPrefixes.map(async (name) => [name, await read(model + prefixPath(name))] as const),
      ),
    ),
  };
}

async function read(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} can't be read`);
  return new Uint8Array(await response.arrayBuffer());
}

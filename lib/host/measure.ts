import type { Engine, TokenIds } from '../engine/engine';
import type { Device, MeasureItem } from '../protocol/tasks';

export interface LoadCost {
  ms: number;
  /** Of the model's files. */
  bytes: number;
  device: Device;
}

interface MeasureTools {
  engine: () => Promise<Engine>;
  loadCost: () => LoadCost;
}

const PROMPT_TOKENS = 128;
const NEW_TOKENS = 32;
const ATTEMPTS = 8;

const TEXT = `The lighthouse stands on the outermost of five small islands, and until the road was built the only way
to it was by boat. Its lamp was first lit with whale oil, later with paraffin, and for the last fifty years with
electricity that comes through a cable on the sea floor. When a storm broke the cable one winter, the keeper's
daughter carried an old lantern up the stairs every evening for three weeks. Ships reported that they could see it
from two miles away. Today nobody lives there, but every summer a group of volunteers paints the tower, repairs the
steps and writes down which birds have nested under the gallery.`;

/** How fast the engine reads and writes here, after what it took to load it. */
export async function* measure(tools: MeasureTools, signal: AbortSignal): AsyncGenerator<MeasureItem> {
  const engine = await tools.engine();
  const { ms, bytes, device } = tools.loadCost();
  yield { kind: 'load', ms, amount: bytes, device };

  // The first run of all is slower, because the runtime still gets its memory.
  await engine.generate(prompt(engine), { maxNewTokens: 1 }, signal);

  const text = prompt(engine);
  const started = performance.now();
  await engine.generate(text, { maxNewTokens: 1 }, signal);
  yield { kind: 'prefill', ms: performance.now() - started, amount: text.length };

  const writing = await timeWriting(engine, signal);
  if (writing) yield { kind: 'decode', ...writing };
}

/** A model that has nothing to say of a text can't be timed saying it: then it is given another, a few times. */
async function timeWriting(
  engine: Engine,
  signal: AbortSignal,
): Promise<{ ms: number; amount: number } | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const written: number[] = [];
    const onText = () => written.push(performance.now());
    await engine.generate(prompt(engine), { maxNewTokens: 1 + NEW_TOKENS, onText }, signal);
    const [first] = written;
    const last = written.at(-1);
    if (first !== undefined && last !== undefined && last !== first) {
      return { ms: last - first, amount: written.length - 1 };
    }
  }
  return undefined;
}

/** Begins at another place of the text each time, so that nothing kept from an earlier run helps. */
function prompt(engine: Engine): TokenIds {
  const { ids } = engine.encode(TEXT);
  const from = Math.floor(Math.random() * ids.length);
  return [...ids.slice(from), ...ids.slice(0, from)].slice(0, PROMPT_TOKENS);
}

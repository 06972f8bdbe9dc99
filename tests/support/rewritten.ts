import type { Engine } from '../../lib/engine/engine';
import type { RewriteStyle } from '../../lib/protocol/tasks';
import { rewrite } from '../../lib/rewrite/rewrite';
import { splice } from '../../lib/text/splice';
import { scriptedEngine } from './scripted-engine';

/** The text with all edits of a style made; without an engine, by one to which all tokens are alike and fewer likelier. */
export async function rewritten(
  style: RewriteStyle,
  text: string,
  engine: Engine = scriptedEngine(() => -1),
): Promise<string> {
  const linter = { lint: async () => [], unknownWords: async () => new Set<string>() };
  const tools = { engine: async () => engine, linter: async () => linter };
  const items = await Array.fromAsync(
    rewrite({ kind: 'rewrite', text, style }, tools, new AbortController().signal),
  );
  return splice(
    text,
    items.flatMap(({ edits }) => edits),
  );
}

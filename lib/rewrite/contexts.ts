import { chatTokens } from '../engine/chat';
import type { Engine } from '../engine/engine';
import type { Encode } from './encoder';
import type { Context } from './score';

const TASK = 'Correct the grammar and spelling of the following text:\n\n';

/** The sentence as plain text: after nothing, before a line break. */
export function plainContext(engine: Engine, encode: Encode): Context {
  return { prefix: [engine.control.endOfText], lead: [], end: encode('\n') };
}

/** The sentence as the answer to "correct `sentence`". Only what comes before the sentence is cached. */
export function correctionContext(engine: Engine, sentence: string): Context {
  const whole = chatTokens(engine, [{ role: 'user', content: TASK + sentence }]);
  const head = chatTokens(engine, [{ role: 'user', content: TASK }]);
  let shared = 0;
  while (shared < head.length && head[shared] === whole[shared]) shared += 1;
  return { prefix: whole.slice(0, shared), lead: whole.slice(shared), end: [engine.control.messageEnd] };
}

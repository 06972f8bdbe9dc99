import type { ControlTokens, Engine } from '../engine/engine';
import type { Encode } from './encoder';
import type { Context } from './score';

/** The sentence as plain text: after nothing, before a line break. */
export function plainContext(engine: Engine, encode: Encode): Context {
  return { prefix: [engine.control.endOfText], lead: [], end: encode('\n') };
}

/** The sentence as the correction of `sentence`. */
export function correctionContext(engine: Engine, encode: Encode, sentence: string): Context {
  return {
    prefix: engine.learnedPrefix('correction'),
    lead: [...encode(sentence), ...correctionLead(engine.control, encode)],
    end: [engine.control.messageEnd],
  };
}

/** What stands between a sentence and its correction: the end of one message and the beginning of the next. */
export function correctionLead({ messageStart, messageEnd }: ControlTokens, encode: Encode): number[] {
  return [messageEnd, ...encode('\n'), messageStart, ...encode('assistant\n')];
}

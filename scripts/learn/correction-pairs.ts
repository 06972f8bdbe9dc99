/**
 * What the prefix `correction` is learned from: learners' sentences of the tune fold with their corrections, and
 * corrected ones that stay as they are. Usage: node scripts/learn/correction-pairs.ts DATA OUT
 */
import '../fit/resolve-hook.ts';
import { learnerSentences } from '../bench/fix.ts';
import { writeOut } from '../bench/treebank-text.ts';
import { isHeldSentence } from './held-back.ts';
import { encode, type Pair, tokenizer, writePairs } from './pairs.ts';

const { correctionLead } = await import('../../lib/rewrite/contexts.ts');

const [data = '', out = ''] = process.argv.slice(2);
const { messageStart, messageEnd } = tokenizer.control;

const TASK = [messageStart, ...encode('user\nCorrect the grammar and spelling of the following text:\n\n')];
const EXAMPLE = pair(
  'She go to school yesterday and buyed two book there.',
  'She went to school yesterday and bought two books there.',
);
const START = [...TASK, ...EXAMPLE.flat(), ...encode('\n'), ...TASK];

const sentences = learnerSentences({ data, fold: 'tune' }).map(({ source, references }, place) => ({
  source: writeOut(source).text,
  references: [...new Set(references.map((reference) => writeOut(reference).text))],
  isHeld: isHeldSentence(place),
}));
writePairs(out, {
  start: START,
  learned: sentences
    .filter(({ isHeld }) => !isHeld)
    .flatMap(({ source, references }, place) => {
      const corrected = references.map((reference) => pair(source, reference));
      const kept = references.map((reference) => pair(reference, reference));
      return place % 2 === 0 ? [corrected, corrected, kept] : [corrected, corrected];
    }),
  held: sentences
    .filter(({ isHeld }) => isHeld)
    .map(({ source, references }) => references.map((reference) => pair(source, reference))),
});

function pair(source: string, target: string): Pair {
  return [
    [...encode(source), ...correctionLead(tokenizer.control, encode)],
    [...encode(target), messageEnd],
  ];
}

/**
 * What the prefix `correction` is learned from: learners' sentences with their corrections, and corrected ones that stay
 * as they are. Usage: node scripts/learn/correction-pairs.ts OUT [DATA]
 * The sentences are the project's own (`sentences/`); the tune fold of a folder of treebank text is to judge by.
 */
import '../node/resolve-hook.ts';
import { faultyTexts } from '../bench/fix.ts';
import { writeOut } from '../bench/treebank-text.ts';
import { readOwnSentences } from './own-sentences.ts';
import { encode, type Pair, tokenizer, writePairs } from './pairs.ts';

const { correctionLead } = await import('../../lib/rewrite/contexts.ts');

const [out = '', data] = process.argv.slice(2);
const { messageStart, messageEnd } = tokenizer.control;

const TASK = [messageStart, ...encode('user\nCorrect the grammar and spelling of the following text:\n\n')];
const EXAMPLE = pair(
  'She go to school yesterday and buyed two book there.',
  'She went to school yesterday and bought two books there.',
);
const START = [...TASK, ...EXAMPLE.flat(), ...encode('\n'), ...TASK];

const given = data ? faultyTexts({ data, fold: 'tune' }) : [];
writePairs(out, {
  start: START,
  learned: readOwnSentences().flatMap(({ text, corrections }, place) => {
    const corrected = corrections.map((correction) => pair(text, correction));
    const kept = corrections.map((correction) => pair(correction, correction));
    return place % 2 === 0 ? [corrected, corrected, kept] : [corrected, corrected];
  }),
  held: given.map(({ written, references }) =>
    references.map((reference) => pair(written.text, writeOut(reference).text)),
  ),
});

function pair(source: string, target: string): Pair {
  return [
    [...encode(source), ...correctionLead(tokenizer.control, encode)],
    [...encode(target), messageEnd],
  ];
}

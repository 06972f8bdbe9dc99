/**
 * Scores every candidate edit of a sample of learner sentences and of the project's own correct sentences, so that
 * thresholds can be fitted without the model.
 * Usage: node scripts/fit/fix-features.ts DATA FOLD LIMIT CORRECT OUT
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { correctSentences, faultyTexts, sample } from '../bench/fix.ts';
import type { Fold } from '../bench/fold.ts';
import { loadNodeEngine } from '../node/node-engine.ts';

const { runEncoder } = await import('../../lib/rewrite/encoder.ts');
const { analyse } = await import('../../lib/rewrite/fix.ts');
const { harperLinter } = await import('../../lib/rewrite/harper.ts');
const { rememberWords } = await import('../../lib/rewrite/linter.ts');
const { sentencesToFix } = await import('../../lib/rewrite/rewrite.ts');

const [data = '', fold = 'tune', limit = '100', correct = '100', out = 'fix-features.jsonl'] =
  process.argv.slice(2);
const engine = await loadNodeEngine();
const tools = { engine, linter: rememberWords(await harperLinter()), encode: runEncoder(engine) };
const signal = new AbortController().signal;

const read = async (text: string) =>
  Promise.all(
    sentencesToFix(text).map(async ({ start, sentence }) => ({
      start,
      sentence: sentence.text,
      ...(await analyse(sentence, tools, signal)),
    })),
  );

const write = (line: object) => appendFileSync(out, `${JSON.stringify(line)}\n`);

writeFileSync(out, '');
const learners = faultyTexts({ data, fold: fold as Fold });
for (const { id, source, references, written } of sample(learners, Number(limit))) {
  const { text } = written;
  write({ id, source, references, text, analyses: await read(text) });
}
for (const text of sample(correctSentences(), Number(correct))) write({ text, analyses: await read(text) });
process.exit(0);

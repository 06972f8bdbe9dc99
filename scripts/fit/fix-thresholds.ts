/**
 * Fits the thresholds of `lib/rewrite/accept.ts` by coordinate ascent on GLEU less what damage costs, and prints
 * them. Usage: node scripts/fit/fix-thresholds.ts FEATURES [MORE FEATURES TO REPORT ON]
 */
import { readFileSync } from 'node:fs';
import type { Scored, Thresholds } from '../../lib/rewrite/accept.ts';
import type { Kind } from '../../lib/rewrite/candidates/candidate.ts';
import type { Analysis } from '../../lib/rewrite/fix.ts';
import { editPrecision } from '../bench/fix.ts';
import { type GleuItem, gleu } from '../bench/gleu.ts';
import { editTokens, writeOut } from '../bench/treebank-text.ts';
import './resolve-hook.ts';

const { accept, THRESHOLDS } = await import('../../lib/rewrite/accept.ts');
const { composeEdits } = await import('../../lib/rewrite/edits.ts');

interface Row {
  text: string;
  source?: string[];
  references?: string[][];
  analyses: (Analysis & { start: number; sentence: string; scored: Scored[] })[];
}

/** Points of GLEU that one point of damage is worth. */
const DAMAGE_PRICE = 1;
/** Points of GLEU that one point of precision is worth. */
const PRECISION_PRICE = 0.05;
const DRAWS = 40;

const [features = '', ...others] = process.argv.slice(2);
const rows = load(features);
let best = structuredClone(THRESHOLDS);
let value = worth(measure(rows, best, DRAWS));
for (let round = 0; round < 3; round++) {
  const before = value;
  for (const change of changes(best)) {
    const tried = change(best);
    const score = worth(measure(rows, tried, DRAWS));
    if (score > value + 0.01) [best, value] = [tried, score];
  }
  console.log('round', round, value.toFixed(2), JSON.stringify(measure(rows, best, 200)));
  if (value === before) break;
}
console.log(JSON.stringify(best, null, 2));
for (const file of [features, ...others]) {
  console.log(file, 'before', JSON.stringify(measure(load(file), THRESHOLDS, 200)));
  console.log(file, 'fitted', JSON.stringify(measure(load(file), best, 200)));
}

function load(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function* changes(from: Thresholds): Generator<(old: Thresholds) => Thresholds> {
  for (const asked of [0.5, 0.7, 0.85, 1, 1.2, 1.5]) yield (old) => ({ ...old, asked });
  for (const kind of Object.keys(from.least) as Kind[])
    for (const step of [-4, -2, -1, -0.5, 0.5, 1, 2, 4])
      yield (old) => ({ ...old, least: { ...old.least, [kind]: old.least[kind] + step } });
}

interface Measured {
  gleu: number;
  sourceGleu: number;
  precision: number;
  damage: number;
}

function worth({ gleu: points, damage, precision }: Measured): number {
  return points - DAMAGE_PRICE * 100 * damage + PRECISION_PRICE * 100 * precision;
}

function measure(all: readonly Row[], thresholds: Thresholds, draws: number): Measured {
  const items: GleuItem[] = [];
  let correct = 0;
  let damaged = 0;
  for (const { source, references, analyses } of all) {
    const edits = analyses.flatMap(({ start, sentence, spellings, text, scored }) => {
      const sure = spellings.filter(({ isSure }) => isSure).map(({ edit }) => edit);
      return composeEdits(sentence, sure, accept(text, scored, thresholds)).map((edit) => ({
        ...edit,
        start: edit.start + start,
        end: edit.end + start,
      }));
    });
    if (source && references)
      items.push({ source, references, hypothesis: editTokens(source, writeOut(source), edits) });
    else {
      correct += 1;
      if (edits.length > 0) damaged += 1;
    }
  }
  return {
    gleu: gleu(items, draws),
    sourceGleu: gleu(
      items.map((item) => ({ ...item, hypothesis: item.source })),
      draws,
    ),
    precision: editPrecision(items),
    damage: correct === 0 ? 0 : damaged / correct,
  };
}

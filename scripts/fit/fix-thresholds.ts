/**
 * Fits what `lib/rewrite/accept.ts` decides by. A logistic regression, with an intercept for each class of candidates,
 * learns which of them move their sentence towards a reference. Prints the thresholds at several levels of certainty,
 * one for a sentence's first fault and one for all others, with what they gain and harm; then, by class, how many
 * candidates are good, and how many the regression would take.
 * Usage: node scripts/fit/fix-thresholds.ts FEATURES [MORE FEATURES TO REPORT ON]
 */
import { readFileSync } from 'node:fs';
import type { Scored, Thresholds } from '../../lib/rewrite/accept.ts';
import type { Kind } from '../../lib/rewrite/candidates/candidate.ts';
import type { Analysis } from '../../lib/rewrite/fix.ts';
import { distance, editPrecision, paysOff } from '../bench/fix.ts';
import { type GleuItem, gleu } from '../bench/gleu.ts';
import { editTokens, writeOut } from '../bench/treebank-text.ts';
import './resolve-hook.ts';

const { accept, THRESHOLDS } = await import('../../lib/rewrite/accept.ts');
const { composeEdits } = await import('../../lib/rewrite/edits.ts');
const { sureEdits } = await import('../../lib/rewrite/fix.ts');

type Part = Analysis & { start: number; sentence: string };

interface Row {
  text: string;
  source?: string[];
  references?: string[][];
  analyses: Part[];
}

/** A candidate that was scored in both contexts. */
interface Example {
  kind: Kind;
  plain: number;
  asked: number;
  isGood: boolean;
}

const FIRST = [0.6, 0.7, 0.75, 0.8];
const OTHER = [0.4, 0.45, 0.5, 0.55, 0.6];
/** How strongly a class with few examples is held to what all have in common. */
const INTERCEPT_PENALTY = 3;

const [features = '', ...others] = process.argv.slice(2);
const rows = load(features);
const examples = rows.flatMap(examplesOf);
const model = learn(examples);
console.log('before', JSON.stringify(measure(rows, THRESHOLDS)));
for (const first of FIRST)
  for (const other of OTHER) {
    const thresholds = thresholdsAt(first, other);
    console.log(first, other, JSON.stringify(measure(rows, thresholds)), JSON.stringify(thresholds));
    for (const file of others) console.log('  ', file, JSON.stringify(measure(load(file), thresholds)));
  }
console.table(byClass());

function load(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function examplesOf({ source, references, analyses }: Row): Example[] {
  if (!source || !references) return [];
  const tokens = (part: Part, chosen: Scored[]) =>
    editTokens(source, writeOut(source), editsOf(part, chosen));
  return analyses.flatMap((part) => {
    const before = tokens(part, []);
    return part.scored.flatMap((one): Example[] => {
      if (one.asked === undefined) return [];
      const after = tokens(part, [one]);
      const cost = Math.max(1, distance(before, after));
      const { plain, asked, candidate } = one;
      return [{ kind: candidate.kind, plain, asked, isGood: paysOff(before, after, references, cost) }];
    });
  });
}

function editsOf({ start, sentence, spellings }: Part, chosen: readonly Pick<Scored, 'candidate'>[]) {
  const then = chosen.map(({ candidate }) => candidate);
  return composeEdits(sentence, sureEdits(spellings), then).map((edit) => ({
    ...edit,
    start: edit.start + start,
    end: edit.end + start,
  }));
}

interface Model {
  plain: number;
  asked: number;
  common: number;
  own: Record<Kind, number>;
}

/** By gradient ascent on the penalised likelihood. */
function learn(all: readonly Example[]): Model {
  const kinds = Object.keys(THRESHOLDS.least) as Kind[];
  const weights: Model = {
    plain: 0.1,
    asked: 0.1,
    common: 0,
    own: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>,
  };
  const rate = 20 / all.length;
  for (let step = 0; step < 8000; step++) {
    let [plain, asked, common] = [0, 0, 0];
    const own = Object.fromEntries(
      kinds.map((kind) => [kind, -INTERCEPT_PENALTY * weights.own[kind]]),
    ) as Record<Kind, number>;
    for (const one of all) {
      const error = (one.isGood ? 1 : 0) - probability(weights, one);
      plain += error * one.plain;
      asked += error * one.asked;
      common += error;
      own[one.kind] += error;
    }
    weights.plain += (rate * plain) / 100;
    weights.asked += (rate * asked) / 100;
    weights.common += (rate * common) / 10;
    for (const kind of kinds) weights.own[kind] += (rate * own[kind]) / 10;
  }
  return weights;
}

function probability({ plain, asked, common, own }: Model, one: Example): number {
  return 1 / (1 + Math.exp(-(plain * one.plain + asked * one.asked + common + own[one.kind])));
}

function thresholdsAt(first: number, other: number): Thresholds {
  const odds = (certainty: number) => Math.log(certainty / (1 - certainty));
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const least = Object.fromEntries(
    Object.entries(model.own).map(([kind, own]) => [
      kind,
      rounded((odds(first) - model.common - own) / model.plain),
    ]),
  ) as Thresholds['least'];
  const faulty = rounded((odds(first) - odds(other)) / model.plain);
  return { plain: 1, asked: rounded(model.asked / model.plain), least, faulty };
}

function measure(all: readonly Row[], thresholds: Thresholds) {
  const items: GleuItem[] = [];
  let correct = 0;
  let damaged = 0;
  for (const { source, references, analyses } of all) {
    const edits = analyses.flatMap((part) =>
      editsOf(
        part,
        accept(part.text, part.scored, sureEdits(part.spellings).length > 0, thresholds).map((candidate) => ({
          candidate,
        })),
      ),
    );
    if (source && references)
      items.push({ source, references, hypothesis: editTokens(source, writeOut(source), edits) });
    else {
      correct += 1;
      if (edits.length > 0) damaged += 1;
    }
  }
  const untouched = items.map((item) => ({ ...item, hypothesis: item.source }));
  return {
    gain: Number((gleu(items) - gleu(untouched)).toFixed(2)),
    precision: Number(editPrecision(items).toFixed(3)),
    damage: `${damaged}/${correct}`,
  };
}

function byClass() {
  return Object.fromEntries(
    Object.keys(model.own).map((kind) => {
      const some = examples.filter((one) => one.kind === kind);
      const good = some.filter(({ isGood }) => isGood);
      const taken = some.filter((one) => probability(model, one) > 0.5);
      return [
        kind,
        {
          candidates: some.length,
          good: good.length,
          taken: taken.length,
          right: taken.filter(({ isGood }) => isGood).length,
        },
      ];
    }),
  );
}

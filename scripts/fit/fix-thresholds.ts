/**
 * Fits what `lib/rewrite/accept.ts` decides by. A logistic regression, with an intercept for each class of candidates
 * and each sign of faults, learns which candidates move their sentence towards a reference; those of correct sentences
 * are all bad. Prints the thresholds at several levels of certainty, one for a sentence's first fault and one for all
 * others, with what the first round gains and harms; then, by class, how many candidates are good, and how many the
 * regression would take.
 * Usage: node scripts/fit/fix-thresholds.ts FEATURES [MORE FEATURES TO REPORT ON]
 */
import { readFileSync } from 'node:fs';
import type { Edit } from '../../lib/protocol/tasks.ts';
import type { Sign, Thresholds } from '../../lib/rewrite/accept.ts';
import type { Kind } from '../../lib/rewrite/candidates/candidate.ts';
import type { Analysis } from '../../lib/rewrite/fix.ts';
import { distance, editPrecision, paysOff } from '../bench/fix.ts';
import { type GleuItem, gleu } from '../bench/gleu.ts';
import { editTokens, writeOut } from '../bench/treebank-text.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import '../node/resolve-hook.ts';

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
  sign: Sign;
  plain: number;
  asked: number;
  isGood: boolean;
  weight: number;
}

const FIRST = [0.5, 0.6, 0.7];
const OTHER = [0.4, 0.45, 0.5, 0.55];
/** Of a correct sentence's candidates, beside those of a learner's. */
const WEIGHT_OF_CORRECT = 0.5;
/** How strongly a class with few examples is held to what all have in common. */
const INTERCEPT_PENALTY = 3;
const KINDS = Object.keys(THRESHOLDS.least) as Kind[];

const [features = '', ...others] = process.argv.slice(2);
const rows = load(features);
const examples = rows.flatMap(examplesOf);
const weights = learn(examples);
const model = named(weights);
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
  return analyses.flatMap((part) =>
    part.rounds.flatMap((round, index) => {
      const earlier = part.rounds
        .slice(0, index)
        .reduce(
          (edits, { accepted }) => composeEdits(part.sentence, edits, accepted),
          sureEdits(part.spellings),
        );
      const tokens = (chosen: readonly Edit[]) =>
        source ? editTokens(source, writeOut(source), placed(part, earlier, chosen)) : [];
      const before = tokens([]);
      return round.scored.flatMap((one): Example[] => {
        const { plain, asked, candidate } = one;
        if (plain === undefined) return [];
        const after = tokens([candidate]);
        const cost = Math.max(1, distance(before, after));
        const isGood = !!references && paysOff(before, after, references, cost);
        const weight = source ? 1 : WEIGHT_OF_CORRECT;
        return [{ kind: candidate.kind, sign: round.sign, plain, asked, isGood, weight }];
      });
    }),
  );
}

/** The edits (offsets of the sentence) and then those of a later round, as edits of the whole text. */
function placed({ start, sentence }: Part, edits: readonly Edit[], then: readonly Edit[]): Edit[] {
  return composeEdits(sentence, edits, then).map((edit) => ({
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
  signs: Record<'misspelt' | 'mended', number>;
}

function featuresOf({ plain, asked, sign, kind }: Example): number[] {
  const signs = [sign === 'misspelt', sign === 'mended'].map(Number);
  return [plain, asked, 1, ...signs, ...KINDS.map((own) => Number(own === kind))];
}

function learn(all: readonly Example[]): number[] {
  const some = all.map((one) => ({
    features: featuresOf(one),
    chance: Number(one.isGood),
    weight: one.weight,
  }));
  return fitLogistic(some, [0, 0, 0, 0, 0, ...KINDS.map(() => INTERCEPT_PENALTY)]);
}

function named([plain = 0, asked = 0, common = 0, misspelt = 0, mended = 0, ...own]: number[]): Model {
  return {
    plain,
    asked,
    common,
    own: Object.fromEntries(KINDS.map((kind, k) => [kind, own[k] ?? 0])) as Model['own'],
    signs: { misspelt, mended },
  };
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
  const less = (odds(first) - odds(other)) / model.plain;
  const allowance = {
    none: 0,
    fault: rounded(less),
    misspelt: rounded(less + model.signs.misspelt / model.plain),
    mended: rounded(model.signs.mended / model.plain),
  };
  const { lone } = THRESHOLDS;
  return { plain: 1, asked: rounded(model.asked / model.plain), least, allowance, lone };
}

/** Of the first round: what the second one finds hangs on it. */
function measure(all: readonly Row[], thresholds: Thresholds) {
  const items: GleuItem[] = [];
  let correct = 0;
  let damaged = 0;
  for (const { source, references, analyses } of all) {
    const edits = analyses.flatMap((part) => {
      const [round] = part.rounds;
      return placed(part, sureEdits(part.spellings), round ? accept(round.scored, round, thresholds) : []);
    });
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
    KINDS.map((kind) => {
      const some = examples.filter((one) => one.kind === kind);
      const good = some.filter(({ isGood }) => isGood);
      const taken = some.filter((one) => chanceOf(featuresOf(one), weights) > 0.5);
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

export interface Example {
  /** One value a feature; an intercept is a feature that is always 1. */
  features: readonly number[];
  /** 0–1: how right it is. */
  chance: number;
  weight?: number;
}

/**
 * The weights of a logistic regression: those that make the chances likeliest, each held to 0 by its penalty (ridge), by
 * Newton's method. Throws an Error where nothing but a penalty would tell two features apart.
 */
export function fitLogistic(examples: readonly Example[], penalties: readonly number[]): number[] {
  let weights = penalties.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = penalties.map((penalty, k) => -penalty * (weights[k] ?? 0));
    const curve = penalties.map((penalty, k) => penalties.map((_, j) => (j === k ? penalty : 0)));
    for (const { features, chance, weight = 1 } of examples) {
      const likely = chanceOf(features, weights);
      const spread = weight * likely * (1 - likely);
      features.forEach((value, k) => {
        if (value === 0) return;
        slope[k] = (slope[k] ?? 0) + weight * (chance - likely) * value;
        curve[k] = (curve[k] ?? []).map((sum, j) => sum + spread * value * (features[j] ?? 0));
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((value, k) => value + (change[k] ?? 0));
    if (Math.max(...change.map(Math.abs)) < CLOSE_ENOUGH) return weights;
  }
  throw new Error(`The weights don't settle in ${MOST_STEPS} steps`);
}

export function chanceOf(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-6;

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const below = rows.slice(k);
    const pivot = below.reduce((best, row) => (Math.abs(row[k] ?? 0) > Math.abs(best[k] ?? 0) ? row : best));
    const lead = pivot[k] ?? 0;
    if (Math.abs(lead) < 1e-12) throw new Error(`Feature ${k} follows from the others`);
    rows.splice(k + below.indexOf(pivot), 1);
    rows.splice(
      k,
      0,
      pivot.map((value) => value / lead),
    );
    rows.forEach((row, i) => {
      const factor = row[k] ?? 0;
      if (i !== k && factor !== 0) rows[i] = row.map((value, j) => value - factor * (rows[k]?.[j] ?? 0));
    });
  }
  return rows.map((row) => row[size] ?? 0);
}

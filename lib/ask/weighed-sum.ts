/** The sum of all features, each times its weight. */
export function weighedSum<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  const names = Object.keys(weights) as Name[];
  return names.reduce((sum, name) => sum + features[name] * weights[name], 0);
}

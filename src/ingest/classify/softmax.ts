/** Candidates of which one is right: features of each, and features of the whole that may speak for any. */
export interface Instance {
  /** By candidate; empty where candidates have no features of their own. */
  perCandidate: Float64Array[];
  ofWhole: Map<string, number>;
}

/** A multinomial logistic regression; candidates go by position. */
export interface SoftmaxModel {
  /** Weights of the candidates' own features, the same for all. */
  shared: number[];
  bias: number[];
  /** What each feature of the whole weighs. */
  weights: Map<string, FeatureWeights>;
}

/** The candidates that a feature speaks for or against, and how much it weighs for each. */
export interface FeatureWeights {
  candidates: number[];
  weights: number[];
}

/** The probability of each candidate. */
export function probabilities(model: SoftmaxModel, { perCandidate, ofWhole }: Instance): number[] {
  const sums = model.bias.slice();
  for (let candidate = 0; candidate < perCandidate.length; candidate++) {
    const own = perCandidate[candidate] ?? new Float64Array();
    let sum = sums[candidate] ?? 0;
    for (let at = 0; at < own.length; at++) sum += (model.shared[at] ?? 0) * (own[at] ?? 0);
    sums[candidate] = sum;
  }
  for (const [feature, value] of ofWhole) {
    const known = model.weights.get(feature);
    if (!known) continue;
    for (let at = 0; at < known.candidates.length; at++) {
      const candidate = known.candidates[at] ?? 0;
      sums[candidate] = (sums[candidate] ?? 0) + (known.weights[at] ?? 0) * value;
    }
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

/** The position of the greatest number. */
export function positionOfMost(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

import type { FeatureWeights, Instance, SoftmaxModel } from '../softmax.js';

/** An instance with the share of truth that each candidate has, and how much it counts. */
export interface Example {
  instance: Instance;
  truth: Float64Array;
  trust: number;
}

export interface FitOptions {
  /** A feature of the whole that fewer examples have is left out. */
  leastExamples: number;
  /** How strongly the weight of a feature of the whole is drawn to nought. */
  decay: (feature: string) => number;
  steps: number;
}

const DECAY_SHARED = 0.5;
const RATE = 0.08;
const [MOMENTUM, SPREAD, TINY] = [0.9, 0.999, 1e-8];
/** A weight nearer to nought is not kept. */
const LEAST_WEIGHT = 0.08;

/** Fits a model by full-batch gradient descent (Adam). No chance is in it: the same examples give the same model. */
export function fitSoftmax(candidates: string[], examples: readonly Example[], options: FitOptions): SoftmaxModel {
  const layout = layOut(candidates.length, examples, options.leastExamples);
  const prepared = examples.map((example) => prepare(example, layout));
  const trust = examples.reduce((all, example) => all + example.trust, 0) || 1;
  const decay = decays(layout, options);
  const weights = new Float64Array(layout.size);
  const [mean, spread, slope] = [weights.slice(), weights.slice(), weights.slice()];
  for (let step = 1; step <= options.steps; step++) {
    slope.fill(0);
    for (const example of prepared) addSlope(example, layout, weights, slope);
    const rate = RATE * (1 - 0.9 * (step / options.steps));
    const [first, second] = [1 - MOMENTUM ** step, 1 - SPREAD ** step];
    for (let at = 0; at < layout.size; at++) {
      const weight = weights[at] ?? 0;
      const down = ((slope[at] ?? 0) + (decay[at] ?? 0) * weight) / trust;
      const m = (mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * down);
      const s = (spread[at] = SPREAD * (spread[at] ?? 0) + (1 - SPREAD) * down * down);
      weights[at] = weight - (rate * (m / first)) / (Math.sqrt(s / second) + TINY);
    }
  }
  return modelOf(candidates, layout, weights);
}

/** Where each weight stands: those of the candidates' own features, a bias for each candidate, those of the whole. */
interface Layout {
  width: number;
  own: number;
  features: string[];
  indexOf: Map<string, number>;
  size: number;
}

interface Prepared {
  perCandidate: Float64Array[];
  /** Of each feature of the whole, where the weights of the candidates begin. */
  offsets: number[];
  values: number[];
  truth: Float64Array;
  trust: number;
}

function layOut(width: number, examples: readonly Example[], least: number): Layout {
  const counts = new Map<string, number>();
  for (const { instance } of examples) {
    for (const feature of instance.ofWhole.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const features = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= least).sort();
  const own = examples[0]?.instance.perCandidate[0]?.length ?? 0;
  const indexOf = new Map(features.map((feature, at) => [feature, own + width + at * width]));
  return { width, own, features, indexOf, size: own + width + features.length * width };
}

function prepare({ instance, truth, trust }: Example, { indexOf }: Layout): Prepared {
  const known = [...instance.ofWhole].filter(([feature]) => indexOf.has(feature));
  const offsets = known.map(([feature]) => indexOf.get(feature) ?? 0);
  return { perCandidate: instance.perCandidate, offsets, values: known.map(([, value]) => value), truth, trust };
}

function decays({ width, own, features, size }: Layout, options: FitOptions): Float64Array {
  const decay = new Float64Array(size).fill(DECAY_SHARED, 0, own);
  for (const [at, feature] of features.entries()) {
    const from = own + width + at * width;
    decay.fill(options.decay(feature), from, from + width);
  }
  return decay;
}

function addSlope(example: Prepared, { width, own }: Layout, weights: Float64Array, slope: Float64Array): void {
  const { perCandidate, offsets, values, truth, trust } = example;
  const share = weights.slice(own, own + width);
  // The weights of a feature stand side by side: going along them, not across, makes this several times as fast.
  for (let j = 0; j < offsets.length; j++) {
    const from = offsets[j] ?? 0;
    const value = values[j] ?? 0;
    for (let c = 0; c < width; c++) share[c] = (share[c] ?? 0) + (weights[from + c] ?? 0) * value;
  }
  for (let c = 0; c < perCandidate.length; c++) {
    const features = perCandidate[c] ?? new Float64Array();
    let sum = 0;
    for (let k = 0; k < own; k++) sum += (weights[k] ?? 0) * (features[k] ?? 0);
    share[c] = (share[c] ?? 0) + sum;
  }
  const most = Math.max(...share);
  let all = 0;
  for (let c = 0; c < width; c++) all += share[c] = Math.exp((share[c] ?? 0) - most);
  for (let c = 0; c < width; c++) share[c] = ((share[c] ?? 0) / all - (truth[c] ?? 0)) * trust;
  for (let c = 0; c < width; c++) slope[own + c] = (slope[own + c] ?? 0) + (share[c] ?? 0);
  for (let j = 0; j < offsets.length; j++) {
    const from = offsets[j] ?? 0;
    const value = values[j] ?? 0;
    for (let c = 0; c < width; c++) slope[from + c] = (slope[from + c] ?? 0) + (share[c] ?? 0) * value;
  }
  for (let c = 0; c < perCandidate.length; c++) {
    const features = perCandidate[c] ?? new Float64Array();
    for (let k = 0; k < own; k++) slope[k] = (slope[k] ?? 0) + (share[c] ?? 0) * (features[k] ?? 0);
  }
}

function modelOf(candidates: string[], { own, features, indexOf }: Layout, weights: Float64Array): SoftmaxModel {
  const rounded = (at: number): number => Math.round((weights[at] ?? 0) * 1000) / 1000;
  const byFeature = features.map((feature): [string, FeatureWeights] => {
    const from = indexOf.get(feature) ?? 0;
    const kept = candidates.map((_, c) => c).filter((c) => Math.abs(rounded(from + c)) >= LEAST_WEIGHT);
    return [feature, { candidates: kept, weights: kept.map((c) => rounded(from + c)) }];
  });
  return {
    shared: Array.from({ length: own }, (_, at) => rounded(at)),
    bias: candidates.map((_, c) => rounded(own + c)),
    weights: new Map(byFeature.filter(([, known]) => known.candidates.length > 0)),
  };
}

import type { CalibrationPoint } from '../calibration.js';

/** A prediction, and whether it came true: 1 or 0, or how much of it did. */
export interface Outcome {
  probability: number;
  right: number;
  trust: number;
}

/** Fewer predictions than these make no point of their own. */
const LEAST_POINT = 15;
/** Nothing is ever certain. */
const MOST = 0.99;

/** The points of a calibration: pools of neighbouring predictions of which more come true as they grow surer. */
export function calibrate(outcomes: readonly Outcome[]): CalibrationPoint[] {
  const pools: Pool[] = [];
  for (const { probability, right, trust } of [...outcomes].sort(byProbability)) {
    let pool: Pool = { probability: probability * trust, right: right * trust, trust, count: 1 };
    for (let last = pools.at(-1); last && (mean(last) >= mean(pool) || last.count < LEAST_POINT); last = pools.at(-1)) {
      pools.pop();
      pool = joined(last, pool);
    }
    pools.push(pool);
  }
  const [beforeLast, last] = pools.slice(-2);
  if (beforeLast && last && last.count < LEAST_POINT) pools.splice(-2, 2, joined(beforeLast, last));
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return pools.map(({ probability, right, trust, count }) => ({
    predicted: rounded(probability / trust),
    observed: rounded(Math.min(MOST, right / trust)),
    count,
  }));
}

/** Neighbouring predictions, added up. */
type Pool = Outcome & { count: number };

function mean({ right, trust }: Pool): number {
  return right / trust;
}

function joined(a: Pool, b: Pool): Pool {
  return {
    probability: a.probability + b.probability,
    right: a.right + b.right,
    trust: a.trust + b.trust,
    count: a.count + b.count,
  };
}

/** Of equal predictions the right ones come first, so that they all fall into one pool. */
function byProbability(a: Outcome, b: Outcome): number {
  return a.probability - b.probability || b.right - a.right;
}

/** What came true of what was predicted: of the predictions about `predicted`, the share `observed` was right. */
export interface CalibrationPoint {
  predicted: number;
  observed: number;
  /** How many predictions the point stands for. */
  count: number;
}

/** How often a prediction of this probability was right, between the points in a straight line. */
export function calibrated(points: readonly CalibrationPoint[], probability: number): number {
  const above = points.findIndex(({ predicted }) => predicted >= probability);
  const [low, high] = [points[above - 1], points[above]];
  if (!high) return points.at(-1)?.observed ?? probability;
  if (!low) return high.observed;
  const share = (probability - low.predicted) / (high.predicted - low.predicted);
  return low.observed + share * (high.observed - low.observed);
}

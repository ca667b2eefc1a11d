import type { SoftmaxModel } from './softmax.js';
import { readTable } from '../../read-table.js';
import { writeTable } from './tables.js';

const COLUMNS = ['feature', 'candidate', 'weight'];
/** Stands for every candidate, or for no feature: the bias. */
const [EVERY, BIAS] = ['*', '*'];

/** Writes a model as feature, candidate, weight. */
export function writeSoftmax(path: string, model: SoftmaxModel, candidates: string[], shared: readonly string[]): void {
  writeTable(path, COLUMNS, [
    ...model.shared.map((weight, at) => [shared[at] ?? '', EVERY, weight]),
    ...model.bias.map((weight, at) => [BIAS, candidates[at] ?? '', weight]),
    ...[...model.weights].flatMap(([feature, known]) =>
      known.candidates.map((candidate, at) => [feature, candidates[candidate] ?? '', known.weights[at] ?? 0]),
    ),
  ]);
}

/** Reads what `writeSoftmax` wrote. */
export function readSoftmax(path: string, candidates: string[], shared: readonly string[]): SoftmaxModel {
  const model: SoftmaxModel = { shared: shared.map(() => 0), bias: candidates.map(() => 0), weights: new Map() };
  for (const { feature = '', candidate = '', weight } of readTable(path)) {
    if (candidate === EVERY) model.shared[shared.indexOf(feature)] = Number(weight);
    else if (feature === BIAS) model.bias[candidates.indexOf(candidate)] = Number(weight);
    else {
      const known = model.weights.get(feature) ?? { candidates: [], weights: [] };
      known.candidates.push(candidates.indexOf(candidate));
      known.weights.push(Number(weight));
      model.weights.set(feature, known);
    }
  }
  return model;
}

import { Polarity } from '../../domain/vocabulary.js';
import { positionOfMost } from './softmax.js';

/** The order in which the models count the polarities of sentences. */
export const POLARITIES = [Polarity.STRENGTH, Polarity.CONCERN, Polarity.MIXED, Polarity.NEUTRAL];
const [STRENGTH, CONCERN, MIXED, NEUTRAL] = [0, 1, 2, 3] as const;
/** A passage that is not neutral has one of these. */
export const PASSAGE_POLARITIES = POLARITIES.slice(0, NEUTRAL);

/** How far what the passage is as a whole outweighs what its sentences are each. */
const WEIGHT_OF_WHOLE = 6;

/** What a model sees of a passage: how likely each polarity is for each of its sentences. */
export function passageFeatures(sentences: readonly number[][], lengths: readonly number[]): Map<string, number> {
  const good = sentences.map((of) => (of[STRENGTH] ?? 0) + 0.6 * (of[MIXED] ?? 0));
  const bad = sentences.map((of) => (of[CONCERN] ?? 0) + 0.9 * (of[MIXED] ?? 0));
  const length = sum(lengths) || 1;
  const sides: [string, number[]][] = [
    ['good', good],
    ['bad', bad],
  ];
  return new Map<string, number>([
    ...sides.flatMap(([side, of]): [string, number][] => [
      [`${side}: mean`, sum(of) / of.length],
      [`${side}: by length`, sum(of.map((value, at) => value * (lengths[at] ?? 0))) / length],
      [`${side}: most`, Math.max(...of)],
      [`${side}: first`, of[0] ?? 0],
      [`${side}: last`, of.at(-1) ?? 0],
      [`${side}: none`, sum(of.map((value) => Math.log(1.02 - value))) / 5],
      [`${side}: how many`, Math.log1p(sum(of))],
    ]),
    ['mixed: most', Math.max(...sentences.map((of) => of[MIXED] ?? 0))],
    ['both', Math.min(sum(good), sum(bad)) / sentences.length],
    ['sentences', Math.log(sentences.length)],
    ['one sentence', sentences.length === 1 ? 1 : 0],
  ]);
}

/**
 * The polarity of each sentence that agrees best with what the sentences are each and the passage is as a whole: its
 * polarity is that of its sentences, or mixed where they differ, the neutral ones left out.
 */
export function agreeOnPolarities(sentences: readonly number[][], whole: readonly number[]): number[] {
  const likeliest = sentences.map((of) => positionOfMost(of));
  if (likeliest.every((polarity) => polarity === NEUTRAL)) return likeliest;
  const options = [oneSided(sentences, STRENGTH), oneSided(sentences, CONCERN), bothSided(sentences, likeliest)];
  const value = (polarities: number[], polarity: number): number =>
    sum(polarities.map((chosen, at) => log(sentences[at]?.[chosen]))) + WEIGHT_OF_WHOLE * log(whole[polarity]);
  return options[positionOfMost(options.map(value))] ?? likeliest;
}

/** The likeliest polarities of which none but `side` and neutral is one. */
function oneSided(sentences: readonly number[][], side: number): number[] {
  const chosen = sentences.map((of) => ((of[side] ?? 0) >= (of[NEUTRAL] ?? 0) ? side : NEUTRAL));
  if (chosen.includes(side)) return chosen;
  chosen[positionOfMost(sentences.map((of) => of[side] ?? 0))] = side;
  return chosen;
}

/** The likeliest polarities that together are mixed: where they are not, the least sure of them gives way. */
function bothSided(sentences: readonly number[][], likeliest: number[]): number[] {
  const kinds = new Set(likeliest);
  if (kinds.has(MIXED) || (kinds.has(STRENGTH) && kinds.has(CONCERN))) return likeliest;
  const [side, other] = kinds.has(STRENGTH) ? [STRENGTH, CONCERN] : [CONCERN, STRENGTH];
  const changes = sentences.flatMap((of, at) => {
    const remains = likeliest.some((polarity, elsewhere) => polarity === side && elsewhere !== at);
    const cost = (polarity: number): number => log(of[likeliest[at] ?? 0]) - log(of[polarity]);
    return (remains ? [MIXED, other] : [MIXED]).map((polarity) => ({ at, polarity, cost: cost(polarity) }));
  });
  const least = changes.reduce((a, b) => (b.cost < a.cost ? b : a));
  return likeliest.map((polarity, at) => (at === least.at ? least.polarity : polarity));
}

function log(probability = 0): number {
  return Math.log(probability + 1e-6);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

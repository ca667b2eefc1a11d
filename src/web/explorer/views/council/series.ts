import type { CouncilMeasureFragment } from '../../generated/graphql.js';
import { dateInWords } from '../../parts/labels.js';

type Measure = CouncilMeasureFragment;
type Observation = Measure['observations'][number];

/** One value of a measure, with the measure. */
export interface Reported {
  measure: Measure;
  observation: Observation;
}

/** Figures of one name, unit and set of dimensions: those that can be laid side by side. */
export interface Series {
  key: string;
  name: string;
  unit: string | null;
  points: { label: string; value: number; derived: boolean }[];
}

/** Every value of every measure. */
export function reported(measures: readonly Measure[]): Reported[] {
  return measures.flatMap((measure) => measure.observations.map((observation) => ({ measure, observation })));
}

/** What was reported in numbers at least twice. Documents name a figure alike, each as a measure of its own. */
export function series(all: readonly Reported[]): Series[] {
  const groups = new Map<string, Reported[]>();
  for (const one of all) {
    if (typeof one.observation.value !== 'number') continue;
    const { name, unit } = one.measure;
    const key = [name, unit ?? '', ...one.observation.dimensions.map((dimension) => dimension.name)].join(' · ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => ({
      key,
      name: group[0]?.measure.name ?? '',
      unit: group[0]?.measure.unit ?? null,
      points: inOrder(group).map(({ observation }) => ({
        label: labelOf(observation),
        value: observation.value ?? 0,
        derived: observation.derived,
      })),
    }));
}

/** In order of the time that a figure is of, else of its document; values of one time keep the document's order. */
function inOrder(group: Reported[]): Reported[] {
  return group.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
}

function timeOf({ observation: { period, evidence } }: Reported): string {
  return period ?? evidence[0]?.passage.document.publishedOn ?? '';
}

function labelOf({ period, dimensions, evidence }: Observation): string {
  const published = evidence[0]?.passage.document.publishedOn;
  const time = period ? dateInWords(period) : published ? `document of ${dateInWords(published)}` : null;
  return [...dimensions.map(({ value }) => value), time].filter(Boolean).join(', ') || 'not dated';
}

/** A value in words, with its unit and what it is compared with. */
export function valueInWords({ measure: { unit }, observation }: Reported): string {
  const { value, valueText, derived, comparator } = observation;
  const number = typeof value === 'number' ? `${value.toLocaleString('en-GB')}${unitAfter(unit)}` : null;
  const said = [number, valueText && `“${valueText}”`].filter(Boolean).join(', ');
  return [said, derived && '(computed)', comparator && `(${comparator})`].filter(Boolean).join(' ');
}

/** The unit as it follows a figure. */
export function unitAfter(unit: string | null | undefined): string {
  if (!unit) return '';
  return unit === 'percent' ? '%' : ` ${unit}`;
}

import type { PartialDate } from './partial-date.js';

/** A figure that a document reports, in numbers or in words, for one council. */
export interface Measure {
  id: string;
  name: string;
  definition: string | null;
  unit: string | null;
  councilId: string;
}

/** One value of a measure. */
export interface Observation {
  id: string;
  period: PartialDate | null;
  value: number | null;
  valueText: string | null;
  denominator: number | null;
  denominatorText: string | null;
  target: number | null;
  targetText: string | null;
  comparator: string | null;
  /** Computed from printed figures, not printed itself. */
  derived: boolean;
  /** Name, value, name, value. */
  dimensions: string[];
}

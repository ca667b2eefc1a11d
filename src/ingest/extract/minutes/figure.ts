/** A number in a text, and what it counts. */
export interface Figure {
  value: number;
  unit: string;
  denominator: number | null;
  index: number;
  length: number;
}

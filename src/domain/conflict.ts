/** The source of conflicts that stands for every compiled table of inspections, the one behind the seeds included. */
export const INSPECTION_TABLE = 'inspection table';

/** Two sources that differ on a visit: what the graph holds, and what the other one says. */
export interface SourceConflict {
  id: string;
  /** A field of the visit, such as startedOn, or the area of a judgement, such as LEADERS. */
  field: string;
  kept: string;
  /** The id of a document, or the name of a table. */
  keptFrom: string;
  other: string;
  otherFrom: string;
}

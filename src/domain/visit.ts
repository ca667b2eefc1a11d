import type { PartialDate } from './partial-date.js';
import type { Grade, JudgementArea, JudgementStatus, VisitKind, VisitStatus } from './vocabulary.js';

/** An inspection or a visit of the inspectorate, held or planned. */
export interface Visit {
  id: string;
  councilId: string;
  kind: VisitKind;
  status: VisitStatus;
  sequence: number | null;
  startedOn: PartialDate | null;
  endedOn: PartialDate | null;
  publishedOn: PartialDate | null;
  dateText: string | null;
  focus: string | null;
  leadInspector: string | null;
}

/** What an inspection said of one area: a grade, or why there is none. */
export interface Judgement {
  id: string;
  visitId: string;
  area: JudgementArea;
  status: JudgementStatus;
  grade: Grade | null;
}

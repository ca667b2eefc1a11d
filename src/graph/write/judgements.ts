import type { Judgement } from '../../domain/visit.js';
import { edgeToOne, partId, pruneParts, writeParts, type Writer } from './statements.js';

/** A judgement; its id follows from its visit and its area. */
export type JudgementPart = Omit<Judgement, 'id' | 'visitId'>;

/** All judgements of a visit. */
export interface JudgementsRow {
  visit: string;
  judgements: JudgementPart[];
}

/** What the report said stands, whatever a table says. */
const REPORTED = "coalesce(n.source, '') = 'report'";

export const JUDGEMENTS = `
UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
WITH n, row WHERE NOT ${REPORTED}
SET n += row {.area, .status, .grade}`;
export const JUDGEMENT_VISIT = edgeToOne({ from: 'Judgement', type: 'AT', to: 'Visit', key: 'visit' });
export const OLD_JUDGEMENTS = pruneParts('Judgement', 'AT', 'Visit', "coalesce(part.source, '') = 'report'");

/** Writes the judgements of visits, and deletes those that the visits no longer have. */
export async function writeJudgements(tx: Writer, rows: readonly JudgementsRow[]): Promise<void> {
  const owners = rows.map(({ visit, judgements }) => ({
    id: visit,
    parts: judgements.map((judgement) => ({ ...judgement, visit, id: judgementId(visit, judgement.area) })),
  }));
  await writeParts(tx, { write: [JUDGEMENTS, JUDGEMENT_VISIT], prune: OLD_JUDGEMENTS }, owners);
}

/** The id of a visit's judgement of an area. */
export function judgementId(visit: string, area: Judgement['area']): string {
  return partId('judgement', visit, area.toLowerCase().replaceAll('_', '-'));
}

import { Grade, JudgementArea, JudgementStatus } from '../../domain/vocabulary.js';
import { visitRows } from '../../graph/queries/export.js';
import type { VisitFilter } from '../../graph/queries/visit.js';
import type { VisitFacts } from '../../graph/snapshot/reference.js';
import { columnsOf, oneOf } from '../column.js';
import type { Place } from '../lookup.js';
import { defineTable } from '../table.js';
import { councilColumns, visitColumns } from './shared.js';
import { visitParameters, visitRow } from './visits.js';

interface JudgementRow extends Place {
  visit: VisitFacts | null;
  from: string | null;
  to: string | null;
  area: string;
  status: string;
  grade: string | null;
}

const column = columnsOf<JudgementRow>();

export const judgements = defineTable<JudgementRow, VisitFilter>({
  name: 'judgements',
  title: 'Judgements',
  description: 'One row for each area that an inspection judged: a grade, or why there is none.',
  primaryKey: ['visit_id', 'area'],
  foreignKeys: [{ column: 'visit_id', table: 'visits' }],
  columns: [
    ...councilColumns<JudgementRow>(),
    ...visitColumns<JudgementRow>('The inspection that judged.'),
    column('occurred_from', 'date', 'The first day that the date of the inspection can mean.', ({ from }) => from),
    column('occurred_to', 'date', 'The last day that it can mean.', ({ to }) => to),
    column(
      'area',
      'string',
      'What is judged; which areas exist depends on the framework of the time.',
      ({ area }) => area,
      oneOf(JudgementArea),
    ),
    column('status', 'string', 'Why the grade is there or not.', ({ status }) => status, oneOf(JudgementStatus)),
    column('grade', 'string', 'The grade; empty unless the status is GRADED.', ({ grade }) => grade, oneOf(Grade)),
  ],
  parameters: visitParameters,
  statement: visitRows,
  rows(values, lookup, shown) {
    const { visit, council, region, from, to, judgements } = visitRow(values, lookup, shown);
    const known = lookup.visits.get(visit.id) ?? null;
    return judgements.map(([, area, status, grade]) => ({
      ...{ visit: known, council, region, from, to },
      ...{ area, status, grade },
    }));
  },
});

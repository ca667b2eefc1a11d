import { passageId } from '../../../domain/ids.js';
import { ReviewStatus } from '../../../domain/vocabulary.js';
import type { ActionRow } from '../../../graph/write/actions.js';
import { findingDates } from '../../../graph/write/dates.js';
import type { FindingRow } from '../../../graph/write/findings.js';
import type { MeasureRow, ObservationsRow } from '../../../graph/write/measures.js';
import type { PlanOutcomesRow, PlanRow } from '../../../graph/write/plans.js';
import type { Row, Tables } from '../tables.js';
import { meetingOf } from './documents.js';
import { actionId, councilId, documentId, findingId, idOrNull, measureId, planId, themeId, visitId } from './ids.js';
import { visitDays } from './visits.js';

type Documents = ReadonlyMap<string, Row<'documents'>>;

/** findings.csv as rows of the graph. A person entered them, so they are confirmed. */
export function findingRows({ findings, documents, visits }: Tables): FindingRow[] {
  const documentOf = bySlug(documents);
  const visitOf = bySlug(visits);
  return findings.map((row) => {
    const document = found(documentOf, row.document);
    const visit = row.visit === null ? null : found(visitOf, row.visit);
    return {
      id: findingId(row.id),
      summary: row.summary,
      polarity: row.polarity,
      voice: row.voice,
      reviewStatus: ReviewStatus.CONFIRMED,
      confidence: null,
      ...source(documentOf, row.document),
      visit: idOrNull(visitId, row.visit),
      relatedVisit: idOrNull(visitId, row.related_visit),
      themes: row.themes.map(themeId),
      evidence: passages(row.document, row.evidence),
      respondsTo: row.responds_to.map(findingId),
      ...findingDates(visit && visitDays(visit), meetingOf(document), document.published_on),
    };
  });
}

/** actions.csv as rows of the graph. */
export function actionRows({ actions, documents }: Tables): ActionRow[] {
  const documentOf = bySlug(documents);
  return actions.map((row) => ({
    id: actionId(row.id),
    kind: row.kind,
    summary: row.summary,
    owner: row.owner,
    due: row.due,
    dueText: row.due_text,
    status: row.status,
    outcome: null,
    ...source(documentOf, row.document),
    addresses: row.addresses.map(findingId),
    themes: row.themes.map(themeId),
    evidence: passages(row.document, row.evidence),
  }));
}

/** measures.csv as rows of the graph. */
export function measureRows({ measures, documents }: Tables): MeasureRow[] {
  const documentOf = bySlug(documents);
  return measures.map((row) => ({
    id: measureId(row.id),
    name: row.name,
    definition: row.definition,
    unit: row.unit,
    ...source(documentOf, row.document),
    themes: row.themes.map(themeId),
  }));
}

/** observations.csv as rows of the graph: one a measure. */
export function observationRows({ observations, measures }: Tables): ObservationsRow[] {
  return measures.map(({ id, document }) => ({
    measure: measureId(id),
    observations: observations
      .filter((row) => row.measure === id)
      .sort((a, b) => a.position - b.position)
      .map((row) => ({
        period: row.period,
        value: row.value,
        valueText: row.value_text,
        denominator: row.denominator,
        denominatorText: row.denominator_text,
        target: row.target,
        targetText: row.target_text,
        comparator: row.comparator,
        derived: row.derived,
        dimensions: row.dimensions.flat(),
        evidence: passages(document, row.evidence),
      })),
  }));
}

/** plans.csv as rows of the graph. */
export function planRows({ plans, documents }: Tables): PlanRow[] {
  const documentOf = bySlug(documents);
  return plans.map((row) => ({
    id: planId(row.id),
    name: row.name,
    kind: row.kind,
    status: row.status,
    ...source(documentOf, row.document),
  }));
}

/** plan-outcomes.csv as rows of the graph: one a plan. */
export function planOutcomeRows({ plans, 'plan-outcomes': outcomes }: Tables): PlanOutcomesRow[] {
  return plans.map(({ id, document }) => ({
    plan: planId(id),
    outcomes: outcomes
      .filter((row) => row.plan === id)
      .sort((a, b) => a.position - b.position)
      .map((row) => ({
        text: row.text,
        themes: row.themes.map(themeId),
        evidence: passages(document, row.evidence),
      })),
  }));
}

function source(documents: Documents, slug: string): { council: string; document: string } {
  return { council: councilId(found(documents, slug).council), document: documentId(slug) };
}

function passages(document: string, indices: number[]): string[] {
  return indices.map((index) => passageId(documentId(document), index));
}

function bySlug<R extends { id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

function found<R>(rows: ReadonlyMap<string, R>, slug: string): R {
  const row = rows.get(slug);
  if (row === undefined) throw new Error(`${slug} has passed the checks of seeds/ but is not there`);
  return row;
}

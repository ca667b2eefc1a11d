import { VisitKind } from '../../domain/vocabulary.js';
import type { VisitFacts } from '../../graph/snapshot/reference.js';
import { type ColumnOf, columnsOf, oneOf } from '../column.js';
import type { Lookup, Place } from '../lookup.js';
import type { Document } from '../../domain/document.js';

/** A passage that a statement rests on. */
export type EvidenceValues = readonly [rank: number, id: string, sha256: string];

/** Related things in order: of what they are sorted by, then of their ids. */
export function ranked<Values extends readonly [sortedBy: number | string, id: string, ...more: unknown[]]>(
  all: readonly Values[],
): readonly Values[] {
  if (all.length < 2) return all;
  return [...all].sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1));
}

/** The ids of related things, in order. */
export function idsInOrder(all: readonly (readonly [sortedBy: number | string, id: string])[]): string[] {
  return ranked(all).map(([, id]) => id);
}

/** Whose a row is. */
export function councilColumns<Row extends Place>(): ColumnOf<Row>[] {
  const column = columnsOf<Row>();
  return [
    column('council_id', 'string', 'The council.', ({ council }) => council?.id ?? null),
    column('council_name', 'string', "The council's short name.", ({ council }) => council?.name ?? null),
    column(
      'council_gss_code',
      'string',
      "The council's code of the Office for National Statistics, today's.",
      ({ council }) => council?.gssCode ?? null,
    ),
    column('region_id', 'string', 'The region of England.', ({ region }) => region?.id ?? null),
    column('region_name', 'string', 'The name of the region.', ({ region }) => region?.name ?? null),
  ];
}

/** The visit that a row belongs to; nulls where there is none. */
export function visitColumns<Row extends { visit: VisitFacts | null }>(meaning: string): ColumnOf<Row>[] {
  const column = columnsOf<Row>();
  return [
    column('visit_id', 'string', meaning, ({ visit }) => visit?.id ?? null),
    column('visit_kind', 'string', 'The kind of that visit.', ({ visit }) => visit?.kind ?? null, oneOf(VisitKind)),
    column(
      'visit_started_on',
      'partial-date',
      'The first day of that visit, as far as it is known.',
      ({ visit }) => visit?.startedOn ?? null,
    ),
  ];
}

/** The document that states a row. */
export function documentColumns<Row extends { document: Document | null }>(): ColumnOf<Row>[] {
  const column = columnsOf<Row>();
  return [
    column('document_id', 'string', 'The document that states it.', ({ document }) => document?.id ?? null),
    column('document_title', 'string', 'The title of the document.', ({ document }) => document?.title ?? null),
    column('document_url', 'string', 'Where the document was published.', ({ document }) => document?.url ?? null),
  ];
}

/** The passages that a row rests on. */
export function evidenceColumns<Row extends { evidence: readonly EvidenceValues[] }>(): ColumnOf<Row>[] {
  const column = columnsOf<Row>();
  return [
    column('evidence_ids', 'strings', 'The passages that it rests on, the weightiest first.', ({ evidence }) =>
      evidence.map(([, id]) => id),
    ),
    column('evidence_sha256', 'strings', 'The SHA-256 of each of those passages, in the same order.', ({ evidence }) =>
      evidence.map(([, , sha256]) => sha256),
    ),
  ];
}

/** The themes of a row, the main one first. */
export function themeColumns<Row extends { themes: readonly Themed[] }>(): ColumnOf<Row>[] {
  const column = columnsOf<Row>();
  return [
    column('theme_ids', 'strings', 'What it is about, the main theme first.', ({ themes }) =>
      themes.map(({ id }) => id),
    ),
    column('theme_labels', 'strings', 'The labels of those themes, in the same order.', ({ themes }) =>
      themes.map(({ label }) => label),
    ),
  ];
}

export interface Themed {
  id: string;
  label: string;
}

/** The themes with these ids, in their order. */
export function themesOf({ reference }: Lookup, ids: readonly string[]): Themed[] {
  return ids.map((id) => reference.themes.get(id) ?? { id, label: id });
}

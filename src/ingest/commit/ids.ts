import { sha256, slugify, slugOf } from '../../domain/ids.js';
import type { ExtractedDocument, ExtractedFinding, ExtractedMeasure, ExtractedVisit } from '../../domain/extraction.js';
import { DocumentKind, VisitKind, VisitStatus } from '../../domain/vocabulary.js';

const VISIT_WORDS: Record<VisitKind, string> = {
  [VisitKind.ILACS_STANDARD]: 'ilacs',
  [VisitKind.ILACS_SHORT]: 'ilacs',
  [VisitKind.ILACS_OTHER]: 'ilacs',
  [VisitKind.SIF_INSPECTION]: 'sif',
  [VisitKind.FOCUSED_VISIT]: 'focused',
  [VisitKind.MONITORING_VISIT]: 'monitoring',
  [VisitKind.ASSURANCE_VISIT]: 'assurance',
  [VisitKind.JTAI]: 'jtai',
  [VisitKind.OTHER]: 'other',
};

const DOCUMENT_WORDS: Record<DocumentKind, string> = {
  [DocumentKind.INSPECTION_REPORT]: 'report',
  [DocumentKind.VISIT_LETTER]: 'letter',
  [DocumentKind.MINUTES]: 'minutes',
  [DocumentKind.COUNCIL_REPORT]: 'council-report',
  [DocumentKind.PLAN]: 'plan',
  [DocumentKind.OTHER]: 'document',
};

/** The ids that a new document can have, the first that is free being its own. */
export function documentIds(council: string, document: ExtractedDocument): string[] {
  const date = document.published ?? document.meeting?.heldOn ?? 'undated';
  const id = `document:${slugOf(council)}-${date}-${DOCUMENT_WORDS[document.kind]}`;
  const title = slugify(document.title).slice(0, 60).replace(/-$/, '');
  return [id, ...(title === '' ? [] : [`${id}-${title}`]), `${id}-${document.sha256.slice(0, 12)}`];
}

/** The ids that a new visit can have, the first that is free being its own; the last is free unless it is that visit. */
export function visitIds(council: string, visit: ExtractedVisit, document: string): string[] {
  const { status, publishedOn, startedOn, endedOn, kind, sequence } = visit;
  const date = publishedOn ?? startedOn ?? endedOn;
  const planned = status === VisitStatus.PLANNED ? ['planned'] : [];
  const id = `visit:${[slugOf(council), date ?? 'undated', VISIT_WORDS[kind], ...planned].join('-')}`;
  const words = sha256([document, visit.dateText, visit.focus, sequence].join('\n')).slice(0, 12);
  const dated = sequence === null ? [id] : [id, `${id}-${sequence}`];
  return [...(date === null ? [] : dated), `${id}-${words}`];
}

/** The id of a finding: the same words of the same voice in a document are the same finding. */
export function findingId(document: string, { quote, voice }: ExtractedFinding): string {
  return `finding:${slugOf(document)}-${sha256(`${quote}\n${voice}`).slice(0, 12)}`;
}

/** The id of a measure: what a document counts under one name in one unit. */
export function measureId(document: string, { name, unit }: ExtractedMeasure): string {
  return `measure:${slugOf(document)}-${sha256(`${name}\n${unit ?? ''}`).slice(0, 12)}`;
}

/** Gives each thing an id of its own; things that would have the same are numbered in their order. */
export function numbered<Item>(items: readonly Item[], idOf: (item: Item) => string): (Item & { id: string })[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const id = idOf(item);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { ...item, id: time === 1 ? id : `${id}-${time}` };
  });
}

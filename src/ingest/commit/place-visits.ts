import { passageId } from '../../domain/ids.js';
import type { ExtractedDocument, ExtractedVisit } from '../../domain/extraction.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import type { VisitDays } from '../../graph/write/dates.js';
import type { IngestedVisit, KnownVisit } from '../../graph/write/ingested-visits.js';
import { visitIds } from './ids.js';
import { matchVisit } from './match-visit.js';
import { newVisit, reconcileReport, type Reconciled } from './reconcile-visit.js';

/** What a document's visits become in the graph. */
export interface PlacedVisits extends Pick<Reconciled, 'conflicts' | 'kept'> {
  visits: IngestedVisit[];
  /** For each visit of the document which visit of the graph it is, and when that was. */
  places: ({ id: string } & VisitDays)[];
}

/** The visit that a document is the report or letter of, as a position in its visits; null for other documents. */
export function reportedVisit({ kind, visits }: ExtractedDocument): number | null {
  const reports = kind === DocumentKind.INSPECTION_REPORT || kind === DocumentKind.VISIT_LETTER;
  return reports && visits.length > 0 ? 0 : null;
}

/** The day that a document speaks from, as far as it is known. */
export function dayOf({ published, meeting }: ExtractedDocument): string | null {
  return published ?? meeting?.heldOn ?? meeting?.latest ?? meeting?.earliest ?? null;
}

/** Finds the visits of a document among those of its council, and says what is to be stored of each. */
export function placeVisits(
  document: ExtractedDocument,
  { council, id }: { council: string; id: string },
  known: readonly KnownVisit[],
): PlacedVisits {
  const reported = reportedVisit(document);
  const placed: PlacedVisits = { visits: [], places: [], conflicts: [], kept: [] };
  const taken = new Set(known.map((visit) => visit.id));
  for (const [position, said] of document.visits.entries()) {
    const ids = visitIds(council, said, id);
    const match = matchVisit(said, known, dayOf(document)) ?? known.find((visit) => visit.id === ids.at(-1)) ?? null;
    const visitId = match?.id ?? ids.find((free) => !taken.has(free)) ?? ids[0] ?? '';
    taken.add(visitId);
    const visit = { id: visitId, isNew: !match, follows: null, evidence: said.passages.map((at) => passageId(id, at)) };
    const reports = position === reported;
    if (match && reports) {
      const { properties, judgements, conflicts, kept } = reconcileReport(match, said, id);
      placed.visits.push({ ...visit, properties, judgements });
      placed.conflicts.push(...conflicts);
      placed.kept.push(...kept);
    } else {
      const properties = match ? enriched(match, said, id) : newVisit(said, reports, id);
      placed.visits.push({ ...visit, properties, judgements: reports ? said.judgements : [] });
    }
    const { startedOn, endedOn, publishedOn } = placed.visits.at(-1)?.properties ?? match ?? said;
    placed.places.push({ id: visitId, startedOn, endedOn, publishedOn });
  }
  return { ...placed, visits: withFollowed(document, placed) };
}

/** What is known of a visit from documents that mention it grows; what a table or a report says is left alone. */
function enriched(known: KnownVisit, said: ExtractedVisit, document: string): IngestedVisit['properties'] {
  if (known.source !== 'mention') return null;
  const [first, second] = known.sourceDocument === document ? [said, known] : [known, said];
  return {
    kind: first.kind,
    status: first.status,
    sequence: first.sequence ?? second.sequence,
    startedOn: first.startedOn ?? second.startedOn,
    endedOn: first.endedOn ?? second.endedOn,
    publishedOn: first.publishedOn ?? second.publishedOn,
    dateText: first.dateText ?? second.dateText,
    focus: first.focus ?? second.focus,
    leadInspector: first.leadInspector ?? second.leadInspector,
    source: 'mention',
    sourceDocument: known.sourceDocument,
  };
}

function withFollowed({ visits }: ExtractedDocument, { visits: placed, places }: PlacedVisits): IngestedVisit[] {
  return placed.map((visit, position) => {
    const follows = visits[position]?.follows ?? null;
    const followed = follows === null ? null : (places[follows]?.id ?? null);
    return { ...visit, follows: followed === visit.id ? null : followed };
  });
}

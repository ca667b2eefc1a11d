import type { DocumentHints, ExtractedVisit, ReadDocument, StructuredDocument } from '../../domain/extraction.js';
import { daysBetween, type PartialDate } from '../../domain/partial-date.js';
import { DocumentKind, VisitKind } from '../../domain/vocabulary.js';
import type { CouncilDirectory } from './council-directory.js';
import { findCouncil } from './council.js';
import { documentKind, type KindDecision } from './document-kind.js';
import { improvementItems } from './improvement-items.js';
import { inspectionDates } from './inspection-dates.js';
import { judgementsOf } from './judgements.js';
import { leadInspector } from './lead-inspector.js';
import { focusOf, followedInspection, sequenceOf } from './letter-visit.js';
import { structureMinutes } from './minutes/structure-minutes.js';
import { publishedOn, type Published } from './published.js';
import { titleOf } from './report-title.js';
import { NO_VISIT } from './no-visit.js';

/** Tells what a document is, whose it is, which visits it reports and what it lists for improvement. */
export function structureDocument(
  read: ReadDocument,
  directory: CouncilDirectory,
  hints: DocumentHints = {},
): StructuredDocument {
  const decision = documentKind(read.passages);
  const kind = hints.kind ?? decision.kind;
  const council = councilOf(read, directory, hints);
  const common = { ...read, kind, title: titleOf(read, decision), council: council.council };
  if (kind !== DocumentKind.INSPECTION_REPORT && kind !== DocumentKind.VISIT_LETTER) {
    const { visits, meeting, published, warnings } = structureMinutes(read, council.council);
    return {
      ...common,
      published: hints.publishedOn ?? published,
      meeting,
      visits,
      improvementItems: [],
      warnings: [...read.warnings, ...council.warnings, ...warnings],
    };
  }
  const published = hints.publishedOn
    ? { date: hints.publishedOn, warning: null }
    : publishedOn(read.passages, read.file);
  const { visits, warnings } = visitsOf(read, decision, published);
  return {
    ...common,
    published: published.date,
    meeting: null,
    visits,
    improvementItems: improvementItems(read.passages, kind),
    warnings: [...read.warnings, ...council.warnings, ...warnings, ...(published.warning ? [published.warning] : [])],
  };
}

function councilOf(
  { passages, file }: ReadDocument,
  directory: CouncilDirectory,
  { council }: DocumentHints,
): { council: string | null; warnings: string[] } {
  if (council) return { council, warnings: [] };
  const found = findCouncil(
    directory,
    passages.map(({ text }) => text),
    file.replace(/^.*[/\\]/, ''),
  );
  return { council: found.council, warnings: found.warning ? [found.warning] : [] };
}

function visitsOf(
  { passages }: ReadDocument,
  decision: KindDecision,
  published: Published,
): { visits: ExtractedVisit[]; warnings: string[] } {
  const dates = inspectionDates(passages, published.date);
  const reported = decision.visit ?? VisitKind.OTHER;
  const kind = kindByLength(reported, dates?.startedOn ?? null, dates?.endedOn ?? null);
  const judged = judgementsOf(passages, reported, dates?.endedOn ?? published.date);
  const isMonitoring = reported === VisitKind.MONITORING_VISIT;
  const followed = isMonitoring ? followedInspection(passages) : null;
  const said = [decision.title?.index, dates?.passage, ...judged.passages].filter((index) => index !== undefined);
  const visit: ExtractedVisit = {
    ...NO_VISIT,
    kind,
    startedOn: dates?.startedOn ?? null,
    endedOn: dates?.endedOn ?? null,
    publishedOn: published.date,
    sequence: isMonitoring ? sequenceOf(passages) : null,
    leadInspector: leadInspector(passages),
    dateText: dates?.dateText ?? null,
    focus: LETTERS.includes(reported) ? focusOf(passages) : null,
    follows: followed ? 1 : null,
    judgements: judged.judgements,
    passages: [...new Set(said)].sort((a, b) => a - b),
  };
  const warnings = [...judged.warnings, ...(dates ? [] : ['The dates of the visit were not found'])];
  return { visits: followed ? [visit, inspectionBefore(followed)] : [visit], warnings };
}

const LETTERS: VisitKind[] = [
  VisitKind.MONITORING_VISIT,
  VisitKind.FOCUSED_VISIT,
  VisitKind.ASSURANCE_VISIT,
  VisitKind.JTAI,
];

/** A short inspection takes a week, a standard one two; the reports do not say which they are. */
function kindByLength(kind: VisitKind, startedOn: PartialDate | null, endedOn: PartialDate | null): VisitKind {
  const days = daysBetween(startedOn, endedOn);
  if (kind !== VisitKind.ILACS_STANDARD || days === null) return kind;
  return days <= 7 ? VisitKind.ILACS_SHORT : days <= 15 ? VisitKind.ILACS_STANDARD : VisitKind.ILACS_OTHER;
}

/** The framework of 2013 ended in 2018. */
function inspectionBefore({
  startedOn,
  dateText,
  passage,
}: {
  startedOn: PartialDate;
  dateText: string;
  passage: number;
}): ExtractedVisit {
  const kind = startedOn < '2018' ? VisitKind.SIF_INSPECTION : VisitKind.ILACS_STANDARD;
  return { ...NO_VISIT, kind, startedOn, dateText, passages: [passage] };
}

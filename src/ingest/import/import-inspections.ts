import { visitDates } from '../../graph/write/dates.js';
import { recordConflicts, type ConflictRow } from '../../graph/write/conflicts.js';
import { writeDocuments } from '../../graph/write/documents.js';
import { takenDocumentIds } from '../../graph/write/ingested-documents.js';
import {
  knownCouncils,
  markImported,
  storeImportedVisits,
  tabledVisits,
  type ImportedVisit,
  type TabledVisit,
} from '../../graph/write/imported.js';
import { writeJudgements } from '../../graph/write/judgements.js';
import { writeVisits } from '../../graph/write/visits.js';
import type { WriteTransaction } from '../../graph/graph.js';
import { slugOf } from '../../domain/ids.js';
import { DocumentKind, VisitKind, VisitStatus } from '../../domain/vocabulary.js';
import { matchVisit } from '../commit/match-visit.js';
import { reportTitle } from '../seeds/rows/visits.js';
import { CouncilFinder } from './find-council.js';
import { inspectionRow, type InspectionRow } from './inspection-row.js';
import { eachRow, noOutcome, type ImportOutcome } from './outcome.js';
import type { SourceTable } from './read-table.js';
import { reconcileTable } from './reconcile-table.js';

type Reported = InspectionRow & { visit: string; publishedOn: string; url: string };

const FAMILY: Partial<Record<VisitKind, string>> = {
  [VisitKind.SIF_INSPECTION]: 'sif',
  [VisitKind.JTAI]: 'jtai',
  [VisitKind.FOCUSED_VISIT]: 'focused',
  [VisitKind.MONITORING_VISIT]: 'monitoring',
  [VisitKind.ASSURANCE_VISIT]: 'assurance',
  [VisitKind.OTHER]: 'other',
};

/** Takes a table of inspections into the graph. */
export async function importInspections(tx: WriteTransaction, table: SourceTable): Promise<ImportOutcome> {
  const outcome = noOutcome(table.file);
  const finder = new CouncilFinder(await knownCouncils(tx));
  const rows = eachRow(table.rows, outcome, (row) => inspectionRow(table, row, finder));
  const visits = new Visits(await tabledVisits(tx));
  const added: { row: InspectionRow; visit: TabledVisit }[] = [];
  const changes = new Map<string, ImportedVisit>();
  const conflicts: ConflictRow[] = [];
  for (const row of rows) {
    const visit = visits.matching(row);
    if (visit === null) {
      added.push({ row, visit: visits.add(row, table.file) });
      outcome.added += 1;
      continue;
    }
    const reconciled = reconcileTable(visit, row, table.file);
    conflicts.push(...reconciled.conflicts);
    if (reconciled.change) changes.set(visit.id, visits.update(visit, reconciled.change));
    outcome[reconciled.change ? 'changed' : 'unchanged'] += 1;
  }
  await writeVisits(
    tx,
    added.map(({ visit }) => visitRow(visit)),
  );
  await writeJudgements(
    tx,
    added.map(({ visit }) => ({ visit: visit.id, judgements: visit.judgements })),
  );
  await markImported(
    tx,
    added.map(({ visit }) => visit.id),
    table.file,
  );
  await storeImportedVisits(tx, [...changes.values()]);
  await writeReports(tx, added);
  await recordConflicts(tx, conflicts);
  outcome.differences = conflicts.map(({ visit, field, kept, other }) => ({ about: visit, field, kept, other }));
  return outcome;
}

/** The visits that the graph has, and those that the table has added so far. */
class Visits {
  private readonly of = new Map<string, TabledVisit[]>();

  constructor(visits: readonly TabledVisit[]) {
    for (const visit of visits) this.keep(visit);
  }

  /** The visit that a row means: that with its report, else that of its day of publication, else the likeliest. */
  matching(row: InspectionRow): TabledVisit | null {
    const visits = this.of.get(row.council.id) ?? [];
    const ofReport = visits.find(({ urls }) => row.url !== null && urls.includes(row.url));
    if (ofReport) return ofReport;
    // A visit with a report of its own elsewhere is another one.
    const free = visits.filter(({ urls }) => row.url === null || urls.length === 0);
    const ofDay = free.find(
      ({ publishedOn, kind }) =>
        publishedOn !== null && publishedOn === row.publishedOn && familyOf(kind) === familyOf(row.likelyKind),
    );
    if (ofDay) return ofDay;
    const { likelyKind: kind, startedOn, endedOn, publishedOn, leadInspector, focus } = row;
    const said = { kind, startedOn, endedOn, publishedOn, leadInspector, focus, status: VisitStatus.COMPLETED };
    const unsaid = { sequence: null, dateText: null, follows: null, judgements: [], passages: [] };
    const likeliest = matchVisit(
      { ...said, ...unsaid },
      free.map((visit) => ({ ...visit, evidence: [] })),
      publishedOn,
    );
    return visits.find(({ id }) => id === likeliest?.id) ?? null;
  }

  add(row: InspectionRow, file: string): TabledVisit {
    const { council, likelyKind: kind, startedOn, endedOn, publishedOn, leadInspector, focus, url, judgements } = row;
    const slug = `${slugOf(council.id)}-${publishedOn ?? startedOn ?? ''}-${familyOf(kind)}`;
    const taken = (id: string): boolean => (this.of.get(council.id) ?? []).some((visit) => visit.id === id);
    const ids = [`visit:${slug}`, ...Array.from({ length: 9 }, (_, n) => `visit:${slug}-${n + 2}`)];
    const visit: TabledVisit = {
      id: ids.find((id) => !taken(id)) ?? `visit:${slug}-${row.line}`,
      ...{ council: council.id, kind, startedOn, endedOn, publishedOn, leadInspector, focus, judgements },
      ...{ status: VisitStatus.COMPLETED, sequence: null, dateText: null, source: null, sourceDocument: null },
      urls: url === null ? [] : [url],
      importedFrom: file,
    };
    this.keep(visit);
    return visit;
  }

  /** Notes a change, so that further rows meet the visit as it then is. */
  update(visit: TabledVisit, change: ImportedVisit): ImportedVisit {
    const areas = change.judgements.map(({ area }) => area);
    const kept = visit.judgements.filter(({ area }) => !areas.includes(area));
    Object.assign(visit, change.days, change.properties, { judgements: [...kept, ...change.judgements] });
    return change;
  }

  private keep(visit: TabledVisit): void {
    this.of.set(visit.council, [...(this.of.get(visit.council) ?? []), visit]);
  }
}

function familyOf(kind: VisitKind): string {
  return FAMILY[kind] ?? 'ilacs';
}

function visitRow(visit: TabledVisit) {
  const { id, council, kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector } =
    visit;
  return {
    ...{ id, council, kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector },
    ...visitDates(visit, null),
    focusThemes: [],
    follows: null,
    fulfilledBy: null,
  };
}

/** The report of each new visit, so that what it judged leads to where it stands. */
async function writeReports(
  tx: WriteTransaction,
  added: readonly { row: InspectionRow; visit: TabledVisit }[],
): Promise<void> {
  const reported = added.map(({ row, visit }) => ({ ...row, visit: visit.id })).filter(isReported);
  const idOf = ({ council, publishedOn, likelyKind }: Reported): string =>
    `document:${slugOf(council.id)}-${publishedOn}-${likelyKind === VisitKind.JTAI ? 'letter' : 'report'}`;
  const taken = new Set(await takenDocumentIds(tx, reported.map(idOf)));
  const documents = reported.flatMap((row) => {
    const id = idOf(row);
    if (taken.has(id)) return [];
    taken.add(id);
    return {
      id,
      title: titleOf(row),
      kind: row.likelyKind === VisitKind.JTAI ? DocumentKind.VISIT_LETTER : DocumentKind.INSPECTION_REPORT,
      council: row.council.id,
      publishedOn: row.publishedOn,
      url: row.url,
      sha256: null,
      visits: [row.visit],
      meeting: null,
    };
  });
  await writeDocuments(tx, documents);
}

function isReported(row: InspectionRow & { visit: string }): row is Reported {
  return row.publishedOn !== null && row.url !== null;
}

function titleOf({ council, publishedOn, likelyKind }: Reported): string {
  const title = reportTitle(council.name, publishedOn);
  return likelyKind === VisitKind.JTAI ? title.replace(/^Inspection/, 'Joint targeted area inspection') : title;
}

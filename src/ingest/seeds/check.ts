import { rangeOf, type PartialDate } from '../../domain/partial-date.js';
import type { Problems } from './problems.js';
import { TABLE_NAMES, TABLES, type TableName, type Tables, type TableSpec } from './tables.js';

type AnyRow = { line: number } & Record<string, unknown>;
type Report = (table: TableName, line: number, column: string, value: string, what: string) => void;

/** Checks what no single cell can show: that rows can be told apart and that what they name exists. */
export function checkTables(tables: Tables, fileOf: (name: TableName) => string, problems: Problems): void {
  const report: Report = (table, line, column, value, what) => {
    problems.addCell(fileOf(table), line, column, value, what);
  };
  const keys = new Map<string, Set<string>>();
  for (const name of TABLE_NAMES) keys.set(name, checkKeys(name, tables[name], report));
  for (const name of TABLE_NAMES) checkReferences(name, tables[name], keys, report);
  checkEvidence(tables, keys.get('passages') ?? new Set(), report);
  checkReports(tables, report);
  checkLoops('themes', 'parent', tables.themes, report);
  checkLoops('visits', 'after', tables.visits, report);
  checkOrder('councils', tables.councils, 'started_on', 'ended_on', report);
  checkOrder('delivery-bodies', tables['delivery-bodies'], 'since', 'until', report);
  checkOrder('visits', tables.visits, 'started_on', 'ended_on', report);
  checkOrder('visits', tables.visits, 'ended_on', 'published_on', report);
  checkOrder('documents', tables.documents, 'meeting_earliest', 'meeting_latest', report);
}

function checkKeys(name: TableName, rows: AnyRow[], report: Report): Set<string> {
  const { key }: TableSpec = TABLES[name];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const value = key.map((column) => String(row[column])).join('#');
    const first = lines.get(value);
    if (first === undefined) lines.set(value, row.line);
    else report(name, row.line, key.join(' and '), value, `stands on line ${first} already`);
  }
  return new Set(lines.keys());
}

function checkReferences(name: TableName, rows: AnyRow[], keys: Map<string, Set<string>>, report: Report): void {
  const { references = {} }: TableSpec = TABLES[name];
  for (const [column, target] of Object.entries(references)) {
    for (const row of rows) {
      for (const value of [row[column]].flat()) {
        if (typeof value === 'string' && !keys.get(target)?.has(value)) {
          report(name, row.line, column, value, `is not in ${target}.csv`);
        }
      }
    }
  }
}

function checkEvidence(tables: Tables, passages: Set<string>, report: Report): void {
  const documents = new Map([...tables.measures, ...tables.plans].map(({ id, document }) => [id, document]));
  const check = (name: TableName, line: number, document: string | null | undefined, evidence: number[]): void => {
    for (const index of evidence) {
      if (!passages.has(`${document ?? ''}#${index}`)) {
        report(name, line, 'evidence', String(index), `is not a passage of ${document ?? 'any document'}`);
      }
    }
  };
  for (const row of tables.visits) check('visits', row.line, row.document, row.evidence);
  for (const row of tables.findings) check('findings', row.line, row.document, row.evidence);
  for (const row of tables.actions) check('actions', row.line, row.document, row.evidence);
  for (const row of tables.observations) check('observations', row.line, documents.get(row.measure), row.evidence);
  for (const row of tables['plan-outcomes']) check('plan-outcomes', row.line, documents.get(row.plan), row.evidence);
}

function checkReports({ inspections, visits }: Tables, report: Report): void {
  const published = new Set(visits.filter((row) => row.published_on !== null).map((row) => row.id));
  for (const { line, visit } of inspections) {
    if (!published.has(visit)) report('inspections', line, 'visit', visit, 'has no published_on in visits.csv');
  }
}

function checkLoops(name: TableName, column: string, rows: ({ id: string } & AnyRow)[], report: Report): void {
  const next = new Map(rows.map((row) => [row.id, row[column]]));
  for (const { id, line } of rows) {
    const passed = new Set<unknown>();
    let at: unknown = next.get(id);
    while (typeof at === 'string' && at !== id && !passed.has(at)) {
      passed.add(at);
      at = next.get(at);
    }
    if (at === id) report(name, line, column, String(next.get(id)), `leads back to ${id}`);
  }
}

function checkOrder<First extends string, Last extends string>(
  name: TableName,
  rows: ({ line: number } & Record<First | Last, PartialDate | null>)[],
  first: First,
  last: Last,
  report: Report,
): void {
  for (const row of rows) {
    const [start, end] = [row[first], row[last]];
    if (start && end && rangeOf(end).to < rangeOf(start).from) {
      report(name, row.line, last, end, `is before ${first}, ${start}`);
    }
  }
}

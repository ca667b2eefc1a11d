import { PassageRole, type ExtractedPassage } from '../../domain/extraction.js';
import { DocumentKind, VisitKind } from '../../domain/vocabulary.js';
import { frontOf } from './front.js';
import { plainText, toPattern } from './plain-text.js';
import { readTable } from '../../read-table.js';

/** What a document is, and for the inspectorate's own what visit it reports. */
export interface KindDecision {
  kind: DocumentKind;
  visit: VisitKind | null;
  /** The passage that says so. */
  title: ExtractedPassage | null;
}

const ROWS = readTable<'kind' | 'visit' | 'where' | 'pattern'>('src/ingest/structure/document-kinds.csv').map(
  (row) => ({
    kind: Object.values(DocumentKind).find((kind) => String(kind) === row.kind) ?? DocumentKind.OTHER,
    visit: Object.values(VisitKind).find((kind) => String(kind) === row.visit) ?? null,
    where: row.where,
    pattern: toPattern(row.pattern),
  }),
);
const TITLE_LENGTH = 200;
const ENOUGH = 2;

/** Tells the kind of a document from its title, where the inspectorate wrote it, else from how it is written. */
export function documentKind(passages: ExtractedPassage[]): KindDecision {
  return (isByInspectorate(passages) ? inspectoratesKind(passages) : null) ?? councilsKind(passages);
}

function isByInspectorate(passages: ExtractedPassage[]): boolean {
  return passages.some(({ text }) =>
    ROWS.some((row) => row.where === 'inspectorate' && row.pattern.test(plainText(text))),
  );
}

function inspectoratesKind(passages: ExtractedPassage[]): KindDecision | null {
  const front = frontOf(passages);
  const titles = front.filter(
    ({ text, role }) => text.length < TITLE_LENGTH && role !== PassageRole.CELL && !text.endsWith('.'),
  );
  const headings = titles.filter(({ role }) => role === PassageRole.HEADING);
  // What a letter calls itself stands in a heading; other lines count where the format shows none.
  for (const [where, among] of [
    ['title', headings],
    ['summary', front],
    ['title', titles],
  ] as const) {
    for (const { kind, visit, pattern } of ROWS.filter((row) => row.where === where)) {
      const title = among.find(({ text }) => pattern.test(plainText(text)));
      if (title) return { kind, visit, title };
    }
  }
  return null;
}

function councilsKind(passages: ExtractedPassage[]): KindDecision {
  const texts = passages.map(({ text }) => plainText(text).replace(/^\W*(\d[\d.]*\s+)?/, ''));
  const used = (use: string) =>
    ROWS.filter(({ where, pattern }) => where === use && texts.some((text) => pattern.test(text)));
  const [decisive] = used('alone');
  if (decisive) return { kind: decisive.kind, visit: null, title: null };
  const seen = used('text');
  const kinds = [DocumentKind.MINUTES, DocumentKind.COUNCIL_REPORT, DocumentKind.PLAN];
  const counts = kinds.map((kind) => seen.filter((row) => row.kind === kind).length);
  const most = Math.max(...counts);
  const kind = most >= ENOUGH ? (kinds[counts.indexOf(most)] ?? DocumentKind.OTHER) : DocumentKind.OTHER;
  return { kind, visit: null, title: null };
}

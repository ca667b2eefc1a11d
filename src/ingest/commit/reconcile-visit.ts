import { INSPECTION_TABLE } from '../../domain/conflict.js';
import type { ExtractedJudgement, ExtractedVisit } from '../../domain/extraction.js';
import { JudgementStatus, VisitKind } from '../../domain/vocabulary.js';
import type { ConflictRow } from '../../graph/write/conflicts.js';
import type { IngestedVisit, KnownVisit } from '../../graph/write/ingested-visits.js';

type Properties = NonNullable<IngestedVisit['properties']>;

/** What becomes of a visit that the graph has once a document has spoken of it. */
export interface Reconciled {
  /** Null where they stay as they are. */
  properties: Properties | null;
  judgements: ExtractedJudgement[];
  conflicts: ConflictRow[];
  /** What fields hold from now on on the word of the document. */
  kept: Pick<ConflictRow, 'visit' | 'field' | 'kept' | 'keptFrom'>[];
}

const FIELDS = ['kind', 'sequence', 'startedOn', 'endedOn', 'publishedOn', 'leadInspector'] as const;
const { UNREADABLE, NOT_REPORTED } = JudgementStatus;

/**
 * The report of a visit is right about it: what it says replaces what a table says, and where both say something else
 * the other value is kept as a conflict. A second report of the same visit replaces nothing; its differences are kept.
 */
export function reconcileReport(known: KnownVisit, said: ExtractedVisit, document: string): Reconciled {
  const first = known.source !== 'report' || known.sourceDocument === document;
  const source = known.sourceDocument ?? INSPECTION_TABLE;
  const conflicts: ConflictRow[] = [];
  const differ = (field: string, had: string, says: string): void => {
    if (source === document) return;
    const sides = first
      ? { kept: says, keptFrom: document, other: had, otherFrom: source }
      : { kept: had, keptFrom: source, other: says, otherFrom: document };
    conflicts.push({ visit: known.id, field, ...sides });
  };
  const changes: Partial<Record<(typeof FIELDS)[number], string | number>> = {};
  for (const field of FIELDS) {
    const [had, says] = [known[field], said[field]];
    if (unknown(says) || says === had) continue;
    if (!unknown(had) && !refines(String(had), String(says))) {
      if (agree(String(had), String(says))) continue;
      differ(field, String(had), String(says));
    }
    changes[field] = says;
  }
  const judgements: ExtractedJudgement[] = [];
  for (const judgement of said.judgements) {
    const had = known.judgements.find(({ area }) => area === judgement.area);
    if (had && (unread(judgement) || wordOf(had) === wordOf(judgement))) continue;
    if (had && !unread(had)) differ(judgement.area, wordOf(had), wordOf(judgement));
    judgements.push(judgement);
  }
  if (!first) return { properties: null, judgements: [], conflicts, kept: [] };
  const values = [
    ...FIELDS.filter((field) => !unknown(said[field])).map((field) => [field, changes[field] ?? known[field]]),
    ...judgements.map((judgement) => [judgement.area, wordOf(judgement)]),
  ];
  return {
    properties: {
      ...propertiesOf(known),
      ...changes,
      focus: known.focus ?? said.focus,
      source: 'report',
      sourceDocument: document,
    } as Properties,
    judgements,
    conflicts,
    kept: values.map(([field, kept]) => ({
      visit: known.id,
      field: String(field),
      kept: String(kept),
      keptFrom: document,
    })),
  };
}

/** What is stored of a visit that the graph has not known. */
export function newVisit(said: ExtractedVisit, reported: boolean, document: string): Properties {
  const { kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector } = said;
  const visit = { kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector };
  return { ...visit, source: reported ? 'report' : 'mention', sourceDocument: document };
}

function propertiesOf(known: KnownVisit): Omit<Properties, 'source' | 'sourceDocument'> {
  const { kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector } = known;
  return { kind, status, sequence, startedOn, endedOn, publishedOn, dateText, focus, leadInspector };
}

/** Whether a source leaves the question open. */
function unknown(value: string | number | null): value is null {
  return value === null || value === VisitKind.OTHER;
}

function unread({ status }: Pick<ExtractedJudgement, 'status'>): boolean {
  return status === UNREADABLE || status === NOT_REPORTED;
}

function wordOf({ status, grade }: Pick<ExtractedJudgement, 'status' | 'grade'>): string {
  return grade ?? status;
}

/**
 * Whether what a report says is what the graph has: a name in other letters, a date with less of it. Reports do not tell
 * a short inspection from a standard one, tables do.
 */
function agree(had: string, says: string): boolean {
  if (had.startsWith('ILACS_') && says.startsWith('ILACS_')) return true;
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(had) === letters(says) || refines(says, had);
}

/** Whether a partial date says the same more exactly. */
function refines(had: string, says: string): boolean {
  return /^\d{4}(-\d\d)?$/.test(had) && says.startsWith(`${had}-`);
}

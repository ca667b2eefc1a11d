import { INSPECTION_TABLE } from '../../domain/conflict.js';
import type { ExtractedJudgement } from '../../domain/extraction.js';
import { JudgementStatus, VisitKind } from '../../domain/vocabulary.js';
import type { ConflictRow } from '../../graph/write/conflicts.js';
import type { ImportedVisit, TabledVisit } from '../../graph/write/imported.js';

/** What a table says of a visit; null where it says nothing. */
export type TabledFacts = Pick<TabledVisit, 'startedOn' | 'endedOn' | 'publishedOn' | 'leadInspector' | 'focus'> & {
  kind: VisitKind | null;
  judgements: readonly ExtractedJudgement[];
};

const FIELDS = ['kind', 'startedOn', 'endedOn', 'publishedOn', 'leadInspector'] as const;
const { UNREADABLE, NOT_REPORTED } = JudgementStatus;

/**
 * What a table adds to a visit that the graph has: values that it lacks, or has less exactly. Any other difference is a
 * conflict, and the graph keeps what it has: the report is right about its visit, and of two tables the earlier one
 * stays. Only what this very table has brought is brought up to date by it.
 */
export function reconcileTable(
  known: TabledVisit,
  said: TabledFacts,
  file: string,
): { change: ImportedVisit | null; conflicts: ConflictRow[] } {
  const own = known.importedFrom === file && known.source === null;
  const conflicts: ConflictRow[] = [];
  const sources = {
    keptFrom: known.sourceDocument ?? INSPECTION_TABLE,
    otherFrom: known.source === null ? file : INSPECTION_TABLE,
  };
  const takes = (field: string, had: string | null, says: string): boolean => {
    if (own || had === null || refines(had, says)) return true;
    conflicts.push({ visit: known.id, field, kept: had, other: says, ...sources });
    return false;
  };
  const changes: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const [had, says] = [toldOf(known[field]), toldOf(said[field])];
    if (says === null || (had !== null && agree(had, says))) continue;
    if (takes(field, had, says)) changes[field] = says;
  }
  const judgements = said.judgements.filter((judgement) => {
    const had = known.judgements.find(({ area }) => area === judgement.area);
    if (had && wordOf(had) === wordOf(judgement)) return false;
    // A table without a grade says nothing where there is one, and nothing new where others are read.
    if (unread(judgement)) return !had && known.judgements.length === 0;
    return takes(judgement.area, had && !unread(had) ? wordOf(had) : absent(known), wordOf(judgement));
  });
  const { kind, leadInspector, ...days } = { kind: null, leadInspector: null, ...changes };
  const properties = {
    ...(kind !== null && { kind: kind as VisitKind }),
    ...(leadInspector !== null && { leadInspector }),
    ...(known.focus === null && said.focus !== null && { focus: said.focus }),
  };
  const changed = Object.keys({ ...properties, ...days }).length + judgements.length > 0;
  const { startedOn, endedOn, publishedOn } = { ...known, ...days };
  const redated = Object.keys(days).length > 0 ? { startedOn, endedOn, publishedOn } : null;
  const change = { id: known.id, days: redated, properties, judgements };
  return { change: changed ? change : null, conflicts };
}

/** What a value tells; null where it leaves the question open. */
function toldOf(value: string | null): string | null {
  return value === VisitKind.OTHER.valueOf() ? null : value;
}

/** An area that a report does not judge is not for a table to add. */
function absent({ source, judgements }: TabledVisit): string | null {
  return source === 'report' && judgements.length > 0 ? 'none' : null;
}

function unread({ status }: Pick<ExtractedJudgement, 'status'>): boolean {
  return status === UNREADABLE || status === NOT_REPORTED;
}

function wordOf({ status, grade }: Pick<ExtractedJudgement, 'status' | 'grade'>): string {
  return grade ?? status;
}

/** Whether both say the same: a name in other letters, a date with more of it. */
function agree(had: string, says: string): boolean {
  const letters = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
  return letters(had) === letters(says) || refines(says, had);
}

/** Whether a partial date says the same more exactly. */
function refines(had: string, says: string): boolean {
  return /^\d{4}(-\d\d)?$/.test(had) && says.startsWith(`${had}-`);
}

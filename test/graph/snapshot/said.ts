import { Polarity, type ReviewStatus, type VisitKind, type Voice } from '../../../src/domain/vocabulary.js';
import type { Reader } from '../../../src/graph/graph.js';
import type { Occasion } from '../../../src/graph/snapshot/occasion.js';
import type { Reference } from '../../../src/graph/snapshot/reference.js';
import type { Tally } from '../../../src/graph/snapshot/tally.js';

/** A finding as its edges have it, and what stands beside it as derived. */
export interface Said {
  id: string;
  document: string;
  council: string;
  region: string;
  visit: string | null;
  visitKind: VisitKind | null;
  relatedVisit: string | null;
  /** Primary first. */
  themes: string[];
  occurredOn: string | null;
  from: string | null;
  to: string | null;
  timeline: string;
  voice: Voice;
  reviewStatus: ReviewStatus;
  polarity: Polarity;
  confidence: number | null;
  summary: string;
  isAddressed: boolean;
  keys: unknown[];
  /** The properties of each edge to a theme, with the edge's rank and its theme. */
  edges: unknown[][];
}

/** All findings of documents of these councils, one by one, by their edges alone. */
export function everythingSaid(reader: Reader, councils: readonly string[] | null): Promise<Said[]> {
  return reader.read<Said>(
    `MATCH (owner:Council)<-[:OF]-(document:Document)<-[:FROM]-(f:Finding)-[:OF]->(council:Council)-[:IN]->(region:Region)
     WHERE $councils IS NULL OR owner.id IN $councils
     OPTIONAL MATCH (f)-[:RAISED_AT]->(visit:Visit)
     OPTIONAL MATCH (f)-[:COMMENTS_ON]->(related:Visit)
     RETURN f.id AS id, document.id AS document, council.id AS council, region.id AS region,
       visit.id AS visit, visit.kind AS visitKind, related.id AS relatedVisit,
       COLLECT { MATCH (f)-[on:ON]->(theme:Theme) RETURN theme.id ORDER BY on.rank } AS themes,
       f.occurredOn AS occurredOn, f.from AS from, f.to AS to, f.timeline AS timeline, f.voice AS voice,
       f.reviewStatus AS reviewStatus, f.polarity AS polarity, f.confidence AS confidence, f.summary AS summary,
       EXISTS { (f)<-[:ADDRESSES]-(:Action) } AS isAddressed,
       [f.documentId, f.councilId, f.regionId, f.visitId, f.relatedVisitId, f.themeIds] AS keys,
       COLLECT { MATCH (f)-[on:ON]->(theme:Theme)
         RETURN [on.rank, theme.id, on.themeId, on.regionId, on.polarity, on.timeline, on.findingId]
         ORDER BY on.rank } AS edges
     ORDER BY id`,
    { councils },
  );
}

/** What the keys of a finding and its edges to themes should be. */
export function derivedOf(said: Said): Pick<Said, 'keys' | 'edges'> {
  const { id, document, council, region, visit, relatedVisit, themes, polarity, timeline } = said;
  return {
    keys: [document, council, region, visit, relatedVisit, themes],
    edges: themes.map((theme, rank) => [rank, theme, theme, region, polarity, timeline, id]),
  };
}

/** How many findings share all that a count is kept under, and are on a theme with a polarity: a line for each. */
export type Lines = string[];

const ORDER = [Polarity.STRENGTH, Polarity.CONCERN, Polarity.MIXED, Polarity.NEUTRAL];

/** The counts of findings. `themesOf`: the themes that a finding counts under. */
export function linesOfFindings(
  all: readonly Said[],
  themesOf = ({ themes }: Said): readonly string[] => themes,
): Lines {
  const counts = new Map<string, number>();
  for (const said of all) {
    const { document, council, visit, relatedVisit, occurredOn, from, to, timeline, voice, reviewStatus } = said;
    for (const theme of themesOf(said)) {
      const shared = [document, council, visit, relatedVisit, occurredOn, from, to, timeline, voice, reviewStatus];
      add(counts, [...shared, theme, said.polarity], 1);
    }
  }
  return linesOf(counts);
}

/** The counts of occasions. `countsOf`: which of them. */
export function linesOfOccasions<Counted extends Occasion>(
  occasions: readonly Counted[],
  reference: Pick<Reference, 'themeOf'>,
  countsOf: (occasion: Counted) => readonly number[] = ({ counts }) => counts,
): Lines {
  const counts = new Map<string, number>();
  for (const occasion of occasions) {
    const { documentId, councilId, visitId, relatedVisitId, occurredOn, from, to, timeline } = occasion;
    const { voice, reviewStatus, themes } = occasion;
    countsOf(occasion).forEach((count, i) => {
      const theme = reference.themeOf(themes[Math.floor(i / 4)] ?? -1);
      const shared = [documentId, councilId, visitId, relatedVisitId, occurredOn, from, to, timeline];
      if (count !== 0) add(counts, [...shared, voice, reviewStatus, theme, ORDER[i % 4]], count);
    });
  }
  return linesOf(counts);
}

/** Of tallies, the counts of all findings and those under their primary theme. */
export function linesOfTallies(tallies: readonly Tally[], reference: Pick<Reference, 'themeOf'>): [Lines, Lines] {
  return [linesOfOccasions(tallies, reference), linesOfOccasions(tallies, reference, (tally) => tally.primaryCounts)];
}

/** The visits of which it is known what was said. */
export function visitsRead(all: readonly Said[]): string[] {
  const told = all.filter(({ reviewStatus, themes }) => reviewStatus.valueOf() !== 'REJECTED' && themes.length > 0);
  return [...new Set(told.flatMap(({ visit, relatedVisit }) => [visit ?? [], relatedVisit ?? []].flat()))].sort();
}

/** Those of them at which something was raised. */
export function visitsReported(all: readonly Said[]): string[] {
  return visitsRead(all.map((said) => ({ ...said, relatedVisit: null })));
}

function add(counts: Map<string, number>, key: readonly unknown[], count: number): void {
  const text = JSON.stringify(key);
  counts.set(text, (counts.get(text) ?? 0) + count);
}

function linesOf(counts: Map<string, number>): Lines {
  return [...counts].map(([key, count]) => `${key} ${count}`).sort();
}

import { VisitStatus } from '../domain/vocabulary.js';
import type { Reader } from '../graph/graph.js';
import { SHOWN } from '../graph/queries/finding.js';
import type { FindingFilter } from '../graph/queries/finding-filter.js';
import { tallyStatement } from '../graph/queries/tally.js';
import { type Occasion, POLARITIES } from '../graph/snapshot/occasion.js';
import type { Reference, VisitFacts } from '../graph/snapshot/reference.js';
import type { Snapshot } from '../graph/snapshot/snapshot.js';
import { councilTest, oneOf, periodTest } from '../graph/snapshot/tests.js';
import { type Tally, tallyOf, type TallyRow } from '../graph/snapshot/tally.js';

/** What an analysis counts over: what is said under a filter, and the visits that could have said it. */
export interface Base {
  reference: Reference;
  /** The findings of the filter. Themes and polarities that it leaves out are not among the counts. */
  occasions: readonly Occasion[];
  /** The completed visits of the filter's councils, kinds and period, in order of time: the denominator. */
  visits: readonly VisitFacts[];
  /** The visits of which it is known what was said: a finding, on whatever theme, was raised at it or comments on it. */
  read: ReadonlySet<string>;
  /** Those of them at which a finding, on whatever theme, was raised. */
  reported: ReadonlySet<string>;
}

/**
 * Counts the findings of a filter. Where the kept tallies tell (they know nothing of words, actions, confidence and
 * narrower themes) no finding is read.
 */
export async function readBase(reader: Reader, snapshot: Snapshot, filter: FindingFilter): Promise<Base> {
  const { reference, read, reported } = snapshot;
  const visits = visitsOf(filter, reference);
  const tallies = tallied(filter, reference)
    ? snapshot.tallies.filter(isKept(filter, reference))
    : await count(reader, filter, reference);
  return { reference, occasions: narrowed(tallies, filter, reference), visits, read, reported };
}

/** Whether the kept tallies can answer for a filter. */
function tallied(filter: FindingFilter, { themes }: Reference): boolean {
  const { text, hasAction, minConfidence, includeNarrower } = filter;
  const narrower =
    includeNarrower && [...themes.values()].some(({ parentId }) => parentId && filter.themes?.includes(parentId));
  return text == null && hasAction == null && minConfidence == null && !narrower;
}

async function count(reader: Reader, filter: FindingFilter, { numberOf }: Reference): Promise<Tally[]> {
  const { cypher, parameters } = tallyStatement(filter);
  const rows = await reader.read<{ tally: TallyRow }>(cypher, parameters);
  return rows.map(({ tally }) => tallyOf(tally, numberOf));
}

function isKept(filter: FindingFilter, reference: Reference): (tally: Tally) => boolean {
  const ofCouncil = councilTest(filter, reference);
  const inPeriod = periodTest(filter);
  const voice = oneOf(filter.voices);
  const status = oneOf(filter.reviewStatuses ?? SHOWN);
  const document = oneOf(filter.documents);
  const visit = oneOf(filter.visits);
  const kind = oneOf(filter.visitKinds);
  return (tally) =>
    status(tally.reviewStatus) &&
    voice(tally.voice) &&
    ofCouncil(tally.councilId) &&
    inPeriod(tally) &&
    document(tally.documentId) &&
    visit(tally.visitId) &&
    kind(tally.visitId === null ? null : reference.visits.get(tally.visitId)?.kind);
}

/** The denominator of a filter. */
function visitsOf(filter: FindingFilter, reference: Reference): VisitFacts[] {
  const ofCouncil = councilTest(filter, reference);
  const inPeriod = periodTest(filter);
  const named = oneOf(filter.visits);
  const kind = oneOf(filter.visitKinds);
  return [...reference.visits.values()].filter(
    (visit) =>
      visit.status === VisitStatus.COMPLETED &&
      ofCouncil(visit.councilId) &&
      inPeriod(visit) &&
      named(visit.id) &&
      kind(visit.kind),
  );
}

/** The councils of today that a filter admits. */
export function councilsOf(filter: FindingFilter, reference: Reference): string[] {
  const admits = councilTest(filter, reference);
  return [...reference.councils.values()].flatMap(({ id, endedOn }) => (endedOn === null && admits(id) ? id : []));
}

/** The tallies with the themes and polarities that the filter wants, a finding under its primary theme alone if so asked. */
function narrowed(tallies: readonly Tally[], filter: FindingFilter, { numberOf }: Reference): readonly Occasion[] {
  const { polarities, primaryThemeOnly } = filter;
  const themes = filter.themes && new Set(filter.themes.map(numberOf));
  if (!themes && !polarities && !primaryThemeOnly) return tallies;
  const factors = POLARITIES.map((polarity) => (!polarities || polarities.includes(polarity) ? 1 : 0));
  const occasions: Occasion[] = [];
  // Plain loops: this is most of what an analysis of one theme over all of England takes.
  for (const tally of tallies) {
    const from = primaryThemeOnly ? tally.primaryCounts : tally.counts;
    const kept: number[] = [];
    const counts: number[] = [];
    for (let place = 0; place < tally.themes.length; place++) {
      const theme = tally.themes[place] ?? -1;
      if (themes?.has(theme) === false) continue;
      kept.push(theme);
      for (let i = 0; i < factors.length; i++) counts.push((from[4 * place + i] ?? 0) * (factors[i] ?? 0));
    }
    if (kept.length > 0) occasions.push({ ...tally, themes: kept, counts });
  }
  return occasions;
}

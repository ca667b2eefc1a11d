import fc from 'fast-check';
import type { Base } from '../../src/analysis/base.js';
import type { Region } from '../../src/domain/council.js';
import type { Theme } from '../../src/domain/theme.js';
import {
  CouncilKind,
  type Polarity,
  ReviewStatus,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../src/domain/vocabulary.js';
import { POLARITIES, type Occasion, type Shared } from '../../src/graph/snapshot/occasion.js';
import type { CouncilFacts, Reference, VisitFacts } from '../../src/graph/snapshot/reference.js';
import { findingDates, visitDates, type MeetingDays } from '../../src/graph/write/dates.js';

/** What findings are said in and about. Councils are by name, themes in their order, visits in order of time. */
export interface SmallWorld {
  regions: Region[];
  councils: CouncilFacts[];
  themes: Theme[];
  visits: VisitFacts[];
  documents: SmallDocument[];
}

export interface SmallDocument extends MeetingDays {
  id: string;
  councilId: string;
}

/** One finding, as the graph would have it. */
export interface Said extends Shared {
  id: string;
  polarity: Polarity;
  /** Primary first. */
  themeIds: string[];
}

/** What a base leaves out of the findings and visits of a world; by default nothing. */
export interface Kept {
  finding?: (finding: Said) => boolean;
  polarity?: (polarity: Polarity) => boolean;
  theme?: (themeId: string) => boolean;
  visit?: (visit: VisitFacts) => boolean;
}

/** A visit for tests. Its `from`, `to` and `timeline` follow from its days, and from the visit that it comes after. */
export function visitOf(
  given: Pick<VisitFacts, 'id' | 'councilId'> & Partial<VisitFacts>,
  after: VisitFacts | null = null,
): VisitFacts {
  const visit = {
    kind: VisitKind.ILACS_STANDARD,
    status: VisitStatus.COMPLETED,
    sequence: null,
    startedOn: null,
    endedOn: null,
    publishedOn: null,
    dateText: null,
    focus: null,
    leadInspector: null,
    ...given,
  };
  return { ...visit, ...visitDates(visit, after) };
}

/** A council for tests. */
export function councilOf(given: Pick<CouncilFacts, 'id'> & Partial<CouncilFacts>): CouncilFacts {
  const name = given.name ?? given.id;
  return {
    name,
    officialName: name,
    kind: CouncilKind.UNITARY,
    regionId: 'region:0',
    gssCode: null,
    formerGssCodes: [],
    dfeCode: null,
    ofstedUrn: null,
    aliases: [],
    startedOn: null,
    endedOn: null,
    neighbours: [],
    ...given,
  };
}

/** A theme for tests. */
export function themeOf(id: string, parentId: string | null = null): Theme {
  return { id, label: id, definition: id, areas: [], parentId };
}

/** A finding that the inspectorate raised at a visit; its document is the visit's report unless another is given. */
export function raisedAt(
  visit: VisitFacts,
  polarity: Polarity,
  themeIds: string[],
  given: Partial<Pick<Said, 'id' | 'documentId' | 'reviewStatus'>> = {},
): Said {
  return {
    id: 'finding:raised',
    documentId: `document:report-of-${visit.id}`,
    councilId: visit.councilId,
    visitId: visit.id,
    relatedVisitId: null,
    voice: Voice.INSPECTOR,
    reviewStatus: ReviewStatus.CONFIRMED,
    ...given,
    ...findingDates(visit, null, null),
    polarity,
    themeIds,
  };
}

/** A finding that the council itself, or another voice, states in a document, maybe on a visit. */
export function statedIn(
  document: SmallDocument,
  polarity: Polarity,
  themeIds: string[],
  given: Partial<Pick<Said, 'id' | 'relatedVisitId' | 'voice' | 'reviewStatus'>> = {},
): Said {
  return {
    id: 'finding:stated',
    documentId: document.id,
    councilId: document.councilId,
    visitId: null,
    relatedVisitId: null,
    voice: Voice.COUNCIL,
    reviewStatus: ReviewStatus.CONFIRMED,
    ...given,
    ...findingDates(null, document, null),
    polarity,
    themeIds,
  };
}

/** Findings that share all of `Shared`, counted together. */
export function occasionsOf(findings: readonly Said[], reference: Reference, kept: Kept = {}): Occasion[] {
  const groups = new Map<string, Said[]>();
  for (const finding of findings) {
    const key = JSON.stringify(sharedOf(finding));
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const themeIds = [...new Set(group.flatMap((finding) => finding.themeIds))].filter(kept.theme ?? (() => true));
    return {
      ...sharedOf(first),
      themes: themeIds.map((id) => reference.numberOf(id)),
      counts: themeIds.flatMap((id) =>
        POLARITIES.map((polarity) =>
          kept.polarity?.(polarity) === false
            ? 0
            : group.filter((finding) => finding.polarity === polarity && finding.themeIds.includes(id)).length,
        ),
      ),
    };
  });
}

function sharedOf(said: Said): Shared {
  const { documentId, councilId, visitId, relatedVisitId, occurredOn, from, to, timeline, voice, reviewStatus } = said;
  return { documentId, councilId, visitId, relatedVisitId, occurredOn, from, to, timeline, voice, reviewStatus };
}

/** The world as a Reference. Numbers of themes are not their places: they begin at 3 and count from the last theme. */
export function referenceOf(world: SmallWorld): Reference {
  const byId = <T extends { id: string }>(nodes: readonly T[]) => new Map(nodes.map((node) => [node.id, node]));
  const numbered = ['gone', 'gone too', 'gone as well', ...world.themes.map(({ id }) => id).reverse()];
  return {
    regions: byId(world.regions),
    councils: byId(world.councils),
    themes: byId(world.themes),
    visits: byId(world.visits),
    visitsOf: new Map(world.councils.map(({ id }) => [id, world.visits.filter(({ councilId }) => councilId === id)])),
    numberOf: (themeId) => {
      if (!numbered.includes(themeId)) numbered.push(themeId);
      return numbered.indexOf(themeId);
    },
    themeOf: (number) => {
      const id = numbered[number];
      if (id === undefined) throw new RangeError(`no theme has the number ${number}`);
      return id;
    },
  };
}

/**
 * A base of what is kept of the findings and visits. A visit is read where any finding speaks of it, and reported where
 * one was raised at it, kept or not.
 */
export function baseOf(world: SmallWorld, findings: readonly Said[], kept: Kept = {}): Base {
  const reference = referenceOf(world);
  return {
    reference,
    occasions: occasionsOf(findings.filter(kept.finding ?? (() => true)), reference, kept),
    visits: world.visits.filter(
      (visit) => visit.status === VisitStatus.COMPLETED && (kept.visit === undefined || kept.visit(visit)),
    ),
    read: new Set(findings.flatMap(({ visitId, relatedVisitId }) => [visitId, relatedVisitId]).filter(isText)),
    reported: new Set(findings.flatMap(({ visitId }) => visitId ?? [])),
  };
}

const isText = (text: string | null): text is string => text !== null;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Few days, so that visits and statements often share one; some known to the month or year, or not at all. */
const days = fc.constantFrom(
  ...[null, '2018', '2018-04', '2018-04-18', '2018-04-19', '2019-01-01', '2019-12', '2021', '2021-01', '2021-01-01'],
  ...['2021-06-30', '2022-02-28', '2022-11', '2023'],
);
const visitDays = fc.oneof(
  days.map((startedOn) => ({ startedOn, endedOn: null, publishedOn: null })),
  days.map((publishedOn) => ({ startedOn: null, endedOn: null, publishedOn })),
  fc.constantFrom(
    { startedOn: '2018-04-18', endedOn: '2018-04-19', publishedOn: '2018-05-14' },
    { startedOn: '2018-12-28', endedOn: '2019-01-05', publishedOn: null },
    { startedOn: '2021', endedOn: '2022', publishedOn: null },
  ),
);
const meetingDays = fc.oneof(
  days.map((heldOn) => ({ heldOn, earliest: null, latest: null })),
  fc.constantFrom(
    { heldOn: null, earliest: '2021-01', latest: '2021-06-30' },
    { heldOn: null, earliest: '2021-12', latest: '2022-02' },
  ),
);
const place = fc.nat({ max: 11 });

/** The one at a place, the first again behind the last. */
function at<T>(list: readonly T[], place: number): T {
  const one = list[place % list.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** A few councils in a region or two, their visits and documents: held, planned, undated, sharing a day or a name. */
export const worlds: fc.Arbitrary<SmallWorld> = fc
  .record({
    regions: fc.integer({ min: 1, max: 2 }),
    councils: fc.array(
      fc.record({
        name: fc.constantFrom('Alder', 'Beech', 'Cedar', 'Damson', 'Elm'),
        region: place,
        neighbours: fc.uniqueArray(place, { maxLength: 3 }),
        endedOn: fc.constantFrom(null, null, null, '2021-03-31'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    themes: fc.array(fc.option(place), { minLength: 1, maxLength: 4 }),
    visits: fc.array(
      fc.record({
        council: place,
        kind: fc.constantFrom(VisitKind.ILACS_STANDARD, VisitKind.FOCUSED_VISIT, VisitKind.MONITORING_VISIT),
        status: fc.constantFrom(VisitStatus.COMPLETED, VisitStatus.COMPLETED, VisitStatus.PLANNED),
        days: visitDays,
        comesAfter: fc.constantFrom(false, false, true),
      }),
      { maxLength: 12, size: 'max' },
    ),
    documents: fc.array(fc.record({ council: place, days: meetingDays }), { maxLength: 5 }),
  })
  .map((drawn) => {
    const regions = Array.from({ length: drawn.regions }, (_, i) => ({ id: `region:${i}`, name: `Region ${i}` }));
    const councils = drawn.councils
      .map(({ name, region, neighbours, endedOn }, i) => {
        const ids = neighbours.map((neighbour) => `council:${neighbour % drawn.councils.length}`);
        return councilOf({
          id: `council:${i}`,
          name,
          regionId: at(regions, region).id,
          endedOn,
          neighbours: [...new Set(ids)].filter((id) => id !== `council:${i}`),
        });
      })
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
    // A theme is narrower than one before it, so that there is no circle; some are below one that is narrower itself.
    const themes = drawn.themes.map((parent, i) =>
      themeOf(`theme:${i}`, parent === null || i === 0 ? null : `theme:${parent % i}`),
    );
    const visits: VisitFacts[] = [];
    for (const [i, { council, kind, status, days, comesAfter }] of drawn.visits.entries()) {
      const councilId = at(councils, council).id;
      const before = visits.findLast((visit) => visit.councilId === councilId) ?? null;
      visits.push(visitOf({ id: `visit:${i}`, councilId, kind, status, ...days }, comesAfter ? before : null));
    }
    visits.sort((a, b) => byText(a.timeline, b.timeline) || byText(a.id, b.id));
    const documents = drawn.documents.map(({ council, days }, i) => ({
      id: `document:${i}`,
      councilId: at(councils, council).id,
      ...days,
    }));
    return { regions, councils, themes, visits, documents };
  });

const drawnFindings = fc.array(
  fc.record({
    raised: fc.boolean(),
    at: place,
    related: fc.option(place),
    polarity: fc.constantFrom(...POLARITIES),
    themes: fc.uniqueArray(place, { maxLength: 3 }),
    voice: fc.constantFrom(Voice.COUNCIL, Voice.MEMBER),
    reviewStatus: fc.constantFrom(ReviewStatus.CONFIRMED, ReviewStatus.UNREVIEWED, ReviewStatus.REJECTED),
    elsewhere: fc.constantFrom(false, false, true),
  }),
  { maxLength: 40, size: 'max' },
);

/**
 * A world and what is said in it: raised at its completed visits, in their reports or retold in another document, or
 * stated in its documents, maybe on a visit of that council. Some are on no theme; some visits nobody speaks of.
 */
export const said: fc.Arbitrary<{ world: SmallWorld; findings: Said[] }> = fc
  .record({ world: worlds, drawn: drawnFindings })
  .map(({ world, drawn }) => {
    const held = world.visits.filter(({ status }) => status === VisitStatus.COMPLETED);
    const findings = drawn.flatMap((finding, i): Said[] => {
      const { raised, polarity, voice, reviewStatus } = finding;
      const id = `finding:${i}`;
      const themeIds = [...new Set(finding.themes.map((theme) => at(world.themes, theme).id))];
      if (raised && held.length > 0) {
        const elsewhere = finding.elsewhere ? { documentId: 'document:retold' } : {};
        return [raisedAt(at(held, finding.at), polarity, themeIds, { id, reviewStatus, ...elsewhere })];
      }
      if (world.documents.length === 0) return [];
      const document = at(world.documents, finding.at);
      const own = world.visits.filter(({ councilId }) => councilId === document.councilId);
      const relatedVisitId = finding.related === null || own.length === 0 ? null : at(own, finding.related).id;
      return [statedIn(document, polarity, themeIds, { id, relatedVisitId, voice, reviewStatus })];
    });
    return { world, findings };
  });

/** Mostly null: a filter that leaves out much leaves little to compare. */
function sometimes<T>(given: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: given });
}

/** What a filter may keep: some voices, polarities, themes and kinds of visits, and refused findings or not. */
export const kepts: fc.Arbitrary<Kept> = fc
  .record({
    voices: sometimes(fc.subarray([Voice.INSPECTOR, Voice.COUNCIL, Voice.MEMBER])),
    polarities: sometimes(fc.subarray([...POLARITIES])),
    themes: sometimes(fc.subarray(['theme:0', 'theme:1', 'theme:2', 'theme:3'])),
    kinds: sometimes(fc.subarray([VisitKind.ILACS_STANDARD, VisitKind.FOCUSED_VISIT, VisitKind.MONITORING_VISIT])),
    refused: fc.boolean(),
  })
  .map(({ voices, polarities, themes, kinds, refused }) => ({
    finding: ({ voice, reviewStatus }) =>
      voices?.includes(voice) !== false && (refused || reviewStatus !== ReviewStatus.REJECTED),
    polarity: (polarity) => polarities?.includes(polarity) !== false,
    theme: (themeId) => themes?.includes(themeId) !== false,
    visit: ({ kind }) => kinds?.includes(kind) !== false,
  }));

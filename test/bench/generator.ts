import type { Region } from '../../src/domain/council.js';
import { passageId, sha256, slugOf } from '../../src/domain/ids.js';
import {
  CouncilKind,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../src/domain/vocabulary.js';
import type { CouncilRow, NeighboursRow } from '../../src/graph/write/councils.js';
import { findingDates, visitDates } from '../../src/graph/write/dates.js';
import type { DocumentRow, PassageRow } from '../../src/graph/write/documents.js';
import type { ProposedFinding } from '../../src/graph/write/ingested-statements.js';
import type { JudgementsRow } from '../../src/graph/write/judgements.js';
import type { ThemeRow } from '../../src/graph/write/themes.js';
import type { VisitRow } from '../../src/graph/write/visits.js';
import { Random, zipf } from './random.js';
import { names, paragraph, sentence, VOCABULARY } from './words.js';

export interface Size {
  findings: number;
  visitsPerCouncil: number;
}

/** What findings are about: no text of it is taken from any document. */
export interface World {
  regions: Region[];
  councils: CouncilRow[];
  neighbours: NeighboursRow[];
  themes: ThemeRow[];
  visits: VisitRow[];
  judgements: JudgementsRow[];
}

/** The report of a visit. */
export interface Report {
  document: DocumentRow;
  passages: PassageRow[];
  findings: ProposedFinding[];
}

const COUNCILS = 153;
const REGIONS = 9;
const THEMES = 44;
const NEIGHBOURS = 10;
const FIRST_DAY = Date.UTC(2012, 0, 9);
const LAST_DAY = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;
/** Findings often share a passage. */
const FINDINGS_PER_PASSAGE = 1.5;

/** How a visit judges a theme: the weights of strength, concern, mixed and neutral. */
const MOODS = {
  praised: [0.85, 0, 0.05, 0.1],
  divided: [0.4, 0.3, 0.2, 0.1],
  criticised: [0.05, 0.75, 0.12, 0.08],
} as const;
type Mood = keyof typeof MOODS;
const MOOD_NAMES = Object.keys(MOODS) as Mood[];
/** Most judgements stand until the next visit; so concerns recur, and some turn round. */
const MOOD_STAYS = 0.65;

/** Councils, themes and visits of a graph of this size: always the same. */
export function generateWorld({ visitsPerCouncil }: Size): World {
  const random = new Random(1);
  const regions = Array.from({ length: REGIONS }, (_, n) => ({ id: `region:r${n + 1}`, name: `Region ${n + 1}` }));
  const councils = names(COUNCILS).map((name, n) => councilRow(name, n));
  const ids = councils.map(({ id }) => id);
  const visits = ids.flatMap((council) => visitRows(council, random.between(-2, 2) + visitsPerCouncil, random));
  return {
    regions,
    councils,
    neighbours: ids.map((id) => ({
      id,
      neighbours: random.sample(
        ids.filter((other) => other !== id),
        NEIGHBOURS,
      ),
    })),
    themes: Array.from({ length: THEMES }, (_, position) => themeRow(position, random)),
    visits,
    judgements: visits.filter(isInspection).map(({ id }) => judgementsRow(id, random)),
  };
}

/** The reports of all visits, with as many findings as the size says. */
export function* generateReports({ visits, themes }: World, { findings }: Size): Generator<Report> {
  const random = new Random(2);
  const themeIds = random.sample(
    themes.map(({ id }) => id),
    THEMES,
  );
  const theme = zipf(themeIds);
  const weights = visits.map(() => 0.5 + random.fraction());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let moods = new Map<string, Mood>();
  let weighed = 0;
  let written = 0;
  let council = '';
  for (const [n, visit] of visits.entries()) {
    if (visit.council !== council) moods = new Map();
    council = visit.council;
    for (const id of themeIds) {
      const before = moods.get(id);
      moods.set(id, before && random.fraction() < MOOD_STAYS ? before : random.pick(MOOD_NAMES));
    }
    weighed += weights[n] ?? 0;
    const upTo = Math.round((findings * weighed) / total);
    yield report(visit, upTo - written, theme, moods, random);
    written = upTo;
  }
}

function councilRow(name: string, n: number): CouncilRow {
  const code = String(n + 1).padStart(3, '0');
  return {
    id: `council:${name.toLowerCase()}`,
    name,
    officialName: `${name} Council`,
    kind: CouncilKind.UNITARY,
    gssCode: `E99000${code}`,
    formerGssCodes: [],
    dfeCode: code,
    ofstedUrn: `99${code}`,
    aliases: [],
    startedOn: null,
    endedOn: null,
    region: `region:r${(n % REGIONS) + 1}`,
    successors: [],
  };
}

function themeRow(position: number, random: Random): ThemeRow {
  const word = VOCABULARY[500 + position] ?? '';
  return {
    id: `theme:${word}`,
    label: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    definition: sentence(random, 100),
    areas: [JudgementArea.LEADERS],
    parent: null,
    position,
  };
}

function visitRows(council: string, count: number, random: Random): VisitRow[] {
  const stretch = (LAST_DAY - FIRST_DAY) / count;
  let inspection: string | null = null;
  return Array.from({ length: count }, (_, n) => {
    const start = FIRST_DAY + (n + random.fraction() * 0.8) * stretch;
    const kind = kindOf(start, random);
    const days = {
      startedOn: dayOf(start),
      endedOn: dayOf(start + 4 * DAY),
      publishedOn: dayOf(start + 40 * DAY),
    };
    const id = `visit:${slugOf(council)}-${days.startedOn}`;
    const row = {
      id,
      council,
      kind,
      status: VisitStatus.COMPLETED,
      sequence: null,
      ...days,
      ...visitDates(days, null),
      dateText: null,
      focus: null,
      leadInspector: null,
      focusThemes: [],
      follows: kind === VisitKind.MONITORING_VISIT ? inspection : null,
      fulfilledBy: null,
    };
    if (isInspection(row)) inspection = id;
    return row;
  });
}

function kindOf(start: number, random: Random): VisitKind {
  if (start < Date.UTC(2018, 0, 1)) return VisitKind.SIF_INSPECTION;
  const { ILACS_STANDARD, ILACS_SHORT, FOCUSED_VISIT, MONITORING_VISIT, JTAI } = VisitKind;
  return random.pick([ILACS_STANDARD, ILACS_SHORT, FOCUSED_VISIT, FOCUSED_VISIT, MONITORING_VISIT, JTAI]);
}

function isInspection({ kind }: Pick<VisitRow, 'kind'>): boolean {
  return ([VisitKind.SIF_INSPECTION, VisitKind.ILACS_STANDARD, VisitKind.ILACS_SHORT] as VisitKind[]).includes(kind);
}

function judgementsRow(visit: string, random: Random): JudgementsRow {
  const { OVERALL, LEADERS, HELP_AND_PROTECTION } = JudgementArea;
  return {
    visit,
    judgements: [OVERALL, LEADERS, HELP_AND_PROTECTION].map((area) => ({
      area,
      status: JudgementStatus.GRADED,
      grade: random.pick(Object.values(Grade)),
    })),
  };
}

function report(
  visit: VisitRow,
  count: number,
  theme: (random: Random) => string,
  moods: ReadonlyMap<string, Mood>,
  random: Random,
): Report {
  const slug = slugOf(visit.id);
  const id = `document:${slug}`;
  const inspection = isInspection(visit);
  const texts = Array.from({ length: Math.ceil(count / FINDINGS_PER_PASSAGE) }, () => paragraph(random, 300));
  const document = {
    id,
    title: `${inspection ? 'Inspection of' : 'Visit to'} ${slug}`,
    kind: inspection ? DocumentKind.INSPECTION_REPORT : DocumentKind.VISIT_LETTER,
    publishedOn: visit.publishedOn,
    url: null,
    sha256: sha256(id),
    council: visit.council,
    visits: [visit.id],
    meeting: null,
  };
  const passages = texts.map((text, n) => ({
    document: id,
    index: n + 1,
    page: 1 + Math.floor(n / 6),
    sha256: sha256(text),
    text,
  }));
  const dates = findingDates(visit, null, null);
  const findings = Array.from({ length: count }, (_, n) => {
    const themes = themesTogether(theme, moods, random);
    const passage = Math.floor(n / FINDINGS_PER_PASSAGE);
    const evidence = random.fraction() < 0.1 && passage > 0 ? [passage, passage - 1] : [passage];
    return {
      id: `finding:${slug}-${n + 1}`,
      summary: sentence(random, random.between(60, 150)),
      polarity: polarityIn(moods.get(themes[0] ?? '') ?? 'divided', random),
      voice: Voice.INSPECTOR,
      confidence: random.between(50, 99) / 100,
      quote: (texts[passage] ?? '').slice(0, 80),
      improvementItem: false,
      ...dates,
      visit: visit.id,
      relatedVisit: null,
      themes,
      evidence: evidence.map((index) => passageId(id, index + 1)),
    };
  });
  return { document, passages, findings };
}

/** One to three themes of which a visit thinks alike. */
function themesTogether(theme: (random: Random) => string, moods: ReadonlyMap<string, Mood>, random: Random): string[] {
  const primary = theme(random);
  const themes = new Set([primary]);
  for (let more = random.between(0, 2); more > 0; more -= 1) {
    const other = theme(random);
    if (moods.get(other) === moods.get(primary)) themes.add(other);
  }
  return [...themes];
}

function polarityIn(mood: Mood, random: Random): Polarity {
  const { STRENGTH, CONCERN, MIXED, NEUTRAL } = Polarity;
  let left = random.fraction();
  for (const [n, polarity] of [STRENGTH, CONCERN, MIXED].entries()) {
    left -= MOODS[mood][n] ?? 0;
    if (left < 0) return polarity;
  }
  return NEUTRAL;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

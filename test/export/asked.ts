import { rangeOf } from '../../src/domain/partial-date.js';
import type { Api } from '../support/api.js';

/** A row by its columns' names, as GraphQL answers give it. */
export type ExpectedRow = Record<string, unknown>;

interface Node {
  id: string;
}
interface Place {
  council: { id: string; name: string; gssCode: string | null; region: { id: string; name: string } };
}
interface Stated {
  document: { id: string; title: string; url: string | null };
  themes: { id: string; label: string }[];
  evidence: { passage: { id: string; sha256: string } }[];
}
type Fields<Names extends string> = Record<Names, string | null>;

const PLACE = 'council { id name gssCode region { id name } }';
const DOCUMENT = 'document { id title url }';
const THEMES = 'themes { id label }';
const EVIDENCE = 'evidence { passage { id sha256 } }';

interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** All nodes of a connection under a filter, written as GraphQL has it. */
async function all<T>(api: Api, name: string, fields: string, filter = ''): Promise<T[]> {
  const given = filter ? `filter: {${filter}}` : '';
  const query = `query ($after: String) { page: ${name}(first: 100, after: $after ${given}) {
    nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: T[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: Page<T> } = await api.ask(query, { after });
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

function placed({ council }: Place): ExpectedRow {
  return {
    council_id: council.id,
    council_name: council.name,
    council_gss_code: council.gssCode,
    region_id: council.region.id,
    region_name: council.region.name,
  };
}

function document({ document: { id, title, url } }: Pick<Stated, 'document'>): ExpectedRow {
  return { document_id: id, document_title: title, document_url: url };
}

function themed({ themes }: Pick<Stated, 'themes'>): ExpectedRow {
  return { theme_ids: themes.map(({ id }) => id), theme_labels: themes.map(({ label }) => label) };
}

function evidenced({ evidence }: Pick<Stated, 'evidence'>): ExpectedRow {
  return {
    evidence_ids: evidence.map(({ passage }) => passage.id),
    evidence_sha256: evidence.map(({ passage }) => passage.sha256),
  };
}

function ids(nodes: readonly Node[]): string[] {
  return nodes.map(({ id }) => id);
}

/** The days of a partial date; nulls for none. */
function days(prefix: string, date: string | null): ExpectedRow {
  const range = date === null ? null : rangeOf(date);
  return { [`${prefix}_from`]: range?.from ?? null, [`${prefix}_to`]: range?.to ?? null };
}

type VisitDays = Fields<'startedOn' | 'endedOn' | 'publishedOn'>;

/** From the first day to the last of a visit, else its first date alone. */
function visitDays({ startedOn, endedOn, publishedOn }: VisitDays): ExpectedRow {
  if (startedOn && endedOn) {
    return { occurred_from: rangeOf(startedOn).from, occurred_to: rangeOf(endedOn).to };
  }
  return days('occurred', startedOn ?? endedOn ?? publishedOn);
}

function visitOf(visit: ({ id: string } & Fields<'kind' | 'startedOn'>) | null): ExpectedRow {
  return {
    visit_id: visit?.id ?? null,
    visit_kind: visit?.kind ?? null,
    visit_started_on: visit?.startedOn ?? null,
  };
}

interface FindingNode extends Node, Place, Stated, Fields<'summary' | 'polarity' | 'voice' | 'occurredOn' | 'quote'> {
  reviewStatus: string;
  confidence: number | null;
  visit: (Node & VisitDays & Fields<'kind'>) | null;
  relatedVisit: Node | null;
  actions: Node[];
}

async function findingNodes(api: Api, filter?: string): Promise<FindingNode[]> {
  const fields = `id summary polarity voice occurredOn reviewStatus confidence quote ${PLACE} ${DOCUMENT} ${THEMES} ${EVIDENCE}
    visit { id kind startedOn endedOn publishedOn } relatedVisit { id } actions { id }`;
  return all<FindingNode>(api, 'findings', fields, filter);
}

/** The API tells the days of what visits raised; of other statements those of a day are its bounds. */
function occurred(finding: FindingNode): ExpectedRow {
  const { visit, occurredOn } = finding;
  if (visit) return visitDays(visit);
  return occurredOn?.length === 10 ? days('occurred', occurredOn) : {};
}

export async function findings(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await findingNodes(api, filter)).map((finding) => ({
    id: finding.id,
    summary: finding.summary,
    polarity: finding.polarity,
    voice: finding.voice,
    ...placed(finding),
    ...visitOf(finding.visit),
    related_visit_id: finding.relatedVisit?.id ?? null,
    occurred_on: finding.occurredOn,
    ...occurred(finding),
    ...document(finding),
    ...themed(finding),
    primary_theme_id: finding.themes[0]?.id,
    primary_theme_label: finding.themes[0]?.label,
    review_status: finding.reviewStatus,
    confidence: finding.confidence,
    quote: finding.quote,
    ...evidenced(finding),
    has_action: finding.actions.length > 0,
    action_ids: ids(finding.actions),
  }));
}

export async function findingThemes(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await findingNodes(api, filter)).flatMap((finding) =>
    finding.themes.map(({ id, label }, rank) => ({
      finding_id: finding.id,
      theme_id: id,
      theme_label: label,
      rank,
      is_primary: rank === 0,
      polarity: finding.polarity,
      voice: finding.voice,
      ...placed(finding),
      ...visitOf(finding.visit),
      occurred_on: finding.occurredOn,
      ...occurred(finding),
      document_id: finding.document.id,
      review_status: finding.reviewStatus,
      confidence: finding.confidence,
      has_action: finding.actions.length > 0,
    })),
  );
}

interface ActionNode
  extends Node, Place, Stated, Fields<'kind' | 'summary' | 'owner' | 'due' | 'dueText' | 'status' | 'outcome'> {
  addresses: Node[];
}

export async function actions(api: Api, filter?: string): Promise<ExpectedRow[]> {
  const fields = `id kind summary owner due dueText status outcome addresses { id } ${PLACE} ${DOCUMENT} ${THEMES} ${EVIDENCE}`;
  return (await all<ActionNode>(api, 'actions', fields, filter)).map((action) => ({
    id: action.id,
    kind: action.kind,
    summary: action.summary,
    ...placed(action),
    owner: action.owner,
    due: action.due,
    ...days('due', action.due),
    due_text: action.dueText,
    status: action.status,
    outcome: action.outcome,
    ...document(action),
    ...themed(action),
    addresses_ids: ids(action.addresses),
    ...evidenced(action),
  }));
}

interface VisitNode extends Node, Place, VisitDays, Fields<'kind' | 'status' | 'dateText' | 'focus' | 'leadInspector'> {
  sequence: number | null;
  focusThemes: { id: string; label: string }[];
  judgements: Fields<'area' | 'status' | 'grade'>[];
  follows: Node | null;
  fulfilledBy: Node | null;
  documents: Node[];
}

async function visitNodes(api: Api, filter?: string): Promise<VisitNode[]> {
  const fields = `id kind status sequence startedOn endedOn publishedOn dateText focus leadInspector ${PLACE}
    focusThemes { id label } judgements { area status grade } follows { id } fulfilledBy { id } documents { id }`;
  return all<VisitNode>(api, 'visits', fields, filter);
}

export async function visits(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await visitNodes(api, filter)).map((visit) => {
    const overall = visit.judgements.find(({ area }) => area === 'OVERALL');
    return {
      id: visit.id,
      ...placed(visit),
      kind: visit.kind,
      status: visit.status,
      sequence: visit.sequence,
      started_on: visit.startedOn,
      ended_on: visit.endedOn,
      published_on: visit.publishedOn,
      ...visitDays(visit),
      date_text: visit.dateText,
      focus: visit.focus,
      focus_theme_ids: ids(visit.focusThemes),
      focus_theme_labels: visit.focusThemes.map(({ label }) => label),
      lead_inspector: visit.leadInspector,
      overall_status: overall?.status ?? null,
      overall_grade: overall?.grade ?? null,
      follows_id: visit.follows?.id ?? null,
      fulfilled_by_id: visit.fulfilledBy?.id ?? null,
      document_ids: ids(visit.documents),
    };
  });
}

export async function judgements(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await visitNodes(api, filter)).flatMap((visit) =>
    visit.judgements.map(({ area, status, grade }) => ({
      ...placed(visit),
      ...visitOf(visit),
      ...visitDays(visit),
      area,
      status,
      grade,
    })),
  );
}

interface CouncilNode extends Node, Fields<'name' | 'officialName' | 'kind' | 'gssCode' | 'dfeCode' | 'ofstedUrn'> {
  formerGssCodes: string[];
  aliases: string[];
  startedOn: string | null;
  endedOn: string | null;
  region: { id: string; name: string };
  statisticalNeighbours: Node[];
  successors: Node[];
  predecessors: Node[];
  latestJudgement: (Fields<'status' | 'grade'> & { visit: Node & { startedOn: string | null } }) | null;
}

export async function councils(api: Api, filter?: string): Promise<ExpectedRow[]> {
  const fields = `id name officialName kind gssCode formerGssCodes dfeCode ofstedUrn aliases startedOn endedOn
    region { id name } statisticalNeighbours { id } successors { id } predecessors { id }
    latestJudgement { status grade visit { id startedOn } }`;
  return (await all<CouncilNode>(api, 'councils', fields, filter)).map((council) => ({
    id: council.id,
    name: council.name,
    official_name: council.officialName,
    kind: council.kind,
    region_id: council.region.id,
    region_name: council.region.name,
    gss_code: council.gssCode,
    former_gss_codes: council.formerGssCodes,
    dfe_code: council.dfeCode,
    ofsted_urn: council.ofstedUrn,
    aliases: council.aliases,
    started_on: council.startedOn,
    ended_on: council.endedOn,
    latest_overall_status: council.latestJudgement?.status ?? null,
    latest_overall_grade: council.latestJudgement?.grade ?? null,
    latest_overall_visit_id: council.latestJudgement?.visit.id ?? null,
    latest_overall_started_on: council.latestJudgement?.visit.startedOn ?? null,
    neighbour_ids: ids(council.statisticalNeighbours),
    successor_ids: ids(council.successors),
    predecessor_ids: ids(council.predecessors),
  }));
}

interface ObservationNode
  extends
    Pick<Stated, 'evidence'>,
    Fields<'period' | 'valueText' | 'denominatorText' | 'targetText' | 'comparator'>,
    Record<'value' | 'denominator' | 'target', number | null> {
  derived: boolean;
  dimensions: { name: string; value: string }[];
}

interface MeasureNode extends Node, Place, Pick<Stated, 'themes'>, Fields<'name' | 'definition' | 'unit'> {
  observations: ObservationNode[];
}

async function measureNodes(api: Api, filter?: string): Promise<MeasureNode[]> {
  const fields = `id name definition unit ${PLACE} ${THEMES} observations { period value valueText denominator
    denominatorText target targetText comparator derived dimensions { name value } ${EVIDENCE} }`;
  return all<MeasureNode>(api, 'measures', fields, filter);
}

export async function measures(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await measureNodes(api, filter)).map((measure) => ({
    id: measure.id,
    name: measure.name,
    definition: measure.definition,
    unit: measure.unit,
    ...placed(measure),
    ...themed(measure),
    observation_count: measure.observations.length,
  }));
}

export async function observations(api: Api, filter?: string): Promise<ExpectedRow[]> {
  return (await measureNodes(api, filter)).flatMap((measure) =>
    measure.observations.map((observation) => ({
      measure_id: measure.id,
      measure_name: measure.name,
      unit: measure.unit,
      ...placed(measure),
      period: observation.period,
      ...days('period', observation.period),
      value: observation.value,
      value_text: observation.valueText,
      denominator: observation.denominator,
      denominator_text: observation.denominatorText,
      target: observation.target,
      target_text: observation.targetText,
      comparator: observation.comparator,
      derived: observation.derived,
      dimensions: observation.dimensions.map(({ name, value }) => `${name}=${value}`),
      ...evidenced(observation),
    })),
  );
}

interface PassageNode extends Node, Fields<'section' | 'sha256' | 'text'> {
  index: number;
  page: number | null;
  number: number | null;
  withheld: boolean;
  superseded: boolean;
}

interface DocumentNode extends Node, Place, Fields<'title' | 'kind' | 'publishedOn' | 'url' | 'sha256' | 'fileName'> {
  extractedBy: string | null;
  ingestedAt: string | null;
  meeting: { body: string; heldOn: string | null } | null;
  visits: Node[];
  passages: { nodes: PassageNode[] };
}

const PASSAGES = 'passages(first: 200) { nodes { id index page section number sha256 text withheld superseded } }';

export async function documents(api: Api): Promise<ExpectedRow[]> {
  const fields = `id title kind publishedOn url sha256 fileName extractedBy ingestedAt ${PLACE} meeting { body heldOn } visits { id }`;
  return (await all<DocumentNode>(api, 'documents', fields)).map((each) => ({
    id: each.id,
    title: each.title,
    kind: each.kind,
    ...placed(each),
    published_on: each.publishedOn,
    ...days('published', each.publishedOn),
    url: each.url,
    sha256: each.sha256,
    file_name: each.fileName,
    extracted_by: each.extractedBy,
    ingested_at: each.ingestedAt,
    meeting_body: each.meeting?.body ?? null,
    meeting_held_on: each.meeting?.heldOn ?? null,
    visit_ids: ids(each.visits),
  }));
}

export async function passages(api: Api): Promise<ExpectedRow[]> {
  return (await all<DocumentNode>(api, 'documents', `id title url ${PLACE} ${PASSAGES}`)).flatMap((each) =>
    each.passages.nodes.map((passage) => ({
      id: passage.id,
      ...document({ document: { ...each, title: each.title ?? '' } }),
      ...placed(each),
      index: passage.index,
      page: passage.page,
      section: passage.section,
      number: passage.number,
      sha256: passage.sha256,
      text: passage.text,
      withheld: passage.withheld,
      superseded: passage.superseded,
    })),
  );
}

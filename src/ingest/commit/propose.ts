import { passageId, recordedActionId } from '../../domain/ids.js';
import type {
  ExtractedAction,
  ExtractedDocument,
  ExtractedFinding,
  ExtractedMeasure,
} from '../../domain/extraction.js';
import { ActionStatus, Voice } from '../../domain/vocabulary.js';
import { findingDates } from '../../graph/write/dates.js';
import type {
  KeptAction,
  KeptFinding,
  KeptObservation,
  ProposedAction,
  ProposedFinding,
  ProposedMeasure,
} from '../../graph/write/ingested-statements.js';
import { findingId, measureId, numbered } from './ids.js';
import { linkActions, linkFindings, linkMeasures } from './link-statements.js';
import type { PlacedVisits } from './place-visits.js';

export interface Proposed {
  findings: ProposedFinding[];
  actions: ProposedAction[];
  measures: ProposedMeasure[];
  /** The document's own words for findings that people entered. */
  quotes: { id: string; quote: string }[];
}

/** A document as the graph has it: its id, and the dates that its findings take. */
type Stored = Pick<ExtractedDocument, 'published' | 'meeting'> & { id: string };

/** What of an extraction is to be added to a document's statements, and what it only confirms. */
export function propose(
  extracted: ExtractedDocument,
  document: Stored,
  places: PlacedVisits['places'],
  kept: { findings: KeptFinding[]; actions: KeptAction[]; observations: KeptObservation[] },
): Proposed {
  const { id } = document;
  const findings = linkFindings(
    numbered(extracted.findings, (finding) => findingId(id, finding)),
    kept.findings,
  );
  const actions = linkActions(
    numbered(extracted.actions, ({ kind, summary }) => recordedActionId(id, kind, summary)),
    kept.actions,
  );
  const measures = linkMeasures(
    numbered(extracted.measures, (measure) => measureId(id, measure)),
    kept.observations,
  );
  const placeOf = new Map(kept.findings.map((finding) => [finding.id, finding.evidence]));
  const quotes = findings.links.flatMap(({ id: known, item: { quote, passages } }) =>
    passages[0] !== undefined && placeOf.get(known)?.includes(passages[0]) ? { id: known, quote } : [],
  );
  return {
    findings: findings.added.map((finding) => proposedFinding(finding, document, places)),
    actions: actions.added.map((action) => proposedAction(action, id)),
    measures: proposedMeasures(measures.added, id),
    quotes,
  };
}

function proposedFinding(
  finding: ExtractedFinding & { id: string },
  document: Stored,
  places: PlacedVisits['places'],
): ProposedFinding {
  const place = finding.visit === null ? null : (places[finding.visit] ?? null);
  const raised = finding.voice === Voice.INSPECTOR ? place : null;
  const { id, summary, polarity, voice, confidence, quote, improvementItem, themes } = finding;
  return {
    ...{ id, summary, polarity, voice, confidence, quote, improvementItem, themes },
    visit: raised?.id ?? null,
    relatedVisit: raised ? null : (place?.id ?? null),
    evidence: evidence(document.id, finding),
    ...findingDates(raised, document.meeting, document.published),
  };
}

function proposedAction(action: ExtractedAction & { id: string }, document: string): ProposedAction {
  const { id, kind, summary, owner, due, dueText, themes } = action;
  const status = ActionStatus.OPEN;
  return { id, kind, summary, owner, due, dueText, status, themes, evidence: evidence(document, action) };
}

/** The values of one name and unit are observations of one measure. */
function proposedMeasures(values: readonly ExtractedMeasure[], document: string): ProposedMeasure[] {
  const measures = new Map<string, ProposedMeasure>();
  for (const value of values) {
    const id = measureId(document, value);
    const { name, unit, themes, period, denominator, dimensions } = value;
    const measure = measures.get(id) ?? { id, name, unit, themes, observations: [] };
    measures.set(id, measure);
    measure.observations.push({
      period,
      value: value.value,
      denominator,
      dimensions: dimensions.flatMap((dimension) => [dimension.name, dimension.value]),
      evidence: evidence(document, value),
    });
  }
  return [...measures.values()];
}

function evidence(document: string, { passages }: { passages: number[] }): string[] {
  return [...new Set(passages)].map((index) => passageId(document, index));
}

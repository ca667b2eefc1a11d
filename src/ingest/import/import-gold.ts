import { passageId, slugOf } from '../../domain/ids.js';
import type { PartialDate } from '../../domain/partial-date.js';
import {
  ActionKind,
  ActionStatus,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  ReviewStatus,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../domain/vocabulary.js';
import { byIdStatement } from '../../graph/noun.js';
import type { WriteTransaction } from '../../graph/graph.js';
import { actions as actionNoun } from '../../graph/queries/action.js';
import { documents as documentNoun } from '../../graph/queries/document.js';
import { findings as findingNoun } from '../../graph/queries/finding.js';
import { measures as measureNoun } from '../../graph/queries/measure.js';
import { plans as planNoun } from '../../graph/queries/plan.js';
import type { Noun } from '../../graph/noun.js';
import { type ActionRow, writeActions } from '../../graph/write/actions.js';
import { recordConflicts } from '../../graph/write/conflicts.js';
import { findingDates, visitDates, type VisitDays } from '../../graph/write/dates.js';
import { type DocumentRow, writeDocuments, writePassages } from '../../graph/write/documents.js';
import { type FindingRow, writeFindings } from '../../graph/write/findings.js';
import {
  knownCouncils,
  knownThemes,
  passageHashes,
  storeImportedVisits,
  type TabledVisit,
  tabledVisits,
} from '../../graph/write/imported.js';
import { documentWithPassages } from '../../graph/write/ingested-documents.js';
import { writeMeasures, writeObservations } from '../../graph/write/measures.js';
import { writePlanOutcomes, writePlans } from '../../graph/write/plans.js';
import { type VisitRow, writeVisitEvidence, writeVisits } from '../../graph/write/visits.js';
import { actionId, documentId, findingId, measureId, planId, themeId, visitId } from '../seeds/rows/ids.js';
import type { Gold, GoldPlace } from './gold-shape.js';
import { type ImportOutcome, Refused } from './outcome.js';
import type { GoldAnnotation } from './read-gold.js';
import { reconcileTable } from './reconcile-table.js';
import { isBlank, meaning } from './words.js';

/** A document in the graph has most of the cited passages at their places, or it is another one. */
const SAME_PASSAGES = 0.5;

/** Takes an annotation of a document into the graph. What the graph has already stays as it is. */
export async function importGold(tx: WriteTransaction, gold: GoldAnnotation, outcome: ImportOutcome): Promise<void> {
  const council = `council:${gold.document.council}`;
  if (!(await knownCouncils(tx)).some(({ id }) => id === council)) {
    outcome.refused.push({
      line: 1,
      column: 'document.council',
      value: gold.document.council,
      reason: 'is no council that the graph has',
    });
    return;
  }
  const document = await documentOf(tx, gold);
  await new GoldImport(tx, gold, outcome, { council, document }).run();
}

/** The document that the annotation is of: one of the same id or with the same passages, else a new one. */
async function documentOf(tx: WriteTransaction, { document, passages }: GoldAnnotation): Promise<string> {
  const last = Math.max(0, ...passages.keys());
  const hashes = Array.from({ length: last }, (_, at) => passages.get(at + 1) ?? '');
  const atLeast = Math.max(1, Math.ceil(passages.size * SAME_PASSAGES));
  const known = await documentWithPassages(tx, hashes, { share: 0, atLeast });
  return known?.council === `council:${document.council}` ? known.id : documentId(document.id);
}

class GoldImport {
  private readonly skipped = new Set<string>();

  constructor(
    private readonly tx: WriteTransaction,
    private readonly gold: GoldAnnotation,
    private readonly outcome: ImportOutcome,
    private readonly at: { council: string; document: string },
  ) {}

  async run(): Promise<void> {
    const themes = new Set((await knownThemes(this.tx)).map(({ id }) => slugOf(id)));
    const visits = new Map((await tabledVisits(this.tx)).map((visit) => [visit.id, visit]));
    const isNew = await this.importVisits(visits, themes);
    await this.importDocument(visits);
    await writeVisitEvidence(
      this.tx,
      isNew.map(({ id, evidence }) => ({ id: visitId(id), evidence: this.places(evidence) })),
    );
    await this.importFindings(visits, themes);
    await this.importActions(themes);
    await this.importMeasures(themes);
    await this.importPlans(themes);
  }

  /** The visits that the graph did not have. */
  private async importVisits(known: Map<string, TabledVisit>, themes: ReadonlySet<string>): Promise<Gold<'visits'>[]> {
    const said = this.usable('visits', this.gold.visits, ({ focus_themes, follows }, refuse) => {
      for (const theme of focus_themes) if (!themes.has(theme)) refuse('focus_themes', theme, 'is no theme');
      const follow =
        follows !== null && (known.has(visitId(follows)) || this.gold.visits.some(({ id }) => id === follows));
      if (follows !== null && !follow) refuse('follows', follows, 'is no visit');
    });
    const added: Gold<'visits'>[] = [];
    for (const visit of said) {
      const there = known.get(visitId(visit.id));
      if (!there) added.push(visit);
      else await this.reconcile(there, visit);
    }
    const rows = added.map((visit) => this.visitRow(visit));
    await writeVisits(this.tx, rows);
    await storeImportedVisits(
      this.tx,
      added.map((visit) => ({ id: visitId(visit.id), days: null, properties: {}, judgements: judgementsOf(visit) })),
    );
    for (const [at, row] of rows.entries()) {
      const unsaid = { source: null, sourceDocument: null, importedFrom: null, urls: [] };
      const visit = added[at];
      if (visit) known.set(row.id, { ...row, ...unsaid, judgements: judgementsOf(visit) });
    }
    this.outcome.added += added.length;
    return added;
  }

  private async reconcile(there: TabledVisit, visit: Gold<'visits'>): Promise<void> {
    const facts = { kind: meaning<VisitKind>('visit', visit.type), leadInspector: null, focus: visit.focus };
    const said = { ...facts, ...daysOf(visit), judgements: judgementsOf(visit) };
    const { change, conflicts } = reconcileTable(there, said, this.outcome.file);
    if (change) await storeImportedVisits(this.tx, [change]);
    await recordConflicts(this.tx, conflicts);
    this.outcome[change ? 'changed' : 'unchanged'] += 1;
    this.outcome.differences.push(
      ...conflicts.map(({ visit: about, field, kept, other }) => ({ about, field, kept, other })),
    );
  }

  private async importDocument(visits: ReadonlyMap<string, unknown>): Promise<void> {
    const { document, passages } = this.gold;
    const there = await this.existing(documentNoun, [this.at.document]);
    if (there.size > 0) this.outcome.unchanged += 1;
    else {
      const about = document.about_visits.filter((id) => {
        if (visits.has(visitId(id))) return true;
        this.refuse('document', 'about_visits', id, 'is no visit');
        return false;
      });
      const row: DocumentRow = {
        id: this.at.document,
        title: document.title,
        kind: meaning<DocumentKind>('document', document.kind) ?? DocumentKind.OTHER,
        council: this.at.council,
        publishedOn: document.published,
        url: document.url,
        sha256: null,
        visits: about.map(visitId),
        meeting: this.meeting(),
      };
      await writeDocuments(this.tx, [row]);
      this.outcome.added += 1;
    }
    const ids = [...passages.keys()].map((index) => passageId(this.at.document, index));
    const known = await this.existingPassages(ids);
    const missing = [...passages].filter(([index]) => !known.has(passageId(this.at.document, index)));
    await writePassages(
      this.tx,
      missing.map(([index, sha256]) => ({
        document: this.at.document,
        index,
        page: null,
        sha256,
        text: null,
      })),
    );
    for (const [index, sha256] of passages) {
      const kept = known.get(passageId(this.at.document, index));
      if (kept !== undefined && kept !== sha256)
        this.differs(passageId(this.at.document, index), 'sha256', kept, sha256);
    }
  }

  private async importFindings(visits: ReadonlyMap<string, VisitDays>, themes: ReadonlySet<string>): Promise<void> {
    const said = this.usable('findings', this.gold.findings, (finding, refuse) => {
      for (const theme of finding.themes) if (!themes.has(theme)) refuse('themes', theme, 'is no theme');
      for (const key of ['visit', 'related_visit'] as const) {
        const visit = finding[key];
        if (visit !== null && !visits.has(visitId(visit))) refuse(key, visit, 'is no visit');
      }
    });
    const known = await this.existing(
      findingNoun,
      said.map(({ id }) => findingId(id)),
    );
    const ids = new Set(said.map(({ id }) => id));
    const rows: FindingRow[] = [];
    for (const finding of said) {
      const voice = meaning<Voice>('voice', finding.voice) ?? Voice.OTHER;
      const polarity = meaning<Polarity>('polarity', finding.polarity) ?? Polarity.NEUTRAL;
      const there = known.get(findingId(finding.id));
      if (there) {
        this.compare(there, { summary: finding.summary, polarity, voice });
        continue;
      }
      const visit = finding.visit === null ? null : (visits.get(visitId(finding.visit)) ?? null);
      rows.push({
        ...{ id: findingId(finding.id), summary: finding.summary, polarity, voice },
        ...{ reviewStatus: ReviewStatus.CONFIRMED, confidence: null, ...this.source() },
        visit: finding.visit && visitId(finding.visit),
        relatedVisit: finding.related_visit && visitId(finding.related_visit),
        themes: finding.themes.map(themeId),
        evidence: this.places(finding.evidence),
        respondsTo: finding.responds_to.filter((id) => ids.has(id)).map(findingId),
        ...findingDates(visit, this.meeting(), this.gold.document.published),
      });
    }
    await writeFindings(this.tx, rows);
    this.outcome.added += rows.length;
  }

  private async importActions(themes: ReadonlySet<string>): Promise<void> {
    const findings = new Set(this.gold.findings.map(({ id }) => id));
    const said = this.usable('actions', this.gold.actions, (action, refuse) => {
      for (const theme of action.themes) if (!themes.has(theme)) refuse('themes', theme, 'is no theme');
      for (const id of action.addresses)
        if (!findings.has(id) || this.skipped.has(id)) refuse('addresses', id, 'is no finding');
    });
    const known = await this.existing(
      actionNoun,
      said.map(({ id }) => actionId(id)),
    );
    const rows: ActionRow[] = [];
    for (const action of said) {
      const kind = meaning<ActionKind>('action', action.kind) ?? ActionKind.ACTION;
      const state = { kind, summary: action.text, owner: action.owner, due: action.due_date, dueText: action.due_text };
      const there = known.get(actionId(action.id));
      if (there) this.compare(there, state);
      else {
        rows.push({
          id: actionId(action.id),
          ...state,
          status: meaning<ActionStatus>('action-status', action.status) ?? ActionStatus.UNKNOWN,
          outcome: null,
          ...this.source(),
          addresses: action.addresses.map(findingId),
          themes: action.themes.map(themeId),
          evidence: this.places(action.evidence),
        });
      }
    }
    await writeActions(this.tx, rows);
    this.outcome.added += rows.length;
  }

  private async importMeasures(themes: ReadonlySet<string>): Promise<void> {
    const said = this.usable('measures', this.gold.measures, (measure, refuse) => {
      for (const theme of measure.themes) if (!themes.has(theme)) refuse('themes', theme, 'is no theme');
    });
    const known = await this.existing(
      measureNoun,
      said.map(({ id }) => measureId(id)),
    );
    for (const { id, name, unit, definition } of said) {
      const there = known.get(measureId(id));
      if (there) this.compare(there, { name, unit, definition });
    }
    const added = said.filter(({ id }) => !known.has(measureId(id)));
    await writeMeasures(
      this.tx,
      added.map(({ id, name, definition, unit, themes: on }) => ({
        id: measureId(id),
        name,
        definition,
        unit,
        ...this.source(),
        themes: on.map(themeId),
      })),
    );
    await writeObservations(
      this.tx,
      added.map(({ id, observations }) => ({
        measure: measureId(id),
        observations: observations.map((observation) => ({
          ...observationOf(observation),
          evidence: this.places(observation.evidence),
        })),
      })),
    );
    this.outcome.added += added.length;
  }

  private async importPlans(themes: ReadonlySet<string>): Promise<void> {
    const said = this.usable('plans', this.gold.plans, ({ outcomes }, refuse) => {
      for (const theme of outcomes.flatMap((outcome) => outcome.themes))
        if (!themes.has(theme)) refuse('outcomes.themes', theme, 'is no theme');
    });
    const known = await this.existing(
      planNoun,
      said.map(({ id }) => planId(id)),
    );
    for (const { id, name, kind, status } of said) {
      const there = known.get(planId(id));
      if (there) this.compare(there, { name, kind, status });
    }
    const added = said.filter(({ id }) => !known.has(planId(id)));
    await writePlans(
      this.tx,
      added.map(({ id, name, kind, status }) => ({ id: planId(id), name, kind, status, ...this.source() })),
    );
    await writePlanOutcomes(
      this.tx,
      added.map(({ id, outcomes }) => ({
        plan: planId(id),
        outcomes: outcomes.map((outcome) => ({
          text: outcome.text,
          themes: outcome.themes.map(themeId),
          evidence: this.places(outcome.evidence),
        })),
      })),
    );
    this.outcome.added += added.length;
  }

  /** The items that pass a check; the others are refused for the first thing that is wrong. */
  private usable<Item extends { id: string }>(
    name: string,
    items: readonly Item[],
    check: (item: Item, refuse: (column: string, value: string, reason: string) => never) => void,
  ): Item[] {
    return items.filter((item) => {
      try {
        check(item, (column, value, reason) => {
          throw new Refused(column, value, reason);
        });
        return true;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.skipped.add(item.id);
        this.refuse(`${name} ${item.id}`, error.column, error.value, error.message);
        return false;
      }
    });
  }

  private refuse(where: string, column: string, value: string, reason: string): void {
    this.outcome.refused.push({ line: 1, column: `${where} ${column}`, value, reason });
  }

  private async existing<T>(noun: Noun<T>, ids: string[]): Promise<Map<string, T>> {
    const rows = await this.tx.run<{ id: string; item: unknown[] }>(byIdStatement(noun), { ids });
    return new Map(rows.map(({ id, item }) => [id, noun.record(item)]));
  }

  private async existingPassages(ids: string[]): Promise<Map<string, string>> {
    return new Map((await passageHashes(this.tx, ids)).map(({ id, sha256 }) => [id, sha256]));
  }

  /** Notes where a thing that is there differs from what the annotation says; it stays as it is. */
  private compare<T extends { id: string }>(there: T, said: Partial<T>): void {
    for (const [field, value] of Object.entries(said) as [keyof T & string, unknown][]) {
      if (there[field] !== value) this.differs(there.id, field, shown(there[field]), shown(value));
    }
    this.outcome.unchanged += 1;
  }

  private differs(about: string, field: string, kept: string, other: string): void {
    this.outcome.differences.push({ about, field, kept, other });
  }

  private source(): { council: string; document: string } {
    return this.at;
  }

  private places(evidence: readonly GoldPlace[]): string[] {
    const own = evidence.filter(({ document }) => document === undefined || document === this.gold.document.id);
    return [...new Set(own.map(({ index }) => passageId(this.at.document, index)))];
  }

  private meeting(): DocumentRow['meeting'] {
    const { meeting } = this.gold.document;
    return meeting && { body: meeting.body, heldOn: meeting.date, earliest: meeting.earliest, latest: meeting.latest };
  }

  private visitRow(visit: Gold<'visits'>): VisitRow {
    return {
      id: visitId(visit.id),
      council: `council:${visit.council ?? this.gold.document.council}`,
      kind: meaning<VisitKind>('visit', visit.type) ?? VisitKind.OTHER,
      status: meaning<VisitStatus>('visit-status', visit.status) ?? VisitStatus.COMPLETED,
      sequence: visit.sequence,
      dateText: visit.date_text === null || isBlank(visit.date_text) ? null : visit.date_text,
      focus: visit.focus,
      focusThemes: visit.focus_themes.map(themeId),
      leadInspector: null,
      follows: visit.follows && visitId(visit.follows),
      fulfilledBy: null,
      ...daysOf(visit),
      ...visitDates(daysOf(visit), null),
    };
  }
}

function daysOf({
  start,
  end,
  published,
}: Gold<'visits'>): Record<'startedOn' | 'endedOn' | 'publishedOn', PartialDate | null> {
  return { startedOn: start, endedOn: end, publishedOn: published };
}

function judgementsOf({ judgement }: Gold<'visits'>) {
  const word = judgement === null ? null : meaning<string>('grade', judgement);
  const grade = Object.values(Grade).find((known) => known.valueOf() === word);
  return grade ? [{ area: JudgementArea.OVERALL, status: JudgementStatus.GRADED, grade }] : [];
}

function observationOf(observation: Gold<'measures'>['observations'][number]) {
  const { period, value, comparator, derived, dimension } = observation;
  const [denominator, denominatorText] = numberAndText(observation.denominator);
  const [target, targetText] = numberAndText(observation.target);
  return {
    ...{
      period,
      value,
      valueText: observation.value_text,
      denominator,
      denominatorText,
      target,
      targetText,
      comparator,
      derived,
    },
    dimensions: Object.entries(dimension ?? {}).flatMap(([name, of]) => [name.replaceAll('_', ' '), String(of)]),
  };
}

/** A figure such as 64, or words that may begin with one: 64 discharged. */
function numberAndText(figure: string | number | null): [number | null, string | null] {
  if (figure === null || typeof figure === 'number') return [figure, null];
  const [, number] = /^(\d+(?:\.\d+)?)\b/.exec(figure) ?? [];
  return [number ? Number(number) : null, figure];
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

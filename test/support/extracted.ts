import { sha256 } from '../../src/domain/ids.js';
import {
  type ExtractedAction,
  type ExtractedDocument,
  type ExtractedFinding,
  type ExtractedMeasure,
  type ExtractedPassage,
  type ExtractedVisit,
  PassageRole,
} from '../../src/domain/extraction.js';
import { ActionKind, DocumentKind, Polarity, VisitKind, VisitStatus, Voice } from '../../src/domain/vocabulary.js';

/** Passages with these texts, one after the other. */
export function passages(texts: readonly string[]): ExtractedPassage[] {
  return texts.map((text, position) => ({
    index: position + 1,
    page: 1,
    section: null,
    number: null,
    role: PassageRole.PARAGRAPH,
    text,
    sha256: sha256(text),
  }));
}

/** What was found in a file with these lines; by default nothing, in a report of 1 March 2022. */
export function extracted(lines: readonly string[], fields: Partial<ExtractedDocument> = {}): ExtractedDocument {
  return {
    file: 'report.pdf',
    sha256: sha256(lines.join('\n')),
    kind: DocumentKind.INSPECTION_REPORT,
    title: 'Inspection of a council',
    council: null,
    published: '2022-03-01',
    meeting: null,
    visits: [],
    passages: passages(lines),
    findings: [],
    actions: [],
    measures: [],
    warnings: [],
    ...fields,
  };
}

/** A concern of the inspectorate whose quote is the passage's text. */
export function finding(quote: string, passage: number, fields: Partial<ExtractedFinding> = {}): ExtractedFinding {
  return {
    passages: [passage],
    quote,
    summary: `In short: ${quote}`,
    polarity: Polarity.CONCERN,
    voice: Voice.INSPECTOR,
    themes: ['theme:planning', 'theme:permanence'],
    confidence: 0.75,
    improvementItem: false,
    visit: 0,
    ...fields,
  };
}

/** An inspection of 17 to 21 January 2022. */
export function visit(fields: Partial<ExtractedVisit> = {}): ExtractedVisit {
  return {
    kind: VisitKind.ILACS_STANDARD,
    status: VisitStatus.COMPLETED,
    startedOn: '2022-01-17',
    endedOn: '2022-01-21',
    publishedOn: '2022-03-01',
    sequence: null,
    leadInspector: null,
    dateText: null,
    focus: null,
    follows: null,
    judgements: [],
    passages: [1],
    ...fields,
  };
}

/** A resolution. */
export function action(summary: string, passage: number, fields: Partial<ExtractedAction> = {}): ExtractedAction {
  return {
    passages: [passage],
    kind: ActionKind.RESOLUTION,
    summary,
    owner: null,
    due: null,
    dueText: null,
    themes: ['theme:planning'],
    ...fields,
  };
}

/** A share of something. */
export function measure(name: string, value: number, passage: number, fields: Partial<ExtractedMeasure> = {}) {
  return {
    passages: [passage],
    name,
    value,
    unit: 'percent',
    period: null,
    denominator: null,
    dimensions: [],
    themes: ['theme:planning'],
    ...fields,
  } satisfies ExtractedMeasure;
}

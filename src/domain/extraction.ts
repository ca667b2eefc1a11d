import type { PartialDate } from './partial-date.js';
import type {
  ActionKind,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  VisitKind,
  VisitStatus,
  Voice,
} from './vocabulary.js';

/** What a passage is in the layout of its document. */
export enum PassageRole {
  HEADING = 'HEADING',
  PARAGRAPH = 'PARAGRAPH',
  /** One point of a list: bulleted, lettered or numbered below a paragraph. */
  ITEM = 'ITEM',
  /** A cell of a table, or a line of text that stands for one. */
  CELL = 'CELL',
}

/** Passage n of a file, as a reader gives it. */
export interface ExtractedPassage {
  /** From 1, in reading order. */
  index: number;
  /** From 1; null where the format has no pages. */
  page: number | null;
  /** The heading that it stands under. */
  section: string | null;
  /** The number that the document gives the paragraph or item; it is not part of `text` in PDF, HTML and DOCX. */
  number: number | null;
  role: PassageRole;
  /** Normalised: NFC, white space collapsed, trimmed; never empty. */
  text: string;
  /** SHA-256 of `text`. */
  sha256: string;
}

export interface ExtractedJudgement {
  area: JudgementArea;
  status: JudgementStatus;
  grade: Grade | null;
}

/** An inspection or visit that a document reports or mentions. */
export interface ExtractedVisit {
  kind: VisitKind;
  status: VisitStatus;
  startedOn: PartialDate | null;
  endedOn: PartialDate | null;
  publishedOn: PartialDate | null;
  sequence: number | null;
  leadInspector: string | null;
  /** The document's own words for the date. */
  dateText: string | null;
  focus: string | null;
  /** The inspection that a monitoring visit follows up, as a position in the document's visits. */
  follows: number | null;
  judgements: ExtractedJudgement[];
  /** Indexes of the passages that say so. */
  passages: number[];
}

export interface ExtractedFinding {
  /** Indexes of the passages that it rests on; the first holds `quote`. */
  passages: number[];
  /** A verbatim part of the first passage. */
  quote: string;
  summary: string;
  polarity: Polarity;
  voice: Voice;
  /** Ids, primary first. */
  themes: string[];
  /** 0 to 1: how likely polarity and primary theme both are right. */
  confidence: number;
  /** Whether it is an item of the report's own list of what needs to improve, or of its recommendations. */
  improvementItem: boolean;
  /** The visit that it was raised at or comments on, as a position in the document's visits. */
  visit: number | null;
}

export interface ExtractedAction {
  passages: number[];
  kind: ActionKind;
  summary: string;
  owner: string | null;
  due: PartialDate | null;
  dueText: string | null;
  themes: string[];
}

export interface ExtractedMeasure {
  passages: number[];
  name: string;
  value: number;
  /** Such as percent, children, days, pounds. */
  unit: string | null;
  period: PartialDate | null;
  denominator: number | null;
  dimensions: { name: string; value: string }[];
  themes: string[];
}

/** The meeting that minutes record. Where its date is not stated, the bounds that the text gives. */
export interface ExtractedMeeting {
  body: string;
  heldOn: PartialDate | null;
  earliest: PartialDate | null;
  latest: PartialDate | null;
}

/** Everything that was found in one file: a line of `extract --json`. */
export interface ExtractedDocument {
  file: string;
  /** Of the file's bytes. */
  sha256: string;
  kind: DocumentKind;
  title: string;
  /** Id; null where the text does not say and the caller did not. */
  council: string | null;
  published: PartialDate | null;
  meeting: ExtractedMeeting | null;
  visits: ExtractedVisit[];
  passages: ExtractedPassage[];
  findings: ExtractedFinding[];
  actions: ExtractedAction[];
  measures: ExtractedMeasure[];
  warnings: string[];
}

/** What the readers know of a file: its text in order. */
export type ReadDocument = Pick<ExtractedDocument, 'file' | 'sha256' | 'passages' | 'warnings'> & {
  format: 'pdf' | 'html' | 'docx' | 'text';
  /** The title that the format itself carries, where it carries one. */
  title: string | null;
};

/** What a caller knows of a file and the file may not say. */
export interface DocumentHints {
  council?: string;
  kind?: DocumentKind;
  publishedOn?: PartialDate;
}

/** A file whose kind, council and visits are known: what an extractor works on. */
export type StructuredDocument = Omit<ExtractedDocument, 'findings' | 'actions' | 'measures'> & {
  format: ReadDocument['format'];
  /** Indexes of the items of the report's own list of what needs to improve, or of its recommendations. */
  improvementItems: number[];
};

/** What an extractor proposes. */
export type Proposals = Pick<ExtractedDocument, 'findings' | 'actions' | 'measures' | 'warnings'>;

/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** A date known to the day, the month or the year: 2018-04-18, 2018-04 or 2018 (ISO 8601). A filter bound matches by overlap. */
  PartialDate: { input: string; output: string; }
};

/** Which actions. An absent field says nothing; an empty list matches nothing. */
export type ActionFilter = {
  /** Of any of these councils. */
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stated in any of these documents. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Can be due on or after this date. */
  dueFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Can be due on or before this date. */
  dueTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether it has a due date; words alone are none. */
  hasDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether somebody is named for it. */
  hasOwner?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<ActionKind>>;
  /** Due before this day, and neither done nor superseded. */
  overdueOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Part of the owner's name or office, in any case. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Of councils in any of these regions. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these statuses. */
  statuses?: InputMaybe<Array<ActionStatus>>;
  /** About any of these themes. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How binding an action is. */
export type ActionKind =
  /** Something that somebody was asked or agreed to do. */
  | 'ACTION'
  /** Promised or planned by the council. */
  | 'COMMITMENT'
  /** Recommended or suggested. */
  | 'RECOMMENDATION'
  /** Formally resolved by a committee. */
  | 'RESOLUTION';

/** How far an action has come. */
export type ActionStatus =
  /** Done. */
  | 'DONE'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Not begun, as far as is known. */
  | 'OPEN'
  /** Replaced by something else. */
  | 'SUPERSEDED'
  /** The source does not say. */
  | 'UNKNOWN';

/** What themes have to share to count as occurring together. */
export type CoOccurrenceScope =
  /** Findings about one council are. */
  | 'COUNCIL'
  /** Findings of one document are. */
  | 'DOCUMENT'
  /** One finding is on both. */
  | 'FINDING'
  /** Findings raised at one visit are. */
  | 'VISIT';

/** Which councils. An absent field says nothing; an empty list matches nothing. */
export type CouncilFilter = {
  /** These councils, also those that a reorganisation ended. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Also councils that a reorganisation ended. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Councils of any of these kinds. */
  kinds?: InputMaybe<Array<CouncilKind>>;
  /** Councils whose latest overall judgement is one of these. */
  latestOverall?: InputMaybe<Array<Grade>>;
  /** Part of a name or alias, in any case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The statistical neighbours of this council, itself not included. */
  neighboursOf?: InputMaybe<Scalars['ID']['input']>;
  /** Councils in any of these regions. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The kind of a council. */
export type CouncilKind =
  /** The City of London Corporation. */
  | 'CITY_OF_LONDON'
  /** County council. */
  | 'COUNTY'
  /** The Council of the Isles of Scilly. */
  | 'ISLES_OF_SCILLY'
  /** London borough. */
  | 'LONDON_BOROUGH'
  /** Metropolitan district. */
  | 'METROPOLITAN'
  /** Unitary authority. */
  | 'UNITARY';

/** What is known of a theme in a council. Not inspected is not silent is not praised. */
export type Coverage =
  /** The council was not inspected in the period: nothing to go by. */
  | 'NOT_INSPECTED'
  /** The council was inspected in the period, but no report of it is in the graph: nothing to go by. */
  | 'NOT_READ'
  /** The council was inspected in the period and nothing on the theme was said. */
  | 'NOT_REPORTED'
  /** Findings exist. */
  | 'REPORTED';

/** What a reviewer decides about a finding. */
export type Decision =
  /** The finding stands as it is. */
  | 'CONFIRM'
  /** The finding does not stand; it is hidden from then on. */
  | 'REJECT'
  /** The finding stands with the corrections given, and is confirmed by them. */
  | 'REVISE'
  /** The last decision that stands is taken back: the finding is again as it was before it. */
  | 'UNDO';

/** The kind of a body that delivers a council's children's services. */
export type DeliveryBodyKind =
  /** A company that one or more councils own. */
  | 'COMPANY'
  /** A children's trust, independent of the council by its constitution. */
  | 'TRUST';

/** Where a theme goes in a council, from the earliest point in time to the latest. */
export type Direction =
  /** Criticised at first, praised at last. */
  | 'IMPROVED'
  /** Anything else. */
  | 'MIXED'
  /** Criticised throughout. */
  | 'PERSISTING_CONCERN'
  /** There is one point in time only, so nothing to compare. */
  | 'SINGLE_POINT'
  /** Praised throughout. */
  | 'SUSTAINED_STRENGTH'
  /** Praised at first, criticised at last. */
  | 'WORSENED';

/** The kind of a document. */
export type DocumentKind =
  /** Report to one of the council's meetings. */
  | 'COUNCIL_REPORT'
  /** Report of an inspection. */
  | 'INSPECTION_REPORT'
  /** Minutes of a meeting of the council. */
  | 'MINUTES'
  /** Another document. */
  | 'OTHER'
  /** Plan or strategy of the council. */
  | 'PLAN'
  /** Letter after a monitoring, focused or other visit. */
  | 'VISIT_LETTER';

/** Which findings. An absent field says nothing; an empty list matches nothing. Bounds match by overlap, and undated findings match no bound. */
export type FindingFilter = {
  /** About any of these councils. */
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stated in any of these documents. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Can have been on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether a recorded action addresses it. */
  hasAction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also count the themes below those named. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least so confident, from 0 to 1. What a person entered counts as certain. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** About the statistical neighbours of this council, itself not included. */
  neighboursOf?: InputMaybe<Scalars['ID']['input']>;
  /** Of any of these polarities. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Only where a theme named is the primary one. */
  primaryThemeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** About councils in any of these regions. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these review statuses. Refused findings are hidden unless named here. */
  reviewStatuses?: InputMaybe<Array<ReviewStatus>>;
  /** All of these words, in any form; "in quotes" for a phrase. Text without a word says nothing. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Any of these themes, as primary or further theme. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Can have been on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Raised at a visit of any of these kinds. */
  visitKinds?: InputMaybe<Array<VisitKind>>;
  /** Raised at any of these visits. */
  visits?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stated by any of these. */
  voices?: InputMaybe<Array<Voice>>;
};

/** The four grades, best first. */
export type Grade =
  /** Good. */
  | 'GOOD'
  /** Inadequate. */
  | 'INADEQUATE'
  /** Outstanding. */
  | 'OUTSTANDING'
  /** Requires improvement to be good. */
  | 'REQUIRES_IMPROVEMENT';

/** A file to ingest. The same file ingested twice is one document. */
export type IngestDocumentInput = {
  /** The file itself: PDF, HTML, DOCX or plain text, 20 MiB at most. */
  contentBase64: Scalars['String']['input'];
  /** Whose it is, where it does not say so itself. */
  council?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the file. */
  fileName: Scalars['String']['input'];
  /** What it is, where it does not show. */
  kind?: InputMaybe<DocumentKind>;
  /** When it was published, where it does not say so. */
  publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where it was published. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What is judged. Which areas exist depends on the framework of the time. */
export type JudgementArea =
  /** Adoption performance: a sub-judgement before 2018. */
  | 'ADOPTION'
  /** Care leavers, where judged apart: since 2023, and as a sub-judgement before 2018. */
  | 'CARE_LEAVERS'
  /** Children in care, where judged apart from care leavers. */
  | 'CHILDREN_IN_CARE'
  /** Children in care and care leavers in one judgement: 2018 to 2022. */
  | 'CHILDREN_IN_CARE_AND_CARE_LEAVERS'
  /** Children who need help and protection. */
  | 'HELP_AND_PROTECTION'
  /** The impact of leaders on social work practice; before 2018 leadership, management and governance. */
  | 'LEADERS'
  /** Overall effectiveness; not given in inspections since April 2026. */
  | 'OVERALL';

/** Why a grade is there or not; a missing grade is never just null. */
export type JudgementStatus =
  /** The grade is there. */
  | 'GRADED'
  /** The framework of the time has no such judgement. */
  | 'NOT_IN_FRAMEWORK'
  /** The framework has the judgement, the report does not give it. */
  | 'NOT_REPORTED'
  /** The source could not be read, so the grade is unknown here though it may have been given. */
  | 'UNREADABLE';

/** Which measures. An absent field says nothing; an empty list matches nothing. */
export type MeasureFilter = {
  /** Of any of these councils. */
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: with at least one figure. False: in words alone. */
  quantitative?: InputMaybe<Scalars['Boolean']['input']>;
  /** About any of these themes. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In any of these units. */
  units?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Whether a finding praises or criticises. */
export type Polarity =
  /** Criticism: something is missing, weak or getting worse. */
  | 'CONCERN'
  /** Praise and criticism in one statement. */
  | 'MIXED'
  /** Neither: how something works, a request, a definition. */
  | 'NEUTRAL'
  /** Praise: something works well or has improved. */
  | 'STRENGTH';

/** An action that a document states and the graph lacks. */
export type RecordActionInput = {
  /** The findings that it addresses. */
  addresses?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that states it. */
  document: Scalars['ID']['input'];
  /** By when. */
  due?: InputMaybe<Scalars['PartialDate']['input']>;
  /** How binding it is. */
  kind: ActionKind;
  /** Who is to do it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done, in your own words, up to 1000 characters. */
  summary: Scalars['String']['input'];
  /** What it is about, the main theme first. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A decision on a finding. Corrections (summary, polarity, themes) go with REVISE. */
export type ReviewFindingInput = {
  /** What is decided. */
  decision: Decision;
  /** The finding. */
  finding: Scalars['ID']['input'];
  /** Why, for those who read the audit trail. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** With REVISE: the corrected polarity. */
  polarity?: InputMaybe<Polarity>;
  /** With REVISE: the corrected summary, up to 1000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** With REVISE: the corrected themes, primary first; all of them. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How far a person stands behind a finding. */
export type ReviewStatus =
  /** A person entered or confirmed it. */
  | 'CONFIRMED'
  /** A person refused it; hidden unless asked for. */
  | 'REJECTED'
  /** Extracted by a program; no person has looked at it yet. */
  | 'UNREVIEWED';

/** What can be searched. */
export type SearchType =
  /** Actions, by their summary. */
  | 'ACTION'
  /** Councils, by their names and aliases. */
  | 'COUNCIL'
  /** Documents, by their title. */
  | 'DOCUMENT'
  /** Findings, by their summary. */
  | 'FINDING'
  /** Passages of ingested documents, by their text. */
  | 'PASSAGE'
  /** Themes, by their label and definition. */
  | 'THEME';

/** What has changed about an action. An absent field stays; null clears it. */
export type UpdateActionInput = {
  /** The action. */
  action: Scalars['ID']['input'];
  /** By when. */
  due?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Who is to do it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. */
  status?: InputMaybe<ActionStatus>;
};

/** Which visits. An absent field says nothing; an empty list matches nothing. */
export type VisitFilter = {
  /** Visits to any of these councils. */
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Visits that focused on any of these themes. */
  focusThemes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Visits that can have been on or after this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Visits of any of these kinds. */
  kinds?: InputMaybe<Array<VisitKind>>;
  /** Inspections with one of these overall grades. */
  overall?: InputMaybe<Array<Grade>>;
  /** Visits to councils in any of these regions. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Held, planned or both. */
  statuses?: InputMaybe<Array<VisitStatus>>;
  /** Visits that can have been on or before this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The kind of an inspection or visit. */
export type VisitKind =
  /** Assurance visit of 2020 and 2021, while inspections were suspended. */
  | 'ASSURANCE_VISIT'
  /** Focused visit between two inspections: a letter without grades. */
  | 'FOCUSED_VISIT'
  /** ILACS inspection of another length. */
  | 'ILACS_OTHER'
  /** Short ILACS inspection, for councils judged good or outstanding before. */
  | 'ILACS_SHORT'
  /** Standard inspection of local authority children’s services (ILACS, since 2018). */
  | 'ILACS_STANDARD'
  /** Joint targeted area inspection with the health, police and probation inspectorates: no grades. */
  | 'JTAI'
  /** Monitoring visit to a council judged inadequate: a letter without grades. */
  | 'MONITORING_VISIT'
  /** Another visit, or one whose kind the source does not say. */
  | 'OTHER'
  /** Inspection under the single inspection framework (2013 to 2018), re-inspections included. */
  | 'SIF_INSPECTION';

/** Whether a visit has taken place. */
export type VisitStatus =
  /** It has taken place. */
  | 'COMPLETED'
  /** A document announces it. It stays planned; see fulfilledBy for what became of it. */
  | 'PLANNED';

/** Whose statement a finding is: the inspectorate's, the council's own, an elected or co-opted member's, a young person's or anyone else's. */
export type Voice =
  /** The council: its officers and cabinet members, and answers nobody is named for. */
  | 'COUNCIL'
  /** The inspectorate, also where an officer relays its words. */
  | 'INSPECTOR'
  /** An elected or co-opted member of a committee, panel or board. */
  | 'MEMBER'
  /** Anyone else, or a statement nobody is credited with. */
  | 'OTHER'
  /** A child or young person. */
  | 'YOUNG_PERSON';

export type ConcernsQueryVariables = Exact<{
  council: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConcernsQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Finding', id: string, occurredOn?: string | null, summary: string, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', index: number, sha256: string, text?: string | null, document: { __typename?: 'Document', id: string } } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConcernsDocument = new TypedDocumentString(`
    query Concerns($council: ID!, $after: String) {
  findings(
    filter: {councils: [$council], polarities: [CONCERN]}
    first: 10
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      occurredOn
      summary
      evidence {
        passage {
          index
          sha256
          text
          document {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernsQuery, ConcernsQueryVariables>;
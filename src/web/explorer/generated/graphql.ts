/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What somebody promised, resolved or was asked to do. */
export type Action = Node & {
  __typename?: 'Action';
  /** The findings that it addresses. */
  addresses: Array<Finding>;
  /** What people changed about it, the oldest first. */
  changes: Array<Change>;
  /** The council that it concerns. */
  council: Council;
  /** The document that states it. */
  document: Document;
  /** By when, where a date is stated or follows. */
  due?: Maybe<Scalars['PartialDate']['output']>;
  /** How the document words the date. */
  dueText?: Maybe<Scalars['String']['output']>;
  /** The passages that it rests on; empty for one that a person recorded. */
  evidence: Array<Evidence>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** How binding it is. */
  kind: ActionKind;
  /** What came of it, where recorded. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Who is to do it, as stated or implied; null where nobody is named. */
  owner?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  status: ActionStatus;
  /** What is to be done, in our own words. Without a token, names of private persons are masked. */
  summary: Scalars['String']['output'];
  /** What it is about, the main theme first. */
  themes: Array<Theme>;
};

/** Some of the actions, page by page. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The actions with their cursors. */
  edges: Array<ActionEdge>;
  /** The actions alone. */
  nodes: Array<Action>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A action and its place in a connection. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The action. */
  node: Action;
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

/** A person's change to an action. */
export type Change = {
  __typename?: 'Change';
  /** The changed fields after, as JSON. */
  after?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The changed fields before, as JSON; null where the action was new. */
  before?: Maybe<Scalars['String']['output']>;
  /** Who: the name in the person's token. */
  by: Scalars['String']['output'];
};

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

/** A council that is, or until a reorganisation was, responsible for children's services. */
export type Council = Node & {
  __typename?: 'Council';
  /** Its actions by due date, the undated last. */
  actions: ActionConnection;
  /** Other names that documents use. */
  aliases: Array<Scalars['String']['output']>;
  /** Trusts and companies that deliver its children's services, or did. */
  deliveryBodies: Array<DeliveryBody>;
  /** Local authority code of the Department for Education. */
  dfeCode?: Maybe<Scalars['String']['output']>;
  /** When a reorganisation ended it; null for councils of today. */
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What is said about it, in order of time. */
  findings: FindingConnection;
  /** Earlier codes of the Office for National Statistics. */
  formerGssCodes: Array<Scalars['String']['output']>;
  /** Code of the Office for National Statistics, today's. */
  gssCode?: Maybe<Scalars['String']['output']>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** The kind of council. */
  kind: CouncilKind;
  /** The latest judgement in an area, from the latest inspection whose framework has the area. Its status says where the grade could not be read; an older one does not stand in for it. */
  latestJudgement?: Maybe<Judgement>;
  /** The figures reported for it. */
  measures: Array<Measure>;
  /** The short name, for example "Bradford". */
  name: Scalars['String']['output'];
  /** The full name, for example "City of Bradford Metropolitan District Council". */
  officialName: Scalars['String']['output'];
  /** Ofsted's reference number (URN). */
  ofstedUrn?: Maybe<Scalars['String']['output']>;
  /** Its plans and strategies. */
  plans: Array<Plan>;
  /** The councils that this one took over from. */
  predecessors: Array<Council>;
  /** The region that it lies in. */
  region: Region;
  /** When the council began, where known. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The ten councils most alike by the Department for Education's model, the most alike first. */
  statisticalNeighbours: Array<Council>;
  /** The councils that took over when this one ended. */
  successors: Array<Council>;
  /** Every theme in order, with what is said of it here; silence too. */
  themeProfile: Array<ThemeCell>;
  /** Its visits in order of time, planned and undated ones in their place. */
  visits: VisitConnection;
};


/** A council that is, or until a reorganisation was, responsible for children's services. */
export type CouncilActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A council that is, or until a reorganisation was, responsible for children's services. */
export type CouncilFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A council that is, or until a reorganisation was, responsible for children's services. */
export type CouncilLatestJudgementArgs = {
  area?: JudgementArea;
};


/** A council that is, or until a reorganisation was, responsible for children's services. */
export type CouncilThemeProfileArgs = {
  filter?: InputMaybe<FindingFilter>;
};


/** A council that is, or until a reorganisation was, responsible for children's services. */
export type CouncilVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Some of the councils, page by page. */
export type CouncilConnection = {
  __typename?: 'CouncilConnection';
  /** The councils with their cursors. */
  edges: Array<CouncilEdge>;
  /** The councils alone. */
  nodes: Array<Council>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A council and its place in a connection. */
export type CouncilEdge = {
  __typename?: 'CouncilEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The council. */
  node: Council;
};

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

/** A trust or company that delivers a council's children's services. */
export type DeliveryBody = {
  __typename?: 'DeliveryBody';
  /** For example delivery-body:worcestershire-children-first. */
  id: Scalars['ID']['output'];
  /** Trust or company. */
  kind: DeliveryBodyKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** Since when it delivers for the council. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; null where it still does, as far as is known. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};

/** The kind of a body that delivers a council's children's services. */
export type DeliveryBodyKind =
  /** A company that one or more councils own. */
  | 'COMPANY'
  /** A children's trust, independent of the council by its constitution. */
  | 'TRUST';

/** What tells observations of one measure apart, for example district: Lancaster. */
export type Dimension = {
  __typename?: 'Dimension';
  /** The name of the dimension. */
  name: Scalars['String']['output'];
  /** The value on it. */
  value: Scalars['String']['output'];
};

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

/** A public document that says something about a council's children's services. */
export type Document = Node & {
  __typename?: 'Document';
  /** The actions that it states, by due date. */
  actions: Array<Action>;
  /** The council that it is about. */
  council: Council;
  /** What extracted its findings, once ingested. */
  extractedBy?: Maybe<Scalars['String']['output']>;
  /** The name of the file, once ingested. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  findings: FindingConnection;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** When its file was last read; null until then. */
  ingestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The kind of document. */
  kind: DocumentKind;
  /** The meeting that it records. */
  meeting?: Maybe<Meeting>;
  /** Its passages in order. */
  passages: PassageConnection;
  /** When it was published. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** SHA-256 of the file, once ingested. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
  /** The visits that it is about or mentions. */
  visits: Array<Visit>;
};


/** A public document that says something about a council's children's services. */
export type DocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public document that says something about a council's children's services. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Some of the documents, page by page. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents alone. */
  nodes: Array<Document>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A document and its place in a connection. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

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

/** Content-addressed: passage n of a document, and the SHA-256 of its normalised text. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The passage that says so. */
  passage: Passage;
  /** True once the document is loaded and the text hashes to `passage.sha256`. */
  verified: Scalars['Boolean']['output'];
};

/** How many findings fall into a group. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many findings of the connection are in the group. */
  count: Scalars['Int']['output'];
  /** The group as people call it. */
  label: Scalars['String']['output'];
  /** The id or enum value or year that stands for the group; "undated" for findings without a date. */
  value: Scalars['String']['output'];
};

/** One proposition of a document about a council's children's services, in our own words. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The recorded actions that address it. */
  actions: Array<Action>;
  /** 0 to 1 for an extracted finding; null for one that a person entered. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The council that it is about. */
  council: Council;
  /** The document that states it. */
  document: Document;
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** When: the visit's date for what was raised at a visit, else the meeting's, as far as its bounds agree, else the document's. Null where unknown. */
  occurredOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Praise or criticism. */
  polarity: Polarity;
  /** What it is about most; the first of themes. */
  primaryTheme?: Maybe<Theme>;
  /** The document's own words, verbatim from the first passage of evidence; null until it is ingested. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The visit that a council's or member's statement comments on. */
  relatedVisit?: Maybe<Visit>;
  /** What it answers, for example a member's question. */
  respondsTo: Array<Finding>;
  /** What answered it, for example an officer's answer. */
  responses: Array<Finding>;
  /** Whether a person stands behind it. */
  reviewStatus: ReviewStatus;
  /** What people decided about it, the oldest first. */
  reviews: Array<Review>;
  /** What is found, in our own words. Without a token, names of private persons are masked. */
  summary: Scalars['String']['output'];
  /** Primary first. */
  themes: Array<Theme>;
  /** The visit that the inspectorate raised it at. */
  visit?: Maybe<Visit>;
  /** Whose statement it is. */
  voice: Voice;
};

/** Some of the findings, page by page. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings with their cursors. */
  edges: Array<FindingEdge>;
  /** How all of them fall into groups. */
  facets: FindingFacets;
  /** The findings alone. */
  nodes: Array<Finding>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A finding and its place in a connection. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/** How the findings of a connection, on all pages together, fall into groups. Counted only when asked. */
export type FindingFacets = {
  __typename?: 'FindingFacets';
  /** By council. */
  councils: Array<FacetCount>;
  /** By polarity. */
  polarities: Array<FacetCount>;
  /** By region. */
  regions: Array<FacetCount>;
  /** By theme; a finding counts for each of its themes. */
  themes: Array<FacetCount>;
  /** By voice. */
  voices: Array<FacetCount>;
  /** By year of occurredOn; "undated" where there is none. */
  years: Array<FacetCount>;
};

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

/** What became of a file. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** How many actions the document has. */
  actions: Scalars['Int']['output'];
  /** The document as the graph has it; null where it was refused. */
  document?: Maybe<Document>;
  /** How many findings the document has, those that wait for review included. */
  findings: Scalars['Int']['output'];
  /** Empty where the document is stored. */
  userErrors: Array<UserError>;
};

/** What an inspection said of one area: a grade, or why there is none. */
export type Judgement = {
  __typename?: 'Judgement';
  /** What is judged. */
  area: JudgementArea;
  /** The grade; null unless the status is GRADED. */
  grade?: Maybe<Grade>;
  /** Why the grade is there or not. */
  status: JudgementStatus;
  /** The inspection that judged. */
  visit: Visit;
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

/** A figure that a document reports for a council, in numbers or in words. */
export type Measure = Node & {
  __typename?: 'Measure';
  /** The council that it is reported for. */
  council: Council;
  /** What exactly is counted, as far as the document says. */
  definition?: Maybe<Scalars['String']['output']>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  name: Scalars['String']['output'];
  /** Its values, in the order of the document. */
  observations: Array<Observation>;
  /** What it is about, the main theme first. */
  themes: Array<Theme>;
  /** The unit, for example percent or children; null for words alone. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Some of the measures, page by page. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The measures with their cursors. */
  edges: Array<MeasureEdge>;
  /** The measures alone. */
  nodes: Array<Measure>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A measure and its place in a connection. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: Measure;
};

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

/** The meeting that minutes record. */
export type Meeting = {
  __typename?: 'Meeting';
  /** The committee, panel or board that met. */
  body: Scalars['String']['output'];
  /** Not before this date, where heldOn is not stated. */
  earliest?: Maybe<Scalars['PartialDate']['output']>;
  /** When it met, where the text says. */
  heldOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Not after this date, where heldOn is not stated. */
  latest?: Maybe<Scalars['PartialDate']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a document and stores what is found in it. Needs the role reviewer. */
  ingestDocument: IngestDocumentPayload;
  /** Stores an action that a document states. Needs the role reviewer. */
  recordAction: RecordActionPayload;
  /** Stores a decision on a finding. Needs the role reviewer. */
  reviewFinding: ReviewFindingPayload;
  /** Stores what has become of an action. Needs the role reviewer. */
  updateAction: UpdateActionPayload;
};


export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


export type MutationRecordActionArgs = {
  input: RecordActionInput;
};


export type MutationReviewFindingArgs = {
  input: ReviewFindingInput;
};


export type MutationUpdateActionArgs = {
  input: UpdateActionInput;
};

/** What became of the concerns that visits raised on a theme. The next visit is the next of the council, under the same filter, at which the graph knows a finding to have been raised. */
export type NextVisitOutcome = {
  __typename?: 'NextVisitOutcome';
  /** There has been no next visit yet. */
  awaited: Scalars['Int']['output'];
  /** The next visit raised both. */
  both: Scalars['Int']['output'];
  /** The next visit raised a strength and no concern. */
  praised: Scalars['Int']['output'];
  /** Visits that raised a concern on the theme: the sum of the five below. */
  raised: Scalars['Int']['output'];
  /** The next visit raised a concern again, and no strength. */
  repeated: Scalars['Int']['output'];
  /** The next visit raised neither. */
  silent: Scalars['Int']['output'];
  /** The theme. */
  theme: Theme;
};

/** A thing with an id of its own, which is readable, global and stable: "<type>:<slug>". */
export type Node = {
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
};

/** One value of a measure. */
export type Observation = {
  __typename?: 'Observation';
  /** What the document compares the value with. */
  comparator?: Maybe<Scalars['String']['output']>;
  /** The size of the group that the figure is of, where stated as a number. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** The group that the figure is of, in words, doubts included. */
  denominatorText?: Maybe<Scalars['String']['output']>;
  /** Computed from printed figures, not printed itself. */
  derived: Scalars['Boolean']['output'];
  /** What tells it apart from the other values of its measure. */
  dimensions: Array<Dimension>;
  /** The passages that the value rests on. */
  evidence: Array<Evidence>;
  /** When or for when; null where not stated. */
  period?: Maybe<Scalars['PartialDate']['output']>;
  /** The target, where stated as a number. */
  target?: Maybe<Scalars['Float']['output']>;
  /** The target in words, with its unit. */
  targetText?: Maybe<Scalars['String']['output']>;
  /** The figure, in the unit of the measure; null where there are only words. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The value in words, where the document gives words. */
  valueText?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Passage n of a document, known by its index and the SHA-256 of its normalised text. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The passages around it in the document, itself included, in order. */
  context: Array<Passage>;
  /** The document that it is a passage of. */
  document: Document;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** Position in the document, from 1. */
  index: Scalars['Int']['output'];
  /** The number that the document gives it, such as that of a paragraph. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Page of the document, from 1; null where it has no pages. */
  page?: Maybe<Scalars['Int']['output']>;
  /** The heading that it stands under. */
  section?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the passage: UTF-8, NFC, white space collapsed. */
  sha256: Scalars['String']['output'];
  /** True where a later version of the document no longer holds it: kept because a finding rests on it. */
  superseded: Scalars['Boolean']['output'];
  /** Null until the document itself has been ingested, and where it is withheld. */
  text?: Maybe<Scalars['String']['output']>;
  /** True where the text is here and names a child or a private person: it is shown to reviewers only. */
  withheld: Scalars['Boolean']['output'];
};


/** Passage n of a document, known by its index and the SHA-256 of its normalised text. */
export type PassageContextArgs = {
  around?: Scalars['Int']['input'];
};

/** Some of the passages, page by page. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  /** The passages with their cursors. */
  edges: Array<PassageEdge>;
  /** The passages alone. */
  nodes: Array<Passage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A passage and its place in a connection. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The passage. */
  node: Passage;
};

/** A council's improvement plan, strategy or the like. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** The council whose plan it is. */
  council: Council;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** The kind in words, for example "improvement plan". */
  kind: Scalars['String']['output'];
  /** The name that the documents use. */
  name: Scalars['String']['output'];
  /** What it sets out to reach, as far as documents say. */
  outcomes: Array<PlanOutcome>;
  /** How far it has come, in words. */
  status?: Maybe<Scalars['String']['output']>;
};

/** What a plan sets out to reach. */
export type PlanOutcome = {
  __typename?: 'PlanOutcome';
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /** The outcome, in our own words. */
  text: Scalars['String']['output'];
  /** What it is about, the main theme first. */
  themes: Array<Theme>;
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

export type Query = {
  __typename?: 'Query';
  /** Actions by due date, the undated last. */
  actions: ActionConnection;
  /** Themes that occur together with a theme: on one finding, or among the findings of one visit, document or council. The most frequent first. The filter's themes do not count. */
  coOccurringThemes: Array<ThemeCoOccurrence>;
  /** Themes by councils. No councils named: every council with something to compare. Councils and themes named here stand in the place of those of the filter. */
  compareThemes: ThemeComparison;
  /** The council with this id. */
  council?: Maybe<Council>;
  /** Councils by name; those of today unless the filter says otherwise. */
  councils: CouncilConnection;
  /** The document with this id. */
  document?: Maybe<Document>;
  /** Documents in order of time. */
  documents: DocumentConnection;
  /** The finding with this id, refused ones included. */
  finding?: Maybe<Finding>;
  /** Findings in order of time, the undated last. */
  findings: FindingConnection;
  /** Measures by name. */
  measures: MeasureConnection;
  /** What the next visit says of a theme on which a visit raised a concern: which concerns come back. By theme, in the order of the themes. Of those revisited, (repeated + both) / (raised - awaited) came back. The filter's polarities do not count. */
  nextVisitOutcomes: Array<NextVisitOutcome>;
  /** Whatever has this id; null where nothing has. */
  node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null where nothing has. Up to 200 ids. */
  nodes: Array<Maybe<Node>>;
  /** Concerns raised about the same theme at several of a council's visits, the longest run first. Only what was raised at a visit counts; the filter's polarities do not. */
  recurringConcerns: Array<RecurringConcern>;
  /** The nine regions by name. */
  regions: Array<Region>;
  /** Extracted findings waiting for a person, least certain first. */
  reviewQueue: FindingConnection;
  /** Free text. Finds what has all of the words, in any form, "in quotes" as a phrase; where nothing has all of them, what has any. The best match first. */
  search: SearchConnection;
  /** The councils about which most nearly the same is said, the most alike first. The filter's councils, regions and neighbours limit whom the council is compared with. */
  similarCouncils: Array<SimilarCouncil>;
  /** The theme with this id. */
  theme?: Maybe<Theme>;
  /** Themes on which one council is praised and another criticised: who could learn from whom. First those with the most councils on both sides. The filter's polarities do not count. */
  themeContrasts: Array<ThemeContrast>;
  /** How a theme moves over the years, without gaps. Nationally, or for the regions or councils of the filter. */
  themeTrend: Array<ThemeYear>;
  /** All themes, in the order of the judgement areas. */
  themes: Array<Theme>;
  /** Where a concern that a visit raised became a strength at a later one, the latest first. Only what was raised at a visit counts; the filter's polarities do not. */
  turnarounds: Array<Turnaround>;
  /** Concerns that no recorded action addresses, in order of time. */
  unaddressedConcerns: FindingConnection;
  /** The visit with this id. */
  visit?: Maybe<Visit>;
  /** Visits in order of time. */
  visits: VisitConnection;
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoOccurringThemesArgs = {
  filter?: InputMaybe<FindingFilter>;
  theme: Scalars['ID']['input'];
  within?: InputMaybe<CoOccurrenceScope>;
};


export type QueryCompareThemesArgs = {
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<FindingFilter>;
  includeSilent?: Scalars['Boolean']['input'];
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCouncilArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouncilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  councils?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<DocumentKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNextVisitOutcomesArgs = {
  filter?: InputMaybe<FindingFilter>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryRecurringConcernsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minVisits?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


export type QuerySimilarCouncilsArgs = {
  council: Scalars['ID']['input'];
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemeContrastsArgs = {
  filter?: InputMaybe<FindingFilter>;
};


export type QueryThemeTrendArgs = {
  filter?: InputMaybe<FindingFilter>;
  theme: Scalars['ID']['input'];
};


export type QueryTurnaroundsArgs = {
  filter?: InputMaybe<FindingFilter>;
};


export type QueryUnaddressedConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** What became of a recorded action. */
export type RecordActionPayload = {
  __typename?: 'RecordActionPayload';
  /** The action; null where nothing was done. The same statement recorded twice is one action. */
  action?: Maybe<Action>;
  /** Empty where the action is stored. */
  userErrors: Array<UserError>;
};

/** Concerns about one theme at several of a council's visits. */
export type RecurringConcern = {
  __typename?: 'RecurringConcern';
  /** The council. */
  council: Council;
  /** The concerns, in order of time. */
  findings: Array<Finding>;
  /** Longest run of successive visits. Two visits are successive where the council had no visit between them, under the same filter, at which the graph knows a finding to have been raised. */
  longestRun: Scalars['Int']['output'];
  /** A later visit reports a strength and no concern. */
  resolved: Scalars['Boolean']['output'];
  /** The theme. */
  theme: Theme;
  /** The visits that raised a concern, in order of time. */
  visits: Array<Visit>;
};


/** Concerns about one theme at several of a council's visits. */
export type RecurringConcernFindingsArgs = {
  first?: Scalars['Int']['input'];
};

/** One of the nine regions of England. */
export type Region = Node & {
  __typename?: 'Region';
  /** The councils of today in the region, by name. */
  councils: Array<Council>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** The name, for example "North West". */
  name: Scalars['String']['output'];
};

/** A person's decision on a finding. */
export type Review = {
  __typename?: 'Review';
  /** The statement after, as JSON with the same fields. */
  after?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The statement before, as JSON: summary, polarity, themes, reviewStatus. */
  before?: Maybe<Scalars['String']['output']>;
  /** Who decided: the name in the reviewer's token. */
  by: Scalars['String']['output'];
  /** What was decided. */
  decision: Decision;
  /** Why, in the words of the reviewer. */
  note?: Maybe<Scalars['String']['output']>;
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

/** What became of a review. */
export type ReviewFindingPayload = {
  __typename?: 'ReviewFindingPayload';
  /** The finding as it stands now; null where nothing was done. */
  finding?: Maybe<Finding>;
  /** Empty where the review is stored. */
  userErrors: Array<UserError>;
};

/** How far a person stands behind a finding. */
export type ReviewStatus =
  /** A person entered or confirmed it. */
  | 'CONFIRMED'
  /** A person refused it; hidden unless asked for. */
  | 'REJECTED'
  /** Extracted by a program; no person has looked at it yet. */
  | 'UNREVIEWED';

/** What a search found, the best match first, page by page. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found, with cursors, scores and highlights. */
  edges: Array<SearchEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many were found on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** highlights: fragments with the matched words between <mark> and </mark>, everything else HTML-escaped. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place in this search, for after. */
  cursor: Scalars['String']['output'];
  /** Fragments with the matched words between <mark> and </mark>, everything else HTML-escaped. */
  highlights: Array<Scalars['String']['output']>;
  /** What was found. */
  node: SearchItem;
  /** How well it matches; only the order of one search means something. */
  score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchItem = Action | Council | Document | Finding | Passage | Theme;

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

/** A council about which much the same is said. */
export type SimilarCouncil = {
  __typename?: 'SimilarCouncil';
  /** The other council. */
  council: Council;
  /** Whether it is among the statistical neighbours of the council asked about. */
  isStatisticalNeighbour: Scalars['Boolean']['output'];
  /** Cosine similarity, from 0 to 1, of two lists of counts: each council's concerns by theme and strengths by theme. */
  score: Scalars['Float']['output'];
  /** Themes on which both have concerns; first those on which the one with fewer has the most. */
  sharedConcerns: Array<Theme>;
  /** Themes on which both have strengths, in the same order. */
  sharedStrengths: Array<Theme>;
};

/** Two sources that differ on a visit: what the graph holds, and what the other one says. */
export type SourceConflict = {
  __typename?: 'SourceConflict';
  /** What they differ on, such as startedOn; for a judgement its area, such as LEADERS. */
  field: Scalars['String']['output'];
  /** What the graph holds. */
  kept: Scalars['String']['output'];
  /** Who says so: the id of a document, or "inspection table". */
  keptFrom: Scalars['String']['output'];
  /** What the other source says. */
  other: Scalars['String']['output'];
  /** Which other source: the id of a document, or "inspection table". */
  otherFrom: Scalars['String']['output'];
};

/** What a finding can be about. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** The judgement areas that the theme bears on. */
  areas: Array<JudgementArea>;
  /** The narrower themes below it. */
  children: Array<Theme>;
  /** What belongs to the theme. */
  definition: Scalars['String']['output'];
  /** What is said on the theme, in order of time. */
  findings: FindingConnection;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** The name, for example "Management oversight". */
  label: Scalars['String']['output'];
  /** The broader theme that it belongs to. */
  parent?: Maybe<Theme>;
};


/** What a finding can be about. */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What is known of one theme in one council. A finding counts for each of its themes. */
export type ThemeCell = {
  __typename?: 'ThemeCell';
  /** Findings that criticise. */
  concerns: Scalars['Int']['output'];
  /** The council. */
  council: Council;
  /** Whether anything was said, and if not, why. */
  coverage: Coverage;
  /** Where it goes over time. A point is what one visit says, or one document that reports no visit: praise, criticism or both; neutral findings are no point. Points are in order of their first day, undated ones left out. Null where nothing can be ordered. */
  direction?: Maybe<Direction>;
  /** The date of the earliest finding; null where none is dated. */
  earliest?: Maybe<Scalars['PartialDate']['output']>;
  /** The findings that are counted, in order of time. */
  findings: FindingConnection;
  /** The date of the latest finding; null where none is dated. */
  latest?: Maybe<Scalars['PartialDate']['output']>;
  /** Findings that praise and criticise in one statement. */
  mixed: Scalars['Int']['output'];
  /** Findings that do neither. */
  neutral: Scalars['Int']['output'];
  /** Findings that praise. */
  strengths: Scalars['Int']['output'];
  /** The theme. */
  theme: Theme;
  /** The denominator: the council's completed visits of the filter's kinds and period, each of which could have raised the theme. A council that succeeded another has its own visits only. */
  visits: Scalars['Int']['output'];
  /** Those of the visits of which the graph knows what was said: only they could be heard. */
  visitsRead: Scalars['Int']['output'];
};


/** What is known of one theme in one council. A finding counts for each of its themes. */
export type ThemeCellFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a theme occurs together with the one asked about. */
export type ThemeCoOccurrence = {
  __typename?: 'ThemeCoOccurrence';
  /** Units (findings, visits, documents or councils) that are on both themes. */
  count: Scalars['Int']['output'];
  /** count / units on either of the two. */
  jaccard: Scalars['Float']['output'];
  /** count · N / (units on the one · units on the other): above 1 the themes occur together more often than by chance. */
  lift: Scalars['Float']['output'];
  /** count / N, where N is the number of units that are on any theme. */
  support: Scalars['Float']['output'];
  /** The other theme. */
  theme: Theme;
};

/** Themes by councils. */
export type ThemeComparison = {
  __typename?: 'ThemeComparison';
  /** One for each theme and council, ordered as themes, then councils. Silence says something too: coverage tells which. */
  cells: Array<ThemeCell>;
  /** The columns: as they were named, else by name. */
  councils: Array<Council>;
  /** Counts of one polarity, a row a theme, a column a council, in the order of `themes` and `councils`. */
  matrix: Array<Array<Scalars['Int']['output']>>;
  /** The rows: as they were named, else in the order of the themes. */
  themes: Array<Theme>;
};


/** Themes by councils. */
export type ThemeComparisonMatrixArgs = {
  polarity: Polarity;
};

/** A theme on which one council is praised and a different one criticised. */
export type ThemeContrast = {
  __typename?: 'ThemeContrast';
  /** Concerns in all. */
  concernCount: Scalars['Int']['output'];
  /** The concerns in order of time; concernCount says how many there are. */
  concerns: Array<Finding>;
  /** The councils that are criticised, by name. A council can be on both sides. */
  criticised: Array<Council>;
  /** The councils that are praised, by name. */
  praised: Array<Council>;
  /** Strengths in all. */
  strengthCount: Scalars['Int']['output'];
  /** The strengths in order of time; strengthCount says how many there are. */
  strengths: Array<Finding>;
  /** The theme. */
  theme: Theme;
};


/** A theme on which one council is praised and a different one criticised. */
export type ThemeContrastConcernsArgs = {
  first?: Scalars['Int']['input'];
};


/** A theme on which one council is praised and a different one criticised. */
export type ThemeContrastStrengthsArgs = {
  first?: Scalars['Int']['input'];
};

/** What was said on a theme in one year, and by how many inspections. */
export type ThemeYear = {
  __typename?: 'ThemeYear';
  /** Findings of the year that criticise. */
  concerns: Scalars['Int']['output'];
  /** The denominator: completed visits that began in the year. Undated ones are in none. */
  inspections: Scalars['Int']['output'];
  /** Those of which the graph knows what was said: only they could be heard. */
  inspectionsRead: Scalars['Int']['output'];
  /** Findings of the year that do both in one statement. */
  mixed: Scalars['Int']['output'];
  /** Findings of the year that do neither. */
  neutral: Scalars['Int']['output'];
  /** Findings of the year that praise. */
  strengths: Scalars['Int']['output'];
  /** Visits of the year that raised at least one concern on the theme. */
  withConcern: Scalars['Int']['output'];
  /** Visits of the year that raised at least one strength on the theme. */
  withStrength: Scalars['Int']['output'];
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/** A concern at one visit that a later visit calls a strength. A visit that says both is a concern; after a relapse the next strength is another turnaround. */
export type Turnaround = {
  __typename?: 'Turnaround';
  /** The council's actions on the theme in documents dated between the beginnings of the two visits, and those that address a concern of the earlier one. */
  actionsBetween: Array<Action>;
  /** One concern of the earlier visit: of its first ones on the theme, one whose primary theme it is, where there is one. */
  concern: Finding;
  /** The last visit that raised a concern before it turned. */
  concernVisit: Visit;
  /** The council. */
  council: Council;
  /** Months from the one visit to the other; null where the month of either is not known. */
  monthsBetween?: Maybe<Scalars['Int']['output']>;
  /** One strength of the later visit, chosen in the same way. */
  strength: Finding;
  /** The visit that called it a strength. */
  strengthVisit: Visit;
  /** The theme. */
  theme: Theme;
};

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

/** What became of an update. */
export type UpdateActionPayload = {
  __typename?: 'UpdateActionPayload';
  /** The action as it stands now; null where nothing was done. */
  action?: Maybe<Action>;
  /** Empty where the update is stored. */
  userErrors: Array<UserError>;
};

/** Why a mutation did nothing, in words for the person who asked. */
export type UserError = {
  __typename?: 'UserError';
  /** NOT_FOUND, BAD_USER_INPUT, BAD_FILE, COUNCIL_UNKNOWN or EXTRACTOR_FAILED. */
  code: Scalars['String']['output'];
  /** The path of the input field that is wrong. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** An inspection or a visit of the inspectorate, held or planned. */
export type Visit = Node & {
  __typename?: 'Visit';
  /** What sources differ on, such as a table and the report. The report is kept. */
  conflicts: Array<SourceConflict>;
  /** The council visited. */
  council: Council;
  /** How the document words the date, where it gives no date or another one than the report. */
  dateText?: Maybe<Scalars['String']['output']>;
  /** Days from the last day on site to publication; null unless both are known to the day. */
  daysToPublication?: Maybe<Scalars['Int']['output']>;
  /** The documents about it: its report or letter, minutes that discuss it. */
  documents: Array<Document>;
  /** Last day on site, as far as it is known. */
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The passages that say that it took place or is planned, and when. */
  evidence: Array<Evidence>;
  /** What it found. What others said of it is on the documents. */
  findings: FindingConnection;
  /** What the visit looked at, in our words. */
  focus?: Maybe<Scalars['String']['output']>;
  /** The themes that it focused on. */
  focusThemes: Array<Theme>;
  /** The inspection that a monitoring visit follows up. */
  follows?: Maybe<Visit>;
  /** The completed visit that a planned one turned into, where known. */
  fulfilledBy?: Maybe<Visit>;
  /** For example council:bradford, theme:management-oversight, finding:w18-f05. */
  id: Scalars['ID']['output'];
  /** What it judged; empty for visits without grades. */
  judgements: Array<Judgement>;
  /** The kind of visit. */
  kind: VisitKind;
  /** The inspector who led it, as the report names them. */
  leadInspector?: Maybe<Scalars['String']['output']>;
  /** The visit after it to the same council. */
  next?: Maybe<Visit>;
  /** The visit before it to the same council. */
  previous?: Maybe<Visit>;
  /** When the report or letter was published. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Position in its series, e.g. 4 for a fourth monitoring visit. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** First day on site, as far as it is known. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Held or planned. */
  status: VisitStatus;
};


/** An inspection or a visit of the inspectorate, held or planned. */
export type VisitFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Some of the visits, page by page. */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** The visits with their cursors. */
  edges: Array<VisitEdge>;
  /** The visits alone. */
  nodes: Array<Visit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A visit and its place in a connection. */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** The place, for after and before. It stays valid while others come and go. */
  cursor: Scalars['String']['output'];
  /** The visit. */
  node: Visit;
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

export type CheckTokenQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckTokenQuery = { __typename: 'Query' };

export type FindingLineFragment = { __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', verified: boolean }> };

export type FindingPageQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindingPageQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', verified: boolean }> }> } };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { __typename?: 'Query', councils: { __typename?: 'CouncilConnection', nodes: Array<{ __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', id: string, name: string } }> }, regions: Array<{ __typename?: 'Region', id: string, name: string }>, themes: Array<{ __typename?: 'Theme', id: string, label: string }> };

export type ListedActionFragment = { __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, outcome?: string | null, council: { __typename?: 'Council', id: string, name: string }, document: { __typename?: 'Document', id: string, title: string }, addresses: Array<{ __typename?: 'Finding', id: string, summary: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, superseded: boolean } }>, changes: Array<{ __typename?: 'Change', by: string, at: string, before?: string | null, after?: string | null }> };

export type ActionPageQueryVariables = Exact<{
  filter?: InputMaybe<ActionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ActionPageQuery = { __typename?: 'Query', actions: { __typename?: 'ActionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, outcome?: string | null, council: { __typename?: 'Council', id: string, name: string }, document: { __typename?: 'Document', id: string, title: string }, addresses: Array<{ __typename?: 'Finding', id: string, summary: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, superseded: boolean } }>, changes: Array<{ __typename?: 'Change', by: string, at: string, before?: string | null, after?: string | null }> }> } };

export type UpdateActionMutationVariables = Exact<{
  input: UpdateActionInput;
}>;


export type UpdateActionMutation = { __typename?: 'Mutation', updateAction: { __typename?: 'UpdateActionPayload', action?: { __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, outcome?: string | null, council: { __typename?: 'Council', id: string, name: string }, document: { __typename?: 'Document', id: string, title: string }, addresses: Array<{ __typename?: 'Finding', id: string, summary: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, superseded: boolean } }>, changes: Array<{ __typename?: 'Change', by: string, at: string, before?: string | null, after?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type AddDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type AddDocumentMutation = { __typename?: 'Mutation', ingestDocument: { __typename?: 'IngestDocumentPayload', findings: number, actions: number, document?: { __typename?: 'Document', id: string, title: string, council: { __typename?: 'Council', id: string, name: string } } | null, userErrors: Array<{ __typename?: 'UserError', message: string, code: string }> } };

export type CompareCouncilsQueryVariables = Exact<{
  councils?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  themes?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  filter?: InputMaybe<FindingFilter>;
}>;


export type CompareCouncilsQuery = { __typename?: 'Query', compareThemes: { __typename?: 'ThemeComparison', councils: Array<{ __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', name: string } }>, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, cells: Array<{ __typename?: 'ThemeCell', coverage: Coverage, strengths: number, concerns: number, mixed: number, neutral: number, visits: number, visitsRead: number, direction?: Direction | null }> } };

export type NeighboursQueryVariables = Exact<{
  council: Scalars['ID']['input'];
}>;


export type NeighboursQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, statisticalNeighbours: Array<{ __typename?: 'Council', id: string }> } | null };

export type CouncilVisitsQueryVariables = Exact<{
  council: Scalars['ID']['input'];
}>;


export type CouncilVisitsQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, name: string, officialName: string, kind: CouncilKind, startedOn?: string | null, endedOn?: string | null, region: { __typename?: 'Region', id: string, name: string }, latestJudgement?: { __typename?: 'Judgement', status: JudgementStatus, grade?: Grade | null, visit: { __typename?: 'Visit', id: string, startedOn?: string | null, publishedOn?: string | null } } | null, deliveryBodies: Array<{ __typename?: 'DeliveryBody', id: string, name: string, kind: DeliveryBodyKind, since?: string | null, until?: string | null }>, predecessors: Array<{ __typename?: 'Council', id: string, name: string, endedOn?: string | null }>, successors: Array<{ __typename?: 'Council', id: string, name: string, startedOn?: string | null }>, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, endedOn?: string | null, publishedOn?: string | null, dateText?: string | null, focus?: string | null, judgements: Array<{ __typename?: 'Judgement', area: JudgementArea, status: JudgementStatus, grade?: Grade | null }>, fulfilledBy?: { __typename?: 'Visit', id: string, startedOn?: string | null } | null, documents: Array<{ __typename?: 'Document', id: string, title: string }>, conflicts: Array<{ __typename?: 'SourceConflict', field: string, kept: string, other: string }>, findings: { __typename?: 'FindingConnection', totalCount: number } }> } } | null };

export type CouncilVisitFragment = { __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, endedOn?: string | null, publishedOn?: string | null, dateText?: string | null, focus?: string | null, judgements: Array<{ __typename?: 'Judgement', area: JudgementArea, status: JudgementStatus, grade?: Grade | null }>, fulfilledBy?: { __typename?: 'Visit', id: string, startedOn?: string | null } | null, documents: Array<{ __typename?: 'Document', id: string, title: string }>, conflicts: Array<{ __typename?: 'SourceConflict', field: string, kept: string, other: string }>, findings: { __typename?: 'FindingConnection', totalCount: number } };

export type CouncilThemesQueryVariables = Exact<{
  council: Scalars['ID']['input'];
  profile?: InputMaybe<FindingFilter>;
  recurring?: InputMaybe<FindingFilter>;
}>;


export type CouncilThemesQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, themeProfile: Array<{ __typename?: 'ThemeCell', coverage: Coverage, strengths: number, concerns: number, mixed: number, neutral: number, visits: number, visitsRead: number, latest?: string | null, direction?: Direction | null, theme: { __typename?: 'Theme', id: string, label: string } }> } | null, recurringConcerns: Array<{ __typename?: 'RecurringConcern', longestRun: number, resolved: boolean, theme: { __typename?: 'Theme', id: string, label: string }, visits: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }> }> };

export type ProfileCellFragment = { __typename?: 'ThemeCell', coverage: Coverage, strengths: number, concerns: number, mixed: number, neutral: number, visits: number, visitsRead: number, latest?: string | null, direction?: Direction | null, theme: { __typename?: 'Theme', id: string, label: string } };

export type CouncilConcernFragment = { __typename?: 'RecurringConcern', longestRun: number, resolved: boolean, theme: { __typename?: 'Theme', id: string, label: string }, visits: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }> };

export type CouncilWorkQueryVariables = Exact<{
  council: Scalars['ID']['input'];
  councils?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type CouncilWorkQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, actions: { __typename?: 'ActionConnection', totalCount: number, nodes: Array<{ __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } } }> }> }, measures: Array<{ __typename?: 'Measure', id: string, name: string, definition?: string | null, unit?: string | null, observations: Array<{ __typename?: 'Observation', period?: string | null, value?: number | null, valueText?: string | null, denominator?: number | null, denominatorText?: string | null, targetText?: string | null, comparator?: string | null, derived: boolean, dimensions: Array<{ __typename?: 'Dimension', name: string, value: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } } }> }> }>, plans: Array<{ __typename?: 'Plan', id: string, name: string, kind: string, status?: string | null, outcomes: Array<{ __typename?: 'PlanOutcome', text: string, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } } }> }> }> } | null, documents: { __typename?: 'DocumentConnection', totalCount: number, nodes: Array<{ __typename?: 'Document', id: string, title: string, kind: DocumentKind, publishedOn?: string | null }> } };

export type CouncilActionFragment = { __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } } }> };

export type CouncilMeasureFragment = { __typename?: 'Measure', id: string, name: string, definition?: string | null, unit?: string | null, observations: Array<{ __typename?: 'Observation', period?: string | null, value?: number | null, valueText?: string | null, denominator?: number | null, denominatorText?: string | null, targetText?: string | null, comparator?: string | null, derived: boolean, dimensions: Array<{ __typename?: 'Dimension', name: string, value: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } } }> }> };

export type SaidAtFragment = { __typename?: 'Passage', id: string, index: number, document: { __typename?: 'Document', id: string, title: string, publishedOn?: string | null } };

export type CouncilPeersQueryVariables = Exact<{
  council: Scalars['ID']['input'];
}>;


export type CouncilPeersQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, statisticalNeighbours: Array<{ __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', name: string }, latestJudgement?: { __typename?: 'Judgement', status: JudgementStatus, grade?: Grade | null, visit: { __typename?: 'Visit', id: string, startedOn?: string | null, publishedOn?: string | null } } | null }> } | null, similarCouncils: Array<{ __typename?: 'SimilarCouncil', score: number, isStatisticalNeighbour: boolean, council: { __typename?: 'Council', id: string, name: string }, sharedConcerns: Array<{ __typename?: 'Theme', id: string, label: string }>, sharedStrengths: Array<{ __typename?: 'Theme', id: string, label: string }> }> };

export type CouncilListQueryVariables = Exact<{
  filter?: InputMaybe<CouncilFilter>;
}>;


export type CouncilListQuery = { __typename?: 'Query', councils: { __typename?: 'CouncilConnection', totalCount: number, nodes: Array<{ __typename?: 'Council', id: string, name: string, kind: CouncilKind, endedOn?: string | null, region: { __typename?: 'Region', name: string }, latestJudgement?: { __typename?: 'Judgement', status: JudgementStatus, grade?: Grade | null, visit: { __typename?: 'Visit', id: string, startedOn?: string | null, publishedOn?: string | null } } | null, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }> } }> } };

export type OverallJudgementFragment = { __typename?: 'Judgement', status: JudgementStatus, grade?: Grade | null, visit: { __typename?: 'Visit', id: string, startedOn?: string | null, publishedOn?: string | null } };

export type OneDocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneDocumentQuery = { __typename?: 'Query', document?: { __typename?: 'Document', id: string, title: string, kind: DocumentKind, url?: string | null, fileName?: string | null, publishedOn?: string | null, sha256?: string | null, ingestedAt?: string | null, extractedBy?: string | null, council: { __typename?: 'Council', id: string, name: string }, meeting?: { __typename?: 'Meeting', body: string, heldOn?: string | null, earliest?: string | null, latest?: string | null } | null, visits: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, publishedOn?: string | null, dateText?: string | null }>, findings: { __typename?: 'FindingConnection', totalCount: number }, passages: { __typename?: 'PassageConnection', totalCount: number }, actions: Array<{ __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, outcome?: string | null, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, superseded: boolean } }> }> } | null };

export type DocumentPassagesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentPassagesQuery = { __typename?: 'Query', document?: { __typename?: 'Document', id: string, passages: { __typename?: 'PassageConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, text?: string | null, withheld: boolean }> } } | null };

export type DocumentFindingsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentFindingsQuery = { __typename?: 'Query', document?: { __typename?: 'Document', id: string, findings: { __typename?: 'FindingConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, evidence: Array<{ __typename?: 'Evidence', passage: { __typename?: 'Passage', id: string, index: number, superseded: boolean } }> }> } } | null };

export type DocumentsQueryVariables = Exact<{
  councils?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<DocumentKind> | DocumentKind>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { __typename?: 'Query', documents: { __typename?: 'DocumentConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Document', id: string, title: string, kind: DocumentKind, publishedOn?: string | null, ingestedAt?: string | null, council: { __typename?: 'Council', id: string, name: string }, meeting?: { __typename?: 'Meeting', body: string, heldOn?: string | null, earliest?: string | null, latest?: string | null } | null, findings: { __typename?: 'FindingConnection', totalCount: number } }> } };

export type VisitNameFragment = { __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, publishedOn?: string | null, dateText?: string | null };

export type PassageInFullFragment = { __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, sha256: string, text?: string | null, withheld: boolean, superseded: boolean };

export type OneFindingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  around: Scalars['Int']['input'];
}>;


export type OneFindingQuery = { __typename?: 'Query', finding?: { __typename?: 'Finding', quote?: string | null, id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, visit?: { __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, publishedOn?: string | null, dateText?: string | null } | null, relatedVisit?: { __typename?: 'Visit', id: string, kind: VisitKind, status: VisitStatus, sequence?: number | null, startedOn?: string | null, publishedOn?: string | null, dateText?: string | null } | null, document: { __typename?: 'Document', id: string, title: string, kind: DocumentKind, url?: string | null, fileName?: string | null, publishedOn?: string | null, ingestedAt?: string | null, extractedBy?: string | null, meeting?: { __typename?: 'Meeting', body: string, heldOn?: string | null, earliest?: string | null, latest?: string | null } | null }, evidence: Array<{ __typename?: 'Evidence', verified: boolean, passage: { __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, sha256: string, text?: string | null, withheld: boolean, superseded: boolean, context: Array<{ __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, sha256: string, text?: string | null, withheld: boolean, superseded: boolean }> } }>, respondsTo: Array<{ __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', verified: boolean }> }>, responses: Array<{ __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', verified: boolean }> }>, actions: Array<{ __typename?: 'Action', id: string, kind: ActionKind, summary: string, owner?: string | null, due?: string | null, dueText?: string | null, status: ActionStatus, outcome?: string | null, document: { __typename?: 'Document', id: string } }>, reviews: Array<{ __typename?: 'Review', decision: Decision, by: string, at: string, note?: string | null, before?: string | null, after?: string | null }>, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename?: 'Query', councils: { __typename?: 'CouncilConnection', totalCount: number }, visits: { __typename?: 'VisitConnection', totalCount: number }, findings: { __typename?: 'FindingConnection', totalCount: number }, actions: { __typename?: 'ActionConnection', totalCount: number }, reviewQueue: { __typename?: 'FindingConnection', totalCount: number } };

export type ProposalFragment = { __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, quote?: string | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string, url?: string | null }, evidence: Array<{ __typename?: 'Evidence', verified: boolean, passage: { __typename?: 'Passage', id: string, context: Array<{ __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, text?: string | null, withheld: boolean, superseded: boolean }> } }> };

export type ReviewQueueQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviewQueueQuery = { __typename?: 'Query', reviewQueue: { __typename?: 'FindingConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, quote?: string | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string, url?: string | null }, evidence: Array<{ __typename?: 'Evidence', verified: boolean, passage: { __typename?: 'Passage', id: string, context: Array<{ __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, text?: string | null, withheld: boolean, superseded: boolean }> } }> }> } };

export type ReviewOneQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReviewOneQuery = { __typename?: 'Query', finding?: { __typename?: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, quote?: string | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string, url?: string | null }, evidence: Array<{ __typename?: 'Evidence', verified: boolean, passage: { __typename?: 'Passage', id: string, context: Array<{ __typename?: 'Passage', id: string, index: number, page?: number | null, section?: string | null, number?: number | null, text?: string | null, withheld: boolean, superseded: boolean }> } }> } | null };

export type ReviewChoicesQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
}>;


export type ReviewChoicesQuery = { __typename?: 'Query', reviewQueue: { __typename?: 'FindingConnection', facets: { __typename?: 'FindingFacets', councils: Array<{ __typename?: 'FacetCount', value: string, count: number }>, themes: Array<{ __typename?: 'FacetCount', value: string, count: number }>, polarities: Array<{ __typename?: 'FacetCount', value: string, count: number }> } } };

export type ReviewedDocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReviewedDocumentQuery = { __typename?: 'Query', document?: { __typename?: 'Document', id: string, title: string } | null };

export type DecideMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type DecideMutation = { __typename?: 'Mutation', reviewFinding: { __typename?: 'ReviewFindingPayload', finding?: { __typename?: 'Finding', id: string, summary: string, polarity: Polarity, reviewStatus: ReviewStatus } | null, userErrors: Array<{ __typename?: 'UserError', message: string, code: string }> } };

export type FindingFacetsQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
}>;


export type FindingFacetsQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', totalCount: number, facets: { __typename?: 'FindingFacets', themes: Array<{ __typename?: 'FacetCount', value: string, count: number }>, councils: Array<{ __typename?: 'FacetCount', value: string, count: number }>, regions: Array<{ __typename?: 'FacetCount', value: string, count: number }>, polarities: Array<{ __typename?: 'FacetCount', value: string, count: number }>, voices: Array<{ __typename?: 'FacetCount', value: string, count: number }> } } };

export type MatchesQueryVariables = Exact<{
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType> | SearchType>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MatchesQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'SearchEdge', highlights: Array<string>, node:
        | { __typename: 'Action', id: string, summary: string, owner?: string | null, due?: string | null, council: { __typename?: 'Council', id: string, name: string }, document: { __typename?: 'Document', id: string, title: string } }
        | { __typename: 'Council', id: string, name: string, region: { __typename?: 'Region', id: string, name: string } }
        | { __typename: 'Document', id: string, title: string, publishedOn?: string | null, council: { __typename?: 'Council', id: string, name: string } }
        | { __typename: 'Finding', id: string, summary: string, polarity: Polarity, voice: Voice, occurredOn?: string | null, reviewStatus: ReviewStatus, confidence?: number | null, council: { __typename?: 'Council', id: string, name: string }, themes: Array<{ __typename?: 'Theme', id: string, label: string }>, visit?: { __typename?: 'Visit', id: string, kind: VisitKind } | null, document: { __typename?: 'Document', id: string, title: string }, evidence: Array<{ __typename?: 'Evidence', verified: boolean }> }
        | { __typename: 'Passage', id: string, index: number, page?: number | null, withheld: boolean, text?: string | null, document: { __typename?: 'Document', id: string, title: string } }
        | { __typename: 'Theme', id: string, label: string, definition: string }
       }> } };

export type ThemeNetworkQueryVariables = Exact<{
  first: Scalars['ID']['input'];
  second: Scalars['ID']['input'];
  third: Scalars['ID']['input'];
  fourth: Scalars['ID']['input'];
  fifth: Scalars['ID']['input'];
  sixth: Scalars['ID']['input'];
  seventh: Scalars['ID']['input'];
  eighth: Scalars['ID']['input'];
  within?: InputMaybe<CoOccurrenceScope>;
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeNetworkQuery = { __typename?: 'Query', first: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, second: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, third: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, fourth: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, fifth: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, sixth: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, seventh: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }>, eighth: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }> };

export type ThemeItselfQueryVariables = Exact<{
  theme: Scalars['ID']['input'];
}>;


export type ThemeItselfQuery = { __typename?: 'Query', theme?: { __typename?: 'Theme', id: string, label: string, definition: string, areas: Array<JudgementArea>, parent?: { __typename?: 'Theme', id: string, label: string } | null, children: Array<{ __typename?: 'Theme', id: string, label: string }> } | null };

export type ThemeYearsQueryVariables = Exact<{
  theme: Scalars['ID']['input'];
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeYearsQuery = { __typename?: 'Query', themeTrend: Array<{ __typename?: 'ThemeYear', year: number, inspections: number, inspectionsRead: number, withStrength: number, withConcern: number, strengths: number, concerns: number, mixed: number, neutral: number }> };

export type ThemeNextVisitQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeNextVisitQuery = { __typename?: 'Query', nextVisitOutcomes: Array<{ __typename?: 'NextVisitOutcome', raised: number, repeated: number, praised: number, both: number, silent: number, awaited: number }> };

export type ThemeCouncilsQueryVariables = Exact<{
  themes?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeCouncilsQuery = { __typename?: 'Query', compareThemes: { __typename?: 'ThemeComparison', cells: Array<{ __typename?: 'ThemeCell', coverage: Coverage, strengths: number, concerns: number, mixed: number, neutral: number, visits: number, visitsRead: number, direction?: Direction | null, council: { __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', name: string } } }> } };

export type ThemeTurnaroundsQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeTurnaroundsQuery = { __typename?: 'Query', turnarounds: Array<{ __typename?: 'Turnaround', monthsBetween?: number | null, council: { __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', name: string } }, concernVisit: { __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }, strengthVisit: { __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }, concern: { __typename?: 'Finding', id: string, summary: string }, strength: { __typename?: 'Finding', id: string, summary: string }, actionsBetween: Array<{ __typename?: 'Action', id: string, summary: string, owner?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> };

export type TurnedRoundFragment = { __typename?: 'Turnaround', monthsBetween?: number | null, council: { __typename?: 'Council', id: string, name: string, region: { __typename?: 'Region', name: string } }, concernVisit: { __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }, strengthVisit: { __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }, concern: { __typename?: 'Finding', id: string, summary: string }, strength: { __typename?: 'Finding', id: string, summary: string }, actionsBetween: Array<{ __typename?: 'Action', id: string, summary: string, owner?: string | null, document: { __typename?: 'Document', id: string, title: string } }> };

export type TurningVisitFragment = { __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null };

export type SharedConcernQueryVariables = Exact<{
  council: Scalars['ID']['input'];
  filter?: InputMaybe<FindingFilter>;
}>;


export type SharedConcernQuery = { __typename?: 'Query', council?: { __typename?: 'Council', id: string, name: string, statisticalNeighbours: Array<{ __typename?: 'Council', id: string }> } | null, recurringConcerns: Array<{ __typename?: 'RecurringConcern', resolved: boolean, visits: Array<{ __typename?: 'Visit', id: string, kind: VisitKind, startedOn?: string | null, publishedOn?: string | null }> }> };

export type ThemeCompanionsQueryVariables = Exact<{
  theme: Scalars['ID']['input'];
  within?: InputMaybe<CoOccurrenceScope>;
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeCompanionsQuery = { __typename?: 'Query', coOccurringThemes: Array<{ __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } }> };

export type CompanionFragment = { __typename?: 'ThemeCoOccurrence', count: number, support: number, lift: number, jaccard: number, theme: { __typename?: 'Theme', id: string, label: string } };

export type ThemeListQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
}>;


export type ThemeListQuery = { __typename?: 'Query', themes: Array<{ __typename?: 'Theme', id: string, label: string, definition: string, parent?: { __typename?: 'Theme', id: string, label: string } | null, children: Array<{ __typename?: 'Theme', id: string, label: string }> }>, compareThemes: { __typename?: 'ThemeComparison', concerns: Array<Array<number>>, strengths: Array<Array<number>>, mixed: Array<Array<number>>, neutral: Array<Array<number>>, themes: Array<{ __typename?: 'Theme', id: string }> } };

export const FindingLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<FindingLineFragment, unknown>;
export const ListedActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<ListedActionFragment, unknown>;
export const CouncilVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dateText"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CouncilVisitFragment, unknown>;
export const ProfileCellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsRead"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ProfileCellFragment, unknown>;
export const CouncilConcernFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilConcern"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecurringConcern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longestRun"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilConcernFragment, unknown>;
export const SaidAtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<SaidAtFragment, unknown>;
export const CouncilActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilActionFragment, unknown>;
export const CouncilMeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilMeasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorText"}},{"kind":"Field","name":{"kind":"Name","value":"targetText"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilMeasureFragment, unknown>;
export const OverallJudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverallJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<OverallJudgementFragment, unknown>;
export const VisitNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dateText"}}]}}]} as unknown as DocumentNode<VisitNameFragment, unknown>;
export const PassageInFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]} as unknown as DocumentNode<PassageInFullFragment, unknown>;
export const ProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalFragment, unknown>;
export const TurningVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurningVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<TurningVisitFragment, unknown>;
export const TurnedRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnedRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turnaround"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsBetween"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concernVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurningVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengthVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurningVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionsBetween"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurningVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<TurnedRoundFragment, unknown>;
export const CompanionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Companion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeCoOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CompanionFragment, unknown>;
export const CheckTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CheckTokenQuery, CheckTokenQueryVariables>;
export const FindingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<FindingPageQuery, FindingPageQueryVariables>;
export const ReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ReferenceQuery, ReferenceQueryVariables>;
export const ActionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAction"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<ActionPageQuery, ActionPageQueryVariables>;
export const UpdateActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<UpdateActionMutation, UpdateActionMutationVariables>;
export const AddDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IngestDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AddDocumentMutation, AddDocumentMutationVariables>;
export const CompareCouncilsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareCouncils"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"themes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsRead"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}}]}}]} as unknown as DocumentNode<CompareCouncilsQuery, CompareCouncilsQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statisticalNeighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const CouncilVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officialName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestJudgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverallJudgement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilVisit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverallJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dateText"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CouncilVisitsQuery, CouncilVisitsQueryVariables>;
export const CouncilThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recurring"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"themeProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileCell"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurringConcerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recurring"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilConcern"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsRead"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilConcern"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecurringConcern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longestRun"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilThemesQuery, CouncilThemesQueryVariables>;
export const CouncilWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilAction"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidAt"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilMeasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorText"}},{"kind":"Field","name":{"kind":"Name","value":"targetText"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilWorkQuery, CouncilWorkQueryVariables>;
export const CouncilPeersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilPeers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statisticalNeighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestJudgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverallJudgement"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarCouncils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"council"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"isStatisticalNeighbour"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedConcerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedStrengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverallJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilPeersQuery, CouncilPeersQueryVariables>;
export const CouncilListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestJudgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverallJudgement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMPLETED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverallJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CouncilListQuery, CouncilListQueryVariables>;
export const OneDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extractedBy"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dateText"}}]}}]} as unknown as DocumentNode<OneDocumentQuery, OneDocumentQueryVariables>;
export const DocumentPassagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPassages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentPassagesQuery, DocumentPassagesQueryVariables>;
export const DocumentFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentFindingsQuery, DocumentFindingsQueryVariables>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const OneFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extractedBy"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageInFull"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageInFull"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"respondsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dateText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]} as unknown as DocumentNode<OneFindingQuery, OneFindingQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewOneQuery, ReviewOneQueryVariables>;
export const ReviewChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"polarities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewChoicesQuery, ReviewChoicesQueryVariables>;
export const ReviewedDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewedDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReviewedDocumentQuery, ReviewedDocumentQueryVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const FindingFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"polarities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingFacetsQuery, FindingFacetsQueryVariables>;
export const MatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<MatchesQuery, MatchesQueryVariables>;
export const ThemeNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fifth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sixth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seventh"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eighth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoOccurrenceScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fifth"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fifth"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sixth"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sixth"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"seventh"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seventh"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eighth"},"name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eighth"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Companion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeCoOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ThemeNetworkQuery, ThemeNetworkQueryVariables>;
export const ThemeItselfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeItself"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<ThemeItselfQuery, ThemeItselfQueryVariables>;
export const ThemeYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themeTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionsRead"}},{"kind":"Field","name":{"kind":"Name","value":"withStrength"}},{"kind":"Field","name":{"kind":"Name","value":"withConcern"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}}]}}]}}]} as unknown as DocumentNode<ThemeYearsQuery, ThemeYearsQueryVariables>;
export const ThemeNextVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeNextVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextVisitOutcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"praised"}},{"kind":"Field","name":{"kind":"Name","value":"both"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"awaited"}}]}}]}}]} as unknown as DocumentNode<ThemeNextVisitQuery, ThemeNextVisitQueryVariables>;
export const ThemeCouncilsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeCouncils"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"themes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"mixed"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsRead"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThemeCouncilsQuery, ThemeCouncilsQueryVariables>;
export const ThemeTurnaroundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeTurnarounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turnarounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnedRound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurningVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnedRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turnaround"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsBetween"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concernVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurningVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengthVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurningVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionsBetween"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ThemeTurnaroundsQuery, ThemeTurnaroundsQueryVariables>;
export const SharedConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statisticalNeighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurringConcerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minVisits"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurningVisit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurningVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<SharedConcernQuery, SharedConcernQueryVariables>;
export const ThemeCompanionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeCompanions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoOccurrenceScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coOccurringThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Companion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Companion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeCoOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ThemeCompanionsQuery, ThemeCompanionsQueryVariables>;
export const ThemeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"concerns"},"name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"polarity"},"value":{"kind":"EnumValue","value":"CONCERN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"strengths"},"name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"polarity"},"value":{"kind":"EnumValue","value":"STRENGTH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"mixed"},"name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"polarity"},"value":{"kind":"EnumValue","value":"MIXED"}}]},{"kind":"Field","alias":{"kind":"Name","value":"neutral"},"name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"polarity"},"value":{"kind":"EnumValue","value":"NEUTRAL"}}]}]}}]}}]} as unknown as DocumentNode<ThemeListQuery, ThemeListQueryVariables>;
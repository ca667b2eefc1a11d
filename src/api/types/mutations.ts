import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActionKind, ActionStatus, Decision, DocumentKind, Polarity } from '../../domain/vocabulary.js';
import { Action } from './action.js';
import { Document } from './document.js';
import { Finding } from './finding.js';
import { ListSize } from './list-size.js';
import { PartialDateScalar } from './scalars.js';

const SUMMARY = 1_000;
const TEXT = 4_000;
const NAME = 300;

@ObjectType({ simpleResolvers: true, description: 'Why a mutation did nothing, in words for the person who asked.' })
export class UserError {
  @Field(() => String, { description: 'What is wrong and what to do.' })
  message: string;

  @Field(() => String, { description: 'NOT_FOUND, BAD_USER_INPUT, BAD_FILE, COUNCIL_UNKNOWN or EXTRACTOR_FAILED.' })
  code: string;

  @Field(() => [String], { nullable: true, description: 'The path of the input field that is wrong.' })
  field: string[] | null;
}

@InputType({ description: 'A decision on a finding. Corrections (summary, polarity, themes) go with REVISE.' })
export class ReviewFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  finding: string;

  @Field(() => Decision, { description: 'What is decided.' })
  decision: Decision;

  @IsOptional()
  @Length(1, SUMMARY)
  @Field(() => String, {
    nullable: true,
    description: `With REVISE: the corrected summary, up to ${SUMMARY} characters.`,
  })
  summary?: string | null;

  @Field(() => Polarity, { nullable: true, description: 'With REVISE: the corrected polarity.' })
  polarity?: Polarity | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'With REVISE: the corrected themes, primary first; all of them.' })
  themes?: string[] | null;

  @IsOptional()
  @MaxLength(TEXT)
  @Field(() => String, { nullable: true, description: 'Why, for those who read the audit trail.' })
  note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a review.' })
export class ReviewFindingPayload {
  @Field(() => Finding, { nullable: true, description: 'The finding as it stands now; null where nothing was done.' })
  finding: Finding | null;

  @ListSize(3)
  @Field(() => [UserError], { description: 'Empty where the review is stored.' })
  userErrors: UserError[];
}

@InputType({ description: 'An action that a document states and the graph lacks.' })
export class RecordActionInput {
  @Field(() => ID, { description: 'The document that states it.' })
  document: string;

  @Field(() => ActionKind, { description: 'How binding it is.' })
  kind: ActionKind;

  @Length(1, SUMMARY)
  @Field(() => String, { description: `What is to be done, in your own words, up to ${SUMMARY} characters.` })
  summary: string;

  @IsOptional()
  @Length(1, NAME)
  @Field(() => String, { nullable: true, description: 'Who is to do it.' })
  owner?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when.' })
  due?: string | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'What it is about, the main theme first.' })
  themes?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: 'The findings that it addresses.' })
  addresses?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a recorded action.' })
export class RecordActionPayload {
  @Field(() => Action, {
    nullable: true,
    description: 'The action; null where nothing was done. The same statement recorded twice is one action.',
  })
  action: Action | null;

  @ListSize(3)
  @Field(() => [UserError], { description: 'Empty where the action is stored.' })
  userErrors: UserError[];
}

@InputType({ description: 'What has changed about an action. An absent field stays; null clears it.' })
export class UpdateActionInput {
  @Field(() => ID, { description: 'The action.' })
  action: string;

  @Field(() => ActionStatus, { nullable: true, description: 'How far it has come.' })
  status?: ActionStatus | null;

  @IsOptional()
  @Length(1, NAME)
  @Field(() => String, { nullable: true, description: 'Who is to do it.' })
  owner?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when.' })
  due?: string | null;

  @IsOptional()
  @MaxLength(TEXT)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of an update.' })
export class UpdateActionPayload {
  @Field(() => Action, { nullable: true, description: 'The action as it stands now; null where nothing was done.' })
  action: Action | null;

  @ListSize(3)
  @Field(() => [UserError], { description: 'Empty where the update is stored.' })
  userErrors: UserError[];
}

@InputType({ description: 'A file to ingest. The same file ingested twice is one document.' })
export class IngestDocumentInput {
  @Length(1, NAME)
  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => String, { description: 'The file itself: PDF, HTML, DOCX or plain text, 20 MiB at most.' })
  contentBase64: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is, where it does not say so itself.' })
  council?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: 'What it is, where it does not show.' })
  kind?: DocumentKind | null;

  @IsOptional()
  @MaxLength(2_000)
  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  url?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published, where it does not say so.' })
  publishedOn?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a file.' })
export class IngestDocumentPayload {
  @Field(() => Document, {
    nullable: true,
    description: 'The document as the graph has it; null where it was refused.',
  })
  document: Document | null;

  @Field(() => Int, { description: 'How many findings the document has, those that wait for review included.' })
  findings: number;

  @Field(() => Int, { description: 'How many actions the document has.' })
  actions: number;

  @ListSize(3)
  @Field(() => [UserError], { description: 'Empty where the document is stored.' })
  userErrors: UserError[];
}

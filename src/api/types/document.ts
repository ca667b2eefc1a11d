import { Field, Int, ObjectType } from 'type-graphql';
import { DocumentKind } from '../../domain/vocabulary.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { DateTimeScalar, PartialDateScalar } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A public document that says something about a council's children's services.",
})
export class Document extends Node {
  @Field(() => String, { description: 'The title.' })
  title: string;

  @Field(() => DocumentKind, { description: 'The kind of document.' })
  kind: DocumentKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, once ingested.' })
  sha256: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the file, once ingested.' })
  fileName: string | null;

  @Field(() => String, { nullable: true, description: 'What extracted its findings, once ingested.' })
  extractedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its file was last read; null until then.' })
  ingestedAt: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The meeting that minutes record.' })
export class Meeting {
  @Field(() => String, { description: 'The committee, panel or board that met.' })
  body: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it met, where the text says.' })
  heldOn: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Not before this date, where heldOn is not stated.' })
  earliest: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Not after this date, where heldOn is not stated.' })
  latest: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Passage n of a document, known by its index and the SHA-256 of its normalised text.',
})
export class Passage extends Node {
  @Field(() => Int, { description: 'Position in the document, from 1.' })
  index: number;

  @Field(() => Int, { nullable: true, description: 'Page of the document, from 1; null where it has no pages.' })
  page: number | null;

  @Field(() => String, { nullable: true, description: 'The heading that it stands under.' })
  section: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that the document gives it, such as that of a paragraph.',
  })
  number: number | null;

  @Field(() => String, { description: 'SHA-256 of the passage: UTF-8, NFC, white space collapsed.' })
  sha256: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null until the document itself has been ingested, and where it is withheld.',
  })
  text: string | null;

  @Field(() => Boolean, {
    description: 'True where the text is here and names a child or a private person: it is shown to reviewers only.',
  })
  withheld: boolean;

  @Field(() => Boolean, {
    description: 'True where a later version of the document no longer holds it: kept because a finding rests on it.',
  })
  superseded: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Content-addressed: passage n of a document, and the SHA-256 of its normalised text.',
})
export class Evidence {
  @Field(() => Passage, { description: 'The passage that says so.' })
  passage: Passage;

  @Field(() => Boolean, { description: 'True once the document is loaded and the text hashes to `passage.sha256`.' })
  verified: boolean;
}

export const DocumentConnection = connectionOf(Document, 'Document');
export const PassageConnection = connectionOf(Passage, 'Passage');

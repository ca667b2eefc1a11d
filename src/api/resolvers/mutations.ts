import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actions } from '../../graph/queries/action.js';
import { documents } from '../../graph/queries/document.js';
import { findings } from '../../graph/queries/finding.js';
import { statementsOf } from '../../graph/write/ingested-files.js';
import { ingestUpload } from '../../ingest/commit/ingest-upload.js';
import { recordAction } from '../../ingest/review/record-action.js';
import { reviewFinding } from '../../ingest/review/review-finding.js';
import { updateAction } from '../../ingest/review/update-action.js';
import type { Context } from '../context.js';
import { requireRole } from '../permission.js';
import {
  IngestDocumentInput,
  IngestDocumentPayload,
  RecordActionInput,
  RecordActionPayload,
  ReviewFindingInput,
  ReviewFindingPayload,
  UpdateActionInput,
  UpdateActionPayload,
} from '../types/mutations.js';

/** Reading and storing a large document takes longer than other requests may. */
const INGESTION_TIMEOUT_MS = 120_000;

@Resolver()
export class MutationResolver {
  @Mutation(() => ReviewFindingPayload, { description: 'Stores a decision on a finding. Needs the role reviewer.' })
  async reviewFinding(
    @Arg('input', () => ReviewFindingInput, { description: 'The decision.' }) input: ReviewFindingInput,
    @Ctx() context: Context,
  ) {
    const userErrors = await reviewFinding(context.writer, requireRole(context, 'reviewer'), input);
    const finding = userErrors.length > 0 ? null : await context.loaders.fresh(findings, input.finding);
    return { finding, userErrors };
  }

  @Mutation(() => RecordActionPayload, {
    description: 'Stores an action that a document states. Needs the role reviewer.',
  })
  async recordAction(
    @Arg('input', () => RecordActionInput, { description: 'The action.' }) input: RecordActionInput,
    @Ctx() context: Context,
  ) {
    const { id, problems } = await recordAction(context.writer, requireRole(context, 'reviewer'), input);
    return { action: problems.length > 0 ? null : await context.loaders.fresh(actions, id), userErrors: problems };
  }

  @Mutation(() => UpdateActionPayload, { description: 'Stores what has become of an action. Needs the role reviewer.' })
  async updateAction(
    @Arg('input', () => UpdateActionInput, { description: 'What has changed.' }) input: UpdateActionInput,
    @Ctx() context: Context,
  ) {
    const userErrors = await updateAction(context.writer, requireRole(context, 'reviewer'), input);
    const action = userErrors.length > 0 ? null : await context.loaders.fresh(actions, input.action);
    return { action, userErrors };
  }

  @Mutation(() => IngestDocumentPayload, {
    description: 'Reads a document and stores what is found in it. Needs the role reviewer.',
  })
  async ingestDocument(
    @Arg('input', () => IngestDocumentInput, { description: 'The document.' }) input: IngestDocumentInput,
    @Ctx() context: Context,
  ) {
    requireRole(context, 'reviewer');
    context.allow(INGESTION_TIMEOUT_MS);
    const { document: id, problems } = await ingestUpload(context, input, context.extractor);
    if (id === null) return { document: null, findings: 0, actions: 0, userErrors: problems };
    const document = await context.loaders.fresh(documents, id);
    return { document, ...(await statementsOf(context.reader, id)), userErrors: [] };
  }
}

import type { FindingStatement, Review } from '../../domain/finding.js';
import { numberedId } from '../../domain/ids.js';
import { badField, notFound, type Problem } from '../../domain/problem.js';
import { Decision, type Polarity, ReviewStatus } from '../../domain/vocabulary.js';
import type { Writer } from '../../graph/graph.js';
import { settle } from '../../graph/snapshot/settle.js';
import { missingThemes } from '../../graph/write/existing.js';
import { lockStatement, storeReview } from '../../graph/write/reviews.js';

export interface FindingDecision {
  finding: string;
  decision: Decision;
  summary?: string | null;
  polarity?: Polarity | null;
  themes?: string[] | null;
  note?: string | null;
}

/** Stores a person's decision on a finding, with the statement before and after. Returns why not, where it is not. */
export async function reviewFinding(writer: Writer, by: string, input: FindingDecision): Promise<Problem[]> {
  const corrections = corrected(input);
  const problem = contradiction(input.decision, corrections);
  if (problem) return [problem];
  return writer.write(async (tx) => {
    const current = await lockStatement(tx, input.finding);
    if (!current) return [notFound('finding', input.finding)];
    const { document, reviews, ...before } = current;
    const reviewStatus = input.decision === Decision.REJECT ? ReviewStatus.REJECTED : ReviewStatus.CONFIRMED;
    const decided: FindingStatement = { ...before, ...corrections, reviewStatus };
    const after = input.decision === Decision.UNDO ? beforeLastDecision(reviews) : decided;
    if (!after) return [badField('decision', 'There is nothing to undo: no decision on this finding stands.')];
    const unknown = await missingThemes(tx, after.themes);
    if (unknown.length > 0) return unknown.map((id) => ({ ...notFound('theme', id), field: ['themes'] }));

    await storeReview(tx, input.finding, after, {
      id: numberedId('review', input.finding, reviews.length + 1),
      decision: input.decision,
      by,
      at: new Date().toISOString(),
      note: input.note ?? null,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    });
    await settle(tx, [document]);
    return [];
  });
}

/** What a finding said before the last decision that nobody has taken back; null where none stands. */
function beforeLastDecision(reviews: readonly Pick<Review, 'decision' | 'before'>[]): FindingStatement | null {
  const standing: (string | null)[] = [];
  for (const { decision, before } of reviews) {
    if (decision === Decision.UNDO) standing.pop();
    else standing.push(before);
  }
  return JSON.parse(standing.at(-1) ?? 'null') as FindingStatement | null;
}

function corrected({ summary, polarity, themes }: FindingDecision): Partial<FindingStatement> {
  return {
    ...(summary != null && { summary: summary.trim() }),
    ...(polarity != null && { polarity }),
    ...(themes != null && { themes: [...new Set(themes)] }),
  };
}

function contradiction(decision: Decision, corrections: Partial<FindingStatement>): Problem | null {
  const [field] = Object.keys(corrections);
  if (decision === Decision.REVISE && !field) {
    return badField('decision', 'REVISE needs what is to be corrected: summary, polarity or themes.');
  }
  if (decision !== Decision.REVISE && field) {
    return badField(field, `${decision} takes no corrections; use REVISE to correct the ${field}.`);
  }
  return corrections.summary === '' ? badField('summary', 'The summary is empty.') : null;
}

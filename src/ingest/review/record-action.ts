import { numberedId, recordedActionId } from '../../domain/ids.js';
import { badField, notFound, type Problem } from '../../domain/problem.js';
import { type ActionKind, ActionStatus } from '../../domain/vocabulary.js';
import type { Writer } from '../../graph/graph.js';
import { documents } from '../../graph/queries/document.js';
import { byIdStatement } from '../../graph/noun.js';
import { writeActions } from '../../graph/write/actions.js';
import { lockState, storeChange } from '../../graph/write/changes.js';
import { missingFindings, missingThemes } from '../../graph/write/existing.js';

export interface NewAction {
  document: string;
  kind: ActionKind;
  summary: string;
  owner?: string | null;
  due?: string | null;
  themes?: string[] | null;
  addresses?: string[] | null;
}

/** Stores an action that a person found in a document. The same statement again changes nothing. */
export async function recordAction(
  writer: Writer,
  by: string,
  input: NewAction,
): Promise<{ id: string; problems: Problem[] }> {
  const summary = input.summary.trim();
  const id = recordedActionId(input.document, input.kind, summary);
  if (summary === '') return { id, problems: [badField('summary', 'The summary is empty.')] };
  const problems = await writer.write(async (tx) => {
    const [document] = await tx.run<{ item: unknown[] }>(byIdStatement(documents), { ids: [input.document] });
    if (!document) return [notFound('document', input.document)];
    const themes = [...new Set(input.themes ?? [])];
    const addresses = [...new Set(input.addresses ?? [])];
    const unknownThemes = await missingThemes(tx, themes);
    const unknownFindings = await missingFindings(tx, addresses);
    if (unknownThemes.length + unknownFindings.length > 0) {
      return [
        ...unknownThemes.map((theme) => inField('themes', notFound('theme', theme))),
        ...unknownFindings.map((finding) => inField('addresses', notFound('finding', finding))),
      ];
    }
    if (await lockState(tx, id)) return [];
    const state = { owner: input.owner ?? null, due: input.due ?? null, status: ActionStatus.OPEN };
    await writeActions(tx, [
      {
        id,
        kind: input.kind,
        summary,
        ...state,
        dueText: null,
        outcome: null,
        council: documents.record(document.item).councilId,
        document: input.document,
        addresses,
        themes,
        evidence: [],
      },
    ]);
    await storeChange(tx, id, {
      id: numberedId('change', id, 1),
      by,
      at: new Date().toISOString(),
      before: null,
      after: JSON.stringify({ kind: input.kind, summary, ...state, themes, addresses }),
    });
    return [];
  });
  return { id, problems };
}

function inField(field: string, problem: Problem): Problem {
  return { ...problem, field: [field] };
}

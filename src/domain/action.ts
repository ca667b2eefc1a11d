import type { PartialDate } from './partial-date.js';
import type { ActionKind, ActionStatus } from './vocabulary.js';

/** What somebody promised, resolved or was asked to do. */
export interface Action {
  id: string;
  kind: ActionKind;
  summary: string;
  councilId: string;
  documentId: string;
  owner: string | null;
  due: PartialDate | null;
  dueText: string | null;
  status: ActionStatus;
  outcome: string | null;
}

/** A person's change to an action. `before` and `after` hold the changed fields as JSON. */
export interface Change {
  id: string;
  by: string;
  at: string;
  before: string | null;
  after: string | null;
}

import type { ExtractedPassage } from '../../../domain/extraction.js';
import { ActionKind } from '../../../domain/vocabulary.js';
import { findDates } from '../../structure/dates.js';
import type { DraftAction } from './actions.js';
import { dueIn, type Due, type Occasion } from './due.js';
import { summarise } from './summary.js';

const HEADS = {
  action: /^(?:agreed )?(?:actions?(?: required| agreed| point)?|recommendation|task)$/i,
  owner:
    /^(?:(?:action )?owner|lead(?: officer)?|responsib(?:le|ility)(?: officer)?|(?:by )?whom|who|officer|action by|assigned to)$/i,
  due: /^(?:due(?: date| by)?|deadline|(?:by )?when|timescale|target date|date(?: due)?|completion date)$/i,
  other:
    /^(?:no\.?|ref(?:erence)?|item|minute(?: no\.?| ref)?|status|rag(?: rating)?|progress|update|outcome|comments?|#|meeting)$/i,
};

/** Whether the cells begin with the heads of a table of actions: "Action" and "Owner" or "Due", in these or other words. */
export function isActionTable(cells: ExtractedPassage[]): boolean {
  const heads = headsOf(cells);
  return heads.includes('action') && (heads.includes('owner') || heads.includes('due'));
}

/** The actions of such a table, one a row. */
export function actionsOfTable(cells: ExtractedPassage[], occasion: Occasion): DraftAction[] {
  const heads = headsOf(cells);
  const actions: DraftAction[] = [];
  for (let at = heads.length; at < cells.length; at += heads.length) {
    const row = cells.slice(at, at + heads.length);
    const cellOf = (head: string): ExtractedPassage | undefined => row[heads.indexOf(head)];
    const [action, owner, due] = [cellOf('action'), cellOf('owner'), cellOf('due')];
    if (!action) continue;
    actions.push({
      passages: [action, owner, due].flatMap((cell) => cell?.index ?? []),
      kind: ActionKind.ACTION,
      summary: summarise(action.text),
      owner: owner?.text ?? null,
      ...(due ? dueOfCell(due.text, occasion) : dueIn(action.text, occasion)),
      text: action.text,
    });
  }
  return actions;
}

function headsOf(cells: ExtractedPassage[]): string[] {
  const heads: string[] = [];
  for (const { text } of cells) {
    const words = text.replace(/[:*]$/, '').trim();
    const head = Object.entries(HEADS).find(([, pattern]) => pattern.test(words))?.[0];
    if (!head || heads.includes(head)) break;
    heads.push(head);
  }
  return heads;
}

function dueOfCell(text: string, occasion: Occasion): Due {
  const [date] = findDates(text);
  return { due: date && !date.yearless ? (date.end ?? date.start) : dueIn(`by ${text}`, occasion).due, dueText: text };
}

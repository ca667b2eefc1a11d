import { PassageRole, type ExtractedPassage } from '../../../domain/extraction.js';
import { isActionTable } from './action-table.js';

const OTHER_PART = /^(?:minutes|resolved|recommended|supporting documents|additional documents)\b/i;

/** The runs of passages that are cells, or lines below the heads of a table of actions, which plain text does not mark. */
export function tablesOf(passages: ExtractedPassage[]): ExtractedPassage[][] {
  const tables: ExtractedPassage[][] = [];
  let table: ExtractedPassage[] | null = null;
  passages.forEach((passage, at) => {
    if (isActionTable(passages.slice(at, at + 8))) tables.push((table = [passage]));
    else if (table && (passage.role === PassageRole.CELL || (isActionTable(table) && goesOn(passage))))
      table.push(passage);
    else if (passage.role === PassageRole.CELL) tables.push((table = [passage]));
    else table = null;
  });
  return tables;
}

function goesOn({ role, text }: ExtractedPassage): boolean {
  return role !== PassageRole.ITEM && !OTHER_PART.test(text);
}

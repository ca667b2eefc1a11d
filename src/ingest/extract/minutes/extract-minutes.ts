import { actionsOfTable, isActionTable } from './action-table.js';
import {
  PassageRole,
  type ExtractedFinding,
  type Proposals,
  type StructuredDocument,
} from '../../../domain/extraction.js';
import type { Voice } from '../../../domain/vocabulary.js';
import { outline, Part } from '../../structure/minutes/outline.js';
import type { Classifier } from '../../classify/classifier.js';
import { actionsOf, actionsOfParts, type DraftAction } from './actions.js';
import { doer } from './doer.js';
import { occasionOf } from './occasion.js';
import { withoutRepeats } from './repeats.js';
import { goesOnInList, LeadIns } from './lead-in.js';
import { findingOf, goesOn } from './findings.js';
import { measuresOf, type DraftMeasure } from './measures.js';
import { statementsOf, type Statement } from './statements.js';
import { themesOf } from './theme.js';
import { measuresOfTable } from './number-table.js';
import { tablesOf } from './tables.js';

/** The findings, actions and measures of minutes, agenda items and directors' updates. */
export function extractMinutes(
  document: StructuredDocument,
  classifier: Pick<Classifier, 'themes' | 'polarity'>,
): Proposals {
  const tables = tablesOf(document.passages);
  const cells = new Set(tables.flat());
  const lines = outline(document.passages, document.format).filter(({ passage }) => !cells.has(passage));
  const occasion = occasionOf(document);
  const findings: ExtractedFinding[] = [];
  const listed = actionsOfParts(lines, occasion);
  const said: DraftAction[] = [];
  const measures: DraftMeasure[] = [];

  const leadIns = new LeadIns();
  let list: string | null = null;
  let speaker: Voice | null = null;
  for (const line of lines) {
    if (line.heading) leadIns.passHeading(line.text);
    if (line.part !== Part.DISCUSSION || line.heading) continue;
    let subject: string | null = null;
    const before = line.marked && line.leadIns[0] === list && list !== null && goesOnInList(list) ? speaker : null;
    const statements = statementsOf(line, leadIns.of(line), before);
    list = line.leadIns[0] ?? null;
    speaker = statements.at(-1)?.voice ?? null;
    for (const statement of statements) {
      measures.push(...measuresOf(statement));
      const { actions, ahead } = actionsOf(statement, subject, occasion);
      subject = doer(statement.content, subject) ?? subject;
      said.push(...actions);
      if (actions.length > 0 && ahead === null) continue;
      const told = ahead === null ? statement : upTo(statement, ahead);
      const finding = findingOf(told, document.visits, classifier);
      const before = findings.at(-1);
      if (finding && before && goesOn(before, finding, told))
        before.quote = joined(line.passage.text, before.quote, finding.quote);
      else if (finding) findings.push(finding);
    }
  }
  for (const table of tables) {
    const above = document.passages[table[0]!.index - 2];
    const words = above && above.role !== PassageRole.CELL ? above.text : document.title;
    if (isActionTable(table)) listed.push(...actionsOfTable(table, occasion));
    else measures.push(...measuresOfTable(table, words));
  }
  return {
    findings,
    actions: withoutRepeats(listed, said).map(({ text, ...action }) => ({
      ...action,
      themes: themesOf([text], classifier).themes,
    })),
    measures: measures.map(({ text, ...measure }) => ({
      ...measure,
      themes: themesOf([text], classifier).themes,
    })),
    warnings: [],
  };
}

/** The statement as far as the words go that begin what was said. */
function upTo(statement: Statement, words: string): Statement {
  const { start, end, content, line } = statement;
  const at = line.passage.text.slice(start, end).lastIndexOf(content);
  return { ...statement, content: words, end: at < 0 ? end : start + at + words.length };
}

/** Both quotes and what stands between them. */
function joined(text: string, first: string, last: string): string {
  return text.slice(text.indexOf(first), text.indexOf(last, text.indexOf(first)) + last.length);
}

import { Polarity } from '../../../domain/vocabulary.js';
import { readPhrases } from '../../structure/minutes/phrases.js';
import { FINITE } from './clause.js';
import { polarityOf } from './polarity.js';
import { Act } from './speech.js';
import type { Statement } from './statements.js';

const procedural = readPhrases<{ phrase: string }>('extract/minutes', 'procedural.csv');
const ABOUT_A_VISIT =
  /\b(?:visits?|inspections?|letter|report|findings)\b[^.;]{0,60}\b(?:took place|take place|taken place|focus+ed|focusing|focus on|published|publish|(?:is|was|are|were) (?:expected|anticipated|due|scheduled|carried out|held|conducted|in|on|unannounced|around)|lasted|judgements for|expect|inform)\b|\b(?:ofsted|inspectors) (?:also )?(?:reviewed|looked at|considered|visited|examined|evaluated|spoke|met)\b|\binspected\b|\bthere (?:have|has|had) been [^.;]{0,30}(?:visits?|inspections?)|\bfocus of the\b[^.;]{0,30}\b(?:visit|inspection)\b/i;
const AGENDA_LINE =
  /^(?:to (?:receive|consider|note|update|approve|discuss|provide|inform|review|seek|agree) |(?:a |the )?(?:joint )?report (?:of|by|from) |(?:contact|venue|present|in attendance|apologies|also present)\b)/i;
const AT_THE_START = 250;
const LONG_LINE = 12;

/** Whether a statement is no more than the business of the meeting: what was presented, who was there, when a visit was. */
export function isBusiness(statement: Statement): boolean {
  const { act, content, leadPolarity, line, start, end, sentence } = statement;
  const quote = line.passage.text.slice(start, end);
  if (!/\p{L}/u.test(content) || AGENDA_LINE.test(quote)) return true;
  if (act === Act.WELCOME) return procedural.has(sentence);
  if (leadPolarity !== null) return false;
  if (isProcedural(statement)) return true;
  if (polarityOf(content).polarity !== Polarity.NEUTRAL) return false;
  return isAboutAVisit(statement) || (act === Act.STATE && !tellsAnything(quote));
}

/** A short line without a verb is a name, a title, a list of those present. */
function tellsAnything(quote: string): boolean {
  return quote.split(' ').length > LONG_LINE || FINITE.test(quote);
}

/** When a visit was, what it looked at, when its letter came out: facts of the visit. A line may leave it to its heading. */
function isAboutAVisit({ sentence, line }: Statement): boolean {
  const subject = /^(?:will|to be|took|taking|due|planned)\b/i.test(sentence) ? (line.passage.section ?? '') : '';
  return ABOUT_A_VISIT.test(`${subject} ${sentence.toLowerCase()}`);
}

function isProcedural({ line, start, sentence, said }: Statement): boolean {
  const found = procedural.find(sentence)[0];
  if (!found || found.start > AT_THE_START) return false;
  return !said || start - line.offset <= line.text.indexOf(sentence) + found.end;
}

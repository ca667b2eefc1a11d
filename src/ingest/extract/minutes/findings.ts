import type { ExtractedFinding, ExtractedVisit } from '../../../domain/extraction.js';
import { Polarity, Voice } from '../../../domain/vocabulary.js';
import { visitMeant } from '../../structure/minutes/visit-meant.js';
import type { Classifier } from '../../classify/classifier.js';
import { isBusiness } from './business.js';
import { judge } from './judge.js';
import { Act, verbsOfSpeech } from './speech.js';
import type { Statement } from './statements.js';
import { summarise } from './summary.js';
import { themesOf } from './theme.js';

const GOES_ON =
  /^(?:this|that|these|those|the aim (?:is|was)|the purpose (?:is|was)|as a result(?: of this)?|in (?:light|view) of this|examples? (?:is|are|were|was|include\w*))\b/i;
const FEWEST_WORDS = 3;
const FEWEST_WORDS_OF_POINTS = 2;

/** What is found in a statement; null where it is no more than the business of the meeting. */
export function findingOf(
  statement: Statement,
  visits: ExtractedVisit[],
  classifier: Pick<Classifier, 'themes' | 'polarity'>,
): ExtractedFinding | null {
  const { act, content, voice, line, start, end, sentence } = statement;
  const quote = line.passage.text.slice(start, end);
  const fewest = statement.leadPolarity === null ? FEWEST_WORDS : FEWEST_WORDS_OF_POINTS;
  if (quote.split(' ').length < fewest || isBusiness(statement)) return null;
  const { polarity, probability } = judge(statement, classifier);
  const themes = themesOf([content, sentence, line.text], classifier);
  return {
    passages: [line.passage.index],
    quote,
    summary: summarise(spoken(act, content, quote)),
    polarity,
    voice,
    themes: themes.themes,
    confidence: Math.round(probability * themes.probability * 100) / 100,
    improvementItem: false,
    visit: visitMeant(sentence, visits, voice === Voice.INSPECTOR),
  };
}

/** Whether a statement only goes on with what the one before it said, in the same voice. */
export function goesOn(before: ExtractedFinding, finding: ExtractedFinding, statement: Statement): boolean {
  if (before.passages[0] !== finding.passages[0] || before.voice !== finding.voice || statement.said) return false;
  return GOES_ON.test(finding.quote) && finding.polarity === Polarity.NEUTRAL;
}

/** The content with what its speaker does, where that is more than to state it. */
function spoken(act: Act, content: string, quote: string): string {
  if (act === Act.ASK)
    return `Asked ${/^(?:about|around|on|over|of|regarding|concerning|in relation to|in respect of|as to|whether|if|how|why|what|when|where|who|which|for|to)\b/i.test(content) ? '' : 'about '}${content}`;
  if (act === Act.CONCERN)
    return `Concern ${/^(?:about|that|over|at|with|regarding|around|on|as|in respect of|in relation to)\b/i.test(content) ? '' : 'that '}${content}`;
  if (act === Act.WELCOME) return quote.slice(verbsOfSpeech(quote).find(({ row }) => row.act === act)?.start ?? 0);
  return content;
}

import { Voice } from '../../../domain/vocabulary.js';
import type { OutlineLine } from '../../structure/minutes/outline.js';
import { splitSentences, type Span } from '../../structure/minutes/sentences.js';
import { FINITE, type Clause } from './clause.js';
import { cutClauses } from './cut-clauses.js';
import { cutAtSpeech } from './cut-speech.js';
import { inspectorsSpeak, quotesInspectors } from './inspectors.js';
import { polarityOfList, type LeadIn } from './lead-in.js';
import { Act } from './speech.js';
import { voiceOf } from './voice.js';

/** One thing that one voice says in one breath. */
export interface Statement extends Clause {
  line: OutlineLine;
  voice: Voice;
  /** The whole sentence. */
  sentence: string;
}

const COUNCIL_ACTS =
  /^(?:the (?:committee|panel|board|commission|cabinet|council|service|authority|local authority|department|directorate)|officers|we|our)\b/i;
const LABEL = /^(?!Q\b|A\b|question|answer|response|reply|query)\p{Lu}[^.;:–—?!]{2,60}?(?: [–—-]|:) +(?=\p{Lu})/u;
const LONGEST_LABEL = 7;
const QUESTION =
  /\?|(?:^|: )(?:whether|what|how|why|when|where|who|which|if|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/i;

/**
 * The statements of a line, in order. Who spoke last goes on speaking, until the words say otherwise; `before` is who
 * spoke last in the list that the line goes on with.
 */
export function statementsOf(line: OutlineLine, leadIn: LeadIn, before: Voice | null): Statement[] {
  const statements: Statement[] = [];
  const label = labelLength(line.text);
  const sentences = splitSentences(line.text.slice(label), label);
  if (line.leads !== null) sentences.pop();
  let speaking: Voice | null = before === Voice.INSPECTOR ? before : leadIn.voice;
  let answering = false;
  sentences.forEach((sentence, at) => {
    for (const clause of clausesOf(sentence)) {
      const rest = sentence.text.slice(clause.start - sentence.start);
      const silent = clause.voice === null && clause.act === Act.STATE;
      const voice = voiceIn(clause, rest, answering && silent ? Voice.COUNCIL : speaking, leadIn);
      statements.push({
        ...clause,
        line,
        start: clause.start + line.offset,
        end: clause.end + line.offset,
        act: at === 0 && silent && clause.speaker === null ? actUnder(leadIn, clause.content) : clause.act,
        voice,
        leadPolarity: clause.leadPolarity ?? leadIn.polarity,
        sentence: sentence.text,
      });
      answering = clause.act === Act.ASK || clause.act === Act.CONCERN || clause.act === Act.WELCOME;
      // Findings "of Ofsted" that are a report's topic make this clause theirs, not the next.
      const goesOn = speaking === voice || clause.voice === voice || inspectorsSpeak(sentence.text);
      if (voice !== Voice.INSPECTOR || goesOn) speaking = voice;
    }
  });
  return statements;
}

/** The length of "Workforce – " ahead of what was said of the workforce. */
function labelLength(text: string): number {
  const label = LABEL.exec(text)?.[0];
  if (!label || FINITE.test(label) || voiceOf(label) !== null || polarityOfList(label) !== null) return 0;
  return FINITE.test(text.slice(label.length)) && label.split(' ').length <= LONGEST_LABEL ? label.length : 0;
}

function clausesOf(sentence: Span): Clause[] {
  return cutAtSpeech(sentence).flatMap((clause) => (clause.act === Act.STATE ? cutClauses(clause) : [clause]));
}

function voiceIn(clause: Clause, rest: string, speaking: Voice | null, leadIn: LeadIn): Voice {
  if (clause.act === Act.STATE && quotesInspectors(rest)) return Voice.INSPECTOR;
  if (clause.voice !== null) return clause.voice;
  const ends = speaking === Voice.INSPECTOR && leadIn.voice !== Voice.INSPECTOR && COUNCIL_ACTS.test(clause.content);
  return ends ? Voice.COUNCIL : (speaking ?? Voice.COUNCIL);
}

/** Under "Members asked about:" stand questions, and among them remarks. */
function actUnder({ act }: LeadIn, content: string): Act {
  if (act === null || act === Act.AGREE || act === Act.PROMISE) return Act.STATE;
  return act === Act.ASK && !QUESTION.test(content) && FINITE.test(content) ? Act.STATE : act;
}

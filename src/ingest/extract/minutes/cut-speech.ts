import { Voice } from '../../../domain/vocabulary.js';
import { spanOf, type Span } from '../../structure/minutes/sentences.js';
import { FINITE, inBrackets, type Clause } from './clause.js';
import { Act, connectiveLength, questionLeadLength, speechOf, verbsOfSpeech, withoutAsides } from './speech.js';

const BREAK = /\s*[;,]\s+(?:and |but |however,? |although |while |whilst |so |in response )?|\s+(?:and|but) /gi;
const QUERY =
  /^(?:(?:quer(?:y|ies)|questions?|clarification) (?:on|about|regarding|over|around|whether|as to|asked)|(?:what|how|why|when|whether|is|are|does|do|has|have|can) )[^–—]{5,200}? [–—-] /i;

/** A sentence in which several speak, or one speaks several times, as the part of each. */
export function cutAtSpeech(sentence: Span): Clause[] {
  const query = QUERY.exec(sentence.text)?.[0];
  if (query) return cutQuery(sentence, query);
  const lead = questionLeadLength(sentence.text);
  if (lead > 0) return cutQuestion(sentence, lead);
  const [first, ...rest] = cutsOf(sentence);
  const clauses = [clauseOf(first!, null)];
  for (const span of rest) clauses.push(clauseOf(span, clauses.at(-1)!));
  return clauses;
}

/** "In response to a question about costs, it was stated that they had risen" is a question and its answer. */
function cutQuestion(sentence: Span, lead: number): Clause[] {
  const { text } = sentence;
  const commas = [...text.matchAll(/[,;] /g)].map((match) => match.index).filter((index) => index >= lead);
  const at = commas.find((index) => speechOf(text.slice(index + 2)) !== null) ?? commas[0];
  if (at === undefined) return [clauseOf(sentence, null)];
  const answer = cutAtSpeech(spanOf(text, at + 2, text.length, sentence.start));
  const asked = text.slice(lead, at).replace(/^\W+/, '');
  const concern = /\bconcerns?\b/i.test(text.slice(0, lead));
  if (asked.split(' ').length < 3) return answer.map((clause, index) => (index === 0 ? asAnswer(clause) : clause));
  const question: Clause = {
    ...spanOf(text, lead, at, sentence.start),
    act: concern ? Act.CONCERN : Act.ASK,
    voice: Voice.MEMBER,
    speaker: null,
    content: asked,
    leadPolarity: null,
    said: true,
  };
  return [question, ...answer.map((clause, index) => (index === 0 ? asAnswer(clause) : clause))];
}

/** "Query on the budget – confirmed that it is balanced". */
function cutQuery(sentence: Span, query: string): Clause[] {
  const question = spanOf(sentence.text, 0, query.search(/ [–—-] $/), sentence.start);
  const answer = spanOf(sentence.text, query.length, sentence.text.length, sentence.start);
  const asked = question.text.replace(/^(?:quer(?:y|ies)|questions?|clarification) /i, '');
  return [
    { ...question, act: Act.ASK, voice: Voice.MEMBER, speaker: null, content: asked, leadPolarity: null, said: true },
    {
      ...answer,
      act: Act.STATE,
      voice: Voice.COUNCIL,
      speaker: null,
      content: answer.text,
      leadPolarity: null,
      said: true,
    },
  ];
}

function asAnswer(clause: Clause): Clause {
  return { ...clause, voice: clause.voice ?? Voice.COUNCIL };
}

function cutsOf(sentence: Span): Span[] {
  const { text } = sentence;
  const cuts: number[] = [];
  let from = 0;
  for (const match of withoutAsides(text).matchAll(BREAK)) {
    const right = text.slice(match.index + match[0].length);
    const left = text.slice(from, match.index);
    if (left.split(' ').length < 4 || inBrackets(text, match.index) || !(speechOf(left) ?? FINITE.test(left))) continue;
    if (!opensSpeech(right)) continue;
    cuts.push(match.index, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  const edges = [0, ...cuts, text.length];
  const spans: Span[] = [];
  for (let at = 0; at < edges.length; at += 2) spans.push(spanOf(text, edges[at]!, edges[at + 1]!, sentence.start));
  return spans;
}

function opensSpeech(right: string): boolean {
  const speech = speechOf(right);
  if (speech !== null) return true;
  const [verb] = verbsOfSpeech(right.replace(/^(?:also|then|further) /i, ''));
  if (verb?.start !== 0) return false;
  return (
    speechOf(`Officers ${right}`) !== null &&
    /\b(?:that|whether|members?|panel|committee|board|it should|how|why|if)\b/i.test(right.slice(0, 60))
  );
}

function clauseOf(span: Span, before: Clause | null): Clause {
  const speech = speechOf(span.text) ?? continued(span.text, before);
  const skipped = connectiveLength(span.text);
  if (!speech)
    return {
      ...span,
      act: Act.STATE,
      voice: null,
      speaker: null,
      content: span.text.slice(skipped),
      leadPolarity: null,
      said: false,
    };
  const content = span.text.slice(speech.content).trim();
  const requests =
    speech.act === Act.ASK && /^(?:to|for) (?!clarification|assurance|details? of|information)/i.test(content);
  return {
    ...span,
    act: requests ? Act.REQUEST : speech.act,
    voice: speech.voice,
    speaker: speech.speaker,
    content,
    leadPolarity: null,
    said: true,
  };
}

/** "… and reminded the Panel that": whoever spoke before goes on. */
function continued(text: string, before: Clause | null): ReturnType<typeof speechOf> {
  if (!before) return null;
  const stand = 'Officers ';
  const bare = text.replace(/^(?:also|then|further) /i, '');
  if (verbsOfSpeech(bare)[0]?.start !== 0) return null;
  const speech = speechOf(stand + bare);
  if (!speech) return null;
  return {
    ...speech,
    voice: before.voice,
    speaker: before.speaker,
    content: speech.content - stand.length + (text.length - bare.length),
  };
}

import { Voice } from '../../../domain/vocabulary.js';
import { readPhrases, straighten, type PhraseMatch } from '../../structure/minutes/phrases.js';
import { beginsWithSpeaker, voiceOf } from './voice.js';

/** What somebody does by speaking. */
export enum Act {
  STATE = 'STATE',
  ASK = 'ASK',
  REQUEST = 'REQUEST',
  SUGGEST = 'SUGGEST',
  CONCERN = 'CONCERN',
  WELCOME = 'WELCOME',
  AGREE = 'AGREE',
  PROMISE = 'PROMISE',
}

/** The words that say who speaks, and how: "Officers explained to Members that". */
export interface Speech {
  act: Act;
  /** Null where the words do not say, as in "It was noted that" or "She added that". */
  voice: Voice | null;
  /** As worded; null where nobody is named. */
  speaker: string | null;
  /** Where the part begins that was said: after "that", or with "about", "whether", "to". */
  content: number;
}

const verbs = readPhrases<{ phrase: string; act: Act }>('extract/minutes', 'speech.csv');

const ADVERB = String.raw`(?:(?:also|then|further|therefore|however|subsequently|again|both|now|previously|\w+ly),? )*`;
const TOPIC = /^(?:that|of|about|regarding)$/i;
const LINK = String.raw`(?:that|whether|if|how|why|what|when|where|who|which|about|of|on|over|around|regarding|concerning|as to|at|with|to|for|in relation to|in respect of|relating to|into)`;
const CONNECTIVE =
  /^(?:however|furthermore|moreover|additionally|in addition|also|finally|therefore|consequently|as a result(?: of this)?|by way of introduction|in (?:light|view) of this|in (?:response|reply|answer|summary|conclusion|discussion|particular|this case)|in doing so|during (?:the )?(?:discussion|debate|presentation)|following (?:a |the )?(?:discussion|debate|question|questions|presentation)|in the discussion that followed|on this point|nevertheless|overall|similarly|equally|with reference to [^,]{3,60}|with regards? to [^,]{3,60}|in relation to [^,]{3,60}|in terms of [^,]{3,60}|regarding [^,]{3,60}|turning to [^,]{3,60}),? +/i;
const QUESTION_LEAD =
  /^(?:in )?(?:respon(?:se|ding)|reply(?:ing)?|answer(?:ing)?|following|further) (?:to )?(?:an? |the |further |several |some |members'? |various )*(?:\w+ )?(?:questions?|quer(?:y|ies)|concerns?|comments?|requests?|challenges?)(?: (?:raised|asked|posed|made|put))?(?: (?:from|by) [^,;]{2,80}?)?(?=,|;| (?:about|regarding|on|over|concerning|as to|whether|around|relating|in relation|in respect|asking|that|why|how|what)\b)/i;
const IMPERSONAL = new RegExp(
  String.raw`^it (?:was|is|has been|had been|has also been|was also) ${ADVERB}(?<verb>\w+(?: out)?)(?: (?:and|,) \w+ed)?(?: (?:at|in|during) the meeting)?(?: by (?<by>[^,]{3,70}?))?,? (?:also )?(?<link>that|whether|if|how|why|what|to)\b`,
  'i',
);
const TOLD = new RegExp(
  String.raw`^(?<who>[^,;:]{3,70}?) (?:was|were|had been|has been|have been) ${ADVERB}(?:informed|advised|told|reminded|assured|notified|updated|made aware|referred|directed|shown|given (?:an )?(?:assurance|update|information))\b(?: by (?<by>[^,]{3,70}?))?,? (?<link>${LINK})\b`,
  'i',
);
const RAISED = new RegExp(
  String.raw`^(?:(?:an?|the|further|some|several|additional|serious|great|particular|one) )*(?<what>questions?|quer(?:y|ies)|concerns?|requests?|suggestions?|comments?|assurances?|reassurances?|clarification|views?|opinion|disquiet|unease|disappointment|frustration|praise|points?)(?: (?:was|were|had been|has been) ${ADVERB}(?:asked|raised|expressed|made|sought|given|provided|put|voiced|received))(?: by (?<by>[^,]{3,70}?))? (?=${LINK}\b)`,
  'i',
);
const THERE = new RegExp(
  String.raw`^there (?:was|were|had been|remained|is|are) (?:(?:an?|the|some|also|general|particular|real|serious|considerable) )*(?<what>concerns?|disappointment|frustration|questions?|worry|worries) (?=${LINK}\b)`,
  'i',
);
const CONCERNS =
  /^concerns? (?:(?:raised|expressed|was|were) )?(?:by (?<by>[^,]{3,50}?) )?(?=(?:about|over|that|regarding|at|around|on|as|in relation to|in respect of)\b)/i;
const LABEL =
  /^(?:(?<ask>Q(?:uestion)?|Query|Cllr question)(?: ?\d+)?|(?<say>A(?:nswer)?|Response|Reply|Officer response)(?: ?\d+)?) ?[:.–-] */;
const BEFORE_VERB =
  /(?: (?:had|has|have|did))?(?: (?:also|then|further|therefore|subsequently|again|both|now|previously|\w+ly))*\s*$/i;
const PRONOUN = /^(?:he|she|they)$/i;
const SUBCLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|which|that|who|where|when|because)\b/i;
const LISTENER = new RegExp(
  String.raw`^(?:(?:to|with|for) )?(?:(?:the|all|some|board|panel|committee|elected|fellow) )*(?:members?|panel|committee|board|cabinet|commission|sub-committee|chair|councillors?|meeting|those present|them|him|her|us|officers?)(?:'s?)?(?: (?:of|from) (?:the )?[\w ]{3,40}?)?,? (?=${LINK}\b)`,
  'i',
);
const TO_LISTENER = /^to (?:the )?(?:members|panel|committee|board|cabinet|commission|councillors|meeting) /i;
const ADVERBIAL =
  /^(?:in order to|following|after|before|as|since|having|given|to|with|on|at|during|due to|despite|for|by|because|while|when|if|in) [^,]*, /i;
const OBJECT_VERBS =
  /^(?:highlighted|outlined|explained|described|noted|acknowledged|recognised|emphasised|stressed|reiterated|announced|pointed out|drew|gave|provided|identified|praised|made|referred|clarified|accepted)/i;
/** "A member, who sat on the Board, commended": what is told of the speaker is not what is said. */
const ASIDE =
  /, (?:who|whose|which|having|as|in|speaking|himself|herself|on behalf of|representing)\b[^,;:.]{3,90},(?= )/gi;
/** What a committee noted or heard is what it was told. */
const HEARS = /^(?:noted|heard|learned|understood)$/;
/** Who says the sentence and how, as its first words tell; null where it simply says something. */
export function speechOf(sentence: string): Speech | null {
  const text = straighten(sentence);
  const label = LABEL.exec(text);
  if (label) {
    const asks = label.groups?.ask !== undefined;
    return {
      act: asks ? Act.ASK : Act.STATE,
      voice: asks ? Voice.MEMBER : Voice.COUNCIL,
      speaker: null,
      content: label[0].length,
    };
  }
  const skipped = connectiveLength(text);
  const rest = text.slice(skipped);
  const found = impersonal(rest) ?? told(rest) ?? raised(rest) ?? active(rest);
  return found && { ...found, content: found.content + skipped };
}

/** The length of "However," and the like at the start of a sentence. */
export function connectiveLength(sentence: string): number {
  return CONNECTIVE.exec(straighten(sentence))?.[0].length ?? 0;
}

/** The length of "In response to a question" at the start of a sentence; 0 where it does not start so. */
export function questionLeadLength(sentence: string): number {
  return QUESTION_LEAD.exec(straighten(sentence))?.[0].length ?? 0;
}

/** Where a verb of speaking begins, with what it does. */
export function verbsOfSpeech(text: string): PhraseMatch<{ phrase: string; act: Act }>[] {
  return verbs.find(text);
}

function impersonal(text: string): Speech | null {
  const match = IMPERSONAL.exec(text);
  const verb = match?.groups?.verb?.toLowerCase();
  if (!match || !verb) return null;
  const act = /^(?:hoped|anticipated|expected|intended|planned|proposed)$/.test(verb)
    ? Act.PROMISE
    : verbs.findAtStart(verb)?.row.act;
  if (!act) return null;
  const asks = act === Act.ASK || act === Act.SUGGEST || act === Act.REQUEST;
  const unsaid = asks ? Voice.MEMBER : act === Act.STATE ? Voice.COUNCIL : null;
  const by = match.groups?.by;
  return {
    act,
    voice: by ? voiceOf(by) : unsaid,
    speaker: by ?? null,
    content: afterLink(match[0].length, match.groups?.link),
  };
}

function told(text: string): Speech | null {
  const match = TOLD.exec(text);
  const who = match?.groups?.who;
  if (!match || !who || SUBCLAUSE.test(who) || (voiceOf(who) === null && !PRONOUN.test(who))) return null;
  const by = match.groups?.by;
  const voice = by ? voiceOf(by) : Voice.COUNCIL;
  return { act: Act.STATE, voice, speaker: by ?? null, content: afterLink(match[0].length, match.groups?.link, TOPIC) };
}

function raised(text: string): Speech | null {
  const match = RAISED.exec(text) ?? THERE.exec(text) ?? CONCERNS.exec(text);
  const what = match?.groups?.what?.toLowerCase() ?? 'concern';
  if (!match) return null;
  const by = match.groups?.by;
  const speaker = by ?? null;
  const voice = (by ? voiceOf(by) : null) ?? Voice.MEMBER;
  const said = text.slice(match[0].length);
  const content = match[0].length + (/^that\b/i.test(said) ? 5 : 0);
  if (/^(?:concern|disappoint|frustrat|worr|disquiet|unease)/.test(what))
    return { act: Act.CONCERN, voice, speaker, content };
  if (/^(?:assurance|reassurance)/.test(what) && /given|provided/.test(match[0])) {
    return { act: Act.STATE, voice: by ? voice : Voice.COUNCIL, speaker, content };
  }
  if (what.startsWith('request')) return { act: Act.REQUEST, voice, speaker, content };
  if (what.startsWith('suggestion')) return { act: Act.SUGGEST, voice, speaker, content };
  if (what.startsWith('praise')) return { act: Act.WELCOME, voice, speaker, content };
  return { act: /^(?:comment|point|view|opinion)/.test(what) ? Act.STATE : Act.ASK, voice, speaker, content };
}

/** The text with blanks for what it tells of a speaker in passing, every character in its place. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}

function active(said: string): Speech | null {
  const text = withoutAsides(said);
  for (const { row, start, end } of verbs.find(text)) {
    const who = text.slice(0, start).replace(BEFORE_VERB, '').replace(ADVERBIAL, '').trim();
    if (who.length > 170 || SUBCLAUSE.test(who.replace(/\([^)]*\)/g, ''))) return null;
    const pronoun = PRONOUN.test(who);
    const voice = pronoun ? null : voiceOf(who);
    if (!pronoun && voice === null) continue;
    if (voice === Voice.YOUNG_PERSON && !beginsWithSpeaker(who)) continue;
    const speech = complement(text, end, row.act, row.phrase, voice);
    const agrees = row.act === Act.AGREE && speech !== null && /^(?:with\b|\W*$)/i.test(text.slice(speech));
    const told = voice === Voice.MEMBER && HEARS.test(row.phrase);
    if (speech !== null)
      return {
        act: agrees ? Act.STATE : row.act,
        voice: told ? Voice.COUNCIL : voice,
        speaker: pronoun ? null : who,
        content: speech,
      };
  }
  return null;
}

/** Where that begins which the verb introduces; null where the verb introduces nothing that was said. */
function complement(text: string, end: number, act: Act, phrase: string, voice: Voice | null): number | null {
  let at = end + (/^,? */.exec(text.slice(end))?.[0].length ?? 0);
  at += LISTENER.exec(text.slice(at))?.[0].length ?? TO_LISTENER.exec(text.slice(at))?.[0].length ?? 0;
  const said = text.slice(at);
  if (!/\p{L}/u.test(said)) return at;
  const link = new RegExp(`^${LINK}\\b`, 'i').exec(said)?.[0];
  if (link && (act === Act.AGREE || act === Act.PROMISE) && !/^(?:to|that|with)$/i.test(link)) return null;
  if (link) return afterLink(at + link.length, link, act === Act.STATE ? TOPIC : undefined);
  if (voice === Voice.YOUNG_PERSON || act === Act.AGREE || act === Act.PROMISE) return null;
  return act !== Act.STATE || voice === Voice.INSPECTOR || OBJECT_VERBS.test(phrase) || /^[:"]/.test(said) ? at : null;
}

/** What follows "that" is what was said; "about", "whether", "to" belong to it, unless they only name a topic. */
function afterLink(end: number, link = '', dropped = /^that$/i): number {
  return dropped.test(link) ? end + 1 : end - link.length;
}

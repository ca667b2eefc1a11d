import type { ExtractedAction } from '../../../domain/extraction.js';
import { ActionKind, Voice } from '../../../domain/vocabulary.js';
import { Part, type OutlineLine } from '../../structure/minutes/outline.js';
import { splitSentences } from '../../structure/minutes/sentences.js';
import { commitmentsIn, commits } from './commitment.js';
import { dueIn, type Occasion } from './due.js';
import { doer, ownerOf } from './doer.js';
import { actorAtStart, asOwner, isBody, ownerAsBody, ownerAtEnd, ownerAtStart } from './owner.js';
import { Act } from './speech.js';
import type { Statement } from './statements.js';
import { summarise } from './summary.js';

/** An action whose themes are still to be told, with the words that state it. */
export type DraftAction = Omit<ExtractedAction, 'themes'> & { text: string };

const BODY = '(?:committee|panel|board|cabinet|commission|sub-committee|members|executive)';
const OWNER_LINE = /^(?:actions?|owner|lead)(?: by)?\s*[:–—-]\s*(?<owner>[^.]{3,110}?)\.?$/i;
const NOT_BUSINESS =
  /\b(?:correct record|apologies|declarations? of interest|excluded from the meeting|press and public|minutes of the (?:previous |last )?meeting|date of (?:the )?next meeting)\b/i;
const SECOND = new RegExp(
  String.raw`[,;]? and (?=(?:that (?!the (?:report|update) )|to (?:ask|request|receive|recommend|note|agree|approve)|at its meeting |(?:the )?${BODY} (?:requests?|asks?|receives?|notes?|agrees?|recommends?)))|; (?!with|which|who|including|being|as\b)`,
  'i',
);
const SELF = new RegExp(String.raw`^(?:that |for )?(?<who>the ${BODY}|members)\b`, 'i');
const ASKS = new RegExp(
  String.raw`^(?:that )?(?:at [^,]+, )?(?:(?:the )?${BODY} )?(?:formally |also )?(?:requests?|asks?|requested|asked|recommended|urges?|calls?|invites?)\b`,
  'i',
);
const ADDRESSED =
  /^(?:that )?(?:(?:the )?[\w ]{3,40}? )?(?:recommends?|recommended|(?:it )?be recommended)(?: to)? (?<who>.{3,90}?) (?:that|to|be)\b|^(?:that )?(?<asked>[^,;:]{3,80}?) be recommended to\b/i;
const RECOMMENDS = new RegExp(String.raw`^(?:that )?(?:(?:the )?${BODY} )?(?:recommends|recommended) that\b`, 'i');
const THAT_ACTS = /\b(?:requests?|asks?|requested|asked|urges?|recommends?) (?:that )?(?<rest>.+)$/i;
const DELEGATED =
  /\b(?:authority (?:be|is|was) (?:given|delegated)|delegated authority(?: be given| is given)?|delegates? authority|be delegated)(?: to)? (?<who>[^,;.]{3,90}?)(?=,|;|\.|$| to (?=\p{Ll})| in consultation)/iu;
const RESOLVER =
  /^(?:resolved )?(?:that )?(?<who>[^:;,.]{3,90}?)(?: (?:resolved|agreed|resolves|agrees|noted|is|are|be)(?: to| that)?)?\s*:?(?:\s*[-–—])?$/i;
const ASKED =
  /\b(?:requests?|asks?|requested|asked|asking|invites?|invited|urges?|urged|tasked|instructed|directed)(?: that)? (?<who>[^,;]{3,90}?) (?:to|be asked to|provides?|brings?|reports?) (?=\p{Ll})/u;
const WANTED =
  /\b(?:should|would be (?:helpful|useful|beneficial|good|worthwhile|appropriate)|be (?:circulated|invited|considered|provided|included|shared|reviewed|presented|brought|added|given|made|asked|approved|agreed|adopted|submitted|extended|developed|produced|reported|explored))\b/i;
const IS_ASKED = /^(?:that )?(?<who>[^:]{3,60}?) (?:is|are|be) (?:asked|recommended|invited|requested) to\b/i;
const HELPFUL_FOR = /\b(?:helpful|useful|beneficial|good) for (?<who>(?:the )?[\p{L} ]{3,40}?) to\b/iu;
const VISIT_COMES =
  /^(?:the |an? |another )?(?:[\w']+ ){0,4}(?:visits?|inspections?|re-inspection|ofsted|inspectors) (?:will|would|is|was|are|were)\b/i;
const COURTESY =
  /^(?:(?:[^,]*, )*(?:[^,]{0,80} )?)?to (?:bear in mind|keep in mind|be mindful|remember|address the|present the|introduce the|speak|comment|ask questions|join the|attend the meeting|give an? (?:update|overview))\b/i;
const NEED = /^(?:we )?need to \p{Ll}/iu;
const PLEDGE =
  /^(?<who>[^,;]{3,90}?) (?:also |then )?(?:gave|has given|had given|made|provided) (?:an? |the |her |his |their )?(?:clear |firm )?(?:undertakings?|commitment|promise|pledge) (?:that |to (?=\p{Ll}))(?<what>.+)$/iu;
const INLINE = /^ACTIONS?(?: POINT)?\b\s*(?:\d+\s*)?[:–—-]\s*/;

/** The actions under "Resolved", "Recommended" and "Actions". A line that only names an owner belongs to those above it. */
export function actionsOfParts(lines: OutlineLine[], occasion: Occasion): DraftAction[] {
  const actions: DraftAction[] = [];
  let open: DraftAction[] = [];
  for (const line of lines) {
    const kind = kindOf(line.part);
    if (!kind) open = [];
    const owner = ownerOfLine(line);
    if (owner) {
      for (const action of open) {
        action.owner ??= owner;
        action.passages.push(line.passage.index);
      }
      open = [];
      continue;
    }
    if (!kind || line.heading || NOT_BUSINESS.test(line.text) || line.leads !== null) continue;
    const drafts = line.text
      .split(SECOND)
      .map((text) => text.trim().replace(/[;,]? (?:and|or)$/i, ''))
      .filter((text) => !/^(?:and|or|\W*)$/i.test(text))
      .map((text) => partAction(text, kind, line, occasion));
    actions.push(...drafts);
    open.push(...drafts);
  }
  return actions;
}

function kindOf(part: Part): ActionKind | null {
  if (part === Part.RESOLVED) return ActionKind.RESOLUTION;
  if (part === Part.RECOMMENDED) return ActionKind.RECOMMENDATION;
  return part === Part.ACTIONS ? ActionKind.ACTION : null;
}

function ownerOfLine(line: OutlineLine): string | null {
  const whole = OWNER_LINE.exec(line.passage.text)?.groups?.owner;
  return whole && !/ to \p{Ll}/u.test(whole) ? asOwner(whole) : null;
}

function partAction(text: string, kind: ActionKind, line: OutlineLine, occasion: Occasion): DraftAction {
  const end = ownerAtEnd(text);
  const body = end?.before ?? text;
  const addressee = addresseeOf(body);
  const owner = end?.owner ?? addressee ?? (ASKS.test(body) ? askedIn(body) : doerOfPart(body, line));
  return draft(body, addressee ? ActionKind.RECOMMENDATION : kind, owner, line, occasion);
}

/** "recommends to Cabinet that", "recommends that the Director reviews". */
function addresseeOf(body: string): string | null {
  const { who, asked } = ADDRESSED.exec(body)?.groups ?? {};
  const named = who ?? asked;
  if (named && isBody(named)) return named;
  return RECOMMENDS.test(body) ? actorAtStart(THAT_ACTS.exec(body)?.groups?.rest ?? '') : null;
}

/** Whoever is asked: "requests that the Director submits". */
function askedIn(body: string): string | null {
  return ownerOf(ASKED.exec(body)?.groups?.who) ?? actorAtStart(THAT_ACTS.exec(body)?.groups?.rest ?? '');
}

function doerOfPart(body: string, line: OutlineLine): string | null {
  const delegate = ownerOf(DELEGATED.exec(body)?.groups?.who);
  return delegate ?? SELF.exec(body)?.groups?.who ?? ownerAtStart(body) ?? ownerAbove(line, body);
}

/** "Cabinet is asked to:" or "That the Board:" above the points. */
function ownerAbove({ leadIns }: OutlineLine, body: string): string | null {
  const above = leadIns[0] ?? '';
  const resolver = RESOLVER.exec(above)?.groups?.who;
  const asked = ownerOf(IS_ASKED.exec(above)?.groups?.who);
  return asked ?? (resolver && isBody(resolver) && /^\p{Ll}/u.test(body) ? resolver : null);
}

/** The actions of what was said: promises, requests, suggestions, what was agreed; and what was said ahead of them. */
export function actionsOf(
  statement: Statement,
  subject: string | null,
  occasion: Occasion,
): { actions: DraftAction[]; ahead: string | null } {
  const { content, act, voice, line } = statement;
  if (voice === Voice.INSPECTOR || voice === Voice.OTHER || VISIT_COMES.test(content) || COURTESY.test(content))
    return { actions: [], ahead: null };
  const inline = INLINE.exec(content);
  const pledge = act === Act.STATE ? PLEDGE.exec(content)?.groups : undefined;
  if (inline || pledge || act !== Act.STATE || NEED.test(content)) {
    const action = inline
      ? inlineAction(content.slice(inline[0].length), line, occasion)
      : pledge
        ? draft(pledge.what!, ActionKind.COMMITMENT, ownerOf(pledge.who), line, occasion)
        : actionOf(statement, subject, occasion);
    return { actions: action ? [action] : [], ahead: null };
  }
  const { parts, ahead } = commitmentsIn(content);
  const actions = parts.map((part) =>
    draft(part, ActionKind.COMMITMENT, doer(part, subject, occasion.author) ?? ownerAsBody(part), line, occasion),
  );
  return { actions, ahead };
}

function inlineAction(text: string, line: OutlineLine, occasion: Occasion): DraftAction {
  const end = ownerAtEnd(text);
  return draft(end?.before ?? text, ActionKind.ACTION, end?.owner ?? ownerAtStart(text), line, occasion);
}

function actionOf(statement: Statement, subject: string | null, occasion: Occasion): DraftAction | null {
  const { content, act, speaker, line } = statement;
  const own = /^to\b/i.test(content) ? ownerOf(speaker) : null;
  switch (act) {
    case Act.REQUEST:
      return draft(content, ActionKind.ACTION, requested(statement), line, occasion);
    case Act.SUGGEST:
      if (!WANTED.test(content) && !/^(?:to|for)\b/i.test(content)) return null;
      return draft(
        content,
        ActionKind.RECOMMENDATION,
        ownerOf(HELPFUL_FOR.exec(content)?.groups?.who) ?? doer(content),
        line,
        occasion,
      );
    case Act.AGREE:
      if (!/^to\b/i.test(content) && !/\b(?:would|should|will|be)\b/i.test(content)) return null;
      return draft(content, ActionKind.ACTION, own ?? doer(content, subject), line, occasion);
    case Act.PROMISE:
      return draft(
        content,
        ActionKind.COMMITMENT,
        own ?? doer(content, subject, occasion.author) ?? ownerOf(speaker),
        line,
        occasion,
      );
    case Act.STATE:
      return draft(content, ActionKind.ACTION, null, line, occasion);
    case Act.ASK:
    case Act.CONCERN:
    case Act.WELCOME:
      return null;
  }
}

/** Whoever was asked: "Members asked officers to". */
function requested({ sentence, content }: Statement): string | null {
  return ownerOf(ASKED.exec(sentence)?.groups?.who) ?? ownerAtStart(content);
}

function draft(
  text: string,
  kind: ActionKind,
  owner: string | null,
  line: OutlineLine,
  occasion: Occasion,
): DraftAction {
  const first = splitSentences(text)[0]?.text ?? text;
  return {
    passages: [line.passage.index],
    kind,
    summary: summarise(kind === ActionKind.COMMITMENT && commits(first) ? first : toDo(first)),
    owner,
    ...dueIn(text, occasion),
    text,
  };
}

/** "to circulate the papers" as an order: "circulate the papers". */
function toDo(text: string): string {
  return text.replace(/^(?:that )?(?:to |for )?/i, '');
}

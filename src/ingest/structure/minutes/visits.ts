import type { ExtractedVisit } from '../../../domain/extraction.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { VisitKind, VisitStatus } from '../../../domain/vocabulary.js';
import type { FoundDate } from '../dates.js';
import type { OutlineLine } from './outline.js';
import { splitSentences } from './sentences.js';
import { addMention, draftOf, isAlike, isSame, publish, type VisitDraft } from './visit-draft.js';
import { publicationIn, visitMentions, type VisitMention } from './visit-mentions.js';

interface Undated {
  mention: VisitMention;
  kind: VisitKind;
  passage: number;
}

const INSPECTIONS = new Set([VisitKind.ILACS_STANDARD, VisitKind.ILACS_SHORT, VisitKind.SIF_INSPECTION]);
const WENT_ON = /^(?:it|this) (?:(?:had|has) taken place|took place|was (?:carried out|held|undertaken|conducted))\b/i;
const WITHOUT_SUBJECT = /^(?:will |to |due |it |this |planned |scheduled |took |taking )/i;

/** The visits that minutes speak of, each once, with what all mentions of it say. */
export function visitsOf(lines: OutlineLine[], heldOn: PartialDate | null, lastYear: number | null): ExtractedVisit[] {
  const list = new VisitList();
  // A visit without a kind is of the kind spoken of before; between inspections most are monitoring visits.
  let spokenOf = VisitKind.MONITORING_VISIT;
  for (const line of lines) {
    for (const { text } of splitSentences(line.text)) {
      for (const mention of mentionsIn(text, line)) {
        const kind = kindOf(mention, spokenOf, lastYear);
        if (mention.kind !== null && !INSPECTIONS.has(kind) && kind !== VisitKind.OTHER) spokenOf = kind;
        list.mention({ mention, kind, passage: line.passage.index });
      }
      const published = publicationIn(text);
      if (published) list.publish(published, line.passage.index);
    }
  }
  return list.finish(heldOn);
}

class VisitList {
  private readonly drafts: VisitDraft[] = [];
  private readonly undated: Undated[] = [];
  /** How many visits of a kind the text says there have been. */
  private readonly counts = new Map<VisitKind, number>();
  private last: VisitDraft | null = null;

  mention(one: Undated): void {
    const { mention, kind, passage } = one;
    if (mention.count !== null) this.counts.set(kind, mention.count);
    if (mention.several && mention.date === null) {
      if (mention.published) this.publish(mention.published, passage, kind);
      return;
    }
    const named = mention.date ?? mention.sequence ?? mention.dateText;
    if (named === null && !(mention.planned && mention.next)) {
      this.undated.push(one);
      const known = this.lastCompleted(kind);
      if (known && !mention.planned) addMention(known, mention, passage);
      return;
    }
    const known = this.meant(mention) ?? this.drafts.find((draft) => isSame(draft, mention, kind));
    if (known) addMention(known, mention, passage);
    const told = known ?? this.add(one);
    // "The third visit, since the inspection in 2021": what follows in the line is about the visit.
    const isBackground = this.last?.visit.passages.includes(passage) && byStart(told.visit, this.last.visit) < 0;
    if (!isBackground) this.last = told;
  }

  /** "The visit took place in May": the one spoken of last, where its date is not known yet. */
  private meant(mention: VisitMention): VisitDraft | null {
    if (!this.last || mention.kind !== null || mention.sequence !== null || mention.planned) return null;
    const { visit, yearless } = this.last;
    const open = visit.startedOn === null && yearless === null && visit.status === VisitStatus.COMPLETED;
    return open && !INSPECTIONS.has(visit.kind) && visit.kind !== VisitKind.OTHER ? this.last : null;
  }

  /** The letter of the last visit of the kind, or of the one spoken of last, was published then. */
  publish(published: FoundDate, passage: number, kind?: VisitKind): void {
    const draft = (kind && this.lastCompleted(kind)) ?? this.last;
    if (draft?.visit.publishedOn !== null) return;
    publish(draft, published);
    if (!draft.visit.passages.includes(passage)) draft.visit.passages.push(passage);
  }

  finish(heldOn: PartialDate | null): ExtractedVisit[] {
    for (const one of this.undated) {
      if (!this.isMissing(one)) continue;
      this.add(one);
      if (one.mention.since) this.add(one);
    }
    const visits = this.drafts.map(({ visit }) => visit);
    for (const { visit, yearless } of this.drafts) {
      if (visit.startedOn === null && yearless && heldOn) {
        visit.startedOn = withYear(yearless.start, heldOn, visit.status);
        visit.endedOn = yearless.end && withYear(yearless.end, heldOn, visit.status);
      }
    }
    for (const visit of visits) {
      // What has been reported on has taken place, whatever the words.
      const gone =
        visit.publishedOn !== null ||
        (heldOn !== null && (visit.endedOn ?? visit.startedOn ?? '9') < heldOn.slice(0, 7));
      if (gone) visit.status = VisitStatus.COMPLETED;
    }
    for (const visit of visits)
      if (visit.kind === VisitKind.MONITORING_VISIT) visit.follows = inspectionBefore(visit, visits);
    return visits;
  }

  /** "A further visit" after the second is the third. */
  private add({ mention, kind, passage }: Undated): VisitDraft {
    const draft = draftOf(mention, kind, passage);
    const counted = this.drafts.flatMap(({ visit }) => (visit.kind === kind ? (visit.sequence ?? []) : []));
    counted.push(...[this.counts.get(kind) ?? []].flat());
    if (mention.planned && mention.next && !mention.several && counted.length > 0) {
      draft.visit.sequence ??= Math.max(...counted) + 1;
    }
    this.drafts.push(draft);
    return draft;
  }

  /** Whether a visit that is only named, as "the last inspection", is none of those that are known. */
  private isMissing({ mention, kind }: Undated): boolean {
    const status = mention.planned ? VisitStatus.PLANNED : VisitStatus.COMPLETED;
    if (this.drafts.some(({ visit }) => visit.status === status && isAlike(visit.kind, kind))) return false;
    const onlyOne = this.drafts.length === 0 && !mention.planned && !mention.several;
    return (
      mention.placed ||
      onlyOne ||
      (mention.kind !== null && !INSPECTIONS.has(mention.kind) && mention.kind !== VisitKind.JTAI)
    );
  }

  private lastCompleted(kind: VisitKind): VisitDraft | null {
    const done = this.drafts.filter(({ visit }) => visit.kind === kind && visit.status === VisitStatus.COMPLETED);
    return done.sort((one, other) => byStart(one.visit, other.visit)).at(-1) ?? null;
  }
}

/** "It took place in May" goes on about the visit; below the heading "Next visit" a line says "Will take place in May". */
function mentionsIn(sentence: string, { passage }: OutlineLine): VisitMention[] {
  const mentions = visitMentions(sentence);
  if (mentions.length === 0 && WENT_ON.test(sentence)) return visitMentions(sentence.replace(/^\w+/, 'The visit'));
  if (mentions.length > 0 || !passage.section || !WITHOUT_SUBJECT.test(sentence)) return mentions;
  return visitMentions(`${passage.section} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
}

/** An inspection without a date is one of the framework of its time. */
function kindOf(mention: VisitMention, spokenOf: VisitKind, lastYear: number | null): VisitKind {
  const old = lastYear !== null && lastYear < 2018;
  if (mention.kind === VisitKind.ILACS_STANDARD && !mention.date && old) return VisitKind.SIF_INSPECTION;
  return mention.kind ?? spokenOf;
}

/** The last inspection before the visit; any, where their dates do not say. */
function inspectionBefore(visit: ExtractedVisit, visits: ExtractedVisit[]): number | null {
  const before = visits.filter(
    (one) =>
      INSPECTIONS.has(one.kind) &&
      one.status === VisitStatus.COMPLETED &&
      (visit.startedOn === null || one.startedOn === null || one.startedOn <= visit.startedOn),
  );
  const last = before.sort(byStart).at(-1);
  return last ? visits.indexOf(last) : null;
}

function byStart(one: ExtractedVisit, other: ExtractedVisit): number {
  return (one.startedOn ?? '').localeCompare(other.startedOn ?? '');
}

/** The year in which a visit fell, seen from the meeting: the last such day before it, or the next after it. */
function withYear(monthDay: string, heldOn: PartialDate, status: VisitStatus): PartialDate | null {
  if (heldOn.length < 10) return null;
  const year = Number(heldOn.slice(0, 4));
  const thatDay = heldOn.slice(5, 5 + monthDay.length);
  if (status === VisitStatus.PLANNED) return `${monthDay >= thatDay ? year : year + 1}-${monthDay}`;
  return `${monthDay > thatDay ? year - 1 : year}-${monthDay}`;
}

import type { ExtractedVisit } from '../../../domain/extraction.js';
import { VisitKind, VisitStatus } from '../../../domain/vocabulary.js';
import { visitMentions, type VisitMention } from './visit-mentions.js';

const INSPECTIONS = new Set([VisitKind.ILACS_STANDARD, VisitKind.ILACS_SHORT, VisitKind.SIF_INSPECTION]);

/** The visit that a sentence is about, as a position in `visits`; what inspectors say is about the last one where nothing else is said. */
export function visitMeant(sentence: string, visits: ExtractedVisit[], inspectors: boolean): number | null {
  for (const mention of visitMentions(sentence)) {
    const at = visits.findIndex((visit) => isMeant(visit, mention));
    if (at >= 0) return at;
  }
  return inspectors ? lastCompleted(visits) : null;
}

function isMeant(visit: ExtractedVisit, mention: VisitMention): boolean {
  if ((visit.status === VisitStatus.PLANNED) !== mention.planned || mention.several) return false;
  if (
    mention.kind !== null &&
    visit.kind !== mention.kind &&
    !(INSPECTIONS.has(visit.kind) && INSPECTIONS.has(mention.kind))
  )
    return false;
  if (mention.sequence !== null) return visit.sequence === mention.sequence;
  const { date } = mention;
  if (!date) return mention.kind !== null && mention.kind !== VisitKind.OTHER;
  const start = visit.startedOn ?? '';
  return date.yearless
    ? start.slice(5).startsWith(date.start.replace(/^--/, '')) && start.length > 4
    : start.startsWith(date.start) || date.start.startsWith(start || '-');
}

function lastCompleted(visits: ExtractedVisit[]): number | null {
  let last: number | null = null;
  visits.forEach((visit, at) => {
    if (visit.status !== VisitStatus.COMPLETED) return;
    if (last === null || (visit.startedOn ?? '9') >= (visits[last]!.startedOn ?? '9')) last = at;
  });
  return last;
}

import type { ExtractedVisit } from '../../domain/extraction.js';
import { type DateRange, rangeBetween, rangeOf } from '../../domain/partial-date.js';
import { VisitKind, VisitStatus } from '../../domain/vocabulary.js';
import type { KnownVisit } from '../../graph/write/ingested-visits.js';

type Dates = Pick<ExtractedVisit, 'startedOn' | 'endedOn' | 'publishedOn'>;

/** A report names no other day than the table by more than this, or it is of another visit. */
const PUBLICATION_DAYS = 31;
/** An inspection of which only the publication is known was on site within so many days before it. */
const BEFORE_PUBLICATION_DAYS = 130;
/** A visit known by its place in a series alone is one of the series that the document can mean. */
const SERIES_DAYS = 550;
/** A range up to this long is a time of its own, not just a year. */
const EXACT_DAYS = 62;

const FULL_INSPECTIONS = [
  VisitKind.ILACS_STANDARD,
  VisitKind.ILACS_SHORT,
  VisitKind.ILACS_OTHER,
  VisitKind.SIF_INSPECTION,
];

/** The visit of the council that a document means; null where the graph has none. `on`: the day of the document. */
export function matchVisit(said: ExtractedVisit, known: readonly KnownVisit[], on: string | null): KnownVisit | null {
  const scored = known.map((visit) => ({ visit, score: likeness(said, visit, on) })).filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.visit ?? null;
}

/** 0: another visit. */
function likeness(said: ExtractedVisit, known: KnownVisit, on: string | null): number {
  const oneSequence = said.sequence !== null && said.sequence === known.sequence;
  const twoSequences = said.sequence !== null && known.sequence !== null && !oneSequence;
  if (said.status !== known.status || !compatible(said.kind, known.kind) || twoSequences) return 0;
  const evidence = said.passages.some((index) => known.evidence.includes(index));
  const dates = likenessOfDates(said, known);
  if (dates === 'apart') return 0;
  const series = oneSequence && said.kind === known.kind && (evidence || near(known, on));
  const plan =
    said.status === VisitStatus.PLANNED && dates === 'unknown' && said.kind === known.kind && sameWords(said, known);
  const linked = (dates === 'exact' ? 16 : 0) + (dates === 'coarse' ? 6 : 0) + (series ? 8 : 0) + (plan ? 4 : 0);
  const score = linked + (evidence ? 5 : 0);
  return score === 0 ? 0 : score + (said.kind === known.kind ? 2 : 0) + (sameWords(said, known) ? 1 : 0);
}

function compatible(said: VisitKind, known: VisitKind): boolean {
  const full = (kind: VisitKind): boolean => FULL_INSPECTIONS.includes(kind);
  return said === known || said === VisitKind.OTHER || known === VisitKind.OTHER || (full(said) && full(known));
}

function likenessOfDates(said: Dates, known: Dates): 'exact' | 'coarse' | 'apart' | 'unknown' {
  const [ours, theirs] = [onSite(said), onSite(known)];
  const [ourPublication, theirPublication] = [published(said), published(known)];
  if (ours && theirs && overlap(ours, theirs)) return exact(ours) && exact(theirs) ? 'exact' : 'coarse';
  if (ourPublication && theirPublication) {
    return overlap(widened(ourPublication, PUBLICATION_DAYS, PUBLICATION_DAYS), theirPublication) ? 'exact' : 'apart';
  }
  // Minutes date an inspection by its report as often as by its days on site.
  if (ours && theirPublication && overlap(ours, leadUp(theirPublication, theirs))) return 'coarse';
  if (theirs && ourPublication && overlap(theirs, leadUp(ourPublication, ours))) return 'coarse';
  const known1 = ours ?? ourPublication;
  const known2 = theirs ?? theirPublication;
  return known1 && known2 ? 'apart' : 'unknown';
}

/** When a visit can be said to have been of which the publication is known, and perhaps the days on site. */
function leadUp(publication: DateRange, onSiteDays: DateRange | null): DateRange {
  return onSiteDays ? publication : widened(publication, BEFORE_PUBLICATION_DAYS, 0);
}

function onSite({ startedOn, endedOn }: Dates): DateRange | null {
  const one = startedOn ?? endedOn;
  return rangeBetween(startedOn, endedOn) ?? (one ? rangeOf(one) : null);
}

function published({ publishedOn }: Dates): DateRange | null {
  return publishedOn ? rangeOf(publishedOn) : null;
}

function near(known: KnownVisit, on: string | null): boolean {
  const range = onSite(known) ?? published(known);
  if (!range || !on) return true;
  return overlap(widened(rangeOf(on), SERIES_DAYS, SERIES_DAYS), range);
}

function sameWords(said: ExtractedVisit, known: KnownVisit): boolean {
  const words = (text: string | null): string =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const same = (a: string | null, b: string | null): boolean => words(a) !== '' && words(a) === words(b);
  return same(said.focus, known.focus) || same(said.dateText, known.dateText);
}

function overlap(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function exact({ from, to }: DateRange): boolean {
  return Date.parse(to) - Date.parse(from) <= EXACT_DAYS * 86_400_000;
}

function widened({ from, to }: DateRange, before: number, after: number): DateRange {
  const shifted = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return { from: shifted(from, -before), to: shifted(to, after) };
}

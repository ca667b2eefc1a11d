import { commonDate, rangeBetween, rangeOf, type DateRange, type PartialDate } from '../../domain/partial-date.js';

/** What a dated node is filtered and sorted by. */
export interface Dated {
  from: string | null;
  to: string | null;
  timeline: string;
}

export interface VisitDays {
  startedOn: PartialDate | null;
  endedOn: PartialDate | null;
  publishedOn: PartialDate | null;
}

export interface MeetingDays {
  heldOn: PartialDate | null;
  earliest: PartialDate | null;
  latest: PartialDate | null;
}

const UNDATED = '9999';

/** The first and last day of a date, and its place on the timeline. */
export function dated(range: DateRange | null): Dated {
  return { from: range?.from ?? null, to: range?.to ?? null, timeline: range?.from ?? UNDATED };
}

/** A visit's dates. `after`: the visit that it is known to come directly after, which then decides its place. */
export function visitDates(visit: VisitDays, after: Dated | null): Dated {
  const dates = dated(visitRange(visit));
  return after ? { ...dates, timeline: `${after.timeline}+` } : dates;
}

/** A document's dates: those of its publication, else of the meeting that it records. */
export function documentDates(publishedOn: PartialDate | null, meeting: MeetingDays | null): Dated {
  return dated(publishedOn ? rangeOf(publishedOn) : meetingRange(meeting));
}

/** A finding's dates: those of the visit that raised it, else of the meeting, else of the document's publication. */
export function findingDates(
  visit: VisitDays | null,
  meeting: MeetingDays | null,
  publishedOn: PartialDate | null,
): Dated & { occurredOn: PartialDate | null } {
  if (visit) return { occurredOn: firstDate(visit), ...dated(visitRange(visit)) };
  const range = meetingRange(meeting);
  if (meeting && range) return { occurredOn: meetingDate(meeting), ...dated(range) };
  return { occurredOn: publishedOn, ...dated(publishedOn ? rangeOf(publishedOn) : null) };
}

function firstDate({ startedOn, endedOn, publishedOn }: VisitDays): PartialDate | null {
  return startedOn ?? endedOn ?? publishedOn;
}

function visitRange(visit: VisitDays): DateRange | null {
  const first = firstDate(visit);
  return rangeBetween(visit.startedOn, visit.endedOn) ?? (first ? rangeOf(first) : null);
}

function meetingRange(meeting: MeetingDays | null): DateRange | null {
  if (!meeting) return null;
  return meeting.heldOn ? rangeOf(meeting.heldOn) : rangeBetween(meeting.earliest, meeting.latest);
}

function meetingDate({ heldOn, earliest, latest }: MeetingDays): PartialDate | null {
  return heldOn ?? (earliest && latest ? commonDate(earliest, latest) : null);
}

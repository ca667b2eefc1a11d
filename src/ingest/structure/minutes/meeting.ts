import type { ExtractedMeeting, ExtractedPassage, ExtractedVisit } from '../../../domain/extraction.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { VisitStatus } from '../../../domain/vocabulary.js';
import { findDates } from '../dates.js';
import { splitSentences } from './sentences.js';
import { straighten } from './phrases.js';

const BODY = String.raw`(?:Committee|Panel|Board|Cabinet|Commission|Sub-Committee|Executive|Council)`;
const NAMED = new RegExp(
  String.raw`\b(?:the )?(?<body>(?:[\p{Lu}][\p{L}',&-]* |and |of |for |the )*?[\p{Lu}][\p{L}'-]*(?: (?:and|of|for|&) [\p{Lu}][\p{L}'-]*)* ${BODY}(?: \([\p{Lu}][^()]{3,60}\))?|Cabinet(?! (?:Members?|Office|Portfolio|Advis[eo]r)))(?![\p{L}])`,
  'u',
);
const HELD =
  /\b(?:held (?:on|at)|meeting (?:of|on)|date of meeting|meeting:|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const SPOKEN =
  /\b[Tt]he (?<body>Scrutiny Panel|Scrutiny Committee|Scrutiny Commission|Committee|Panel|Board|Commission|Sub-Committee|Cabinet)\b/g;
const PAST = /\b(?:was|were|had|as (?:at|of))\b/i;
const TO_COME = /\b(?:will|would|by|due|next|meeting|deadline|planned|expected|until|before)\b/i;
const FIRST_LINES = 14;

/** The meeting that minutes record: from the lines at their head, else as the text speaks of it. */
export function meetingOf(passages: ExtractedPassage[], visits: ExtractedVisit[]): ExtractedMeeting | null {
  const head = passages.slice(0, FIRST_LINES).map(({ text }) => straighten(text));
  const dated = head.find(
    (text) =>
      HELD.test(text) &&
      text.length < 200 &&
      findDates(text).some((date) => !date.yearless && date.start.length === 10),
  );
  const heldOn = dated ? (findDates(dated).find((date) => !date.yearless)?.start ?? null) : null;
  const body =
    (dated ? named(dated) : null) ??
    head
      .filter((text) => text.length < 120)
      .map(named)
      .find(Boolean) ??
    spoken(passages);
  if (!body) return null;
  return { body, heldOn, earliest: heldOn ?? lastKnown(visits, passages), latest: heldOn };
}

function named(text: string): string | null {
  const body = NAMED.exec(text)?.groups?.body;
  const short = body
    ?.replace(/^.*\b(?:of|to|for) the /, '')
    .replace(
      /^(?:(?:Draft |Public )?(?:Agenda|Minutes|Meeting|Report|Notes?)(?: and (?:draft )?[Mm]inutes)?(?: of| for| to)? )+/,
      '',
    )
    .replace(/^The /, '');
  return short &&
    !/^(?:Committee|Panel|Board|Commission|Sub-Committee|Executive|Council|City Council|County Council|Borough Council)$/.test(
      short,
    ) &&
    !short.endsWith(' Council')
    ? short
    : null;
}

/** What the minutes call the body that meets most often. */
function spoken(passages: ExtractedPassage[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const match of text.matchAll(SPOKEN)) {
      const body = match.groups!.body!;
      counts.set(body, (counts.get(body) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

/** The last day that the text speaks of as gone: the meeting was not before it. */
function lastKnown(visits: ExtractedVisit[], passages: ExtractedPassage[]): PartialDate | null {
  const past = visits
    .filter(({ status }) => status === VisitStatus.COMPLETED)
    .flatMap((visit) => [visit.publishedOn, visit.endedOn ?? visit.startedOn]);
  const told = passages
    .flatMap(({ text }) => splitSentences(text))
    .filter(({ text }) => PAST.test(text) && !TO_COME.test(text));
  const days = told.flatMap(({ text }) => findDates(text)).filter((date) => !date.yearless && date.start.length === 10);
  past.push(...days.map(({ start }) => start));
  return (
    past
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}

import { PassageRole, type ExtractedPassage } from '../../../domain/extraction.js';
import { splitSentences } from './sentences.js';

/** What a part of minutes is for. */
export enum Part {
  /** The agenda's words, ahead of what was minuted. */
  AGENDA = 'AGENDA',
  DISCUSSION = 'DISCUSSION',
  RECOMMENDED = 'RECOMMENDED',
  RESOLVED = 'RESOLVED',
  ACTIONS = 'ACTIONS',
  /** Links to papers, after an item. */
  PAPERS = 'PAPERS',
}

/** A line that says something, with the words that lead to it. */
export interface OutlineLine {
  passage: ExtractedPassage;
  part: Part;
  /** The passage's text without bullet, letter, number and the name of its part. */
  text: string;
  /** Where `text` begins in the passage's text. */
  offset: number;
  marked: boolean;
  heading: boolean;
  /** The end of it, where it leads to the lines below: "Inspectors noted the following strengths:". */
  leads: string | null;
  /** What leads to this line, nearest first. */
  leadIns: string[];
  /** Of the line that opened its part: the passage of "Resolved –". */
  opener: number | null;
}

interface Level {
  words: string;
  shape: string | null;
}

const MARK =
  /^(?:(?<bullet>[•·▪■◦●○‣⁃∙❖➢►✓*–—-]\s*|[Øo§üv]\s)|(?<letter>\((?:[a-z]{1,2}|[ivx]{1,5})\)|(?:[a-pr-z]|[ivx]{1,5})[.)](?=\s))|(?<number>\(\d{1,3}\)|\d{1,3}(?:\.\d{1,2}){1,2}\.?(?=\s)|\d{1,3}[.)](?=\s)))\s*/iu;
const OPENERS: [Part, RegExp][] = [
  [Part.PAPERS, /^(?:supporting|additional|background) (?:documents|papers)\b.{0,20}$/i],
  [Part.DISCUSSION, /^minutes\s*:\s*|^minutes$/i],
  [Part.RECOMMENDED, /^(?:officers? )?recommend(?:ed|ations?)(?: to [\w ]+)?(?:\s*[:–—-]\s*|\s*$|\s+that\b:?\s*)/i],
  [
    Part.RESOLVED,
    /^(?:[Ii]t was |[Tt]he [\p{L} ]{4,60}? )?(?:unanimously )?(?:RESOLVED|resolved|Resolved|AGREED)\b(?:,? unanimously)?(?:\s*[:–—-])*\s*/u,
  ],
  [Part.RESOLVED, /^(?:agreed|decisions?|resolutions?)(?:\s*[:–—-]+\s*|\s*$)/i],
  [Part.ACTIONS, /^(?:(?:agreed )?actions?(?: points?| agreed| arising| required| log)?)(?:\s*[:–—-]+\s*|\s*$)/i],
];
const RESOLUTION_START =
  /^(?:[Tt]hat\b|[Tt]o\b|[Ff]or\b|\p{Ll}|[Tt]he (?:Committee|Board|Panel|Cabinet|Commission)\b)/u;
const CONTACT = /^\(?(?:contact:? )?[\p{L}'’. -]{3,60}[–—:-]\s*(?:tel:? ?)?\(?\d[\d ()]{6,}\)?$/iu;
const RESOLUTION =
  /^that (?:the|it|a|an|cabinet|members|council)\b.{0,200}\b(?:be|notes?|agrees?|approves?|endorses?)\b/i;
const LEADS = /(?::\s*[-–—]?|\s[-–—])$/;

/** A line of its own that names what stands below it. */
const LIST_TITLE =
  /^(?:what (?:is|was|are|were|we|has|needs?|inspectors|ofsted)\b|(?:(?:key|main|our|the|other) )?(?:areas? (?:for|of|that|requiring)\b|strengths|weaknesses|challenges|concerns|successes|achievements|risks)\b)[^.:;,?]{0,50}$/i;

/** The lines of minutes, each in its part and under what leads to it. */
export function outline(passages: ExtractedPassage[], format: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const minuted = passages.map(({ text }) => /^minutes\s*:?/i.test(text) && /^minutes(?:\s*:|$)/i.test(text));
  let part = minuted.includes(true) ? Part.AGENDA : Part.DISCUSSION;
  let opener: number | null = null;
  let opened = false;
  let levels: Level[] = [];

  passages.forEach((passage, at) => {
    if (passage.role === PassageRole.CELL || CONTACT.test(passage.text)) return;
    const mark = MARK.exec(passage.text);
    const marked = mark !== null || passage.role === PassageRole.ITEM;
    let offset = mark?.[0].length ?? 0;
    const opening = openingOf(passage.text.slice(offset));
    if (opening) {
      part = opening.part;
      opener = passage.index;
      levels = [];
      offset += opening.length;
      opened = offset >= passage.text.length || opening.bare;
      if (offset >= passage.text.length) return;
      if (opening.bare && !/\p{L}/u.test(passage.text.slice(offset))) return;
    }
    const text = passage.text.slice(offset).trimEnd();
    const heading = isHeading(passages, at, format, levels.length > 0);
    if (!opening) {
      if (part === Part.PAPERS && heading) part = minuted.includes(true, at + 1) ? Part.AGENDA : Part.DISCUSSION;
      else if (isOver(part, { heading, marked, text, opened })) part = minutedPart(minuted, at);
      opened = false;
    }
    if (part === Part.DISCUSSION && RESOLUTION.test(text)) part = Part.RESOLVED;
    if (part === Part.AGENDA || part === Part.DISCUSSION || part === Part.PAPERS) opener = null;
    if (heading) levels = [];
    const shape = shapeOf(mark, passage.role);
    levels = levelsAt(levels, shape === 'plain' && splitSentences(text).length > 1 ? 'prose' : shape);
    const leads = leadOf(passages, at, text, heading, shape);
    lines.push({
      passage,
      part,
      text,
      offset,
      marked,
      heading,
      leads,
      leadIns: levels.map(({ words }) => words),
      opener,
    });
    if (leads !== null) levels = [{ words: leads, shape: null }, ...(shape === 'plain' ? [] : levels)];
  });
  return lines;
}

function openingOf(text: string): { part: Part; length: number; bare: boolean } | null {
  for (const [part, pattern] of OPENERS) {
    const match = pattern.exec(text);
    if (match) return { part, length: match[0].length, bare: /^(?:that|to)?\W*$/i.test(text.slice(match[0].length)) };
  }
  return null;
}

function isOver(part: Part, line: { heading: boolean; marked: boolean; text: string; opened: boolean }): boolean {
  if (part !== Part.RESOLVED && part !== Part.RECOMMENDED && part !== Part.ACTIONS) return false;
  if (line.opened || line.marked || /^actions?\b/i.test(line.text)) return false;
  return line.heading || !RESOLUTION_START.test(line.text);
}

function minutedPart(minuted: boolean[], at: number): Part {
  return minuted.includes(true, at + 1) && !minuted.slice(0, at).includes(true) ? Part.AGENDA : Part.DISCUSSION;
}

/** Plain text knows headings by their shape alone: several below each other under "…:" are the points of a list. */
function isHeading(passages: ExtractedPassage[], at: number, format: string, led: boolean): boolean {
  if (passages[at]!.role !== PassageRole.HEADING) return false;
  if (format !== 'text' || !led) return true;
  return passages[at - 1]?.role !== PassageRole.HEADING && passages[at + 1]?.role !== PassageRole.HEADING;
}

function shapeOf(mark: RegExpExecArray | null, role: PassageRole): string {
  const kind = Object.entries(mark?.groups ?? {}).find(([, found]) => found !== undefined);
  if (kind?.[0] === 'bullet') return kind[1].trim();
  return kind?.[0] ?? (role === PassageRole.ITEM ? 'item' : 'plain');
}

/** A lead-in holds for the lines below it that look alike: prose is no point of a list of short lines. One that looks like the lines above it ends the inner list. */
function levelsAt(levels: Level[], shape: string): Level[] {
  const [inner, ...outer] = levels;
  if (!inner) return [];
  if (inner.shape === null) return [{ ...inner, shape }, ...outer];
  const alike = inner.shape === shape || (inner.shape === 'prose' && shape === 'plain');
  return alike ? levels : levelsAt(outer, shape);
}

function leadOf(
  passages: ExtractedPassage[],
  at: number,
  text: string,
  heading: boolean,
  shape: string,
): string | null {
  const next = passages[at + 1];
  if (heading) return text.endsWith(':') || next?.role === PassageRole.ITEM ? text : null;
  if (next?.role === PassageRole.CELL) return null;
  if (shape !== 'plain' && next && shape === shapeOf(MARK.exec(next.text), next.role)) return null;
  const last = splitSentences(text).at(-1)?.text ?? text;
  if (LEADS.test(last) || (next && LIST_TITLE.test(text))) return last;
  const opensList =
    next?.role === PassageRole.ITEM && passages[at]!.role === PassageRole.PARAGRAPH && !/[.!?;]$/.test(last);
  return opensList ? last : null;
}

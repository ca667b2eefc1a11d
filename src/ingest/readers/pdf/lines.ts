import type { Line, Piece } from './layout.js';
import { isBareMarker, markerOf } from './markers.js';

/** A gap of so many ems may part two columns; less is a blank. */
const WIDE_GAP = 0.8;
/** A gap of so many ems always parts two columns. */
const COLUMN_GAP = 1.3;
/** A gap of so many ems between pieces is a blank that the file does not spell out. */
const BLANK = 0.12;
const REFERENCE = /^(\d{1,2}|\[\d{1,2}\])$/;

/** The pieces of a page as rows of lines: one row a baseline, from the top, its lines from the left. */
export function toRows(pieces: Piece[]): Line[][] {
  const baselines = attachRaised(baselinesOf(pieces));
  const parted = baselines.map((baseline) => part(baseline));
  const rows = parted.map((row, index) => rejoin(row, parted.slice(Math.max(0, index - 8), index + 9)).map(toLine));
  return besideEachOther(rows);
}

/** In a table, cells that are centred stand beside each other on baselines that differ by less than a line. */
function besideEachOther(rows: Line[][]): Line[][] {
  const merged: Line[][] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const isBeside = last?.every((a) => row.every((b) => Math.abs(b.y - a.y) < 0.9 * a.size && arePartedWidely(a, b)));
    if (last && isBeside) last.push(...row);
    else merged.push([...row]);
  }
  return merged.map((row) => row.sort((a, b) => a.x - b.x));
}

function arePartedWidely(a: Line, b: Line): boolean {
  return Math.max(a.x - b.right, b.x - a.right) > WIDE_GAP * a.size;
}

function baselinesOf(pieces: Piece[]): Piece[][] {
  const baselines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = baselines.at(-1);
    const head = last && largest(last);
    if (last && head && Math.abs(piece.y - head.y) <= 0.25 * Math.min(piece.size, head.size)) last.push(piece);
    else baselines.push([piece]);
  }
  return baselines;
}

/** Small pieces that stand above a baseline and touch its text belong to it: "1st", references to footnotes. */
function attachRaised(baselines: Piece[][]): Piece[][] {
  const rest: Piece[][] = [];
  baselines.forEach((baseline, index) => {
    const homeless = baseline.filter((piece) => {
      const home = [...baselines.slice(index + 1, index + 4), ...baselines.slice(Math.max(0, index - 3), index)].find(
        (other) => other.some((neighbour) => isRaisedOn(piece, neighbour)),
      );
      home?.push(piece);
      return !home;
    });
    if (homeless.length > 0) baseline.splice(0, baseline.length, ...homeless);
    if (homeless.length > 0) rest.push(baseline);
  });
  return rest.map((baseline) => baseline.sort((a, b) => a.x - b.x));
}

function isRaisedOn(piece: Piece, neighbour: Piece): boolean {
  const rise = neighbour.y - piece.y;
  const gap = Math.max(piece.x - neighbour.right, neighbour.x - piece.right);
  return (
    isRaised(piece, neighbour) &&
    piece.text.trim().length <= 4 &&
    rise < 0.75 * neighbour.size &&
    Math.abs(gap) < 0.6 * neighbour.size
  );
}

/** The smaller the print, the less it need stand above the line to be told from it. */
function isRaised(piece: Piece, head: Piece): boolean {
  const rise = head.y - piece.y;
  return piece.size < 0.85 * head.size
    ? rise > 0.05 * head.size
    : piece.size < 0.97 * head.size && rise > 0.25 * head.size;
}

function part(baseline: Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of baseline) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && isPrintedTwice(before, piece)) continue;
    if (last && before && piece.x - right(last) <= WIDE_GAP * before.size) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Some programs print a word twice, a hair's breadth apart, to make it bold. */
function isPrintedTwice(a: Piece, b: Piece): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.size;
}

/** Wide gaps are gaps between columns only where others begin at the same place; a marker always joins its text. */
function rejoin(row: Piece[][], around: Piece[][][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const part of row) {
    const last = joined.at(-1);
    const [first] = part;
    if (!first) continue;
    const gap = last ? (first.x - right(last)) / first.size : 0;
    if (last && (isMarkerFor(last, gap, joined.length) || (gap < COLUMN_GAP && !isColumnStart(first, row, around))))
      last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

function isMarkerFor(part: Piece[], gap: number, columns: number): boolean {
  return columns === 1 && gap < 5 && isBareMarker(textOf(part).text);
}

function isColumnStart(first: Piece, row: Piece[][], around: Piece[][][]): boolean {
  return around.some(
    (other) =>
      other !== row &&
      other.some((part, column) => column > 0 && part[0] && Math.abs(part[0].x - first.x) < 0.25 * first.size),
  );
}

function toLine(pieces: Piece[]): Line {
  const head = dominant(pieces);
  const { text, starts, references } = textOf(pieces);
  const [first, second] = pieces;
  const gap = first && second ? (second.x - first.right) / head.size : 0;
  const marker = markerOf(text, first?.text ?? '', gap);
  const cut = marker?.printed.length ?? 0;
  return {
    text: text.slice(cut).trim(),
    x: left(pieces),
    right: right(pieces),
    y: head.y,
    size: head.size,
    bold: boldOf(pieces),
    marker,
    textX: xAt(cut, pieces, starts),
    references: references.map((reference) => ({ ...reference, at: reference.at - cut })),
  };
}

/** Where the character begins that has so many before it; within a piece, about. */
function xAt(cut: number, pieces: Piece[], starts: number[]): number {
  const at = starts.findLastIndex((start) => start <= cut);
  const piece = pieces[at];
  const within = cut - (starts[at] ?? 0);
  return piece ? piece.x + (within * (piece.right - piece.x)) / Math.max(1, piece.text.length) : 0;
}

/** The text of pieces side by side, where each begins in it, and the small raised numbers among them, left out of it. */
function textOf(pieces: Piece[]): { text: string; starts: number[]; references: Line['references'] } {
  const head = dominant(pieces);
  const references: Line['references'] = [];
  const starts: number[] = [];
  let text = '';
  let end = -Infinity;
  for (const piece of pieces) {
    if (piece.x - end > BLANK * head.size && text !== '' && !text.endsWith(' ')) text += ' ';
    starts.push(text.length);
    end = piece.right;
    if (isReference(piece, head)) references.push({ number: piece.text.replace(/\D/g, ''), at: text.trimEnd().length });
    else text += piece.text;
  }
  return { text, starts, references };
}

function isReference(piece: Piece, head: Piece): boolean {
  return isRaised(piece, head) && REFERENCE.test(piece.text.trim());
}

function boldOf(pieces: Piece[]): boolean {
  const length = (some: Piece[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length(pieces.filter(({ bold }) => bold)) > 0.8 * length(pieces);
}

function largest(pieces: Piece[]): Piece {
  return pieces.reduce((best, piece) => (piece.size > best.size ? piece : best));
}

/** A piece of the size in which most of the text is set: the number before it may be larger, a reference smaller. */
function dominant(pieces: Piece[]): Piece {
  const length = (piece: Piece) =>
    pieces.filter(({ size }) => size === piece.size).reduce((sum, { text }) => sum + text.length, 0);
  return pieces.reduce((best, piece) => (length(piece) > length(best) ? piece : best));
}

function left(pieces: Piece[]): number {
  return Math.min(...pieces.map(({ x }) => x));
}

function right(pieces: Piece[]): number {
  return Math.max(...pieces.map((piece) => piece.right));
}

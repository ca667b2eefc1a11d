import type { ExtractedPassage } from '../../../domain/extraction.js';
import type { PartialDate } from '../../../domain/partial-date.js';
import { findDates } from '../../structure/dates.js';
import { toNumber, unitIn, type DraftMeasure } from './measures.js';
import { summarise } from './summary.js';

const NUMBER = /^[£(<>+~-]*(?<value>\d[\d,]*(?:\.\d+)?)\)? ?(?<percent>%|per ?cent)?(?: \p{L}{1,2})?$/iu;
const NO_NUMBER = /^(?:n\/a|nil|-|–|\*)$/i;
const YEAR = /^(?:19|20)\d\d$/;

interface Figure {
  cell: ExtractedPassage;
  row: ExtractedPassage;
  head: ExtractedPassage | null;
}

/** The figures of a table of numbers, each with what its row and its column say; `above` is the line before the table. */
export function measuresOfTable(cells: ExtractedPassage[], above: string): DraftMeasure[] {
  const first = cells.findIndex(isNumber);
  if (first < 1) return [];
  const numbersOnly = first > 1 && cells.slice(first).every(isNumber) && (cells.length - first) % first === 0;
  const columns = numbersOnly ? first - 1 : countColumns(cells, first);
  const heads = cells.slice(0, numbersOnly ? first : first - 1);
  const rowHead = heads.at(-columns - 1)?.text ?? 'row';
  const title = heads
    .slice(0, -columns - 1)
    .map(({ text }) => text)
    .join(', ');
  const figures = numbersOnly
    ? figuresOfGrid(cells.slice(first), heads)
    : figuresOfRows(cells.slice(first - 1), heads.slice(-columns));
  return figures.map((figure) => measureOf(figure, rowHead, title, above));
}

/** Nothing but numbers below the heads: the first of each row says what the others are of. */
function figuresOfGrid(numbers: ExtractedPassage[], heads: ExtractedPassage[]): Figure[] {
  return numbers.flatMap((cell, at) => {
    const column = at % heads.length;
    return column === 0 ? [] : [{ cell, row: numbers[at - column]!, head: heads[column]! }];
  });
}

/** A row that lacks a cell does not say which: its figures have no column. */
function figuresOfRows(cells: ExtractedPassage[], heads: ExtractedPassage[]): Figure[] {
  return rowsOf(cells).flatMap(({ row, values }) =>
    values.flatMap((cell, column) => {
      const head = values.length === heads.length ? (heads[column] ?? null) : null;
      return isNumber(cell) ? [{ cell, row, head }] : [];
    }),
  );
}

function rowsOf(cells: ExtractedPassage[]): { row: ExtractedPassage; values: ExtractedPassage[] }[] {
  const rows: { row: ExtractedPassage; values: ExtractedPassage[] }[] = [];
  for (const cell of cells) {
    if (isNumber(cell) || NO_NUMBER.test(cell.text)) rows.at(-1)?.values.push(cell);
    else rows.push({ row: cell, values: [] });
  }
  return rows;
}

function measureOf({ cell, row, head }: Figure, rowHead: string, title: string, above: string): DraftMeasure {
  const { value, percent } = NUMBER.exec(cell.text)!.groups!;
  const name = [title, head?.text].filter(Boolean).join(': ') || summarise(above).replace(/\.$/, '');
  const period = dateIn(row.text);
  return {
    passages: [cell, row, head].flatMap((one) => one?.index ?? []),
    name,
    value: toNumber(value!),
    unit: percent ? 'percent' : cell.text.startsWith('£') ? 'pounds' : unitIn(head?.text ?? name),
    period: period ?? dateIn(head?.text ?? '') ?? dateIn(title),
    denominator: null,
    dimensions: period ? [] : [{ name: rowHead, value: row.text }],
    text: `${name} ${row.text}`,
  };
}

function dateIn(text: string): PartialDate | null {
  return findDates(text).find((date) => !date.yearless)?.start ?? null;
}

function isNumber({ text }: ExtractedPassage): boolean {
  return NUMBER.test(text) && !YEAR.test(text);
}

/** As many columns as the fullest row has. */
function countColumns(cells: ExtractedPassage[], first: number): number {
  const widths = rowsOf(cells.slice(first - 1)).map(({ values }) => values.length);
  return Math.min(Math.max(...widths), Math.max(1, first - 1));
}

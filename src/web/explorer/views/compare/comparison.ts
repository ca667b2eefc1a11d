import type { CompareCouncilsQuery } from '../../generated/graphql.js';
import { counted, coverages, directions } from '../../parts/labels.js';

type Answer = CompareCouncilsQuery['compareThemes'];
export type Council = Answer['councils'][number];
export type Theme = Answer['themes'][number];
export type Cell = Answer['cells'][number];

/** Themes by councils, in the order that was asked for. */
export interface Comparison {
  councils: readonly Council[];
  themes: readonly Theme[];
  cell: (theme: number, council: number) => Cell;
}

/** What the map shows of a cell. */
export const shows = {
  concerns: 'Concerns',
  strengths: 'Strengths',
  rate: 'Concerns for each visit read',
  balance: 'Which there is more of',
  direction: 'Which way it goes over time',
} as const;
export type Show = keyof typeof shows;

/** What the councils and themes can be ordered by; besides, councils by one theme and themes by one council. */
export const orders = {
  given: 'Usual order',
  name: 'Name',
  region: 'Region',
  concerns: 'Most concerns',
  strengths: 'Most strengths',
} as const;

/** Puts councils and themes into the orders asked for: a word of `orders`, or the id of what to sort by. */
export function ordered(answer: Answer, show: Show, byCouncils: string, byThemes: string): Comparison {
  const { councils, themes, cells } = answer;
  const width = councils.length;
  const cellAt = (theme: number, council: number) => cells[theme * width + council]!;
  const column = (council: number) => themes.map((_, theme) => cellAt(theme, council));
  const row = (theme: number) => councils.map((_, council) => cellAt(theme, council));
  const theme = themes.findIndex(({ id }) => id === byCouncils);
  const council = councils.findIndex(({ id }) => id === byThemes);
  const councilOrder = places(councils, byCouncils, (place) => ({
    name: councils[place]?.name ?? '',
    region: `${councils[place]?.region.name} ${councils[place]?.name}`,
    cells: theme < 0 ? column(place) : [cellAt(theme, place)],
    show: theme < 0 ? null : show,
  }));
  const themeOrder = places(themes, byThemes, (place) => ({
    name: themes[place]?.label ?? '',
    region: '',
    cells: council < 0 ? row(place) : [cellAt(place, council)],
    show: council < 0 ? null : show,
  }));
  return {
    councils: councilOrder.map((place) => councils[place]!),
    themes: themeOrder.map((place) => themes[place]!),
    cell: (theme, council) => cellAt(themeOrder[theme] ?? 0, councilOrder[council] ?? 0),
  };
}

interface SortKeys {
  name: string;
  region: string;
  cells: Cell[];
  /** Where it is sorted by one theme or council: by what is shown of it. */
  show: Show | null;
}

function places(things: readonly unknown[], by: string, keysOf: (place: number) => SortKeys): number[] {
  const all = things.map((_, place) => place);
  if (by === 'given') return all;
  const keys = all.map(keysOf);
  const key = (place: number): SortKeys => keys[place]!;
  if (by === 'name' || by === 'region') return all.sort((a, b) => key(a)[by].localeCompare(key(b)[by], 'en-GB'));
  const weight = (place: number) => {
    const { cells, show } = key(place);
    if (show) return rank(cells[0]!, show);
    return cells.reduce((sum, cell) => sum + (by === 'strengths' ? cell.strengths : cell.concerns), 0);
  };
  return all.sort((a, b) => weight(b) - weight(a));
}

const directionRanks = {
  WORSENED: 5,
  PERSISTING_CONCERN: 4,
  MIXED: 3,
  SINGLE_POINT: 2,
  SUSTAINED_STRENGTH: 1,
  IMPROVED: 6,
};

/** Where nothing was said comes after zero, and where nobody looked after that. */
function rank(cell: Cell, show: Show): number {
  if (cell.coverage !== 'REPORTED')
    return { NOT_REPORTED: -1_000, NOT_READ: -2_000, NOT_INSPECTED: -3_000 }[cell.coverage];
  if (show === 'direction') return cell.direction ? directionRanks[cell.direction] : 0;
  return measureOf(cell, show);
}

/** The number that is shown of a cell. A rate is for each visit that was read. */
export function measureOf({ concerns, strengths, visitsRead }: Cell, show: Exclude<Show, 'direction'>): number {
  switch (show) {
    case 'concerns':
      return concerns;
    case 'strengths':
      return strengths;
    case 'rate':
      return visitsRead === 0 ? 0 : concerns / visitsRead;
    case 'balance':
      return strengths - concerns;
  }
}

/** A cell in words. */
export function inWords(cell: Cell): string {
  if (cell.coverage === 'NOT_INSPECTED') return coverages.NOT_INSPECTED;
  const read = `${cell.visitsRead} of ${counted(cell.visits, 'visit')} read`;
  if (cell.coverage !== 'REPORTED') return `${coverages[cell.coverage]} (${read})`;
  const counts = [
    counted(cell.concerns, 'concern'),
    counted(cell.strengths, 'strength'),
    ...(cell.mixed > 0 ? [`${cell.mixed} mixed`] : []),
    ...(cell.neutral > 0 ? [`${cell.neutral} neutral`] : []),
  ];
  const direction = cell.direction && cell.direction !== 'SINGLE_POINT' ? `; ${directions[cell.direction]}` : '';
  return `${counts.join(', ')} (${read})${direction}`;
}

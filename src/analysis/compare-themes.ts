import type { Coverage, Direction } from '../domain/comparison.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Polarity } from '../domain/vocabulary.js';
import { CONCERN, MIXED, NEUTRAL, type Occasion, POLARITIES, STRENGTH } from '../graph/snapshot/occasion.js';
import type { Base } from './base.js';
import { coverage, NO_VISITS, type VisitCounts, visitCounts } from './coverage.js';
import { compareTexts, direction, pointOf, pointsInTime } from './direction.js';
import { CRITICISED, PRAISED, SILENT } from './visit-series.js';

/** What is said of one theme in one council. */
export interface ThemeCell {
  councilId: string;
  themeId: string;
  coverage: Coverage;
  strengths: number;
  concerns: number;
  mixed: number;
  neutral: number;
  /** The denominator: the council's completed visits, each of which could have raised the theme. */
  visits: number;
  /** Those of which it is known what was said. */
  visitsRead: number;
  /** The dates of the earliest and latest finding, as exactly as known. */
  earliest: PartialDate | null;
  latest: PartialDate | null;
  direction: Direction | null;
}

export interface ThemeComparison {
  councilIds: string[];
  themeIds: string[];
  /** One for each pair, ordered as the themes, then as the councils. */
  readonly cells: ThemeCell[];
  /** How many findings of one polarity there are: a row a theme, a column a council. */
  matrix(this: void, polarity: Polarity): number[][];
}

/**
 * What is said of themes in councils.
 * Councils: those named, in the order named; null stands for every council with at least one finding in the base, on
 * whatever theme, by name. Themes: those named, in the order named; null stands for every theme with a finding in the
 * base on one of those councils, in the order of the themes. What is named twice counts once, and an id that is unknown
 * is left out.
 *
 * `strengths`, `concerns`, `mixed`, `neutral`: the findings on the theme and the council, by polarity. A finding on
 * several themes counts under each; one on a narrower theme does not count under the broader one, unless it is on both.
 * What is said of a council that ended counts under that council, not under its successors.
 * `visits`, `visitsRead`: the council's visits in `base.visits`, and those of them in `base.read`. They are the same for
 * each theme, as any visit could have raised any theme.
 * `coverage`: see there. `direction`: see there; its points are those of `pointsInTime`.
 * `earliest`, `latest`: the `occurredOn` of the finding with the first and with the last `timeline`; where several share
 * it, that of the smaller `to` for the earliest and of the greater `to` for the latest, then by the text of the date.
 * Findings without a date, or whose days no single partial date covers, take no part; null where none is left.
 */
export function compareThemes(
  base: Base,
  councilIds: readonly string[] | null,
  themeIds: readonly string[] | null,
): ThemeComparison {
  const { councils, themes } = base.reference;
  const counts = countAll(base);
  const spokenOf = (councilId: string, themeId: string) => counts(councilId, themeId).some((count) => count > 0);
  const columns = councilIds
    ? known(councilIds, councils)
    : [...councils.keys()].filter((councilId) => [...themes.keys()].some((themeId) => spokenOf(councilId, themeId)));
  const rows = themeIds
    ? known(themeIds, themes)
    : [...themes.keys()].filter((themeId) => columns.some((councilId) => spokenOf(councilId, themeId)));
  return {
    councilIds: columns,
    themeIds: rows,
    get cells() {
      return cellsOfAll(base, columns, rows);
    },
    matrix(polarity) {
      const place = POLARITIES.indexOf(polarity);
      return rows.map((themeId) => columns.map((councilId) => counts(councilId, themeId)[place] ?? 0));
    },
  };
}

/** How many findings of each polarity each council has on each theme: one list, four numbers a theme and council. */
function countAll({ reference, occasions }: Base): (councilId: string, themeId: string) => Uint32Array {
  const four = POLARITIES.length;
  const columns = new Map([...reference.councils.keys()].map((id, column) => [id, column]));
  const rows: (number | undefined)[] = [];
  for (const [row, id] of [...reference.themes.keys()].entries()) rows[reference.numberOf(id)] = row;
  const perCouncil = four * reference.themes.size;
  const all = new Uint32Array(perCouncil * columns.size);
  for (const { councilId, themes, counts } of occasions) {
    const column = columns.get(councilId);
    if (column === undefined) continue;
    for (let index = 0; index < themes.length; index++) {
      const row = rows[themes[index] ?? -1];
      if (row === undefined) continue;
      const start = column * perCouncil + four * row;
      for (let polarity = 0; polarity < four; polarity++) {
        all[start + polarity] = (all[start + polarity] ?? 0) + (counts[four * index + polarity] ?? 0);
      }
    }
  }
  return (councilId, themeId) => {
    const start = (columns.get(councilId) ?? 0) * perCouncil + four * (rows[reference.numberOf(themeId)] ?? 0);
    return all.subarray(start, start + four);
  };
}

function cellsOfAll(base: Base, columns: readonly string[], rows: readonly string[]): ThemeCell[] {
  const said = byCouncil(base.occasions);
  const held = visitCounts(base);
  const profiles = columns.map((id) => cellsOf(base, id, said.get(id) ?? [], rows, held.get(id) ?? NO_VISITS));
  return rows.flatMap((_, row) => profiles.flatMap((profile) => profile[row] ?? []));
}

/** The cells of one council, in the order of the themes: what is not said is part of a profile. */
export function themeProfile(base: Base, councilId: string): ThemeCell[] {
  return compareThemes(base, [councilId], [...base.reference.themes.keys()]).cells;
}

function known(ids: readonly string[], nodes: ReadonlyMap<string, unknown>): string[] {
  return [...new Set(ids)].filter((id) => nodes.has(id));
}

function byCouncil(occasions: readonly Occasion[]): Map<string, Occasion[]> {
  const said = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    const ofCouncil = said.get(occasion.councilId);
    if (ofCouncil) ofCouncil.push(occasion);
    else said.set(occasion.councilId, [occasion]);
  }
  return said;
}

/** The cells of one council, in the order of the themes given. `occasions`: all that is said of the council. */
function cellsOf(
  { reference }: Base,
  councilId: string,
  occasions: readonly Occasion[],
  themeIds: readonly string[],
  held: VisitCounts,
): ThemeCell[] {
  const cells = themeIds.map((themeId) => emptyCell(councilId, themeId, held));
  const rows: (number | undefined)[] = [];
  for (const [row, themeId] of themeIds.entries()) rows[reference.numberOf(themeId)] = row;
  const points = pointsInTime(occasions, reference.visits);
  const said = themeIds.map(() => new Uint8Array(points.places.size));
  for (const occasion of [...occasions].sort(compareDates)) {
    const { occurredOn, themes, counts } = occasion;
    const place = points.places.get(pointOf(occasion)) ?? 0;
    for (let index = 0; index < themes.length; index++) {
      const row = rows[themes[index] ?? 0] ?? -1;
      const cell = cells[row];
      const saidOfTheme = said[row];
      const strengths = counts[4 * index + STRENGTH] ?? 0;
      const concerns = counts[4 * index + CONCERN] ?? 0;
      const mixed = counts[4 * index + MIXED] ?? 0;
      const neutral = counts[4 * index + NEUTRAL] ?? 0;
      if (!cell || !saidOfTheme || strengths + concerns + mixed + neutral === 0) continue;
      cell.strengths += strengths;
      cell.concerns += concerns;
      cell.mixed += mixed;
      cell.neutral += neutral;
      cell.earliest ??= occurredOn;
      cell.latest = occurredOn ?? cell.latest;
      const praised = strengths + mixed > 0 ? PRAISED : SILENT;
      const criticised = concerns + mixed > 0 ? CRITICISED : SILENT;
      saidOfTheme[place] = (saidOfTheme[place] ?? SILENT) | praised | criticised;
    }
  }
  for (const [row, cell] of cells.entries()) {
    cell.coverage = coverage(cell.strengths + cell.concerns + cell.mixed + cell.neutral, held);
    cell.direction = direction(said[row] ?? new Uint8Array(), points.dated);
  }
  return cells;
}

function emptyCell(councilId: string, themeId: string, held: VisitCounts): ThemeCell {
  return {
    councilId,
    themeId,
    coverage: coverage(0, held),
    strengths: 0,
    concerns: 0,
    mixed: 0,
    neutral: 0,
    ...held,
    earliest: null,
    latest: null,
    direction: null,
  };
}

function compareDates(a: Occasion, b: Occasion): number {
  return (
    compareTexts(a.timeline, b.timeline) ||
    compareTexts(a.to ?? '', b.to ?? '') ||
    compareTexts(a.occurredOn ?? '', b.occurredOn ?? '')
  );
}

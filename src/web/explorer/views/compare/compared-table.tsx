import { memo, useMemo } from 'react';
import { coverages, directions } from '../../parts/labels.js';
import { save } from '../../parts/save.js';
import { asCsv, type Column, Table } from '../../parts/table.js';
import { type Cell, type Comparison, inWords, measureOf, type Show } from './comparison.js';

interface Row {
  theme: string;
  id: string;
  cells: Cell[];
}

interface Line {
  theme: Comparison['themes'][number];
  council: Comparison['councils'][number];
  cell: Cell;
}

/** The map as a table of words, and all its numbers as a file with one line a cell. */
export const ComparedTable = memo(function ComparedTable({ comparison, show }: { comparison: Comparison; show: Show }) {
  const { councils, themes, cell } = comparison;
  const columns = useMemo(
    (): Column<Row>[] => [
      { name: 'Theme', value: ({ theme }) => theme },
      ...councils.map(({ name }, council): Column<Row> => {
        const at = ({ cells }: Row) => cells[council]!;
        return { name, value: (row) => sortedBy(at(row), show), show: (row) => inWords(at(row)) };
      }),
    ],
    [councils, show],
  );
  const rows = useMemo(
    () =>
      themes.map(({ id, label }, theme): Row => ({ id, theme: label, cells: councils.map((_, c) => cell(theme, c)) })),
    [themes, councils, cell],
  );
  const saveAll = () => {
    const lines = themes.flatMap((theme, row) =>
      councils.map((council, column): Line => ({ theme, council, cell: cell(row, column) })),
    );
    save('comparison.csv', 'text/csv', asCsv(lineColumns, lines));
  };
  return (
    <section className="compared-table">
      <Table
        caption="The same as a table"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        file="themes-by-councils"
      />
      <p className="tools">
        <button type="button" onClick={saveAll}>
          Save all numbers, one line a cell (CSV)
        </button>
      </p>
    </section>
  );
});

function sortedBy(cell: Cell, show: Show): number | string | null {
  if (cell.coverage !== 'REPORTED') return null;
  if (show === 'direction') return cell.direction ? directions[cell.direction] : null;
  return measureOf(cell, show);
}

const lineColumns: Column<Line>[] = [
  { name: 'council_id', value: ({ council }) => council.id },
  { name: 'council', value: ({ council }) => council.name },
  { name: 'region', value: ({ council }) => council.region.name },
  { name: 'theme_id', value: ({ theme }) => theme.id },
  { name: 'theme', value: ({ theme }) => theme.label },
  { name: 'coverage', value: ({ cell }) => coverages[cell.coverage] },
  { name: 'strengths', value: ({ cell }) => cell.strengths },
  { name: 'concerns', value: ({ cell }) => cell.concerns },
  { name: 'mixed', value: ({ cell }) => cell.mixed },
  { name: 'neutral', value: ({ cell }) => cell.neutral },
  { name: 'visits', value: ({ cell }) => cell.visits },
  { name: 'visits_read', value: ({ cell }) => cell.visitsRead },
  { name: 'direction', value: ({ cell }) => cell.direction && directions[cell.direction] },
];

import { useQuery } from 'urql';
import {
  type FindingFilter,
  type Polarity,
  ThemeYearsDocument,
  type ThemeYearsQuery,
} from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Chart } from '../../parts/chart.js';
import { FindingCount } from '../../parts/finding-count.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { TrendChart } from './trend-chart.js';

type Year = ThemeYearsQuery['themeTrend'][number];

/** How often visits raised the theme, year by year, of how many that could be heard. */
export function Trend({ theme, slug, filter }: { theme: string; slug: string; filter: FindingFilter }) {
  const variables = { theme, filter };
  const answer = useQuery({ query: ThemeYearsDocument, variables });
  const columns: Column<Year>[] = [
    { name: 'Year', value: ({ year }) => String(year) },
    { name: 'Inspections and visits', numeric: true, value: ({ inspections }) => inspections },
    { name: 'of these read', numeric: true, value: ({ inspectionsRead }) => inspectionsRead },
    { name: 'with a concern', numeric: true, value: ({ withConcern }) => withConcern },
    { name: 'with a strength', numeric: true, value: ({ withStrength }) => withStrength },
    countColumn('Concerns', 'concerns', 'CONCERN', theme, filter),
    countColumn('Strengths', 'strengths', 'STRENGTH', theme, filter),
    countColumn('Mixed', 'mixed', 'MIXED', theme, filter),
    countColumn('Neutral', 'neutral', 'NEUTRAL', theme, filter),
  ];
  return (
    <Section id="trend" title="Over the years">
      <Answer to={answer}>
        {({ themeTrend }) =>
          themeTrend.every(({ inspectionsRead }) => inspectionsRead === 0) ? (
            <Empty>
              The graph holds no report of a visit under this choice, so there is nothing to go by. Widen the period or
              take a choice away.
            </Empty>
          ) : (
            <>
              <p>
                Only visits whose report is in the graph could be heard: the outlined bars. A year with few of them says
                little. Choose a region to see it alone.
              </p>
              <Chart title="Visits that raised a strength, and visits that raised a concern" file={`${slug}-by-year`}>
                <TrendChart years={themeTrend} />
              </Chart>
              <Table
                caption="The same as a table, with the findings of each year"
                columns={columns}
                rows={themeTrend}
                rowKey={({ year }) => String(year)}
                file={`${slug}-by-year`}
              />
              <p className="tools">
                <AsQuery query={ThemeYearsDocument} variables={variables} />
              </p>
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function countColumn(
  name: string,
  count: 'concerns' | 'strengths' | 'mixed' | 'neutral',
  polarity: Polarity,
  theme: string,
  filter: FindingFilter,
): Column<Year> {
  return {
    name,
    numeric: true,
    value: (row) => row[count],
    show: (row) => (
      <FindingCount
        count={row[count]}
        filter={{ ...filter, themes: [theme], polarities: [polarity], from: String(row.year), to: String(row.year) }}
        what={`${name.toLowerCase()} of ${row.year}`}
      />
    ),
  };
}

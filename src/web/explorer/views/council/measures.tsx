import type { CouncilMeasureFragment } from '../../generated/graphql.js';
import { Empty } from '../../parts/answer.js';
import { Chart } from '../../parts/chart.js';
import { dateInWords } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { MeasureChart } from './measure-chart.js';
import { Places } from './places.js';
import { type Reported, reported, series, valueInWords } from './series.js';

const columns: Column<Reported>[] = [
  {
    name: 'Figure',
    value: ({ measure }) => measure.name,
    show: ({ measure: { name, definition } }) => (
      <>
        {name}
        {definition && <div className="quiet definition">{definition}</div>}
      </>
    ),
  },
  {
    name: 'Of which',
    value: ({ observation }) => observation.dimensions.map(({ name, value }) => `${name}: ${value}`).join('; ') || null,
  },
  { name: 'Value', value: valueInWords },
  {
    name: 'Of how many',
    value: ({ observation: { denominator, denominatorText } }) => denominatorText ?? denominator,
  },
  { name: 'Target', value: ({ observation }) => observation.targetText },
  {
    name: 'When',
    value: ({ observation }) => observation.period,
    show: ({ observation }) => dateInWords(observation.period),
  },
  {
    name: 'Where it says so',
    value: ({ observation }) => observation.evidence.map(({ passage }) => passage.id).join('; '),
    show: ({ observation }) => <Places passages={observation.evidence.map(({ passage }) => passage)} />,
  },
];

/** The figures that documents report: those that can be laid side by side as bars, and all as a table. */
export function Measures({ measures, slug }: { measures: CouncilMeasureFragment[]; slug: string }) {
  const all = reported(measures);
  const comparable = series(all);
  return (
    <Section id="measures" title="Figures">
      {all.length === 0 ? (
        <Empty>No figure of this council is in the graph.</Empty>
      ) : (
        <>
          {comparable.length > 0 && (
            <Chart title="Figures that were reported more than once" file={`${slug}-figures`}>
              <MeasureChart series={comparable} />
            </Chart>
          )}
          <Table
            caption="All figures"
            columns={columns}
            rows={all}
            rowKey={(row) => `${row.measure.id} ${row.measure.observations.indexOf(row.observation)}`}
            file={`${slug}-figures`}
          />
        </>
      )}
    </Section>
  );
}

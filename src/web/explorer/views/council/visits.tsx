import { Link } from 'wouter';
import type { CouncilVisitFragment } from '../../generated/graphql.js';
import { addressOf, withFilter } from '../../parts/address.js';
import { Empty } from '../../parts/answer.js';
import { Chart } from '../../parts/chart.js';
import { areas, counted } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { whenOf } from '../../parts/when.js';
import { visitName } from './visit-name.js';
import { VisitChart } from './visit-chart.js';
import { gradeInWords } from './words.js';

const columns: Column<CouncilVisitFragment>[] = [
  { name: 'When', value: whenOf },
  {
    name: 'Visit',
    value: visitName,
    show: (visit) => (
      <>
        {visitName(visit)}
        {visit.focus && <div className="quiet">on: {visit.focus}</div>}
        {visit.fulfilledBy && (
          <div className="quiet">took place: {whenOf({ startedOn: visit.fulfilledBy.startedOn ?? null })}</div>
        )}
        {visit.conflicts.map(({ field, kept, other }) => (
          <div className="quiet" key={field}>
            sources differ ({field}): {kept} is kept, {other} is the other
          </div>
        ))}
      </>
    ),
  },
  {
    name: 'Judgements',
    value: ({ judgements }) => judgements.map((judgement) => judged(judgement)).join('; ') || 'none given',
    show: ({ judgements }) =>
      judgements.length === 0 ? 'none given' : judgements.map((one) => <div key={one.area}>{judged(one)}</div>),
  },
  {
    name: 'Findings raised',
    numeric: true,
    value: ({ findings }) => findings.totalCount,
    show: (visit) =>
      visit.findings.totalCount > 0 ? (
        <Link href={withFilter('/search', { visits: [visit.id] })}>
          {counted(visit.findings.totalCount, 'finding')}
          <span className="govuk-visually-hidden"> of the visit of {whenOf(visit)}</span>
        </Link>
      ) : visit.status === 'PLANNED' ? (
        'not held yet, as far as is known'
      ) : (
        'its report is not in the graph'
      ),
  },
  {
    name: 'Documents',
    value: ({ documents }) => documents.map(({ title }) => title).join('; '),
    show: ({ documents }) =>
      documents.map(({ id, title }) => (
        <div key={id}>
          <Link href={addressOf(id)}>{title}</Link>
        </div>
      )),
  },
];

function judged({ area, ...judgement }: CouncilVisitFragment['judgements'][number]): string {
  return `${areas[area]}: ${gradeInWords(judgement)}`;
}

/** The visits in order of time as a chart and as a table; planned and undated ones stand in their place. */
export function Visits({ visits, slug }: { visits: CouncilVisitFragment[]; slug: string }) {
  return (
    <Section id="visits" title="Visits and judgements">
      {visits.length === 0 ? (
        <Empty>The graph knows no visit to this council. That does not mean that there was none.</Empty>
      ) : (
        <>
          <p className="govuk-hint">
            From left to right in order of time. Choose a visit with findings to read what it found.
          </p>
          <Chart title="Visits and what they judged" file={`${slug}-visits`}>
            <VisitChart visits={visits} />
          </Chart>
          <Table
            caption="The same as a table"
            columns={columns}
            rows={visits}
            rowKey={({ id }) => id}
            file={`${slug}-visits`}
          />
        </>
      )}
    </Section>
  );
}

import { useQuery } from 'urql';
import { type FindingFilter, ThemeNextVisitDocument, type ThemeNextVisitQuery } from '../../generated/graphql.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { counted } from '../../parts/labels.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';

type Outcome = ThemeNextVisitQuery['nextVisitOutcomes'][number];

interface Row {
  says: string;
  visits: number;
  /** Of those that were followed by another visit; null for those that were not. */
  share: number | null;
}

const columns: Column<Row>[] = [
  { name: 'What the next visit said', value: ({ says }) => says },
  { name: 'Times', numeric: true, value: ({ visits }) => visits },
  {
    name: 'Of 100 followed up',
    numeric: true,
    value: ({ share }) => share,
    show: ({ share }) => share ?? 'not counted',
  },
];

/** What became of concerns on the theme at the visit after. */
export function NextVisit({ theme, slug, filter }: { theme: string; slug: string; filter: FindingFilter }) {
  const variables = { filter: { ...filter, themes: [theme] } };
  const answer = useQuery({ query: ThemeNextVisitDocument, variables });
  return (
    <Section id="next-visit" title="What the next visit says">
      <Answer to={answer}>
        {({ nextVisitOutcomes: [outcome] }) =>
          outcome ? (
            <>
              <p>{inShort(outcome)}</p>
              <Table
                caption="After a visit that raised a concern on this theme"
                columns={columns}
                rows={rowsOf(outcome)}
                rowKey={({ says }) => says}
                file={`${slug}-next-visit`}
              />
              <p className="tools">
                <AsQuery query={ThemeNextVisitDocument} variables={variables} />
              </p>
            </>
          ) : (
            <Empty>No visit is known to have raised a concern on this theme under this choice.</Empty>
          )
        }
      </Answer>
    </Section>
  );
}

function inShort({ raised, repeated, both, awaited }: Outcome): string {
  const followed = raised - awaited;
  const raisedBy = `${counted(raised, 'visit')} raised a concern on this theme.`;
  if (followed === 0) return `${raisedBy} None of them was followed by another visit whose findings are in the graph.`;
  return `${raisedBy} ${followed} of them ${followed === 1 ? 'was' : 'were'} followed by another visit whose findings are in the graph, and ${repeated + both} of those heard a concern again.`;
}

function rowsOf({ raised, repeated, both, praised, silent, awaited }: Outcome): Row[] {
  const followed = raised - awaited;
  const row = (says: string, visits: number): Row => ({
    says,
    visits,
    share: followed === 0 ? null : Math.round((visits / followed) * 100),
  });
  return [
    row('A concern again, and no praise', repeated),
    row('A concern again, and praise', both),
    row('Praise alone', praised),
    row('Nothing on the theme', silent),
    { says: 'No next visit yet', visits: awaited, share: null },
  ];
}

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { CouncilPeersDocument, type CouncilPeersQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { Answer, Empty } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Section } from '../../parts/section.js';
import { type Column, Table } from '../../parts/table.js';
import { whenOf } from '../../parts/when.js';
import { gradeInWords } from './words.js';

type Neighbour = NonNullable<CouncilPeersQuery['council']>['statisticalNeighbours'][number];
type Similar = CouncilPeersQuery['similarCouncils'][number];

const neighbourColumns: Column<Neighbour>[] = [
  { name: 'Council', value: ({ name }) => name, show: ({ id, name }) => <Link href={addressOf(id)}>{name}</Link> },
  { name: 'Region', value: ({ region }) => region.name },
  { name: 'Latest overall judgement', value: ({ latestJudgement }) => gradeInWords(latestJudgement) },
  {
    name: 'Inspected',
    value: ({ latestJudgement }) => latestJudgement?.visit.startedOn ?? latestJudgement?.visit.publishedOn,
    show: ({ latestJudgement }) => (latestJudgement ? whenOf(latestJudgement.visit) : 'not known'),
  },
];

const similarColumns: Column<Similar>[] = [
  {
    name: 'Council',
    value: ({ council }) => council.name,
    show: ({ council: { id, name }, isStatisticalNeighbour }) => (
      <>
        <Link href={addressOf(id)}>{name}</Link>
        {isStatisticalNeighbour && ' (a statistical neighbour too)'}
      </>
    ),
  },
  { name: 'Alike, of 100', numeric: true, value: ({ score }) => Math.round(score * 100) },
  { name: 'Concerns of both', value: ({ sharedConcerns }) => firstOf(sharedConcerns) },
  { name: 'Strengths of both', value: ({ sharedStrengths }) => firstOf(sharedStrengths) },
];

const FEW = 4;

function firstOf(themes: { label: string }[]): string {
  const names = themes.slice(0, FEW).map(({ label }) => label);
  const more = themes.length - names.length;
  return (more > 0 ? [...names, `and ${more} more`] : names).join('; ') || 'none';
}

/** The councils most alike by the department's model, and those of which most nearly the same is said. */
export function Peers({ council, name, slug }: { council: string; name: string; slug: string }) {
  const answer = useQuery({ query: CouncilPeersDocument, variables: { council } });
  return (
    <Section id="neighbours" title="Statistical neighbours and similar councils">
      <Answer to={answer}>
        {({ council: found, similarCouncils }) => (
          <>
            {found && found.statisticalNeighbours.length > 0 ? (
              <>
                <p>
                  <Link href={`/compare?neighboursOf=${council}`}>
                    Compare the neighbours of {name}, theme by theme
                  </Link>
                </p>
                <Table
                  caption="Statistical neighbours, the most alike first"
                  columns={neighbourColumns}
                  rows={found.statisticalNeighbours}
                  rowKey={({ id }) => id}
                  file={`${slug}-neighbours`}
                />
              </>
            ) : (
              <Empty>
                The Department for Education’s model names no neighbours for this council; councils that were ended have
                none.
              </Empty>
            )}
            {similarCouncils.length > 0 ? (
              <Table
                caption="Councils of which most nearly the same is said"
                columns={similarColumns}
                rows={similarCouncils}
                rowKey={(row) => row.council.id}
                file={`${slug}-similar-councils`}
              />
            ) : (
              <Empty>Too little is known of what inspectors said of {name} to find councils alike.</Empty>
            )}
            <p className="tools">
              <AsQuery query={CouncilPeersDocument} variables={{ council }} />
            </p>
          </>
        )}
      </Answer>
    </Section>
  );
}

import './home.scss';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { HomeDocument } from '../../generated/graphql.js';
import { Answer } from '../../parts/answer.js';
import { AsQuery } from '../../parts/as-query.js';
import { Page } from '../../parts/page.js';
import { FindCouncil } from './find-council.js';
import { SearchBox } from './search-box.js';

const questions = [
  [
    addresses.compare,
    'How do councils compare on a theme?',
    'Themes by councils, with those that nobody inspected told apart.',
  ],
  [
    addresses.councils,
    'What keeps coming back at one council?',
    'Its visits, judgements, recurring concerns, actions and figures.',
  ],
  [
    addresses.themes,
    'How does a theme move over the years?',
    'The trend by year and region, and who turned a concern round.',
  ],
  [
    addresses.search,
    'What was said, and where does it say so?',
    'Every finding, narrowed down, with its passage; all of them as a spreadsheet.',
  ],
  [
    `${addresses.actions}?show=due`,
    'Which promised actions are due?',
    'Due, overdue, without an owner; concerns that nobody has answered.',
  ],
  [addresses.add, 'What does this report say?', 'Add inspection reports or minutes, and review what is found in them.'],
] as const;

/** Where everybody begins: what there is, and the questions that it answers. */
export default function Home() {
  const answer = useQuery({ query: HomeDocument });
  return (
    <Page
      title="What inspectors said about children’s services"
      lead="Councils, Ofsted visits, findings and actions in one graph. Every statement leads to the passage that says so."
    >
      <div className="begin">
        <SearchBox />
        <FindCouncil />
      </div>
      <section aria-labelledby="questions">
        <h2 className="govuk-heading-m" id="questions">
          Begin with a question
        </h2>
        <ul className="questions">
          {questions.map(([address, question, answered]) => (
            <li key={address}>
              <Link href={address}>{question}</Link>
              <p>{answered}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="held">
        <h2 className="govuk-heading-m" id="held">
          In the graph now
        </h2>
        <Answer to={answer}>
          {(data) => (
            <dl className="counts">
              <Count name="Councils" count={data.councils.totalCount} />
              <Count name="Visits" count={data.visits.totalCount} />
              <Count name="Findings" count={data.findings.totalCount} />
              <Count name="Actions" count={data.actions.totalCount} />
              <Count name="Findings that wait for review" count={data.reviewQueue.totalCount} />
            </dl>
          )}
        </Answer>
        <p className="tools">
          <AsQuery query={HomeDocument} variables={{}} />
          <Link href={addresses.data}>All tables as files</Link>
          <a href="/playground">Ask in GraphQL</a>
        </p>
      </section>
    </Page>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count.toLocaleString('en-GB')}</dd>
    </div>
  );
}

import './review.scss';
import { ReviewQueueDocument } from '../../generated/graphql.js';
import { AsQuery } from '../../parts/as-query.js';
import { ExportLinks } from '../../parts/export-links.js';
import { Page } from '../../parts/page.js';
import { useFilter, useParameter } from '../../parts/use-filter.js';
import { mayReview, useViewer } from '../../session.js';
import { Failures } from './failures.js';
import { PAGE } from './load.js';
import { LookOnly } from './look-only.js';
import { Narrow } from './narrow.js';
import { Progress } from './progress.js';
import { Proposals } from './proposals.js';

/** The desk of a reviewer: what a program has extracted, beside the passage that it rests on, and what to make of it. */
export default function Review() {
  const [filter, change] = useFilter();
  const [finding, setFinding] = useParameter('finding', '');
  const reviewer = mayReview(useViewer());
  const subject = { filter, finding: finding === '' ? null : finding };
  return (
    <Page
      title="Review"
      lead="Each finding was proposed by a program. Say whether the passage beside it says so; the least certain come first."
    >
      {!reviewer && <LookOnly />}
      <Narrow filter={filter} change={change} one={subject.finding !== null} all={() => setFinding('')} />
      <Failures />
      <Progress />
      <Proposals
        key={`${finding} ${JSON.stringify(filter)} ${reviewer}`}
        subject={subject}
        reviewer={reviewer}
        narrowTo={(document) => change({ documents: [document] })}
      />
      <p className="tools">
        <ExportLinks table="findings" filter={{ ...filter, reviewStatuses: ['UNREVIEWED'] }} />
        <AsQuery query={ReviewQueueDocument} variables={{ filter, first: PAGE }} />
      </p>
    </Page>
  );
}

import { Link } from 'wouter';
import type { TurnedRoundFragment } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { counted, visitKinds } from '../../parts/labels.js';
import type { Column } from '../../parts/table.js';
import { whenOf } from '../../parts/when.js';

/** The columns of turnarounds; neighbours are those of the council that shares the concern, where there is one. */
export function turnaroundColumns(neighbours: string[] | null): Column<TurnedRoundFragment>[] {
  return [
    {
      name: 'Council',
      value: ({ council }) => council.name,
      show: ({ council: { id, name, region } }) => (
        <>
          <Link href={addressOf(id)}>{name}</Link>
          <div className="quiet region">{region.name}</div>
          {neighbours?.includes(id) && <div className="region">statistical neighbour</div>}
        </>
      ),
    },
    {
      name: 'The concern',
      value: ({ concernVisit, concern }) => `${concernVisit.startedOn ?? ''} ${concern.summary}`.trim(),
      show: ({ concernVisit, concern }) => <Said visit={concernVisit} finding={concern} />,
    },
    {
      name: 'The strength',
      value: ({ strengthVisit, strength }) => `${strengthVisit.startedOn ?? ''} ${strength.summary}`.trim(),
      show: ({ strengthVisit, strength }) => <Said visit={strengthVisit} finding={strength} />,
    },
    {
      name: 'Months between',
      numeric: true,
      value: ({ monthsBetween }) => monthsBetween,
      show: ({ monthsBetween }) => monthsBetween ?? 'not known',
    },
    {
      name: 'What was done in between',
      value: ({ actionsBetween }) => actionsBetween.map(({ summary }) => summary).join('; '),
      show: ({ actionsBetween, council }) =>
        actionsBetween.length === 0 ? (
          'no action recorded'
        ) : (
          <details>
            <summary>
              {counted(actionsBetween.length, 'action')}
              <span className="govuk-visually-hidden"> of {council.name}</span>
            </summary>
            <ul>
              {actionsBetween.map(({ id, summary, owner, document }) => (
                <li key={id}>
                  {summary}
                  {owner && ` (${owner})`} <Link href={addressOf(document.id)}>{document.title}</Link>
                </li>
              ))}
            </ul>
          </details>
        ),
    },
  ];
}

function Said({
  visit,
  finding,
}: {
  visit: TurnedRoundFragment['concernVisit'];
  finding: TurnedRoundFragment['concern'];
}) {
  return (
    <div className="said">
      <div className="quiet">
        {whenOf(visit)}, {visitKinds[visit.kind]}
      </div>
      <Link href={addressOf(finding.id)}>{finding.summary}</Link>
    </div>
  );
}

import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';
import type { Column } from '../../parts/table.js';

interface Row {
  theme: { id: string; label: string };
  /** None where nobody criticised the council on the theme. */
  concerns?: number;
}

/** The way from a council's concern to those who had it too and turned it round. */
export function whoTurnedItRound(council: string): Column<Row> {
  const addressFor = ({ theme }: Row) => `${addressOf(theme.id)}?councils=${council}#turnarounds`;
  return {
    name: 'Others',
    value: (row) => (row.concerns === 0 ? null : addressFor(row)),
    show: (row) =>
      row.concerns !== 0 && (
        <Link href={addressFor(row)}>
          Who else had this concern and turned it round{' '}
          <span className="govuk-visually-hidden">({row.theme.label})</span>
        </Link>
      ),
  };
}

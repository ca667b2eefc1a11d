import { Link } from 'wouter';
import type { CouncilVisitFragment, JudgementArea } from '../../generated/graphql.js';
import { withFilter } from '../../parts/address.js';
import { areas, counted, grades, judgementStatuses } from '../../parts/labels.js';
import { whenOf } from '../../parts/when.js';
import { wrapped } from '../../parts/wrapped.js';
import { visitName } from './visit-name.js';

const LABELS = 190;
const COLUMN = 180;
const HEAD = 92;
const ROW = 34;
const FOOT = 34;
const LINE = 16;

type Judgement = CouncilVisitFragment['judgements'][number];

/** A column a visit, a row an area: what each visit judged. A visit with findings is a link to them. */
export function VisitChart({ visits }: { visits: CouncilVisitFragment[] }) {
  const rows = (Object.keys(areas) as JudgementArea[]).filter((area) =>
    visits.some(({ judgements }) => judgements.some((one) => one.area === area && one.status !== 'NOT_IN_FRAMEWORK')),
  );
  const [width, height] = [LABELS + visits.length * COLUMN, HEAD + rows.length * ROW + FOOT];
  return (
    <svg
      className="visit-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Visits in order of time"
    >
      <g aria-hidden="true">
        {rows.map((area, row) => (
          <Lines key={area} text={areas[area]} longest={26} x={0} middle={HEAD + (row + 0.5) * ROW} />
        ))}
      </g>
      {visits.map((visit, column) => (
        <g key={visit.id} transform={`translate(${LABELS + column * COLUMN} 0)`}>
          {visit.findings.totalCount > 0 ? (
            <Link href={withFilter('/search', { visits: [visit.id] })} aria-label={inWords(visit)}>
              <Column visit={visit} rows={rows} />
            </Link>
          ) : (
            <g role="img" aria-label={inWords(visit)}>
              <Column visit={visit} rows={rows} />
            </g>
          )}
        </g>
      ))}
    </svg>
  );
}

function Column({ visit, rows }: { visit: CouncilVisitFragment; rows: JudgementArea[] }) {
  const { status, judgements, findings } = visit;
  const bottom = HEAD + rows.length * ROW;
  return (
    <>
      <rect
        className={`visit visit-${status.toLowerCase()}`}
        x={3}
        y={2}
        width={COLUMN - 6}
        height={bottom + FOOT - 4}
        rx={4}
      />
      <Lines className="when" text={whenOf(visit)} longest={22} x={12} top={22} most={2} />
      <Lines text={visitName(visit)} longest={24} x={12} top={whenOf(visit).length > 22 ? 56 : 40} most={2} />
      {rows.map((area, row) => (
        <Cell key={area} judgement={judgements.find((one) => one.area === area)} top={HEAD + row * ROW} />
      ))}
      <text className="found" x={12} y={bottom + 22}>
        {findings.totalCount > 0 ? counted(findings.totalCount, 'finding') : 'no findings known'}
      </text>
    </>
  );
}

function Cell({ judgement, top }: { judgement: Judgement | undefined; top: number }) {
  if (!judgement || judgement.status === 'NOT_IN_FRAMEWORK') return null;
  const { grade, status } = judgement;
  return (
    <>
      <rect
        className={`grade grade-${(grade ?? 'none').toLowerCase()}`}
        x={8}
        y={top + 3}
        width={COLUMN - 16}
        height={ROW - 6}
      />
      <text
        className={`grade-name grade-name-${(grade ?? 'none').toLowerCase()}`}
        x={COLUMN / 2}
        y={top + ROW / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {grade ? grades[grade] : judgementStatuses[status]}
      </text>
    </>
  );
}

function Lines({
  text,
  longest,
  x,
  middle,
  top,
  most = 3,
  className,
}: {
  text: string;
  longest: number;
  x: number;
  /** Where the lines are centred, or where the first one stands. */
  middle?: number;
  top?: number;
  most?: number;
  className?: string;
}) {
  const lines = wrapped(text, longest);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
  const first = top ?? (middle ?? 0) - ((shown.length - 1) * LINE) / 2 + 4;
  return (
    <text className={className}>
      {shown.map((line, place) => (
        <tspan key={place} x={x} y={first + place * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function inWords(visit: CouncilVisitFragment): string {
  const judged = visit.judgements.flatMap(({ area, grade }) => (grade ? [`${areas[area]} ${grades[grade]}`] : []));
  const found = visit.findings.totalCount > 0 ? counted(visit.findings.totalCount, 'finding') : 'no findings known';
  return [`${whenOf(visit)}, ${visitName(visit)}`, ...judged, found].join('; ');
}

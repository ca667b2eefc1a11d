import { scaleBand, scaleLinear } from 'd3-scale';
import type { ThemeYearsQuery } from '../../generated/graphql.js';

type Year = ThemeYearsQuery['themeTrend'][number];

const LABELS = 130;
const COLUMN = 52;
const HALF = 120;
const TOP = 26;
const YEARS = 44;

/** Visits with a strength upwards, with a concern downwards, each within the outline of the visits that were read. */
export function TrendChart({ years }: { years: Year[] }) {
  const most = Math.max(1, ...years.map(({ inspectionsRead }) => inspectionsRead));
  const bar = scaleLinear([0, most], [0, HALF]);
  const place = scaleBand(
    years.map(({ year }) => year),
    [LABELS, LABELS + years.length * COLUMN],
  ).paddingInner(0.25);
  const up = TOP + HALF;
  const down = up + YEARS;
  const [width, height] = [LABELS + years.length * COLUMN + 8, down + HALF + TOP];
  const bandwidth = place.bandwidth();
  return (
    <svg
      className="trend-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label="Visits with a strength above the years, visits with a concern below; the table below says the same"
    >
      <text className="head" x={0} y={up - HALF / 2}>
        + with a strength
      </text>
      <text className="head" x={0} y={down + HALF / 2}>
        − with a concern
      </text>
      <text x={0} y={up + 18}>
        Year
      </text>
      <text x={0} y={up + 36}>
        visits read of all
      </text>
      {years.map(({ year, inspections, inspectionsRead, withStrength, withConcern }) => {
        const x = place(year) ?? 0;
        const middle = x + bandwidth / 2;
        return (
          <g key={year} textAnchor="middle">
            <rect
              className="read"
              x={x}
              y={up - bar(inspectionsRead)}
              width={bandwidth}
              height={bar(inspectionsRead)}
            />
            <rect className="strengths" x={x} y={up - bar(withStrength)} width={bandwidth} height={bar(withStrength)} />
            {inspectionsRead > 0 && (
              <text x={middle} y={up - bar(inspectionsRead) - 6}>
                {withStrength}
              </text>
            )}
            <text className="head" x={middle} y={up + 18}>
              {year}
            </text>
            <text x={middle} y={up + 36}>
              {inspectionsRead}/{inspections}
            </text>
            <rect className="read" x={x} y={down} width={bandwidth} height={bar(inspectionsRead)} />
            <rect className="concerns" x={x} y={down} width={bandwidth} height={bar(withConcern)} />
            {inspectionsRead > 0 && (
              <text x={middle} y={down + bar(inspectionsRead) + 17}>
                {withConcern}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

import { scaleLinear } from 'd3-scale';
import { type Series, unitAfter } from './series.js';

const WIDTH = 720;
const LABELS = 250;
const NUMBER = 200;
const TITLE = 30;
const ROW = 24;
const GAP = 14;

/** Small bars, a group a figure, each group on a scale of its own that begins at nought. */
export function MeasureChart({ series }: { series: Series[] }) {
  const tops: number[] = [];
  let height = 0;
  for (const { points } of series) {
    tops.push(height);
    height += TITLE + points.length * ROW + GAP;
  }
  return (
    <svg
      className="measure-chart"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label="Figures that were reported more than once; the table below holds them all"
    >
      {series.map((one, place) => (
        <g key={one.key} transform={`translate(0 ${tops[place]})`}>
          <text className="head" x={0} y={20}>
            {one.name}
          </text>
          <Bars series={one} />
        </g>
      ))}
    </svg>
  );
}

function Bars({ series: { points, unit } }: { series: Series }) {
  const bar = scaleLinear([0, Math.max(1, ...points.map(({ value }) => value))], [0, WIDTH - LABELS - NUMBER]);
  return points.map(({ label, value, derived }, row) => {
    const top = TITLE + row * ROW;
    return (
      <g key={row}>
        <text x={LABELS - 8} y={top + ROW / 2} textAnchor="end" dominantBaseline="central">
          {label}
        </text>
        <rect
          className={derived ? 'bar bar-derived' : 'bar'}
          x={LABELS}
          y={top + 4}
          width={Math.max(1, bar(value))}
          height={ROW - 8}
        />
        <text x={LABELS + bar(value) + 8} y={top + ROW / 2} dominantBaseline="central">
          {value.toLocaleString('en-GB')}
          {unitAfter(unit)}
          {derived && ' (computed)'}
        </text>
      </g>
    );
  });
}

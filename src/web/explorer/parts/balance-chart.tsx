import './balance-chart.scss';
import { scaleLinear } from 'd3-scale';

export interface Balance {
  name: string;
  concerns: number;
  strengths: number;
  mixed: number;
}

const ROW = 26;
const HEAD = 28;
const LABELS = 396;
const SIDE = 180;
const NUMBER = 44;
const MIXED = 66;

/** Concerns to the left, strengths to the right, what is both as a number behind them; a row each. */
export function BalanceChart({ rows, label }: { rows: Balance[]; label: string }) {
  const most = Math.max(1, ...rows.flatMap(({ concerns, strengths }) => [concerns, strengths]));
  const bar = scaleLinear([0, most], [0, SIDE]);
  const middle = LABELS + NUMBER + SIDE;
  const [width, height] = [middle + SIDE + NUMBER + MIXED, HEAD + rows.length * ROW + 4];
  return (
    <svg
      className="balance-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <text className="head" x={middle - 8} y={18} textAnchor="end">
        − Concerns
      </text>
      <text className="head" x={middle + 8} y={18}>
        + Strengths
      </text>
      <text className="head" x={width - 4} y={18} textAnchor="end">
        ± Mixed
      </text>
      {rows.map(({ name, concerns, strengths, mixed }, place) => {
        const top = HEAD + place * ROW;
        const [left, right] = [middle - bar(concerns), middle + bar(strengths)];
        return (
          <g key={name}>
            <text x={LABELS - 6} y={top + ROW / 2} textAnchor="end" dominantBaseline="central">
              {name}
            </text>
            <rect className="concerns" x={left} y={top + 4} width={middle - left} height={ROW - 8} />
            <rect className="strengths" x={middle} y={top + 4} width={right - middle} height={ROW - 8} />
            <text x={left - 6} y={top + ROW / 2} textAnchor="end" dominantBaseline="central">
              {concerns}
            </text>
            <text x={right + 6} y={top + ROW / 2} dominantBaseline="central">
              {strengths}
            </text>
            <text x={width - 4} y={top + ROW / 2} textAnchor="end" dominantBaseline="central">
              {mixed}
            </text>
          </g>
        );
      })}
      <line className="axis" x1={middle} x2={middle} y1={HEAD - 4} y2={height} />
    </svg>
  );
}

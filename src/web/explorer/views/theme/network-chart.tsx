import { Link } from 'wouter';
import { addressOf } from '../../parts/address.js';
import { wrapped } from '../../parts/wrapped.js';
import { type Edge, type Place, SIZE } from './laid-out.js';

const LINE = 16;
const BOX = 196;

/** Themes as boxes; a line joins two that come up together, the thicker the more often. */
export function NetworkChart({
  themes,
  edges,
  places,
}: {
  themes: { id: string; label: string }[];
  edges: Edge[];
  places: Map<string, Place>;
}) {
  const most = Math.max(1, ...edges.map(({ count }) => count));
  const { width, height } = SIZE;
  const counts = new Map(edges.filter(({ from }) => from === themes[0]?.id).map(({ to, count }) => [to, count]));
  return (
    <svg
      className="network-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Themes that come up together, each a link to its page"
    >
      <g aria-hidden="true">
        {edges.map(({ from, to, count }) => {
          const [a, b] = [places.get(from), places.get(to)];
          return (
            a &&
            b && (
              <line
                key={`${from} ${to}`}
                className={from === themes[0]?.id ? 'edge edge-own' : 'edge'}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                strokeWidth={1 + 9 * Math.sqrt(count / most)}
              />
            )
          );
        })}
      </g>
      {themes.map(({ id, label }, place) => {
        const at = places.get(id) ?? { x: 0, y: 0 };
        const box = <Box label={label} count={counts.get(id)} at={at} main={place === 0} />;
        return place === 0 ? (
          <g key={id}>{box}</g>
        ) : (
          <Link key={id} href={addressOf(id)} aria-label={`${label}: together ${counts.get(id) ?? 0} times`}>
            {box}
          </Link>
        );
      })}
    </svg>
  );
}

function Box({ label, count, at, main }: { label: string; count: number | undefined; at: Place; main: boolean }) {
  const lines = [...wrapped(label, 24), ...(count === undefined ? [] : [String(count)])];
  const height = lines.length * LINE + 14;
  return (
    <>
      <rect
        className={main ? 'node node-main' : 'node'}
        x={at.x - BOX / 2}
        y={at.y - height / 2}
        width={BOX}
        height={height}
        rx={6}
      />
      <text textAnchor="middle" className={main ? 'name-main' : undefined}>
        {lines.map((line, place) => (
          <tspan key={place} x={at.x} y={at.y - height / 2 + 19 + place * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

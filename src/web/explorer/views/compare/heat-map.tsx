import { type KeyboardEvent, memo, type MouseEvent, useMemo, useRef, useState } from 'react';
import { type Comparison, inWords, type Show } from './comparison.js';
import { type Mark, markOf, mostOf } from './mark.js';
import { Patterns } from './patterns.js';

export interface Place {
  theme: number;
  council: number;
}

const ROW = 24;
/** Room for the names of themes, in a wide window and in a narrow one, where they are cut short. */
const LABELS = { wide: 400, narrow: 150 };
const NARROW_WINDOW = '(max-width: 40rem)';
const SHORT = 21;
const HEAD = 150;
const NARROWEST = 26;
const WIDEST = 64;
const WIDTH = 1100;

/**
 * Themes by councils as coloured cells. It is one stop of the tab key; arrows go from cell to cell and Enter opens
 * one. Drawing depends on nothing but its properties, so that opening a cell redraws nothing.
 */
export const HeatMap = memo(function HeatMap({
  comparison,
  show,
  open,
}: {
  comparison: Comparison;
  show: Show;
  open: (place: Place) => void;
}) {
  const { councils, themes } = comparison;
  const narrow = matchMedia(NARROW_WINDOW).matches;
  const labels = narrow ? LABELS.narrow : LABELS.wide;
  const cellWidth = Math.max(NARROWEST, Math.min(WIDEST, (WIDTH - labels) / Math.max(1, councils.length)));
  const [width, height] = [labels + cellWidth * councils.length + 60, HEAD + ROW * themes.length];
  const [at, setAt] = useState<Place>({ theme: 0, council: 0 });
  const [active, setActive] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => drawn(comparison, show, cellWidth, labels), [comparison, show, cellWidth, labels]);

  const go = (theme: number, council: number) => {
    const place = {
      theme: Math.max(0, Math.min(themes.length - 1, theme)),
      council: Math.max(0, Math.min(councils.length - 1, council)),
    };
    setAt(place);
    document.getElementById(idOf(place))?.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { theme, council } = at;
    const moves: Record<string, () => void> = {
      ArrowUp: () => go(theme - 1, council),
      ArrowDown: () => go(theme + 1, council),
      ArrowLeft: () => go(theme, council - 1),
      ArrowRight: () => go(theme, council + 1),
      Home: () => go(theme, 0),
      End: () => go(theme, councils.length - 1),
      PageUp: () => go(0, council),
      PageDown: () => go(themes.length - 1, council),
      Enter: () => open(at),
      ' ': () => open(at),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const placeUnder = ({ target }: MouseEvent): Place | null => {
    const place = (target as Element).closest('[data-place]')?.getAttribute('data-place')?.split(' ');
    return place ? { theme: Number(place[0]), council: Number(place[1]) } : null;
  };
  const onClick = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (!place) return;
    setAt(place);
    open(place);
  };
  const onMouseOver = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (place) setAt(place);
  };
  // In a narrow window labels that stay would leave no room for the cells.
  const keepLabels = () => {
    const { scrollLeft = 0, clientWidth = 0 } = scroller.current ?? {};
    if (clientWidth < 2 * labels) return;
    scroller.current?.querySelector('[data-stays]')?.setAttribute('transform', `translate(${scrollLeft})`);
  };

  return (
    <>
      <p className="under-pointer" aria-hidden="true">
        <strong>
          {councils[at.council]?.name}, {themes[at.theme]?.label}:
        </strong>{' '}
        {inWords(comparison.cell(at.theme, at.council))}
      </p>
      <div
        className="heat-map"
        ref={scroller}
        role="grid"
        aria-label={`Themes by councils. Arrow keys go from cell to cell, Enter opens the findings behind one.`}
        aria-rowcount={themes.length}
        aria-colcount={councils.length}
        aria-activedescendant={idOf(at)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseOver={onMouseOver}
        onScroll={keepLabels}
        onFocus={() => setActive(true)}
        onBlur={() => setActive(false)}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="presentation">
          <Patterns />
          {drawing}
          <rect
            className={active ? 'here here-focused' : 'here'}
            x={labels + at.council * cellWidth}
            y={HEAD + at.theme * ROW}
            width={cellWidth}
            height={ROW}
          />
          <g data-stays="" aria-hidden="true">
            <rect className="behind-labels" x={0} y={0} width={labels - 4} height={height} />
            {themes.map(({ id, label }, row) => (
              <text key={id} x={labels - 10} y={HEAD + row * ROW + ROW / 2} textAnchor="end" dominantBaseline="central">
                {narrow ? shortened(label, SHORT) : label}
              </text>
            ))}
          </g>
        </svg>
      </div>
    </>
  );
});

function idOf({ theme, council }: Place): string {
  return `cell-${theme}-${council}`;
}

function drawn(comparison: Comparison, show: Show, cellWidth: number, labels: number) {
  const { councils, themes } = comparison;
  const all = themes.flatMap((_, theme) => councils.map((_, council) => comparison.cell(theme, council)));
  const most = mostOf(all, show);
  return (
    <>
      <g aria-hidden="true">
        {councils.map(({ id, name }, column) => {
          const [x, y] = [labels + (column + 0.5) * cellWidth, HEAD - 8];
          return (
            <text key={id} transform={`translate(${x} ${y}) rotate(-60)`} dominantBaseline="central">
              {shortened(name, 24)}
            </text>
          );
        })}
      </g>
      {themes.map((theme, row) => (
        <g role="row" key={theme.id} aria-rowindex={row + 1}>
          {councils.map((council, column) => {
            const cell = comparison.cell(row, column);
            const mark = markOf(cell, show, most);
            const [x, y] = [labels + column * cellWidth, HEAD + row * ROW];
            return (
              <g
                key={council.id}
                role="gridcell"
                id={idOf({ theme: row, council: column })}
                aria-colindex={column + 1}
                aria-label={`${council.name}, ${theme.label}: ${inWords(cell)}`}
                data-place={`${row} ${column}`}
              >
                <rect x={x} y={y} width={cellWidth} height={ROW} className={classOf(mark)} {...fillOf(mark)} />
                {mark.text && (
                  <text
                    x={x + cellWidth / 2}
                    y={y + ROW / 2}
                    className={mark.step > 2 ? 'on-strong' : 'on-light'}
                    textAnchor="middle"
                    dominantBaseline="central"
                  >
                    {mark.text}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

function classOf({ tone, step }: Mark): string {
  return `cell tone-${tone} step-${step}`;
}

function fillOf({ pattern }: Mark): { fill?: string } {
  return pattern === 'unread' ? { fill: 'url(#unread)' } : {};
}

function shortened(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name;
}

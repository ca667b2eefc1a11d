import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Edge {
  from: string;
  to: string;
  count: number;
  lift: number;
}

export interface Place {
  x: number;
  y: number;
}

interface Node extends SimulationNodeDatum {
  id: string;
}

/** How the drawing is wide and high; nodes stay this far from its border, so that their names fit. */
export const SIZE = { width: 900, height: 560 };
const BORDER = { x: 105, y: 40 };
const STEPS = 300;

/**
 * A place for each node, the first in the middle. The forces run to their end before anything is drawn, from the same
 * beginning each time, so that the same themes always lie in the same places.
 */
export function laidOut(themes: readonly { id: string }[], edges: readonly Edge[]): Map<string, Place> {
  const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
  const nodes: Node[] = themes.map(({ id }, place) => {
    const angle = (2 * Math.PI * place) / Math.max(1, themes.length - 1);
    if (place === 0) return { id, fx: middle.x, fy: middle.y };
    return { id, x: middle.x + 300 * Math.cos(angle), y: middle.y + 180 * Math.sin(angle) };
  });
  const links: SimulationLinkDatum<Node>[] = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(190)
        .strength(0.15),
    )
    .force('charge', forceManyBody().strength(-2200))
    .force('collide', forceCollide(95))
    .force('x', forceX(middle.x).strength(0.08))
    .force('y', forceY(middle.y).strength(0.22))
    .stop()
    .tick(STEPS);
  return new Map(
    nodes.map(({ id, x, y }) => [
      id,
      { x: within(x ?? 0, BORDER.x, SIZE.width), y: within(y ?? 0, BORDER.y, SIZE.height) },
    ]),
  );
}

function within(value: number, border: number, size: number): number {
  return Math.round(Math.max(border, Math.min(size - border, value)));
}

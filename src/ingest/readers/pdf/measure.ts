import type { Line, Measure, Page } from './layout.js';

/** What is usual in a document, weighed by how much text is set so. */
export function measure(pages: Page[]): Measure {
  const lines = pages.flatMap(({ rows }) => rows.flat());
  const size = commonest(lines, ({ size }) => size, 0.5);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6 && line.text.length > 30);
  return {
    size,
    pitch: pitchOf(pages),
    left: commonest(body, ({ x }) => x, 2),
    right: quantile(
      body.map(({ right }) => right),
      0.97,
    ),
  };
}

/** Distance of lines that follow each other, in units of their size: the commonest. */
function pitchOf(pages: Page[]): number {
  const pitches = pages.flatMap(({ rows }) =>
    rows.flatMap((row, index) => {
      const [line, next] = [row[0], rows[index + 1]?.[0]];
      const pitch = line?.size === next?.size ? ((next?.y ?? 0) - (line?.y ?? 0)) / (line?.size ?? 1) : 0;
      return pitch > 0.95 && pitch < 2 ? [pitch] : [];
    }),
  );
  return pitches.length > 0
    ? commonestOf(
        pitches.map((pitch) => ({ value: pitch, weight: 1 })),
        0.04,
      )
    : 1.2;
}

function commonest(lines: Line[], value: (line: Line) => number, step: number): number {
  return commonestOf(
    lines.map((line) => ({ value: value(line), weight: line.text.length })),
    step,
  );
}

function commonestOf(values: { value: number; weight: number }[], step: number): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    const rounded = Math.round(value / step) * step;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * (sorted.length - 1))] ?? Infinity;
}

import { Polarity } from '../../../src/domain/vocabulary.js';
import { type Operation, question } from '../operation.js';

interface OfProduct {
  compareThemes: { councils: { id: string }[]; themes: { id: string }[]; matrix: number[][] };
}

/** A theme, the councils of which something is counted, and the counts, in one order. */
interface Row {
  theme: string;
  councils: string[];
  counts: number[];
}

/** The matrix counted anew from the findings: along the index of ON, which is faster than along the findings. */
export const COUNTED_MATRIX = `
MATCH (theme:Theme)
MATCH (region:Region)
CALL (theme, region) {
  MATCH (finding:Finding)-[on:ON]->(:Theme)
  WHERE on.themeId = theme.id AND on.regionId = region.id AND on.polarity = $polarity
    AND on.timeline IS NOT NULL AND on.findingId IS NOT NULL AND finding.reviewStatus <> 'REJECTED'
  RETURN finding.councilId AS council, count(*) AS count
}
RETURN theme.id AS theme, collect(council) AS councils, collect(count) AS counts`;

/** The matrix summed from rollups. */
export const SUMMED_MATRIX = `
MATCH (tally:ThemeTally)
WITH tally.themeId AS theme, tally.councilId AS council, sum(CASE $polarity
  WHEN 'STRENGTH' THEN tally.strengths
  WHEN 'CONCERN' THEN tally.concerns
  WHEN 'MIXED' THEN tally.mixed
  ELSE tally.neutral
END) AS count
WHERE count > 0
RETURN theme, collect(council) AS councils, collect(count) AS counts`;

/** How many findings of a polarity there are on every theme in every council. */
export function wholeMatrix(): Operation {
  return {
    name: 'whole theme matrix',
    cases: Object.values(Polarity).map((polarity) => ({ polarity })),
    product: question<OfProduct>(
      `query ($polarity: Polarity!) {
        compareThemes { councils { id } themes { id } matrix(polarity: $polarity) }
      }`,
      ({ compareThemes: { councils, themes, matrix } }) =>
        cells(
          matrix.map((counts, n) => ({ theme: themes[n]?.id ?? '', councils: councils.map(({ id }) => id), counts })),
        ),
    ),
    peers: [
      { ...ofPeer('summedMatrix'), way: 'with rollups', atLeast: 2 },
      { ...ofPeer('countedMatrix'), way: 'without rollups', atLeast: 8 },
    ],
    raw: { ...question<Row[]>(COUNTED_MATRIX, cells), atMost: 0.15 },
  };
}

function ofPeer(field: string) {
  return question<Record<string, Row[]>>(
    `query ($polarity: String!) { ${field}(polarity: $polarity) { theme councils counts } }`,
    (answer) => cells(answer[field] ?? []),
  );
}

/** What is counted, by theme and council, in an order that all three can give. */
function cells(rows: readonly Row[]): string[] {
  return rows
    .flatMap(({ theme, councils, counts }) => councils.map((council, n) => `${theme} ${council} ${counts[n] ?? 0}`))
    .filter((cell) => !cell.endsWith(' 0'))
    .sort();
}

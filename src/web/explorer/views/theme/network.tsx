import { useQuery } from 'urql';
import {
  type CompanionFragment,
  type CoOccurrenceScope,
  type FindingFilter,
  ThemeNetworkDocument,
} from '../../generated/graphql.js';
import { Answer } from '../../parts/answer.js';
import { Chart } from '../../parts/chart.js';
import { type Edge, laidOut } from './laid-out.js';
import { NetworkChart } from './network-chart.js';

const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;

interface Theme {
  id: string;
  label: string;
}

/** The theme among those that come up with it most, and which of them come up with each other more often than by chance. */
export function Network({
  theme,
  companions,
  within,
  filter,
  slug,
}: {
  theme: Theme;
  companions: readonly CompanionFragment[];
  within: CoOccurrenceScope;
  filter: FindingFilter;
  slug: string;
}) {
  const shown = companions.slice(0, names.length);
  // A place that no companion takes asks after the theme itself, which changes nothing.
  const asked = Object.fromEntries(names.map((name, place) => [name, shown[place]?.theme.id ?? theme.id]));
  const answer = useQuery({
    query: ThemeNetworkDocument,
    variables: { ...(asked as Record<(typeof names)[number], string>), within, filter },
  });
  return (
    <Answer to={answer}>
      {(data) => {
        const themes = [theme, ...shown.map((one) => one.theme)];
        const edges = [
          ...edgesOf(theme.id, shown, () => true),
          ...shown.flatMap((one, place) => {
            const after = new Set(shown.slice(place + 1).map((other) => other.theme.id));
            return edgesOf(
              one.theme.id,
              data[names[place] ?? 'first'],
              (other) => after.has(other.theme.id) && other.lift > 1,
            );
          }),
        ];
        return (
          <>
            <p>
              The number says how often a theme comes up with this one; a dark line leads to it. A pale line joins two
              that come up together more often than by chance. The thicker a line, the more often.
            </p>
            <Chart title="Themes that come up together" file={`${slug}-network`}>
              <NetworkChart themes={themes} edges={edges} places={laidOut(themes, edges)} />
            </Chart>
          </>
        );
      }}
    </Answer>
  );
}

function edgesOf(
  from: string,
  companions: readonly CompanionFragment[],
  keep: (companion: CompanionFragment) => boolean,
): Edge[] {
  return companions.filter(keep).map(({ theme, count, lift }) => ({ from, to: theme.id, count, lift }));
}

import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type { CompareCouncilsQuery, FindingFilter } from '../../generated/graphql.js';
import { Chart } from '../../parts/chart.js';
import { useParameter } from '../../parts/use-filter.js';
import { BehindCell } from './behind-cell.js';
import { ComparedTable } from './compared-table.js';
import { ordered, orders, type Show, shows } from './comparison.js';
import { HeatMap, type Place } from './heat-map.js';
import { Legend } from './legend.js';
import { Order } from './order.js';

/** The map, the same as a table, and the findings behind the cell that is open. */
export function ComparedThemes({
  answer,
  show,
  filter,
}: {
  answer: CompareCouncilsQuery['compareThemes'];
  show: Show;
  filter: FindingFilter;
}) {
  const [byCouncils, setByCouncils] = useParameter('councilsBy', 'given');
  const [byThemes, setByThemes] = useParameter('themesBy', 'given');
  const [opened, setOpened] = useParameter('cell', '');
  const comparison = useMemo(() => ordered(answer, show, byCouncils, byThemes), [answer, show, byCouncils, byThemes]);
  // The table of a large comparison is drawn once the map stands.
  const tabled = useDeferredValue(comparison, null);
  const { councils, themes } = comparison;

  const setOpen = useStable((place: Place) => setOpened(`${councils[place.council]?.id} ${themes[place.theme]?.id}`));
  const [councilId, themeId] = opened.split(' ');
  const council = councils.findIndex(({ id }) => id === councilId);
  const theme = themes.findIndex(({ id }) => id === themeId);
  const [openCouncil, openTheme] = [councils[council], themes[theme]];

  return (
    <>
      <div className="orders">
        <Order
          name="Order councils by"
          id="councils-by"
          value={byCouncils}
          change={setByCouncils}
          words={orders}
          things={answer.themes.map(({ id, label }) => ({ id, name: label }))}
          group="One theme"
        />
        <Order
          name="Order themes by"
          id="themes-by"
          value={byThemes}
          change={setByThemes}
          words={themeOrders}
          things={answer.councils}
          group="One council"
        />
      </div>
      <Chart title={`${shows[show]}, by theme and council`} file="themes-by-councils" scrolls={false}>
        <HeatMap comparison={comparison} show={show} open={setOpen} />
        <Legend show={show} />
      </Chart>
      {openCouncil && openTheme && (
        <BehindCell
          key={opened}
          council={openCouncil}
          theme={openTheme}
          cell={comparison.cell(theme, council)}
          filter={{ ...filter, councils: [openCouncil.id], themes: [openTheme.id] }}
          close={() => setOpened('')}
        />
      )}
      {tabled && <ComparedTable comparison={tabled} show={show} />}
    </>
  );
}

const themeOrders = { given: 'Usual order', name: 'Name', concerns: 'Most concerns', strengths: 'Most strengths' };

/** One function for ever that does what the latest one does: those who are given it need not be drawn again. */
function useStable<Argument>(work: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(work);
  latest.current = work;
  return useCallback((argument) => latest.current(argument), []);
}

import { Polarity, VisitStatus } from '../../src/domain/vocabulary.js';
import type { VisitFacts } from '../../src/graph/snapshot/reference.js';
import { councilOf, type Kept, raisedAt, type Said, type SmallWorld, themeOf, visitOf } from './generated.js';

const { STRENGTH, CONCERN, NEUTRAL } = Polarity;

/** What a visit raises by letter: S a strength, C a concern, B both, - neither; ? that it is not known what it raised. */
const RAISED: Readonly<Record<string, readonly Polarity[]>> = { S: [STRENGTH], C: [CONCERN], B: [STRENGTH, CONCERN] };

/** The nth visit of a council in `saidInTurn`, from 1. It begins in January of the nth year from 2011. */
export function visitInTurn(council: string, n: number, given: Partial<VisitFacts> = {}): VisitFacts {
  return visitOf({
    id: `visit:${council}-${n}`,
    councilId: `council:${council}`,
    startedOn: `${2010 + n}-01`,
    ...given,
  });
}

/** A world in which visits raise, council by council and theme by theme, what the letters say: one letter a visit. */
export function saidInTurn(letters: Record<string, Record<string, string>>): { world: SmallWorld; findings: Said[] } {
  const visits: VisitFacts[] = [];
  const findings: Said[] = [];
  for (const [council, byTheme] of Object.entries(letters)) {
    const [any = ''] = Object.values(byTheme);
    for (const [i, letter] of [...any].entries()) {
      const visit = visitInTurn(council, i + 1);
      visits.push(visit);
      if (letter === '?') continue;
      findings.push(raisedAt(visit, NEUTRAL, []));
      for (const [theme, said] of Object.entries(byTheme)) {
        for (const polarity of RAISED[said[i] ?? ''] ?? [])
          findings.push(raisedAt(visit, polarity, [`theme:${theme}`]));
      }
    }
  }
  const themes = [...new Set(Object.values(letters).flatMap((byTheme) => Object.keys(byTheme)))];
  const councils = Object.keys(letters).map((council) => councilOf({ id: `council:${council}` }));
  visits.sort((a, b) => (a.timeline + a.id < b.timeline + b.id ? -1 : 1));
  return {
    world: { regions: [], councils, themes: themes.map((theme) => themeOf(`theme:${theme}`)), visits, documents: [] },
    findings,
  };
}

/** For each council and theme the reported visits in order, and a letter for what each raises, finding by finding. */
export function lettersOf(world: SmallWorld, findings: readonly Said[], kept: Kept) {
  const isKept = (finding: Said) => kept.finding?.(finding) !== false && kept.polarity?.(finding.polarity) !== false;
  return world.councils.flatMap((council) => {
    const visits = world.visits
      .filter(({ councilId, status }) => councilId === council.id && status === VisitStatus.COMPLETED)
      .filter((visit) => kept.visit?.(visit) !== false)
      .filter(({ id }) => findings.some(({ visitId }) => visitId === id));
    return world.themes.map((theme) => {
      const letters = visits.map(({ id }) => {
        const on = findings.filter((one) => isKept(one) && one.visitId === id && one.themeIds.includes(theme.id));
        const polarities = kept.theme?.(theme.id) === false ? [] : on.map(({ polarity }) => polarity);
        if (polarities.includes(STRENGTH)) return polarities.includes(CONCERN) ? 'B' : 'S';
        return polarities.includes(CONCERN) ? 'C' : '-';
      });
      return { councilId: council.id, themeId: theme.id, visits, letters: letters.join('') };
    });
  });
}

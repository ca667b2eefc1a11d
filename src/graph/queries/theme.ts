import type { Theme } from '../../domain/theme.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';

export const themes = defineNoun<Theme>('Theme', 'theme', {
  id: 'theme.id',
  label: 'theme.label',
  definition: 'theme.definition',
  areas: 'coalesce(theme.areas, [])',
  parentId: 'head([(theme)-[:NARROWER_THAN]->(parent:Theme) | parent.id])',
});

export const narrowerThemes: Relation<Theme> = {
  to: themes,
  match: 'MATCH (:Theme {id: id})<-[:NARROWER_THAN]-(theme:Theme)',
  orderBy: 'theme.position, theme.id',
};

/** What an action, measure or plan outcome is about, in order of weight. */
export function themesOf(label: 'Action' | 'Measure' | 'PlanOutcome'): Relation<Theme> {
  return {
    to: themes,
    match: `MATCH (:${label} {id: id})-[on:ON]->(theme:Theme)`,
    orderBy: 'on.rank',
  };
}

export const themesOfAction = themesOf('Action');
export const themesOfMeasure = themesOf('Measure');
export const themesOfPlanOutcome = themesOf('PlanOutcome');

export const focusThemes: Relation<Theme> = {
  to: themes,
  match: 'MATCH (:Visit {id: id})-[focuses:FOCUSES_ON]->(theme:Theme)',
  orderBy: 'focuses.rank',
};

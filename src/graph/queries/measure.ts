import type { Measure, Observation } from '../../domain/measure.js';
import type { Source } from '../connection/source.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';
import { all, ofCouncils, onThemes, when, whether } from './clauses.js';

export const measures = defineNoun<Measure>('Measure', 'measure', {
  id: 'measure.id',
  name: 'measure.name',
  definition: 'measure.definition',
  unit: 'measure.unit',
  councilId: 'head([(measure)-[:OF]->(c:Council) | c.id])',
});

const observations = defineNoun<Observation>('Observation', 'observation', {
  id: 'observation.id',
  period: 'observation.period',
  value: 'observation.value',
  valueText: 'observation.valueText',
  denominator: 'observation.denominator',
  denominatorText: 'observation.denominatorText',
  target: 'observation.target',
  targetText: 'observation.targetText',
  comparator: 'observation.comparator',
  derived: 'coalesce(observation.derived, false)',
  dimensions: 'coalesce(observation.dimensions, [])',
});

export interface MeasureFilter {
  councils?: string[] | null;
  themes?: string[] | null;
  units?: string[] | null;
  quantitative?: boolean | null;
}

const HAS_A_FIGURE = 'EXISTS { (measure)<-[:OF]-(o:Observation) WHERE o.value IS NOT NULL }';

export const measureConnection: Source<Measure, MeasureFilter, 'graph'> = {
  noun: measures,
  sortedBy: 'measure.name',
  from: { graph: all('measure', 'Measure') },
  where: (filter) => [
    ...ofCouncils('measure', filter),
    ...onThemes('measure', filter.themes),
    ...when(filter.units, 'units', { where: 'measure.unit IN $units' }),
    ...whether(filter.quantitative, HAS_A_FIGURE, `NOT ${HAS_A_FIGURE}`),
  ],
};

export const measuresOfCouncil: Relation<Measure> = {
  to: measures,
  match: 'MATCH (:Council {id: id})<-[:OF]-(measure:Measure)',
  orderBy: 'measure.name, measure.id',
};

export const observationsOfMeasure: Relation<Observation> = {
  to: observations,
  match: 'MATCH (:Measure {id: id})<-[:OF]-(observation:Observation)',
  orderBy: 'observation.position',
};

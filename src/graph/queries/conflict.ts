import type { SourceConflict } from '../../domain/conflict.js';
import { defineNoun } from '../noun.js';
import type { Relation } from '../relation.js';

const conflicts = defineNoun<SourceConflict>('Conflict', 'conflict', {
  id: 'conflict.id',
  field: 'conflict.field',
  kept: 'conflict.kept',
  keptFrom: 'conflict.keptFrom',
  other: 'conflict.other',
  otherFrom: 'conflict.otherFrom',
});

/** What sources differ on about a visit. */
export const conflictsOfVisit: Relation<SourceConflict> = {
  to: conflicts,
  match: 'MATCH (:Visit {id: id})<-[:OF]-(conflict:Conflict)',
  orderBy: 'conflict.field, conflict.id',
};

import { type NodeType, typeOfId } from '../domain/ids.js';
import type { Noun } from '../graph/noun.js';
import { actions } from '../graph/queries/action.js';
import { councils } from '../graph/queries/council.js';
import { documents } from '../graph/queries/document.js';
import { findings } from '../graph/queries/finding.js';
import { measures } from '../graph/queries/measure.js';
import { passages } from '../graph/queries/passage.js';
import { plans } from '../graph/queries/plan.js';
import { regions } from '../graph/queries/region.js';
import { themes } from '../graph/queries/theme.js';
import { visits } from '../graph/queries/visit.js';
import type { Loaders } from './loaders.js';

const NOUNS: Record<NodeType, Noun<{ id: string }>> = {
  region: regions,
  council: councils,
  visit: visits,
  theme: themes,
  document: documents,
  passage: passages,
  finding: findings,
  action: actions,
  measure: measures,
  plan: plans,
};

/** The node with this id, of whatever type the id names; null where there is none. */
export async function anyNode(loaders: Loaders, id: string): Promise<{ id: string } | null> {
  const type = typeOfId(id);
  return type && loaders.node(NOUNS[type], id);
}

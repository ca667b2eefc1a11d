import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import {
  countStatement,
  facetStatement,
  pageStatement,
  type Statement,
} from '../../src/graph/connection/connection.js';
import type { Page } from '../../src/graph/connection/page.js';
import { allStatement, byIdStatement, type Noun } from '../../src/graph/noun.js';
import type { Facet, Source } from '../../src/graph/connection/source.js';
import { type Relation, relationStatement } from '../../src/graph/relation.js';
import { packageRoot } from '../../src/package-root.js';

/** A statement of the product under the name that it is found by. */
export interface NamedStatement extends Statement {
  name: string;
}

type AnySource = Source<{ id: string }, Record<string, unknown>>;

/** A value for every field of every filter. */
export const FILTER: Record<string, unknown> = {
  ids: ['council:a'],
  councils: ['council:a'],
  regions: ['region:a'],
  neighboursOf: 'council:a',
  kinds: ['UNITARY'],
  name: 'a',
  latestOverall: ['GOOD'],
  includeEnded: true,
  statuses: ['OPEN'],
  focusThemes: ['theme:a'],
  overall: ['GOOD'],
  from: '2018-04',
  to: '2019',
  themes: ['theme:a'],
  includeNarrower: true,
  primaryThemeOnly: true,
  polarities: ['CONCERN'],
  voices: ['COUNCIL'],
  visits: ['visit:a'],
  visitKinds: ['JTAI'],
  documents: ['document:a'],
  reviewStatuses: ['CONFIRMED'],
  hasAction: true,
  minConfidence: 0.5,
  text: 'a word',
  hasOwner: true,
  hasDue: false,
  owner: 'a',
  dueFrom: '2018',
  dueTo: '2019-01',
  overdueOn: '2020-01-01',
  units: ['percent'],
  quantitative: false,
};

/** Fields as people combine them. With all at once Neo4j plans for a minute. */
const TOGETHER = { councils: ['council:a'], themes: ['theme:a'], from: '2018', to: '2020', polarities: ['CONCERN'] };

/** Fields that change how a theme is matched. */
const ON_THEMES = { themes: ['theme:a'], includeNarrower: true, primaryThemeOnly: true, regions: ['region:a'] };

const ALONE = Object.entries(FILTER).map(([field, value]) => ({ [field]: value }));

/** Sources that are asked of the whole graph only. */
const OF_THE_GRAPH = / (unaddressedConcerns|reviewQueue)$/;

const FIRST_PAGE: Page = { size: 20, backward: false, after: null, before: null };
const BETWEEN: Page = { size: 20, backward: true, after: ['2018-01-01', 'a'], before: ['2019-01-01', 'b'] };

/** Every statement that src/graph can send, found among its exports. */
export async function everyStatement(): Promise<NamedStatement[]> {
  const statements: NamedStatement[] = [];
  for (const folder of ['.', 'queries', 'snapshot', 'write']) {
    const path = join(packageRoot, 'src/graph', folder);
    for (const file of readdirSync(path).filter((name) => name.endsWith('.ts'))) {
      const module = (await import(join(path, file))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(module))
        statements.push(...statementsOf(`${folder}/${file} ${name}`, value));
    }
  }
  return statements;
}

function statementsOf(name: string, value: unknown): NamedStatement[] {
  if (typeof value === 'string') return isStatement(value) ? [{ name, cypher: value, parameters: {} }] : [];
  if (Array.isArray(value)) return value.flatMap((member: unknown) => statementsOf(name, member));
  if (typeof value !== 'object' || value === null) return [];
  if ('cypher' in value) return statementsOf(name, value.cypher);
  if ('from' in value && 'sortedBy' in value) return connectionStatements(name, value as AnySource);
  if ('to' in value && 'match' in value) {
    return [
      {
        name,
        cypher: relationStatement(value as Relation<unknown>),
        parameters: { ids: ['a'], area: 'OVERALL', around: 2 },
      },
    ];
  }
  if ('label' in value && 'values' in value) {
    const noun = value as Noun<unknown>;
    return [
      { name: `${name} by id`, cypher: byIdStatement(noun), parameters: { ids: ['a'] } },
      { name: `${name} all`, cypher: allStatement(noun, `${noun.alias}.id`), parameters: {} },
    ];
  }
  return [];
}

/** Not every Cypher is: what ends with WITH begins statements that are exported too. */
function isStatement(text: string): boolean {
  const clauses = text.match(/^(MATCH|MERGE|WITH|SET|CREATE|DELETE|DETACH|REMOVE|FOREACH|RETURN)\b/gm);
  return /\b(MATCH|MERGE)\b/.test(text) && clauses?.at(-1) !== 'WITH';
}

/** From each parent: no filter, and some fields of it together; from the first also each field alone. */
function connectionStatements(name: string, source: AnySource): NamedStatement[] {
  const parents = Object.keys(source.from).filter((parent) => parent === 'graph' || !OF_THE_GRAPH.test(name));
  return parents.flatMap((parent, position) =>
    [
      ...[{}, TOGETHER, ON_THEMES, ...(position === 0 ? ALONE : [])].map((filter) =>
        pageStatement(source, parent, filter, FIRST_PAGE),
      ),
      pageStatement(source, parent, TOGETHER, BETWEEN),
      countStatement(source, parent, TOGETHER),
    ].map((statement) => ({ name: `${name} from ${parent}`, ...withParent(statement) })),
  );
}

/** The statements that a filter makes: with no field, with some together, and with each alone. */
export function filteredStatements(make: (filter: Record<string, unknown>) => Statement): NamedStatement[] {
  return [{}, TOGETHER, ON_THEMES, ...ALONE].map((filter) => ({ name: make.name, ...make(filter) }));
}

/** The statements that count a connection's facets. */
export function facetStatements(source: unknown, facets: Record<string, Facet>): NamedStatement[] {
  return Object.entries(facets).map(([name, facet]) => ({
    name: `facet ${name}`,
    ...withParent(facetStatement(source as AnySource, 'graph', TOGETHER, { [name]: facet })),
  }));
}

function withParent({ cypher, parameters }: Statement): Statement {
  return { cypher, parameters: { ...parameters, parents: ['a'], limit: neo4j.int(21) } };
}

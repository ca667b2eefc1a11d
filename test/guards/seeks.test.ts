import neo4j, { type Driver } from 'neo4j-driver';
import { beforeAll, expect, inject, test } from 'vitest';
import { Polarity } from '../../src/domain/vocabulary.js';
import { pageStatement } from '../../src/graph/connection/connection.js';
import type { Page } from '../../src/graph/connection/page.js';
import { findingConnection } from '../../src/graph/queries/finding.js';
import type { FindingFilter, FindingParent } from '../../src/graph/queries/finding-filter.js';

interface Operator {
  operatorType: string;
  arguments: { Details?: string };
  children: Operator[];
}

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('seeded');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return () => driver.close();
});

const FIRST = { size: 20, backward: false, after: null, before: null };
const PAGES: Record<string, Page> = {
  'the first page': FIRST,
  'a page deep inside': { ...FIRST, after: ['2018-04-18', 'finding:a'] },
  'a page backwards': { ...FIRST, backward: true, before: ['2018-04-18', 'finding:a'] },
};

const ON_THEME = { themes: ['theme:a'], regions: ['region:a'], polarities: [Polarity.CONCERN] };
const BY_VISIT = 'finding:Finding(visitId, timeline, id)';
const BY_COUNCIL = 'finding:Finding(councilId, timeline, id)';
const BY_THEME = 'ON(themeId, regionId, polarity, timeline, findingId)';
const SEEKS: [name: string, FindingParent, FindingFilter, index: string][] = [
  ['of a visit', 'visit', {}, BY_VISIT],
  ['of visits', 'graph', { visits: ['visit:a', 'visit:b'] }, BY_VISIT],
  ['of a visit on a theme', 'visitTheme', {}, BY_VISIT],
  ['of a council', 'council', {}, BY_COUNCIL],
  ['of councils', 'graph', { councils: ['council:a', 'council:b'] }, BY_COUNCIL],
  ['of a cell', 'cell', {}, BY_COUNCIL],
  ['of a cell, raised at visits', 'cellAtVisits', { polarities: [Polarity.CONCERN] }, BY_COUNCIL],
  ['on a theme in a region of a polarity', 'graph', ON_THEME, BY_THEME],
  ['of a theme', 'theme', {}, BY_THEME],
  ['of a theme and those below it', 'theme', { includeNarrower: true }, BY_THEME],
  ['of all', 'graph', {}, 'finding:Finding(timeline, id)'],
];

test.each(SEEKS.flatMap(([name, ...rest]) => Object.keys(PAGES).map((page) => [page, name, ...rest] as const)))(
  '%s of findings %s comes in order out of an index, of which no more is read',
  async (name, _, parent, filter, index) => {
    const { cypher } = pageStatement(findingConnection, parent, filter, PAGES[name] ?? FIRST);
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`);
    const reads = pathsOf(summary.plan as Operator).filter(
      ([leaf]) => !leaf?.operatorType.startsWith('Argument') && leaf?.arguments.Details?.includes('finding'),
    );
    const [read = []] = reads;
    expect(reads).toHaveLength(1);
    expect(read[0]?.arguments.Details).toContain(index);
    const names = read.map(({ operatorType }) => operatorType.replace(/@.*/, ''));
    // Up to the limit each row is only looked at: none is sorted or gathered.
    const [leaf, ...upToLimit] = names.slice(0, names.indexOf('Limit'));
    expect(['NodeIndexSeek', 'NodeIndexScan', 'DirectedRelationshipIndexSeek']).toContain(leaf);
    expect(['Filter', 'CacheProperties', 'SemiApply']).toEqual(expect.arrayContaining(upToLimit));
  },
);

/** For each leaf of a plan the operators from it to the root. */
function pathsOf(operator: Operator): Operator[][] {
  if (operator.children.length === 0) return [[operator]];
  return operator.children.flatMap((child) => pathsOf(child).map((path) => [...path, operator]));
}

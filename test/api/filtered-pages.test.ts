import { beforeAll, expect, test } from 'vitest';
import { type Api, api } from '../support/api.js';
import { type Connection, walk } from './walk.js';

// However an index is sought in parts, the pages are those of all findings, less what the filter leaves out.
interface Finding {
  id: string;
  polarity: string;
  council: { id: string; region: { id: string } };
  visit: { id: string } | null;
  themes: { id: string }[];
}

let seeded: Api;
let all: Finding[];
beforeAll(async () => {
  seeded = await api('seeded');
  const { findings } = await seeded.ask<{ findings: { nodes: Finding[] } }, object>(`{
    findings(first: 200) { nodes { id polarity council { id region { id } } visit { id } themes { id } } }
  }`);
  all = findings.nodes;
});

const isOn =
  (...themes: string[]) =>
  ({ themes: on }: Finding) =>
    on.some(({ id }) => themes.includes(id.slice(6)));
const isPrimarilyOn =
  (...themes: string[]) =>
  ({ themes: [primary] }: Finding) =>
    primary !== undefined && themes.includes(primary.id.slice(6));
const isConcern = ({ polarity }: Finding) => polarity === 'CONCERN';
const isIn =
  (...regions: string[]) =>
  ({ council }: Finding) =>
    regions.includes(council.region.id.slice(7));

/** Permanence with the themes below it. */
const PERMANENCE = ['permanence', 'placement-stability', 'adoption', 'life-story'];

const findings = (filter: string): Connection => ({ field: 'Query.findings', arguments: `filter: { ${filter} }` });
const ofPermanence = (filter: string): Connection => ({
  field: 'Theme.findings',
  of: 'theme(id: "theme:permanence")',
  arguments: `filter: { ${filter} }`,
});

const CASES: [name: string, Connection, tests: ((finding: Finding) => boolean)[], total: number][] = [
  [
    'on several themes, each once',
    findings('themes: ["theme:leadership-governance", "theme:performance-data", "theme:corporate-parenting"]'),
    [isOn('leadership-governance', 'performance-data', 'corporate-parenting')],
    68,
  ],
  [
    'on themes in regions, of a polarity',
    findings(
      'themes: ["theme:workforce-caseloads", "theme:planning"], regions: ["region:north-west", "region:west-midlands"], polarities: [CONCERN]',
    ),
    [isOn('workforce-caseloads', 'planning'), isIn('north-west', 'west-midlands'), isConcern],
    11,
  ],
  [
    'on a primary theme',
    findings('themes: ["theme:voice-of-child"], primaryThemeOnly: true'),
    [isPrimarilyOn('voice-of-child')],
    12,
  ],
  ['with narrower themes', findings('themes: ["theme:permanence"], includeNarrower: true'), [isOn(...PERMANENCE)], 11],
  [
    'of councils',
    findings('councils: ["council:nottingham", "council:lancashire"]'),
    [isIn('east-midlands', 'north-west')],
    67,
  ],
  [
    'of councils on a theme',
    findings('councils: ["council:nottingham", "council:lancashire"], themes: ["theme:workforce-caseloads"]'),
    [isIn('east-midlands', 'north-west'), isOn('workforce-caseloads')],
    18,
  ],
  [
    'raised at visits',
    findings('visits: ["visit:worcestershire-2018-04-mv4", "visit:lancashire-2017-visit"]'),
    [({ visit }) => ['visit:worcestershire-2018-04-mv4', 'visit:lancashire-2017-visit'].includes(visit?.id ?? '')],
    40,
  ],
  ['of a theme with those below it', ofPermanence('includeNarrower: true'), [isOn(...PERMANENCE)], 11],
  ['of a theme, of a polarity', ofPermanence('polarities: [CONCERN]'), [isOn('permanence'), isConcern], 4],
  [
    'of a theme and on another',
    ofPermanence('themes: ["theme:management-oversight", "theme:court-plo"]'),
    [isOn('permanence'), isOn('management-oversight', 'court-plo')],
    3,
  ],
];

test.each(CASES)('%s: forward and backward, in order of time', async (_, connection, tests, total) => {
  const expected = all.filter((finding) => tests.every((test) => test(finding))).map(({ id }) => id);
  expect(expected).toHaveLength(total);
  expect(await walk(seeded, connection, 'forward', 4)).toEqual(expected);
  expect(await walk(seeded, connection, 'backward', 4)).toEqual(expected);
});

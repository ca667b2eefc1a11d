import { beforeAll, expect, test } from 'vitest';
import { recordConflicts, updateConflicts } from '../../src/graph/write/conflicts.js';
import { type Api, api } from '../support/api.js';
import { World } from '../support/world.js';

let worlds: Api;
beforeAll(async () => {
  worlds = await api('worlds');
});

test('a visit tells what its sources differ on, once for each source and field', async () => {
  const world = await World.create(worlds.graph);
  const visit = await world.visit('2022-01-17');
  const ended = {
    field: 'endedOn',
    kept: '2022-01-21',
    keptFrom: 'document:report',
    other: '2022-01-20',
    otherFrom: 'inspection table',
  };
  const overall = { ...ended, field: 'OVERALL', kept: 'GOOD', other: 'INADEQUATE' };
  await worlds.graph.write((tx) => recordConflicts(tx, [{ visit, ...ended }]));
  await worlds.graph.write((tx) =>
    recordConflicts(tx, [
      { visit, ...ended, other: '2022-01-19' },
      { visit, ...overall },
    ]),
  );
  const conflicts = async () => {
    const { visit: found } = await worlds.ask<{ visit: { conflicts: object[] } }, object>(
      'query Differ($id: ID!) { visit(id: $id) { conflicts { field kept keptFrom other otherFrom } } }',
      { id: visit },
    );
    return found.conflicts;
  };
  expect(await conflicts()).toEqual([overall, { ...ended, other: '2022-01-19' }]);

  const kept = [
    { visit, field: 'endedOn', kept: '2022-01-19', keptFrom: 'document:report' },
    { visit, field: 'OVERALL', kept: 'OUTSTANDING', keptFrom: 'document:other' },
  ];
  await worlds.graph.write((tx) => updateConflicts(tx, kept));
  expect(await conflicts()).toEqual([{ ...overall, kept: 'OUTSTANDING', keptFrom: 'document:other' }]);
});

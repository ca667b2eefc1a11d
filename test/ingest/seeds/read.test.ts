import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '../../../src/ingest/seeds/read.js';

type Spoil = (table: string, text: string, by: string) => Promise<void>;

/** Gives the work a copy of the seeds, and a way to replace a text that occurs once in a table. */
async function withCopy(work: (seeds: string, spoil: Spoil) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'seeds-'));
  const seeds = join(root, 'seeds');
  await cp('seeds', seeds, { recursive: true });
  try {
    await work(seeds, async (table, text, by) => {
      const file = join(seeds, `${table}.csv`);
      const parts = (await readFile(file, 'utf8')).split(text);
      expect(parts, `${text} in ${table}`).toHaveLength(2);
      await writeFile(file, parts.join(by));
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

async function errorOf(seeds: string): Promise<string> {
  const error: unknown = await readSeeds(seeds).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'UserFacingError' });
  return (error as Error).message;
}

test('a word that is not of the closed list', () =>
  withCopy(async (seeds, spoil) => {
    await spoil(
      'findings',
      'w18-f05,worcestershire-2018-04-monitoring-visit,worcestershire-2018-04-mv4,,INSPECTOR,STRENGTH',
      'w18-f05,worcestershire-2018-04-monitoring-visit,worcestershire-2018-04-mv4,,INSPECTOR,bad',
    );
    expect(await errorOf(seeds)).toBe(
      'seeds/findings.csv line 97, column polarity: "bad" is not one of STRENGTH, CONCERN, MIXED, NEUTRAL',
    );
  }));

test('everything wrong is reported at once', () =>
  withCopy(async (seeds, spoil) => {
    await spoil('visits', '2018-09-17,2018-09-28', '17/09/2018,2018-09-31');
    await spoil('regions', 'london,London', 'London,');
    await spoil('observations', 'w18-m02,0,,73', 'w18-m02,0,,73%');
    await spoil('observations', 'l17-m06,0,,,worsening', 'l17-m06,zero,,,worsening');
    expect((await errorOf(seeds)).split('\n')).toEqual([
      'seeds/regions.csv line 4, column id: "London" is not an id: lower-case words joined by hyphens',
      'seeds/regions.csv line 4, column name: is empty',
      'seeds/visits.csv line 42, column started_on: "17/09/2018" is not a date: write 2018-04-18, 2018-04 or 2018',
      'seeds/visits.csv line 42, column ended_on: "2018-09-31" is not a date: write 2018-04-18, 2018-04 or 2018',
      'seeds/observations.csv line 13, column position: "zero" is not a whole number',
      'seeds/observations.csv line 26, column value: "73%" is not a number',
    ]);
  }));

test('names of things that do not exist', () =>
  withCopy(async (seeds, spoil) => {
    await spoil('actions', 'b21-f08; b21-f23', 'b21-f08; b21-f99');
    await spoil('themes', ',permanence,CHILDREN_IN_CARE\nadoption', ',permanance,CHILDREN_IN_CARE\nadoption');
    await spoil('plan-outcomes', 'residential-care,18', 'residential-care,31');
    await spoil(
      'visits',
      'lancashire-2018-08-17-sif,lancashire-2017-dcs-update',
      'lancashire-2018-08-18-sif,lancashire-2017-dcs-update',
    );
    expect((await errorOf(seeds)).split('\n')).toEqual([
      'seeds/themes.csv line 14, column parent: "permanance" is not in themes.csv',
      'seeds/visits.csv line 228, column fulfilled_by: "lancashire-2018-08-18-sif" is not in visits.csv',
      'seeds/actions.csv line 12, column addresses: "b21-f99" is not in findings.csv',
      'seeds/plan-outcomes.csv line 3, column evidence: "31" is not a passage of bradford-2021-09-monitoring-visit',
    ]);
  }));

test('a row that stands twice, a loop, an end before the beginning', () =>
  withCopy(async (seeds, spoil) => {
    await spoil('regions', 'london,London', 'london,London\nlondon,London');
    await spoil(
      'themes',
      'leadership-governance,"Leadership, governance and resources"',
      'leadership-governance,Leadership',
    );
    await spoil('themes', 'overall inspection outcome.",,', 'overall inspection outcome.",supervision,');
    await spoil('visits', '2018-09-17,2018-09-28', '2018-09-28,2018-09-17');
    const lines = (await errorOf(seeds)).split('\n');
    expect(lines).toContain('seeds/regions.csv line 5, column id: "london" stands on line 4 already');
    expect(lines).toContain(
      'seeds/themes.csv line 24, column parent: "supervision" leads back to leadership-governance',
    );
    expect(lines).toContain('seeds/visits.csv line 42, column ended_on: "2018-09-17" is before started_on, 2018-09-28');
  }));

test('a table of the wrong shape', () =>
  withCopy(async (seeds, spoil) => {
    await spoil('regions', 'id,name', 'id,label');
    await spoil('regions', 'north-west,North West', 'north-west,North,West');
    await spoil('plans', "Children's Services Improvement Plan", '"Children');
    expect((await errorOf(seeds)).split('\n')).toEqual([
      'seeds/regions.csv line 1: column name is missing',
      'seeds/regions.csv line 1: column label is not known',
      'seeds/regions.csv line 6: has 3 cells, but there are 2 columns',
      expect.stringMatching(/^seeds\/plans\.csv: .*line \d+/i),
    ]);
  }));

test('a missing table', () =>
  withCopy(async (seeds) => {
    await rm(join(seeds, 'themes.csv'));
    expect(await errorOf(seeds)).toBe('seeds/themes.csv cannot be read');
  }));

test('a long list of errors is cut', () =>
  withCopy(async (seeds) => {
    const file = join(seeds, 'councils.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('METROPOLITAN', 'metropolitan'));
    const lines = (await errorOf(seeds)).split('\n');
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('… and 17 more');
  }));

test('any change of a table changes the hash; nothing else does', () =>
  withCopy(async (seeds, spoil) => {
    const { sha256 } = await readSeeds('seeds');
    expect((await readSeeds(seeds)).sha256).toBe(sha256);
    await writeFile(join(seeds, 'README.md'), 'other words');
    expect((await readSeeds(seeds)).sha256).toBe(sha256);
    await spoil('regions', 'london,London', 'london,Greater London');
    expect((await readSeeds(seeds)).sha256).not.toBe(sha256);
  }));

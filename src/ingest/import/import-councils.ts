import { slugify } from '../../domain/ids.js';
import type { CouncilKind } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../../graph/graph.js';
import { writeCouncils, writeNeighbours } from '../../graph/write/councils.js';
import { type KnownCouncil, knownCouncils, knownRegions } from '../../graph/write/imported.js';
import { readDate } from './dates.js';
import { CouncilFinder, nameWords } from './find-council.js';
import { eachRow, type ImportOutcome, noOutcome, Refused } from './outcome.js';
import type { SourceRow, SourceTable } from './read-table.js';
import { isBlank, meaning, plain } from './words.js';

const CODES: [string, string][] = [
  ['gss_code', 'gss_code'],
  ['dfe_code', 'dfe_code'],
  ['ofsted_urn', 'urn'],
];
const KEPT = ['kind', 'region', 'gssCode', 'dfeCode', 'ofstedUrn', 'startedOn', 'endedOn'] as const;

/** What a row says of a council; null where it says nothing. */
type Said = Pick<KnownCouncil, 'aliases' | 'formerGssCodes'> & {
  [Field in (typeof KEPT)[number] | 'name' | 'officialName']: KnownCouncil[Field] | null;
} & { line: number; neighbours: string[]; known: KnownCouncil | null };

/** Takes a table of councils into the graph: codes, names and statistical neighbours that it lacks. */
export async function importCouncils(tx: WriteTransaction, table: SourceTable): Promise<ImportOutcome> {
  const outcome = noOutcome(table.file);
  const known = await knownCouncils(tx);
  const regions = new Map((await knownRegions(tx)).map(({ id, name }) => [plain(name), id]));
  const finder = new CouncilFinder(known);
  const rows = eachRow(table.rows, outcome, (row) => {
    const said = rowOf(table, row, finder, regions);
    return { said, council: said.known ? merged(said.known, said, outcome) : created(table, row, said) };
  });
  const withNew = new CouncilFinder([
    ...known,
    ...rows.filter(({ said }) => !said.known).map(({ council }) => council),
  ]);
  const councils = eachRow(
    rows.map((row) => ({ ...row, line: row.said.line })),
    outcome,
    ({ said, council }) => ({ said, council: { ...council, neighbours: neighboursOf(table, said, withNew, council) } }),
  );
  const changed = councils.filter(({ said, council }) => JSON.stringify(said.known) !== JSON.stringify(council));
  outcome.added = changed.filter(({ said }) => !said.known).length;
  outcome.changed = changed.length - outcome.added;
  outcome.unchanged = councils.length - changed.length;
  await writeCouncils(
    tx,
    changed.map(({ council }) => council),
  );
  await writeNeighbours(
    tx,
    changed.map(({ council: { id, neighbours } }) => ({ id, neighbours })),
  );
  return outcome;
}

function rowOf(table: SourceTable, row: SourceRow, finder: CouncilFinder, regions: ReadonlyMap<string, string>): Said {
  const text = (column: string): string | null => (isBlank(row.cell(column)) ? null : row.cell(column));
  const looked = <Value>(
    column: string,
    look: (cell: string) => Value | null | undefined,
    reason: string,
  ): Value | null => {
    const cell = text(column);
    const value = cell === null ? null : (look(cell) ?? null);
    if (cell !== null && value === null) throw new Refused(table.nameOf(column), cell, reason);
    return value;
  };
  const started = looked('started_on', readDate, 'is not a date');
  return {
    line: row.line,
    known: finder.find(table, row, { codes: CODES, name: 'name' }),
    name: text('name'),
    officialName: text('official_name'),
    kind: looked('kind', (cell) => meaning<CouncilKind>('kind', cell), 'is not a kind of council'),
    region: looked('region', (cell) => regions.get(plain(cell)), 'is not a region that the graph has'),
    gssCode: text('gss_code'),
    formerGssCodes: row
      .cell('former_gss_codes')
      .split(/[,;\s]+/)
      .filter(Boolean),
    dfeCode: text('dfe_code'),
    ofstedUrn: text('ofsted_urn'),
    aliases: aliasesOf(row),
    // Councils begin on a first of April; any other day is that of a record in somebody's database.
    startedOn: started?.endsWith('-04-01') ? started : null,
    endedOn: looked('ended_on', readDate, 'is not a date'),
    neighbours: row.cell('neighbours').match(/\b\d{3}\b/g) ?? [],
  };
}

/** The other names of a council. Where its own name has a comma, commas cannot tell them apart. */
function aliasesOf(row: SourceRow): string[] {
  const cell = row.cell('aliases');
  if (row.cell('name').includes(',') && !cell.includes(';')) return [];
  const names = cell.split(cell.includes(';') ? ';' : ',');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** The council with what the row adds; where the row differs, the graph keeps what it has. */
function merged(known: KnownCouncil, said: Said, outcome: ImportOutcome): KnownCouncil {
  const council = { ...known };
  for (const field of KEPT) {
    const [had, says] = [known[field], said[field]];
    if (says === null || says === had || known.formerGssCodes.includes(says)) continue;
    if (field === 'gssCode' && had !== null && said.formerGssCodes.includes(had))
      council.formerGssCodes = [...council.formerGssCodes, had];
    else if (had !== null) {
      // The Isles of Scilly are a kind of their own among the unitary councils.
      if (field !== 'kind' || had !== 'ISLES_OF_SCILLY')
        outcome.differences.push({ about: known.id, field, kept: had, other: says });
      continue;
    }
    Object.assign(council, { [field]: says });
  }
  const former = said.formerGssCodes.filter(
    (code) => code !== council.gssCode && !council.formerGssCodes.includes(code),
  );
  council.formerGssCodes = [...council.formerGssCodes, ...former];
  council.aliases = [...known.aliases, ...newNames(known, said)];
  return council;
}

/** The names that the graph does not have for a council in any form. */
function newNames({ name, officialName, aliases }: KnownCouncil, said: Said): string[] {
  const have = new Set([name, officialName, ...aliases].map(nameWords));
  const names = [said.name, said.officialName, ...said.aliases].filter((each) => each !== null);
  return names.filter((each) => {
    const words = nameWords(each);
    if (words === '' || have.has(words)) return false;
    have.add(words);
    return true;
  });
}

function created(table: SourceTable, row: SourceRow, said: Said): KnownCouncil {
  const { name, kind, region } = said;
  const missing = name === null ? 'name' : kind === null ? 'kind' : 'region';
  if (name === null || kind === null || region === null) {
    throw new Refused(table.nameOf(missing), row.cell(missing), 'is needed for a council that the graph does not have');
  }
  const { officialName, gssCode, formerGssCodes, dfeCode, ofstedUrn, startedOn, endedOn } = said;
  const council: KnownCouncil = {
    ...{ id: `council:${slugify(name)}`, name, officialName: officialName ?? name, kind, region },
    ...{ gssCode, formerGssCodes, dfeCode, ofstedUrn, startedOn, endedOn },
    ...{ aliases: [], successors: [], neighbours: [] },
  };
  return { ...council, aliases: newNames(council, said) };
}

/** The neighbours that a row names by their codes; those that the graph has where it names none. */
function neighboursOf(table: SourceTable, said: Said, finder: CouncilFinder, council: KnownCouncil): string[] {
  const ids = said.neighbours.map((code) => {
    const neighbour = finder.withCode('dfe_code', code);
    if (!neighbour) throw new Refused(table.nameOf('neighbours'), code, 'is the code of no council');
    return neighbour.id;
  });
  return ids.length > 0 ? [...new Set(ids)] : council.neighbours;
}

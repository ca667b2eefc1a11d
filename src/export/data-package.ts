import type { CellType, Column } from './column.js';
import { LIST_SEPARATOR } from './formats/csv.js';
import type { Table } from './table.js';

const LICENSES = [
  {
    name: 'OGL-UK-3.0',
    title: 'Open Government Licence v3.0: outcomes of inspections, © Crown copyright',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  {
    name: 'CC-BY-4.0',
    title:
      "Creative Commons Attribution 4.0: names and codes of councils, from mySociety's data on UK local authorities",
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'MIT',
    title:
      'MIT licence: statistical neighbours and compiled inspection outcomes, © Data to Insight; our own annotation',
    path: 'https://opensource.org/licenses/MIT',
  },
];

const FRICTIONLESS: Readonly<Record<CellType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
  'partial-date': { type: 'string' },
  strings: { type: 'string' },
};

const NOTES: Partial<Record<CellType, string>> = {
  'partial-date': 'Known to the day, the month or the year: 2018-04-18, 2018-04 or 2018.',
  strings: `Several with "${LIST_SEPARATOR}" between them; a list in the other formats.`,
};

/** Frictionless Data Package: what every table and column means. Paths are those of the CSV files beside it. */
export function dataPackage(tables: Iterable<Table>): object {
  return {
    profile: 'tabular-data-package',
    name: 'inspection-graph',
    title: "Inspections of English councils' children's services",
    description:
      'Councils, Ofsted visits, judgements, findings, actions and figures, with the documents and passages that say so. An empty cell is unknown or not there. In CSV a text that a spreadsheet would take for a formula begins with an apostrophe.',
    licenses: LICENSES,
    resources: Array.from(tables, resource),
  };
}

function resource({ name, title, description, columns, primaryKey, foreignKeys }: Table): object {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      primaryKey,
      foreignKeys: foreignKeys.map(({ column, table }) => ({
        fields: [column],
        reference: { resource: table, fields: ['id'] },
      })),
    },
  };
}

function field({ name, type, description, unit, values }: Column): object {
  const note = NOTES[type];
  return {
    name,
    ...FRICTIONLESS[type],
    description: note ? `${description} ${note}` : description,
    ...(unit && { unit }),
    ...(values && { constraints: { enum: values } }),
  };
}

import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';
import { readTable } from '../../read-table.js';
import { readSeeds } from '../seeds/read.js';

/** A name that stands for a council in a text. */
export interface CouncilName {
  /** As `plain` leaves it, in lower case. */
  words: string;
  /** Id without its type. */
  council: string;
  /** The name says that it is a council, or its trust: it cannot be a person's or another body's. */
  official: boolean;
  /** A trust's name can be ordinary words, so it counts only with capitals. */
  capitals: boolean;
}

/** What is known of councils: enough to tell from a text which one it is about. */
export interface CouncilDirectory {
  /** By their first word, the longest first. */
  names: Map<string, CouncilName[]>;
  titles: Map<string, string>;
  byUrn: Map<string, string>;
  successors: Map<string, string[]>;
  /** What words beside a name mean, such as `comparison`; council-words.csv. */
  words: Map<string, string[]>;
}

// Reports of the frameworks that are read begin in 2013: a council that had ended by then is no document's subject.
const FIRST_YEAR = '2013';
const TABLE_SUFFIX = / (UA|District|London Boro|County)$/;

/** Reads the councils and their trusts from seeds/, and further names from council-names.csv. */
export async function loadCouncilDirectory(): Promise<CouncilDirectory> {
  const { tables } = await readSeeds(join(packageRoot, 'seeds'));
  const councils = tables.councils.filter(({ ended_on }) => !ended_on || ended_on >= FIRST_YEAR);
  const names: CouncilName[] = [];
  const add = (council: string, name: string, official: boolean, capitals = false) =>
    names.push({ words: plain(name).toLowerCase(), council, official, capitals });
  for (const { id, name, official_name, aliases } of councils) {
    add(id, official_name, true);
    add(id, name, false);
    for (const alias of aliases.filter((each) => !/, | of$/.test(each))) {
      add(id, alias.replace(TABLE_SUFFIX, ''), /council$|^london borough|corporation$/i.test(alias));
    }
  }
  for (const { council = '', name = '' } of readTable<'council' | 'name'>('src/ingest/structure/council-names.csv'))
    add(council, name, true);
  const bodies = groupBy(tables['delivery-bodies'], ({ name }) => name);
  for (const [body, [first, ...others]] of bodies) {
    if (first && others.length === 0) add(first.council, body, true, true);
  }
  const words = groupBy(readTable<'use' | 'words'>('src/ingest/structure/council-words.csv'), ({ use = '' }) => use);
  return {
    // Official names first among equals: "Dorset County Council" is not "Dorset" with a suffix.
    names: groupBy(
      names.sort((a, b) => b.words.length - a.words.length || Number(b.official) - Number(a.official)),
      (name) => name.words.split(' ')[0] ?? '',
    ),
    titles: new Map(councils.map(({ id, name }) => [id, name])),
    byUrn: new Map(councils.flatMap(({ id, ofsted_urn }) => (ofsted_urn ? [[ofsted_urn, id]] : []))),
    successors: new Map(councils.map(({ id, successors }) => [id, successors])),
    words: new Map([...words].map(([use, rows]) => [use, rows.map(({ words = '' }) => words)])),
  };
}

/** A text as names are looked up in it: "&", hyphens, dots and quotes in one form. */
export function plain(text: string): string {
  return text
    .replace(/&/g, ' and ')
    .replace(/[‘’]/g, "'")
    .replace(/\bSt\./g, 'St')
    .replace(/[\s-]+/g, ' ');
}

function groupBy<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

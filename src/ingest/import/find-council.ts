import type { KnownCouncil } from '../../graph/write/imported.js';
import { Refused } from './outcome.js';
import type { SourceRow, SourceTable } from './read-table.js';
import { isBlank, plain } from './words.js';

/** Finds the council that a row of a table is about. */
export class CouncilFinder {
  private readonly byCode = new Map<string, KnownCouncil>();
  private readonly byName = new Map<string, KnownCouncil[]>();

  constructor(councils: readonly KnownCouncil[]) {
    for (const council of councils) {
      const { gssCode, formerGssCodes, dfeCode, ofstedUrn, name, officialName, aliases, id } = council;
      for (const gss of [gssCode, ...formerGssCodes]) this.addCode('gss_code', gss, council);
      this.addCode('dfe_code', dfeCode, council);
      this.addCode('urn', ofstedUrn, council);
      const names = new Set([name, officialName, ...aliases, id.replace(/^council:/, '')].map(nameWords));
      for (const words of names) this.byName.set(words, [...(this.byName.get(words) ?? []), council]);
    }
  }

  /** The council behind a code; `column` says of which kind. */
  withCode(column: string, code: string): KnownCouncil | null {
    return this.byCode.get(`${column} ${code.toUpperCase()}`) ?? null;
  }

  /** The council with a name; null where none has it, or more than one. */
  named(name: string): KnownCouncil | null {
    const [council, ...others] = this.byName.get(nameWords(name)) ?? [];
    return council && others.length === 0 ? council : null;
  }

  /**
   * The council that the codes and the name of a row agree on; null where the row knows no code and no name of one.
   * Throws Refused where they name different councils.
   */
  find(
    table: SourceTable,
    row: SourceRow,
    columns: { codes: readonly [string, string][]; name: string },
  ): KnownCouncil | null {
    const found: [string, string, KnownCouncil][] = [];
    for (const [column, kind] of columns.codes) {
      const council = isBlank(row.cell(column)) ? null : this.withCode(kind, row.cell(column));
      if (council) found.push([column, row.cell(column), council]);
    }
    const named = isBlank(row.cell(columns.name)) ? null : this.named(row.cell(columns.name));
    if (named) found.push([columns.name, row.cell(columns.name), named]);
    // A table may still have the code of a council that another one has taken over from.
    const present = found.filter(([, , { successors }]) => !found.some(([, , { id }]) => successors.includes(id)));
    const [first, ...others] = present;
    for (const [column, value, council] of others) {
      if (first && council.id !== first[2].id) {
        const other = `${table.nameOf(first[0])} ${first[1]} is ${first[2].id}`;
        throw new Refused(table.nameOf(column), value, `is ${council.id}, but ${other}`);
      }
    }
    return first?.[2] ?? null;
  }

  private addCode(column: string, code: string | null, council: KnownCouncil): void {
    if (code !== null) this.byCode.set(`${column} ${code.toUpperCase()}`, council);
  }
}

/** A council's name without what it is called besides: London Corporation is the City of London. */
export function nameWords(name: string): string {
  const words = plain(name.replace(/^(.+), (city|county|borough) of$/i, '$2 of $1'));
  return words
    .replace(
      /^(?:the )?(?:council of the |london borough of |royal borough of |metropolitan borough of |borough of )+/,
      '',
    )
    .replace(/(?: (?:ua|district|london boro|metropolitan|borough|county|city|council|mbc|mdc|corporation))+$/, '')
    .replace(/^(?:the )?(?:city|county|borough) of(?: |$)/, '')
    .trim();
}

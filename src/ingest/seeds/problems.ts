import { UserFacingError } from '../../errors.js';

const SHOWN = 20;

/** What is wrong with the tables, collected so that a person can mend it all in one go. */
export class Problems {
  readonly #lines: string[] = [];

  /** Notes something wrong with a table, or with one of its lines. */
  add(where: string, what: string): void {
    this.#lines.push(`${where}: ${what}`);
  }

  /** Notes a cell that cannot stand. */
  addCell(file: string, line: number, column: string, value: string, what: string): void {
    this.add(`${file} line ${line}, column ${column}`, value === '' ? 'is empty' : `"${value}" ${what}`);
  }

  /** Throws one UserFacingError for all that was noted; nothing noted, nothing happens. */
  throwIfAny(): void {
    const rest = this.#lines.length - SHOWN;
    if (this.#lines.length === 0) return;
    const shown = rest > 0 ? [...this.#lines.slice(0, SHOWN - 1), `… and ${rest + 1} more`] : this.#lines;
    throw new UserFacingError(shown.join('\n'));
  }
}

import { BadInput } from '../errors.js';
import type { Format } from './formats/format.js';
import type { Asking, Table } from './table.js';

export interface Export {
  /** The bytes; fails where the first rows or bytes cannot be had, before there are any. */
  begin: (asking: Asking) => Promise<AsyncIterable<Uint8Array>>;
}

/** A table in a format, narrowed by parameters. Throws BadInput where they are not valid. */
export function exportOf(table: Table, format: Format, given: URLSearchParams): Export {
  const parameters = new URLSearchParams(given);
  const bom = format.name === 'csv' && readBom(parameters);
  const read = table.read(parameters);
  return {
    begin: async (asking) => begun(format.write(table.columns, await begun(read(asking)), { bom })),
  };
}

function readBom(parameters: URLSearchParams): boolean {
  const values = parameters.getAll('bom');
  parameters.delete('bom');
  if (values.length === 0) return false;
  if (values.length === 1 && /^(?:true|false)$/.test(values[0] ?? '')) return values[0] === 'true';
  throw new BadInput(`bom="${values.join(',')}" is not valid: give true or false.`);
}

/** The same chunks, of which the first is there. */
async function begun<Chunk>(chunks: AsyncGenerator<Chunk, void>): Promise<AsyncGenerator<Chunk, void>> {
  const first = await chunks.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* chunks;
    } finally {
      await chunks.return();
    }
  })();
}

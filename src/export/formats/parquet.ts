import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column } from '../column.js';
import { columnGroups, dayNumber } from './columnar.js';
import type { Format } from './format.js';

/** Apache Parquet: dates are dates, lists are lists, and any cell can be null. */
export const parquet: Format = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  async *write(columns, batches) {
    const bytes = new ByteWriter();
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)];
    const writer = new ParquetWriter({ writer: bytes, schema, statistics: false, createdBy: 'inspection-graph' });
    for await (const group of columnGroups(columns.length, batches)) {
      const columnData = columns.map(({ name, type }, at) => {
        const cells = group[at] ?? [];
        return { name, data: type === 'date' ? cells.map(day) : cells, offsetIndex: false };
      });
      await writer.write({ columnData, rowGroupSize: Math.max(1, group[0]?.length ?? 0) });
      yield taken(bytes);
    }
    await writer.finish();
    yield taken(bytes);
  },
};

function day(cell: Cell): number | null {
  return cell === null ? null : dayNumber(cell as string);
}

/** What has been written since the last time. The writer goes on counting from the beginning of the file. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = new Uint8Array(bytes.getBuffer());
  bytes.index = 0;
  return written;
}

function elements({ name, type }: Column): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
  switch (type) {
    case 'string':
    case 'partial-date':
      return [{ ...optional, ...text }];
    case 'integer':
      return [{ ...optional, type: 'INT32' }];
    case 'number':
      return [{ ...optional, type: 'DOUBLE' }];
    case 'boolean':
      return [{ ...optional, type: 'BOOLEAN' }];
    case 'date':
      return [{ ...optional, type: 'INT32', converted_type: 'DATE' }];
    case 'strings':
      return [
        { ...optional, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...text },
      ];
  }
}

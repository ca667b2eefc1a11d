import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
} from 'apache-arrow';
import type { Cell, CellType, Column } from '../column.js';
import { columnGroups, dayNumber } from './columnar.js';
import type { Format } from './format.js';

const MOST_BYTES_A_CHARACTER = 3;

/** Apache Arrow IPC file, also called Feather 2: dates are dates, lists are lists, and any cell can be null. */
export const arrow: Format = {
  name: 'arrow',
  mediaType: 'application/vnd.apache.arrow.file',
  async *write(columns, batches) {
    const schema = new Schema(columns.map(field));
    const writer = new CollectingWriter();
    for await (const group of columnGroups(columns.length, batches)) {
      const length = group[0]?.length ?? 0;
      const children = columns.map(({ type }, at) => vector(type, group[at] ?? []));
      const data = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
      writer.write(new RecordBatch(schema, data));
      yield writer.taken();
    }
    writer.finish();
    yield writer.taken();
  },
};

/** The library queues what it writes without bound; this hands it over as it comes. */
class CollectingWriter extends RecordBatchFileWriter {
  private written: Uint8Array[] = [];

  protected override _write(chunk: ArrayBufferView | ArrayBuffer): this {
    if (!this._started) return this;
    const bytes = ArrayBuffer.isView(chunk)
      ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      : new Uint8Array(chunk);
    this.written.push(bytes);
    this._position += bytes.byteLength;
    return this;
  }

  /** What has been written since the last time. */
  taken(): Uint8Array {
    const bytes = Buffer.concat(this.written);
    this.written = [];
    return bytes;
  }
}

function field({ name, type }: Column): Field {
  return new Field(name, TYPES[type], true);
}

const TYPES: Readonly<Record<CellType, DataType>> = {
  string: new Utf8(),
  'partial-date': new Utf8(),
  integer: new Int32(),
  number: new Float64(),
  boolean: new Bool(),
  date: new DateDay(),
  strings: new List(new Field('item', new Utf8(), false)),
};

function vector(type: CellType, cells: readonly Cell[]): Data {
  const { length } = cells;
  const nulls = nullsOf(cells);
  switch (type) {
    case 'string':
    case 'partial-date':
      return makeData({ type: new Utf8(), length, ...nulls, ...texts(cells as readonly (string | null)[]) });
    case 'integer':
      return makeData({ type: new Int32(), length, ...nulls, data: Int32Array.from(cells as number[], orZero) });
    case 'number':
      return makeData({ type: new Float64(), length, ...nulls, data: Float64Array.from(cells as number[], orZero) });
    case 'boolean':
      return makeData({ type: new Bool(), length, ...nulls, data: bits(cells, (cell) => cell === true) });
    case 'date':
      return makeData({ type: new DateDay(), length, ...nulls, data: Int32Array.from(cells as string[], daysOrZero) });
    case 'strings':
      return lists(cells as readonly (readonly string[] | null)[], nulls);
  }
}

function orZero(cell: number | null): number {
  return cell ?? 0;
}

function daysOrZero(cell: string | null): number {
  return cell === null ? 0 : dayNumber(cell);
}

interface Nulls {
  nullCount: number;
  nullBitmap: Uint8Array;
}

function nullsOf(cells: readonly Cell[]): Nulls {
  let nullCount = 0;
  for (const cell of cells) if (cell === null) nullCount += 1;
  return { nullCount, nullBitmap: nullCount === 0 ? new Uint8Array(0) : bits(cells, (cell) => cell !== null) };
}

function bits(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 8));
  cells.forEach((cell, at) => {
    if (isSet(cell)) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return bytes;
}

function texts(cells: readonly (string | null)[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const valueOffsets = new Int32Array(cells.length + 1);
  let characters = 0;
  for (const cell of cells) characters += cell?.length ?? 0;
  const data = Buffer.allocUnsafe(characters * MOST_BYTES_A_CHARACTER);
  let end = 0;
  cells.forEach((cell, at) => {
    if (cell) end += data.write(cell, end);
    valueOffsets[at + 1] = end;
  });
  return { valueOffsets, data: data.subarray(0, end) };
}

function lists(cells: readonly (readonly string[] | null)[], nulls: Nulls): Data {
  const valueOffsets = new Int32Array(cells.length + 1);
  const items: string[] = [];
  cells.forEach((cell, at) => {
    if (cell) items.push(...cell);
    valueOffsets[at + 1] = items.length;
  });
  const child = makeData({ type: new Utf8(), length: items.length, nullCount: 0, ...texts(items) });
  const type = new List(new Field('item', new Utf8(), false));
  return makeData({ type, length: cells.length, ...nulls, valueOffsets, child });
}

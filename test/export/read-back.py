"""Reads exported files with each of their tools and prints what each has read, as one JSON object.

read-back.py FOLDER: the folder's schemas.json says for each file which columns of which types it has; the format is
the ending of the file's name.
"""

import datetime
import json
import math
import os
import sys

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.csv
import pyarrow.ipc
import pyarrow.json
import pyarrow.parquet


def plain(value):
    """A cell as JSON has it: dates as text, every kind of nothing as null."""
    if value is None or value is pandas.NaT or value is pandas.NA:
        return None
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, (datetime.datetime, pandas.Timestamp)):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def rows(names, records):
    return {"columns": list(names), "rows": [[plain(cell) for cell in record] for record in records]}


def of_pandas(frame):
    # Integers with gaps are floats in pandas; their values are the same.
    return rows(frame.columns, frame.astype(object).itertuples(index=False, name=None))


def of_polars(frame):
    return rows(frame.columns, frame.iter_rows())


def of_arrow(table):
    columns = [column.to_pylist() for column in table.columns]
    return rows(table.column_names, zip(*columns))


def of_duckdb(relation):
    return rows(relation.columns, relation.fetchall())


def types_of(schema):
    return {name: str(kind) for name, kind in zip(schema.names, schema.types)}


ARROW = {
    "string": pyarrow.string(),
    "partial-date": pyarrow.string(),
    "strings": pyarrow.string(),
    "integer": pyarrow.int32(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "date": pyarrow.date32(),
}
DUCKDB = {
    "string": "VARCHAR",
    "partial-date": "VARCHAR",
    "strings": "VARCHAR",
    "integer": "INTEGER",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
POLARS = {
    "string": polars.String,
    "partial-date": polars.String,
    "strings": polars.String,
    "integer": polars.Int32,
    "number": polars.Float64,
    "boolean": polars.Boolean,
    "date": polars.Date,
}
PANDAS = {"string": "string", "partial-date": "string", "strings": "string", "boolean": "boolean", "integer": "Int64"}


def read_csv(path, schema):
    dates = [name for name, kind in schema.items() if kind == "date"]
    kinds = {name: PANDAS[kind] for name, kind in schema.items() if kind in PANDAS}
    arrow = pyarrow.csv.read_csv(
        path,
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types={name: ARROW[kind] for name, kind in schema.items()},
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            null_values=[""],
        ),
    )
    columns = json.dumps({name: DUCKDB[kind] for name, kind in schema.items()})
    return {
        "pandas": of_pandas(pandas.read_csv(path, dtype=kinds, parse_dates=dates, keep_default_na=False, na_values=[""])),
        "polars": of_polars(polars.read_csv(path, schema={name: POLARS[kind] for name, kind in schema.items()})),
        "duckdb": of_duckdb(
            duckdb.sql(f"SELECT * FROM read_csv('{path}', header=true, quote='\"', escape='\"', columns={columns})")
        ),
        "pyarrow": of_arrow(arrow),
    }


def read_ndjson(path, schema):
    # Read with types, since a column that is empty throughout has none.
    lists = {"strings": "VARCHAR[]"}
    columns = json.dumps({name: lists.get(kind, DUCKDB[kind]) for name, kind in schema.items()})
    as_list = {"strings": polars.List(polars.String), "date": polars.String}
    kinds = {name: as_list.get(kind, POLARS[kind]) for name, kind in schema.items()}
    with open(path, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    frame = pandas.read_json(path, lines=True, dtype=False, convert_dates=False) if records else pandas.DataFrame(columns=list(schema))
    return {
        "json": rows(schema, ([record[name] for name in schema] for record in records)),
        "pandas": of_pandas(frame),
        "polars": of_polars(polars.read_ndjson(path, schema=kinds)),
        "duckdb": of_duckdb(duckdb.sql(f"SELECT * FROM read_json('{path}', format='newline_delimited', columns={columns})")),
    }


def read_parquet(path, schema):
    table = pyarrow.parquet.read_table(path)
    return {
        "pandas": of_pandas(pandas.read_parquet(path)),
        "polars": of_polars(polars.read_parquet(path)),
        "duckdb": of_duckdb(duckdb.sql(f"SELECT * FROM read_parquet('{path}')")),
        "pyarrow": {**of_arrow(table), "types": types_of(table.schema)},
    }


def read_arrow(path, schema):
    with pyarrow.ipc.open_file(path) as file:
        arrow_table = file.read_all()
    arrow_table.validate(full=True)
    return {
        "pandas": of_pandas(pandas.read_feather(path)),
        "polars": of_polars(polars.read_ipc(path)),
        "duckdb": of_duckdb(duckdb.sql("SELECT * FROM arrow_table")),
        "pyarrow": {**of_arrow(arrow_table), "types": types_of(arrow_table.schema)},
    }


READERS = {"csv": read_csv, "ndjson": read_ndjson, "parquet": read_parquet, "arrow": read_arrow}


def main():
    with open(os.path.join(sys.argv[1], "schemas.json"), encoding="utf-8") as file:
        schemas = json.load(file)
    read = {}
    for name, schema in schemas.items():
        read[name] = READERS[name.rsplit(".", 1)[1]](os.path.join(sys.argv[1], name), schema)
    # NaN is no JSON: where a reader gives one that is not nothing, this fails.
    json.dump(read, sys.stdout, allow_nan=False)


main()

"""Parquet, for DuckDB, Spark and everything else that reads columns; the only user of pyarrow."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import BinaryIO, Final

import pyarrow as pa
from pyarrow import parquet

from partnerstwo.language.lang import Lang
from partnerstwo.tables.dictionary import meaning
from partnerstwo.tables.table import SCALES, Field, Row, Type

AT_ONCE: Final = 20_000
"""Rows that are held in memory, and that stand in one row group."""

_PLAIN: Final = {
    Type.TEXT: pa.string(),
    Type.TEXTS: pa.list_(pa.field("element", pa.string(), nullable=False)),
    Type.INTEGER: pa.int32(),
    Type.BOOLEAN: pa.bool_(),
    Type.DATE: pa.date32(),
}


def write(file: BinaryIO, fields: tuple[Field, ...], rows: Iterable[Row], lang: Lang) -> None:
    """Fills the file; each column bears its meaning. The same rows give the same bytes with the same pyarrow."""
    schema = pa.schema([_field(each, lang) for each in fields])
    made = iter(rows)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while batch := list(islice(made, AT_ONCE)):
            arrays = [
                pa.array(column, field.type) for column, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.record_batch(arrays, schema=schema))


def _field(field: Field, lang: Lang) -> pa.Field:
    kind = pa.decimal128(*SCALES[field.kind]) if field.kind in SCALES else _PLAIN[field.kind]
    said = {"comment": meaning(field, lang)}
    return pa.field(field.name, kind, nullable=not field.required, metadata=said)

"""The queries of the dictionary in Spark, against DuckDB; by hand, since Spark brings half a gigabyte and needs Java.

    python -m venv spark && spark/bin/pip install pyspark duckdb && apt-get install default-jre-headless
    PYTHONPATH=src spark/bin/python -m tests.tables.spark EXPORT

`EXPORT` is a folder that holds `export/<registry>/<table>.parquet`. Ends with code 1 where an answer differs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from partnerstwo.tables.queries import QUERIES, SETTINGS
from tests.tables.duck import asked


def told(rows: Iterable[Iterable[object]]) -> list[tuple[str, ...]]:
    """Rows as sorted texts, so that decimal or float, date or text are no difference."""
    return sorted(tuple(map(_told, row)) for row in rows)


def _told(cell: object) -> str:
    match cell:
        case None:
            return ""
        case int() | float() | Decimal():
            return f"{cell:.2f}"
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def compare() -> int:
    """Runs every query in both and says how many rows each gave."""
    here: dict[str, object] = {}
    for setting in SETTINGS:
        if setting.language == "python":
            exec(setting.code, here)
    spark: object = here["spark"]
    wrong = 0
    for query in QUERIES:
        found = told(spark.sql(query.code).collect())  # type: ignore[attr-defined]
        same = found == told(asked(query.code))
        wrong += not same
        print("same" if same else "OTHER", len(found), query.meaning.en)  # noqa: T201
    schema = spark.table("funding").schema.simpleString()  # type: ignore[attr-defined]
    print(schema)  # noqa: T201
    stages = spark.sql("SELECT explode(stages) AS stage FROM participants").count()  # type: ignore[attr-defined]
    of_duckdb = asked("SELECT count(*) FROM (SELECT unnest(stages) FROM participants)")
    print(stages, of_duckdb)  # noqa: T201
    return 1 if wrong or [(stages,)] != of_duckdb else 0


if __name__ == "__main__":
    os.chdir(sys.argv[1])
    sys.exit(compare())

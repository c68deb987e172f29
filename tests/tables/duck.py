"""DuckDB, which reads the tables and runs the queries."""

from __future__ import annotations

from typing import Any

import duckdb


def asked(query: str) -> list[tuple[Any, ...]]:
    """The rows of an answer."""
    found = duckdb.sql(query)
    assert found is not None
    return found.fetchall()

"""Overviews of the invented county in `county/`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from partnerstwo.cli.invocation import Invocation
from partnerstwo.cli.overview import Several, overview
from partnerstwo.document.blocks import Document, Table, tables
from partnerstwo.language.lang import Lang
from partnerstwo.report.period import Period, year_to

COUNTY = Path(__file__).parent / "county"
REGISTRIES = tuple(COUNTY / name for name in ("debowo", "lipowo", "powiat"))
ON = date(2026, 6, 30)


def paper(
    *roots: Path, lang: Lang = Lang.PL, period: Period | None = None, internal: bool = False, every: bool = False
) -> Document:
    """The paper about the registries (those of the county), for the year up to 30 June 2026."""
    made: list[Document] = []
    asked = Invocation({}, lang=lang.value)
    code = overview(
        Several(roots or REGISTRIES, asked, period or year_to(ON), internal, strict=False, every=every, jobs=1),
        made.append,
    )
    assert code == 0
    return made[0]


def table(document: Document, key: str) -> Table:
    """The first table with the key, the data of charts among them."""
    return next(each for each in tables(document) if each.key == key)


def columns(found: Table, *keys: str) -> list[tuple[object, ...]]:
    """The cells of some columns, row by row."""
    at = [next(i for i, column in enumerate(found.columns) if column.key == key) for key in keys]
    return [tuple(row[i] for i in at) for row in found.rows]

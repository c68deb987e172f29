"""Who the partners are: sectors, and types of partnerships by composition."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Bar, Bars, Block, Chart, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.model.choices import THREE_SECTORS, PartnershipType, Sector
from partnerstwo.overview.overview import Overview
from partnerstwo.report.charts.sectors import ORDER, mark, name

_TITLE = Text("Skład partnerstw", "Composition of the partnerships")
_CHART = Text("Partnerzy według sektorów", "Partners by sector")
_ALT = Text("Najliczniejszy jest sektor {sector}: {n} z {total}.", "The largest sector is {sector}: {n} of {total}.")
_ALT_RESIDENTS = Text("Najliczniejsi są mieszkańcy: {n} z {total}.", "Residents are most: {n} of {total}.")
_ALT_EVEN = Text("Partnerzy według sektorów, razem {total}.", "Partners by sector, {total} in all.")
_SECTOR = Text("sektor", "sector")
_PARTNERS = Text("partnerzy", "partners")
_TYPES = Text("Partnerstwa według typu", "Partnerships by type")
_TYPE = Text("typ według składu", "type by composition")
_PARTNERSHIPS = Text("partnerstwa", "partnerships")
_UNJUDGED = Text("nie da się jeszcze ocenić", "cannot be judged yet")
_TOTAL = Text("Razem", "Total")
_LACKING = Text(
    "Partnerstwa bez partnera z sektora, który same deklarują: {n}.",
    "Partnerships without a partner from a sector that they declare: {n}.",
)


def make(overview: Overview) -> Section | None:
    """None where there was no partnership."""
    if not overview.total.partnerships:
        return None
    return Section("composition", _TITLE[overview.lang], tuple(_blocks(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    # A heading stays with text: a chart may move to the next page.
    yield overview.voice.paragraph(_LACKING, n=overview.total.lacking)
    if overview.total.partners:
        yield _chart(overview)
    yield _types(overview)


def _chart(overview: Overview) -> Chart:
    lang, sectors = overview.lang, overview.total.sectors
    # The three of the seed stand there even when they are empty.
    counted = {each: sectors.get(each, 0) for each in ORDER if each in sectors or each in THREE_SECTORS}
    columns = (Column("sector", _SECTOR[lang], header=True), Column("partners", _PARTNERS[lang], Kind.COUNT))
    rows = tuple((name(sector, lang), n) for sector, n in counted.items())
    return Chart(
        "sectors",
        _CHART[lang],
        _alt(overview, counted),
        Bars(tuple(Bar(name(sector, lang), n, mark(sector)) for sector, n in counted.items())),
        Table("sectors", _CHART[lang], columns, rows, (_TOTAL[lang], overview.total.partners)),
    )


def _alt(overview: Overview, counted: dict[Sector | None, int]) -> str:
    voice, total = overview.voice, sum(counted.values())
    most = max(counted.values())
    largest = [sector for sector, n in counted.items() if n == most]
    if len(largest) != 1 or largest[0] is None:
        return voice.say(_ALT_EVEN, total=total)
    if largest[0] is Sector.RESIDENT:
        return voice.say(_ALT_RESIDENTS, n=most, total=total)
    return voice.say(_ALT, sector=largest[0].label, n=most, total=total)


def _types(overview: Overview) -> Table:
    lang, types = overview.lang, overview.total.types
    columns = (Column("type", _TYPE[lang], header=True), Column("partnerships", _PARTNERSHIPS[lang], Kind.COUNT))
    rows = [(kind.label[lang], types[kind]) for kind in PartnershipType if kind in types]
    if None in types:
        rows.append((_UNJUDGED[lang], types[None]))
    return Table("types", _TYPES[lang], columns, tuple(rows), (_TOTAL[lang], overview.total.partnerships))

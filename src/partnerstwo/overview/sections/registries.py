"""The registries, each in a line: how many partnerships and partners, what they did; where they are many, by area."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.overview.areas import Level, Row
from partnerstwo.overview.figures import Figures
from partnerstwo.overview.overview import Overview
from partnerstwo.report.charts.sectors import ORDER, name

_TITLE = Text("Rejestry", "Registries")
_WHO = Text("Partnerstwa i partnerzy na dzień {day}", "Partnerships and partners on {day}")
_WORK = Text("Praca partnerstw w tym okresie", "The work of the partnerships in this period")
_CODE = Text("TERC", "TERC")
_COUNT = Text("rejestry", "registries")
_PARTNERSHIPS = Text("partnerstwa", "partnerships")
_PARTNERS = Text("partnerzy", "partners")
_STARTED = Text("projekty rozpoczęte", "projects begun")
_RUNNING = Text("projekty w realizacji", "projects running")
_COMPLETED = Text("projekty zakończone", "projects completed")
_MEETINGS = Text("spotkania", "meetings")
_AWARDED = Text("środki {years}", "funds {years}")
_TOTAL = Text("Razem", "Total")
_BY_AREA = Text(
    "Rejestrów jest {n}, dlatego tabele podają sumy dla {areas}. Wiersz dla każdego rejestru jest w "
    "załącznikach: polecenie report z --format xlsx, csv albo json.",
    "There are {n} registries, so the tables give sums by {areas}. Annexes have a line for each registry: the "
    "command report with --format xlsx, csv or json.",
)
_AREAS = {
    Level.COUNTY: Text("powiatów", "county"),
    Level.VOIVODESHIP: Text("województw", "voivodeship"),
}


def make(overview: Overview) -> Section:
    """Two tables with the same lines."""
    return Section("registries", _TITLE[overview.lang], tuple(_blocks(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    level = overview.rows.level
    if level is not Level.REGISTRY:
        yield overview.voice.paragraph(_BY_AREA, n=len(overview.digests), areas=_AREAS[level])
    yield _who(overview)
    yield _work(overview)


def _who(overview: Overview) -> Table:
    lang, found = overview.lang, overview.rows
    single = found.level is Level.REGISTRY
    columns = [Column("name", found.level.label[lang], header=True)]
    # An area is known by its name, so its code need not take the room of another column.
    columns.append(
        Column("area", _CODE[lang], Kind.IDENTIFIER) if single else Column("registries", _COUNT[lang], Kind.COUNT)
    )
    columns += [
        Column("partnerships", _PARTNERSHIPS[lang], Kind.COUNT),
        Column("partners", _PARTNERS[lang], Kind.COUNT),
    ]
    # The column of sectors that are not known is there only where there are such partners.
    sectors = [each for each in ORDER if each is not None or None in overview.total.sectors]
    columns += [Column(each.value if each else "unknown", name(each, lang), Kind.COUNT) for each in sectors]

    def cells(label: str, code: str | None, registries: int, figures: Figures) -> tuple[Cell, ...]:
        by_sector = (figures.sectors.get(each, 0) for each in sectors)
        return (label, code if single else registries, figures.partnerships, figures.partners, *by_sector)

    listed = tuple(cells(each.label, each.code, len(each.folders), each.figures) for each in found.rows)
    total = cells(_TOTAL[lang], None, len(overview.digests), overview.total)
    return Table("registries", overview.voice.say(_WHO, day=overview.period.as_of), tuple(columns), listed, total)


def _work(overview: Overview) -> Table:
    lang, found = overview.lang, overview.rows
    columns = (
        Column("name", found.level.label[lang], header=True),
        Column("started", _STARTED[lang], Kind.COUNT),
        Column("running", _RUNNING[lang], Kind.COUNT),
        Column("completed", _COMPLETED[lang], Kind.COUNT),
        Column("meetings", _MEETINGS[lang], Kind.COUNT),
        Column("awarded", overview.voice.say(_AWARDED, years=overview.period.in_its_years(lang)), Kind.MONEY),
    )
    listed = tuple(_cells(each) for each in found.rows)
    return Table("work", _WORK[lang], columns, listed, (_TOTAL[lang], *_numbers(overview.total)))


def _cells(row: Row) -> tuple[Cell, ...]:
    return (row.label, *_numbers(row.figures))


def _numbers(figures: Figures) -> tuple[Cell, ...]:
    # Nothing on record is not the same as nothing awarded.
    awarded = figures.money.awarded if figures.sources else None
    return (figures.started, figures.running, figures.completed, figures.meetings, awarded)

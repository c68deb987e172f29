"""Each principle: in how many partnerships it is confirmed, breached, or not known; and where breaches are."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.overview.figures import Standing
from partnerstwo.overview.overview import Overview
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.table import PRINCIPLES

_TITLE = Text("Zasady partnerstwa", "Principles of partnership")
_LEGEND = Text(
    "Każde partnerstwo liczy się w wierszu jeden raz. „Potwierdzona danymi” znaczy, że zasadę pokazują liczby z "
    "rejestru; „dane nie wystarczają” – że rejestr mówi o niej za mało albo zna tylko dokument lub ocenę własną "
    "partnerów. „Brak danych” nie oznacza naruszenia.",
    "Each partnership counts once in a row. “Confirmed by data” means that numbers of the registry show the principle; "
    "“data do not suffice” that the registry says too little of it, or knows of a document or of the partners' own "
    "marks only. “No data” is no breach.",
)
_CAPTIONS = {
    Origin.SEED: Text("Zasady partnerstwa lokalnego w partnerstwach", "Principles of a local partnership"),
    Origin.DEFINITION: Text(
        "Cechy z definicji partnerstwa lokalnego w partnerstwach", "What the definition of a local partnership asks for"
    ),
    Origin.MODEL: Text("Zasady Modelu współpracy JST–NGO w partnerstwach", "Principles of the JST–NGO Model"),
}
_PRINCIPLE = Text("zasada", "principle")
_FEATURE = Text("cecha", "feature")
_BREACHES = Text("Naruszenia zasad według rejestrów", "Breached principles by registry")
_PARTNERSHIPS = Text("partnerstwa z naruszeniami", "partnerships with breaches")
_OF = Text("z ilu", "of")
_CODES = Text("reguły", "rules")
_TOTAL = Text("Razem", "Total")
_NONE = Text("W żadnym partnerstwie nie stwierdzono naruszenia zasad.", "No partnership breaches a principle.")
_EXPLAIN = Text(
    "Co znaczy reguła, mówi polecenie partnerstwo explain z jej kodem.",
    "The command partnerstwo explain with its code tells what a rule means.",
)


def make(overview: Overview) -> Section | None:
    """None where there was no partnership."""
    if not overview.total.partnerships:
        return None
    return Section("principles", _TITLE[overview.lang], tuple(_blocks(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    voice = overview.voice
    yield voice.paragraph(_LEGEND)
    for origin in Origin:
        yield _table(overview, origin)
    if not overview.total.breached:
        yield voice.paragraph(_NONE)
        return
    yield _breaches(overview)
    yield voice.paragraph(_EXPLAIN)


def _table(overview: Overview, origin: Origin) -> Table:
    lang, counted = overview.lang, overview.total.principles
    # Few registries have waivers, and a column of zeros tells nothing.
    waived = any(standing is Standing.WAIVED for _, standing in counted)
    standings = [each for each in Standing if each is not Standing.WAIVED or waived]
    name = _FEATURE if origin is Origin.DEFINITION else _PRINCIPLE
    columns = (
        Column("principle", name[lang], header=True),
        *(Column(each.value, each.label[lang], Kind.COUNT) for each in standings),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (principle.name[lang], *(counted.get((principle.key, each), 0) for each in standings))
        for principle in PRINCIPLES
        if principle.origin is origin
    )
    return Table(f"principles_{origin.value}", _CAPTIONS[origin][lang], columns, rows)


def _breaches(overview: Overview) -> Table:
    lang, found, total = overview.lang, overview.rows, overview.total
    columns = (
        Column("name", found.level.label[lang], header=True),
        Column("breached", _PARTNERSHIPS[lang], Kind.COUNT),
        Column("partnerships", _OF[lang], Kind.COUNT),
        Column("codes", _CODES[lang]),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (each.label, each.figures.breached, each.figures.partnerships, ", ".join(sorted(each.figures.codes)))
        for each in found.rows
        if each.figures.breached
    )
    return Table("breaches", _BREACHES[lang], columns, rows, (_TOTAL[lang], total.breached, total.partnerships, None))

"""How good the data are: registries with errors, those that nobody keeps up, those that could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.overview.areas import MOST_ROWS, Level
from partnerstwo.overview.figures import Figures
from partnerstwo.overview.overview import Overview

_TITLE = Text("Jakość danych", "Quality of the data")
_FOUND = Text(
    "Sprawdzenie danych na dzień {day}: błędy w danych – {errors}, ostrzeżenia – {warnings}, uwagi – {notices}. "
    "Rejestry bez błędów, ostrzeżeń i nieodczytanych plików: {clean} z {all}.",
    "The check of the data as of {day}: errors in the data – {errors}, warnings – {warnings}, notices – {notices}. "
    "Registries without errors, warnings or unread files: {clean} of {all}.",
)
_CAPTION = Text("Rejestry do poprawienia", "Registries to be mended")
_ERRORS = Text("błędy w danych", "errors in the data")
_WARNINGS = Text("ostrzeżenia", "warnings")
_UNREVIEWED = Text("wpisy dawno nieprzeglądane", "entries long not reviewed")
_UNREAD = Text("pliki nieodczytane w całości", "files not read in full")
_CONFLICTS = Text("spory w toku", "open conflicts")
_SENSITIVE = Text("sygnały o pojedynczych partnerach", "signals about single partners")
_TOTAL = Text("Razem", "Total")
_HIDDEN = Text(
    "Spory w toku: {conflicts}. Wyniki, które dotyczą pojedynczych partnerów i które w sprawozdaniu tylko się liczy: "
    "{sensitive}.",
    "Open conflicts: {conflicts}. Findings about single partners, which a paper only counts: {sensitive}.",
)
_NOT_READ = Text("Rejestry, których nie dało się odczytać", "Registries that could not be read")
_SOME_NOT_READ = Text(
    "Rejestry, których nie dało się odczytać ({n} z {all})", "Registries that could not be read ({n} of {all})"
)
_FOLDER = Text("folder", "folder")
_REASON = Text("dlaczego", "why")


def make(overview: Overview) -> Section:
    """What has to be mended, and where."""
    return Section("quality", _TITLE[overview.lang], tuple(_blocks(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    voice, total = overview.voice, overview.total
    found = total.findings
    clean = sum(not _to_mend(each.figures) for each in overview.digests)
    yield voice.paragraph(
        _FOUND,
        day=overview.period.on,
        errors=found.errors,
        warnings=found.warnings,
        notices=found.notices,
        clean=clean,
        all=len(overview.digests),
    )
    if clean < len(overview.digests):
        yield _to_be_mended(overview)
    if not overview.internal and (total.conflicts or found.sensitive):
        yield voice.paragraph(_HIDDEN, conflicts=total.conflicts, sensitive=found.sensitive)
    if overview.unread:
        yield _not_read(overview)


def _not_read(overview: Overview) -> Table:
    lang, n = overview.lang, len(overview.unread)
    columns = (Column("folder", _FOLDER[lang], header=True), Column("reason", _REASON[lang]))
    rows = tuple((each.folder, each.reason) for each in overview.unread)
    if overview.every or n <= MOST_ROWS:
        return Table("unread", _NOT_READ[lang], columns, rows)
    return Table("unread", overview.voice.say(_SOME_NOT_READ, n=MOST_ROWS, all=n), columns, rows[:MOST_ROWS])


def _to_mend(figures: Figures) -> bool:
    found = figures.findings
    return bool(found.errors or found.warnings or found.unread)


def _to_be_mended(overview: Overview) -> Table:
    """Those without a fault are left out; inside the office it is told where conflicts are."""
    lang, found = overview.lang, overview.rows
    columns = [
        Column("name", found.level.label[lang], header=True),
        Column("errors", _ERRORS[lang], Kind.COUNT),
        Column("warnings", _WARNINGS[lang], Kind.COUNT),
        Column("unreviewed", _UNREVIEWED[lang], Kind.COUNT),
        Column("unread", _UNREAD[lang], Kind.COUNT),
    ]
    if overview.internal:
        columns.append(Column("conflicts", _CONFLICTS[lang], Kind.COUNT))
        columns.append(Column("sensitive", _SENSITIVE[lang], Kind.COUNT))
    told = [
        each
        for each in found.rows
        if found.level is not Level.REGISTRY
        or _to_mend(each.figures)
        or (overview.internal and (each.figures.conflicts or each.figures.findings.sensitive))
    ]
    rows = tuple((each.label, *_numbers(each.figures, internal=overview.internal)) for each in told)
    total = (_TOTAL[lang], *_numbers(overview.total, internal=overview.internal))
    return Table("quality", _CAPTION[lang], tuple(columns), rows, total)


def _numbers(figures: Figures, *, internal: bool) -> tuple[Cell, ...]:
    found = figures.findings
    open_ones = (figures.conflicts, found.sensitive) if internal else ()
    return (found.errors, found.warnings, found.unreviewed, found.unread, *open_ones)

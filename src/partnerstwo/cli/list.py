"""`list`: partners, partnerships, projects, meetings or members as a table, CSV, JSON or ids."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.output import say, style, talk
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.registry import Registry
    from partnerstwo.views.listing import Query
    from partnerstwo.views.plain import Plain
    from partnerstwo.views.scene import Scene
    from partnerstwo.views.table import AnyListing

VERSION = 1
FORMATS = ("table", "json", "csv", "ids")

FORMAT = Text("formatu", "format")
_NO_FILTER = Text(
    "--{name} nie ma sensu dla: {kind}; można podać: {known}", "--{name} makes no sense for {kind}; there are: {known}"
)
_NO_AREA = Text(
    "--area przyjmuje początek kodu TERC (do 7 cyfr), jest {value:quoted}",
    "--area takes the beginning of a TERC code (up to 7 digits), not {value:quoted}",
)
_NO_YEAR = Text(
    "--year przyjmuje rok, na przykład 2026, jest {value:quoted}",
    "--year takes a year such as 2026, not {value:quoted}",
)
_INCOMPLETE = Text(
    "plików nieodczytanych w całości: {n}; co jest w nich nie tak, pokaże: partnerstwo validate",
    "files not read in full: {n}; to see what is wrong with them: partnerstwo validate",
)
_LEFT_OUT = Text(
    "Bez kolumn: {columns} – pokaże je szersze okno albo --format csv.",
    "Without the columns: {columns}; a wider window or --format csv shows them.",
)
_COUNTED = Text("{title}: {n}", "{title}: {n}")


def list_entities(
    asked: Invocation,
    kind: Annotated[
        str,
        Argument(
            metavar="KIND",
            help="partners, partnerships, projects, meetings or members; partners, if not given.",
        ),
    ] = "partners",
    sector: Annotated[
        str | None, Option("--sector", metavar="public|business|ngo|resident", help="Of this sector.")
    ] = None,
    form: Annotated[str | None, Option("--form", metavar="WORDS", help="Of this legal form.")] = None,
    area: Annotated[
        str | None, Option("--area", metavar="TERC", help="In this area: a TERC code or its beginning.")
    ] = None,
    partnership: Annotated[str | None, Option("--partnership", metavar="ID", help="Of this partnership.")] = None,
    status: Annotated[
        str | None,
        Option("--status", metavar="WORDS", help="Projects at this stage, partners with this status."),
    ] = None,
    year: Annotated[str | None, Option("--year", metavar="YEAR", help="Projects and meetings of this year.")] = None,
    voice: Annotated[str | None, Option("--voice", metavar="WORDS", help="That speak for this constituency.")] = None,
    search: Annotated[
        str | None, Option("--search", metavar="WORDS", help="With these words in the name or id.")
    ] = None,
    sort: Annotated[str | None, Option("--sort", metavar="COLUMN", help="Sort by this column.")] = None,
    former: Annotated[bool, Option("--all", help="Former members, too.")] = False,
    format_name: Annotated[
        str, Option("--format", metavar="table|json|csv|ids", help="How the list is written.")
    ] = "table",
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0, also when nothing fits."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.views.filters import NotAnAreaError, NotAYearError
    from partnerstwo.views.listing import NoSuchFilterError, Query
    from partnerstwo.views.scene import Scene
    from partnerstwo.views.table import listing
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    when = day(on)
    typed = {
        "sector": sector, "form": form, "area": area, "partnership": partnership,
        "status": status, "year": year, "voice": voice, "search": search,
    }  # fmt: skip
    query = Query({name: value for name, value in typed.items() if value is not None}, sort, former)
    try:
        written = named(format_name, {name: (name,) for name in FORMATS}, FORMAT)
        chosen = listing(kind)
    except UnknownError as error:
        raise unknown(error) from error
    opened = open_registry(asked)
    try:
        text = _written(chosen, Scene(opened.registry, when, opened.lang), query, written, asked)
    except UnknownError as error:
        raise unknown(error) from error
    except NoSuchFilterError as error:
        known = tuple(f"--{name}" for name in error.known)
        raise CannotError(_NO_FILTER, {"name": error.name, "kind": chosen.name, "known": known}) from error
    except (NotAnAreaError, NotAYearError) as error:
        refusal = _NO_AREA if isinstance(error, NotAnAreaError) else _NO_YEAR
        raise CannotError(refusal, {"value": one_line(str(error))}) from error
    say(text)
    tell_incomplete(opened.registry, opened.lang)
    return 0


def tell_incomplete(registry: Registry, lang: Lang) -> None:
    """Says on standard error how many files are shown only as far as they could be read."""
    if registry.incomplete:
        talk(_INCOMPLETE.format(lang, {"n": len(registry.incomplete)}))


def _written(chosen: AnyListing, scene: Scene, query: Query, format_name: str, asked: Invocation) -> str:
    match format_name:
        case "json":
            from partnerstwo.document.render.json import encode

            items: list[Plain] = [*chosen.items(scene, query)]
            return encode({"version": VERSION, "kind": chosen.name, "on": scene.on.isoformat(), "items": items})
        case "csv":
            from partnerstwo.document.render.spreadsheet import csv

            return csv(chosen.table(scene, query), scene.lang)
        case "ids":
            return "".join(f"{one_line(each)}\n" for each in chosen.ids(scene, query))
        case _:
            return _on_screen(chosen, scene, query, asked)


def _on_screen(chosen: AnyListing, scene: Scene, query: Query, asked: Invocation) -> str:
    from partnerstwo.document.blocks import Block, Document, Paragraph, Section, line
    from partnerstwo.document.render.terminal import render

    here = style(sys.stdout, asked)
    table, left_out = chosen.fitted(chosen.table(scene, query), here.width, scene)
    counted = _COUNTED.format(scene.lang, {"title": chosen.title, "n": len(table.rows)})
    blocks: tuple[Block, ...] = (table,)
    if left_out:
        blocks = (table, Paragraph(line(_LEFT_OUT.format(scene.lang, {"columns": left_out}))))
    document = Document(counted, "", scene.lang, scene.on, (Section(chosen.name, "", blocks),))
    return render(document, here)

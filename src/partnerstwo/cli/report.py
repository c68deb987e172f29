"""`report`: the paper for the council."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from partnerstwo.cli.checking import checked
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import (
    ColorOption,
    DataOption,
    Invocation,
    LangOption,
    OnOption,
    day,
    invocation,
    read_day,
)
from partnerstwo.cli.output import say, style, talk, write_file
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic
    from partnerstwo.document.blocks import Document
    from partnerstwo.document.render.json import JsonObject
    from partnerstwo.document.renderers import Renderer
    from partnerstwo.report.period import Period

VERSION = 1
FORMAT = Text("formatu", "format")
PARTNERSHIP = Text("partnerstwa", "partnership")
LATER = ("pdf", "docx", "html", "htm", "xlsx")

_LATER = Text(
    "formatu {format} ta wersja jeszcze nie zapisuje; są: {known}",
    "this version cannot write {format} yet; there are: {known}",
)
_SUFFIX = Text(
    "nie wiadomo, w jakim formacie zapisać {file:quoted}; podaj plik z końcówką {known} albo --format",
    "the format of {file:quoted} is not known; name a file that ends in {known}, or give --format",
)
_YEAR = Text("--year: {value:quoted} nie jest rokiem", "--year: {value:quoted} is no year")
_TWO_PERIODS = Text("podaj --year albo --from i --to, nie jedno i drugie", "give --year or --from and --to, not both")
_BACKWARDS = Text(
    "okres kończy się ({last}) przed początkiem ({first})", "the period ends ({last}) before it begins ({first})"
)
_FUTURE = Text(
    "okres zaczyna się {first}, a stan podaje się na {on}; podaj późniejsze --on",
    "the period begins on {first}, after the day it is judged on ({on}); give a later --on",
)
_REFUSED = Text(
    "w danych są błędy ({n}); --strict nie pozwala na sprawozdanie. Pokaże je: partnerstwo validate",
    "the data have errors ({n}); --strict allows no report. To see them: partnerstwo validate",
)
_WRITTEN = Text("zapisano {file}", "wrote {file}")


def report(
    context: typer.Context,
    partnership: Annotated[
        str | None,
        typer.Option("--partnership", metavar="ID", help="Only this partnership.", show_default=False),
    ] = None,
    year: Annotated[
        str | None, typer.Option("--year", metavar="YEAR", help="About this calendar year.", show_default=False)
    ] = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="About the time from this day on.", show_default=False)
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="About the time up to this day.", show_default=False)
    ] = None,
    on: OnOption = None,
    internal: Annotated[
        bool, typer.Option("--internal", help="Name the partners that are otherwise only counted; not for publication.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Make no report while the data have errors.")] = False,
    format_name: Annotated[
        str | None,
        typer.Option("--format", metavar="terminal|md|json", help="How the report is written.", show_default=False),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", metavar="FILE", help="Write to a file; its suffix names the format.", show_default=False
        ),
    ] = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 1 only with `--strict` and errors in the data."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.report.build import Request, build

    asked = invocation(context, data, lang, color)
    renderer = _renderer(format_name, output)
    period = _period(year, first, last, day(on))
    opened = open_registry(asked)
    chosen = _known(partnership, opened) if partnership is not None else None
    diagnostics = checked(opened, period.on)
    wrong = _errors_in_data(diagnostics)
    if strict and wrong:
        talk(_REFUSED.format(opened.lang, {"n": wrong}))
        return 1
    request = Request(period, opened.lang, chosen, internal=internal)
    past = None if period.as_of == period.on else checked(opened, period.as_of)
    _deliver(build(opened.registry, request, diagnostics, past), period, renderer, asked, output)
    return 0


def _renderer(name: str | None, output: str | None) -> Renderer:
    """The format that was named, else that of the file's suffix, else the terminal's or Markdown."""
    from partnerstwo.document.renderers import RENDERERS, renderer_for_suffix
    from partnerstwo.views.wanted import UnknownError, named

    wanted = name
    if wanted is None and output is None:
        wanted = "terminal" if sys.stdout.isatty() else "md"
    suffix = PurePath(output or "").suffix.lower()
    later = wanted or suffix.removeprefix(".")
    if later in LATER:
        raise CannotError(_LATER, {"format": later.upper(), "known": tuple(each.name for each in RENDERERS)})
    if wanted is not None:
        by_name = {each.name: each for each in RENDERERS}
        try:
            return by_name[named(wanted, {name: (name,) for name in by_name}, FORMAT)]
        except UnknownError as error:
            raise unknown(error) from error
    found = renderer_for_suffix(suffix)
    if found is None:
        suffixes = tuple(each.suffixes[0] for each in RENDERERS if each.suffixes)
        raise CannotError(_SUFFIX, {"file": output or "", "known": suffixes})
    return found


def _period(year: str | None, first: str | None, last: str | None, on: date) -> Period:
    from partnerstwo.report.period import between, whole_year, year_to

    if year is not None and (first is not None or last is not None):
        raise CannotError(_TWO_PERIODS)
    if year is not None:
        if not re.fullmatch("[0-9]{4}", year) or not int(year):
            raise CannotError(_YEAR, {"value": year})
        period = whole_year(int(year), on)
    elif first is None and last is None:
        period = year_to(on)
    else:
        end = read_day(last, "--to", last=True) if last is not None else on
        begin = read_day(first, "--from", last=False) if first is not None else date(end.year, 1, 1)
        if end < begin:
            raise CannotError(_BACKWARDS, {"first": begin, "last": end})
        period = between(begin, end, on)
    if period.first > on:
        raise CannotError(_FUTURE, {"first": period.first, "on": on})
    return period


def _known(partnership: str, opened: Opened) -> str:
    from partnerstwo.views.wanted import UnknownError, named

    ids = {each: (each,) for each in opened.registry.partnerships}
    try:
        return named(partnership, ids, PARTNERSHIP)
    except UnknownError as error:
        raise unknown(error) from error


def _errors_in_data(diagnostics: tuple[Diagnostic, ...]) -> int:
    from partnerstwo.diagnostics.severity import Kind, Severity

    errors = (each for each in diagnostics if each.severity is Severity.ERROR and each.suppression is None)
    return sum(each.kind is Kind.DATA for each in errors)


def _deliver(document: Document, period: Period, renderer: Renderer, asked: Invocation, output: str | None) -> None:
    if renderer.name == "json":
        from partnerstwo.document.render import json

        span: JsonObject = {
            "from": period.first.isoformat(), "to": period.last.isoformat(), "on": period.on.isoformat()
        }  # fmt: skip
        content: str | bytes = json.encode({"version": VERSION, "period": span, **json.to_data(document)})
    else:
        content = renderer.render(document, style(sys.stdout, asked) if output is None else Style())
    if output is None:
        say(content if isinstance(content, str) else content.decode())
        return
    write_file(output, content.encode() if isinstance(content, str) else content)
    talk(_WRITTEN.format(document.lang, {"file": output}))

"""`report`: the paper for the council."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.checking import checked
from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import (
    ColorOption,
    DataOption,
    Invocation,
    JobsOption,
    LangOption,
    OnOption,
    day,
    processes,
    read_day,
)
from partnerstwo.cli.output import say, say_bytes, style, talk, write_file
from partnerstwo.cli.past import compared
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

_TO_TERMINAL = Text(
    "format {format} nie jest dla ekranu; podaj plik: --output NAZWA{suffix}",
    "the format {format} is not for a screen; name a file: --output NAME{suffix}",
)
_ANNEX = Text(
    "tabele w CSV to wiele plików w jednym archiwum; podaj --output z nazwą, która kończy się na .zip",
    "tables in CSV are many files in one archive; give --output with a name that ends in .zip",
)
_NEEDS_LIBRARIES = Text(
    'format {format} wymaga dodatkowych bibliotek; zainstaluj je: pip install "partnerstwo[{extra}]"',
    'the format {format} needs further libraries; to install them: pip install "partnerstwo[{extra}]"',
)
_TEMPLATE_FOR_DOCX = Text(
    "--template jest tylko dla formatu docx; wybrany format: {format}",
    "--template is for the format docx only; the format chosen is {format}",
)
_TEMPLATE = Text("nie można użyć szablonu {file:quoted}: {reason}", "cannot use the template {file:quoted}: {reason}")
_NO_SUCH_FILE = Text("nie ma takiego pliku", "there is no such file")
_NO_FILE = Text("to folder, nie plik", "it is a folder, not a file")
_REFUSED_READING = Text("system odmówił odczytu", "the system refused")
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
_ONE_ONLY = Text(
    "{option} dotyczy jednego rejestru, a podane ścieżki wskazują: {n}",
    "{option} is about one registry, and the paths name {n}",
)
_ANNEXES = frozenset({"xlsx", "csv", "json"})
"""Formats for programs, whose tables may be as long as they are."""
_WRITTEN = Text("zapisano {file}", "wrote {file}")


def report(
    asked: Invocation,
    paths: Annotated[
        list[str] | None,
        Argument("DIR", "Registries, or folders above them; of several together one paper is made."),
    ] = None,
    partnership: Annotated[
        str | None,
        Option("--partnership", metavar="ID", help="Only this partnership."),
    ] = None,
    year: Annotated[str | None, Option("--year", metavar="YEAR", help="About this calendar year.")] = None,
    first: Annotated[str | None, Option("--from", metavar="DATE", help="About the time from this day on.")] = None,
    last: Annotated[str | None, Option("--to", metavar="DATE", help="About the time up to this day.")] = None,
    since: Annotated[
        str | None,
        Option(
            "--since",
            metavar="REV|DATE",
            help="Tell what changed since the last session: a tag, a branch, a commit or a date.",
        ),
    ] = None,
    on: OnOption = None,
    internal: Annotated[
        bool, Option("--internal", help="Name the partners that are otherwise only counted; not for publication.")
    ] = False,
    strict: Annotated[bool, Option("--strict", help="Make no report while the data have errors.")] = False,
    format_name: Annotated[
        str | None,
        Option(
            "--format",
            metavar="terminal|md|html|pdf|docx|xlsx|csv|json",
            help="How the report is written.",
        ),
    ] = None,
    template: Annotated[
        str | None,
        Option(
            "--template",
            metavar="FILE",
            help="A Word file whose styles, page, header and footer the report takes; only for docx.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        Option("--output", metavar="FILE", help="Write to a file; its suffix names the format."),
    ] = None,
    jobs: JobsOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 1 only with `--strict` and errors in the data; 2 if one of several registries could not be read."""
    from partnerstwo.cli.opening import locate, opened_at
    from partnerstwo.cli.registries import named_registries
    from partnerstwo.report.build import Request, build

    asked = asked.with_options(data, lang, color)
    roots = named_registries(paths, asked.data)
    renderer = _renderer(format_name, output)
    if template is not None:
        renderer = _in_template(renderer, template)
    period = _period(year, first, last, day(on))
    most = processes(jobs)
    if len(roots) > 1:
        _refuse(len(roots), {"--partnership": partnership, "--since": since})
        from partnerstwo.cli.overview import Several, overview

        several = Several(roots, asked, period, internal, strict, renderer.name in _ANNEXES, most)
        return overview(several, lambda document: _deliver(document, period, renderer, asked, output))
    if roots:
        asked = replace(asked, data=str(roots[0]))
    opened = opened_at(locate(asked), asked, jobs=most)
    chosen = _known(partnership, opened) if partnership is not None else None
    diagnostics = checked(opened, period.on)
    wrong = _errors_in_data(diagnostics)
    if strict and wrong:
        talk(_REFUSED.format(opened.lang, {"n": wrong}))
        return 1
    news = None if since is None else compared(opened, since, None, period.on)
    request = Request(period, opened.lang, chosen, internal=internal, since=news)
    past = None if period.as_of == period.on else checked(opened, period.as_of)
    _deliver(build(opened.registry, request, diagnostics, past), period, renderer, asked, output)
    return 0


def _refuse(number: int, given: dict[str, str | None]) -> None:
    for option, value in given.items():
        if value is not None:
            raise CannotError(_ONE_ONLY, {"option": option, "n": number})


def _renderer(name: str | None, output: str | None) -> Renderer:
    """The format that was named, else that of the file's suffix, else the terminal's or Markdown."""
    from partnerstwo.document.renderers import RENDERERS, renderer_for_suffix
    from partnerstwo.views.wanted import UnknownError, named

    wanted = name
    if wanted is None and output is None:
        wanted = "terminal" if sys.stdout.isatty() else "md"
    suffix = PurePath(output or "").suffix.lower()
    if wanted is None:
        found = renderer_for_suffix(suffix)
    else:
        by_name = {each.name: each for each in RENDERERS}
        try:
            found = by_name[named(wanted, {name: (name,) for name in by_name}, FORMAT)]
        except UnknownError as error:
            raise unknown(error) from error
    # An archive under the name .csv, or one that lands on a terminal or in a pipe, helps nobody.
    if (found is None and suffix == ".csv") or (found is not None and found.name == "csv" and suffix != ".zip"):
        raise CannotError(_ANNEX)
    if found is None:
        suffixes = tuple(each.suffixes[0] for each in RENDERERS if each.suffixes)
        raise CannotError(_SUFFIX, {"file": output or "", "known": suffixes})
    if found.binary and output is None and sys.stdout.isatty():
        raise CannotError(_TO_TERMINAL, {"format": found.name, "suffix": found.suffixes[0]})
    return found


def _in_template(renderer: Renderer, template: str) -> Renderer:
    """The renderer of Word files, writing in the styles of another file."""
    from partnerstwo.document.renderers import needing
    from partnerstwo.document.word.refusal import BadTemplateError

    if renderer.name != "docx":
        raise CannotError(_TEMPLATE_FOR_DOCX, {"format": renderer.name})
    content = _read_template(template)

    def render(document: Document, _: Style) -> bytes:
        with needing("report"):
            from partnerstwo.document.render import docx
        try:
            return docx.render(document, content)
        except BadTemplateError as error:
            raise CannotError(_TEMPLATE, {"file": template, "reason": error.reason}) from error

    return replace(renderer, render=render)


def _read_template(path: str) -> bytes:
    """No more than a letterhead may have: what is too long is refused for that."""
    from partnerstwo.document.word.refusal import LARGEST, TOO_LARGE

    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise CannotError(_TEMPLATE, {"file": path, "reason": _NO_SUCH_FILE}) from error
    except IsADirectoryError as error:
        raise CannotError(_TEMPLATE, {"file": path, "reason": _NO_FILE}) from error
    except OSError as error:
        raise CannotError(_TEMPLATE, {"file": path, "reason": _REFUSED_READING}) from error
    if len(content) > LARGEST:
        raise CannotError(_TEMPLATE, {"file": path, "reason": TOO_LARGE})
    return content


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
        content = _rendered(document, renderer, style(sys.stdout, asked) if output is None else Style())
    if output is None:
        say(content) if isinstance(content, str) else say_bytes(content)
        return
    write_file(output, content.encode() if isinstance(content, str) else content)
    talk(_WRITTEN.format(document.lang, {"file": output}))


def _rendered(document: Document, renderer: Renderer, shown: Style) -> str | bytes:
    from partnerstwo.document.renderers import MissingLibraryError

    try:
        return renderer.render(document, shown)
    except MissingLibraryError as missing:
        raise CannotError(_NEEDS_LIBRARIES, {"format": renderer.name, "extra": missing.extra}) from missing

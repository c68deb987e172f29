"""`calendar`: what is due, on the screen, as a text or as a calendar file."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.declared import Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.list import tell_incomplete
from partnerstwo.cli.output import say, say_bytes, style, talk, write_file
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.dates import months_before
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerstwo.cli.opening import Opened
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.dues.due import Due, Terms
    from partnerstwo.registry.registry import Registry

VERSION = 1
FORMATS: dict[str, tuple[str, ...]] = {
    "terminal": (), "md": (".md", ".markdown"), "json": (".json",), "ics": (".ics",)
}  # fmt: skip
"""Formats, and the suffixes of their files."""
MOST_MONTHS = 120

FORMAT = Text("formatu", "format")
PARTNERSHIP = Text("partnerstwa", "partnership")
_MONTHS = Text(
    "--months przyjmuje liczbę miesięcy od 0 do {most}, jest {value:quoted}",
    "--months takes a number of months from 0 to {most}, not {value:quoted}",
)
_SUFFIX = Text(
    "nie wiadomo, w jakim formacie zapisać {file:quoted}; podaj plik z końcówką {known} albo --format",
    "the format of {file:quoted} is not known; name a file that ends in {known}, or give --format",
)
_NO_LIBRARY = Text(
    'format ics wymaga biblioteki icalendar; zainstaluj ją: pip install "partnerstwo[calendar]"',
    'the format ics needs the library icalendar; to install it: pip install "partnerstwo[calendar]"',
)
_WRITTEN = Text("zapisano {file}", "wrote {file}")


def calendar(
    asked: Invocation,
    on: OnOption = None,
    partnership: Annotated[str | None, Option("--partnership", metavar="ID", help="Only this partnership.")] = None,
    months: Annotated[str, Option("--months", metavar="N", help="How many months ahead; default: 12.")] = "12",
    format_name: Annotated[
        str | None,
        Option("--format", metavar="terminal|md|json|ics", help="How the calendar is written."),
    ] = None,
    output: Annotated[
        str | None,
        Option("--output", metavar="FILE", help="Write to a file; its suffix names the format."),
    ] = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0, also when something is late or nothing is due."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.registry.dues.table import dues
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    today = day(on)
    until = months_before(today, -_number(months))
    try:
        written = _format(format_name, output)
        opened = open_registry(asked)
        ids = {each: (each,) for each in opened.registry.partnerships}
        chosen = named(partnership, ids, PARTNERSHIP) if partnership is not None else None
    except UnknownError as error:
        raise unknown(error) from error
    found = dues(opened.registry, today, until, _terms(opened.registry), chosen)
    here = style(sys.stdout, asked) if output is None else Style()
    _deliver(_content(written, found, opened, today, until, here), output, opened.lang)
    tell_incomplete(opened.registry, opened.lang)
    return 0


def _number(typed: str) -> int:
    if not re.fullmatch("[0-9]{1,3}", typed) or int(typed) > MOST_MONTHS:
        raise CannotError(_MONTHS, {"value": typed, "most": MOST_MONTHS})
    return int(typed)


def _format(name: str | None, output: str | None) -> str:
    """The format that was named, else that of the file's suffix, else the terminal's or Markdown."""
    from partnerstwo.views.wanted import named

    if name is not None:
        return named(name, {each: (each,) for each in FORMATS}, FORMAT)
    if output is None:
        return "terminal" if sys.stdout.isatty() else "md"
    suffix = PurePath(output).suffix.lower()
    found = next((each for each, suffixes in FORMATS.items() if suffix in suffixes), None)
    if found is None:
        known = tuple(suffixes[0] for suffixes in FORMATS.values() if suffixes)
        raise CannotError(_SUFFIX, {"file": output, "known": known})
    return found


def _terms(registry: Registry) -> Terms:
    """How long things may take, as the rules about them have it in this registry."""
    from partnerstwo.registry.dues.due import Terms
    from partnerstwo.rules.activity import a02_record_not_reviewed as a02
    from partnerstwo.rules.limits import limits_of
    from partnerstwo.rules.principles import z12_long_without_assessment as z12
    from partnerstwo.rules.principles import z22_application_waits as z22

    return Terms(
        limits_of(z22.RULE, registry)["days"],
        limits_of(z12.RULE, registry)["months"],
        limits_of(a02.RULE, registry)["notice_months"],
    )


def _content(written: str, found: Sequence[Due], opened: Opened, today: date, until: date, here: Style) -> str | bytes:
    registry, lang = opened.registry, opened.lang
    if written == "ics":
        return _ics(found, registry, today, lang)
    from partnerstwo.views import calendar as view

    if written == "json":
        from partnerstwo.document.render.json import encode

        items = view.items(found, today, lang)
        return encode({"version": VERSION, "on": today.isoformat(), "until": until.isoformat(), "items": items})
    from partnerstwo.document.renderers import RENDERERS

    renderer = next(each for each in RENDERERS if each.name == written)
    return renderer.render(view.document(found, registry, today, until, lang), here)


def _ics(found: Sequence[Due], registry: Registry, today: date, lang: Lang) -> bytes:
    try:
        from partnerstwo.views import ics
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "icalendar":
            raise
        raise CannotError(_NO_LIBRARY) from error
    return ics.render(found, registry, today, lang)


def _deliver(content: str | bytes, output: str | None, lang: Lang) -> None:
    if output is not None:
        write_file(output, content.encode() if isinstance(content, str) else content)
        talk(_WRITTEN.format(lang, {"file": output}))
    elif isinstance(content, str):
        say(content)
    else:
        say_bytes(content)

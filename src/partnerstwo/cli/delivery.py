"""Where the findings go: formats, each to standard output or to a file, from one run."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.output import say, say_bytes, style, talk, write_file
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.invocation import Invocation
    from partnerstwo.diagnostics.diagnostic import Outcome
    from partnerstwo.diagnostics.table import Format

AUTO = "auto"
"""The format that suits the place: annotations under GitHub Actions, else the full text."""

_UNKNOWN = Text("nie ma formatu {name:quoted}; są: {known}", "there is no format {name:quoted}; there are: {known}")
_NEAR = Text(
    "nie ma formatu {name:quoted} (czy chodziło o {near}?)", "there is no format {name:quoted} (did you mean {near}?)"
)
_NO_FILE = Text(
    "--format {name}= nie podaje pliku; tak: --format {name}=wynik.{name}",
    "--format {name}= names no file; write it as --format {name}=findings.{name}",
)
_BOTH_OUT = Text(
    "na wyjście może trafić tylko jeden format, a podano: {names}; pozostałym wskaż plik, np. --format {last}=PLIK",
    "only one format can go to standard output, and there are: {names}; give the others a file, such as "
    "--format {last}=FILE",
)
_NOTHING_LEFT = Text(
    "--output: każdy z podanych formatów ma już swój plik", "--output: each of the formats has a file of its own"
)
_SAME_FILE = Text("do pliku {file:quoted} trafiłyby dwa formaty", "two formats would go to the file {file:quoted}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """A format and where it goes."""

    format: Format
    file: str | None = None
    """None: standard output."""


def deliveries(typed: Sequence[str], output: str | None, environment: Mapping[str, str]) -> tuple[Delivery, ...]:
    """What `--format NAME[=FILE]` and `--output` ask for; without a format, `full`.

    Raises `CannotError` for an unknown format, two for standard output, two for one file.
    """
    asked = [_asked(each, environment) for each in typed or ("full",)]
    bare = [each.format.name for each in asked if each.file is None]
    if len(bare) > 1:
        raise CannotError(_BOTH_OUT, {"names": tuple(bare), "last": bare[-1]})
    if output is not None:
        if not bare:
            raise CannotError(_NOTHING_LEFT)
        asked = [Delivery(each.format, each.file or output) for each in asked]
    taken: set[str] = set()
    for each in asked:
        if each.file is not None:
            place = os.path.realpath(each.file)
            if place in taken:
                raise CannotError(_SAME_FILE, {"file": each.file})
            taken.add(place)
    return tuple(asked)


def format_names() -> tuple[str, ...]:
    """All that `--format` takes."""
    from partnerstwo.diagnostics.table import FORMATS

    return (AUTO, *(each.name for each in FORMATS))


def deliver(result: Outcome, wanted: Sequence[Delivery], asked: Invocation, stream: TextIO | None = None) -> None:
    """Writes each format where it goes, and the verdict to standard error where nothing else tells it.

    `stream` takes what is meant for standard output. One file that cannot be written keeps no other from being
    written. Raises `CannotError` for the first such.
    """
    from partnerstwo.diagnostics.words import verdict

    failures: list[CannotError] = []
    out = stream or sys.stdout
    # First what a program waits for, then what a person reads: the last thing on a screen is the verdict.
    for each in wanted:
        if each.file is not None:
            try:
                write_file(each.file, each.format.render(result, Style()).encode())
            except CannotError as failure:
                failures.append(failure)
    shown = next((each.format for each in wanted if each.file is None), None)
    if shown is not None:
        text = shown.render(result, style(out, asked))
        if shown.for_programs and out is sys.stdout and not out.isatty():
            say_bytes(text.encode())
        else:
            say(text, out)
    if len(failures) < len(wanted) and not tells(shown, alone=len(wanted) == 1):
        talk(verdict(result))
    if failures:
        raise failures[0]


def tells(shown: Format | None, *, alone: bool) -> bool:
    """Whether who looks at standard output misses no verdict: the full text has it, and a program counts itself."""
    return shown is not None and not shown.verdict_apart and (alone or shown.name == "full")


def _asked(typed: str, environment: Mapping[str, str]) -> Delivery:
    name, equals, file = typed.partition("=")
    found = _format(name, environment)
    if equals and not file:
        raise CannotError(_NO_FILE, {"name": name})
    return Delivery(found, file or None)


def _format(name: str, environment: Mapping[str, str]) -> Format:
    from partnerstwo.diagnostics.table import FORMATS
    from partnerstwo.language.nearest import nearest

    table = {each.name: each for each in FORMATS}
    meant = name
    if name == AUTO:
        meant = "github" if environment.get("GITHUB_ACTIONS") == "true" else "full"
    if meant in table:
        return table[meant]
    near = nearest(name, format_names())
    if near is not None:
        raise CannotError(_NEAR, {"name": name, "near": near})
    raise CannotError(_UNKNOWN, {"name": name, "known": format_names()})

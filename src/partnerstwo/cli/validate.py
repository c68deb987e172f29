"""`validate`: reads the whole registry and shows the findings."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day, invocation
from partnerstwo.cli.output import say, style, talk, write_file
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
    from partnerstwo.diagnostics.table import Format
    from partnerstwo.rules.selection import Selection

_UNKNOWN_CODE = Text("nie ma reguły {code:quoted}", "there is no rule {code:quoted}")
_NEAR_CODE = Text(
    "nie ma reguły {code:quoted} (czy chodziło o {near}?)", "there is no rule {code:quoted} (did you mean {near}?)"
)
_UNKNOWN_FORMAT = Text(
    "nie ma formatu {name:quoted}; są: {known}", "there is no format {name:quoted}; there are: {known}"
)
_OUTSIDE = Text(
    "{path:quoted} leży poza rejestrem {folder:quoted}", "{path:quoted} is outside the registry {folder:quoted}"
)
_MIXED = Text(
    "podaj jeden rejestr albo pliki w nim, nie jedno i drugie",
    "name one registry or files in it, not both",
)
_NOTHING = Text(
    "nie ma czego sprawdzać: w {folder:quoted} nie ma żadnego pliku partnera (partners/*.yaml)",
    "there is nothing to check: {folder:quoted} holds no partner file (partners/*.yaml)",
)


def validate(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH", help="Show only findings in these files and folders.")
    ] = None,
    format_name: Annotated[
        str, typer.Option("--format", metavar="full|concise|json", help="How findings are written.", show_default=False)
    ] = "full",
    output: Annotated[
        str | None, typer.Option("--output", metavar="FILE", help="Write to a file.", show_default=False)
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select",
            metavar="CODES",
            help="Only these rules, by code or its beginning, with commas.",
            show_default=False,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="CODES", help="All but these rules.", show_default=False),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail the run, too.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with code 0 whatever is found.")] = False,
    notices: Annotated[bool, typer.Option("--notices", help="Show notices, too.")] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Show how often each rule spoke.")] = False,
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0: nothing at or above the threshold; 1: findings."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose, outcome
    from partnerstwo.rules.run import run

    asked = invocation(context, data, lang, color)
    chosen = _selection(select or [], ignore or [])
    written = _format(format_name)
    when = day(on)
    asked, within = _registry_or_files(asked, [Path(path) for path in paths or []])
    opened = open_registry(asked, near=within[0] if within else None)
    if not opened.registry.ids("partners"):
        raise CannotError(_NOTHING, {"folder": opened.folder})
    prefixes = _prefixes(within, opened)
    found = run(opened.registry, when, RULES, chosen)
    diagnostics = tuple(
        each for each in diagnose(found, opened.registry, opened.tree, opened.lang) if _lies_in(each, prefixes)
    )
    result = outcome(diagnostics, opened.registry, opened.tree, when, opened.folder, opened.lang)
    result = replace(result, notices_shown=notices, statistics=statistics)
    _deliver(result, written, asked, output)
    return 0 if exit_zero else _status(result, strict=strict)


def _selection(select: list[str], ignore: list[str]) -> Selection:
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.selection import UnknownCodeError, selection

    try:
        return selection(select, ignore, [rule.code for rule in RULES])
    except UnknownCodeError as error:
        text = _NEAR_CODE if error.near else _UNKNOWN_CODE
        raise CannotError(text, {"code": error.code, "near": error.near or ""}) from error


def _format(name: str) -> Format:
    from partnerstwo.diagnostics.table import FORMATS

    for each in FORMATS:
        if each.name == name:
            return each
    known = tuple(each.name for each in FORMATS)
    raise CannotError(_UNKNOWN_FORMAT, {"name": name, "known": known})


def _registry_or_files(asked: Invocation, paths: list[Path]) -> tuple[Invocation, list[Path]]:
    """A path that holds a `registry.yaml` is the registry itself; all others are files and folders in it."""
    registries = [path for path in paths if (path / "registry.yaml").is_file()]
    if not registries:
        return asked, paths
    if len(paths) > 1:
        raise CannotError(_MIXED)
    return replace(asked, data=str(registries[0])), []


def _prefixes(paths: list[Path], opened: Opened) -> list[str] | None:
    """The paths as the registry names its files; None: all of it. A path need not exist (it may be deleted)."""
    root = Path(os.path.realpath(opened.tree.root))
    prefixes: list[str] = []
    for path in paths:
        try:
            inside = (Path(os.path.realpath(path.parent)) / path.name).relative_to(root)
        except ValueError:
            raise CannotError(_OUTSIDE, {"path": str(path), "folder": opened.folder}) from None
        prefixes.append(inside.as_posix())
    return prefixes or None


def _lies_in(diagnostic: Diagnostic, prefixes: list[str] | None) -> bool:
    if prefixes is None:
        return True
    files = [diagnostic.file, *(place.file for place in diagnostic.related)]
    return any(prefix in (".", file) or file.startswith(f"{prefix}/") for file in files for prefix in prefixes)


def _deliver(result: Outcome, written: Format, asked: Invocation, output: str | None) -> None:
    from partnerstwo.diagnostics.words import verdict

    if output is None:
        say(written.render(result, style(sys.stdout, asked)))
        if written.verdict_apart:
            talk(verdict(result))
        return
    write_file(output, written.render(result, Style()).encode())
    talk(verdict(result))


def _status(result: Outcome, *, strict: bool) -> int:
    from partnerstwo.diagnostics.severity import Severity

    failing = result.count(Severity.ERROR) + (result.count(Severity.WARNING) if strict else 0)
    return 1 if failing else 0

"""`export`: the registry as flat tables, for databases and statistics."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated, Final

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.output import fill_file, say, style, talk
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.outlet import Target

VERSION = 1
FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "jsonl": (".jsonl", ".ndjson"),
    "csv": (".csv",),
    "sqlite": (".sqlite", ".sqlite3", ".db"),
    "parquet": (".parquet",),
}
"""Formats, and the suffixes of their files."""
DICTIONARY_FORMATS: Final = ("terminal", "md", "json")
TABLES: Final = (
    "registries", "partners", "statuses", "partnerships", "memberships", "goals", "projects", "participants",
    "funding", "results", "meetings", "attendance", "decisions", "assessments", "scores", "findings", "labels",
)  # fmt: skip
"""The names of the tables, which Tab offers without loading them; a test compares."""

FORMAT = Text("formatu", "format")
TABLE = Text("tabeli", "table")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")

_NO_FORMAT = Text(
    "nie wiadomo, w jakim formacie zapisać {file:quoted}; podaj --format jsonl, csv, sqlite albo parquet",
    "the format of {file:quoted} is not known; give --format jsonl, csv, sqlite or parquet",
)
_OTHER_FORMAT = Text(
    "plik {file:quoted} ma końcówkę innego formatu niż --format {format}",
    "the file {file:quoted} has the suffix of another format than --format {format}",
)
_ONE_FILE = Text(
    "w pliku {format} mieści się jedna tabela; wskaż ją przez --table albo podaj w --output folder",
    "a {format} file holds one table; name it with --table, or give --output a folder",
)
_ONE_OUT = Text(
    "na wyjście może trafić jedna tabela: wskaż ją przez --table albo podaj, dokąd zapisać wszystkie: --output FOLDER",
    "one table can go to standard output: name it with --table, or say where to write all: --output FOLDER",
)
_TO_FILE = Text(
    "format {format} zapisuje się do pliku; podaj --output", "the format {format} goes into a file; give --output"
)
_BAD_KEY = Text(
    "--registry przyjmuje litery od a do z, cyfry, kropki, łączniki i podkreślenia, jest {value:quoted}",
    "--registry takes the letters a to z, digits, dots, hyphens and underscores, not {value:quoted}",
)
_WRITTEN = Text("zapisano {file}", "wrote {file}")
_ONE_KEY = Text(
    "--registry dotyczy jednego rejestru, a podane foldery wskazują: {n}; klucz każdego powstaje z pól „area” i „name”",
    "--registry is about one registry, and the folders name {n}; the key of each is made of “area” and “name”",
)
_NO_LIBRARY = Text(
    'format parquet wymaga biblioteki pyarrow; zainstaluj ją: pip install "partnerstwo[export]"',
    'the format parquet needs the library pyarrow; to install it: pip install "partnerstwo[export]"',
)


def export(
    asked: Invocation,
    paths: Annotated[
        list[str] | None,
        Argument("DIR", "Registries, or folders above them; each gets a folder, or all go into one file."),
    ] = None,
    tables: Annotated[
        list[str] | None,
        Option("--table", metavar="TABLE", help="Only this table; can be given several times."),
    ] = None,
    format_name: Annotated[
        str | None,
        Option(
            "--format",
            metavar="jsonl|csv|sqlite|parquet",
            help="How the tables are written; the dictionary: terminal, md or json.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        Option(
            "--output", metavar="PATH", help="A folder, for a file each table; or the file of one table or of SQLite."
        ),
    ] = None,
    registry_key: Annotated[
        str | None,
        Option("--registry", metavar="KEY", help="What tells this registry from others; default: its area and name."),
    ] = None,
    dictionary: Annotated[
        bool, Option("--dictionary", help="Explain all tables and columns instead of writing them.")
    ] = False,
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0, whatever is found: `validate` judges. 2 if one of several registries could not be read."""
    asked = asked.with_options(data, lang, color)
    output = output or None
    chosen = _tables(tables or ())
    if dictionary:
        _explain(chosen, format_name, asked, output)
        return 0
    if registry_key is not None and not _KEY.fullmatch(registry_key):
        raise CannotError(_BAD_KEY, {"value": registry_key})
    target = _target(format_name, chosen, output)
    today = day(on)
    from partnerstwo.cli.outlet import export_one, export_several
    from partnerstwo.cli.registries import named_registries

    if target.format == "parquet":
        _need_pyarrow()
    roots = named_registries(paths, asked.data)
    if len(roots) < 2:
        export_one(replace(asked, data=str(roots[0])) if roots else asked, target, today, registry_key)
        return 0
    if registry_key is not None:
        raise CannotError(_ONE_KEY, {"n": len(roots)})
    return export_several(roots, asked, target, today)


def _tables(typed: Sequence[str]) -> tuple[str, ...]:
    """The tables that were named, in their own order; all of them where none was."""
    from partnerstwo.views.wanted import UnknownError, named

    try:
        wanted = {named(each, {name: (name,) for name in TABLES}, TABLE) for each in typed}
    except UnknownError as error:
        raise unknown(error) from error
    return tuple(name for name in TABLES if not wanted or name in wanted)


def _target(name: str | None, tables: tuple[str, ...], output: str | None) -> Target:
    """Raises `CannotError` where format, tables and place do not go together."""
    from partnerstwo.cli.outlet import Target

    if output is None:
        written = _named(name, tuple(FORMATS)) if name is not None else "jsonl"
        if written in ("sqlite", "parquet"):
            raise CannotError(_TO_FILE, {"format": written})
        if len(tables) != 1:
            raise CannotError(_ONE_OUT)
        return Target(written, tables, None)
    suffix = PurePath(output).suffix.lower()
    of_suffix = next((each for each, suffixes in FORMATS.items() if suffix in suffixes), None)
    if name is None and of_suffix is None:
        raise CannotError(_NO_FORMAT, {"file": output})
    written = _named(name, tuple(FORMATS)) if name is not None else str(of_suffix)
    if of_suffix not in (None, written):
        raise CannotError(_OTHER_FORMAT, {"file": output, "format": written})
    if written == "sqlite":
        return Target(written, tables, output)
    if of_suffix is None or Path(output).is_dir():
        return Target(written, tables, output, folder=True)
    if len(tables) != 1:
        raise CannotError(_ONE_FILE, {"format": written})
    return Target(written, tables, output)


def _named(name: str, known: Sequence[str]) -> str:
    from partnerstwo.views.wanted import UnknownError, named

    try:
        return named(name, {each: (each,) for each in known}, FORMAT)
    except UnknownError as error:
        raise unknown(error) from error


def _need_pyarrow() -> None:
    try:
        import partnerstwo.tables.formats.parquet  # noqa: F401
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "pyarrow":
            raise
        raise CannotError(_NO_LIBRARY) from error


def _explain(chosen: tuple[str, ...], name: str | None, asked: Invocation, output: str | None) -> None:
    from partnerstwo.document.render import json, markdown, terminal
    from partnerstwo.tables.catalogue import TABLES as ALL
    from partnerstwo.tables.dictionary import document, plain

    lang = asked.language(None)
    wanted = [table for table in ALL if table.name in chosen]
    written = _named(name, DICTIONARY_FORMATS) if name else "terminal" if sys.stdout.isatty() else "md"
    match written:
        case "json":
            text = json.encode({"version": VERSION, "tables": plain(wanted, lang)})
        case "md":
            text = markdown.render(document(wanted, lang))
        case _:
            text = terminal.render(document(wanted, lang), style(sys.stdout, asked))
    if output is None:
        say(text)
    else:
        fill_file(output, lambda out: out.write(text.encode()))
        talk(one_line(_WRITTEN.format(lang, {"file": output}).replace(NBSP, " ")))

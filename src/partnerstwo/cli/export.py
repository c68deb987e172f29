"""`export`: the registry as flat tables, for databases and statistics."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated, BinaryIO, Final

from partnerstwo.cli.declared import Option
from partnerstwo.cli.failure import CannotError, visible_lines
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.list import tell_incomplete
from partnerstwo.cli.output import fill_file, say, say_bytes, style, talk
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.language.lang import Lang
    from partnerstwo.tables.table import AnyTable, Marked, Scene

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
_NO_FOLDER = Text("nie udało się założyć folderu {folder:quoted}", "the folder {folder:quoted} could not be made")
_NO_LIBRARY = Text(
    'format parquet wymaga biblioteki pyarrow; zainstaluj ją: pip install "partnerstwo[export]"',
    'the format parquet needs the library pyarrow; to install it: pip install "partnerstwo[export]"',
)
_WRITTEN = Text("zapisano {file}", "wrote {file}")
_WRITTEN_ALL = Text("zapisano w folderze {folder}: {n:file}", "wrote into the folder {folder}: {n:file}")
_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class _Target:
    """What is written, and where to."""

    format: str
    tables: tuple[str, ...]
    output: str | None
    folder: bool = False
    """Whether `output` is a folder, with a file for each table."""


def export(
    asked: Invocation,
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
    """Exit code 0, whatever is found: `validate` judges."""
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
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.tables.registries import registry_key as own_key
    from partnerstwo.tables.table import Scene

    if target.format == "parquet":
        _need_pyarrow()
    opened = open_registry(asked)
    findings = _findings(opened, today) if "findings" in target.tables else ()
    _write(target, Scene(opened.registry, registry_key or own_key(opened.registry), today, findings), opened.lang)
    tell_incomplete(opened.registry, opened.lang)
    return 0


def _tables(typed: Sequence[str]) -> tuple[str, ...]:
    """The tables that were named, in their own order; all of them where none was."""
    from partnerstwo.views.wanted import UnknownError, named

    try:
        wanted = {named(each, {name: (name,) for name in TABLES}, TABLE) for each in typed}
    except UnknownError as error:
        raise unknown(error) from error
    return tuple(name for name in TABLES if not wanted or name in wanted)


def _target(name: str | None, tables: tuple[str, ...], output: str | None) -> _Target:
    """Raises `CannotError` where format, tables and place do not go together."""
    if output is None:
        written = _named(name, tuple(FORMATS)) if name is not None else "jsonl"
        if written in ("sqlite", "parquet"):
            raise CannotError(_TO_FILE, {"format": written})
        if len(tables) != 1:
            raise CannotError(_ONE_OUT)
        return _Target(written, tables, None)
    suffix = PurePath(output).suffix.lower()
    of_suffix = next((each for each, suffixes in FORMATS.items() if suffix in suffixes), None)
    if name is None and of_suffix is None:
        raise CannotError(_NO_FORMAT, {"file": output})
    written = _named(name, tuple(FORMATS)) if name is not None else str(of_suffix)
    if of_suffix not in (None, written):
        raise CannotError(_OTHER_FORMAT, {"file": output, "format": written})
    if written == "sqlite":
        return _Target(written, tables, output)
    if of_suffix is None or Path(output).is_dir():
        return _Target(written, tables, output, folder=True)
    if len(tables) != 1:
        raise CannotError(_ONE_FILE, {"format": written})
    return _Target(written, tables, output)


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


def _findings(opened: Opened, on: date) -> tuple[Marked, ...]:
    """What `validate` would say on the day, with what waivers and the baseline accept marked."""
    from partnerstwo.cli.baselines import accepted, known, marked
    from partnerstwo.cli.checking import checked

    found = marked(checked(opened, on))
    before = known(None, opened.tree.root, opened.folder)
    return found if before is None else accepted(found, before)


def _write(target: _Target, scene: Scene, lang: Lang) -> None:
    from partnerstwo.tables.catalogue import TABLES as ALL
    from partnerstwo.tables.formats import sqlite

    wanted = [table for table in ALL if table.name in target.tables]
    if target.output is None:
        _say_lines(_lines(wanted[0], target.format, scene))
    elif target.format == "sqlite":
        fill_file(target.output, lambda file: sqlite.write(file, wanted, scene))
        _tell(_WRITTEN, lang, {"file": target.output})
    elif not target.folder:
        _fill(target.output, wanted[0], target.format, scene, lang)
        _tell(_WRITTEN, lang, {"file": target.output})
    else:
        folder = Path(target.output)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotError(_NO_FOLDER, {"folder": target.output}) from error
        for table in wanted:
            _fill(str(folder / f"{table.name}.{target.format}"), table, target.format, scene, lang)
        _tell(_WRITTEN_ALL, lang, {"folder": target.output, "n": len(wanted)})


def _tell(text: Text, lang: Lang, values: Mapping[str, Value]) -> None:
    talk(one_line(text.format(lang, values).replace(NBSP, " ")))


def _fill(file: str, table: AnyTable, written: str, scene: Scene, lang: Lang) -> None:
    from partnerstwo.tables.table import fields, rows

    def fill(out: BinaryIO) -> None:
        if written == "parquet":
            from partnerstwo.tables.formats import parquet

            parquet.write(out, fields(table), rows(table, scene), lang)
        else:
            out.writelines(_lines(table, written, scene))

    fill_file(file, fill)


def _lines(table: AnyTable, written: str, scene: Scene) -> Iterator[bytes]:
    from partnerstwo.tables.formats import csv, jsonl
    from partnerstwo.tables.table import fields, rows

    made = jsonl.lines if written == "jsonl" else csv.lines
    return made(fields(table), rows(table, scene))


def _say_lines(lines: Iterable[bytes]) -> None:
    """To standard output as they are; on a terminal without what would command it."""
    seen = sys.stdout.isatty()
    block: list[bytes] = []
    size = 0
    for line in lines:
        block.append(line)
        size += len(line)
        if size > _AT_ONCE:
            _say_block(b"".join(block), seen=seen)
            block, size = [], 0
    _say_block(b"".join(block), seen=seen)


def _say_block(block: bytes, *, seen: bool) -> None:
    if seen:
        say(visible_lines(block.decode().replace("\r\n", "\n")))
    else:
        say_bytes(block)


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
        _tell(_WRITTEN, lang, {"file": output})

"""`init`: a new registry with invented entries, commented so that a clerk learns the files from them."""

from __future__ import annotations

import contextlib
import os
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, LangOption, day, invocation
from partnerstwo.cli.output import say
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

FILES = (
    "registry.yaml",
    "README.md",
    "partners/gmina-wzorcowo.yaml",
    "partners/gops-wzorcowo.yaml",
    "partners/piekarnia-wzorcowo.yaml",
    "partners/stowarzyszenie-wzorcowo.yaml",
    "partnerships/wzorcowo-razem.yaml",
)
"""The templates in `templates/pl` and `templates/en`; `{today}` is the day of foundation."""

_EXISTS = Text(
    "w {folder:quoted} jest już rejestr; niczego nie zapisano",
    "there is a registry in {folder:quoted} already; nothing was written",
)
_INSIDE = Text(
    "{folder:quoted} leży w folderze rejestru {registry:quoted}; niczego nie zapisano",
    "{folder:quoted} is inside the registry {registry:quoted}; nothing was written",
)
_FILE_EXISTS = Text(
    "plik {file:quoted} już istnieje; niczego nie zapisano",
    "the file {file:quoted} exists already; nothing was written",
)
_NO_FOLDER = Text("{folder:quoted} nie jest folderem", "{folder:quoted} is not a folder")
_REFUSED = Text(
    "nie udało się zapisać {file:quoted}: system odmówił zapisu; niczego nie zostawiono",
    "could not write {file:quoted}: the system refused; nothing was left behind",
)
_TWO = Text("podaj folder raz: jako argument albo przez --data", "name the folder once: as the argument or with --data")
_HERE = Text("bieżącym folderze", "the current folder")
_THERE = Text("folderze {folder:quoted}", "the folder {folder:quoted}")
_MADE = Text(
    "Założono rejestr w {where}: 4 zmyślonych partnerów i partnerstwo.\n"
    "\n{listed}\n"
    "\nCo dalej:\n"
    "  1. Sprawdź rejestr:      {command} validate{data}\n"
    "  2. Zobacz partnerów:     {command} list{data}\n"
    "  3. Przeczytaj README.md i zmień wpisy na własne.\n",
    "Made a registry in {where}: 4 invented partners and a partnership.\n"
    "\n{listed}\n"
    "\nWhat next:\n"
    "  1. Check the registry:   {command} validate{data}\n"
    "  2. See the partners:     {command} list{data}\n"
    "  3. Read README.md and change the entries into your own.\n",
)


def init(
    context: typer.Context,
    folder: Annotated[
        str | None,
        typer.Argument(metavar="DIR", help="Where to make it; the current folder, if not given.", show_default=False),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="The date the examples bear; default: today.", show_default=False),
    ] = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Writes all files or none, and never over another."""
    asked = invocation(context, data, lang, color)
    when = day(on)
    if folder is not None and asked.data is not None:
        raise CannotError(_TWO)
    named = folder or asked.data or "."
    root = Path(named)
    spoken = asked.language(None)
    _refuse(root, named)
    _write_all(root, {name: _template(spoken, name, when) for name in FILES})
    listed = "\n".join(f"  {name}" for name in FILES)
    where = (_HERE if named == "." else _THERE).format(spoken, {"folder": one_line(named)})
    values = {"where": where, "listed": listed, "command": "partnerstwo", "data": _data_option(root, named)}
    say(_MADE.format(spoken, values))
    return 0


def _template(lang: Lang, name: str, when: date) -> bytes:
    text = files("partnerstwo.cli").joinpath("templates", lang.value, *name.split("/")).read_text("utf-8")
    return text.replace("{today}", when.isoformat()).encode()


def _data_option(root: Path, named: str) -> str:
    """What must be added to later commands: nothing where the registry is found by itself."""
    here = os.path.abspath(root)  # noqa: PTH100 - links stay as the user named them
    if here in (os.path.abspath("."), os.path.abspath("data")):  # noqa: PTH100
        return ""
    shown = one_line(named)
    return f' --data "{shown}"' if " " in shown else f" --data {shown}"


def _refuse(root: Path, named: str) -> None:
    """Raises `CannotError` before anything is written."""
    shown = one_line(named)
    if os.path.lexists(root) and not root.is_dir():
        raise CannotError(_NO_FOLDER, {"folder": shown})
    if any(os.path.lexists(place / "registry.yaml") for place in (root, root / "data")):
        raise CannotError(_EXISTS, {"folder": shown})
    # The path as it is on disk: `..` through a link leads elsewhere than its words say.
    for above in Path(os.path.realpath(root)).parents:
        if (above / "registry.yaml").is_file():
            raise CannotError(_INSIDE, {"folder": shown, "registry": one_line(str(above))})
    for name in FILES:
        if os.path.lexists(root / name):
            raise CannotError(_FILE_EXISTS, {"file": one_line(str(root / name))})


def _write_all(root: Path, contents: dict[str, bytes]) -> None:
    """Writes the files; if one cannot be written, takes back what was made."""
    made: list[Path] = []
    path = root
    try:
        for name, content in contents.items():
            path = root / name
            _make_folders(path.parent, made)
            # "x" refuses a file that came into being after the check.
            with path.open("xb") as file:
                made.append(path)
                file.write(content)
    except BaseException as error:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir() if each.is_dir() else each.unlink()
        if isinstance(error, OSError):
            raise CannotError(_REFUSED, {"file": one_line(str(path))}) from error
        raise


def _make_folders(folder: Path, made: list[Path]) -> None:
    if folder.is_dir():
        return
    _make_folders(folder.parent, made)
    folder.mkdir()
    made.append(folder)

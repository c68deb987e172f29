"""New files: all of them or none, never over another, never outside the folder."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.source.replacing import out_of_room

_LEADS_OUT = Text(
    "{path:quoted} prowadzi poza folder {folder:quoted}; niczego nie zapisano",
    "{path:quoted} leads out of the folder {folder:quoted}; nothing was written",
)
_REFUSED = Text(
    "nie udało się zapisać {file:quoted}: system odmówił zapisu; niczego nie zostawiono",
    "could not write {file:quoted}: the system refused; nothing was left behind",
)
_FULL = Text(
    "nie udało się zapisać {file:quoted}: brak miejsca na dysku; niczego nie zostawiono",
    "could not write {file:quoted}: the disk is full; nothing was left behind",
)


def create(root: Path, contents: Mapping[str, bytes]) -> None:
    """Writes the files below `root`; if one cannot be written, takes back what was made.

    Raises `CannotError` where the system refuses, a file exists already, or a link would lead out of `root`.
    """
    for name in contents:
        _refuse_links_out(root, name)
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
            raise CannotError(_FULL if out_of_room(error) else _REFUSED, {"file": one_line(str(path))}) from error
        raise


def _refuse_links_out(root: Path, name: str) -> None:
    """A foreign repository may hold a folder `.vscode` that is a link to anywhere."""
    real = os.path.realpath(root)
    for folder in Path(name).parents:
        if not Path(os.path.realpath(root / folder)).is_relative_to(real):
            raise CannotError(_LEADS_OUT, {"path": one_line(str(root / folder)), "folder": one_line(str(root))})


def _make_folders(folder: Path, made: list[Path]) -> None:
    if folder.is_dir():
        return
    _make_folders(folder.parent, made)
    folder.mkdir()
    made.append(folder)

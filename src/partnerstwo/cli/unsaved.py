"""A text that an editor has not saved yet: it comes from standard input in the place of one file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.narrowing import OUTSIDE
from partnerstwo.language.text import Text
from partnerstwo.language.value import value

_NO_INPUT = Text(
    "--stdin-filename czeka na tekst pliku na standardowym wejściu, a jest ono zamknięte",
    "--stdin-filename waits for the file's text on standard input, which is closed",
)
_NO_FILE = Text(
    "{path:quoted} nie jest plikiem rejestru; są nimi: registry.yaml i pliki .yaml w folderach wpisów",
    "{path:quoted} is no file of a registry; these are: registry.yaml and the .yaml files in the folders of records",
)


@value
class Unsaved:
    """The text of one file, which need not exist yet."""

    path: Path
    text: bytes

    def file(self, root: Path, folder: str) -> str:
        """The file as the registry names it. Raises `CannotError` where the registry could have no such file."""
        from partnerstwo.source.layout import belongs

        named = _inside(self.path, root)
        if named is None:
            raise CannotError(OUTSIDE, {"path": str(self.path), "folder": folder})
        if not belongs(named):
            raise CannotError(_NO_FILE, {"path": str(self.path)})
        return named


def unsaved(typed: str) -> Unsaved:
    """What standard input holds, up to one byte over the limit of a file. Raises `CannotError`."""
    from partnerstwo.source.layout import LARGEST

    # Started with a closed stream, Python has none.
    if sys.stdin is None:
        raise CannotError(_NO_INPUT)
    try:
        return Unsaved(Path(typed), sys.stdin.buffer.read(LARGEST + 1))
    except OSError as error:
        raise CannotError(_NO_INPUT) from error


def _inside(path: Path, root: Path) -> str | None:
    """The way from the root to the file: as it was typed, else with links followed."""
    from partnerstwo.source.layout import belongs

    typed = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow links
    ways = ((typed, Path(os.path.abspath(root))), (path.parent.resolve() / path.name, root.resolve()))  # noqa: PTH100
    found = [below.relative_to(above).as_posix() for below, above in ways if below.is_relative_to(above)]
    return next((file for file in found if belongs(file)), next(iter(found), None))

"""Which part of the findings is asked for: those in files and folders of the registry."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic

OUTSIDE = Text(
    "{path:quoted} leży poza rejestrem {folder:quoted}", "{path:quoted} is outside the registry {folder:quoted}"
)


def prefixes(paths: Sequence[Path], opened: Opened) -> tuple[str, ...]:
    """The paths as the registry names its files. A path need not exist (it may be deleted)."""
    root = Path(os.path.realpath(opened.tree.root))
    return tuple(inside(path, root, opened.folder) for path in paths)


def inside(path: Path, root: Path, folder: str) -> str:
    """The path as the registry at the (real) root names its files. Raises `CannotError` for one outside."""
    try:
        return (Path(os.path.realpath(path.parent)) / path.name).relative_to(root).as_posix()
    except ValueError:
        raise CannotError(OUTSIDE, {"path": str(path), "folder": folder}) from None


def files_of(diagnostic: Diagnostic) -> tuple[str, ...]:
    """The files a finding is about: that of its place, and those of the related ones."""
    return diagnostic.file, *(place.file for place in diagnostic.related)


def lies_in(diagnostic: Diagnostic, within: Sequence[str]) -> bool:
    """Whether its place or a related one lies in one of the files and folders."""
    return any(
        prefix in (".", file) or file.startswith(f"{prefix}/") for file in files_of(diagnostic) for prefix in within
    )

"""Which part of the findings is asked for: those in files and folders of the registry."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.invocation import Invocation
    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic

OUTSIDE = Text(
    "{path:quoted} leży poza rejestrem {folder:quoted}", "{path:quoted} is outside the registry {folder:quoted}"
)
_MIXED = Text(
    "podaj jeden rejestr albo pliki w nim, nie jedno i drugie",
    "name one registry or files in it, not both",
)


def registry_or_files(asked: Invocation, paths: Sequence[Path]) -> tuple[Invocation, tuple[Path, ...]]:
    """A path that holds a `registry.yaml` is the registry itself; all others are files and folders in it."""
    # Unlike `Path.is_file`, this takes a name that is too long for one that is not there.
    registries = [path for path in paths if os.path.isfile(path / "registry.yaml")]  # noqa: PTH113
    if not registries:
        return asked, tuple(paths)
    if len(paths) > 1:
        raise CannotError(_MIXED)
    return replace(asked, data=str(registries[0])), ()


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

"""Which registries the paths of a command line name: one, several, or all that lie below a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text
from partnerstwo.source.whereabouts import is_registry, own

_MIXED = Text(
    "podaj rejestry albo pliki jednego z nich, nie jedno i drugie: w {path:quoted} nie ma rejestru",
    "name registries or files of one of them, not both: there is no registry in {path:quoted}",
)
_DATA_TOO = Text(
    "--data wskazuje jeden rejestr, a ścieżki: {n}; podaj jedno albo drugie",
    "--data names one registry, and the paths name {n}; give one or the other",
)
_OTHER_DATA = Text(
    "--data wskazuje inny folder niż {path:quoted}; podaj jedno albo drugie",
    "--data names another folder than {path:quoted}; give one or the other",
)
_NONE = Text(
    "w {path:quoted} nie ma rejestru; podaj foldery rejestrów albo folder, w którym one są",
    "there is no registry in {path:quoted}; name the folders of registries, or one that holds them",
)
_EITHER = Text("podaj --data albo foldery, nie jedno i drugie", "give --data or folders, not both")


def registries(paths: Sequence[Path], data: str | None = None) -> tuple[Path, ...]:
    """The data folders that the paths name, each once, in the order given; those below a folder sorted.

    A path names the registry it holds (itself or in its `data`), else all registries below it: hidden folders and links
    are not followed, and nothing is looked for inside a registry. A folder that cannot be read is among them, since one
    might be in it: who opens it finds that out and says so.

    None of them where the paths are files and folders of one registry. Raises `CannotError` where they are
    both, and where there is another one, or several, beside the folder that `--data` names.
    """
    found: list[Path] = []
    odd: list[Path] = []
    for path in paths:
        named = tuple(_named(path))
        found += named
        odd += () if named else (path,)
    if found and odd:
        raise CannotError(_MIXED, {"path": str(odd[0])})
    places: dict[str, Path] = {}
    for folder in found:
        places.setdefault(os.path.realpath(folder), folder)
    each = tuple(places.values())
    if data is not None and len(each) > 1:
        raise CannotError(_DATA_TOO, {"n": len(each)})
    if data is not None and each and not _same(each[0], Path(data)):
        raise CannotError(_OTHER_DATA, {"path": str(paths[0])})
    return each


def named_registries(paths: Sequence[str] | None, data: str | None) -> tuple[Path, ...]:
    """The registries that a command is about as a whole; none where no path is given, and then `data` tells.

    Raises `CannotError` where a path names none, and where `data` names one, too.
    """
    if not paths:
        return ()
    found = registries([Path(path) for path in paths], data)
    if not found:
        raise CannotError(_NONE, {"path": paths[0]})
    if data is not None:
        raise CannotError(_EITHER)
    return found


def _named(path: Path) -> Iterator[Path]:
    if (found := _own(path)) is not None:
        yield found
    # Unlike `Path.is_dir`, this takes a name that is too long for one that is not there.
    elif os.path.isdir(path) and not _inside_one(path):  # noqa: PTH112
        yield from _below(path)


def _own(folder: Path) -> Path | None:
    """The registry that a folder holds itself, or in its `data`; also one that cannot be read: who opens it says so."""
    found = own(os.fspath(folder))
    return None if found is None else Path(found)


def _same(one: Path, named: Path) -> bool:
    """Whether the folder that `--data` names is the registry, or holds it as `data`."""
    found = _own(named)
    return found is not None and os.path.realpath(found) == os.path.realpath(one)


def _inside_one(folder: Path) -> bool:
    """Whether a registry lies above: by the way it was typed, or with links followed."""
    ways = (os.path.abspath(folder), os.path.realpath(folder))  # noqa: PTH100
    return any(is_registry(os.fspath(above)) for way in ways for above in Path(way).parents)


def _below(top: Path) -> Iterator[Path]:
    """The registries below a folder in order of their names, however deep they lie."""
    left = [top]
    while left:
        folder = left.pop()
        if (found := _own(folder)) is not None:
            yield found
            continue
        try:
            with os.scandir(folder) as entries:
                names = sorted(_folders(entries), reverse=True)
        except OSError:
            yield folder
            continue
        left += (folder / name for name in names)


def _folders(entries: Iterable[os.DirEntry[str]]) -> Iterator[str]:
    return (each.name for each in entries if not each.name.startswith(".") and each.is_dir(follow_symlinks=False))

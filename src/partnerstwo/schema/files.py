"""The files that an editor reads beside a registry, and which of them no longer fit it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from partnerstwo.language.lang import Lang
from partnerstwo.registry.registry import Registry
from partnerstwo.schema.ids import FILE, ids
from partnerstwo.schema.kinds import NAMES
from partnerstwo.source.hints import FOLDER

_STORED = Path(__file__).with_name("stored")
"""`importlib.resources` would take half a start of Python, for each run over a registry with schemas beside it."""


def stored(name: str, lang: Lang) -> bytes:
    """A schema as it was built when the program was: the registry has no part in it.

    Raises `FileNotFoundError` for a name that is no schema's.
    """
    return (_STORED / lang.value / name).read_bytes()


def files(registry: Registry, lang: Lang) -> Mapping[str, bytes]:
    """Path in the data folder → content, of all that `schema --write` writes; the same bytes for the same data."""
    made = {f"{name}.json": stored(f"{name}.json", lang) for name in NAMES.values()}
    made[FILE] = ids(registry, lang)
    return {f"{FOLDER}/{name}": content for name, content in made.items()}


def language(registry: Registry) -> Lang:
    """The language the registry's people read: theirs, not that of who happens to look."""
    settings = registry.settings
    return settings.language.lang() if settings is not None and settings.language is not None else Lang.PL


def stale(registry: Registry) -> tuple[str, ...]:
    """The paths of files that are there in another state, or missing; none where there is no folder of them.

    Line ends do not count: git may have turned them into those of Windows.
    """
    if registry.hints is None:
        return ()
    return tuple(
        path
        for path, content in files(registry, language(registry)).items()
        if registry.hints.get(path, b"").replace(b"\r\n", b"\n") != content
    )

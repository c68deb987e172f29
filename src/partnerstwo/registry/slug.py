"""Ids: what may stand in a file name, and the nearest name that may."""

from __future__ import annotations

import re
import unicodedata

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PLAIN = str.maketrans("łŁ", "lL")


def is_slug(name: str) -> bool:
    """Whether the name is an id: small letters without Polish marks, digits, single hyphens between."""
    return _SLUG.fullmatch(name) is not None


def slug_of(name: str) -> str:
    """The id nearest to a name: `GOPS Łuków` becomes `gops-lukow`; empty where nothing is left of it."""
    bare = unicodedata.normalize("NFKD", name.translate(_PLAIN)).casefold()
    marked = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return "-".join(re.findall(r"[a-z0-9]+", marked))


def id_of(file: str) -> str:
    """The id that a file gives its entity: its name without folder and suffix."""
    return file.rpartition("/")[2].removesuffix(".yaml")

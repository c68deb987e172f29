"""What filters of several kinds share: words for what is looked for, areas, years, ids."""

from __future__ import annotations

import re
from collections.abc import Callable

from partnerstwo.language.nearest import folded
from partnerstwo.language.text import Text
from partnerstwo.model.fields import FIRST_YEAR, LAST_YEAR
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.views.scene import Scene
from partnerstwo.views.wanted import UnknownError

SECTOR = Text("sektora", "sector")
FORM = Text("formy prawnej", "legal form")
STATUS = Text("statusu", "status")
STAGE = Text("stanu projektu", "project status")
VOICE = Text("środowiska", "constituency")
PARTNERSHIP = Text("partnerstwa", "partnership")


class NotAnAreaError(ValueError):
    """An area that is not the beginning of a TERC code."""


class NotAYearError(ValueError):
    """A year that is none."""


def in_area(typed: str) -> Callable[[str], bool]:
    """Whether a TERC code lies in the area: `06` voivodeship, `0663` county, `0663011` commune."""
    digits = typed.strip()
    if not re.fullmatch(r"[0-9]{1,7}", digits):
        raise NotAnAreaError(typed)
    return lambda code: code.startswith(digits)


def year(typed: str) -> int:
    """A year."""
    if not re.fullmatch(r"[0-9]{4}", typed.strip()) or not FIRST_YEAR <= int(typed) <= LAST_YEAR:
        raise NotAYearError(typed)
    return int(typed)


def partnership_id(typed: str, scene: Scene) -> str:
    """The partnership's id, typed as such or as its full name."""
    registry = scene.registry
    if registry.knows("partnerships", typed):
        return typed
    for each in registry.partnerships.values():
        if folded(typed) in (folded(each.id), folded(each.name)):
            return each.id
    near = nearest_id(registry, "partnerships", typed)
    raise UnknownError(PARTNERSHIP, typed, near, registry.ids("partnerships"))

"""Registries in memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory
from partnerstwo.views.scene import Scene
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
MakeScene = Callable[..., Scene]


@pytest.fixture
def scene() -> MakeScene:
    """The base registry with files laid over it."""

    def make(files: dict[str, str] | None = None, lang: Lang = Lang.PL, on: date = ON) -> Scene:
        texts = base_files() | {name: text.encode() for name, text in (files or {}).items()}
        return Scene(load(Memory(texts)), on, lang)

    return make

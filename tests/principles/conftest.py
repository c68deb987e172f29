"""States of principles over registries in memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.principles.state import PrincipleState, assess
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.rule import Snippet
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files, with_snippets

ON = date(2026, 6, 30)
States = dict[str, PrincipleState]
Assess = Callable[..., States]


def states(files: dict[str, bytes], on: date, partnership: str) -> States:
    """The states of one partnership by the key of the principle."""
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, on, RULES, Selection()), registry, tree, Lang.PL)
    return {each.principle.key: each for each in assess(registry, registry.partnerships[partnership], on, found)}


@pytest.fixture
def assessed() -> Assess:
    """The states of the base registry with top-level keys of its files replaced."""

    def make(changes: dict[str, str] | None = None, on: date = ON, without: tuple[str, ...] = ()) -> States:
        snippets = [Snippet(file, text) for file, text in (changes or {}).items()]
        files = {name: raw for name, raw in base_files().items() if name not in without}
        return states(with_snippets(files, snippets), on, "razem")

    return make

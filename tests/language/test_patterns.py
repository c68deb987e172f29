"""A pattern that is compiled later is the pattern."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import partnerstwo
from partnerstwo.language.patterns import _Pattern, lazy_pattern


def test_it_does_what_a_compiled_one_does() -> None:
    later, now = lazy_pattern(r"\b(z)\b", re.IGNORECASE), re.compile(r"\b(z)\b", re.IGNORECASE)
    assert later.sub("_", "Z nami z wami") == now.sub("_", "Z nami z wami") == "_ nami _ wami"
    assert [found.span() for found in later.finditer("z Z")] == [(0, 1), (2, 3)]
    assert later.search("razem") is None
    assert (later.pattern, later.flags, later.groups) == (now.pattern, now.flags, now.groups)
    assert lazy_pattern(rb"[0-9]+").findall(b"1 22") == [b"1", b"22"]


def test_it_is_compiled_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(re, "compile", lambda *_: pytest.fail("not yet"))
        later = lazy_pattern("ę+")
    assert later.fullmatch("ęę")
    monkeypatch.setattr(re, "compile", lambda *_: pytest.fail("once for each method"))
    assert later.fullmatch("ęę")


def test_every_one_of_the_program_compiles() -> None:
    found = []
    for module in pkgutil.walk_packages(partnerstwo.__path__, "partnerstwo."):
        if module.name.endswith("__main__"):
            continue
        loaded = vars(importlib.import_module(module.name)).values()
        inner = [each for value in loaded if isinstance(value, tuple) for each in value]
        deeper = [each for value in inner if isinstance(value, tuple) for each in value]
        found += [each for each in (*loaded, *inner, *deeper) if isinstance(each, _Pattern)]
    assert all(isinstance(re.compile(each.pattern, each.flags), re.Pattern) for each in found)
    assert len(found) > 50

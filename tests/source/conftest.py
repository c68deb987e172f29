"""Both readers, one after the other: what holds for libyaml holds without it."""

import pytest

from partnerstwo.source import graph


@pytest.fixture(params=["c", "pure"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test once with each reader."""
    name = str(request.param)
    if name == "pure":
        monkeypatch.setattr(graph, "parser", graph._pure)
        monkeypatch.setattr(graph, "quick_parser", graph._pure)
    return name

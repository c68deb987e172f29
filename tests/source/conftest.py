"""The readers, one after the other: what holds for libyaml holds without it, and holds of plain texts."""

import pytest

from partnerstwo.source import graph, reading


@pytest.fixture(params=["plain", "c", "pure"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test once with each reader, and once with what a user has: plain texts on the quick way, others by C."""
    name = str(request.param)
    if name != "plain":
        monkeypatch.setattr(reading, "plain", lambda _: None)
    if name == "pure":
        monkeypatch.setattr(graph, "parser", graph._pure)
        monkeypatch.setattr(graph, "quick_parser", graph._pure)
    return name

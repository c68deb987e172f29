"""Every renderer on every block, compared byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

import pytest

from partnerstwo.document.blocks import Block, Document, Section
from partnerstwo.document.render import json, markdown, spreadsheet, terminal
from partnerstwo.language.style import Style
from tests.document import sample
from tests.document.snapshots import check_snapshot

DOCUMENTS: dict[str, Callable[[], Document]] = {
    "report": sample.report,
    "card": sample.card,
    "explanation": sample.explanation,
}
STYLES = {
    "80": Style(80),
    "120": Style(120),
    "40": Style(40),
    "colour": Style(80, colour=True),
    "ascii": Style(80, ascii=True),
    "pipe": Style(),
}


def _types(section: Section) -> Iterator[type]:
    for block in section.blocks:
        yield type(block)
        if isinstance(block, Section):
            yield from _types(block)


def test_the_samples_hold_every_block_type() -> None:
    found = {kind for make in DOCUMENTS.values() for section in make().sections for kind in _types(section)}
    assert found == {*get_args(Block), Section}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_terminal(name: str, style: str) -> None:
    check_snapshot(f"{name}.{style}.txt", terminal.render(DOCUMENTS[name](), STYLES[style]))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_markdown(name: str) -> None:
    check_snapshot(f"{name}.md", markdown.render(DOCUMENTS[name]()))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_json(name: str) -> None:
    check_snapshot(f"{name}.json", json.render(DOCUMENTS[name]()))


def test_csv() -> None:
    document = sample.report()
    check_snapshot("projects.csv", spreadsheet.csv(sample.projects_table(), document.lang))


def test_ci_never_writes_a_snapshot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UPDATE_SNAPSHOTS", "1")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(AssertionError, match="not by CI"):
        check_snapshot("card.md", "changed")

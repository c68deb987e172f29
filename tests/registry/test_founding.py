"""Whom the founding document made a partner."""

from __future__ import annotations

import pytest

from partnerstwo.model.fields import read_date
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.founding import founded_with, founding_document
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory


def partnership(text: str) -> Partnership:
    files = {"partnerships/x.yaml": f"name: X\nmembers: [a, b]\n{text}".encode()}
    return load(Memory(files)).partnerships["x"]


@pytest.mark.parametrize("text", ["", "founding:\n", "founding: {}\n", "founding:\n  ref:\n"])
def test_nothing_said_of_it_is_no_document(text: str) -> None:
    assert founding_document(partnership(text)) is None
    assert not founded_with(partnership(text), None)


@pytest.mark.parametrize(
    ("text", "since", "covered"),
    [
        ("founding: {date: 2016-04-12}\n", "2016-04-12", True),
        ("founding: {date: 2016-04-12}\n", "2016-04-13", False),
        ("founding: {date: 2016-04-12}\n", "2016", True),
        ("founding: {date: 2016}\n", "2016-12-31", True),
        ("founding: {date: 2016}\n", "2017", False),
        ("founding: {ref: OPS.1}\nfounded: 2016-04\n", "2016-05", False),
        ("founding: {ref: OPS.1}\nfounded: 2016-04\n", "2016-04-30", True),
        ("founding: {ref: OPS.1}\n", "2020", True),
    ],
)
def test_covers_who_joined_by_its_last_possible_day(text: str, since: str, covered: bool) -> None:
    assert founded_with(partnership(text), read_date(since)) is covered


def test_covers_a_member_without_a_date() -> None:
    assert founded_with(partnership("founding: {date: 2016-04-12}\n"), None)

"""Where the records speak of a programme of cooperation."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.registry.programmes import speaks_of_programme
from partnerstwo.source.folder import Memory
from tests.report.papers import ASSEMBLY, RAZEM, changed

ON = date(2026, 10, 15)


def speaks(file: str, text: str, on: date = ON) -> bool:
    registry = load(Memory(changed({file: text})))
    return speaks_of_programme(registry, registry.partnerships["razem"], on.year + 1, on)


@pytest.mark.parametrize(
    "topic",
    [
        "opinia o programie współpracy na 2027 r.",
        "Program współpracy gminy z organizacjami pozarządowymi na rok 2027",
        "konsultacje programu współpracy 2027",
        "wieloletni program współpracy na lata 2026–2030",
        "draft programme of cooperation for 2027",
        "cooperation programme 2027",
    ],
)
def test_a_topic_names_the_programme_in_many_ways(topic: str) -> None:
    assert speaks(ASSEMBLY, f'topics: ["{topic}"]\n')
    assert speaks(ASSEMBLY, f'decisions: ["{topic}"]\n')


@pytest.mark.parametrize(
    "topic",
    [
        "program współpracy na 2026 r.",
        "program współpracy",
        "program polityki zdrowotnej na 2027 r.",
        "współpraca z organizacjami w 2027 r.",
        "program współpracy, uchwała nr 120270/26",
    ],
)
def test_another_year_or_another_programme_is_not_it(topic: str) -> None:
    assert not speaks(ASSEMBLY, f'topics: ["{topic}"]\n')


def test_a_meeting_still_to_come_or_of_another_year_does_not_count() -> None:
    topic = "topics: [program współpracy na 2027 r.]\n"
    assert not speaks(ASSEMBLY, f"date: 2026-10-16\n{topic}")
    assert speaks(ASSEMBLY, f"date: 2026-10-15\n{topic}")
    assert not speaks(ASSEMBLY, f"date: 2025-12-31\n{topic}")


def test_a_published_document_counts_whatever_its_year() -> None:
    document = "documents: [{title: Program współpracy na lata 2025–2027, date: 2024-11-28}]\n"
    assert speaks(RAZEM, document)
    assert not speaks(RAZEM, document.replace("2024-11-28", "2026-10-16"))

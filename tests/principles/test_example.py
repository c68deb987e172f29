"""The example registry on 22 November 2026, counted by hand from its files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from partnerstwo.language.lang import Lang
from tests.principles.conftest import States, states
from tests.rules.overlay import files_under

DATA = Path(__file__).parent.parent.parent / "data"

FACTS = {
    "equal_rights": ["equal votes: 1 each, partners with a vote: 25"],
    "no_mere_executor": ["projects with described stages: 6; those that all participants planned or designed: 6"],
    "voluntary_membership": ["membership by declaration, agreement or resolution: 26 of 26"],
    "joint_problem_solving": [
        "meetings in the last 12 months: 7",
        "average attendance at general assemblies: 75% (39 of 52 possible, assemblies: 2)",
        "partners taking part in projects in the last 12 months: 16 of 26",
    ],
    "openness": [
        "open; accessions since the founding: 7, the last: 19 May 2026",
        "refused applications: 1, of these with a reason: 1",
    ],
    "follow_through": ["decisions whose term is over: 11; done on time: 9, late: 2, not done: 0"],
    "honesty_and_trust": [
        "completed projects with funding that state all their spending: 3 of 3",
        "conflicts settled: 1 of 1",
    ],
    "beside_local_authority": [
        "local governments and their units among partners: 7",
        "decisions: 15, of these recommendations and opinions: 3, acts of public authority: 0",
    ],
    "absorption_of_funds": [
        (
            "awarded to joint projects: PLN 1,590,500.00, of this from EU funds: PLN 1,020,000.00, "
            "of which ESF/ESF+: PLN 1,020,000.00"
        )
    ],
    "civic_activation": ["projects with representatives of the local community: 2 of 6; started by them: 2"],
    "real_cooperation": [
        (
            "active in the last 24 months (meetings, projects, decisions): 24 of 24 partners that have belonged for a "
            "year or longer"
        )
    ],
    "social_participation": [
        "voting partners by sector: public – 7, business – 6, non-governmental – 10, residents – 2",
        "constituencies represented: 5 of 5",
    ],
    # 7, 6, 10 and 2 of 25: 1 - (49 + 36 + 100 + 4) / 625 = 0.6976
    "diversity": ["diversity of sectors (Blau's index, from 0, one sector, to 0.75, four equal groups): 0.70"],
    # The 24 months begin on 23 November 2024; to the first meeting on record, 20 May 2025, it is 178 days.
    "systematic": ["meetings in the last 24 months: 11; the longest time without one on record, in days: 178"],
    "lasting": [
        "exists since: 15 March 2023",
        "after its first project ended (31 December 2024): meetings – 11, projects begun – 4",
    ],
    "innovative": [],
    "definite_action": ["projects with a goal, a beginning and an end: 6 of 6"],
    "local_purpose": [
        ("goals: 4, of these local development – 2, local identity – 1; projects that serve the partnership's goals: 6")
    ],
    "subsidiarity": ["projects led by partners outside the public sector: 5 of 6"],
    # 25 votes: the commune and its units have 4, the county 3, the association and its CIS 2, all others 1.
    "sovereignty": ["independent entities with a vote: 19; the largest, with the units it runs, has 4 of 25 votes"],
    "partnership": ["joint projects (two partners or more): 6 of 6, joining three sectors: 3"],
    "effectiveness": [
        "indicators of completed projects with target and result: 8; fully reached: 5, at least 80% reached: 8"
    ],
    "transparency": ["reports submitted to the council by 31 May: 3 of 3"],
    "fair_competition": ["EU projects with an open call for partners of at least 21 days: 1 of 1"],
    "equal_opportunities": [],
}

SCORES = {
    "no_mere_executor": "3.6",
    "joint_problem_solving": "4.2",
    "follow_through": "4.1",
    "honesty_and_trust": "4.3",  # (4.3 + 4.1 + 4.5) / 3
    "beside_local_authority": "3.46",  # (3.8 + 3.4 + 3.6 + 3.5 + 3.0) / 5
    "absorption_of_funds": "4.1",
    "civic_activation": "3.7",
    "real_cooperation": "3.4",
    "subsidiarity": "4.2",  # (4.1 + 4.3) / 2
    "partnership": "4.5",  # (4.4 + 4.6) / 2
    "transparency": "3.8",
}


@pytest.fixture(scope="module")
def example() -> States:
    return states(files_under(DATA), date(2026, 11, 22), "przykladow-razem")


@pytest.mark.parametrize("key", FACTS)
def test_facts(example: States, key: str) -> None:
    assert [fact.said(Lang.EN).replace("\u00a0", " ") for fact in example[key].facts] == FACTS[key]
    assert example[key].confirmed == bool(FACTS[key])


def test_every_principle_is_counted_here(example: States) -> None:
    assert set(example) == set(FACTS)


def test_scores(example: States) -> None:
    own = {key: state.self_assessed for key, state in example.items() if state.self_assessed is not None}
    assert {key: score.score for key, score in own.items()} == {key: Decimal(mark) for key, mark in SCORES.items()}
    rates = {(score.year, score.respondents, score.invited) for score in own.values()}
    assert rates == {(2025, 19, 25), (2026, 21, 26)}


def test_nothing_is_breached(example: States) -> None:
    assert {code for state in example.values() for code in state.breaches} == set()


def test_everything_can_be_said_in_polish(example: States) -> None:
    for state in example.values():
        assert all(fact.said(Lang.PL) for fact in state.facts)
        assert all(evidence.said(Lang.PL) for evidence in state.documented)

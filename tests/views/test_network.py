"""The network on the card of a partnership."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.blocks import Section, Table
from partnerstwo.document.words import row_texts
from partnerstwo.language.lang import Lang
from partnerstwo.views.cards import network
from tests.views.conftest import MakeScene


def section(make: MakeScene, *layers: dict[str, str], on: date = date(2026, 6, 30)) -> Section | None:
    one = make(*layers, on=on)
    return next(iter(network.follows(one.registry.partnerships["razem"], one)), None)


def test_the_card_tells_the_last_two_years_with_what_each_share_is_made_of(scene: MakeScene) -> None:
    found = section(scene)
    assert found is not None
    assert found.title == "Sieć współpracy od 01.07.2024 do 30.06.2026"
    table = found.blocks[-1]
    assert isinstance(table, Table)
    rows = [[text.replace("\u00a0", " ") for text in row_texts(table, row, Lang.PL)] for row in table.rows]
    assert rows[:3] == [
        ["gęstość sieci", "20 %", "3 z 15"],
        ["skupienie wokół jednego partnera", "30 %", "–"],
        ["współpraca między sektorami", "za mało danych", "2 z 3"],
    ]
    assert ["największa część środków w jednym sektorze", "za mało danych", "45 000,00 zł z 50 000,00 zł"] in rows


def test_a_partnership_without_projects_in_that_time_has_no_network(scene: MakeScene) -> None:
    assert section(scene, on=date(2025, 12, 31)) is None


def test_json_has_ties_isolates_and_exact_parts(scene: MakeScene) -> None:
    one = scene()
    found = network.derived(one.registry.partnerships["razem"], one)
    measured = found["measures"]
    assert isinstance(measured, dict)
    assert (found["from"], found["to"], found["average_degree"]) == ("2024-07-01", "2026-06-30", 1.0)
    assert found["ties"] == [
        {"partners": ["brzoza", "cis-brzoza"], "projects": 1},
        {"partners": ["brzoza", "tartak"], "projects": 1},
        {"partners": ["cis-brzoza", "tartak"], "projects": 1},
    ]
    assert found["isolates"] == ["gmina-lipowo", "gops-lipowo", "rada-seniorow"]
    assert measured["density"] == {"share": 0.2, "part": 3, "whole": 15, "cases": 6}
    assert measured["largest_sector"] == {"share": None, "part": "45000.00", "whole": "50000.00", "cases": 3}

"""Cards: derived facts recomputed by hand."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.document.blocks import Facts, Section, Table
from partnerstwo.document.words import fact_inline
from partnerstwo.language.lang import Lang
from partnerstwo.registry.phases import ProjectState, project_state
from partnerstwo.views.card import Shown, card, item
from partnerstwo.views.fragment import fragments
from tests.views.conftest import MakeScene

BEFORE = date(2026, 6, 29)
LAST_DAY = date(2026, 6, 30)
PROJECT = "title: X\nparticipants: [brzoza, tartak]\n"


def facts(shown: Shown, scene: MakeScene, key: str, lang: Lang = Lang.PL) -> dict[str, str]:
    document = card(shown, scene(lang=lang), ())
    section = next(each for each in document.sections if each.key == key)
    return {
        fact.label: "".join(run.text for run in fact_inline(fact, lang))
        for block in section.blocks
        if isinstance(block, Facts)
        for fact in block.facts
    }


def test_a_partner_has_its_sector_from_its_operator(scene: MakeScene) -> None:
    found = facts(scene().registry.partners["cis-brzoza"], scene, "derived")
    assert found["sektor"] == "pozarządowy (według podmiotu prowadzącego)"
    assert found["podmiot ekonomii społecznej"] == "tak"
    assert found["obecność na spotkaniach"] == "1 z 2"


def test_an_operator_is_shown_by_name_and_id(scene: MakeScene) -> None:
    found = facts(scene().registry.partners["cis-brzoza"], scene, "data")
    assert found["podmiot prowadzący"] == "Stowarzyszenie Brzoza (brzoza)"


def test_a_partnership_shows_votes_by_sector(scene: MakeScene) -> None:
    found = facts(scene().registry.partnerships["razem"], scene, "derived")
    assert found["głosy według sektorów"].replace("\u00a0", " ") == (
        "publiczny 2 (33 %), gospodarczy 1 (17 %), pozarządowy 2 (33 %), mieszkańcy 1 (17 %)"
    )
    assert found["partnerzy tego dnia"] == "6"


def test_a_partnership_with_an_unknown_member_has_no_certain_type(scene: MakeScene) -> None:
    one = scene({"partners/tartak.yaml": "name: Tartak\nlegal_form: huta\n"})
    found = item(one.registry.partnerships["razem"], one, ())["derived"]
    assert isinstance(found, dict)
    assert found["type"] is None


def test_sums_by_source_have_a_total(scene: MakeScene) -> None:
    document = card(scene().registry.projects["ogrod"], scene(), ())
    derived = next(each for each in document.sections if each.key == "derived")
    sums = next(each for each in derived.blocks if isinstance(each, Section) and each.key == "funds_by_source")
    (table,) = sums.blocks
    assert isinstance(table, Table)
    assert [tuple(map(str, row[:2])) for row in table.rows] == [("FIO/NOWEFIO", "45000.00"), ("prywatne", "5000.00")]
    assert table.total is not None
    assert table.total[1] == 50000


@pytest.mark.parametrize(
    ("lines", "on", "expected"),
    [
        ("status: idea\n", LAST_DAY, ProjectState.PLANNED),
        ("status: applied\n", LAST_DAY, ProjectState.PLANNED),
        ("status: ongoing\n", LAST_DAY, ProjectState.RUNNING),
        ("status: completed\n", LAST_DAY, ProjectState.DISSOLVED),
        ("status: completed\nagreement: {signed: 2025}\n", LAST_DAY, ProjectState.TO_BE_DISSOLVED),
        ("status: completed\nagreement: {ref: A, until: 2026-06-30}\n", BEFORE, ProjectState.TO_BE_DISSOLVED),
        ("status: completed\nagreement: {ref: A, until: 2026-06-30}\n", LAST_DAY, ProjectState.DISSOLVED),
        ("status: abandoned\nagreement: {ref: A, dissolved: 2026-01}\n", LAST_DAY, ProjectState.DISSOLVED),
        ("status: completed\nagreement: {open_call: {published: 2025-01}}\n", LAST_DAY, ProjectState.DISSOLVED),
        ("status: completed\nend: 2026-12-31\n", BEFORE, ProjectState.RUNNING),
    ],
)  # fmt: skip
def test_the_state_of_a_project_partnership(scene: MakeScene, lines: str, on: date, expected: ProjectState) -> None:
    one = scene({"projects/x.yaml": PROJECT + lines}, on=on)
    assert project_state(one.registry.projects["x"], on) is expected


def test_what_refers_to_a_partner_is_named_once_an_entity(scene: MakeScene) -> None:
    document = card(scene().registry.partners["brzoza"], scene(), ())
    (table,) = next(each for each in document.sections if each.key == "used_by").blocks
    assert isinstance(table, Table)
    assert table.rows == (
        ("Centrum Integracji Społecznej w Lipowie (partners/cis-brzoza)", "podmiot prowadzący"),
        ("Partnerstwo Lokalne Razem dla Lipowa (partnerships/razem)", "partnerzy"),
        ("Ogród społeczny (projects/ogrod)", "partner wiodący, uczestnicy"),
        ("meetings/2024-09-12-zarzad", "obecni"),
        ("meetings/2026-04-10-zgromadzenie", "obecni"),
    )


def test_a_broken_file_has_a_card_of_what_could_be_read(scene: MakeScene) -> None:
    one = scene({"partners/x.yaml": "name: Huta\nlegal_form: huta\nseat: Lipowo\n"})
    (shown,) = fragments(one.registry, "partners")
    document = card(shown, one, ())
    assert document.title == "Huta"
    found = item(shown, one, ())
    assert (found["incomplete"], found["data"], found["derived"]) == (True, {"name": "Huta", "seat": "Lipowo"}, {})


def test_trust_and_value_are_means_of_three(scene: MakeScene) -> None:
    found = item(scene().registry.assessments["2026-02"], scene(), ())["derived"]
    assert found == {"trust": 4.3, "value": 4.0, "response_rate": 1.0}

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
from partnerstwo.views.scene import Scene
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
    assert isinstance(found, dict)
    assert (found["trust"], found["value"], found["response_rate"]) == (4.3, 4.0, 1.0)


STAGES = """\
title: Festyn
status: ongoing
start: 2026-03-01
end: 2026-08
lead: brzoza
participants:
  - {partner: brzoza, stages: [plan, deliver], settlement: own_budget}
  - {partner: tartak, stages: [deliver], settlement: invoice}
  - gmina-lipowo
"""


def test_a_project_shows_who_takes_part_in_which_stage(scene: MakeScene) -> None:
    one = scene({"projects/x.yaml": STAGES})
    document = card(one.registry.projects["x"], one, ())
    derived = next(each for each in document.sections if each.key == "derived")
    stages = next(each for each in derived.blocks if isinstance(each, Section) and each.key == "stages")
    (table,) = stages.blocks
    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == [
        "partner",
        "planowanie",
        "projektowanie",
        "wdrażanie",
        "realizacja",
    ]
    assert table.rows == (
        ("Stowarzyszenie Brzoza", True, "", "", True),
        ("Tartak Pod Lipą sp. z o.o.", "", "", "", True),
        ("Gmina Lipowo", None, None, None, None),
    )


def test_a_project_names_its_signals_and_how_many_could_be_judged(scene: MakeScene) -> None:
    def with_stages(**keys: Lang) -> Scene:
        return scene({"projects/x.yaml": STAGES}, **keys)

    found = facts(with_stages().registry.projects["x"], with_stages, "derived")
    assert found["sygnały podwykonawstwa"] == (
        "2 (oceniono 2 z 4): uczestnik rozliczany fakturą, uczestnik tylko w realizacji"
    )
    plain = item(with_stages().registry.projects["x"], with_stages(), ())["derived"]
    assert isinstance(plain, dict)
    assert plain["signals"] == plain["signals_judged"] == ["invoice", "only_delivery"]
    assert plain["stages"] == {"plan": ["brzoza"], "design": [], "implement": [], "deliver": ["brzoza", "tartak"]}


def test_a_project_that_says_little_has_no_verdict(scene: MakeScene) -> None:
    one = scene({"projects/x.yaml": PROJECT + "status: completed\n"})
    found = facts(one.registry.projects["x"], scene, "derived")
    assert found["sygnały podwykonawstwa"] == "za mało danych, by je ocenić"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("status: idea\n", "projekt jeszcze się nie rozpoczął"),
        ("status: planned\nstart: 2026-09\n", "projekt jeszcze się nie rozpoczął (początek: 09.2026)"),
        ("status: ongoing\nend: 2026-12-31\n", "projekt trwa (koniec: 31.12.2026)"),
        ("status: completed\n", "projekt się skończył, a zawarcia umowy partnerskiej nie odnotowano"),
        (
            "status: completed\nend: 2025\nagreement: {signed: 2024}\n",
            "projekt się skończył, a umowa partnerska nie ma daty końca (koniec projektu: 2025)",
        ),
        (
            "status: completed\nend: 2025\nagreement: {ref: A, until: 2026-07-01}\n",
            "projekt się skończył, a umowa partnerska jeszcze obowiązuje (do 01.07.2026)",
        ),
        (
            "status: abandoned\nagreement: {ref: A, dissolved: 2026-01-31}\n",
            "umowa partnerska już nie obowiązuje (ostatni dzień: 31.01.2026)",
        ),
    ],
)
def test_the_card_says_what_the_state_follows_from(scene: MakeScene, lines: str, expected: str) -> None:
    one = scene({"projects/x.yaml": PROJECT + lines})
    assert facts(one.registry.projects["x"], scene, "derived")["skąd ten stan"] == expected

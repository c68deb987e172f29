"""The network in the paper: what is told, what is held back, what is named inside only."""

from __future__ import annotations

from partnerstwo.language.lang import Lang
from partnerstwo.report.network import MEANINGS
from tests.report.papers import GARDEN, RAZEM, cells, changed, paper, section_text, sections, text

FEW = "members: [{partner: brzoza, since: 2024}, {partner: tartak, since: 2024}]\n"
ALONE = "Partnerzy bez wspólnego projektu (tylko do użytku wewnętrznego)"


def test_the_measures_of_the_base_registry() -> None:
    found = paper()
    assert [row[:2] for row in cells(found, "network")] == [
        ("gęstość sieci", "20 %"),
        ("skupienie wokół jednego partnera", "30 %"),
        ("współpraca między sektorami", "za mało danych"),
        ("ponowna współpraca", "za mało danych"),
        ("partnerzy bez wspólnego projektu", "50 %"),
        ("projekty łączące trzy sektory", "za mało danych"),
        ("największa część środków u jednego partnera", "za mało danych"),
        ("stałość składu", "100 %"),
        ("ustalenia wykonane w terminie", "za mało danych"),
    ]


def test_every_share_says_what_it_is_made_of() -> None:
    meanings = {row[0]: row[2] for row in cells(paper(), "network")}
    assert meanings["gęstość sieci"].endswith("wśród wszystkich możliwych par: 3 z 15.")
    assert meanings["współpraca między sektorami"].endswith("które pracowały razem: 2 z 3.")
    assert meanings["największa część środków u jednego partnera"].endswith("w projektach: 1 z 1.")
    assert meanings["stałość składu"].endswith(
        "i w nim pozostali: 6 z 6. Przystąpienia w tym okresie: 0, wystąpienia: 0."
    )
    assert "pracował w projektach tego okresu: 1,0." in section_text(paper(), "network")


def test_the_opening_says_on_what_day_members_are_counted() -> None:
    found = section_text(paper(), "network")
    assert "Parę tworzą dwaj partnerzy (według stanu na 30 czerwca 2026 r.), którzy w tym okresie" in found
    assert ".." not in found


def test_partners_without_a_joint_project_are_named_inside_only() -> None:
    inside = section_text(paper(internal=True), "network")
    assert inside[inside.index(ALONE) :].splitlines()[2:] == [
        "- Gmina Lipowo",
        "- Gminny Ośrodek Pomocy Społecznej w Lipowie",
        "- Rada Seniorów w Lipowie",
    ]
    assert ALONE not in text(paper())
    assert "Rada Seniorów" not in section_text(paper(), "network")


def test_nobody_is_named_where_a_project_could_not_be_read() -> None:
    broken = changed({GARDEN: ""}) | {"projects/lawki.yaml": b"title: [\n"}
    assert ALONE not in text(paper(broken, internal=True))


def test_fewer_than_five_partners_make_no_network() -> None:
    found = section_text(paper(changed({RAZEM: FEW})), "network")
    assert "Sieć współpracy: za mało danych (partnerów jest mniej niż 5)." in found
    assert "gęstość sieci" not in found


def test_partners_that_are_not_entered_make_no_network() -> None:
    found = section_text(paper(changed({RAZEM: "members_total: 48\n"})), "network")
    assert "Sieć współpracy: za mało danych (do rejestru nie wpisano jeszcze wszystkich partnerów)." in found
    assert "gęstość sieci" not in found
    inside = paper(changed({RAZEM: "members_total: 48\n"}), internal=True)
    assert ALONE not in text(inside)


def test_without_projects_only_the_constancy_is_told() -> None:
    found = paper(changed({GARDEN: "status: planned\n"}))
    assert [row[0] for row in cells(found, "network")] == ["stałość składu", "ustalenia wykonane w terminie"]
    assert "Parę tworzą" not in section_text(found, "network")


def test_without_ties_nothing_is_said_of_how_they_are_spread() -> None:
    found = paper(changed({GARDEN: "participants: [brzoza, {partner: ktos, external: tak}]\n"}))
    told = [row[0] for row in cells(found, "network")]
    assert told[:2] == ["gęstość sieci", "partnerzy bez wspólnego projektu"]


def test_both_languages_use_the_same_values() -> None:
    for words in MEANINGS.values():
        assert words.placeholders(Lang.PL) == words.placeholders(Lang.EN)


def test_initiators_are_counted_beside_the_projects_that_name_one() -> None:
    told = "Partnerzy, z których inicjatywy powstały te projekty: 1; projekty ze wskazanym inicjatorem: 1 z 1."
    assert told in section_text(paper(changed({GARDEN: "initiated_by: tartak\n"})), "projects")
    without = {key: raw for key, raw in changed({}).items() if key != GARDEN}
    bare = (
        "title: Ogród\nstatus: ongoing\nstart: 2026-03-01\nend: 2026-12-31\npartnership: razem\n"
        "participants: [brzoza, tartak]\n"
    )
    assert "inicjatorem" not in text(paper(without | {GARDEN: bare.encode()}))


def test_the_network_stands_under_cooperation() -> None:
    cooperation = next(each for each in sections(paper()) if each.key == "cooperation")
    assert "network" in [getattr(each, "key", "") for each in cooperation.blocks]

"""Lists: what is in them, in which order, under which filters."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.views.filters import NotAnAreaError, NotAYearError
from partnerstwo.views.listing import NoSuchFilterError, Query
from partnerstwo.views.table import LISTINGS, listing
from partnerstwo.views.wanted import UnknownError
from tests.views.conftest import MakeScene


def ids(scene: MakeScene, kind: str, filters: dict[str, str] | None = None, sort: str | None = None) -> list[str]:
    return listing(kind).ids(scene(), Query(filters or {}, sort))


ALL_PARTNERS = ["cis-brzoza", "gmina-lipowo", "gops-lipowo", "rada-seniorow", "brzoza", "tartak"]


def test_partners_stand_in_alphabetical_order_of_names(scene: MakeScene) -> None:
    assert ids(scene, "partners") == ALL_PARTNERS


def test_polish_letters_have_their_places(scene: MakeScene) -> None:
    files = {f"partners/{key}.yaml": f"name: {name}\nlegal_form: kgw\n" for key, name in
             (("x1", "Łąka"), ("x2", "Lwy"), ("x3", "Mak"), ("x4", "Ćma"), ("x5", "Czas"))}  # fmt: skip
    found = listing("partners").ids(scene(files), Query())
    assert [each for each in found if each.startswith("x")] == ["x5", "x4", "x2", "x1", "x3"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"sector": "ngo"}, ["cis-brzoza", "brzoza"]),
        ({"sector": "pozarządowy"}, ["cis-brzoza", "brzoza"]),
        ({"sector": "POZARZADOWY"}, ["cis-brzoza", "brzoza"]),
        ({"sector": "non-governmental"}, ["cis-brzoza", "brzoza"]),
        ({"form": "spółka handlowa"}, ["tartak"]),
        ({"form": "rada seniorów"}, ["rada-seniorow"]),
        ({"area": "06"}, ["cis-brzoza", "gmina-lipowo", "gops-lipowo", "brzoza", "tartak"]),
        ({"area": "14"}, []),
        ({"partnership": "razem"}, ALL_PARTNERS),
        ({"partnership": "Partnerstwo Lokalne Razem dla Lipowa"}, ALL_PARTNERS),
        ({"status": "cis"}, ["cis-brzoza"]),
        ({"voice": "community"}, ["rada-seniorow"]),
        ({"search": "LIPOWIE"}, ["cis-brzoza", "gops-lipowo", "rada-seniorow"]),
        ({"search": "tartak", "sector": "business"}, ["tartak"]),
        ({"search": "tartak", "sector": "public"}, []),
    ],
)
def test_filters_of_partners(scene: MakeScene, filters: dict[str, str], expected: list[str]) -> None:
    assert ids(scene, "partners", filters) == expected


def test_a_status_counts_through_its_last_day(scene: MakeScene) -> None:
    partners = listing("partners")
    assert partners.ids(scene(on=date(2029, 1, 1)), Query({"status": "cis"})) == ["cis-brzoza"]
    assert partners.ids(scene(on=date(2029, 1, 2)), Query({"status": "cis"})) == []


def test_members_are_those_of_the_day_and_all_adds_the_former(scene: MakeScene) -> None:
    members = listing("members")
    before = scene(on=date(2025, 2, 28))
    assert "rada-seniorow" not in members.ids(before, Query())
    assert "rada-seniorow" in members.ids(before, Query(former=True))


@pytest.mark.parametrize(("year", "expected"), [("2025", []), ("2026", ["ogrod"]), ("2027", [])])
def test_a_project_is_of_every_year_in_which_it_runs(scene: MakeScene, year: str, expected: list[str]) -> None:
    assert ids(scene, "projects", {"year": year}) == expected


def test_an_ongoing_project_without_an_end_runs_on(scene: MakeScene) -> None:
    files = {"projects/x.yaml": "title: X\nstatus: ongoing\nstart: 2020\nparticipants: [brzoza, tartak]\n"}
    assert "x" in listing("projects").ids(scene(files), Query({"year": "2024"}))


def test_sorting_puts_what_is_not_given_last(scene: MakeScene) -> None:
    files = {"partnerships/inne.yaml": "name: Inne\nmembers: [brzoza]\n"}
    found = listing("partnerships").ids(scene(files), Query(sort="founded"))
    assert found == ["razem", "inne"]
    assert listing("partnerships").ids(scene(files), Query()) == ["inne", "razem"]


def test_a_column_is_known_by_its_title_too(scene: MakeScene) -> None:
    assert ids(scene, "partners", sort="miejscowosc") == ids(scene, "partners", sort="seat")


def test_table_and_items_agree(scene: MakeScene) -> None:
    for each in LISTINGS:
        for sort in (None, *(part.key for part in each.parts)):
            table = each.table(scene(), Query(sort=sort))
            at = [column.key for column in table.columns].index("partner" if each.name == "members" else "id")
            assert [row[at] for row in table.rows] == [item["id"] for item in each.items(scene(), Query(sort=sort))]


def test_an_unknown_value_names_the_nearest(scene: MakeScene) -> None:
    with pytest.raises(UnknownError) as caught:
        ids(scene, "partners", {"sector": "pozarzadowi"})
    assert (caught.value.near, caught.value.known) == ("pozarządowy", ("public", "business", "ngo", "resident"))


def test_an_unknown_partnership_names_those_there_are(scene: MakeScene) -> None:
    with pytest.raises(UnknownError) as caught:
        ids(scene, "projects", {"partnership": "rasem"})
    assert (caught.value.near, caught.value.known) == ("razem", ("razem",))


@pytest.mark.parametrize(
    ("kind", "filters"),
    [("projects", {"voice": "church"}), ("meetings", {"sector": "ngo"}), ("partners", {"year": "2026"})],
)
def test_a_filter_that_makes_no_sense_is_refused(scene: MakeScene, kind: str, filters: dict[str, str]) -> None:
    with pytest.raises(NoSuchFilterError):
        ids(scene, kind, filters)


def test_all_is_for_members_alone(scene: MakeScene) -> None:
    with pytest.raises(NoSuchFilterError):
        listing("partners").ids(scene(), Query(former=True))


@pytest.mark.parametrize("area", ["", "lubelskie", "06630111", "-1"])
def test_an_area_is_the_beginning_of_a_code(scene: MakeScene, area: str) -> None:
    with pytest.raises(NotAnAreaError):
        ids(scene, "partners", {"area": area})


@pytest.mark.parametrize("year", ["", "26", "1799", "2026-05", "rok"])
def test_a_year_has_four_digits(scene: MakeScene, year: str) -> None:
    with pytest.raises(NotAYearError):
        ids(scene, "meetings", {"year": year})


def test_a_broken_file_stands_in_its_place_with_what_could_be_read(scene: MakeScene) -> None:
    files = {"partners/x.yaml": "name: Huta\nlegal_form: huta\nseat: Lipowo\n"}
    table = listing("partners").table(scene(files), Query())
    assert [row for row in table.rows if row[0] == "x"] == [("x", "Huta", None, None, "Lipowo", None)]
    assert [row[0] for row in table.rows].index("x") == 3
    items = listing("partners").items(scene(files), Query())
    found = [item for item in items if item["id"] == "x"]
    assert found == [{"id": "x", "incomplete": True, "name": "Huta", "seat": "Lipowo"}]


def test_a_broken_file_is_left_out_where_a_filter_asks_what_nobody_knows(scene: MakeScene) -> None:
    files = {"partners/x.yaml": "name: Huta\nlegal_form: huta\n"}
    partners = listing("partners")
    assert "x" not in partners.ids(scene(files), Query({"sector": "business"}))
    assert partners.ids(scene(files), Query({"search": "huta"})) == ["x"]


def test_members_not_all_entered_are_counted_of_their_total(scene: MakeScene) -> None:
    files = {"partnerships/x.yaml": "name: X\nmembers: [brzoza, tartak]\nmembers_total: 48\n"}
    rows = listing("partnerships").table(scene(files), Query({"search": "x"})).rows
    assert ("x", "X", None, "2 z 48", None, None) in rows
    english = listing("partnerships").table(scene(files, lang=Lang.EN), Query()).rows
    assert ("x", "X", None, "2 of 48", None, None) in english


@pytest.mark.parametrize("kind", ["Partnerzy", "partner", "PROJEKTY", "członkowie", "spotkanie", "partnerstwo"])
def test_kinds_have_polish_names(kind: str) -> None:
    assert listing(kind).name in ("partners", "projects", "members", "meetings", "partnerships")


def test_both_languages_have_titles_for_all_columns() -> None:
    for each in LISTINGS:
        for part in each.parts:
            assert part.title.pl
            assert part.title.en

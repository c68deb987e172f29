"""Areas and names: what registries share, and what makes a table of areas of a table of registries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.language.lang import Lang
from partnerstwo.language.order import sort_key
from partnerstwo.overview.areas import MOST_ROWS, Level, common_area, rows
from partnerstwo.overview.digest import Digest
from partnerstwo.overview.figures import Figures, together
from partnerstwo.overview.overview import arranged


def digest(name: str, area: str | None = None, counties: dict[str, str] | None = None, partners: int = 1) -> Digest:
    return Digest(f"folder/{name}", name, area, counties or {}, Figures(partners=partners))


@pytest.mark.parametrize(
    ("areas", "pl", "en"),
    [
        (["0660012", "0660012"], "gmina 0660012", "commune 0660012"),
        (["0660012", "0660"], "powiat 0660", "county 0660"),
        (["0660012", "0661"], "województwo lubelskie", "Lubelskie voivodeship"),
        (["0660012", "06"], "województwo lubelskie", "Lubelskie voivodeship"),
        (["0660012", "3209"], None, None),
        # One that says nothing may be anywhere.
        (["0660012", None], None, None),
    ],
)
def test_the_area_that_registries_share(areas: list[str | None], pl: str | None, en: str | None) -> None:
    digests = [digest(str(number), area) for number, area in enumerate(areas)]
    assert common_area(digests, Lang.PL) == pl
    assert common_area(digests, Lang.EN) == en


def test_a_county_goes_by_the_name_that_most_registries_give_it() -> None:
    names = ("Powiat lipowski", "Powiat Lipowski", "Powiat Lipowski")
    digests = [digest(str(number), "0660", {"0660": name}) for number, name in enumerate(names)]
    assert common_area(digests, Lang.EN) == "Powiat Lipowski"


def country(counties: int, each: int) -> list[Digest]:
    codes = [f"{voivodeship:02}{county:02}" for voivodeship in range(2, 33, 2) for county in range(1, 40)]
    return [
        digest(f"{code} {number}", f"{code}{number:02}2") for code in codes[:counties] for number in range(1, each + 1)
    ]


@pytest.mark.parametrize(
    ("digests", "level", "number"),
    [
        (country(1, MOST_ROWS), Level.REGISTRY, MOST_ROWS),
        (country(1, MOST_ROWS + 1), Level.COUNTY, 1),
        (country(MOST_ROWS, 2), Level.COUNTY, MOST_ROWS),
        (country(MOST_ROWS + 1, 1), Level.VOIVODESHIP, 2),
        (country(380, 2), Level.VOIVODESHIP, 10),
    ],
)
def test_many_registries_are_told_by_area(digests: list[Digest], level: Level, number: int) -> None:
    found = rows(digests, Lang.PL)
    assert (found.level, len(found.rows)) == (level, number)
    assert sorted(folder for row in found.rows for folder in row.folders) == sorted(each.folder for each in digests)
    assert together(row.figures for row in found.rows) == together(each.figures for each in digests)
    assert rows(digests, Lang.PL, every=True).level is Level.REGISTRY


def test_areas_stand_in_alphabetical_order_and_those_without_a_code_last() -> None:
    digests = [*country(1, MOST_ROWS), digest("Łęk", "32"), digest("Bez kodu"), digest("Łódź", "1061")]
    named = [digest("X", "1061", {"1061": "Miasto Łódź"}), *digests]
    labels = [each.label for each in rows(named, Lang.PL).rows]
    assert labels == ["Miasto Łódź", "powiat 0201", "bez kodu TERC"]


def test_what_all_names_share_is_left_out() -> None:
    common = "Rejestr partnerstw lokalnych"
    names = [f"{common} gminy Łękowo (przykład)", f"{common} powiatu lipowskiego (przykład)"]
    assert [each.name for each in arranged(map(digest, names))] == ["gminy Łękowo", "powiatu lipowskiego"]
    assert [each.name for each in arranged(map(digest, names), shortened=False)] == names
    # Nothing is left of the first.
    names = ["Rejestr", "Rejestr gminy Lipowo"]
    assert [each.name for each in arranged(map(digest, names))] == names


def test_a_registry_that_only_its_folder_names_keeps_no_other_from_a_short_name() -> None:
    digests = [
        digest("Rejestr gminy Lipowo"),
        digest("Rejestr gminy Łękowo"),
        Digest("c/data", "c/data", None, {}, Figures()),
    ]
    assert [each.name for each in arranged(digests)] == ["c/data", "Lipowo", "Łękowo"]


def test_registries_of_one_name_are_told_apart_by_their_folders() -> None:
    twins = [Digest(folder, "Rejestr", None, {}, Figures()) for folder in ("b", "a")]
    assert [each.name for each in arranged(twins)] == ["Rejestr (a)", "Rejestr (b)"]


NAMES = st.lists(
    st.lists(st.sampled_from(["Rejestr", "gminy", "Łęk", "Las", "(przykład)"]), min_size=1, max_size=5).map(" ".join),
    min_size=1,
    max_size=5,
    unique=True,
)


@given(NAMES)
def test_shortened_names_are_parts_of_the_whole_ones_and_stay_apart(names: list[str]) -> None:
    found = arranged(map(digest, names))
    shortened = {each.folder: each.name for each in found}
    assert all(shortened[f"folder/{name}"] in name and shortened[f"folder/{name}"] for name in names)
    assert len(set(shortened.values())) == len(names)
    assert [each.name for each in found] == sorted(shortened.values(), key=sort_key)

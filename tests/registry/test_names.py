"""Names as people mean them, and ids made of names."""

from __future__ import annotations

import pytest

from partnerstwo.registry.load import load
from partnerstwo.registry.names import name_key, namesakes
from partnerstwo.registry.slug import is_slug, slug_of
from partnerstwo.source.folder import Memory


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tartak Pod Lipą sp. z o.o.", "TARTAK „POD LIPĄ” Sp. z o. o."),
        ("Tartak Pod Lipą sp. z o.o.", "Tartak Pod Lipa Spółka z ograniczoną odpowiedzialnością"),
        ("Meble S.A.", "Meble spółka akcyjna"),
        ("Spółdzielnia Socjalna Wspólny Stół", "Wspólny-Stół spółdzielnia socjalna"),
        ("Szkoła Podstawowa nr 3", "Szkoła  podstawowa Nr 3"),
    ],
)
def test_case_punctuation_marks_and_spelling_of_the_form_do_not_matter(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Szkoła Podstawowa nr 3", "Szkoła Podstawowa nr 4"),
        ("Gmina Lipowo", "Powiat Lipowo"),
        ("Liceum im. Jana Pawła I", "Liceum im. Jana Pawła II"),
        ("Spółdzielnia Socjalna", "Spółdzielnia"),
    ],
)
def test_digits_and_other_words_matter(one: str, other: str) -> None:
    assert name_key(one).bare != name_key(other).bare


def test_short_words_of_form_count_only_at_the_end() -> None:
    assert name_key("Klub S A Lipowo").bare == "klubsalipowo"
    assert name_key("Klub Lipowo S.A.").bare == "klublipowo"


def names(*given: str) -> list[tuple[str, str]]:
    files = {
        f"partners/p{index}.yaml": f'name: "{name}"\nlegal_form: association\n'.encode()
        for index, name in enumerate(given)
    }
    return [(one.id, other.id) for one, other in namesakes(load(Memory(files)))]


def test_two_different_forms_are_two_organisations() -> None:
    assert names("Fundacja Brzoza", "Stowarzyszenie Brzoza") == []


def test_a_name_without_a_form_goes_with_any() -> None:
    assert names("Fundacja Brzoza", "Brzoza") == [("p1", "p0")]
    assert names("Brzoza", "Fundacja Brzoza", "Stowarzyszenie Brzoza") == [("p1", "p0"), ("p2", "p0")]


def test_of_three_the_later_two_point_at_the_first() -> None:
    assert names("Brzoza", "brzoza", "BRZOZA") == [("p1", "p0"), ("p2", "p0")]


def test_a_partner_whose_name_could_not_be_read_has_no_namesake() -> None:
    files = {
        "partners/brzoza.yaml": b"legal_form: association\n",
        "partners/inna.yaml": b"name: Brzoza\nlegal_form: association\n",
    }
    assert list(namesakes(load(Memory(files)))) == []


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("GOPS Łuków", "gops-lukow"),
        ("2026_05_13 Zarząd", "2026-05-13-zarzad"),
        ("Gęśla – Jaźń", "gesla-jazn"),
        ("gops", "gops"),
        ("--", ""),
        ("Ж", ""),
    ],
)
def test_the_nearest_id(name: str, slug: str) -> None:
    assert slug_of(name) == slug
    assert is_slug(slug) == (slug != "")
    assert is_slug(name) == (name == slug)

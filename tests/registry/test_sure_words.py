"""What `--fix` may write without asking, and what it leaves to a person."""

from __future__ import annotations

import pytest

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.nearest import folded
from partnerstwo.model.entity import Entity
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.synonyms import SAME, SYNONYMS
from partnerstwo.registry import sure_words
from partnerstwo.registry.draft import Draft
from partnerstwo.registry.sure_words import sure_choice, sure_keys
from partnerstwo.source.reading import Value

PARTNER: dict[str, Value] = {"name": "Ośrodek", "legal_form": "ops", "seat": "Lipowo"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stowarzyszenie", "association"),
        ("Association", "association"),
        ("Sole-Trader", "sole_trader"),
        ("spoldzielnia", "cooperative"),
        ("spółdzielnia (w tym bank spółdzielczy)", "cooperative"),
        ("GOPS", "ops"),
        ("opss", None),
        ("ops?", None),
        ("%ops", None),
        ("(ops)", None),
        ("gminna", None),
        ("asociation", None),
        ("szkoła", None),
        ("sp. z o.o.", None),
        ("powiatowy", None),
        ("samorząd", None),
        ("organ", None),
        ("", None),
    ],
)
def test_of_a_value_no_guess_is_made(typed: str, meant: str | None) -> None:
    assert sure_choice(typed, ("legal_form",), Partner) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("zakończony", "completed"), ("zakonczony", "completed"), ("zamknięty", None), ("zakoncz", None)],
)
def test_polish_marks_may_be_missing(typed: str, meant: str | None) -> None:
    assert sure_choice(typed, ("status",), Project) == meant


@pytest.mark.parametrize("choice", SAME, ids=lambda choice: f"{type(choice).__name__}-{choice}")
def test_a_true_synonym_is_one_and_names_no_other_choice(choice: Labelled) -> None:
    assert set(SAME[choice]) <= set(SYNONYMS[choice])
    for other in type(choice):
        if other is not choice:
            assert not {folded(word) for word in SAME[choice]} & set(map(folded, sure_words._names(other)))


def keys(kind: type[Entity], data: dict[str, Value]) -> dict[str | int, str]:
    draft = Draft("partners/a.yaml", kind, data, set())
    draft.entity()
    return {route[-1]: meant for route, meant in sure_keys(draft.problems, kind, data).items()}


@pytest.mark.parametrize(
    ("typed", "value", "meant"),
    [
        ("notse", "x", "notes"),
        ("uwagi", "x", "notes"),
        ("Notes", "x", "notes"),
        # A digit is no slip of the finger, two slips are a guess, and a value that does not fit tells of another key.
        ("notes2", "x", None),
        ("notes?", "x", None),
        ("ntse", "x", None),
        ("kr", "1", None),
        ("reviewd", "2026-05", "reviewed"),
        ("reviewd", "przez Annę", None),
        ("seats", "Lipowo", None),
    ],
)
def test_a_key_is_mended_where_one_alone_can_be_meant(typed: str, value: str, meant: str | None) -> None:
    assert keys(Partner, {**PARTNER, typed: value}) == ({typed: meant} if meant else {})


def test_of_two_keys_that_can_only_mean_the_same_neither_is_mended() -> None:
    assert keys(Partner, {**PARTNER, "notse": "x", "noes": "y"}) == {}
    assert keys(Partner, {"nazwa": "x", "naem": "y", "legal_form": "ops"}) == {}


def test_one_key_that_does_not_fit_leaves_the_others_to_be_mended() -> None:
    assert keys(Partner, {**PARTNER, "notse": "x", "reviewd": "nigdy"}) == {"notse": "notes"}


def test_an_item_of_a_list_is_mended_too() -> None:
    members: list[Value] = [{"patner": "a", "since": "2016"}, {"partner": "b", "sicne": "2017"}]
    data: dict[str, Value] = {"name": "Razem", "members": members}
    assert keys(Partnership, data) == {"patner": "partner", "sicne": "since"}


@pytest.mark.parametrize(("wrong", "rounds"), [(0, 1), (1, 2), (250, 2), (500, 1)])
def test_however_many_keys_are_wrong_a_file_is_read_a_few_times(
    wrong: int, rounds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    members: list[Value] = [{"partner": f"a{n}", "sicne": "kiedyś" if n < wrong else "2017"} for n in range(500)]
    data: dict[str, Value] = {"name": "Razem", "members": members}
    draft = Draft("partnerships/a.yaml", Partnership, data, set())
    draft.entity()
    read: list[object] = []
    entity = Draft.entity

    def counted(draft: Draft) -> Entity | None:
        read.append(draft)
        return entity(draft)

    monkeypatch.setattr(Draft, "entity", counted)
    assert len(sure_keys(draft.problems, Partnership, data)) == 500 - wrong
    assert len(read) == 1 + rounds

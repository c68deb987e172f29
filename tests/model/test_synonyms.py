"""Words that people type for a choice are understood, and each means one thing."""

from __future__ import annotations

import pytest

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.nearest import folded
from partnerstwo.model.choices import ElementState, Level, ProjectStatus, Sector
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.synonyms import SYNONYMS
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory


@pytest.mark.parametrize("choices", [ElementState, Level, ProjectStatus, Sector, LegalForm])
def test_no_word_stands_for_two_choices(choices: type[Labelled]) -> None:
    taken: dict[str, Labelled] = {}
    for member in choices:
        for word in (member.value, member.label.pl, *SYNONYMS.get(member, ())):
            assert taken.setdefault(folded(word), member) is member, word


@pytest.mark.parametrize(
    ("word", "meant"), [("w trakcie", "ongoing"), ("Zrealizowany", "completed"), ("PRZERWANY", "abandoned")]
)
def test_a_synonym_of_a_status_is_told_and_understood(word: str, meant: str) -> None:
    text = f"title: Ferie\nstatus: {word}\nparticipants: [a, b]\n"
    registry = load(Memory({"projects/ferie.yaml": text.encode()}))
    (problem,) = registry.problems
    assert (problem.code, problem.variant, problem.values["meant"]) == ("F04", "polish", meant)
    assert registry.projects["ferie"].status.value == meant


@pytest.mark.parametrize(("word", "meant"), [("tak", "yes"), ("Nie", "no"), ("częściowo", "partial"), ("brak", "no")])
def test_what_is_typed_of_an_element_of_the_agreement_is_told_and_understood(word: str, meant: str) -> None:
    text = f"title: F\nstatus: idea\nparticipants: [a, b]\nagreement: {{elements: {{subject: {word}}}}}\n"
    registry = load(Memory({"projects/ferie.yaml": text.encode()}))
    (problem,) = registry.problems
    assert (problem.code, problem.variant, problem.values["meant"]) == ("F04", "polish", meant)
    agreement = registry.projects["ferie"].agreement
    assert agreement is not None
    assert agreement.elements is not None
    assert agreement.elements.subject is not None
    assert agreement.elements.subject.value == meant


@pytest.mark.parametrize(("word", "meant"), [("sp. z o.o.", "company"), ("parafia", "church"), ("GOPS", "ops")])
def test_a_synonym_of_a_legal_form_is_told_and_understood(word: str, meant: str) -> None:
    registry = load(Memory({"partners/a.yaml": f"name: A\nlegal_form: {word}\n".encode()}))
    (problem,) = registry.problems
    assert (problem.code, problem.values["meant"]) == ("F04", meant)
    assert registry.partners["a"].legal_form.value == meant

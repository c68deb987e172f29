"""Words of the data files, explained."""

from __future__ import annotations

from partnerstwo.language.lang import Lang
from partnerstwo.model.description import fields_of
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.views.vocabulary import FileTerm, KeyTerm, ValueTerm, glossary, meanings, terms


def test_every_key_of_the_model_is_a_word() -> None:
    for kind in ENTITIES:
        for words in fields_of(kind):
            assert meanings(words.key)


def test_legal_form_lists_all_forms_with_sector_and_numbers() -> None:
    (term,) = meanings("legal_form")
    found = term.plain(Lang.EN)
    choices = found["choices"]
    assert isinstance(choices, list)
    assert len(choices) == len(LegalForm)
    assert choices[0] == {
        "value": "gmina",
        "label": "commune / town",
        "sector": "public",
        "expects": ["nip", "regon", "area"],
        "needs_operator": False,
    }


def test_a_polish_label_is_as_good_as_the_key() -> None:
    assert meanings("Forma Prawna") == meanings("legal_form")


def test_one_word_can_mean_values_of_two_choices() -> None:
    found = [term for term in meanings("cis") if isinstance(term, ValueTerm)]
    assert [term.keys for term in found] == [("legal_form",), ("kind",)]


def test_members_has_the_fields_of_the_map() -> None:
    first = meanings("members")[0]
    assert isinstance(first, KeyTerm)
    assert first.places == ("partnerships/*.yaml: members",)
    fields = first.plain(Lang.PL)["fields"]
    assert isinstance(fields, list)
    assert [each["key"] for each in fields if isinstance(each, dict)][:3] == ["partner", "since", "until"]


def test_a_folder_is_a_kind_of_file() -> None:
    (term,) = (term for term in meanings("projekty") if isinstance(term, FileTerm))
    assert term.file == "projects/*.yaml"


def test_nothing_means_nothing() -> None:
    assert meanings("") == ()
    assert meanings("-") == ()
    assert meanings("zażółć") == ()


def test_every_word_can_be_explained_in_both_languages() -> None:
    for lang in Lang:
        for term in terms():
            assert term.plain(lang)
        assert len(glossary("x", terms(), lang).sections) == len(terms())

"""`explain`: words of the glossary and principles, alone and together with words of the files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerstwo.cli.lookup import lookup
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.glossary.table import TERMS
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.model import choices, settings
from partnerstwo.model.choices import PartnershipType
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.registry.phases import ProjectState
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


LEAD = """\
Partner wiodący
═══════════════

Partner, który prowadzi projekt i reprezentuje pozostałych wobec instytucji finansującej. Musi być jednym z \
uczestników projektu. Prowadzenie nie daje mu większych praw w partnerstwie lokalnym.

po angielsku         lead partner
można też wpisać     lider projektu, project leader
źródło               praktyka umów partnerskich w projektach z funduszy UE (ustawa z 28 kwietnia 2022 r., do \
sprawdzenia)
reguły               P02 lead-not-participant, P15 missing-lead, M04 money-with-one-partner
w plikach            lead
zobacz też           partnerstwo projektowe (wykonawcze), umowa partnerska

Pole lead
━━━━━━━━━

nazwa     partner wiodący
opis      Identyfikator partnera wiodącego.
wymagane  nie
gdzie     projects/*.yaml: lead
"""

SUBSIDIARITY = """\
Principle: subsidiarity
═══════════════════════

A task belongs to whoever is closest to people and able to do it; authority supports rather than replaces.

in Polish                 pomocniczość
group                     principles of the JST–NGO Model
source                    seed, slide 22; act of 24 April 2003 on public benefit, art. 5 par. 3
confirmed by data when    five projects or more have a lead, and partners outside the public sector lead at least half
fields of the data        projects.lead, partners.legal_form, partners.sector, partners.run_by
self-assessment           Local Index of the Quality of Cooperation: public tasks: financial forms, public tasks: \
non-financial forms
key in an own assessment  subsidiarity
"""

CHOICES: tuple[type[Labelled], ...] = (
    *(each for each in vars(choices).values() if isinstance(each, type) and issubclass(each, Labelled) and list(each)),
    LegalForm,
    settings.Language,
)
"""The closed choices of the data files."""

SEED = (
    "partnerstwo lokalne", "partnerstwo projektowe", "podmioty zatrudnienia socjalnego", "tożsamość lokalna",
    "społeczeństwo obywatelskie", "kapitał społeczny", "partycypacja społeczna", "NGO", "państwo opiekuńcze",
    "państwo pracowników", "workfare state", "społeczeństwo opiekuńcze", "welfare society", "solidarność pokoleń",
    "zasada pomocniczości", "zasada partnerstwa", "partnerstwa publiczno-prywatne", "partnerstwo publiczno-społeczne",
    "partnerstwo publiczno-prywatno-społeczne", "partnerstwo trójsektorowe", "partnerstwo międzysektorowe",
    "sektor publiczny", "sektor biznesu", "sektor pozarządowy", "zasada społecznej partycypacji", "równość praw",
    "dobrowolność uczestnictwa", "wspólne rozwiązywanie problemów", "otwartość na rozszerzenie partnerstwa",
    "konsekwencja w realizacji działań", "zaufanie", "fundusze strukturalne", "EFS", "umowa partnerska",
    "model współpracy", "grupa wymiany doświadczeń", "okrągły stół", "forum pełnomocników", "spotkania lokalne FAOW",
    "jednostka samorządu terytorialnego", "zasada suwerenności stron", "zasada efektywności", "zasada jawności",
    "zasada uczciwej konkurencji", "zasada równości szans", "płaszczyzna współpracy", "obszar współpracy",
    "inkubator innowacji społecznych", "podwykonawstwo", "konflikt", "ustawa o pomocy społecznej z 1990 r.",
    "na zasadzie partnerstwa", "Dz.U. 2017 poz. 573", "inicjatywa", "wspólna praca", "ręce i nogi", "terminowość",
)  # fmt: skip
"""Words of the founding slides, as they stand there."""


def test_a_word_of_the_glossary_stands_before_the_key_of_that_name(capsys: Capture) -> None:
    done = inside(capsys, "explain", "partner wiodący")
    assert (done.code, done.err) == (0, "")
    assert " ".join(done.out.split()).startswith(" ".join(LEAD.split()))


@pytest.mark.parametrize("typed", ["partner-wiodący", "partner-wiodacy", "Lead Partner", "PARTNER WIODĄCY"])
def test_spelling_does_not_matter(capsys: Capture, typed: str) -> None:
    assert inside(capsys, "explain", typed).out == inside(capsys, "explain", "partner wiodący").out


@pytest.mark.parametrize("typed", ["pomocniczość", "zasada-pomocniczości", "subsidiarity", "Pomocniczosc"])
def test_a_principle_by_key_and_name(capsys: Capture, typed: str) -> None:
    assert inside(capsys, "explain", typed, "--lang", "en").out == SUBSIDIARITY


def test_a_breach_unmakes_what_the_data_confirm(capsys: Capture) -> None:
    out = inside(capsys, "explain", "równość-praw").out.replace("\u00a0", " ")
    assert "i każdy ma tyle samo głosów; przy tym żadna reguła nie zgłasza naruszenia\n" in out
    assert "naruszenie zgłaszają      S11 dominant-controller, Z01 unequal-votes, " in out


def test_what_data_cannot_confirm_is_said(capsys: Capture) -> None:
    out = inside(capsys, "explain", "zasada równości szans").out
    assert "potwierdzona danymi, gdy  dane nie mogą jej potwierdzić\n" in out


def test_one_word_in_all_its_meanings_for_json(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "explain", "cis", "--format", "json", "--lang", "en").out)
    assert found["term"] == "cis"
    assert [each["meaning"] for each in found["meanings"]] == ["term", "value", "value"]
    assert found["meanings"][0]["name"] == "social integration centre (CIS)"
    assert found["meanings"][0]["see"]["rules"] == ["L03", "R05", "S07"]


def test_a_principle_and_a_key_of_one_name(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "explain", "openness", "--format", "json").out)
    assert [each["meaning"] for each in found["meanings"]][:2] == ["principle", "key"]
    assert found["meanings"][0]["fields"]


def test_an_area_of_the_model_is_explained_by_its_key_and_name(capsys: Capture) -> None:
    by_key = json.loads(inside(capsys, "explain", "3.3_local_partnership", "--format", "json").out)
    assert by_key["meanings"] == [
        {
            "meaning": "score",
            "tool": "lijw",
            "key": "3.3_local_partnership",
            "label": "partnerstwo lokalne",
            "places": ["assessments/*.yaml: scores"],
        }
    ]
    assert "score" in {
        each["meaning"] for each in lookup("partnerstwo lokalne").plain(Lang.PL) if isinstance(each, dict)
    }


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("podwykonastwo", "podwykonawstwo"),
        ("partner wiodońcy", "partner-wiodacy"),
        ("pomocniczosść", "pomocniczość"),
        ("public particpation", "public participation"),
    ],
)
def test_a_misspelt_word_is_refused_with_the_nearest(capsys: Capture, typed: str, near: str) -> None:
    done = inside(capsys, "explain", typed)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"partnerstwo: nie ma reguły ani hasła „{typed}” (czy chodziło o „{near}”?)\n"


@pytest.mark.parametrize("word", SEED)
def test_every_word_of_the_slides_is_explained(word: str) -> None:
    # One of them stands in the plural there.
    assert lookup(word.replace("partnerstwa publiczno-prywatne", "partnerstwo publiczno-prywatne"))


@pytest.mark.parametrize("kind", CHOICES, ids=lambda kind: kind.__name__)
def test_every_value_that_a_clerk_meets_is_explained_by_key_and_label(kind: type[Labelled]) -> None:
    for choice in kind:
        for typed in (str(choice.value), choice.label.pl, choice.label.en):
            if kind is not PartnershipType or choice not in (PartnershipType.NO_PUBLIC, PartnershipType.SINGLE_SECTOR):
                assert lookup(typed), typed


@pytest.mark.parametrize("kind", [PartnershipType, ProjectState, Severity], ids=lambda kind: kind.__name__)
def test_every_value_that_the_program_derives_is_explained(kind: type[Labelled]) -> None:
    for choice in kind:
        assert lookup(choice.label.pl), choice.label.pl


def test_every_key_of_a_tool_is_explained() -> None:
    for table in SCORE_KEYS.values():
        for key, words in (table or {}).items():
            assert lookup(key)
            assert lookup(words.pl)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_word_and_principle_can_be_explained(capsys: Capture, lang: Lang) -> None:
    for key in (*(term.key for term in TERMS), *(principle.key for principle in PRINCIPLES)):
        found = lookup(key)
        assert found
        assert found.document(lang).title
        assert found.plain(lang)


def test_terms_lists_every_word_and_principle(capsys: Capture) -> None:
    out = inside(capsys, "explain", "--terms").out
    assert out.startswith("Objaśniane hasła\n")
    words = {line.split(" ")[0] for line in out.splitlines()}
    assert {*(term.key for term in TERMS), *(principle.key for principle in PRINCIPLES)} <= words
    found = json.loads(inside(capsys, "explain", "--terms", "--format", "json").out)
    assert [each["key"] for each in found["terms"]] == [term.key for term in TERMS]
    assert [each["key"] for each in found["principles"]] == [principle.key for principle in PRINCIPLES]


@pytest.mark.parametrize("arguments", [("S01", "--all"), ("S01", "--terms"), ("--all", "--terms")])
def test_a_word_and_all_words_are_not_asked_for_together(capsys: Capture, arguments: tuple[str, ...]) -> None:
    done = inside(capsys, "explain", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err == "partnerstwo: podaj jedno: hasło albo --all, albo --terms\n"


def test_the_list_of_rules_says_how_to_see_the_words(capsys: Capture) -> None:
    assert inside(capsys, "explain").out.endswith("Wykaz objaśnianych haseł: partnerstwo explain --terms\n")
    assert "--terms" not in inside(capsys, "explain", "S").out

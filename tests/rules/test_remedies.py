"""What to do is said in words that a clerk can act on, for the finding at hand and no other."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose, outcome
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
TARTAK = "partners/tartak.yaml"
RAZEM = "partnerships/razem.yaml"
ADMISSIONS = (
    "anyone (każdy chętny), board (zarząd), majority (większość partnerów), "
    "unanimous (wszyscy partnerzy jednogłośnie), leader (lider)"
)


def checked(file: str, old: str, new: str) -> Outcome:
    """The base registry with one text put in place of another; an empty old one stands for the end of the file."""
    files = base_files()
    text = files[file].decode()
    assert old in text
    files[file] = (text.replace(old, new, 1) if old else text + new).encode()
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection()), registry, tree, Lang.PL)
    return outcome(found, registry, tree, ON, "data", Lang.PL)


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "remedy"),
    [
        (
            RAZEM,
            "admission: majority",
            "admission: burmistrz",
            "F04",
            f"Wpisz jedną z wartości: {ADMISSIONS}.",
        ),
        (
            TARTAK,
            "legal_form: company",
            "legal_form: huta",
            "F04",
            "Wybierz wartość z wykazu, który pokaże „partnerstwo explain legal_form”.",
        ),
        (
            TARTAK,
            "regon: 995550030\n",
            "",
            "I06",
            "Dopisz na podstawie umowy albo publicznych rejestrów (REGON, KRS, RSPO, TERYT): „regon”.",
        ),
        (
            "registry.yaml",
            "",
            "thresholds: {QQ7: 24}\n",
            "W05",
            "Popraw kod w „thresholds” albo usuń wpis; wszystkie reguły pokazuje „partnerstwo explain”.",
        ),
    ],
)
def test_the_remedy_fits_the_finding(file: str, old: str, new: str, code: str, remedy: str) -> None:
    said = [each.remedy for each in checked(file, old, new).diagnostics if each.code == code]
    assert said == [remedy]


def test_a_file_in_utf_16_is_not_shown_as_a_row_of_boxes() -> None:
    files = base_files()
    files[TARTAK] = files[TARTAK].decode().encode("utf-16")
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection()), registry, tree, Lang.PL)
    told = outcome(found, registry, tree, ON, "data", Lang.PL)
    assert [each.code for each in told.diagnostics if each.file == TARTAK] == ["Y03"]
    assert set(told.lines[TARTAK].values()) == {""}

"""Which id is offered for one that no file has, and that R01 and R02 look for the first ids only."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.rules.references import r01_unknown_partner, r02_unknown_partnership_or_goal
from partnerstwo.rules.rule import Rule
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

LETTERS = "abcdefghijklmnopqrstuvwxy"
TOWN = ("gmina-lubicz", "gops-lubicz", "szkola-podstawowa-nr-3-lubicz", "kgw-lubicz-dolny", "mgops-lubicz-gorny")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("piekarnia-lubicz", None),
        ("gminna-lubicz", "gmina-lubicz"),
        ("gmina-lubicy", "gmina-lubicz"),
        ("gmina_lubicz", "gmina-lubicz"),
        ("szkola-nr-3-lubicz", "szkola-podstawowa-nr-3-lubicz"),
        ("kgw-lubicz-gorny", None),
        ("kgw-lubicz", "kgw-lubicz-dolny"),
        ("fundacja-lubicz-dolny", None),
    ],
)
def test_the_town_that_all_ids_end_in_makes_none_of_them_like_another(typed: str, meant: str | None) -> None:
    files = {f"partners/{each}.yaml": b"name: X\nlegal_form: association\n" for each in TOWN}
    assert nearest_id(load(Memory({"registry.yaml": b"name: X\nowner: Y\n", **files})), "partners", typed) == meant


@pytest.mark.parametrize(
    "rule", [r01_unknown_partner.RULE, r02_unknown_partnership_or_goal.RULE], ids=lambda rule: rule.code
)
def test_after_twenty_ids_nothing_like_is_looked_for(rule: Rule) -> None:
    files = base_files()
    if rule.code == "R01":
        names = ", ".join(f"brzoza{letter}" for letter in LETTERS)
        files["projects/ogrod.yaml"] += f"risks:\n  - text: susza\n    owners: [{names}]\n".encode()
    else:
        for letter in LETTERS:
            mistyped = f"razem{letter}".encode()
            files[f"assessments/{letter}.yaml"] = files["assessments/2026-02.yaml"].replace(b"razem", mistyped)
    found = list(rule.check(load(Memory(files)), date(2026, 6, 30), rule.limits))
    assert [finding.variant for finding in found] == ["near"] * 20 + [""] * 5

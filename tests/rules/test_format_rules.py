"""What the rules about the fields say beside other rules."""

from __future__ import annotations

from datetime import date

from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files


def codes(*chosen: str) -> list[tuple[str, str]]:
    files = base_files()
    files["partners/cis-brzoza.yaml"] = (
        files["partners/brzoza.yaml"]
        .replace(b"association\n", b"cis\nrun_by: brzoza\n")
        .replace(b"Brzoza\n", b"BRZOZA\n")
    )
    found = run(load(Memory(files)), date(2026, 6, 30), RULES, Selection(select=chosen))
    return sorted({(each.rule.code, each.finding.place.subject) for each in found})


def test_two_partners_with_one_number_are_not_told_for_their_names_too() -> None:
    assert codes("F08", "I07") == [("I07", "partners/cis-brzoza")]


def test_names_are_told_where_the_numbers_are_not_asked_for() -> None:
    assert codes("F08") == [("F08", "partners/cis-brzoza")]

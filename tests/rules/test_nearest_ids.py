"""R01 and R02 look for a like id only in the first findings."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.rules.references import r01_unknown_partner, r02_unknown_partnership_or_goal
from partnerstwo.rules.rule import Rule
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files


@pytest.mark.parametrize(
    "rule", [r01_unknown_partner.RULE, r02_unknown_partnership_or_goal.RULE], ids=lambda rule: rule.code
)
def test_after_twenty_findings_nothing_like_is_looked_for(rule: Rule) -> None:
    files = base_files()
    if rule.code == "R01":
        names = ", ".join(["brzozaa"] * 25)
        files["projects/ogrod.yaml"] += f"risks:\n  - text: susza\n    owners: [{names}]\n".encode()
    else:
        for number in range(25):
            files[f"assessments/x{number:02}.yaml"] = files["assessments/2026-02.yaml"].replace(b"razem", b"razen")
    found = list(rule.check(load(Memory(files)), date(2026, 6, 30), rule.limits))
    assert [finding.variant for finding in found] == ["near"] * 20 + [""] * 5

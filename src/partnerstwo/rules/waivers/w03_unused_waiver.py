"""W03: a waiver or a suppression comment that matches no finding.

A fix only for a comment: a waiver is a decision with its reason, and may look ahead.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example, found_by_settling

RULE = Rule(
    code="W03",
    name="unused-waiver",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    check=found_by_settling,
    message=Text(
        "Odstępstwo od reguły {code} jest zbędne: reguła nie ma tu zastrzeżeń",
        "The waiver of rule {code} is not needed: the rule finds nothing here",
    ),
    variants={
        "comment": Words(
            Text(
                "Wyciszenie reguły {code} jest zbędne: reguła nie ma zastrzeżeń do tego wiersza",
                "The comment that ignores rule {code} is not needed: the rule finds nothing in that line",
            ),
            Text(
                "Usuń komentarz; jeśli dotyczy innego wiersza, przenieś go na jego koniec albo tuż nad niego.",
                "Delete the comment; if it is about another line, move it to its end or right above it.",
            ),
            mend=Text("Usuwa zbędne wyciszenie.", "Deletes the comment that is not needed."),
        ),
    },
    why=Text(
        "Zbędne odstępstwo ukryje następne naruszenie, na które nikt się nie zgodził.",
        "A waiver that is not needed hides the next breach, which nobody accepted.",
    ),
    remedy=Text(
        "Usuń ten wpis z „waivers”.",
        "Delete the entry from “waivers”.",
    ),
    source=Text(
        "praktyka programów sprawdzających: zgłaszanie zbędnych wyciszeń",
        "practice of linters: unused suppressions are reported",
    ),
    example=example(
        "registry.yaml",
        bad="""\
waivers:
  - rule: Z12
    subject: partnerships/razem
    reason: Ocenę zaplanowano na wiosnę.
""",
        good="""\
waivers: []
""",
    ),
)

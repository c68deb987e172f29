"""W02: a waiver whose last day has passed."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, example, found_by_settling

RULE = Rule(
    code="W02",
    name="expired-waiver",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    check=found_by_settling,
    message=Text(
        "Odstępstwo od reguły {code} wygasło {until}",
        "The waiver of rule {code} expired on {until}",
    ),
    why=Text(
        "Odstępstwo przyjęto na czas określony, który już minął; reguła znów obowiązuje.",
        "The waiver was granted for a time; that is over, and the rule is in force again.",
    ),
    remedy=Text(
        "Usuń wpis, a jeśli uzasadnienie jest nadal aktualne, ustalcie nową datę i wpiszcie ją w „until”.",
        "Delete the entry; if its reason still holds, agree on a new day and write it in “until”.",
    ),
    source=Text("slajd 13: konsekwencja w realizacji działań", "seed, slide 13: following through"),
    example=example(
        "registry.yaml",
        bad="""\
waivers:
  - rule: Z12
    subject: partnerships/razem
    reason: Ocenę zaplanowano na wiosnę.
    until: 2026-03-31
""",
        good="""\
waivers: []
""",
    ),
)

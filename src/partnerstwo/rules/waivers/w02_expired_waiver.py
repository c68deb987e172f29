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
        "Zgodę na odstępstwo dano na czas; po nim reguła znowu obowiązuje.",
        "The waiver was granted for a time, and the rule is in force again.",
    ),
    remedy=Text(
        "Usuń wpis, a jeśli powód nadal istnieje, ustalcie nową datę until.",
        "Delete the entry, or agree on a new until if the reason is still there.",
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

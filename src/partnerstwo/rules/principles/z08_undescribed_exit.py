"""Z08: a partnership that does not say how to leave it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partnership without an exit rule."""
    for partnership in running(registry, on):
        if not stated(partnership.exit_rule):
            yield Finding(partnership.missing("exit_rule"), {"name": partnership.name})


RULE = Rule(
    code="Z08",
    name="undescribed-exit",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text("{name}: nie opisano zasad wystąpienia", "{name}: how to leave is not described"),
    why=Text(
        "Uczestnictwo jest dobrowolne dopiero wtedy, gdy wiadomo, jak z niego zrezygnować.",
        "Membership is voluntary only when it is known how to give it up.",
    ),
    remedy=Text(
        "Opisz w „exit_rule”, jak partner występuje i co dzieje się z zadaniami, które rozpoczął.",
        "Describe in “exit_rule” how a partner leaves and what becomes of the tasks it began.",
    ),
    source=Text(
        "slajd 13: dobrowolność uczestnictwa; praktyka: kryteria partnerstwa „Bobolice bez barier”",
        "seed, slide 13: voluntary membership; practice: the criteria of “Bobolice bez barier”",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
exit_rule:
""",
        good="""\
exit_rule: Pisemne oświadczenie, ze skutkiem na koniec miesiąca.
""",
    ),
    check=check,
)

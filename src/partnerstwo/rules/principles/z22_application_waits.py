"""Z22: an application to join that has waited too long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.applications import pending
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each application; of a date known to the month, the last day counts."""
    for partnership in running(registry, on):
        for index, application in enumerate(partnership.applications):
            days = (on - application.date.last()).days
            if pending(application) and days > limits["days"]:
                yield Finding(
                    partnership.at("applications", index, "date"),
                    {"name": partnership.name, "who": application.who, "date": application.date, "days": days},
                )


RULE = Rule(
    code="Z22",
    name="application-waits",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: zgłoszenie z {date} czeka już {days:day} ({who})",
        "{name}: the application of {date} has waited for {days:day} ({who})",
    ),
    why=Text(
        "Otwarte jest to partnerstwo, które odpowiada na zgłoszenia; kto miesiącami czeka na odpowiedź, zniechęca się.",
        "An open partnership is one that answers; whoever waits for months for an answer loses interest.",
    ),
    remedy=Text(
        "Rozpatrzcie zgłoszenie i wpiszcie wynik w „outcome”, datę w „decided”, a przy odmowie powód w „reason”.",
        "Decide on the application and write the “outcome”, the date in “decided” and, for a refusal, the “reason”.",
    ),
    source=Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: open to extension"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
applications:
  - date: 2026-02-03
    who: Klub Biegacza w Lipowie
    outcome: pending
""",
        good="""\
applications:
  - date: 2026-02-03
    who: Klub Biegacza w Lipowie
    outcome: accepted
    decided: 2026-04-10
""",
    ),
    check=check,
    limits={"days": 90},
)

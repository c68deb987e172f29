"""A05: a meeting that nothing was written down about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.flood import is_flood
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Leaves a fortnight for writing them; where (nearly) all meetings lack them, says so once at the name."""
    latest = on - timedelta(days=limits["days"])
    for partnership in running(registry, on):
        # What could not be read may be the day on which it ended.
        if partnership.incomplete:
            continue
        # Minutes that could not be read are there all the same.
        held = [
            meeting
            for meeting in registry.meetings_of.get(partnership.id, ())
            if meeting.date.last() < latest and not meeting.incomplete
        ]
        without = [meeting for meeting in held if not stated(meeting.minutes)]
        if is_flood(len(without), len(held)):
            yield Finding(
                partnership.whole(),
                {"name": partnership.name, "n": len(without), "total": len(held)},
                variant="many",
            )
            continue
        for meeting in without:
            yield Finding(meeting.missing("minutes"), {"date": meeting.date, "name": partnership.name})


RULE = Rule(
    code="A05",
    name="meeting-without-minutes",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "Spotkanie z {date} ({name}): nie podano protokołu ani notatki",
        "Meeting of {date} ({name}): no minutes are given",
    ),
    variants={
        "many": Words(
            Text(
                "{name}: nie podano protokołu ani notatki ze spotkań ({n} z {total})",
                "{name}: no minutes are given for its meetings ({n} of {total})",
            ),
            Text(
                "Ustalcie, kto pisze notatki; przy każdym spotkaniu wpisz w „minutes” znak sprawy albo adres protokołu lub notatki.",
                "Agree who writes the minutes; for each meeting write their file number or address in “minutes”.",
            ),
        )
    },
    why=Text(
        "Gdy ze spotkania nie ma notatki, każdy partner pamięta co innego.",
        "Where nothing is written down, each partner remembers something else.",
    ),
    remedy=Text(
        "Wpisz w „minutes” znak sprawy albo adres protokołu lub notatki.",
        "Write the file number or the address of the minutes in “minutes”.",
    ),
    source=Text(
        "slajd 13: konsekwencja w realizacji działań; praktyka: protokół lub notatka z każdego spotkania",
        "seed, slide 13: consistent follow-through; practice: minutes of every meeting",
    ),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
minutes:
""",
        good="""\
minutes: GL.0000.3.2026
""",
    ),
    check=check,
    limits={"days": 14},
)

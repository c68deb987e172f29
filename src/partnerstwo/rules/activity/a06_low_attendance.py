"""A06: a general assembly to which fewer than half of the partners came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.attendance import attendances
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.ratio import FEWEST
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Looks at the last assembly whose attendance is recorded: of the older ones the report tells the average."""
    for partnership in running(registry, on):
        if partnership.incomplete:
            continue
        counted = [
            (each, each.present)
            for each in attendances(registry, partnership, date.min, on)
            if each.for_all and each.present is not None
        ]
        if not counted:
            continue
        last, present = counted[-1]
        meeting = last.meeting
        all_entered = composition(registry, partnership, meeting.date.last()).all_entered
        if last.members < FEWEST or not all_entered or present * 100 >= limits["percent"] * last.members:
            continue
        yield Finding(
            meeting.at("attended_count") if meeting.attended is None else meeting.key("attended"),
            {
                "date": meeting.date,
                "name": partnership.name,
                # Rounded down: 49.6 % is not half.
                "share": Decimal(present * 100 // last.members) / 100,
                "present": present,
                "members": last.members,
                "limit": Decimal(limits["percent"]) / 100,
            },
        )


RULE = Rule(
    code="A06",
    name="low-attendance",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "Zgromadzenie partnerów z {date} ({name}): frekwencja {share:percent} (obecnych {present} z {members}), mniej niż {limit:percent}",
        "General assembly of {date} ({name}): attendance {share:percent} ({present} of {members} present), less than {limit:percent}",
    ),
    why=Text(
        "Ustalenia podjęte przez mniejszość partnerów trudno nazwać wspólnymi.",
        "Decisions taken by a minority of the partners can hardly be called joint.",
    ),
    remedy=Text(
        "Zapytajcie nieobecnych, jaki termin i jaka forma spotkania im odpowiadają; jeśli lista obecnych jest niepełna, uzupełnij „attended”.",
        "Ask those who were absent which time and form of meeting suit them; if the list of those present is incomplete, complete “attended”.",
    ),
    source=Text(
        "praktyka: liczba obecnych podawana po zgromadzeniu (Bobolice, 18 kwietnia 2019 r.: 23 partnerów)",
        "practice: numbers published after an assembly (Bobolice, 18 April 2019: 23 partners)",
    ),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
attended: [gops-lipowo, rada-seniorow]
""",
        good="""\
attended: [gops-lipowo, rada-seniorow, tartak]
""",
    ),
    check=check,
    limits={"percent": 50},
)

"""Z10: a member that has long done nothing in the partnership."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import months_before
from partnerstwo.language.text import Text
from partnerstwo.registry.activity import activities_within, last_activity
from partnerstwo.registry.composition import Membership, composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A meeting, a running project or a decision in any partnership counts: what is recorded is never overlooked."""
    start = months_before(on, limits["idle_months"])
    joined_by = months_before(on, limits["member_months"])
    for partnership in running(registry, on):
        meetings = [
            meeting
            for meeting in registry.meetings_of.get(partnership.id, ())
            if meeting.date.first() <= on and start <= meeting.date.last()
        ]
        # Where nobody met, the partnership is idle and not this member (A01); a name that is not known
        # among those present may be that of the member (R01).
        present = [partner for meeting in meetings for partner in meeting.attended or ()]
        if not meetings or not all(registry.knows("partners", partner) for partner in present):
            continue
        idle = [
            each
            for each in composition(registry, partnership, on).active
            if date.min < each.starts <= joined_by
            and registry.knows("partners", each.member.partner)
            # One that has closed down is R06's.
            and not (each.partner is not None and each.partner.closed_before(on))
            and not activities_within(registry, each.member.partner, start, on)
        ]
        if present:
            yield from (_inactive(registry, each, on) for each in idle)
        elif idle:
            yield Finding(
                partnership.key("members"),
                {"name": partnership.name, "start": start, "n": len(idle)},
                variant="no_attendance",
            )


def _inactive(registry: Registry, each: Membership, on: date) -> Finding:
    values = {"partner": registry.partner_name(each.member.partner)}
    last = last_activity(registry, each.member.partner, on)
    if last is not None and last.when is not None and last.last >= each.starts:
        return Finding(each.at(), {**values, "last": last.when})
    since = each.member.since or each.partnership.founded
    return Finding(each.at(), {**values, "since": since or each.starts}, variant="never")


RULE = Rule(
    code="Z10",
    name="inactive-member",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: brak aktywności od {last} (partner deklaratywny?)",
        "{partner}: inactive since {last} (a partner in name only?)",
    ),
    variants={
        "never": Words(
            Text(
                "{partner}: brak aktywności od przystąpienia, {since} (partner deklaratywny?)",
                "{partner}: inactive ever since it joined, {since} (a partner in name only?)",
            )
        ),
        "no_attendance": Words(
            Text(
                "{name}: brak danych o obecności na spotkaniach od {start}; nie można ocenić aktywności {n:partner_acc}",
                "{name}: no attendance recorded at meetings since {start}; the activity of {n:partner} cannot be judged",
            ),
            Text(
                "Wpisz w plikach spotkań, w polu „attended”, identyfikatory obecnych partnerów.",
                "Write the ids of the partners present in “attended” in the files of the meetings.",
            ),
            Severity.NOTICE,
        ),
    },
    why=Text(
        "Partnerstwo tworzą ci, którzy rzeczywiście współpracują, a nie tylko to deklarują.",
        "A partnership is made by those who really work together and do not merely declare it.",
    ),
    remedy=Text(
        "Zapytaj partnera, czy i jak chce działać; jeśli brał udział, uzupełnij „attended” spotkań lub „participants” projektów, a jeśli wystąpił, wpisz „until” i „exit_reason”.",
        "Ask the partner whether and how it wants to take part; if it did, complete “attended” of meetings or “participants” of projects, and if it left, write “until” and “exit_reason”.",
    ),
    source=Text(
        "slajd 16: rzeczywista i efektywna, a nie tylko deklaratywna współpraca",
        "seed, slide 16: real and effective, not merely declared cooperation",
    ),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
attended: [gmina-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]
""",
        good="""\
attended: [gmina-lipowo, gops-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]
""",
    ),
    check=check,
    limits={"idle_months": 24, "member_months": 12},
    reads=("meetings", "projects"),
)

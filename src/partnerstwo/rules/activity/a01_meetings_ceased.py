"""A01: a partnership that has not met for a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import months_before, whole_months
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts from the last meeting; before the first one, from the founding."""
    limit = months_before(on, limits["months"])
    for partnership in running(registry, on):
        held = [each for each in registry.meetings_of.get(partnership.id, ()) if each.date.first() <= on]
        if held:
            last = max((each.date for each in held), key=lambda when: when.last())
            if last.last() < limit:
                months = whole_months(last.last(), on)
                yield Finding(partnership.whole(), {"name": partnership.name, "n": months, "last": last})
        elif partnership.founded is None:
            yield Finding(partnership.whole(), {"name": partnership.name}, variant="never")
        elif partnership.founded.first() < limit:
            yield Finding(
                partnership.whole(),
                {"name": partnership.name, "founded": partnership.founded},
                variant="since_founding",
            )


RULE = Rule(
    code="A01",
    name="meetings-ceased",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: brak spotkań od {n:month_gen} (ostatnie: {last})",
        "{name}: no meeting for {n:month} (the last one: {last})",
    ),
    variants={
        "since_founding": Words(
            Text(
                "{name}: brak spotkań w rejestrze, choć partnerstwo istnieje od {founded}",
                "{name}: no meeting in the registry, though the partnership has existed since {founded}",
            )
        ),
        "never": Words(Text("{name}: brak spotkań w rejestrze", "{name}: no meeting in the registry")),
    },
    why=Text(
        "Partnerstwo współpracuje w sposób systematyczny; kto się nie spotyka, ten wspólnie nie planuje.",
        "A partnership works together systematically; those who do not meet do not plan together.",
    ),
    remedy=Text(
        "Zwołaj spotkanie i dopisz je do „meetings”; jeśli partnerstwo już nie działa, wpisz „ended”.",
        "Call a meeting and record it in “meetings”; if the partnership no longer works, write “ended”.",
    ),
    source=Text(
        "slajd 3: współpraca „w sposób systematyczny, trwały”",
        "seed, slide 3: cooperation that is systematic and lasting",
    ),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
date: 2025-04-10
""",
        good="""\
date: 2026-04-10
""",
    ),
    check=check,
    limits={"months": 12},
    silenced_by=("A03",),
    reads=("meetings",),
)

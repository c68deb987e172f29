"""L02: the council is about to adopt next year's cooperation programme, and the records say nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.programmes import speaks_of_programme
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import is_local_government
from partnerstwo.rules.rule import Finding, Limits, Rule

REMINDER = (10, 1)
"""Month and day from which it is spoken of."""
DEADLINE = (11, 30)
"""Month and day by which the council adopts the programme; afterwards a reminder is of no use."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Speaks where `council_reports` are kept and a local government is a member; others work with no council.

    A decision, a topic or a published document that names next year's programme shows that it is taken care of.
    """
    deadline = date(on.year, *DEADLINE)
    if not date(on.year, *REMINDER) <= on <= deadline:
        return
    for partnership in running(registry, on):
        members = composition(registry, partnership, on).active
        local = any(each.partner and is_local_government(registry, each.partner) for each in members)
        if partnership.council_reports and local and not speaks_of_programme(registry, partnership, on.year + 1, on):
            yield Finding(
                partnership.key("council_reports"),
                {"name": partnership.name, "year": str(on.year + 1), "deadline": deadline},
            )


RULE = Rule(
    code="L02",
    name="next-programme-unmentioned",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: program współpracy na rok {year} rada uchwala do {deadline}, a w rejestrze nie ma o nim wzmianki",
        "{name}: the council adopts the cooperation programme for {year} by {deadline}, and the registry does not mention it",
    ),
    why=Text(
        "Rada uchwala roczny program współpracy z organizacjami pozarządowymi do 30 listopada roku poprzedzającego, po konsultacjach.",
        "The council adopts the yearly programme of cooperation with non-governmental organisations by 30 November of the year before, after consultations.",
    ),
    remedy=Text(
        "Omówcie projekt programu i dopiszcie to do „topics” lub „decisions” spotkania albo dodajcie przyjęty program do „documents” partnerstwa (w tytule „program współpracy” i rok).",
        "Discuss the draft and add it to the “topics” or “decisions” of a meeting, or add the adopted programme to “documents” of the partnership (“programme of cooperation” and the year in its title).",
    ),
    source=Text(
        "ustawa z 24.04.2003 o działalności pożytku publicznego i o wolontariacie, art. 5a ust. 1",
        "act of 24 April 2003 on public benefit and volunteer work, art. 5a(1)",
    ),
    # No text can show it on every day of the year: the reminder stands only in October and November.
    example=None,
    check=check,
    reads=("meetings",),
)

"""Z06: an application to join that was refused without a reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ApplicationOutcome
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each refusal, in partnerships that have ended too: the reason can still be entered."""
    for partnership in registry.partnerships.values():
        for index, application in enumerate(partnership.applications):
            if application.outcome is ApplicationOutcome.REFUSED and not stated(application.reason):
                yield Finding(
                    partnership.missing("applications", index, "reason"),
                    {"name": partnership.name, "who": application.who, "date": application.date},
                )


RULE = Rule(
    code="Z06",
    name="refusal-without-reason",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: odmowa przyjęcia bez uzasadnienia (zgłoszenie z {date}: {who})",
        "{name}: admission refused without a reason (application of {date}: {who})",
    ),
    why=Text(
        "Otwartość polega też na tym, że ten, komu odmówiono, wie dlaczego i co może zmienić; odmowa bez słowa wygląda na zamknięte drzwi.",
        "Openness also means that those who are refused know why, and what they can change; a refusal without a word looks like a closed door.",
    ),
    remedy=Text(
        "Podajcie zgłaszającemu powód odmowy i wpiszcie go w „reason”, jednym zdaniem.",
        "Tell the applicant why, and write it in “reason”, in one sentence.",
    ),
    source=Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: open to extension"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
applications:
  - date: 2026-02-03
    who: Klub Biegacza w Lipowie
    outcome: refused
    decided: 2026-04-10
""",
        good="""\
applications:
  - date: 2026-02-03
    who: Klub Biegacza w Lipowie
    outcome: refused
    decided: 2026-04-10
    reason: Klub chciał tylko wynająć salę; dostał ją bez członkostwa.
""",
    ),
    check=check,
)

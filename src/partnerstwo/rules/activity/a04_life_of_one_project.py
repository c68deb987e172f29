"""A04: a partnership whose whole life is one project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import months_before
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Judges partnerships that have ended, or are old enough to have done more."""
    limit = months_before(on, limits["months"])
    for partnership in registry.partnerships.values():
        projects = registry.projects_of.get(partnership.id, ())
        if len(projects) != 1 or not _judged(partnership, on, limit):
            continue
        only = projects[0]
        if only.status not in (ProjectStatus.ONGOING, ProjectStatus.COMPLETED) or not (only.start and only.end):
            continue
        start, end = only.start.first(), only.end.last()
        held = [each.date for each in registry.meetings_of.get(partnership.id, ()) if each.date.first() <= on]
        # A date known only to the year or month may lie outside: then nobody can say that none does.
        if any(when.first() < start or when.last() > end for when in held):
            continue
        values: dict[str, Value] = {
            "name": partnership.name,
            "project": only.title,
            "start": only.start,
            "end": only.end,
        }
        yield Finding(partnership.whole(), values)


def _judged(partnership: Partnership, on: date, limit: date) -> bool:
    if partnership.ended is not None and partnership.ended.last() < on:
        return True
    return partnership.founded is not None and partnership.founded.first() <= limit


RULE = Rule(
    code="A04",
    name="life-of-one-project",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: tylko jeden projekt ({project:quoted}, {start} – {end}) i żadnego spotkania poza jego okresem; wygląda na partnerstwo projektowe",
        "{name}: only one project ({project:quoted}, {start} – {end}) and no meeting outside its dates; looks like a project partnership",
    ),
    why=Text(
        "Partnerstwo lokalne nie ogranicza się do jednego projektu; partnerstwo zawiązane dla projektu jest partnerstwem projektowym.",
        "A local partnership is not confined to one project; one that was formed for a project is a project partnership.",
    ),
    remedy=Text(
        "Dopisz brakujące spotkania do „meetings” i inne projekty do „projects”; jeśli ich nie było, wystarczy sam wpis w „projects”.",
        "Add the missing meetings to “meetings” and other projects to “projects”; if there were none, the record in “projects” is enough.",
    ),
    source=Text(
        "slajd 15: partnerstwa projektowe (wykonawcze) i lokalne (koordynujące)",
        "seed, slide 15: project partnerships and local (coordinating) partnerships",
    ),
    example=example(
        "meetings/2024-09-12-zarzad.yaml",
        bad="""\
date: 2026-05-12
""",
        good="""\
date: 2024-09-12
""",
    ),
    check=check,
    limits={"months": 24},
    silenced_by=("A03",),
    reads=("meetings", "projects"),
)

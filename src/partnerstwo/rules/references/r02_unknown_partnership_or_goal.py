"""R02: a reference to a partnership that the registry does not have, or to a goal that the partnership does not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.nearest import nearest
from partnerstwo.language.text import Text
from partnerstwo.registry.citations import named
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

MOST_GUESSES = 20
"""Findings that look for a like id: after twenty, something else is wrong than spelling."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each reference; goals are judged only where the partnership was read in full."""
    yield from _partnerships(registry)
    yield from _goals(registry)


def _partnerships(registry: Registry) -> Iterator[Finding]:
    unknown = (each for each in named(registry).astray if each.folder == "partnerships")
    sought: dict[str, str | None] = {}
    for citation in unknown:
        if citation.id not in sought and len(sought) < MOST_GUESSES:
            sought[citation.id] = nearest_id(registry, "partnerships", citation.id)
        near = sought.get(citation.id)
        if near is None:
            yield Finding(citation.place, {"id": citation.id})
        else:
            yield Finding(citation.place, {"id": citation.id, "near": near}, variant="near")


def _goals(registry: Registry) -> Iterator[Finding]:
    guesses = 0
    for project in registry.projects.values():
        partnership = registry.partnerships.get(project.partnership or "")
        if partnership is None or partnership.incomplete:
            continue
        known = tuple(goal.id for goal in partnership.goals if goal.id is not None)
        for index, goal_id in enumerate(project.goals_refs):
            if goal_id in known:
                continue
            guesses += 1
            near = nearest(goal_id, known) if guesses <= MOST_GUESSES else None
            yield Finding(
                project.at("goals_refs", index),
                {"id": goal_id, "partnership": partnership.name, "near": near or ""},
                variant="goal_near" if near else "goal",
            )


RULE = Rule(
    code="R02",
    name="unknown-partnership-or-goal",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text("„{id}”: nie ma takiego partnerstwa w rejestrze", "“{id}”: no such partnership in the registry"),
    variants={
        "near": Words(
            Text(
                "„{id}”: nie ma takiego partnerstwa w rejestrze; czy chodziło o „{near}”?",
                "“{id}”: no such partnership in the registry; did you mean “{near}”?",
            )
        ),
        "goal": Words(
            Text(
                "„{id}”: nie ma takiego celu w partnerstwie ({partnership})",
                "“{id}”: no such goal in the partnership ({partnership})",
            ),
            Text(
                "Popraw „goals_refs” albo nadaj celowi w pliku partnerstwa taki „id”.",
                "Correct “goals_refs”, or give the goal that “id” in the partnership's file.",
            ),
        ),
        "goal_near": Words(
            Text(
                "„{id}”: nie ma takiego celu w partnerstwie ({partnership}); czy chodziło o „{near}”?",
                "“{id}”: no such goal in the partnership ({partnership}); did you mean “{near}”?",
            ),
            Text(
                "Popraw „goals_refs” albo nadaj celowi w pliku partnerstwa taki „id”.",
                "Correct “goals_refs”, or give the goal that “id” in the partnership's file.",
            ),
        ),
    },
    why=Text(
        "Projekt, spotkanie lub ocena bez istniejącego partnerstwa albo celu nie trafi do żadnego sprawozdania.",
        "A project, meeting or assessment whose partnership or goal does not exist ends up in no report.",
    ),
    remedy=Text(
        "Popraw „partnership” albo dodaj plik „partnerships/….yaml”; projekt poza partnerstwem nie ma tego pola.",
        "Correct “partnership”, or add a file “partnerships/….yaml”; a free-standing project has no such key.",
    ),
    source=Text(
        "praktyka rejestrów w plikach: każde odwołanie wskazuje istniejący wpis",
        "practice of registries in files: every reference leads to a record",
    ),
    example=example("projects/ogrod.yaml", bad="goals_refs: [parca]\n", good="goals_refs: [praca]\n"),
    check=check,
    judges_what_stands=True,
)

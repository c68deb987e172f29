"""L04: a public task that is not named by its number in the act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.text import Text
from partnerstwo.registry.refusal import shortened
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

LAST_POINT = 39
"""Points of art. 4(1) end here (to be checked: the act is amended every year); letters such as 32a are among them."""
_SHAPE = lazy_pattern(r"4\.1\.([0-9]{1,2})[a-z]?")
_TYPED = lazy_pattern(r"4\s*\.\s*1\s*\.\s*([0-9]{1,2}\s?[a-z]?)\s*[.)]?", re.IGNORECASE)
"""The number with a slip: `4.1.08`, `4.1.6A`, `4.1.8.`; each would be counted as another task."""
_SPELT_OUT = lazy_pattern(
    r"(?:art(?:yku[lł])?\.?\s*)?4[\s,.]*(?:ust(?:[eę]p)?\.?\s*)?1[\s,.]*(?:p(?:un)?kt\.?\s*)([0-9]{1,2}[a-z]?)\b"
    r"(?!\s*(?:,|;|i|oraz|lub|/|-|–)\s*(?:p(?:un)?kt\.?\s*)?[0-9])",
    re.IGNORECASE,
)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Looks at the shape only: which task it is, nobody can check."""
    for project in registry.projects.values():
        task = project.public_task
        if task is None or _well_formed(task):
            continue
        values = {"title": project.title, "task": shortened(task)}
        match = _TYPED.fullmatch(task) or _SPELT_OUT.search(task)
        meant = f"4.1.{match[1].lower().replace(' ', '').lstrip('0')}" if match else ""
        if _well_formed(meant):
            yield Finding(project.at("public_task"), {**values, "meant": meant}, variant="spelt_out")
        elif _SHAPE.fullmatch(task):
            yield Finding(project.at("public_task"), {**values, "last": LAST_POINT}, variant="no_such_point")
        else:
            yield Finding(project.at("public_task"), values)


def _well_formed(task: str) -> bool:
    match = _SHAPE.fullmatch(task)
    return match is not None and match[1][0] != "0" and int(match[1]) <= LAST_POINT


RULE = Rule(
    code="L04",
    name="public-task-shape",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{title}: zadanie publiczne {task:quoted} nie ma postaci numeru takiego jak 4.1.8",
        "{title}: the public task {task:quoted} is not a number such as 4.1.8",
    ),
    variants={
        "no_such_point": Words(
            Text(
                "{title}: zadanie publiczne {task:quoted} wskazuje punkt spoza zakresu od 1 do {last}",
                "{title}: the public task {task:quoted} names a point outside 1 to {last}",
            )
        ),
        "spelt_out": Words(
            Text(
                "{title}: zadanie publiczne {task:quoted} zapisujemy jako {meant}",
                "{title}: the public task {task:quoted} is written as {meant}",
            )
        ),
    },
    why=Text(
        "Dzięki jednakowemu zapisowi można policzyć projekty według zadań publicznych w sprawozdaniu z programu współpracy.",
        "With one way of writing, projects can be counted by public task in the report on the cooperation programme.",
    ),
    remedy=Text(
        "W „public_task” wpisz artykuł, ustęp i punkt ustawy rozdzielone kropkami, np. 4.1.8 dla art. 4 ust. 1 pkt 8; nazwę zadania możesz podać w „goal”.",
        "In “public_task” write article, paragraph and point of the act with full stops between, such as 4.1.8 for art. 4(1)(8); the task's name may stand in “goal”.",
    ),
    source=Text(
        "ustawa z 24.04.2003 o działalności pożytku publicznego i o wolontariacie, art. 4 ust. 1 (numery punktów do sprawdzenia)",
        "act of 24 April 2003 on public benefit and volunteer work, art. 4(1) (numbers of points to be checked)",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="public_task: integracja społeczna\n",
        good="public_task: 4.1.2\n",
    ),
    check=check,
    judges_what_stands=True,
)

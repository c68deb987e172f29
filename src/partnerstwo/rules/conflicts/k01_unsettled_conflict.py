"""K01: a conflict that has been open for months."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import running
from partnerstwo.registry.conflicts import recorded
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts from the last day that `opened` can mean, so that the number of days is never too high.

    Silent about partnerships that have ended, and their projects. The parties are not named: everybody reads this.
    """
    alive = running(registry, on)
    for partnership in alive:
        yield from _found(partnership, partnership.name, on, limits["days"])
    for project in _projects(registry, alive):
        yield from _found(project, project.title, on, limits["days"])


def _found(entity: Partnership | Project, name: str, on: date, most: int) -> Iterator[Finding]:
    for each in recorded(entity):
        conflict = each.conflict
        days = (on - conflict.opened.last()).days
        if days > most and each.is_open(on):
            yield Finding(
                entity.at("conflicts", each.index),
                {"name": name, "opened": conflict.opened, "cause": conflict.cause.label, "days": days},
                variant="undated" if conflict.closed is None and conflict.resolution else "",
            )


def _projects(registry: Registry, alive: tuple[Partnership, ...]) -> Iterator[Project]:
    ids = {each.id for each in alive}
    for project in registry.projects.values():
        if project.partnership not in registry.partnerships or project.partnership in ids:
            yield project


RULE = Rule(
    code="K01",
    name="unsettled-conflict",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: spór od {opened} (przyczyna: {cause}) trwa {days:day} bez rozstrzygnięcia",
        "{name}: the conflict opened {opened} (cause: {cause}) has been open for {days:day}",
    ),
    variants={
        "undated": Words(
            Text(
                "{name}: spór od {opened} (przyczyna: {cause}) ma wpisane rozstrzygnięcie, ale po {days:day_loc} nadal nie ma daty zakończenia",
                "{name}: the conflict opened {opened} (cause: {cause}) has a resolution but, after {days:day}, no day on which it was settled",
            ),
            Text(
                "Wpisz w „closed” dzień zakończenia sporu.",
                "Write into “closed” the day on which the conflict was settled.",
            ),
            Severity.NOTICE,
        )
    },
    why=Text(
        "Im lepsze relacje między partnerami, tym mniej problemów i większa skuteczność; nierozwiązany spór je psuje.",
        "The better the relations between partners, the fewer the problems; a conflict that drags on spoils them.",
    ),
    remedy=Text(
        "Doprowadźcie do rozmowy stron, w razie potrzeby z mediatorem, a potem wpiszcie „closed” i „resolution”.",
        "Bring the parties together, with a mediator if need be, and then write “closed” and “resolution”.",
    ),
    source=Text(
        "slajd 30: słabe strony partnerstw – konflikty", "seed, slide 30: weaknesses of partnerships – conflicts"
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
conflicts:
  - opened: 2026-03-02
    cause: roles
""",
        good="""\
conflicts:
  - opened: 2026-03-02
    cause: roles
    closed: 2026-04-10
    resolution: spisano podział zadań
""",
    ),
    check=check,
    limits={"days": 90},
)

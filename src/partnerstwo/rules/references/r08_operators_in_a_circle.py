"""R08: partners that run one another in a circle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.partner import Partner
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each circle, at its first partner in order of id."""
    for circle in _circles(registry):
        first = circle[0]
        names = tuple(each.name for each in circle)
        yield Finding(
            first.at("run_by"),
            {"partner": first.name, "circle": " → ".join((*names, first.name))},
            variant="self" if len(circle) == 1 else "",
            related=tuple(
                RelatedFinding(
                    each.at("run_by"),
                    Text("{unit}: też należy do kręgu", "{unit}: part of the circle"),
                    {"unit": each.name},
                )
                for each in circle[1:]
            ),
        )


def _circles(registry: Registry) -> Iterator[tuple[Partner, ...]]:
    """Every circle once, from its first id on, each partner before the one that runs it."""
    done: set[str] = set()
    for partner in registry.partners.values():
        walk: dict[str, Partner] = {}
        current: Partner | None = partner
        while current is not None and current.id not in done and current.id not in walk:
            walk[current.id] = current
            current = registry.partners.get(current.run_by) if isinstance(current.run_by, str) else None
        done.update(walk)
        if current is not None and current.id in walk:
            ring = list(walk.values())[list(walk).index(current.id) :]
            start = min(range(len(ring)), key=lambda place: ring[place].id)
            yield (*ring[start:], *ring[:start])


RULE = Rule(
    code="R08",
    name="operators-in-a-circle",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: podmioty prowadzą się nawzajem: {circle}", "{partner}: operators run one another: {circle}"
    ),
    variants={
        "self": Words(
            Text(
                "{partner}: pole „run_by” wskazuje ten sam wpis",
                "{partner}: “run_by” points at the record itself",
            ),
            Text(
                "Wpisz w „run_by” podmiot, który prowadzi jednostkę; jeśli jest samodzielna, usuń to pole.",
                "Name in “run_by” who runs the unit; if no one does, remove the key.",
            ),
        )
    },
    why=Text(
        "Z kręgu nie da się wyprowadzić, kto naprawdę decyduje i z którego sektora jest partner.",
        "From a circle nobody can tell who decides in the end, and which sector the partner is from.",
    ),
    remedy=Text(
        "Usuń lub popraw „run_by” tego podmiotu z kręgu, który jest samodzielny.",
        "Remove or correct “run_by” of the one in the circle that stands by itself.",
    ),
    source=Text(
        "praktyka rejestrów: sektor jednostki wynika z podmiotu prowadzącego",
        "practice of registers: a unit's sector follows from its operator",
    ),
    example=example("partners/gmina-lipowo.yaml", bad="run_by: gops-lipowo\n", good="run_by:\n"),
    check=check,
    judges_what_stands=True,
)

"""Z09: a partner that only delivers what others have planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus, Stage
from partnerstwo.model.entity import Place
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example

NOTHING_DELIVERED = (ProjectStatus.IDEA, ProjectStatus.ABANDONED)
CONCEPTION = frozenset({Stage.PLAN, Stage.DESIGN})
DELIVERY = frozenset({Stage.DELIVER})


@dataclass(frozen=True, slots=True)
class _Part:
    """What one partner does in one project, all its items taken together."""

    project: Project
    index: int
    partner: str
    stages: frozenset[Stage]

    @property
    def only_delivery(self) -> bool:
        return self.stages == DELIVERY

    def at(self) -> Place:
        return self.project.at("participants", self.index)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """First the partners that never do anything else; their single projects are then named there and not again."""
    by_project = [_parts(project) for project in registry.projects.values() if project.status not in NOTHING_DELIVERED]
    told: set[tuple[str | None, str]] = set()
    # A file that was not read in full may hold the project in which the partner did plan.
    if "projects" not in registry.unread:
        for finding, key in _always(registry, on, _by_partner(by_project)):
            told.add(key)
            yield finding
    for parts in by_project:
        if not any(part.stages & CONCEPTION for part in parts):
            continue
        for part in parts:
            if part.only_delivery and (part.project.partnership, part.partner) not in told:
                yield Finding(part.at(), {"partner": registry.partner_name(part.partner), "title": part.project.title})


def _parts(project: Project) -> list[_Part]:
    items: dict[str, list[int]] = {}
    for index, participant in enumerate(project.participants):
        items.setdefault(participant.partner, []).append(index)
    return [
        _Part(
            project,
            indexes[0],
            partner,
            frozenset(stage for index in indexes for stage in project.participants[index].stages),
        )
        for partner, indexes in items.items()
    ]


_ByPartner = Mapping[tuple[str | None, str], list[_Part]]


def _by_partner(by_project: list[list[_Part]]) -> _ByPartner:
    groups: dict[tuple[str | None, str], list[_Part]] = {}
    for parts in by_project:
        for part in parts:
            groups.setdefault((part.project.partnership, part.partner), []).append(part)
    return groups


def _always(registry: Registry, on: date, by_partner: _ByPartner) -> Iterator[tuple[Finding, tuple[str | None, str]]]:
    """Members that only deliver in each of their projects of the partnership, two at least."""
    for partnership in running(registry, on):
        if partnership.incomplete:
            continue
        for each in composition(registry, partnership, on).active:
            key = (partnership.id, each.member.partner)
            parts = by_partner.get(key, [])
            if len(parts) < 2 or not all(part.only_delivery for part in parts):
                continue
            related = tuple(
                RelatedFinding(part.at(), Text("projekt „{title}”", "project “{title}”"), {"title": part.project.title})
                for part in parts
            )
            yield (
                Finding(
                    each.at(),
                    {"partner": registry.partner_name(each.member.partner), "n": len(parts)},
                    variant="always",
                    related=related,
                ),
                key,
            )


RULE = Rule(
    code="Z09",
    name="only-in-delivery",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: w projekcie „{title}” bierze udział tylko w realizacji, a planują go inni (ryzyko roli wykonawcy)",
        "{partner}: takes part only in the delivery of “{title}”, which others plan (a mere executor?)",
    ),
    variants={
        "always": Words(
            Text(
                "{partner}: we wszystkich swoich projektach partnerstwa ({n:project}) bierze udział tylko w realizacji (ryzyko roli wykonawcy)",
                "{partner}: takes part only in delivery in all its projects of the partnership ({n:project}; a mere executor?)",
            )
        )
    },
    why=Text(
        "Partnerzy wspólnie planują, projektują, wdrażają i realizują; żaden nie może być tylko wykonawcą decyzji innego.",
        "Partners plan, design, implement and deliver together; none may be reduced to carrying out another's decisions.",
    ),
    remedy=Text(
        "Włącz partnera w planowanie lub projektowanie i dopisz „plan” albo „design” w jego „stages”; jeśli już w nich uczestniczy, popraw wpis.",
        "Bring the partner into planning or design and add “plan” or “design” to its “stages”; if it already takes part, mend the entry.",
    ),
    source=Text(
        "slajdy 3, 12 i 30: wspólne planowanie, równość, podwykonawstwo",
        "seed, slides 3, 12 and 30: planning together, equality, subcontracting",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
participants:
  - partner: brzoza
    stages: [plan, design, implement, deliver]
    tasks: koordynacja
    amount: 30 000,00
  - partner: cis-brzoza
    stages: [deliver]
    tasks: prace ogrodnicze
    amount: 15 000,00
""",
        good="""\
participants:
  - partner: brzoza
    stages: [plan, design, implement, deliver]
    tasks: koordynacja
    amount: 30 000,00
  - partner: cis-brzoza
    stages: [design, deliver]
    tasks: prace ogrodnicze
    amount: 15 000,00
""",
    ),
    check=check,
)

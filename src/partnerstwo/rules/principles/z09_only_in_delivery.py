"""Z09: a partner that only delivers what others have planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.stages import NOTHING_DELIVERED, Part, mere_deliverers, parts
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """First the partners that never do anything else; their single projects are then named there and not again."""
    projects = [project for project in registry.projects.values() if project.status not in NOTHING_DELIVERED]
    told: set[tuple[str | None, str]] = set()
    # A file that was not read in full may hold the project in which the partner did plan.
    if "projects" not in registry.unread:
        for finding, key in _always(registry, on, _by_partner(projects)):
            told.add(key)
            yield finding
    for project in projects:
        for part in mere_deliverers(project):
            if (project.partnership, part.partner) not in told:
                yield Finding(part.at(), {"partner": registry.partner_name(part.partner), "title": project.title})


_ByPartner = Mapping[tuple[str | None, str], list[Part]]


def _by_partner(projects: Iterable[Project]) -> _ByPartner:
    groups: dict[tuple[str | None, str], list[Part]] = {}
    for project in projects:
        for part in parts(project):
            groups.setdefault((project.partnership, part.partner), []).append(part)
    return groups


def _always(registry: Registry, on: date, by_partner: _ByPartner) -> Iterator[tuple[Finding, tuple[str | None, str]]]:
    """Members that only deliver in each of their projects of the partnership, two at least."""
    for partnership in running(registry, on):
        if partnership.incomplete:
            continue
        for each in composition(registry, partnership, on).active:
            key = (partnership.id, each.member.partner)
            work = by_partner.get(key, [])
            if len(work) < 2 or not all(part.only_delivery for part in work):
                continue
            related = tuple(
                RelatedFinding(part.at(), Text("projekt „{title}”", "project “{title}”"), {"title": part.project.title})
                for part in work
            )
            yield (
                Finding(
                    each.at(),
                    {"partner": registry.partner_name(each.member.partner), "n": len(work)},
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

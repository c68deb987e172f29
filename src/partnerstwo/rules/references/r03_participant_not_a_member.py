"""R03: a participant that did not belong to the project's partnership when the project began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import all_named, composition, memberships_by_partner
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import operators
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each participant, or one for the project where it is older than the partnership.

    A unit takes part under the membership of who runs it: a CIS is in law its operator. Nothing is said where the
    list of members is not complete.
    """
    for project in registry.projects.values():
        partnership = registry.partnerships.get(project.partnership or "")
        if partnership is None or project.start is None or not _all_entered(registry, partnership, on):
            continue
        start = project.start.first()
        strangers = _strangers(registry, project, partnership, start)
        values: dict[str, Value] = {"project": project.title, "partnership": partnership.name, "start": project.start}
        if strangers and partnership.founded is not None and start < partnership.founded.first():
            yield Finding(project.at("start"), {**values, "founded": partnership.founded}, variant="before")
            continue
        for index in strangers:
            partner = registry.partner_name(project.participants[index].partner)
            yield Finding(project.at("participants", index), {**values, "partner": partner})


def _all_entered(registry: Registry, partnership: Partnership, on: date) -> bool:
    """A member with a mistyped id (R01) may be the very participant that seems to be none."""
    if partnership.incomplete or not all_named(registry, partnership):
        return False
    return composition(registry, partnership, on).all_entered


def _strangers(registry: Registry, project: Project, partnership: Partnership, start: date) -> tuple[int, ...]:
    """The numbers of the participants that were no members; partners without a readable file are passed over."""
    held = memberships_by_partner(registry, partnership)
    found = []
    for index, participant in enumerate(project.participants):
        partner = registry.partners.get(participant.partner)
        # That a partner had closed down before is R06's.
        if participant.external or partner is None or partner.closed_before(start):
            continue
        answering = (partner, *operators(registry, partner))
        if not any(each.active(start) for one in answering for each in held.get(one.id, ())):
            found.append(index)
    return tuple(found)


_KGW = Snippet(
    "partners/kgw-lipowianki.yaml",
    """\
name: Koło Gospodyń Wiejskich Lipowianki
legal_form: kgw
area: 0660992
nip: 0005550053
regon: 995550052
""",
)
_PARTICIPANTS = """\
participants:
  - partner: brzoza
    stages: [plan, design, implement, deliver]
    tasks: koordynacja
    amount: 45 000,00
  - partner: kgw-lipowianki
    stages: [plan, design]
    tasks: projekt ogrodu
    amount: 5 000,00
    external: nie
"""

RULE = Rule(
    code="R03",
    name="participant-not-a-member",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: brak członkostwa w partnerstwie ({partnership}) w dniu rozpoczęcia projektu ({start})",
        "{partner}: not a member of the partnership ({partnership}) when the project began ({start})",
    ),
    variants={
        "before": Words(
            Text(
                "{project}: projekt zaczął się {start}, a partnerstwo ({partnership}) powstało dopiero {founded}",
                "{project}: began {start}, before its partnership ({partnership}) was founded ({founded})",
            ),
            Text(
                "Popraw „start” projektu albo „founded” partnerstwa; jeśli projekt powstał poza nim, usuń z projektu „partnership”.",
                "Correct the project's “start” or the partnership's “founded”; if the project came before it, remove the project's “partnership”.",
            ),
        )
    },
    why=Text(
        "Projekt w ramach partnerstwa prowadzą jego członkowie; kto do niego nie należy, uczestniczy jako podmiot z zewnątrz.",
        "A project within a partnership is run by its members; who is not one takes part from outside.",
    ),
    remedy=Text(
        "Dopisz partnera do „members” z właściwą datą „since” albo oznacz go w projekcie polem „external: tak”.",
        "Add the partner to “members” with the right “since”, or mark it in the project with “external: yes”.",
    ),
    source=Text(
        "slajd 15: partnerstwo projektowe a lokalne", "seed, slide 15: project partnerships and local partnerships"
    ),
    example=Example(
        bad=(_KGW, Snippet("projects/ogrod.yaml", _PARTICIPANTS)),
        good=(_KGW, Snippet("projects/ogrod.yaml", _PARTICIPANTS.replace("external: nie", "external: tak"))),
    ),
    check=check,
)

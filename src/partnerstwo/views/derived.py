"""What follows from the data on a day, as values: what lists and cards of all formats share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Participant, Project
from partnerstwo.registry.citations import cited
from partnerstwo.registry.composition import Membership, composition, memberships
from partnerstwo.registry.registry import Registry


def memberships_of(registry: Registry, partner_id: str) -> tuple[Membership, ...]:
    """All memberships of a partner, past ones too, in the order of partnerships and of their files."""
    found: list[Membership] = []
    for citation in cited(registry).get(("partners", partner_id), ()):
        match citation.by, citation.route:
            case Partnership() as partnership, ("members", int(index), *_):
                found.append(memberships(registry, partnership)[index])
            case _:
                pass
    return tuple(found)


def funds(project: Project) -> Decimal | None:
    """All money awarded; None where nothing is said of money, zero where the project says it has none."""
    return None if project.funding is None else sum((each.amount for each in project.funding), Decimal(0))


def attendance(meeting: Meeting) -> int | None:
    """How many partners came, if that is known."""
    return meeting.attended_count if meeting.attended is None else len(set(meeting.attended))


def members_at(registry: Registry, meeting: Meeting) -> int | None:
    """How many members the partnership had on the day of the meeting; None if it is not known."""
    partnership = registry.partnerships.get(meeting.partnership)
    return None if partnership is None else len(composition(registry, partnership, meeting.date.last()).active)


def part_of(project: Project, partner_id: str) -> tuple[Participant, ...]:
    """What a partner does in the project; usually one item."""
    return tuple(each for each in project.participants if each.partner == partner_id)


def attended_by(registry: Registry, partner: Partner, on: date) -> tuple[int, int]:
    """How many meetings a partner came to, of those with a list, held by the day while it was a member."""
    came = held = 0
    for each in memberships_of(registry, partner.id):
        for meeting in registry.meetings_of.get(each.partnership.id, ()):
            day = meeting.date.last()
            if meeting.attended is not None and meeting.date.first() <= on and each.active(day):
                held += 1
                came += partner.id in meeting.attended
    return came, held

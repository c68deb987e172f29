"""The type of a partnership by its composition, where it can be told."""

from __future__ import annotations

from partnerstwo.model.choices import PartnershipType
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import Composition


def type_of(members: Composition) -> PartnershipType | None:
    """The type by composition; None where nobody can say: a sector is unknown, or not all members are entered."""
    return members.type if members.certain and members.voting and entered(members.partnership) else None


def entered(partnership: Partnership) -> bool:
    """Whether all members are entered."""
    return partnership.members_total is None or partnership.members_total <= len(partnership.members)

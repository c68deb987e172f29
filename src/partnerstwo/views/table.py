"""The table of what `list` can list."""

from __future__ import annotations

from typing import TypeAlias

from partnerstwo.language.text import Text
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.views.listing import Listing
from partnerstwo.views.meetings import MEETINGS
from partnerstwo.views.members import MEMBERS, Entry
from partnerstwo.views.partners import PARTNERS
from partnerstwo.views.partnerships import PARTNERSHIPS
from partnerstwo.views.projects import PROJECTS
from partnerstwo.views.wanted import named

AnyListing: TypeAlias = Listing[Partner] | Listing[Partnership] | Listing[Project] | Listing[Meeting] | Listing[Entry]

LISTINGS: tuple[AnyListing, ...] = (PARTNERS, PARTNERSHIPS, PROJECTS, MEETINGS, MEMBERS)

KIND = Text("rodzaju wpisów", "kind of entry")


def listing(typed: str) -> AnyListing:
    """The list of that kind, in English or Polish; raises `UnknownError`."""
    at = named(typed, {number: each.names for number, each in enumerate(LISTINGS)}, KIND)
    return LISTINGS[at]

"""Which item of a list is which item of the same list at another time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from partnerstwo.model.entity import Record
from partnerstwo.model.meeting import Decision
from partnerstwo.model.partner import OtherId, Status
from partnerstwo.model.partnership import Application, Body, CouncilReport, Goal, Member
from partnerstwo.model.project import Funding, Participant, Result
from partnerstwo.model.settings import Waiver
from partnerstwo.model.shared_records import Conflict, PublicDocument, Risk

R = TypeVar("R", bound=Record)

IDENTITIES: dict[type[Record], tuple[tuple[str, ...], ...]] = {
    Member: (("partner", "since"), ("partner",)),
    Goal: (("text",), ("id",)),
    Body: (("name",), ("kind",)),
    Application: (("who", "date"), ("who",)),
    CouncilReport: (("year",),),
    Participant: (("partner",),),
    Funding: (("source", "year"), ("source",)),
    Result: (("indicator",), ("unit", "target")),
    Decision: (("text",), ("kind", "owner", "due", "votes_for")),
    Risk: (("text",), ("owners", "level")),
    Conflict: (("cause", "opened"), ("cause",)),
    PublicDocument: (("title",), ("url", "date")),
    OtherId: (("kind", "number"), ("kind",)),
    Status: (("kind", "number"), ("kind",)),
    Waiver: (("rule", "subject"), ("rule",)),
}
"""By which fields items are recognised, the surest first; the first field of all names the item.

The later ones find what was reworded: a goal of the same id, a decision with the same owner, term and votes.
"""


def pairs(old: Sequence[R], new: Sequence[R]) -> list[tuple[R | None, R | None]]:
    """Each item with what it was before, in the new order, then those that are gone.

    Equal items belong together first; several alike go together in their order.
    """
    before: dict[int, int] = {}
    for key in (_whole, *_identities((*old, *new))):
        taken = set(before.values())
        free: dict[Hashable, list[int]] = {}
        for number, item in enumerate(old):
            if number not in taken:
                free.setdefault(key(item), []).append(number)
        for number, item in enumerate(new):
            if number not in before and (candidates := free.get(key(item))):
                before[number] = candidates.pop(0)
    kept: list[tuple[R | None, R | None]] = [
        (old[before[number]] if number in before else None, item) for number, item in enumerate(new)
    ]
    gone = set(range(len(old))) - set(before.values())
    return [*kept, *((old[number], None) for number in sorted(gone))]


def _whole(record: Record) -> Hashable:
    return record


def _identities(items: Sequence[Record]) -> list[Callable[[Record], Hashable]]:
    if not items:
        return []
    return [_by(keys) for keys in IDENTITIES[type(items[0])]]


def _by(keys: tuple[str, ...]) -> Callable[[Record], Hashable]:
    return lambda record: tuple(getattr(record, key) for key in keys)

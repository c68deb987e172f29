"""Who joined and who left a partnership."""

from __future__ import annotations

from datetime import date, timedelta

from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import Membership, all_named, composition, memberships, memberships_by_partner
from partnerstwo.registry.ratio import Ratio
from partnerstwo.registry.registry import Registry


def joined(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Membership, ...]:
    """Memberships that began between the two days, inclusive, and carried on no earlier one of the same partner."""
    return tuple(
        each
        for each in memberships(registry, partnership)
        if each.member.since is not None
        and start <= each.starts <= end
        and not _active(registry, each, each.starts - timedelta(days=1))
    )


def left(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Membership, ...]:
    """Memberships that ended between the two days, inclusive, without another one of the same partner after them."""
    return tuple(
        each
        for each in memberships(registry, partnership)
        if each.member.until is not None
        and start <= each.ends <= end
        and not _active(registry, each, each.ends + timedelta(days=1))
    )


def joined_later(registry: Registry, partnership: Partnership, on: date) -> tuple[Membership, ...]:
    """Accessions after the founding, up to the day; none where the founding date is not known."""
    if partnership.founded is None:
        return ()
    return joined(registry, partnership, partnership.founded.last() + timedelta(days=1), on)


def retention(registry: Registry, partnership: Partnership, start: date, end: date) -> Ratio:
    """Partners that belonged to it before the first day and stayed beyond the last, of all that did before.

    It goes with `joined` and `left`: who was there before, and who joined, but for who left, is there in the end.
    """
    before = _staying(registry, partnership, start - timedelta(days=1)) if start > date.min else frozenset()
    stayed = before & _staying(registry, partnership, end)
    last = composition(registry, partnership, end)
    certain = last.all_entered and all_named(registry, partnership)
    return Ratio(len(stayed), len(before), len(before) if certain else 0)


def _staying(registry: Registry, partnership: Partnership, day: date) -> frozenset[str]:
    """The members on the day but for those that leave on it."""
    held = composition(registry, partnership, day).active
    return frozenset(
        each.member.partner
        for each in held
        if each.ends > day or _active(registry, each, min(day, date.max - timedelta(days=1)) + timedelta(days=1))
    )


def _active(registry: Registry, membership: Membership, day: date) -> bool:
    of_the_same = memberships_by_partner(registry, membership.partnership)[membership.member.partner]
    return any(other.active(day) for other in of_the_same if other.index != membership.index)

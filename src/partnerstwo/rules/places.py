"""Places of findings as the files number them, and their lines and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.source.place import Route, Span, Target
from partnerstwo.source.problem import At

if TYPE_CHECKING:
    from partnerstwo.source.positions import Positions


def route_of(place: Place, positions: Positions | None, registry: Registry, *, by_reading: bool) -> Route:
    """The route of a place as far as it stands in the file; none for a span.

    What reading found (`by_reading`) is numbered as in the file, what a rule found as in the registry, which
    leaves out the items that could not be read.
    """
    if not isinstance(place.where, At):
        return ()
    by_file = by_reading or place.file not in registry.fragments.kept
    route = place.where.route if by_file else registry.source_route(place.file, place.where.route)
    return positions.reach(route) if positions and place.where.target is Target.VALUE else route


def span_of(place: Place, positions: Positions, registry: Registry, *, by_reading: bool) -> Span:
    """Line and columns of a place."""
    match place.where:
        case Span() as span:
            return span
        case At(target=target):
            return positions.find(route_of(place, positions, registry, by_reading=by_reading), target)

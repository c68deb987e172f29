"""What a file says, as values: look-ups by route, and copies with one thing changed."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.source.place import Route
from partnerstwo.source.reading import Value

Kept = Mapping[Route, tuple[int, ...]]
"""List → numbers, in the file, of the items that were kept; only where some were left out."""


def nothing(value: object) -> bool:
    """Whether nothing is given: no value, or a text without a letter."""
    return value is None or (isinstance(value, str) and not value.strip())


def stands(value: object, route: Route) -> bool:
    """Whether the file has the last key of the route, with something behind it or not."""
    for step in route:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int):
                value = value[step]
            case _:
                return False
    return True


def value_at(data: Mapping[str, Value], route: Route) -> object:
    """What stands at the route, or None where nothing does."""
    found: object = data
    for step in route:
        match found, step:
            case dict() as fields, str() as key:
                found = fields.get(key)
            case list() as items, int() as number if number < len(items):
                found = items[number]
            case _:
                return None
    return found


def renumbered(route: Route, kept: Kept) -> Route:
    """The route as the file numbers its items, where some were left out."""
    found: Route = ()
    for step in route:
        numbers = kept.get(found)
        if numbers is not None and isinstance(step, int) and step < len(numbers):
            found = (*found, numbers[step])
        else:
            found = (*found, step)
    return found


def renamed(data: Mapping[str, Value], route: Route, name: str | int) -> dict[str, Value]:
    """The data with a misspelled key under the name that was meant, so that what stands there can still be read.

    A key of the right name beside it stays.
    """
    whole, holder = _opened(data, route)
    if isinstance(holder, dict) and isinstance(name, str) and holder.get(name) is None:
        pairs = [(name if key == route[-1] else key, value) for key, value in holder.items() if key != name]
        holder.clear()
        holder.update(pairs)
    return whole


def replaced(data: Mapping[str, Value], route: Route, value: Value) -> dict[str, Value]:
    """The data with another value at the route."""
    whole, holder = _opened(data, route)
    match holder, route[-1]:
        case dict() as fields, str() as key:
            fields[key] = value
        case list() as items, int() as number:
            items[number] = value
        case _:
            pass
    return whole


def _opened(data: Mapping[str, Value], route: Route) -> tuple[dict[str, Value], Value]:
    """A copy of the data, and in it the map or list that holds the end of the route."""
    whole = dict(data)
    holder: Value = whole
    for step in route[:-1]:
        match holder, step:
            case dict() as fields, str() as key:
                holder = fields[key] = _copy(fields[key])
            case list() as items, int() as number:
                holder = items[number] = _copy(items[number])
            case _:
                return whole, None
    return whole, holder


def _copy(value: Value) -> Value:
    return value.copy() if isinstance(value, dict | list) else value

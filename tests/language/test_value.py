"""A value is what the dataclass of the same fields is."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy, deepcopy
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import pytest

from partnerstwo.language.value import value


@value
class Nothing:
    """No fields."""


@value
class One:
    """One field."""

    name: str


@value
class Many:
    """All kinds of fields."""

    name: str
    """Said of it."""
    number: int = 3
    found: Mapping[str, int] = field(default_factory=dict)

    @property
    def long(self) -> str:
        return self.name * self.number


@value
class Other:
    """The same fields as `One`."""

    name: str


@value
class Checked:
    """Looks at what it is given."""

    name: str

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError(self.name)


@value
class Reckoning:
    """Finds something out once."""

    numbers: list[int]

    @cached_property
    def total(self) -> int:
        self.numbers.append(0)
        return sum(self.numbers)


@dataclass(frozen=True, slots=True)
class Plain:
    """The dataclass of the fields of `Many`."""

    name: str
    number: int = 3
    found: Mapping[str, int] = field(default_factory=dict)


def test_it_is_made_shown_and_matched_as_a_dataclass_is() -> None:
    for arguments, named in ((("a",), {}), (("a", 1), {}), ((), {"number": 2, "name": "b"}), (("a", 1, {"x": 2}), {})):
        made: Any = Many(*arguments, **named)  # type: ignore[arg-type]
        plain: Any = Plain(*arguments, **named)  # type: ignore[arg-type]
        assert repr(made) == repr(plain).replace("Plain", "Many")
        assert [getattr(made, each.name) for each in fields(made)] == [
            getattr(plain, each.name) for each in fields(plain)
        ]
    assert Many.__match_args__ == Plain.__match_args__
    assert Many("ab").long == "ababab"
    assert not hasattr(Many("a"), "__dict__")
    assert Many("a").found is not Many("a").found


@pytest.mark.parametrize("arguments", [(), ("a", 1, {}, 4)])
def test_what_does_not_fit_is_refused(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        Many(*arguments)
    with pytest.raises(ValueError, match=r"^$"):
        Checked("")


def test_two_are_equal_if_class_and_fields_are() -> None:
    assert One("a") == One("a")
    assert One("a") != One("b")
    other: object = Other("a")
    assert One("a") != other
    assert Nothing() == Nothing()
    assert hash(One("a")) == hash(One("a"))
    assert len({One("a"), One("a"), Other("a"), Nothing(), Nothing()}) == 3


def test_nothing_of_it_changes() -> None:
    made: Any = One("a")
    with pytest.raises(FrozenInstanceError):
        made.name = "b"
    with pytest.raises(FrozenInstanceError):
        del made.name
    with pytest.raises(FrozenInstanceError):
        made.other = "b"


def test_it_can_be_replaced_and_copied() -> None:
    made = Many("a", 2, {"x": 1})
    assert replace(made, number=5) == Many("a", 5, {"x": 1})
    for again in (copy(made), deepcopy(made), replace(made)):
        assert again == made


def test_a_cached_property_is_found_out_once() -> None:
    made = Reckoning([1, 2])
    assert (made.total, made.total, made.numbers) == (3, 3, [1, 2, 0])
    assert made == Reckoning([1, 2, 0])
    assert replace(made, numbers=[4]).total == 4
    with pytest.raises(FrozenInstanceError):
        made.numbers = []  # type: ignore[misc]


def test_its_fields_are_those_of_the_dataclass() -> None:
    made, plain = fields(Many), fields(Plain)
    for mine, theirs in zip(made, plain, strict=True):
        assert (mine.name, mine.type, mine.default, mine.default_factory) == (
            theirs.name, theirs.type, theirs.default, theirs.default_factory,
        )  # fmt: skip
    assert asdict(Many("a", 2, {"x": 1})) == {"name": "a", "number": 2, "found": {"x": 1}}

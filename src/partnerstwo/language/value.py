"""Values: what `@dataclass(frozen=True, slots=True)` makes, in a fraction of the time.

A dataclass compiles six functions when its module is imported; with a hundred of them that was a sixth of the time in
which a town's registry is checked. Here only `__init__` is compiled, and the rest is shared. `dataclasses.replace` and
`fields` take these classes for their own; a class that inherits fields, or wants an order, is a dataclass. Where a
property is cached, there is a place for it beside the slots.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from functools import cached_property
from inspect import get_annotations
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

_NOT_GIVEN = object()


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """The class as a value: its annotated names are its fields, set once; two are equal if all their fields are."""
    names = tuple(get_annotations(cls))
    given = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    own = {name: each for name, each in cls.__dict__.items() if name not in {"__dict__", "__weakref__", *names}}
    cached = any(isinstance(each, cached_property) for each in own.values())
    slots = (*names, "__dict__") if cached else names
    kind: Any = type(cls)
    made = kind(
        cls.__name__,
        cls.__bases__,
        {**_shared(names), **own, "__slots__": slots, "__match_args__": names, "__qualname__": cls.__qualname__},
    )
    made.__init__ = _init_later(made, names, given)
    made.__dataclass_fields__ = _Fields(given)
    found: type[T] = made
    return found


def _shared(names: tuple[str, ...]) -> dict[str, Callable[..., Any]]:
    fields: Callable[[object], object] = attrgetter(*names) if names else lambda _: ()

    def equal(self: object, other: object) -> bool:
        return fields(self) == fields(other) if self.__class__ is other.__class__ else NotImplemented

    def digest(self: object) -> int:
        return hash(fields(self))

    return {
        "__eq__": equal, "__hash__": digest, "__repr__": _shown, "__reduce__": _made_again,
        "__setattr__": _refuse, "__delattr__": _refuse,
    }  # fmt: skip


def _shown(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__match_args__)})"


def _made_again(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), tuple(getattr(self, name) for name in self.__match_args__)


def _refuse(self: object, name: str, *_: object) -> None:  # noqa: ARG001 - as Python calls it
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _init_later(made: Any, names: tuple[str, ...], given: dict[str, Any]) -> Callable[..., None]:
    """`__init__` that is compiled when the first value is made: of half the classes a run makes none."""
    for name, default in given.items():
        if isinstance(default, Field) and not (default.init and default.repr and default.compare):
            raise TypeError(f"{made.__qualname__}.{name}: only defaults are known here; this is for a dataclass")

    def init(self: object, *arguments: object, **named: object) -> None:
        made.__init__ = _init(made, names, given)
        made.__init__(self, *arguments, **named)

    return init


def _init(made: type, names: tuple[str, ...], given: dict[str, Any]) -> Any:
    """`__init__`, compiled, since it runs for everything that is read and found."""
    known: dict[str, Any] = {"_not_given": _NOT_GIVEN}
    taken, done = ["self"], []
    for name in names:
        # The slot's own setter: the class's refuses.
        known[f"_set_{name}"] = vars(made)[name].__set__
        default: Any = given.get(name, MISSING)
        factory: Any = MISSING
        if isinstance(default, Field):
            default, factory = default.default, default.default_factory
        if factory is not MISSING:
            known[f"_make_{name}"] = factory
            taken.append(f"{name}=_not_given")
            done.append(f" _set_{name}(self, _make_{name}() if {name} is _not_given else {name})")
            continue
        known[f"_else_{name}"] = default
        taken.append(name if default is MISSING else f"{name}=_else_{name}")
        done.append(f" _set_{name}(self, {name})")
    if hasattr(made, "__post_init__"):
        done.append(" self.__post_init__()")
    # Names of fields only, which Python has read before.
    exec("\n".join([f"def __init__({', '.join(taken)}):", *(done or [" pass"])]), known)  # noqa: S102
    return known["__init__"]


class _Fields:
    """The fields as `dataclasses` knows them, made when somebody asks."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given

    def __get__(self, instance: object, owner: Any) -> dict[str, Any]:
        # Only what it finds out is wanted: no method is compiled, and no signature worked out to be the docstring.
        told = {**self._given, "__annotations__": owner.__annotations__, "__doc__": owner.__qualname__}
        plain: Any = dataclass(init=False, repr=False, eq=False)(type(owner.__name__, (), told))
        owner.__dataclass_fields__ = plain.__dataclass_fields__
        found: dict[str, Any] = plain.__dataclass_fields__
        return found

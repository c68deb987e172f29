"""Models without pydantic: the same classes, read by the schemas that pydantic made of them (`model/snapshot.py`).

They offer as much of pydantic's interface as the program uses, under the same names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Annotated, Any, ClassVar, NamedTuple, Self, get_args, get_origin, get_type_hints

from partnerstwo.model import snapshot


class LightField(NamedTuple):
    """What an annotation says of a field."""

    annotation: Any
    metadata: tuple[object, ...]
    required: bool

    def is_required(self) -> bool:
        """Whether the key must be there."""
        return self.required


class _Fields:
    """The fields of a class, as `Partner.model_fields`: worked out when asked for, which few runs do."""

    def __get__(self, instance: object, owner: type) -> dict[str, LightField]:
        return _fields(owner)


class _Values:
    """The fields, as the core hands them over: all of them, in their order. Each goes to its slot."""

    def __set__(self, record: LightModel, values: Mapping[str, object]) -> None:
        for put, value in zip(type(record)._puts, values.values(), strict=True):
            put(record, value)


class _Given:
    """Which keys the file gave, as the core tells it. The same sets come again and again: each is kept once."""

    def __init__(self) -> None:
        self.known: dict[frozenset[str], frozenset[str]] = {}

    def __set__(self, record: LightModel, keys: Set[str]) -> None:
        given = frozenset(keys)
        _put_given(record, self.known.setdefault(given, given))


class _Nowhere:
    """What the core would keep for pydantic, and nobody asks for here: there is nothing in it."""

    def __set__(self, record: LightModel, nothing: object) -> None:
        pass


BESIDE: Mapping[str, object] = {"id": "", "incomplete": False, "left_out": frozenset()}
"""What an entity is told after it was read (`model/entity.py`), and what holds until then."""


class _Kind(type):
    """Makes slots of the fields: a map for each record would be half of the memory of a large registry."""

    _keys: tuple[str, ...]
    _beside: tuple[str, ...]
    _defaults: dict[str, object]
    _puts: tuple[Callable[[object, object], None], ...]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Kind:
        if not bases:
            return super().__new__(mcs, name, bases, body)
        # Annotations are text here, and need not be understood for their names.
        hints: dict[str, str] = body.get("__annotations__", {})
        keys = tuple(key for key, hint in hints.items() if not hint.startswith("ClassVar"))
        beside = tuple(key for key in BESIDE if key in body)
        rest = {key: each for key, each in body.items() if key not in keys and key not in beside}
        made = super().__new__(mcs, name, bases, {**rest, "__slots__": (*keys, *beside)})
        made._keys += keys
        made._beside += beside
        made._defaults = {**made._defaults, **{key: body[key] for key in keys if key in body}}
        made._puts += tuple(vars(made)[key].__set__ for key in keys)
        return made


class LightModel(metaclass=_Kind):
    """A frozen map of a file. The core fills it in as it does pydantic's own: `__dict__`, and the keys given."""

    __slots__ = ("model_fields_set",)

    model_fields: ClassVar = _Fields()
    model_fields_set: frozenset[str]
    __dict__: ClassVar = _Values()  # type: ignore[assignment, misc]  # where the core puts them
    __pydantic_extra__: ClassVar = _Nowhere()
    __pydantic_private__: ClassVar = _Nowhere()
    __pydantic_fields_set__: ClassVar = _Given()
    _keys: ClassVar[tuple[str, ...]] = ()
    _beside: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, object]] = {}
    _puts: ClassVar[tuple[Callable[[object, object], None], ...]] = ()

    def __init__(self, **values: object) -> None:
        """A record that the program makes. The values are taken as they are; `TypeError` if they do not make one."""
        kind = type(self)
        whole = kind._defaults | values
        if whole.keys() != {*kind._keys}:
            raise TypeError(f"{kind.__name__} is not made of {sorted(values)}")
        _fill(self, [whole[key] for key in kind._keys], values.keys())

    def __getattr__(self, name: str) -> object:
        """Only what nobody said yet comes to be asked for here."""
        if name in type(self)._beside:
            return BESIDE[name]
        raise AttributeError(name, obj=self)

    @classmethod
    def model_validate(cls, data: Mapping[str, object]) -> Self:
        """The entity that the data give. Raises `ValidationError` with all that does not fit."""
        entity: Self = snapshot.validator(cls.__name__).validate_python(data)
        return entity

    def model_copy(self, *, update: Mapping[str, object] | None = None) -> Self:
        """A copy with other values for some fields."""
        changed = dict(update or {})
        copy = object.__new__(type(self))
        _fill(copy, [changed.get(key, value) for key, value in self._items()], self.model_fields_set | changed.keys())
        for key in self._beside:
            object.__setattr__(copy, key, getattr(self, key))
        return copy

    def model_dump(self) -> dict[str, object]:
        """The fields; records in them as maps."""
        return {key: _dumped(value) for key, value in self._items()}

    def _items(self) -> list[tuple[str, object]]:
        """The fields alone: what is worked out once is kept beside them."""
        return [(key, getattr(self, key)) for key in self._keys]

    def __iter__(self) -> Iterator[tuple[str, object]]:
        """The fields with their values, as pydantic gives them."""
        return iter(self._items())

    def __reduce__(self) -> tuple[object, ...]:
        values = [getattr(self, key) for key in (*self._keys, *self._beside)]
        return _made_again, (type(self), values, self.model_fields_set)

    def __setattr__(self, name: str, value: object) -> None:
        raise TypeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> None:
        raise TypeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LightModel):
            return NotImplemented
        return type(self) is type(other) and self._items() == other._items()

    def __hash__(self) -> int:
        return hash(tuple(self._items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in self._items())})"


_put_given = vars(LightModel)["model_fields_set"].__set__  # the slot, which a frozen class closes


def _fill(record: LightModel, values: Sequence[object], given: Set[str]) -> None:
    for put, value in zip(type(record)._puts, values, strict=True):
        put(record, value)
    record.__pydantic_fields_set__.__set__(record, given)


def _made_again(kind: type[LightModel], values: list[object], given: frozenset[str]) -> LightModel:
    """A record that comes from another process."""
    record = object.__new__(kind)
    _fill(record, values[: len(kind._keys)], given)
    for key, value in zip(kind._beside, values[len(kind._keys) :], strict=True):
        object.__setattr__(record, key, value)
    return record


@cache
def _fields(record: Any) -> dict[str, LightField]:
    hints = get_type_hints(record, include_extras=True)
    found: dict[str, LightField] = {}
    for key in record._keys:
        annotation, *metadata = get_args(hints[key]) if get_origin(hints[key]) is Annotated else (hints[key],)
        found[key] = LightField(annotation, tuple(metadata), key not in record._defaults)
    return found


def _dumped(value: object) -> object:
    match value:
        case LightModel():
            return value.model_dump()
        case tuple():
            return tuple(map(_dumped, value))
        case _:
            return value

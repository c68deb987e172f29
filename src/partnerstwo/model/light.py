"""Models without pydantic: the same classes, read by the schemas that pydantic made of them (`model/snapshot.py`).

They offer as much of pydantic's interface as the program uses, under the same names.
"""

from __future__ import annotations

from collections.abc import Mapping
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


class _Given:
    """Which keys the file gave, as the core tells it. The same sets come again and again: equal ones are kept once."""

    def __init__(self) -> None:
        self.known: dict[frozenset[str], frozenset[str]] = {}

    def __set__(self, instance: LightModel, keys: set[str]) -> None:
        given = frozenset(keys)
        _put_given(instance, self.known.setdefault(given, given))


class LightModel:
    """A frozen map of a file. The core fills it in as it does pydantic's own: its `__dict__` and the keys given."""

    __slots__ = ("__dict__", "__pydantic_extra__", "model_fields_set")

    model_fields: ClassVar = _Fields()
    model_fields_set: frozenset[str]
    __pydantic_fields_set__: ClassVar = _Given()
    _keys: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # Annotations are text here, and need not be understood for their names.
        cls._keys += tuple(key for key, hint in cls.__annotations__.items() if not hint.startswith("ClassVar"))

    def __init__(self, **values: object) -> None:
        """A record that the program makes. The values are taken as they are; `TypeError` if they do not make one."""
        kind = type(self)
        missing = [key for key in kind._keys if key not in values and not hasattr(kind, key)]
        if missing or not values.keys() <= {*kind._keys}:
            raise TypeError(f"{kind.__name__} is not made of {sorted(values)}")
        self.__dict__.update((key, values[key] if key in values else getattr(kind, key)) for key in kind._keys)
        _put_given(self, frozenset(values))

    @classmethod
    def model_validate(cls, data: Mapping[str, object]) -> Self:
        """The entity that the data give. Raises `ValidationError` with all that does not fit."""
        entity: Self = snapshot.validator(cls.__name__).validate_python(data)
        return entity

    def model_copy(self, *, update: Mapping[str, object] | None = None) -> Self:
        """A copy with other values for some fields."""
        changed = dict(update or {})
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__ | changed)
        _put_given(copy, self.model_fields_set | changed.keys())
        return copy

    def model_dump(self) -> dict[str, object]:
        """The fields; records in them as maps."""
        return {key: _dumped(value) for key, value in self._items()}

    def _items(self) -> list[tuple[str, object]]:
        """The fields alone: what is worked out once is kept beside them."""
        values = self.__dict__
        return [(key, values[key]) for key in self._keys]

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


_put_given = LightModel.model_fields_set.__set__  # type: ignore[attr-defined]  # the slot, which a frozen class closes


@cache
def _fields(record: Any) -> dict[str, LightField]:
    hints = get_type_hints(record, include_extras=True)
    found: dict[str, LightField] = {}
    for key in record._keys:
        annotation, *metadata = get_args(hints[key]) if get_origin(hints[key]) is Annotated else (hints[key],)
        found[key] = LightField(annotation, tuple(metadata), not hasattr(record, key))
    return found


def _dumped(value: object) -> object:
    match value:
        case LightModel():
            return value.model_dump()
        case tuple():
            return tuple(map(_dumped, value))
        case _:
            return value

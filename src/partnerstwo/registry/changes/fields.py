"""What differs between two versions of a record, field by field, in the fields' own words."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import money, number
from partnerstwo.language.text import Text, Value, same
from partnerstwo.model.description import fields_of
from partnerstwo.model.entity import Record
from partnerstwo.model.project import MONEY
from partnerstwo.registry.changes.pairing import IDENTITIES, pairs
from partnerstwo.registry.changes.sides import Sides

LONGEST = 80
"""Characters of a text that is still quoted; of a longer one it is said that it was changed."""

_SET = Text("{field}: wpisano {new}", "{field}: {new} entered")
_CLEARED = Text("{field}: usunięto {old}", "{field}: {old} removed")
_CHANGED = Text("{field}: {old} → {new}", "{field}: {old} → {new}")
_LONG_SET = Text("{field}: wpisano treść", "{field}: entered")
_LONG_CLEARED = Text("{field}: usunięto treść", "{field}: removed")
_LONG_CHANGED = Text("{field}: zmieniono treść", "{field}: reworded")
_ADDED = Text("{field}: dodano {added:list}", "{field}: {added:list} added")
_REMOVED = Text("{field}: usunięto {removed:list}", "{field}: {removed:list} removed")
_BOTH = Text(
    "{field}: dodano {added:list}, usunięto {removed:list}", "{field}: {added:list} added, {removed:list} removed"
)
_REORDERED = Text("{field}: zmieniono kolejność", "{field}: reordered")
_ITEM_ADDED = Text("{field}: dodano {item}", "{field}: {item} added")
_ITEM_REMOVED = Text("{field}: usunięto {item}", "{field}: {item} removed")
_EMPTY = Text("{field}: wpisano, że brak", "{field}: entered as none")
_NOT_EMPTY = Text("{field}: usunięto wpis, że brak", "{field}: no longer entered as none")
_YES, _NO = Text("tak", "yes"), Text("nie", "no")

_PARTNERS = frozenset(
    {"run_by", "lead", "initiated_by", "owner", "owners", "parties", "attended", "members", "partner"}
)
_PARTNERSHIPS = frozenset({"partnership"})
_UNQUOTED = frozenset({"contact", "notes"})
"""A contact is no news, and a note may hold anything: that they changed is all that is said."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs; `old` and `new` as files write them."""

    key: str
    text: Text
    values: Mapping[str, Value] = field(default_factory=dict)
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Compares records of one type."""

    sides: Sides
    under: Text | None = None
    """Words that stand before the names of fields."""
    names: Mapping[str, Text] = field(default_factory=dict)
    """Other names for fields whose own, such as "od", say too little alone."""

    def of(self, old: Record | None, new: Record | None, without: Container[str] = ()) -> Iterator[Difference]:
        """The fields that differ, in the order of the model; a record that is not there has no values."""
        record = old if new is None else new
        if record is None:
            return
        for words in fields_of(type(record)):
            before: object = getattr(old, words.key, None)
            after: object = getattr(new, words.key, None)
            said = bool(before or after) or None not in (old, new)
            if before != after and said and words.key not in without:
                name = self.names.get(words.key, words.name)
                yield from self._field(type(record), words.key, name, before, after)

    def _field(self, kind: type[Record], key: str, name: Text, before: object, after: object) -> Iterator[Difference]:
        field = name if self.under is None else joined(self.under, name)
        if key in _UNQUOTED:
            yield Difference(key, _long(before, after), {"field": field})
            return
        match before, after:
            case (Record() | None, Record() | None) if type(before) is type(after) or None in (before, after):
                for each in Comparison(self.sides, field).of(before, after):
                    yield Difference(key, each.text, each.values, each.old, each.new)
            case (() | None, () | None):
                yield Difference(key, _EMPTY if before is None else _NOT_EMPTY, {"field": field})
            case (tuple() | None, tuple() | None):
                yield from self._lists(key, field, before or (), after or ())
            case (dict() | None, dict() | None):
                yield from self._maps(kind, key, field, before or {}, after or {})
            case _:
                yield self._single(kind, key, field, before, after)

    def _single(self, kind: type[Record], key: str, field: Text, before: object, after: object) -> Difference:
        old, new = written(kind, key, before), written(kind, key, after)
        if any(isinstance(each, str) and (len(each) > LONGEST or "\n" in each) for each in (before, after)):
            return Difference(key, _long(before, after), {"field": field}, old, new)
        values: dict[str, Value] = {"field": field}
        if before is not None:
            values["old"] = self._word(kind, key, before)
        if after is not None:
            values["new"] = self._word(kind, key, after)
        text = _SET if before is None else _CLEARED if after is None else _CHANGED
        return Difference(key, text, values, old, new)

    def _lists(
        self, key: str, field: Text, before: tuple[object, ...], after: tuple[object, ...]
    ) -> Iterator[Difference]:
        was = [item for item in before if isinstance(item, Record)]
        now = [item for item in after if isinstance(item, Record)]
        if was or now:
            for old, new in pairs(was, now):
                yield from self._item(key, field, old, new)
            return
        added = tuple(as_text(self._word(Record, key, item)) for item in after if item not in before)
        removed = tuple(as_text(self._word(Record, key, item)) for item in before if item not in after)
        text = _BOTH if added and removed else _ADDED if added else _REMOVED if removed else _REORDERED
        old_words, new_words = (
            ", ".join(written(Record, key, item) or "" for item in items) or None for items in (before, after)
        )
        values: dict[str, Value] = {"field": field, "added": added, "removed": removed}
        yield Difference(key, text, values, old_words, new_words)

    def _item(self, key: str, field: Text, old: Record | None, new: Record | None) -> Iterator[Difference]:
        match old, new:
            case Record(), Record():
                for each in Comparison(self.sides, joined(field, self.title(new))).of(old, new):
                    yield Difference(key, each.text, each.values, each.old, each.new)
            case None, Record():
                yield Difference(key, _ITEM_ADDED, {"field": field, "item": self.title(new)})
            case Record(), None:
                yield Difference(key, _ITEM_REMOVED, {"field": field, "item": self.title(old)})
            case _:
                raise ValueError("a pair of nothing")

    def _maps(
        self, kind: type[Record], key: str, field: Text, before: dict[str, object], after: dict[str, object]
    ) -> Iterator[Difference]:
        for name in dict.fromkeys([*after, *before]):
            if before.get(name) != after.get(name):
                yield self._single(kind, key, joined(field, same(name)), before.get(name), after.get(name))

    def title(self, item: Record) -> Text:
        """What an item of a list is called."""
        key = IDENTITIES[type(item)][0][0]
        value: object = getattr(item, key)
        if key == "partner" and isinstance(value, str):
            return same(self.sides.named("partners", value))
        return as_text(self._word(type(item), key, shortened(value) if isinstance(value, str) else value))

    def _word(self, kind: type[Record], key: str, value: object) -> Value:
        match value:
            case Labelled():
                return value.label
            case bool():
                return _YES if value else _NO
            case Decimal():
                return amount(value) if (kind, key) in MONEY else quantity(value)
            case PartialDate():
                return value
            case str() if key in _PARTNERS:
                return self.sides.named("partners", value)
            case str() if key in _PARTNERSHIPS:
                return self.sides.named("partnerships", value)
            case Record():
                named: object = getattr(value, fields_of(type(value))[0].key)
                return str(named)
            case dict():
                return ", ".join(f"{name} {each}".replace("\0single", "").strip() for name, each in value.items())
            case _:
                return str(value)


def amount(value: Decimal) -> Text:
    """Zlotys in both languages."""
    return Text(money(value, Lang.PL), money(value, Lang.EN))


def quantity(value: Decimal) -> Text:
    """A number with the places that it has."""
    exponent = value.normalize().as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return Text(number(value, Lang.PL, places), number(value, Lang.EN, places))


def joined(*parts: Text) -> Text:
    """`umowa partnerska: podpisano`."""
    return Text(": ".join(part.pl for part in parts), ": ".join(part.en for part in parts))


def as_text(value: Value) -> Text:
    """A single value as words."""
    return value if isinstance(value, Text) else same(str(value))


def shortened(text: str) -> str:
    """The text on one line, cut after a word where it is too long to be quoted."""
    words = " ".join(text.split())
    if len(words) <= LONGEST:
        return words
    end = words.rfind(" ", LONGEST // 2, LONGEST)
    kept = words[: end if end > 0 else LONGEST - 1]
    return f"{kept.rstrip(' ,.;:–-')}…"


def written(kind: type[Record], key: str, value: object) -> str | None:
    """A value as files write it; None for none."""
    match value:
        case None:
            return None
        case Labelled():
            return str(value.value)
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:.2f}" if (kind, key) in MONEY else f"{value.normalize():f}"
        case PartialDate():
            return value.isoformat()
        case Record():
            return str(getattr(value, fields_of(type(value))[0].key))
        case _:
            return str(value)


def _long(before: object, after: object) -> Text:
    return _LONG_SET if before is None else _LONG_CLEARED if after is None else _LONG_CHANGED

"""The ids of one registry as a schema of their own: the other schemas refer to it, so only it changes with the data."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.model.entity import Entity
from partnerstwo.model.fields import Typed
from partnerstwo.model.partner import Partner
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.registry.sectors import sector_of
from partnerstwo.schema.core import loaded
from partnerstwo.schema.json import Fragment, Json, encoded

FILE = "ids.json"
DIALECT = "http://json-schema.org/draft-07/schema#"
KINDS = (Typed.PARTNER, Typed.PARTNERSHIP, Typed.GOAL, Typed.SUBJECT)
"""What can be referred to."""
_ALWAYS_GIVEN = (Typed.GOAL,)
_NEVER_NEEDED = (Typed.SUBJECT,)

_UNKNOWN = {
    Typed.PARTNER: Text(
        "Nie ma partnera o tym identyfikatorze. Jeśli jest nowy, odśwież podpowiedzi: partnerstwo schema --write (R01)",
        "There is no partner with this id. If it is new, bring the hints up to date: partnerstwo schema --write (R01)",
    ),
    Typed.PARTNERSHIP: Text(
        "Nie ma partnerstwa o tym identyfikatorze. Jeśli jest nowe, odśwież podpowiedzi: "
        "partnerstwo schema --write (R02)",
        "There is no partnership with this id. If it is new, bring the hints up to date: "
        "partnerstwo schema --write (R02)",
    ),
    Typed.GOAL: Text(
        "Żadne partnerstwo nie ma celu o tym identyfikatorze. Jeśli jest nowy, odśwież podpowiedzi: "
        "partnerstwo schema --write (R02)",
        "No partnership has a goal with this id. If it is new, bring the hints up to date: "
        "partnerstwo schema --write (R02)",
    ),
    Typed.SUBJECT: Text(
        "Nie ma takiego wpisu. Jeśli jest nowy, odśwież podpowiedzi: partnerstwo schema --write (W04)",
        "There is no such entry. If it is new, bring the hints up to date: partnerstwo schema --write (W04)",
    ),
}
_COMMENT = Text(
    "Identyfikatory z tego rejestru, dla podpowiedzi w edytorze. Plik pisze program: partnerstwo schema --write",
    "The ids of this registry, for the hints of an editor. Written by the program: partnerstwo schema --write",
)
_EMPTY = Text("puste: nie podano", "empty: not given")


def ids(registry: Registry, lang: Lang) -> bytes:
    """The schema of every id that the registry knows, those of files that cannot be read included."""
    listed: dict[Typed, list[tuple[str, str]]] = {
        Typed.PARTNER: [(each, _partner(registry, each, lang)) for each in registry.ids("partners")],
        Typed.PARTNERSHIP: [(each, _name(registry, "partnerships", each)) for each in registry.ids("partnerships")],
        Typed.GOAL: sorted(_goals(registry)),
        Typed.SUBJECT: [
            (f"{kind.folder}/{each}", _name(registry, kind.folder, each))
            for kind in ENTITIES
            for each in registry.ids(kind.folder)
        ],
    }
    definitions: Fragment = {}
    for kind, pairs in listed.items():
        if kind not in _NEVER_NEEDED:
            definitions[kind.value] = _enumeration(kind, pairs, lang, optional=False)
        if kind not in _ALWAYS_GIVEN:
            definitions[f"optional_{kind.value}"] = _enumeration(kind, pairs, lang, optional=True)
    return encoded({"$schema": DIALECT, "$comment": _COMMENT[lang], "definitions": definitions})


def reference(kind: Typed, *, optional: bool) -> str:
    """Where another schema finds the ids of a kind."""
    return f"{FILE}#/definitions/{'optional_' if optional else ''}{kind.value}"


def _enumeration(kind: Typed, pairs: list[tuple[str, str]], lang: Lang, *, optional: bool) -> Fragment:
    """The ids, also as a loader makes them where they look like numbers; any text where there are none."""
    known: dict[tuple[type, Json], str] = {}
    for each, words in pairs:
        for value in (each, loaded(each)):
            known.setdefault((type(value), value), words)
    if optional and known:
        known.setdefault((type(None), None), _EMPTY[lang])
    message = _UNKNOWN[kind][lang]
    if not known:
        return {"type": ["string", "number", "boolean", *(("null",) if optional else ())]}
    return {
        "enum": [value for _, value in known],
        "enumDescriptions": list(known.values()),
        "errorMessage": message,
    }


def _partner(registry: Registry, partner_id: str, lang: Lang) -> str:
    """`Gmina Lipowo – publiczny, Lipowo`."""
    partner = registry.partners.get(partner_id)
    name = one_line(registry.partner_name(partner_id))
    return f"{name} – {', '.join(more)}" if partner and (more := _more(registry, partner, lang)) else name


def _more(registry: Registry, partner: Partner, lang: Lang) -> list[str]:
    sector = sector_of(registry, partner)
    return [*([sector.label[lang]] if sector else []), *([one_line(partner.seat)] if partner.seat else [])]


def _name(registry: Registry, folder: str, entity_id: str) -> str:
    entity = registry.of(folder).get(entity_id)
    return one_line(_titled(entity)) if entity is not None else entity_id


def _titled(entity: Entity) -> str:
    value: object = getattr(entity, entity.title_key)
    return value if isinstance(value, str) else f"{entity.id}"


def _goals(registry: Registry) -> Iterable[tuple[str, str]]:
    for partnership in registry.partnerships.values():
        for goal in partnership.goals:
            if goal.id is not None:
                yield goal.id, one_line(goal.text)

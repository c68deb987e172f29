"""The schema of each kind of file, from the model.

What editors do with a schema decides its form: `type` with "null" and never `anyOf` with it, several examples or
none, no message for a whole map, no `$id` (references to `ids.json` are relative to the file).
"""

from __future__ import annotations

from collections.abc import Sequence

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.description import FieldWords, fields_of
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import Typed
from partnerstwo.model.settings import Settings
from partnerstwo.model.shape import Choice, Either, Group, Keyed, One, Several, Shape, shape_of
from partnerstwo.schema import words
from partnerstwo.schema.ids import DIALECT, KINDS, reference
from partnerstwo.schema.json import Fragment, Json
from partnerstwo.schema.kinds import NAMES, file_name, kind_name
from partnerstwo.schema.particular import of_assessment, thresholds, waived
from partnerstwo.schema.rulebook import RuleEntry
from partnerstwo.schema.single import single
from partnerstwo.schema.snippets import of_file, of_item

MOST_LISTED = 12
"""How many allowed values a message names; longer lists are shown by the editor itself."""

_ALLOWED = Text("Nie ma takiej wartości; dozwolone: {values} (F04)", "There is no such value; allowed: {values} (F04)")
_MANY = Text(
    "Nie ma takiej wartości; listę pokazuje podpowiedź, Ctrl+spacja (F04)",
    "There is no such value; the editor lists them, Ctrl+space (F04)",
)
_COMMENT = Text(
    "Schemat dla edytorów. Plik pisze program: partnerstwo schema --write",
    "A schema for editors. Written by the program: partnerstwo schema --write",
)


def schemas(lang: Lang, rules: Sequence[RuleEntry]) -> dict[str, Fragment]:
    """The schemas by file name; they depend on nothing but the program and the language."""
    return {file_name(kind): _schema(kind, lang, rules) for kind in NAMES}


def _schema(kind: type[Entity], lang: Lang, rules: Sequence[RuleEntry]) -> Fragment:
    fragment: Fragment = {"$schema": DIALECT, "$comment": _COMMENT[lang], "title": kind_name(kind)[lang]}
    fragment |= _group(kind, lang, rules)
    if kind is Assessment:
        fragment |= of_assessment(lang)
    return fragment | of_file(kind, lang)


def _group(record: type[Record], lang: Lang, rules: Sequence[RuleEntry]) -> Fragment:
    fields = fields_of(record)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [each.key for each in fields if each.required],
        "properties": {each.key: _field(record, each, lang, rules) for each in fields},
    }


def _field(record: type[Record], field: FieldWords, lang: Lang, rules: Sequence[RuleEntry]) -> Fragment:
    texts: Fragment = {
        "title": words.title(field, lang),
        "description": words.described(field, lang),
        "markdownDescription": words.described_at_length(field, lang),
    }
    if record is Settings and field.key == "thresholds":
        return texts | thresholds(lang, rules)
    shape = shape_of(record, field.key)
    fragment = _value(shape, lang, rules, optional=not field.required)
    if isinstance(shape, Several):
        fragment["items"] = _value(shape.item, lang, rules) | of_item(record, field.key, lang)
    return texts | fragment


def _value(shape: Shape, lang: Lang, rules: Sequence[RuleEntry], *, optional: bool = False) -> Fragment:
    match shape:
        case One(typed):
            return _one(typed, lang, rules, optional=optional)
        case Choice(choices):
            return _choice(tuple(choices), lang, optional=optional)
        case Several(item):
            return {"type": _types(("array",), optional=optional), "items": _value(item, lang, rules)}
        case Keyed(value):
            return {"type": _types(("object",), optional=optional), "additionalProperties": _value(value, lang, rules)}
        case Either(options):
            # The first alternative may be empty for all of them.
            kinds = [_value(each, lang, rules, optional=optional and each is options[0]) for each in options]
            return {"anyOf": kinds}
        case Group(record, short):
            group = _group(record, lang, rules)
            if short is not None:
                return {"anyOf": [_value(shape_of(record, short), lang, rules), group]}
            return group | {"type": _types(("object",), optional=optional)}


def _one(typed: Typed, lang: Lang, rules: Sequence[RuleEntry], *, optional: bool) -> Fragment:
    if typed in KINDS:
        return {"$ref": reference(typed, optional=optional)}
    if typed is Typed.RULE:
        return waived(lang, rules)
    return single(typed, lang, optional=optional)


def _choice(choices: Sequence[Labelled], lang: Lang, *, optional: bool) -> Fragment:
    values: list[Json] = [each.value for each in choices]
    plain = [words.choice(each, lang) for each in choices]
    marked = [words.choice_at_length(each, lang) for each in choices]
    if len(choices) <= MOST_LISTED:
        message = _ALLOWED.format(lang, {"values": tuple(each.value for each in choices)})
    else:
        message = _MANY[lang]
    if optional:
        values.append(None)
        plain.append(words.nothing(lang))
        marked.append(words.nothing(lang))
    return {
        "enum": values,
        "enumDescriptions": plain,
        "markdownEnumDescriptions": marked,
        "errorMessage": message,
    }


def _types(names: tuple[str, ...], *, optional: bool) -> Json:
    every = (*names, *(("null",) if optional else ()))
    return list(every) if len(every) > 1 else every[0]

"""The words of the data files explained: kinds of files, keys, values of closed choices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import TypeAlias

from partnerstwo.document.blocks import Block, Cell, Column, Document, Fact, Facts, Kind, Section, Table
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import folded
from partnerstwo.language.text import Text
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.description import FieldWords, choices_of, fields_of, record_at
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.legal_form import TRAITS, LegalForm
from partnerstwo.model.settings import Settings
from partnerstwo.model.synonyms import SYNONYMS
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.wanted import spellings

NO_DAY = date.min
"""A word is explained on no day."""

_KEY = Text("klucz", "key")
_VALUE = Text("wartość", "value")
_LABEL = Text("nazwa", "name")
_MEANING = Text("opis", "meaning")
_REQUIRED = Text("wymagane", "required")
_WHERE = Text("gdzie", "where")
_SECTOR = Text("sektor", "sector")
_NUMBERS = Text("oczekiwane numery", "expected numbers")
_OPERATOR = Text("wymaga run_by", "needs run_by")
_BY_OPERATOR = Text("według prowadzącego", "that of the operator")
_FILE = Text("Plik {file}", "File {file}")
_FIELD = Text("Pole {key}", "Field {key}")
_VALUE_OF = Text("Wartość pola {key}: {value}", "Value of {key}: {value}")
_SCORE = Text("Co się ocenia: {key}", "What is scored: {key}")
_TOOL = Text("narzędzie", "tool")
_SCORES = "assessments/*.yaml: scores"
_CHOICES = Text("Dozwolone wartości", "Allowed values")
_FIELDS = Text("Pola", "Fields")

KINDS: tuple[type[Entity], ...] = (*ENTITIES, Settings)

_FILES: dict[str, tuple[str, ...]] = {
    "": ("registry", "registry.yaml", "rejestr"),
    "partners": ("partners", "partner", "partnerzy"),
    "partnerships": ("partnerships", "partnership", "partnerstwa", "partnerstwo", "partnerstwo lokalne"),
    "projects": ("projects", "project", "projekty", "projekt"),
    "meetings": ("meetings", "meeting", "spotkania", "spotkanie"),
    "assessments": ("assessments", "assessment", "oceny współpracy"),
}
"""Folder → names of its kind of file."""


@dataclass(frozen=True, slots=True)
class FileTerm:
    """A kind of file and its fields."""

    kind: type[Entity]

    @property
    def file(self) -> str:
        """`partners/*.yaml`."""
        return file_of(self.kind)

    @property
    def names(self) -> tuple[str, ...]:
        """What it goes by."""
        return _FILES[self.kind.folder]

    def section(self, lang: Lang) -> Section:
        """Its fields as a table."""
        return Section("file", _FILE.format(lang, {"file": self.file}), (_fields_table(self.kind, lang),))

    def plain(self, lang: Lang) -> PlainMap:
        """The same for JSON."""
        return {"meaning": "file", "file": self.file, "fields": _plain_fields(self.kind, lang)}


@dataclass(frozen=True, slots=True)
class KeyTerm:
    """A key of one map, wherever that map stands."""

    words: FieldWords
    holder: type[Record]
    places: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The key and its labels."""
        return (self.words.key, self.words.name.pl, self.words.name.en)

    @property
    def choices(self) -> tuple[Labelled, ...]:
        """The values it takes, if it takes only some."""
        return _members(choices_of(self.holder, self.words.key))

    @property
    def inner(self) -> type[Record] | None:
        """The map that stands under it, if one does."""
        return record_at(self.holder, (self.words.key,))

    def section(self, lang: Lang) -> Section:
        """What it means, where it stands, what may stand in it."""
        facts = (
            Fact(_LABEL[lang], self.words.name[lang]),
            Fact(_MEANING[lang], self.words.description[lang]),
            Fact(_REQUIRED[lang], self.words.required),
            Fact(_WHERE[lang], ", ".join(self.places)),
        )
        blocks: list[Block | Section] = [Facts(facts)]
        if self.choices:
            blocks.append(Section("choices", _CHOICES[lang], (_choices_table(self.choices, lang),)))
        if self.inner is not None:
            blocks.append(Section("fields", _FIELDS[lang], (_fields_table(self.inner, lang),)))
        return Section("key", _FIELD.format(lang, {"key": self.words.key}), tuple(blocks))

    def plain(self, lang: Lang) -> PlainMap:
        """The same for JSON."""
        choices: list[Plain] = [_plain_choice(each, lang) for each in self.choices]
        places: list[Plain] = [*self.places]
        return {
            "meaning": "key",
            **_plain_field(self.words, lang),
            "places": places,
            **({"choices": choices} if choices else {}),
            **({"fields": _plain_fields(self.inner, lang)} if self.inner is not None else {}),
        }


@dataclass(frozen=True, slots=True)
class ValueTerm:
    """A value of a closed choice."""

    choice: Labelled
    keys: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The value and its labels."""
        return (*spellings(self.choice), *SYNONYMS.get(self.choice, ()))

    def section(self, lang: Lang) -> Section:
        """Its label, and what follows from a legal form."""
        title = _VALUE_OF.format(lang, {"key": ", ".join(self.keys), "value": self.choice.value})
        return Section("value", title, (_choices_table((self.choice,), lang),))

    def plain(self, lang: Lang) -> PlainMap:
        """The same for JSON."""
        keys: list[Plain] = [*self.keys]
        return {"meaning": "value", "keys": keys, **_plain_choice(self.choice, lang)}


@dataclass(frozen=True, slots=True)
class ScoreTerm:
    """A key of a tool for self-assessment, such as an area of the Model."""

    tool: AssessmentTool
    key: str
    words: Text

    @property
    def names(self) -> tuple[str, ...]:
        """The key and what it stands for."""
        return (self.key, self.words.pl, self.words.en)

    def section(self, lang: Lang) -> Section:
        """What is scored, with which tool, and where the mark stands."""
        facts = (
            Fact(_LABEL[lang], self.words[lang]),
            Fact(_TOOL[lang], self.tool.label[lang]),
            Fact(_WHERE[lang], _SCORES),
        )
        return Section("score", _SCORE.format(lang, {"key": self.key}), (Facts(facts),))

    def plain(self, lang: Lang) -> PlainMap:
        """The same for JSON."""
        return {
            "meaning": "score",
            "tool": self.tool.value,
            "key": self.key,
            "label": self.words[lang],
            "places": [_SCORES],
        }


Term: TypeAlias = FileTerm | KeyTerm | ValueTerm | ScoreTerm


@cache
def terms() -> tuple[Term, ...]:
    """Every word of the files: kinds of files, then keys, then values, then what is scored."""
    keys = tuple(_keys())
    scores = (ScoreTerm(tool, key, words) for tool, table in SCORE_KEYS.items() for key, words in (table or {}).items())
    return (*(FileTerm(kind) for kind in KINDS), *keys, *_values(keys), *scores)


def meanings(typed: str) -> tuple[Term, ...]:
    """What a word can mean, in the order of `terms`."""
    word = folded(typed)
    return tuple(term for term in terms() if word and word in map(folded, term.names))


def glossary(typed: str, found: tuple[Term, ...], lang: Lang) -> Document:
    """The meanings of a word as a document."""
    return Document(typed, "", lang, NO_DAY, tuple(term.section(lang) for term in found))


def file_of(kind: type[Entity]) -> str:
    """Where files of a kind stand."""
    return f"{kind.folder}/*.yaml" if kind.folder else "registry.yaml"


def _keys() -> Iterator[KeyTerm]:
    places: dict[tuple[type[Record], str], list[str]] = {}
    found: dict[tuple[type[Record], str], FieldWords] = {}
    for kind in KINDS:
        for route, holder, words in _walk(kind, ()):
            found[holder, words.key] = words
            places.setdefault((holder, words.key), []).append(f"{file_of(kind)}: {'.'.join(route)}")
    for (holder, key), words in found.items():
        yield KeyTerm(words, holder, tuple(places[holder, key]))


def _walk(holder: type[Record], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], type[Record], FieldWords]]:
    for words in fields_of(holder):
        route = (*above, words.key)
        yield route, holder, words
        inner = record_at(holder, (words.key,))
        if inner is not None:
            yield from _walk(inner, route)


def _values(keys: tuple[KeyTerm, ...]) -> Iterator[ValueTerm]:
    # Members of different choices may be equal as texts: `board` of meetings and of bodies.
    used: dict[tuple[str, str], tuple[Labelled, list[str]]] = {}
    for term in keys:
        for choice in term.choices:
            _, found = used.setdefault((type(choice).__name__, str(choice.value)), (choice, []))
            if term.words.key not in found:
                found.append(term.words.key)
    for choice, found in used.values():
        yield ValueTerm(choice, tuple(found))


def _members(choices: type[Enum] | None) -> tuple[Labelled, ...]:
    return tuple(choices) if choices is not None and issubclass(choices, Labelled) else ()


def _fields_table(record: type[Record], lang: Lang) -> Table:
    columns = (
        Column("key", _KEY[lang], Kind.IDENTIFIER, header=True),
        Column("label", _LABEL[lang]),
        Column("meaning", _MEANING[lang]),
        Column("required", _REQUIRED[lang]),
    )
    rows = tuple((w.key, w.name[lang], w.description[lang], w.required) for w in fields_of(record))
    return Table("fields", "", columns, rows)


def _choices_table(choices: tuple[Labelled, ...], lang: Lang) -> Table:
    columns = [Column("value", _VALUE[lang], Kind.IDENTIFIER, header=True), Column("label", _LABEL[lang])]
    forms = any(isinstance(choice, LegalForm) for choice in choices)
    if forms:
        columns += [Column("sector", _SECTOR[lang]), Column("numbers", _NUMBERS[lang])]
        columns += [Column("operator", _OPERATOR[lang])]
    rows = tuple((str(each.value), each.label[lang], *_traits(each, lang)) for each in choices)
    return Table("choices", "", tuple(columns), rows)


def _traits(choice: Labelled, lang: Lang) -> tuple[Cell, ...]:
    if not isinstance(choice, LegalForm):
        return ()
    traits = TRAITS[choice]
    sector = traits.sector.label if traits.sector else _BY_OPERATOR
    numbers = ", ".join(number.value for number in traits.expects)
    return sector[lang], numbers or None, traits.needs_operator


def _plain_field(words: FieldWords, lang: Lang) -> PlainMap:
    return {
        "key": words.key,
        "label": words.name[lang],
        "description": words.description[lang],
        "required": words.required,
    }


def _plain_fields(record: type[Record], lang: Lang) -> list[Plain]:
    return [_plain_field(words, lang) for words in fields_of(record)]


def _plain_choice(choice: Labelled, lang: Lang) -> PlainMap:
    out: PlainMap = {"value": str(choice.value), "label": choice.label[lang]}
    if isinstance(choice, LegalForm):
        traits = TRAITS[choice]
        out["sector"] = traits.sector.value if traits.sector else None
        out["expects"] = [number.value for number in traits.expects]
        out["needs_operator"] = traits.needs_operator
    return out

"""`registry.yaml`: the registry itself."""

from __future__ import annotations

from typing import Annotated, ClassVar

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import HIDDEN, Before, Count, RuleCode, Subject, Terc, When, Words, one_of
from partnerstwo.model.label import label


class Language(Labelled):
    """The language of output, as `registry.yaml` names it."""

    PL = "pl", "polski", "Polish"
    EN = "en", "angielski", "English"

    def lang(self) -> Lang:
        """The same as the program's own type."""
        return Lang(self.value)


class Waiver(Record):
    """A breach that the registry's owner accepts for a time and a reason."""

    rule: Annotated[RuleCode, label("reguła", "rule", "Kod reguły, np. Z05.", "Code of the rule, such as Z05.")]
    subject: Annotated[
        Subject | None,
        label("przedmiot", "subject", "Np. partners/gops; brak: cały rejestr.", "Such as partners/gops; none: all."),
    ] = None
    reason: Annotated[Words | None, label("uzasadnienie", "reason", "Dlaczego.", "Why.")] = None
    until: Annotated[When | None, label("do", "until", "Ostatni dzień odstępstwa.", "Last day it holds.")] = None


SINGLE = HIDDEN + "single"
"""The key under which the bare number of `A01: 24` is kept."""


def limits(value: object) -> object:
    """The bare number of `A01: 24` as a map."""
    return {SINGLE: value} if isinstance(value, str) else value


Limits = Annotated[dict[str, Count], Before(limits)]


class Settings(Entity):
    """The registry's name, owner and rules of its own."""

    folder: ClassVar[str] = ""
    title_key: ClassVar[str] = "name"

    name: Annotated[Words, label("nazwa", "name", "Nazwa rejestru.", "Name of the registry.")]
    owner: Annotated[Words, label("prowadzący", "owner", "Kto prowadzi rejestr.", "The unit that keeps the registry.")]
    area: Annotated[
        Terc | None,
        label(
            "obszar, kod TERC",
            "area, TERC code",
            "Jakiego obszaru dotyczy rejestr.",
            "Which area the registry is about.",
        ),
    ] = None
    language: Annotated[
        Annotated[Language, one_of(Language)] | None,
        label("język", "language", "Język komunikatów: pl lub en.", "Language of output: pl or en."),
    ] = None
    thresholds: Annotated[
        dict[str, Limits],
        label("progi", "thresholds", "Własne progi reguł, np. A01: 24.", "Limits of rules, such as A01: 24."),
    ] = {}  # noqa: RUF012 - pydantic gives each registry its own
    waivers: Annotated[
        tuple[Waiver, ...], label("odstępstwa", "waivers", "Świadome odstępstwa od reguł.", "Waived rules.")
    ] = ()

    @property
    def subject(self) -> str:
        """How findings and JSON name it."""
        return "registry"

    @property
    def file(self) -> str:
        """The path of its file."""
        return "registry.yaml"

"""Records that partnerships and projects share: documents, risks, conflicts."""

from __future__ import annotations

from typing import Annotated

from partnerstwo.model.choices import ConflictCause, Level
from partnerstwo.model.entity import Record
from partnerstwo.model.fields import PartnerId, When, Words, one_of
from partnerstwo.model.label import label


class PublicDocument(Record):
    """A published document."""

    title: Annotated[Words, label("tytuł", "title", "Tytuł dokumentu.", "Title of the document.")]
    url: Annotated[Words | None, label("adres", "address", "Adres w BIP lub na stronie.", "Where it is published.")] = (
        None
    )
    date: Annotated[When | None, label("data", "date", "Data dokumentu.", "Date of the document.")] = None


class Risk(Record):
    """A risk and who bears it."""

    text: Annotated[Words, label("ryzyko", "risk", "Na czym polega ryzyko.", "What the risk is.")]
    owners: Annotated[
        tuple[PartnerId, ...],
        label(
            "właściciele", "owners", "Identyfikatory partnerów, którzy je niosą.", "Ids of the partners that bear it."
        ),
    ] = ()
    level: Annotated[
        Annotated[Level, one_of(Level)] | None,
        label("poziom", "level", "Jak poważne jest ryzyko.", "How grave it is."),
    ] = None
    response: Annotated[
        Words | None, label("reakcja", "response", "Co robimy z ryzykiem.", "What is done about it.")
    ] = None


class Conflict(Record):
    """A conflict, from the day it was opened to its resolution."""

    opened: Annotated[When, label("od", "opened", "Kiedy spór powstał.", "When it began.")]
    cause: Annotated[
        ConflictCause,
        one_of(ConflictCause),
        label("przyczyna", "cause", "Źródło sporu.", "Where it came from."),
    ]
    parties: Annotated[
        tuple[PartnerId, ...],
        label("strony", "parties", "Identyfikatory partnerów w sporze.", "Ids of the partners in conflict."),
    ] = ()
    closed: Annotated[When | None, label("do", "closed", "Kiedy spór rozstrzygnięto.", "When it was settled.")] = None
    resolution: Annotated[
        Words | None, label("rozstrzygnięcie", "resolution", "Jak spór rozwiązano.", "How it was settled.")
    ] = None

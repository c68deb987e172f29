"""What has to be said before anything else: registries that could not be read, errors in the data."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Section
from partnerstwo.language.nouns import Noun
from partnerstwo.language.text import Text
from partnerstwo.overview.overview import Overview

_UNREAD = Noun(
    (
        "Jednego rejestru nie dało się odczytać i w liczbach go nie ma (zob. część o jakości danych).",
        "{n} rejestrów nie dało się odczytać i w liczbach ich nie ma (zob. część o jakości danych).",
        "{n} rejestrów nie dało się odczytać i w liczbach ich nie ma (zob. część o jakości danych).",
    ),
    (
        "One registry could not be read and is in none of the numbers (see the section on the quality of data).",
        "{n} registries could not be read and are in none of the numbers (see the section on the quality of data).",
    ),
)
_ERRORS = Text(
    "Rejestry z błędami w danych: {registries}; błędy razem: {errors}. Dopóki nie zostaną poprawione, liczby w "
    "tym zestawieniu mogą być niepełne.",
    "Registries with errors in their data: {registries}; errors in all: {errors}. Until they are mended, the numbers "
    "of this paper may be incomplete.",
)


def make(overview: Overview) -> Section | None:
    """The warning of the first page; None where there is nothing to warn of."""
    said = " ".join(_said(overview))
    return Section("opening", "", (overview.voice.alarm(said),)) if said else None


def _said(overview: Overview) -> Iterator[str]:
    voice = overview.voice
    if overview.unread:
        yield voice.count(len(overview.unread), _UNREAD)
    wrong = [each.figures.findings for each in overview.digests if each.figures.findings.errors]
    if wrong:
        yield voice.say(_ERRORS, registries=len(wrong), errors=sum(each.errors for each in wrong))

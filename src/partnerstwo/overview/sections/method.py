"""How it was counted, so that somebody else can count again."""

from __future__ import annotations

from partnerstwo.document.blocks import Section
from partnerstwo.language.text import Text
from partnerstwo.overview.overview import Overview

_TITLE = Text("Jak liczono", "How it was counted")
_SUMS = Text(
    "Każdy rejestr odczytano i sprawdzono osobno, a liczby dodano. Partner należący do kilku partnerstw jednego "
    "rejestru liczy się raz, a wpisany do kilku rejestrów – w każdym z nich.",
    "Each registry was read and checked by itself, and the numbers were added. A partner of several partnerships of "
    "one registry counts once, and one that is in several registries in each of them.",
)
_PROJECTS = Text(
    "Projekty i środki obejmują także projekty poza partnerstwami. Spotkania to zebrania partnerstw, które działały w "
    "tym okresie.",
    "Projects and funds include those outside of partnerships. Meetings are those of the partnerships that existed in "
    "this period.",
)
_IDENTITY = Text(
    "Dwa wpisy to ta sama organizacja, jeśli mają ten sam numer KRS; w braku KRS – ten sam REGON (z numeru jednostki "
    "lokalnej liczy się dziewięć pierwszych cyfr); w braku obu – ten sam NIP, o ile wskazuje jedną organizację. Numery "
    "z błędną cyfrą kontrolną pominięto, podobnie jak NIP jednostek, które rozliczają się pod numerem gminy.",
    "Two entries are one organisation if they have the same KRS number; without one the same REGON (of a local unit's "
    "number the first nine digits count); without either the same NIP, where it names one organisation. Numbers with a "
    "wrong check digit are left out, and so is the NIP of units that settle their tax under the commune's.",
)
_CONTACTS = Text(
    "Zestawienie nie zawiera kontaktów ani danych osób fizycznych.",
    "There are no contacts and no natural persons in it.",
)


def make(overview: Overview) -> Section:
    """A few sentences."""
    voice = overview.voice
    items = (voice.say(each) for each in (_SUMS, _PROJECTS, _IDENTITY, _CONTACTS))
    return Section("method", _TITLE[overview.lang], (voice.bullets(items),))

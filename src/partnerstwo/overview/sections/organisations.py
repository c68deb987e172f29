"""Organisations counted once, those that are in several registries, and what registries say differently of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.overview.areas import Level
from partnerstwo.overview.overview import Overview
from partnerstwo.registry.organisations import Organisation, Trait

MOST_NAMED = 4
"""The names of more registries stand in no cell; their number does."""

_TITLE = Text("Organizacje w kilku rejestrach", "Organisations in several registries")
_COUNT = Text(
    "Wśród wszystkich wpisów partnerów, także dawnych, rozpoznano po numerach urzędowych (KRS, REGON, NIP) różne "
    "organizacje: {count}, w tym wpisane do co najmniej dwóch rejestrów: {shared}. Wpisy bez numeru, po którym można "
    "je porównać: {unidentified}. Osób fizycznych nie porównuje się.",
    "Among all entries of partners, former ones too, official numbers (KRS, REGON, NIP) tell {count} organisations "
    "apart; {shared} of them are in two registries or more. Entries without a number to compare them by: "
    "{unidentified}. Natural persons are not compared.",
)
_BROADEST = Text("Organizacje wpisane do kilku rejestrów", "Organisations in several registries")
_OF = Text("{caption} ({n} z {all})", "{caption} ({n} of {all})")
_NAME = Text("organizacja", "organisation")
_NUMBER = Text("numer", "number")
_BREADTH = Text("ile rejestrów", "how many registries")
_WHERE = Text("gdzie", "where")
_IN_AREA = Text("{area} ({n})", "{area} ({n})")
_MORE = Text("{names} i inne ({n})", "{names} and others ({n})")
_DIFFERENT = Text("Ta sama organizacja opisana różnie", "The same organisation described differently")
_WHAT = Text("co się różni", "what differs")
_HOW = Text("jak ją opisano i w których rejestrach", "how it is described, and in which registries")
_SAID = Text("{what}: {where}", "{what}: {where}")
_TO_CLEAR = Text(
    "Rejestry tych organizacji warto uzgodnić: {n}. Sprzeczny opis może znaczyć pomyłkę w numerze albo wpis, którego "
    "nikt nie poprawił po zmianie.",
    "The registries should agree on these organisations: {n}. A contradiction may be a slip in a number, or an entry "
    "that nobody mended after a change.",
)
_CAP = Text(
    "Pełne tabele są w załącznikach: polecenie report z --format xlsx, csv albo json.",
    "Annexes have them all: the command report with --format xlsx, csv or json.",
)


def make(overview: Overview) -> Section | None:
    """None where no record was compared."""
    if not overview.people.count and not overview.people.unidentified:
        return None
    return Section("organisations", _TITLE[overview.lang], tuple(_blocks(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    voice, people = overview.voice, overview.people
    yield voice.paragraph(_COUNT, count=people.count, shared=people.shared, unidentified=people.unidentified)
    if people.broadest:
        yield _broadest(overview)
    if people.contradictory:
        yield voice.note(_TO_CLEAR, n=people.contradicted)
        yield _different(overview)
    if len(people.broadest) < people.shared or len(people.contradictory) < people.contradicted:
        yield voice.paragraph(_CAP)


def _broadest(overview: Overview) -> Table:
    lang, people = overview.lang, overview.people
    columns = (
        Column("name", _NAME[lang], header=True),
        Column("number", _NUMBER[lang], Kind.IDENTIFIER),
        Column("breadth", _BREADTH[lang], Kind.COUNT),
        Column("registries", _WHERE[lang]),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (each.name, _number(overview, each), len(each.registries), _where(overview, each.registries))
        for each in people.broadest
    )
    return Table("organisations", _caption(overview, _BROADEST, len(rows), people.shared), columns, rows)


def _different(overview: Overview) -> Table:
    lang, people = overview.lang, overview.people
    columns = (
        Column("name", _NAME[lang], header=True),
        Column("number", _NUMBER[lang], Kind.IDENTIFIER),
        Column("what", _WHAT[lang]),
        Column("how", _HOW[lang]),
    )
    listed = sorted(people.contradictory, key=lambda each: (sort_key(each.name), each.number))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (each.name, _number(overview, each), trait.label[lang], _how(overview, each, trait))
        for each in listed
        for trait in each.contradictions
    )
    return Table("contradictions", _caption(overview, _DIFFERENT, len(listed), people.contradicted), columns, rows)


def _number(overview: Overview, one: Organisation) -> str:
    return f"{one.kind.label[overview.lang]} {one.number}"


def _caption(overview: Overview, caption: Text, n: int, every: int) -> str:
    return caption[overview.lang] if n == every else overview.voice.say(_OF, caption=caption, n=n, all=every)


def _how(overview: Overview, one: Organisation, trait: Trait) -> str:
    """What is said least often first: that is what has to be looked at."""
    where: dict[str, list[str]] = {}
    for words, record in one.said(trait):
        where.setdefault(words[overview.lang], []).append(record.registry)
    told = sorted(where.items(), key=lambda each: (len(set(each[1])), each[0]))
    return "; ".join(overview.voice.say(_SAID, what=what, where=_named(overview, held)) for what, held in told)


def _where(overview: Overview, folders: tuple[str, ...]) -> str:
    """The registries; where tables list areas, these."""
    if overview.rows.level is Level.REGISTRY:
        return _named(overview, folders)
    places = sorted(overview.places(folders), key=lambda each: -each[1])
    return _listed(overview, [overview.voice.say(_IN_AREA, area=area, n=n) for area, n in places])


def _named(overview: Overview, folders: Iterable[str]) -> str:
    return _listed(overview, overview.names(dict.fromkeys(folders)))


def _listed(overview: Overview, names: list[str]) -> str:
    said = ", ".join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return said
    return overview.voice.say(_MORE, names=said, n=len(names) - MOST_NAMED)

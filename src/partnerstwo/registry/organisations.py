"""The same organisation in several registries, known by its official numbers.

Two records are one organisation
* if they have the same KRS number;
* else the same REGON, where that stands beside one KRS number at most. Of a local unit's 14 digits the first nine
  count: they name the entity whose branch it is, and the question is who acts in several places;
* else the same NIP, where it belongs to one organisation at most: the units of a commune settle their tax under the
  commune's number, so the NIP of a unit tells nothing.

A number that leads two ways (one REGON beside two KRS numbers) joins nothing: one of the records is wrong, and nobody
here can say which. A number whose checksum is wrong does not count, and natural persons take no part. What a registry's
records are does not hang on the order in which registries are added.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import NamedTuple, Self

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text, same
from partnerstwo.model.checksums import valid_krs, valid_nip, valid_regon
from partnerstwo.model.choices import Sector
from partnerstwo.model.legal_form import TRAITS, LegalForm, Number
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of

_OF_ENTITY = 9
"""Digits of a REGON that name the entity; the others tell its local units apart."""
_ITSELF = "00000"
"""After them: the entity itself, written with 14 digits."""


class Entry(NamedTuple):
    """What one record says of an organisation: plain values, so that it can be sent from one process to another."""

    file: str
    name: str
    form: str | None
    """The key of the legal form; None where part of the file could not be read."""
    sector: str | None
    closed: str | None
    krs: str | None
    regon: str | None
    """Nine digits."""
    nip: str | None
    """None where the NIP may be that of another."""
    unit: bool
    """Whether its REGON is that of a local unit, which may rightly differ from the entity it belongs to."""


def entries(registry: Registry) -> Iterator[Entry]:
    """The organisations of a registry, natural persons left out, in order of id."""
    for partner in registry.partners.values():
        if partner.legal_form is LegalForm.INDIVIDUAL:
            continue
        krs, regon, nip = partner.krs or "", partner.regon or "", partner.nip or ""
        sector = None if partner.incomplete else sector_of(registry, partner)
        yield Entry(
            file=partner.file,
            name=partner.name,
            form=None if partner.incomplete else partner.legal_form.value,
            sector=None if sector is None else sector.value,
            closed=None if partner.closed is None else partner.closed.isoformat(),
            krs=krs if valid_krs(krs) else None,
            regon=regon[:_OF_ENTITY] if valid_regon(regon) else None,
            nip=nip if valid_nip(nip) and _own_nip(partner.legal_form) else None,
            unit=valid_regon(regon) and regon[_OF_ENTITY:] not in ("", _ITSELF),
        )


def _own_nip(form: LegalForm) -> bool:
    """Whether the NIP of such a partner is its own, and not that of the commune or operator whose unit it is."""
    traits = TRAITS[form]
    return Number.NIP in traits.expects or not (traits.local_government or traits.needs_operator)


class Trait(Labelled):
    """What records of one organisation can disagree on."""

    FORM = "legal_form", "forma prawna", "legal form"
    SECTOR = "sector", "sektor", "sector"
    CLOSED = "closed", "zakończenie działalności", "closed or not"
    REGON = "regon", "REGON", "REGON"
    NIP = "nip", "NIP", "NIP"


class Record(NamedTuple):
    """An entry and the registry that it stands in."""

    registry: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation with its records, in the order of the registries and of their files."""

    kind: Number
    number: str
    records: tuple[Record, ...]

    @property
    def name(self) -> str:
        """The name that most records give it; of several as frequent the first in the alphabet."""
        names = Counter(each.entry.name for each in self.records)
        return min(names, key=lambda name: (-names[name], sort_key(name)))

    @property
    def registries(self) -> tuple[str, ...]:
        """The registries that it is in, each once."""
        return tuple(dict.fromkeys(each.registry for each in self.records))

    @property
    def contradictions(self) -> tuple[Trait, ...]:
        """What its records disagree on; what one of them does not say is no contradiction.

        A local unit says nothing against the entity that it belongs to.
        """
        own = [each.entry for each in self.records if not each.entry.unit]
        return tuple(trait for trait in Trait if len({_said(each, trait) for each in own} - {None}) > 1)

    def said(self, trait: Trait) -> tuple[tuple[Text, Record], ...]:
        """What each record that is no local unit says of the trait; those that say nothing are left out."""
        told = ((_said(each.entry, trait), each) for each in self.records if not each.entry.unit)
        return tuple((_WORDS.get(key) or same(key), each) for key, each in told if key is not None)


_CLOSED, _OPEN = "closed", "open"
_WORDS: dict[str, Text] = {
    _CLOSED: Text("zakończyła działalność", "has closed"),
    _OPEN: Text("działa", "is active"),
    **{each.value: each.label for each in (*LegalForm, *Sector)},
}
_NUMBERS = {each.value: each for each in Number}


def _said(entry: Entry, trait: Trait) -> str | None:
    match trait:
        case Trait.FORM:
            return entry.form
        case Trait.SECTOR:
            return entry.sector
        case Trait.CLOSED:
            return _CLOSED if entry.closed else _OPEN
        case Trait.REGON:
            return entry.regon
        case Trait.NIP:
            return entry.nip


_TABLES = """
CREATE TABLE registry (id INTEGER PRIMARY KEY, name BLOB UNIQUE);
CREATE TABLE record (
    id INTEGER PRIMARY KEY, registry INTEGER, file BLOB, name BLOB, form TEXT, sector TEXT, closed TEXT,
    krs TEXT, regon TEXT, nip TEXT, unit INTEGER, kind TEXT, number TEXT
);
"""
_SETTLE = """
CREATE INDEX by_regon ON record (regon, krs) WHERE regon IS NOT NULL;
CREATE INDEX by_nip ON record (nip) WHERE nip IS NOT NULL;
UPDATE record SET kind = NULL, number = NULL;
UPDATE record SET kind = 'krs', number = krs WHERE krs IS NOT NULL;

CREATE TABLE beside AS
    SELECT regon, MAX(krs) AS krs FROM record WHERE regon IS NOT NULL GROUP BY regon HAVING COUNT(DISTINCT krs) = 1;
CREATE INDEX beside_regon ON beside (regon);
UPDATE record SET kind = 'krs', number = beside.krs
    FROM beside WHERE record.krs IS NULL AND record.regon = beside.regon;
UPDATE record SET kind = 'regon', number = regon WHERE number IS NULL AND regon IS NOT NULL;
CREATE INDEX by_number ON record (kind, number);

-- One record has KRS and NIP, another REGON and the same NIP: one organisation, unless something speaks against it.
CREATE TABLE pair AS
    SELECT MAX(CASE kind WHEN 'krs' THEN number END) AS krs, MAX(CASE kind WHEN 'regon' THEN number END) AS regon
    FROM record WHERE nip IS NOT NULL AND number IS NOT NULL GROUP BY nip
    HAVING COUNT(DISTINCT CASE kind WHEN 'krs' THEN number END) = 1
       AND COUNT(DISTINCT CASE kind WHEN 'regon' THEN number END) = 1;
DELETE FROM pair WHERE EXISTS (
    SELECT 1 FROM record WHERE kind = 'krs' AND number = pair.krs AND record.regon IS NOT NULL
);
CREATE TABLE same AS
    SELECT DISTINCT krs, regon FROM pair
    WHERE krs IN (SELECT krs FROM pair GROUP BY krs HAVING COUNT(DISTINCT regon) = 1)
      AND regon IN (SELECT regon FROM pair GROUP BY regon HAVING COUNT(DISTINCT krs) = 1);
UPDATE record SET kind = 'krs', number = same.krs FROM same WHERE record.kind = 'regon' AND record.number = same.regon;

CREATE TABLE holder AS
    SELECT nip, MAX(kind) AS kind, MAX(number) AS number, COUNT(DISTINCT kind || number) AS holders
    FROM record WHERE nip IS NOT NULL GROUP BY nip;
CREATE INDEX holder_nip ON holder (nip);
UPDATE record SET kind = holder.kind, number = holder.number
    FROM holder WHERE record.number IS NULL AND record.nip = holder.nip AND holder.holders = 1;
UPDATE record SET kind = 'nip', number = record.nip
    FROM holder WHERE record.number IS NULL AND record.nip = holder.nip AND holder.holders = 0;
DROP TABLE beside; DROP TABLE pair; DROP TABLE same; DROP TABLE holder;
"""
_UNSETTLE = "DROP INDEX by_regon; DROP INDEX by_nip; DROP INDEX by_number;"
_SHARED = """
SELECT shared.kind, shared.number, registry.name, file, record.name, form, sector, closed, krs, regon, nip, unit
FROM (
    SELECT kind, number, COUNT(DISTINCT registry) AS breadth FROM record WHERE number IS NOT NULL
    GROUP BY kind, number HAVING breadth > 1
) AS shared
JOIN record ON record.kind = shared.kind AND record.number = shared.number
JOIN registry ON registry.id = record.registry
ORDER BY shared.breadth DESC, shared.kind, shared.number, record.registry, record.id
"""


class Organisations:
    """The organisations of any number of registries: records stand in a database on disk, so memory does not grow.

    The database is a temporary one, which SQLite removes when it is closed; it spills to disk only what its small
    cache does not hold.
    """

    def __init__(self) -> None:
        self._database = sqlite3.connect("")
        # Nobody needs the database after a crash.
        self._database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        self._settled = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def add(self, registry: str, found: Iterable[Entry]) -> None:
        """Takes in the entries of a registry, which goes by that name."""
        if self._settled:
            self._database.executescript(_UNSETTLE)
            self._settled = False
        name = _kept(registry)
        self._database.execute("INSERT OR IGNORE INTO registry (name) VALUES (?)", (name,))
        (number,) = self._database.execute("SELECT id FROM registry WHERE name = ?", (name,)).fetchone()
        self._database.executemany(
            "INSERT INTO record (registry, file, name, form, sector, closed, krs, regon, nip, unit)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((number, _kept(each.file), _kept(each.name), *each[2:]) for each in found),
        )

    def count(self) -> int:
        """How many organisations there are, each counted once."""
        return self._number_of("SELECT COUNT(*) FROM (SELECT DISTINCT kind, number FROM record WHERE number NOT NULL)")

    def unidentified(self) -> int:
        """How many records have no number that tells who it is: they are compared with no other."""
        return self._number_of("SELECT COUNT(*) FROM record WHERE number IS NULL")

    def shared_count(self) -> int:
        """How many organisations are in more than one registry."""
        return self._number_of(
            "SELECT COUNT(*) FROM (SELECT 1 FROM record WHERE number NOT NULL"
            " GROUP BY kind, number HAVING COUNT(DISTINCT registry) > 1)"
        )

    def shared(self) -> Iterator[Organisation]:
        """Those in more than one registry, the broadest first, then by kind of number and number."""
        self._settle()
        current: tuple[str, str] | None = None
        records: list[Record] = []
        for kind, number, registry, file, name, *rest in self._database.execute(_SHARED):
            if current is not None and current != (kind, number):
                yield Organisation(_NUMBERS[current[0]], current[1], tuple(records))
                records = []
            current = kind, number
            *values, unit = rest
            records.append(Record(_told(registry), Entry._make((_told(file), _told(name), *values, bool(unit)))))
        if current is not None:
            yield Organisation(_NUMBERS[current[0]], current[1], tuple(records))

    def contradictory(self) -> Iterator[Organisation]:
        """Those of `shared` that their records describe differently."""
        return (each for each in self.shared() if each.contradictions)

    def _number_of(self, query: str) -> int:
        self._settle()
        found: int = self._database.execute(query).fetchone()[0]
        return found

    def _settle(self) -> None:
        """Works out which records are one organisation."""
        if not self._settled:
            self._database.executescript(_SETTLE)
            self._settled = True


def _kept(words: str) -> bytes:
    """Words as bytes: SQLite refuses what is no Unicode, and names of files may hold it."""
    return words.encode("utf-8", "surrogatepass")


def _told(kept: bytes) -> str:
    return kept.decode("utf-8", "surrogatepass")

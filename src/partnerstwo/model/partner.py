"""A partner: one organisation, group or person."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from partnerstwo.model.choices import Sector, StatusKind, Voice
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import Krs, Nip, PartnerId, Regon, Rspo, Terc, TextOrRecord, When, Words, one_of
from partnerstwo.model.label import label
from partnerstwo.model.legal_form import LegalForm, Number


class OutsideOperator(Record):
    """An operator that is not in the registry itself."""

    name: Annotated[Words, label("nazwa", "name", "Nazwa podmiotu prowadzącego.", "Name of the operator.")]
    sector: Annotated[
        Sector,
        one_of(Sector),
        label("sektor", "sector", "Sektor podmiotu prowadzącego.", "Sector of the operator."),
    ]


Operator = Annotated[PartnerId | OutsideOperator, TextOrRecord()]
"""Who runs a unit: a partner's id, or name and sector of one that is not in the registry."""


class OtherId(Record):
    """A number that has no field of its own."""

    kind: Annotated[Words, label("rodzaj", "kind", "Co to za numer, np. RPWDL.", "What number it is, such as RPWDL.")]
    number: Annotated[Words, label("numer", "number", "Sam numer.", "The number itself.")]


class Status(Record):
    """A status that an authority granted."""

    kind: Annotated[
        StatusKind,
        one_of(StatusKind),
        label("rodzaj", "kind", "Jaki to status.", "Which status it is."),
    ]
    authority: Annotated[
        Words | None, label("organ", "authority", "Kto go nadał, np. wojewoda.", "Who granted it.")
    ] = None
    number: Annotated[
        Words | None, label("numer", "number", "Znak decyzji lub numer wpisu.", "Number of the decision or entry.")
    ] = None
    valid_from: Annotated[When | None, label("ważny od", "valid from", "Od kiedy.", "Since when.")] = None
    valid_to: Annotated[
        When | None, label("ważny do", "valid to", "Do kiedy; po tym dniu status wygasa.", "The last day it holds.")
    ] = None


class Contact(Record):
    """An official contact: an office, never a person."""

    unit: Annotated[
        Words | None, label("komórka", "unit", "Nazwa komórki, np. sekretariat.", "The office, such as secretariat.")
    ] = None
    email: Annotated[Words | None, label("e-mail", "e-mail", "Adres służbowy instytucji.", "The official address.")] = (
        None
    )
    phone: Annotated[
        Words | None, label("telefon", "phone", "Telefon służbowy instytucji.", "The official phone number.")
    ] = None
    www: Annotated[Words | None, label("strona www", "website", "Adres strony.", "Address of the website.")] = None


class Partner(Entity):
    """An organisation, a group or a person that can be a member or take part in a project."""

    folder: ClassVar[str] = "partners"
    title_key: ClassVar[str] = "name"

    name: Annotated[Words, label("nazwa", "name", "Pełna nazwa partnera.", "Full name of the partner.")]
    legal_form: Annotated[
        LegalForm,
        one_of(LegalForm),
        label(
            "forma prawna",
            "legal form",
            "Forma prawna; z niej program wyprowadza sektor.",
            "The legal form; the sector follows from it.",
        ),
    ]
    area: Annotated[
        Terc | None,
        label(
            "siedziba, kod TERC",
            "seat, TERC code",
            "Gdzie jest siedziba: 7 cyfr – gmina, 4 – powiat, 2 – województwo.",
            "Where the seat is: 7 digits – commune, 4 – county, 2 – voivodeship.",
        ),
    ] = None
    seat: Annotated[
        Words | None, label("miejscowość", "town", "Miejscowość, w której jest siedziba.", "Town of the seat.")
    ] = None
    run_by: Annotated[
        Operator | None,
        label(
            "podmiot prowadzący",
            "operator",
            "Kto prowadzi jednostkę: identyfikator partnera albo nazwa i sektor.",
            "Who runs it: a partner's id, or name and sector.",
        ),
    ] = None
    sector: Annotated[
        Annotated[Sector, one_of(Sector)] | None,
        label(
            "sektor",
            "sector",
            "Tylko gdy inny niż wynika z formy prawnej; wymaga uzasadnienia.",
            "Only where it differs from what the legal form implies; needs a reason.",
        ),
    ] = None
    sector_reason: Annotated[
        Words | None,
        label("uzasadnienie sektora", "reason for the sector", "Dlaczego inny sektor.", "Why another sector."),
    ] = None
    nip: Annotated[Nip | None, label("NIP", "NIP", "Numer NIP, 10 cyfr.", "Tax number, 10 digits.")] = None
    regon: Annotated[
        Regon | None, label("REGON", "REGON", "Numer REGON, 9 lub 14 cyfr.", "Statistical number, 9 or 14 digits.")
    ] = None
    krs: Annotated[
        Krs | None,
        label("KRS", "KRS", "Numer KRS, 10 cyfr z zerami na początku.", "Court register number, 10 digits."),
    ] = None
    rspo: Annotated[
        Rspo | None, label("RSPO", "RSPO", "Numer szkoły w rejestrze RSPO.", "Number in the school register.")
    ] = None
    other_ids: Annotated[
        tuple[OtherId, ...],
        label("inne numery", "other numbers", "Numery z innych rejestrów.", "Numbers from other registers."),
    ] = ()
    statuses: Annotated[
        tuple[Status, ...],
        label("statusy", "statuses", "Statusy nadane decyzją, np. CIS.", "Statuses granted by an authority."),
    ] = ()
    voices: Annotated[
        tuple[Annotated[Voice, one_of(Voice)], ...] | None,
        label(
            "reprezentowane środowiska",
            "constituencies",
            "Kogo partner reprezentuje, gdy inaczej niż wynika z formy.",
            "Whom the partner speaks for, where the form does not say.",
        ),
    ] = None
    contact: Annotated[
        Contact | None,
        label("kontakt urzędowy", "official contact", "Kontakt do urzędu, nie do osoby.", "An office, not a person."),
    ] = None
    closed: Annotated[
        When | None, label("zakończenie działalności", "closed", "Kiedy zakończył działalność.", "When it closed down.")
    ] = None
    reviewed: Annotated[
        When | None, label("ostatni przegląd", "last review", "Kiedy sprawdzono wpis.", "When the record was checked.")
    ] = None
    tags: Annotated[tuple[Words, ...], label("etykiety", "tags", "Dowolne słowa kluczowe.", "Any key words.")] = ()
    notes: Annotated[Words | None, label("uwagi", "notes", "Dowolny tekst.", "Any text.")] = None

    def closed_before(self, day: date) -> bool:
        """Whether it had closed down by the day; on its last day it still works."""
        return self.closed is not None and self.closed.last() < day

    def number(self, kind: Number) -> str | None:
        """The official number of that kind, if the partner has it in the registry."""
        match kind:
            case Number.NIP:
                return self.nip
            case Number.REGON:
                return self.regon
            case Number.KRS:
                return self.krs
            case Number.RSPO:
                return self.rspo
            case Number.AREA:
                return self.area

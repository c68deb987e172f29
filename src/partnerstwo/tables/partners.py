"""The partners and their statuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector, StatusKind, Voice
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.partner import OutsideOperator, Partner, Status
from partnerstwo.registry.identity import partner_key
from partnerstwo.registry.sectors import root_of, sector_of, voices_of
from partnerstwo.tables.table import Column, Scene, Table, Type
from partnerstwo.tables.words import INCOMPLETE, NUMBER


@dataclass(frozen=True, slots=True)
class _Held:
    partner: str
    number: int
    status: Status


def _statuses(scene: Scene) -> Iterator[_Held]:
    for partner in scene.registry.partners.values():
        for index, status in enumerate(partner.statuses):
            yield _Held(partner.id, scene.number(partner, "statuses", index), status)


PARTNERS: Table[Partner] = Table(
    "partners",
    Text("Partnerzy: organizacje, grupy i osoby.", "The partners: organisations, groups and persons."),
    lambda scene: scene.registry.partners.values(),
    (
        Column(
            "partner",
            Type.TEXT,
            lambda _, p: p.id,
            Text("Identyfikator partnera w jego rejestrze.", "Id of the partner in its registry."),
            key=True,
        ),
        Column(
            "partner_key",
            Type.TEXT,
            lambda _, p: partner_key(p),
            Text(
                "Klucz wspólny dla rejestrów: krs:…, a bez poprawnego KRS regon:…, a bez niego nip:…",
                "A key across registries: krs:…, without a valid KRS regon:…, without that nip:…",
            ),
        ),
        Column("name", Type.TEXT, lambda _, p: p.name, (Partner, "name")),
        Column(
            "legal_form",
            Type.TEXT,
            lambda _, p: p.legal_form,
            (Partner, "legal_form"),
            required=True,
            choices=LegalForm,
        ),
        Column(
            "sector",
            Type.TEXT,
            lambda s, p: sector_of(s.registry, p),
            Text(
                "Sektor: podany w pliku, a bez tego wynikający z formy prawnej lub podmiotu prowadzącego.",
                "The sector: that of the file, else what follows from the legal form or the operator.",
            ),
            choices=Sector,
        ),
        Column(
            "voices",
            Type.TEXTS,
            lambda s, p: voices_of(s.registry, p),
            Text(
                "Reprezentowane środowiska: podane lub wyprowadzone.",
                "The constituencies it speaks for: given or derived.",
            ),
            required=True,
            choices=Voice,
        ),
        Column("area", Type.TEXT, lambda _, p: p.area, (Partner, "area")),
        Column("seat", Type.TEXT, lambda _, p: p.seat, (Partner, "seat")),
        Column(
            "run_by",
            Type.TEXT,
            lambda _, p: p.run_by if isinstance(p.run_by, str) else None,
            Text("Podmiot prowadzący, jeśli jest w rejestrze.", "Who runs it, if that is in the registry."),
            refers="partners",
        ),
        Column(
            "operator",
            Type.TEXT,
            lambda _, p: p.run_by.name if isinstance(p.run_by, OutsideOperator) else None,
            Text("Podmiot prowadzący spoza rejestru: nazwa.", "Who runs it, if not in the registry: the name."),
        ),
        Column(
            "root",
            Type.TEXT,
            lambda s, p: root_of(s.registry, p),
            Text(
                "Kto ostatecznie prowadzi: identyfikator partnera (często własny) albo nazwa spoza rejestru.",
                "Who controls it in the end: a partner's id (often its own), or a name outside the registry.",
            ),
        ),
        Column("nip", Type.TEXT, lambda _, p: p.nip, (Partner, "nip")),
        Column("regon", Type.TEXT, lambda _, p: p.regon, (Partner, "regon")),
        Column("krs", Type.TEXT, lambda _, p: p.krs, (Partner, "krs")),
        Column("rspo", Type.TEXT, lambda _, p: p.rspo, (Partner, "rspo")),
        Column("tags", Type.TEXTS, lambda _, p: p.tags, (Partner, "tags"), required=True),
        Column("closed", Type.PARTIAL, lambda _, p: p.closed, (Partner, "closed")),
        Column("reviewed", Type.PARTIAL, lambda _, p: p.reviewed, (Partner, "reviewed")),
        Column("incomplete", Type.BOOLEAN, lambda _, p: p.incomplete, INCOMPLETE, required=True),
    ),
)

STATUSES: Table[_Held] = Table(
    "statuses",
    Text("Statusy nadane partnerom decyzją, np. CIS.", "Statuses that authorities granted to partners."),
    _statuses,
    (
        Column(
            "partner", Type.TEXT, lambda _, h: h.partner, Text("Partner.", "The partner."), key=True, refers="partners"
        ),
        Column("number", Type.INTEGER, lambda _, h: h.number, NUMBER, key=True),
        Column("kind", Type.TEXT, lambda _, h: h.status.kind, (Status, "kind"), required=True, choices=StatusKind),
        Column("authority", Type.TEXT, lambda _, h: h.status.authority, (Status, "authority")),
        Column("decision", Type.TEXT, lambda _, h: h.status.number, (Status, "number")),
        Column("valid_from", Type.PARTIAL, lambda _, h: h.status.valid_from, (Status, "valid_from")),
        Column("valid_to", Type.PARTIAL, lambda _, h: h.status.valid_to, (Status, "valid_to")),
    ),
)

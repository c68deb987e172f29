"""D04: an active member that nobody knows how to reach."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import Sector
from partnerstwo.model.entity import Place
from partnerstwo.model.partner import Partner
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.flood import is_flood
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partner, in however many partnerships it is.

    Residents are left out: an informal group or a person need not have an office, and a private address must not
    stand here. So are partners whose file, or whose operator, is not known in full, and those that have closed down
    (R06): nobody can be invited there.
    """
    told: set[str] = set()
    scarce: list[Partner] = []
    for partnership in running(registry, on):
        active = [
            each
            for each in composition(registry, partnership, on).active
            if each.read and each.partner is not None and not each.partner.closed_before(on)
        ]
        asked = {each.member.partner: each.partner for each in active if each.sector not in (None, Sector.RESIDENT)}
        lacking = [partner for partner in asked.values() if partner is not None and not _reachable(partner)]
        if is_flood(len(lacking), len(asked)):
            values: dict[str, Value] = {"name": partnership.name, "n": len(lacking), "total": len(asked)}
            yield Finding(partnership.key("members"), values, variant="many")
            told.update(partner.id for partner in lacking)
        else:
            scarce.extend(lacking)
    for partner in dict.fromkeys(partner.id for partner in scarce):
        if partner not in told:
            found = registry.partners[partner]
            yield Finding(_place(found), {"partner": found.name})


def _reachable(partner: Partner) -> bool:
    contact = partner.contact
    return contact is not None and any((contact.unit, contact.email, contact.phone, contact.www))


def _place(partner: Partner) -> Place:
    return partner.missing("contact") if partner.contact is None else partner.key("contact")


_MEMBERS = """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: kgw-lipowo
    since: 2026-02-03
    evidence: deklaracja z 03.02.2026, GL.0000.4.2026
"""
_CIRCLE = "name: Koło Gospodyń Wiejskich w Lipowie\nlegal_form: kgw\narea: 0660992\nnip: 0005550076\nregon: 995550081\n"

RULE = Rule(
    code="D04",
    name="missing-contact",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text("{partner}: brak kontaktu urzędowego", "{partner}: no official contact"),
    variants={
        "many": Words(
            Text(
                "{name}: partnerzy instytucjonalni bez kontaktu urzędowego: {n} z {total}",
                "{name}: institutional members without an official contact: {n} of {total}",
            ),
            Text(
                "Dopisz „contact” w plikach partnerów (wystarczy „www” albo adres sekretariatu); sprawozdanie dla rady nigdy go nie pokazuje.",
                "Add “contact” to the partners' files (“www” or the office's address will do); the report to the council never shows it.",
            ),
        )
    },
    why=Text(
        "Na spotkanie zaprasza się instytucję, a nie osobę; po zmianie pracownika kontakt urzędowy nadal działa.",
        "Institutions are invited to meetings, not persons; an official contact outlives a change of staff.",
    ),
    remedy=Text(
        "Dopisz „contact” z jednym z pól „unit”, „email”, „phone” lub „www” – urzędowym, nigdy prywatnym.",
        "Add “contact” with one of “unit”, “email”, “phone” or “www”: an official one, never a private one.",
    ),
    source=Text(
        "praktyka: z rejestru korzysta się, zapraszając partnerów; RODO, rozporządzenie (UE) 2016/679: dane instytucji, nie osób (do sprawdzenia)",
        "practice: the registry is used to invite partners; GDPR, regulation (EU) 2016/679: institutions, not persons (to be checked)",
    ),
    example=Example(
        bad=(Snippet("partners/kgw-lipowo.yaml", _CIRCLE), Snippet("partnerships/razem.yaml", _MEMBERS)),
        good=(
            Snippet("partners/kgw-lipowo.yaml", _CIRCLE + "contact:\n  www: https://kgw.lipowo.example\n"),
            Snippet("partnerships/razem.yaml", _MEMBERS),
        ),
    ),
    check=check,
    reads=("partnerships",),
)

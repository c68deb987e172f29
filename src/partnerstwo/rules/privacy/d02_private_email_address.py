"""D02: an e-mail address of a public or social body that stands with a provider of private mailboxes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of
from partnerstwo.rules.rule import Finding, Limits, Rule, example

PRIVATE_DOMAINS = frozenset(
    {
        "adres.pl",
        "aol.com",
        "autograf.pl",
        "buziaczek.pl",
        "gazeta.pl",
        "gmail.com",
        "go2.pl",
        "googlemail.com",
        "gmx.com",
        "hotmail.com",
        "icloud.com",
        "int.pl",
        "interia.com",
        "interia.eu",
        "interia.pl",
        "live.com",
        "me.com",
        "mail.com",
        "msn.com",
        "o2.pl",
        "onet.com.pl",
        "onet.eu",
        "onet.pl",
        "op.pl",
        "opoczta.pl",
        "outlook.com",
        "outlook.pl",
        "poczta.fm",
        "poczta.onet.eu",
        "poczta.onet.pl",
        "poczta.pl",
        "poczta.wp.pl",
        "proton.me",
        "protonmail.com",
        "spoko.pl",
        "tlen.pl",
        "vp.pl",
        "wp.eu",
        "wp.pl",
        "yahoo.com",
        "yahoo.pl",
    }
)
"""Providers of mailboxes that anyone can open."""
WITHOUT_PERSONALITY = frozenset({LegalForm.ASSOCIATION_SIMPLE})
"""Forms that are no legal persons nor units of one, so that a mailbox of their own may be too much to ask."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each address of a body of the public or the non-governmental sector; only its domain is told."""
    for partner in registry.partners.values():
        email = partner.contact.email if partner.contact else None
        domain = email.rpartition("@")[2].strip(" .>").casefold() if email else ""
        if domain not in PRIVATE_DOMAINS or partner.legal_form in WITHOUT_PERSONALITY:
            continue
        if sector_of(registry, partner) in (Sector.PUBLIC, Sector.NGO):
            yield Finding(partner.at("contact", "email"), {"partner": partner.name, "domain": domain})


RULE = Rule(
    code="D02",
    name="private-email-address",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: adres e-mail w domenie {domain} wygląda na prywatny",
        "{partner}: an e-mail address at {domain} looks private",
    ),
    why=Text(
        "Prywatna skrzynka należy do osoby, a nie do instytucji: to dane osobowe, które odejdą razem z tą osobą.",
        "A private mailbox belongs to a person, not to the body: it is personal data, and it leaves with that person.",
    ),
    remedy=Text(
        "Wpisz w „contact.email” adres urzędowy, na przykład sekretariatu, albo usuń to pole.",
        "Write an official address in “contact.email”, such as that of the secretariat, or remove the key.",
    ),
    source=Text(
        "RODO, rozporządzenie (UE) 2016/679: minimalizacja danych (do sprawdzenia)",
        "GDPR, regulation (EU) 2016/679: data minimisation (to be checked)",
    ),
    example=example(
        "partners/gops-lipowo.yaml",
        bad="contact:\n  unit: sekretariat\n  email: gops.lipowo@gmail.com\n",
        good="contact:\n  unit: sekretariat\n  email: gops@lipowo.example\n",
    ),
    check=check,
    judges_what_stands=True,
)

"""Z20: a member without the date of its accession."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import memberships, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.flood import is_flood
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Former members too: the composition of earlier years rests on them."""
    for partnership in running(registry, on):
        members = memberships(registry, partnership)
        undated = [each for each in members if each.member.since is None]
        if is_flood(len(undated), len(members)):
            yield Finding(
                partnership.key("members"),
                {"name": partnership.name, "n": len(undated), "total": len(members)},
                variant="many",
            )
            continue
        for each in undated:
            yield Finding(each.missing("since"), {"partner": registry.partner_name(each.member.partner)})


RULE = Rule(
    code="Z20",
    name="missing-accession-date",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text("{partner}: brak daty przystąpienia", "{partner}: no accession date"),
    variants={
        "many": Words(
            Text(
                "{name}: {n} z {total} wpisanych partnerów nie ma daty przystąpienia",
                "{name}: {n} of {total} partners entered have no accession date",
            )
        )
    },
    why=Text(
        "Bez tej daty członkostwo liczy się od powstania partnerstwa, co może zmienić jego skład w poprzednich latach.",
        "Without it a membership counts from the founding, which may change the composition of earlier years.",
    ),
    remedy=Text(
        "Wpisz w „since” datę przystąpienia; wystarczy rok albo miesiąc, np. „2016-04”.",
        "Write the date of accession in “since”; a year or a month is enough, such as “2016-04”.",
    ),
    source=Text(
        "zasady rejestru: członkostwo bez daty liczy się od powstania partnerstwa",
        "rules of the registry: a membership without a date counts from the founding",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: tartak
""",
        good="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: tartak
    since: 2024-01
""",
    ),
    check=check,
)

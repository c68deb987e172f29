"""S09: a sector with more than half of the votes; under CLLD, an interest group above its limit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import THREE_SECTORS, Sector
from partnerstwo.registry.blocs import blocs
from partnerstwo.registry.composition import Composition, composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """The aspect of a finding is the sector it is about."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.certain:
            continue
        if partnership.clld:
            yield from _interest_groups(registry, members, limits["clld_percent"])
        else:
            for sector in THREE_SECTORS:
                votes = members.votes_by_sector.get(sector, 0)
                if votes * 100 > limits["percent"] * members.votes:
                    yield _finding(members, votes, limits["percent"], sector, "")


def _interest_groups(registry: Registry, members: Composition, limit: int) -> Iterator[Finding]:
    """Under CLLD an interest group is an entity with its units, or a sector, residents too.

    A sector that exceeds the limit because of one entity is not said twice.
    """
    heavy = [bloc for bloc in blocs(registry, members) if bloc.votes * 100 > limit * members.votes]
    for bloc in heavy:
        variant = "clld_partner" if bloc.alone else "clld_root"
        yield _finding(members, bloc.votes, limit, bloc.sector, variant, {"root": bloc.name})
    for sector, votes in members.votes_by_sector.items():
        if votes * 100 > limit * members.votes and all(bloc.sector is not sector for bloc in heavy):
            yield _finding(members, votes, limit, sector, "clld_residents" if sector is Sector.RESIDENT else "clld")


def _finding(
    members: Composition,
    votes: int,
    limit: int,
    sector: Sector | None,
    variant: str,
    values: dict[str, Value] | None = None,
) -> Finding:
    return Finding(
        members.partnership.key("members"),
        {
            "name": members.partnership.name,
            "sector": sector.label if sector else "",
            "share": members.share(votes),
            "n": votes,
            "total": members.votes,
            "limit": Decimal(limit) / 100,
            **(values or {}),
        },
        variant=variant,
        aspect=sector.value if sector else "",
    )


_CLLD_REMEDY = Text(
    "Zaproś partnerów z innych grup interesu albo zmień liczbę głosów w „members”: pod RLKS żadna grupa nie może przeważać.",
    "Invite partners from other interest groups, or change the votes in “members”: under CLLD no group may prevail.",
)
_HOUSEWIVES = Snippet(
    "partners/kgw-lipowo.yaml",
    """\
name: Koło Gospodyń Wiejskich w Lipowie
legal_form: kgw
area: 0660992
nip: 0005550076
regon: 995550081
contact:
  unit: sekretariat
""",
)

RULE = Rule(
    code="S09",
    name="dominant-sector",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: sektor {sector} ma {share:percent} głosów ({n} z {total}), więcej niż {limit:percent}",
        "{name}: the {sector} sector holds {share:percent} of the votes ({n} of {total}), more than {limit:percent}",
    ),
    variants={
        "clld": Words(
            Text(
                "{name}: sektor {sector} ma {share:percent} głosów ({n} z {total}); w partnerstwie RLKS najwyżej {limit:percent}",
                "{name}: the {sector} sector holds {share:percent} of the votes ({n} of {total}); at most {limit:percent} under CLLD",
            ),
            _CLLD_REMEDY,
            Severity.ERROR,
        ),
        "clld_residents": Words(
            Text(
                "{name}: mieszkańcy mają {share:percent} głosów ({n} z {total}); w partnerstwie RLKS najwyżej {limit:percent}",
                "{name}: residents hold {share:percent} of the votes ({n} of {total}); at most {limit:percent} under CLLD",
            ),
            _CLLD_REMEDY,
            Severity.ERROR,
        ),
        "clld_partner": Words(
            Text(
                "{name}: {root} ma {share:percent} głosów ({n} z {total}); w partnerstwie RLKS najwyżej {limit:percent}",
                "{name}: {root} holds {share:percent} of the votes ({n} of {total}); at most {limit:percent} under CLLD",
            ),
            _CLLD_REMEDY,
            Severity.ERROR,
        ),
        "clld_root": Words(
            Text(
                "{name}: {root} wraz z prowadzonymi jednostkami ma {share:percent} głosów ({n} z {total}); w partnerstwie RLKS najwyżej {limit:percent}",
                "{name}: {root} and the units it runs hold {share:percent} of the votes ({n} of {total}); at most {limit:percent} under CLLD",
            ),
            _CLLD_REMEDY,
            Severity.ERROR,
        ),
    },
    why=Text(
        "Gdy jeden sektor może przegłosować pozostałe, ich równość jest pozorna.",
        "Where one sector can outvote the others, their equality is only apparent.",
    ),
    remedy=Text(
        "Zaproś partnerów z pozostałych sektorów i dopisz ich do „members”.",
        "Invite partners from the other sectors and add them to “members”.",
    ),
    source=Text(
        "Lubelskie Partnerstwo na Rzecz Rozwoju Ekonomii Społecznej: „żaden z sektorów nie powinien … dominować”; RLKS: rozporządzenie (UE) nr 1303/2013, art. 32 ust. 2 lit. b (49 %), oraz rozporządzenie (UE) 2021/1060 – do sprawdzenia",
        "practice of the Lublin partnership for the social economy (2010): no sector should dominate; CLLD: Regulation (EU) No 1303/2013, art. 32(2)(b) (49%), and Regulation (EU) 2021/1060 – to be checked",
    ),
    example=Example(
        bad=(
            _HOUSEWIVES,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: kgw-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
""",
            ),
        ),
        good=(
            _HOUSEWIVES,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: gops-lipowo
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: kgw-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
""",
            ),
        ),
    ),
    check=check,
    limits={"percent": 50, "clld_percent": 49},
    silenced_by=("S01", "S03", "S11", "S12"),
)

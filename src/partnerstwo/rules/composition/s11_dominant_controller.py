"""S11: one entity that holds, with the units it runs, more than half of the votes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.blocs import blocs
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, RelatedFinding, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Under CLLD the lower limit of S09 holds for entities, too, so they are left to that rule."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if partnership.clld or not members.certain:
            continue
        for bloc in blocs(registry, members):
            if bloc.votes * 100 <= limits["percent"] * members.votes:
                continue
            yield Finding(
                partnership.key("members"),
                {
                    "name": partnership.name,
                    "root": bloc.name,
                    "share": members.share(bloc.votes),
                    "n": bloc.votes,
                    "total": members.votes,
                },
                variant="alone" if bloc.alone else "",
                related=tuple(
                    RelatedFinding(
                        each.at(),
                        Text("{partner}: {votes:vote}", "{partner}: {votes:vote}"),
                        {"partner": registry.partner_name(each.member.partner), "votes": each.member.votes_held},
                    )
                    for each in bloc.members
                    if not bloc.alone
                ),
                aspect=bloc.sector.value if bloc.sector else "",
            )


_VILLAGE = Snippet(
    "partners/solectwo-lipowo.yaml",
    """\
name: Sołectwo Lipowo
legal_form: auxiliary_unit
run_by: gmina-lipowo
area: 0660992
contact:
  unit: sekretariat
""",
)

RULE = Rule(
    code="S11",
    name="dominant-controller",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: {root} wraz z prowadzonymi jednostkami ma {share:percent} głosów ({n} z {total})",
        "{name}: {root} and the units it runs hold {share:percent} of the votes ({n} of {total})",
    ),
    variants={
        "alone": Words(
            Text(
                "{name}: {root} ma {share:percent} głosów ({n} z {total})",
                "{name}: {root} holds {share:percent} of the votes ({n} of {total})",
            ),
            Text(
                "Zmniejsz liczbę głosów tego partnera w „votes” albo zaproś innych partnerów i dopisz ich do „members”.",
                "Lower this partner's “votes”, or invite other partners and add them to “members”.",
            ),
        )
    },
    why=Text(
        "Jednostki jednego podmiotu są osobnymi członkami, ale kieruje nimi ten sam podmiot: razem mogą przegłosować wszystkich.",
        "The units of one entity are members of their own, yet the same entity directs them: together they can outvote everyone.",
    ),
    remedy=Text(
        "Zaproś partnerów, których ten podmiot nie prowadzi, i dopisz ich do „members”; jego jednostki mogą też zostać obserwatorami („role: observer”).",
        "Invite partners that this entity does not run and add them to “members”; its units can also become observers (“role: observer”).",
    ),
    source=Text(
        "slajdy 12–13: równość partnerów; slajd 22: suwerenność stron",
        "seed, slides 12–13: equality of partners; slide 22: sovereignty of the parties",
    ),
    example=Example(
        bad=(
            _VILLAGE,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: gops-lipowo
    since: 2024-01-10
  - partner: solectwo-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
    until: 2026-05-31
""",
            ),
        ),
        good=(
            _VILLAGE,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: gops-lipowo
    since: 2024-01-10
  - partner: solectwo-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
""",
            ),
        ),
    ),
    check=check,
    limits={"percent": 50},
    silenced_by=("S03", "S12"),
)

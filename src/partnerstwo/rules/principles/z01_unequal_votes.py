"""Z01: partners of one partnership with different numbers of votes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, same
from partnerstwo.model.choices import MemberRole
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Compares each active member with what most of them have; observers have no vote and do not count."""
    for partnership in running(registry, on):
        members = [
            each
            for each in composition(registry, partnership, on).active
            if each.member.role is not MemberRole.OBSERVER
        ]
        held = Counter(each.member.votes_held for each in members)
        if len(held) < 2:
            continue
        # Where two numbers are equally common, the higher one needs the reason.
        usual = min(held, key=lambda votes: (-held[votes], votes))
        unusual = [each for each in members if each.member.votes_held != usual]
        names = [registry.partner_name(each.member.partner) for each in unusual]
        yield Finding(
            partnership.key("members"),
            {
                "name": partnership.name,
                "unusual": tuple(
                    same(f"{name} – {each.member.votes_held}") for name, each in zip(names, unusual, strict=True)
                ),
                "usual": usual,
            },
            variant="reasoned" if all(each.member.votes_reason for each in unusual) else "",
            related=tuple(
                RelatedFinding(
                    each.at() if each.member.votes is None else each.at("votes"),
                    Text("{partner}: {votes:vote}", "{partner}: {votes:vote}"),
                    {"partner": name, "votes": each.member.votes_held},
                )
                for name, each in zip(names, unusual, strict=True)
            ),
        )


RULE = Rule(
    code="Z01",
    name="unequal-votes",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{name}: nierówna liczba głosów: {unusual}; pozostali – po {usual}",
        "{name}: unequal votes: {unusual}; the others – {usual} each",
    ),
    variants={
        "reasoned": Words(
            Text(
                "{name}: nierówna liczba głosów, choć z uzasadnieniem: {unusual}; pozostali – po {usual}",
                "{name}: unequal votes, though with a reason: {unusual}; the others – {usual} each",
            ),
            Text(
                "Omówcie na zgromadzeniu, czy uzasadnienie w „votes_reason” jest nadal aktualne.",
                "Discuss at an assembly whether the reason in “votes_reason” still holds.",
            ),
            Severity.WARNING,
        )
    },
    why=Text(
        "W partnerstwie każdy partner jest równy; przewaga głosów jednego czyni z innych wykonawców jego decyzji.",
        "In a partnership every partner is equal; more votes for one make the others carry out its decisions.",
    ),
    remedy=Text(
        "Wyrównaj liczbę głosów w „votes”, wpisz „role: observer” partnerowi bez głosu albo uzasadnij różnicę w „votes_reason”.",
        "Make the numbers in “votes” equal, write “role: observer” for a partner without a vote, or give the reason in “votes_reason”.",
    ),
    source=Text("slajdy 12–13: równość praw", "seed, slides 12–13: equal rights"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
    votes: 2
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
        good="""\
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
""",
    ),
    check=check,
)

"""R07: a partner that is listed twice for the same time.

A fix only for two items that say the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import Membership, memberships_by_partner
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, example
from partnerstwo.source.edits import Remove


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each later item, with the earlier ones it overlaps; a last day belongs to the membership."""
    for partnership in registry.partnerships.values():
        for partner_id, group in memberships_by_partner(registry, partnership).items():
            # Who is not in the registry is R01, who ends before it starts F09.
            if len(group) > 1 and registry.knows("partners", partner_id):
                held = tuple(each for each in group if each.starts <= each.ends)
                yield from _doubled(registry.partner_name(partner_id), held)


def _doubled(name: str, group: tuple[Membership, ...]) -> Iterator[Finding]:
    clashes: dict[int, list[Membership]] = {}
    items = {each.index: each for each in group}
    for one, other in _overlaps(group):
        earlier, later = sorted((one, other), key=lambda each: each.index)
        clashes.setdefault(later.index, []).append(earlier)
    for index, others in sorted(clashes.items()):
        # Only where both could be read in full: what was left out may be what parts them.
        again = not items[index].partnership.incomplete and any(each.member == items[index].member for each in others)
        yield Finding(
            items[index].at(),
            {"partner": name},
            related=tuple(
                RelatedFinding(other.at(), Text("wcześniejszy wpis", "the earlier item"))
                for other in sorted(others, key=lambda each: each.index)
            ),
            edits=(Remove(("members", index)),) if again else (),
        )


def _overlaps(group: tuple[Membership, ...]) -> Iterator[tuple[Membership, Membership]]:
    """Each membership with the longest of those that began before it, where that one still ran."""
    longest: Membership | None = None
    for each in sorted(group, key=lambda each: (each.starts, each.index)):
        if longest is not None and each.starts <= longest.ends:
            yield longest, each
        if longest is None or each.ends > longest.ends:
            longest = each


_MEMBERS = """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: brzoza
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: rada-seniorow
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: tartak
    since: 2024-01-10
    until: 2025-01-31
    evidence: umowa GL.0000.1.2024
  - partner: tartak
    since: {since}
    evidence: deklaracja GL.0000.1.2025
"""

RULE = Rule(
    code="R07",
    name="overlapping-memberships",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: ma w „members” dwa wpisy na ten sam okres",
        "{partner}: has two items in “members” for the same time",
    ),
    why=Text(
        "Partner wpisany dwa razy na ten sam okres ma podwójny głos i zawyża liczbę partnerów.",
        "A partner listed twice for the same time has a double vote and swells the number of partners.",
    ),
    remedy=Text(
        "Zostaw jeden wpis w „members” albo rozdziel okresy: „until” pierwszego przed „since” drugiego.",
        "Keep one item in “members”, or part the periods: “until” of the first before “since” of the second.",
    ),
    mend=Text(
        "Usuwa drugi z dwóch takich samych wpisów.",
        "Deletes the second of two items that are the same.",
    ),
    source=Text("slajd 13: równość praw partnerów", "seed, slide 13: equal rights of partners"),
    example=example(
        "partnerships/razem.yaml",
        bad=_MEMBERS.format(since="2025-01-31"),
        good=_MEMBERS.format(since="2025-02-01"),
    ),
    check=check,
)

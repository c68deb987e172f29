"""Z07: an open partnership that nobody has joined for a long time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import PartialDate, months_before, whole_months
from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts from the last accession, the founding itself included."""
    for partnership in running(registry, on):
        # That nobody joins a closed partnership is Z03's; partners not yet entered may have joined lately.
        closed = partnership.openness is not None and partnership.openness.open is False
        if closed or not composition(registry, partnership, on).all_entered:
            continue
        last = _last_accession(partnership, on)
        if last is not None and last.first() < months_before(on, limits["months"]):
            months = whole_months(last.first(), on)
            yield Finding(partnership.key("members"), {"name": partnership.name, "months": months, "last": last})


def _last_accession(partnership: Partnership, on: date) -> PartialDate | None:
    """None where no member's accession is known."""
    joined = [member.since for member in partnership.members if member.since is not None and member.since.first() <= on]
    if not joined:
        return None
    if partnership.founded is not None:
        joined.append(partnership.founded)
    return max(joined, key=PartialDate.first)


RULE = Rule(
    code="Z07",
    name="long-without-accession",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: od {months:month_gen} nie przystąpił nikt nowy (ostatnie przystąpienie: {last})",
        "{name}: nobody has joined for {months:month} (last accession: {last})",
    ),
    why=Text(
        "Otwartość widać po tym, że ktoś z niej korzysta; partnerstwo bez nowych partnerów z czasem się kurczy.",
        "Openness shows in its being used; a partnership without new partners shrinks with time.",
    ),
    remedy=Text(
        "Zaproś nowych partnerów i dopisz ich do „members” z datą w „since”; jeśli przystąpili, uzupełnij wpisy.",
        "Invite new partners and add them to “members” with the date in “since”; if some have joined, enter them.",
    ),
    source=Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: open to extension"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
founded: 2022-03-01
founding:
  kind: agreement
  date: 2022-03-01
members:
  - partner: gmina-lipowo
    since: 2022-03-01
  - partner: brzoza
    since: 2022-03-01
  - partner: cis-brzoza
    since: 2022-03-01
  - partner: rada-seniorow
    since: 2022-03-01
  - partner: tartak
    since: 2022-03-01
""",
        good="""\
founded: 2022-03-01
founding:
  kind: agreement
  date: 2022-03-01
members:
  - partner: gmina-lipowo
    since: 2022-03-01
  - partner: brzoza
    since: 2022-03-01
  - partner: cis-brzoza
    since: 2022-03-01
  - partner: rada-seniorow
    since: 2022-03-01
  - partner: tartak
    since: 2025-03-01
    evidence: deklaracja GL.0000.2.2025
""",
    ),
    check=check,
    limits={"months": 36},
)

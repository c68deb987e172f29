"""L03: a status, such as that of a CIS, whose last day has passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.statuses import latest_statuses
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each kind of status: an older one that was renewed is history, and so is a closed partner."""
    for partner in registry.partners.values():
        if partner.closed is not None and partner.closed.last() < on:
            continue
        for held in latest_statuses(partner):
            begins = held.status.valid_from
            backwards = begins is not None and held.ends() < begins.first()  # its dates are wrong: F09 says so
            if held.ends() < on and not backwards:
                yield Finding(
                    partner.at("statuses", held.index, "valid_to"),
                    {
                        "partner": partner.name,
                        "status": held.status.kind.label,
                        "until": held.status.valid_to or held.ends(),
                    },
                )


RULE = Rule(
    code="L03",
    name="expired-status",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text("{partner}: {status} był ważny do {until}", "{partner}: {status} was valid until {until}"),
    why=Text(
        "Bez ważnej decyzji lub wpisu podmiot nie może powoływać się na status, a partnerstwo – liczyć na to, co on daje.",
        "Without a valid decision or entry a partner cannot claim the status, nor can the partnership count on what it brings.",
    ),
    remedy=Text(
        "Dopisz do „statuses” nową decyzję z datami „valid_from” i „valid_to” albo usuń status, którego partner już nie ma.",
        "Add the new decision with “valid_from” and “valid_to” to “statuses”, or remove a status that the partner no longer has.",
    ),
    source=Text(
        "ustawa z 13.06.2003 o zatrudnieniu socjalnym: status CIS na czas określony (do sprawdzenia)",
        "act of 13 June 2003 on social employment: CIS status for a fixed time (to be checked)",
    ),
    example=example(
        "partners/cis-brzoza.yaml",
        bad="statuses:\n  - kind: cis\n    authority: Wojewoda\n    valid_from: 2021-01-02\n    valid_to: 2026-01-01\n",
        good="statuses:\n  - kind: cis\n    authority: Wojewoda\n    valid_from: 2026-01-02\n    valid_to: 2031-01-01\n",
    ),
    check=check,
)

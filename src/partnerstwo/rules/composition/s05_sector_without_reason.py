"""S05: a typed sector that differs from the implied one, without a reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import implied_sector
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Where no sector is implied, because the operator is missing, that is R05 and not this."""
    for partner in registry.partners.values():
        implied = implied_sector(registry, partner)
        if partner.sector is None or implied in (None, partner.sector) or partner.sector_reason is not None:
            continue
        yield Finding(
            partner.at("sector"),
            {
                "name": partner.name,
                "sector": partner.sector.label,
                "implied": implied.label if implied else "",
                "form": partner.legal_form.label,
            },
            variant="operator" if TRAITS[partner.legal_form].sector is None else "",
        )


RULE = Rule(
    code="S05",
    name="sector-without-reason",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{name}: wpisano sektor {sector:quoted}, a z formy prawnej ({form}) wynika {implied:quoted}; brak uzasadnienia",
        "{name}: the sector typed is {sector:quoted}, the legal form ({form}) implies {implied:quoted}; no reason given",
    ),
    variants={
        "operator": Words(
            Text(
                "{name}: wpisano sektor {sector:quoted}, a podmiot prowadzący ma sektor {implied:quoted}; brak uzasadnienia",
                "{name}: the sector typed is {sector:quoted}, that of the operator is {implied:quoted}; no reason given",
            ),
            Text(
                "Dopisz „sector_reason” albo usuń pole „sector”: program sam przejmie sektor od podmiotu z „run_by”.",
                "Add “sector_reason”, or remove “sector”: the program takes it from the entity in “run_by”.",
            ),
        )
    },
    why=Text(
        "Sektor decyduje o ocenie składu, więc inny niż wynika z formy prawnej lub z podmiotu prowadzącego musi mieć uzasadnienie, które można sprawdzić.",
        "The sector decides how the composition is judged, so one that neither the legal form nor the operator implies needs a reason that can be checked.",
    ),
    remedy=Text(
        "Dopisz „sector_reason” albo usuń pole „sector”: program sam wyprowadzi sektor z „legal_form”.",
        "Add “sector_reason”, or remove “sector”: the program derives it from “legal_form”.",
    ),
    source=Text(
        "doniesienia o kontroli NIK w lokalnych grupach działania; pismo DG AGRI z 25.02.2022 (PSLGD)",
        "press reports of the NIK audit of local action groups; letter of DG AGRI of 25 Feb 2022 (PSLGD)",
    ),
    example=example(
        "partners/rada-seniorow.yaml",
        bad="""\
legal_form: informal_group
sector: ngo
""",
        good="""\
legal_form: informal_group
sector: ngo
sector_reason: Działa jako koło Stowarzyszenia Brzoza i głosuje w jego imieniu.
""",
    ),
    check=check,
)

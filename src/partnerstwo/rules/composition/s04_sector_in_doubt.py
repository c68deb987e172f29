"""S04: a sector that rests only on partners whose sector is a matter of opinion."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import THREE_SECTORS
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.model.partner import Partner
from partnerstwo.registry.composition import Membership, composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import implied_sector, operators
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, example

DOUBTFUL_FORM = Text(
    "{partner}: {form}; przynależność tej formy do sektora bywa sporna",
    "{partner}: {form}; which sector this form belongs to is disputed",
)
OVERRIDDEN = Text(
    "{partner}: sektor wpisano inny, niż wynika z formy prawnej ({form})",
    "{partner}: the sector typed is not the one that follows from the legal form ({form})",
)
DOUBTFUL_OPERATOR = Text(
    "{partner}: sektor wynika z podmiotu prowadzącego, który budzi wątpliwości: {operator} ({form})",
    "{partner}: the sector is that of its operator, which is in doubt: {operator} ({form})",
)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each sector whose voting members are all doubtful."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.certain:
            continue
        for sector in THREE_SECTORS:
            present = [each for each in members.voting if each.sector is sector]
            doubts = [doubt for each in present if (doubt := _doubt(registry, each)) is not None]
            if present and len(doubts) == len(present):
                names = tuple(registry.partner_name(each.member.partner) for each in present)
                yield Finding(
                    partnership.key("members"),
                    {"name": partnership.name, "sector": sector.label, "partners": names},
                    related=tuple(doubts),
                    aspect=sector.value,
                )


def _doubt(registry: Registry, membership: Membership) -> RelatedFinding | None:
    """Why the member's sector is in doubt: its own form or sector, or those of the operator that it follows."""
    partner = membership.partner
    if partner is None:
        return None
    for current in (partner, *operators(registry, partner)):
        overridden = _overridden(registry, current)
        if overridden or TRAITS[current.legal_form].doubtful:
            values: dict[str, Value] = {"partner": partner.name, "form": current.legal_form.label}
            if current is not partner:
                return RelatedFinding(membership.at(), DOUBTFUL_OPERATOR, {**values, "operator": current.name})
            return RelatedFinding(membership.at(), OVERRIDDEN if overridden else DOUBTFUL_FORM, values)
        if current.sector is not None or TRAITS[current.legal_form].sector is not None:
            return None
    return None


def _overridden(registry: Registry, partner: Partner) -> bool:
    return partner.sector is not None and implied_sector(registry, partner) not in (None, partner.sector)


RULE = Rule(
    code="S04",
    name="sector-in-doubt",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: sektor {sector} opiera się tylko na partnerach o niepewnej przynależności: {partners:list}",
        "{name}: the {sector} sector rests only on partners whose sector is open to doubt: {partners:list}",
    ),
    why=Text(
        "Jeśli sektor reprezentuje tylko podmiot, którego przynależność można podważyć, można podważyć także skład partnerstwa.",
        "Where a sector is represented only by an entity whose sector can be disputed, so can the composition of the partnership.",
    ),
    remedy=Text(
        "Sprawdź „legal_form” i „sector” tych partnerów i dopisz do „members” partnera, którego przynależność nie budzi wątpliwości.",
        "Check “legal_form” and “sector” of these partners, and add one to “members” whose sector is beyond doubt.",
    ),
    source=Text(
        "slajdy 10–12: sektory; doniesienia o kontroli NIK w lokalnych grupach działania (podmioty zaliczone do niewłaściwego sektora)",
        "seed, slides 10–12: sectors; press reports of the NIK audit of local action groups (members counted in the wrong sector)",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
name: Cech Stolarzy w Lipowie
legal_form: employers_org
""",
        good="""\
name: Tartak Pod Lipą sp. z o.o.
legal_form: company
""",
    ),
    check=check,
    silenced_by=("S03", "S12"),
)

"""Whose a partner is: its sector, its operator's chain, the voices it brings."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.model.choices import Sector, StatusKind, Voice
from partnerstwo.model.legal_form import TRAITS, LegalForm
from partnerstwo.model.partner import OutsideOperator, Partner
from partnerstwo.registry.registry import Registry


def operators(registry: Registry, partner: Partner) -> tuple[Partner, ...]:
    """The partners that run it, nearest first; stops where the chain leaves the registry or comes round again."""
    if not isinstance(partner.run_by, str):
        return ()
    chain: list[Partner] = []
    seen = {partner.id}
    current = partner
    while isinstance(current.run_by, str) and current.run_by in registry.partners and current.run_by not in seen:
        current = registry.partners[current.run_by]
        seen.add(current.id)
        chain.append(current)
    return tuple(chain)


def root_of(registry: Registry, partner: Partner) -> str:
    """Who controls it in the end: a partner's id, or the name of an operator outside the registry.

    Two units of one operator, and the operator itself, have the same root.
    """
    last = (partner, *operators(registry, partner))[-1]
    match last.run_by:
        case OutsideOperator(name=name):
            return name
        case str(named) if named not in registry.partners:
            return named
        case _:
            return last.id


def sector_of(registry: Registry, partner: Partner) -> Sector | None:
    """The sector: typed with its reason, else that of the legal form, else that of the operator.

    None where it hangs on an operator that is not known.
    """
    return partner.sector or implied_sector(registry, partner)


def implied_sector(registry: Registry, partner: Partner) -> Sector | None:
    """The sector that follows from legal form and operator alone."""
    for current in (partner, *operators(registry, partner)):
        if current is not partner and current.sector is not None:
            return current.sector
        sector = TRAITS[current.legal_form].sector
        if sector is not None:
            return sector
        if isinstance(current.run_by, OutsideOperator):
            return current.run_by.sector
    return None


_BY_STATUS: Mapping[StatusKind, Voice] = {
    StatusKind.CIS: Voice.SOCIAL_EMPLOYMENT,
    StatusKind.KIS: Voice.SOCIAL_EMPLOYMENT,
}


def voices_of(registry: Registry, partner: Partner) -> tuple[Voice, ...]:
    """The constituencies it speaks for: those named, else those of its form, its statuses and its operator."""
    if partner.voices is not None:
        return partner.voices
    voices = dict.fromkeys(TRAITS[partner.legal_form].voices)
    voices.update(dict.fromkeys(_BY_STATUS[status.kind] for status in partner.statuses if status.kind in _BY_STATUS))
    if TRAITS[partner.legal_form].sector is None:
        match sector_of(registry, partner):
            case Sector.NGO:
                voices[Voice.SOCIAL_ORGANISATION] = None
            case Sector.PUBLIC if is_local_government(registry, partner):
                voices[Voice.LOCAL_GOVERNMENT] = None
            case Sector.BUSINESS:
                voices[Voice.BUSINESS] = None
            case _:
                pass
    return tuple(voice for voice in Voice if voice in voices)


def is_local_government(registry: Registry, partner: Partner) -> bool:
    """Whether it is a local government or a unit run by one."""
    return any(TRAITS[each.legal_form].local_government for each in (partner, *operators(registry, partner)))


def is_social_economy(partner: Partner) -> bool:
    """Whether it belongs to the social economy (act of 5 August 2022, art. 2 pt 5); derived, never typed."""
    return TRAITS[partner.legal_form].social_economy


def is_social_employment(registry: Registry, partner: Partner) -> bool:
    """Whether it is a CIS or KIS, holds such a status, or runs one that is in the registry."""
    if partner.legal_form in (LegalForm.CIS, LegalForm.KIS):
        return True
    if any(status.kind in _BY_STATUS for status in partner.statuses):
        return True
    return partner.id in social_employment_operators(registry)


def social_employment_operators(registry: Registry) -> frozenset[str]:
    """Partners that run a CIS or KIS of the registry."""
    return registry.once(
        "social_employment_operators",
        lambda: frozenset(
            unit.run_by
            for unit in registry.partners.values()
            if unit.legal_form in (LegalForm.CIS, LegalForm.KIS) and isinstance(unit.run_by, str)
        ),
    )

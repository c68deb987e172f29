"""Who a partner is outside its own registry: the same organisation, known by an official number."""

from __future__ import annotations

from partnerstwo.model.checksums import valid_krs, valid_nip, valid_regon
from partnerstwo.model.partner import Partner


def partner_key(partner: Partner) -> str | None:
    """`krs:0000123456`, else `regon:…`, else `nip:…`; None where it has no number that can be right.

    The order is that of how well a number tells one organisation from another: units of a commune have a REGON each and
    often one NIP together.
    """
    if partner.krs is not None and valid_krs(partner.krs):
        return f"krs:{partner.krs}"
    if partner.regon is not None and valid_regon(partner.regon):
        return f"regon:{partner.regon}"
    if partner.nip is not None and valid_nip(partner.nip):
        return f"nip:{partner.nip}"
    return None

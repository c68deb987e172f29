"""The founding document, and whom it made a partner."""

from __future__ import annotations

from partnerstwo.language.dates import PartialDate
from partnerstwo.model.partnership import Founding, Partnership


def founding_document(partnership: Partnership) -> Founding | None:
    """The founding document, if anything is said of it: `founding: {}` says nothing."""
    founding = partnership.founding
    if founding is None or (founding.kind is None and founding.date is None and founding.ref is None):
        return None
    return founding


def founded_with(partnership: Partnership, since: PartialDate | None) -> bool:
    """Whether a partner since that date may have signed the founding document, which then proves its accession.

    Without `since` a membership counts from the founding. Where no date of the document is known, it is not held
    against anyone.
    """
    founding = founding_document(partnership)
    if founding is None:
        return False
    signed = founding.date or partnership.founded
    return since is None or signed is None or since.first() <= signed.last()

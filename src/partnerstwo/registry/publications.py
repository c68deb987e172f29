"""What a partnership has published: where a resident can read its papers."""

from __future__ import annotations

import re
from datetime import date

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partnership import CouncilReport, Partnership
from partnerstwo.model.shared_records import PublicDocument
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry

_WEB = lazy_pattern(r"https?://|\b(?:www|bip)\.\w", re.IGNORECASE)


def on_the_web(text: str | None) -> bool:
    """Whether a text is, or holds, a web address."""
    return text is not None and _WEB.search(text) is not None


def published_documents(partnership: Partnership, on: date) -> tuple[PublicDocument, ...]:
    """Documents with an address, up to the day; one without a date counts."""
    return tuple(
        each for each in partnership.documents if stated(each.url) and (each.date is None or each.date.first() <= on)
    )


def published_reports(partnership: Partnership, on: date) -> tuple[CouncilReport, ...]:
    """Reports to the council with an address in the public bulletin, up to the day."""
    return tuple(
        each
        for each in partnership.council_reports
        if stated(each.bip) and (each.submitted is None or each.submitted.first() <= on)
    )


def published_minutes(registry: Registry, partnership: Partnership, on: date) -> tuple[Meeting, ...]:
    """Meetings up to the day whose minutes stand on the web, in order of date."""
    return tuple(
        meeting
        for meeting in registry.meetings_of.get(partnership.id, ())
        if on_the_web(meeting.minutes) and meeting.date.first() <= on
    )


def rules_published(partnership: Partnership) -> bool:
    """Whether the accession procedure says where on the web it stands."""
    return partnership.openness is not None and on_the_web(partnership.openness.procedure)

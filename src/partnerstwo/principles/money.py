"""What money shows: absorbed funds, accounts that add up, partners chosen openly."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.language.text import Text
from partnerstwo.model.choices import EU_SOURCES, FundingSource, Sector
from partnerstwo.model.project import Project
from partnerstwo.principles.principle import Evidence, Fact, Inquiry
from partnerstwo.principles.work import begun, publications
from partnerstwo.registry.conflicts import of_partnership
from partnerstwo.registry.money import is_joint, lines, records_money, total
from partnerstwo.registry.phases import Phase, phase
from partnerstwo.registry.sectors import sector_of

OPEN_DAYS = 21
"""How long a call for partners stays open at least (act of 28 April 2022; the article is to be checked)."""


def absorption(inquiry: Inquiry) -> Iterator[Fact]:
    """Money of joint projects, and how much of it is from structural funds."""
    listed = lines(project for project in begun(inquiry) if is_joint(project))
    if not listed:
        return
    european = total(line for line in listed if line.entry.source in EU_SOURCES).awarded
    social = total(line for line in listed if line.entry.source is FundingSource.ESF).awarded
    yield Fact(
        Text(
            "środki przyznane wspólnym projektom: {total:money}, w tym z funduszy UE: {eu:money}, "
            "z tego z EFS/EFS+: {esf:money}",
            "awarded to joint projects: {total:money}, of this from EU funds: {eu:money}, "
            "of which ESF/ESF+: {esf:money}",
        ),
        {"total": total(listed).awarded, "eu": european, "esf": social},
        confirms=european > Decimal(0),
    )


def contracts(inquiry: Inquiry) -> Iterator[Evidence]:
    """Grant agreements."""
    numbers = dict.fromkeys(line.entry.contract for line in lines(begun(inquiry)) if line.entry.contract is not None)
    if numbers:
        yield Evidence(
            Text("umowy o dofinansowanie: {numbers}", "grant agreements: {numbers}"), {"numbers": tuple(numbers)}
        )


def honesty(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether spending is accounted for and conflicts are settled."""
    over = [p for p in begun(inquiry) if records_money(p) and phase(p, inquiry.on) is Phase.COMPLETED]
    if over:
        settled = sum(bool(p.funding) and all(entry.spent is not None for entry in p.funding or ()) for p in over)
        yield Fact(
            Text(
                "zakończone projekty z finansowaniem, w których podano wszystkie wydatki: {n} z {total}",
                "completed projects with funding that state all their spending: {n} of {total}",
            ),
            {"n": settled, "total": len(over)},
            confirms=settled == len(over),
        )
    yield from _conflicts(inquiry)


def _conflicts(inquiry: Inquiry) -> Iterator[Fact]:
    found = of_partnership(inquiry.registry, inquiry.partnership, inquiry.on)
    if found:
        closed = sum(not each.is_open(inquiry.on) for each in found)
        yield Fact(
            Text("zakończone spory: {n} z {total}", "conflicts settled: {n} of {total}"),
            {"n": closed, "total": len(found)},
            confirms=closed == len(found),
        )


def published(inquiry: Inquiry) -> Iterator[Evidence]:
    """How many documents are open to everyone."""
    documents = list(publications(inquiry))
    dates = [each.date for each in documents if each.date is not None]
    if documents:
        yield Evidence(
            Text("opublikowane dokumenty partnerstwa", "published documents of the partnership"),
            {},
            max(dates, default=None),
        )


def open_calls(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether public leads of EU projects chose outside partners openly."""
    bound = [project for project in begun(inquiry) if _needs_call(inquiry, project)]
    if not bound:
        return
    kept = sum(_long_enough(project) for project in bound)
    yield Fact(
        Text(
            "projekty unijne z otwartym naborem partnerów trwającym co najmniej 21 dni: {n} z {total}",
            "EU projects with an open call for partners of at least 21 days: {n} of {total}",
        ),
        {"n": kept, "total": len(bound)},
        confirms=kept == len(bound),
    )


def calls(inquiry: Inquiry) -> Iterator[Evidence]:
    """Where calls for partners were published."""
    for project in begun(inquiry):
        call = project.agreement.open_call if project.agreement else None
        later = call is not None and call.published is not None and inquiry.on < call.published.first()
        if call is not None and call.ref is not None and not later:
            yield Evidence(
                Text("nabór partnerów: {ref}", "call for partners: {ref}"), {"ref": call.ref}, call.published
            )


def _needs_call(inquiry: Inquiry, project: Project) -> bool:
    """Money of the EU, a public lead, and participants outside the public sector."""
    sectors = {
        part.partner: sector_of(inquiry.registry, partner)
        for part in project.participants
        if (partner := inquiry.registry.partners.get(part.partner)) is not None
    }
    return (
        any(entry.source in EU_SOURCES for entry in project.funding or ())
        and project.lead is not None
        and sectors.get(project.lead) is Sector.PUBLIC
        and any(sector not in (None, Sector.PUBLIC) for sector in sectors.values())
    )


def _long_enough(project: Project) -> bool:
    call = project.agreement.open_call if project.agreement else None
    if call is None or call.published is None or call.deadline is None:
        return False
    return (call.deadline.first() - call.published.last()).days >= OPEN_DAYS

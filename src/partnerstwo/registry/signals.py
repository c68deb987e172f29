"""Signs that a partnership is used as subcontracting: four for each project (slide 30)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.value import value
from partnerstwo.model.choices import Settlement
from partnerstwo.model.project import Project
from partnerstwo.model.shared_records import Risk
from partnerstwo.registry.money import is_joint, shares, sole_holder
from partnerstwo.registry.stages import NOTHING_DELIVERED, mere_deliverers, parts


class Signal(Labelled):
    """A sign that one partner treats another as its contractor; a reason to talk, never a proof."""

    INVOICE = "invoice", "uczestnik rozliczany fakturą", "a participant settled by invoice"
    RISK_WITH_LEAD = "risk_with_lead", "całe ryzyko u partnera wiodącego", "all the risk with the lead partner"
    MONEY_WITH_ONE = "money_with_one", "wszystkie środki u jednego partnera", "all the money with one partner"
    ONLY_DELIVERY = "only_delivery", "uczestnik tylko w realizacji", "a participant in delivery only"


def signals(project: Project) -> tuple[Signal, ...]:
    """The signals that the project shows, in their order; none to four."""
    return tuple(signal for signal, shown in _answers(project).items() if shown)


def judged(project: Project) -> tuple[Signal, ...]:
    """The signals that its file says enough about to tell whether they are there; of the others nobody knows."""
    return tuple(signal for signal, shown in _answers(project).items() if shown is not None)


def _answers(project: Project) -> Mapping[Signal, bool | None]:
    """Yes, no or not known. What could not be read may be the very item that denies a sign, but for an invoice."""
    if not is_joint(project):
        return dict.fromkeys(Signal, None)
    if project.incomplete:
        return {**dict.fromkeys(Signal, None), Signal.INVOICE: bool(invoiced(project)) or None}
    return {
        Signal.INVOICE: _by_invoice(project),
        Signal.RISK_WITH_LEAD: _with_lead(project),
        Signal.MONEY_WITH_ONE: _with_one(project),
        Signal.ONLY_DELIVERY: _in_delivery(project),
    }


def invoiced(project: Project) -> tuple[int, ...]:
    """The items of `participants` that are settled by invoice, of a project with at least two partners."""
    if not is_joint(project):
        return ()
    return tuple(index for index, each in enumerate(project.participants) if each.settlement is Settlement.INVOICE)


def _by_invoice(project: Project) -> bool | None:
    if invoiced(project):
        return True
    # Who gets no money has nothing to settle.
    told = all(each.settlement is not None or each.amount == 0 for each in project.participants)
    stated = any(each.settlement is not None for each in project.participants)
    return False if told and stated else None


@value
class SoleBearer:
    """One partner that bears every risk which anybody bears."""

    partner: str
    owned: int
    """Risks that name who bears them."""
    recorded: int


def sole_bearer(risks: Iterable[Risk]) -> SoleBearer | None:
    """The partner that alone owns all risks with an owner; None where there are none, or several bear them."""
    listed = tuple(risks)
    owned = [risk for risk in listed if risk.owners]
    owners = {owner for risk in owned for owner in risk.owners}
    return SoleBearer(owners.pop(), len(owned), len(listed)) if len(owners) == 1 else None


def risk_with_lead(project: Project) -> SoleBearer | None:
    """The lead of a joint project, where it bears all the risk alone."""
    bearer = sole_bearer(project.risks)
    return bearer if bearer is not None and is_joint(project) and bearer.partner == project.lead else None


def _with_lead(project: Project) -> bool | None:
    if project.lead is None or not any(risk.owners for risk in project.risks):
        return None
    return risk_with_lead(project) is not None


@value
class SoleHolder:
    """One partner that holds all the money, and those that have tasks without it."""

    partner: str
    others: tuple[str, ...]


def money_with_one(project: Project) -> SoleHolder | None:
    """The partner that holds all the money while others have tasks."""
    holder = sole_holder(project)
    others = dict.fromkeys(each.partner for each in project.participants if each.tasks and each.partner != holder)
    return SoleHolder(holder, tuple(others)) if holder is not None and others else None


def _with_one(project: Project) -> bool | None:
    if money_with_one(project) is not None:
        return True
    return False if sum(bool(amount) for amount in shares(project).values()) > 1 else None


def _in_delivery(project: Project) -> bool | None:
    if mere_deliverers(project):
        return True
    listed = parts(project)
    told = all(part.stages for part in listed) and any(part.conceives for part in listed)
    return False if told and project.status not in NOTHING_DELIVERED else None

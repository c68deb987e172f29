"""The state of each principle: what data show, what documents say, what partners think of themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.value import value
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.partnership import Partnership
from partnerstwo.principles.principle import Evidence, Fact, Feed, Inquiry, Principle
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.registry.registry import Registry


@value
class SelfAssessment:
    """A mark from 1 to 5 that partners gave themselves."""

    score: Decimal
    year: int
    respondents: int | None
    invited: int | None


@value
class Departure:
    """A breach that the registry's owner accepts: told as such, and never as the principle kept."""

    code: str
    until: PartialDate | None
    reason: str


@value
class PrincipleState:
    """One principle with all that speaks of it; each kind is told beside the others, none replaces another."""

    principle: Principle
    breaches: tuple[str, ...]
    """Codes of the rules whose errors or warnings breach it, each once, in order."""
    facts: tuple[Fact, ...]
    documented: tuple[Evidence, ...]
    self_assessed: SelfAssessment | None
    departures: tuple[Departure, ...] = ()
    doubts: tuple[str, ...] = ()
    """Codes of the rules that leave its facts open to doubt."""
    read_in_full: bool = True
    """Whether all files that the facts draw on could be read in full."""

    @property
    def confirmed(self) -> bool:
        """Whether the data confirm it: there are facts, every one speaks for it, and no rule against it.

        That no rule complains is never enough.
        """
        against = self.breaches or self.departures or self.doubts
        return self.read_in_full and not against and bool(self.facts) and all(fact.confirms for fact in self.facts)

    @property
    def unknown(self) -> bool:
        """Whether nothing at all is known of it; that is no breach."""
        return not (self.breaches or self.departures or self.facts or self.documented or self.self_assessed)


def assess(
    registry: Registry, partnership: Partnership, on: date, diagnostics: Iterable[Diagnostic]
) -> tuple[PrincipleState, ...]:
    """Every principle of the table for one partnership on the day.

    `diagnostics` are those of a full run of the rules on the same day, accepted ones included; those of other
    partnerships are left aside.
    """
    inquiry = Inquiry(registry, partnership, on)
    own = subjects(registry, partnership)
    grave = frozenset({Severity.ERROR, Severity.WARNING})
    counting = tuple(each for each in diagnostics if each.severity in grave and each.subject in own)
    return tuple(_state(principle, inquiry, counting) for principle in PRINCIPLES)


def subjects(registry: Registry, partnership: Partnership) -> frozenset[str]:
    """The partnership and what belongs to it: its projects, meetings and assessments."""
    owned = (
        *registry.projects_of.get(partnership.id, ()),
        *registry.meetings_of.get(partnership.id, ()),
        *registry.assessments_of.get(partnership.id, ()),
    )
    return frozenset({partnership.subject, *(entity.subject for entity in owned)})


def _state(principle: Principle, inquiry: Inquiry, counting: tuple[Diagnostic, ...]) -> PrincipleState:
    registry = inquiry.registry
    against = sorted((each for each in counting if each.code in principle.breached_by), key=lambda each: each.code)
    accepted = dict.fromkeys(
        Departure(each.code, each.suppression.until, each.suppression.reason)
        for each in against
        if each.suppression is not None
    )
    return PrincipleState(
        principle,
        tuple(dict.fromkeys(each.code for each in against if each.suppression is None)),
        tuple(principle.facts(inquiry)),
        tuple(principle.documents(inquiry)),
        _self_assessed(principle, inquiry),
        tuple(accepted),
        tuple(sorted({each.code for each in counting if each.code in principle.doubted_by})),
        not inquiry.partnership.incomplete and not registry.unread.intersection(principle.reads),
    )


def _self_assessed(principle: Principle, inquiry: Inquiry) -> SelfAssessment | None:
    """The latest mark up to the day."""
    feeds = (*principle.feeds, Feed(AssessmentTool.OWN, (principle.key,)))
    for assessment in reversed(inquiry.registry.assessments_of.get(inquiry.partnership.id, ())):
        if assessment.date.first() > inquiry.on:
            continue
        for feed in feeds:
            score = _mean(assessment, feed)
            if score is not None:
                return SelfAssessment(score, assessment.date.year, assessment.respondents, assessment.invited)
    return None


def _mean(assessment: Assessment, feed: Feed) -> Decimal | None:
    if assessment.tool is not feed.tool or any(key not in assessment.scores for key in feed.keys):
        return None
    return sum((assessment.scores[key] for key in feed.keys), Decimal(0)) / len(feed.keys)

"""A thing to be done by a day, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value
from partnerstwo.model.entity import Place
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.source.place import Route
from partnerstwo.source.problem import At

WHOLE = "registry.yaml"
"""The file of what concerns the registry as a whole."""


class DueKind(Labelled):
    """What kind of thing is due; the key never changes, since calendars tell their entries apart by it."""

    COUNCIL_REPORT = "council_report", "sprawozdanie dla rady", "report to the council"
    STATE_REPORT = "state_report", "raport o stanie JST", "report on the state of the local government"
    PROGRAMME = "programme", "program współpracy", "cooperation programme"
    STATUS_END = "status_end", "ważność statusu", "validity of a status"
    AGREEMENT_END = "agreement_end", "umowa partnerska", "partnership agreement"
    PROJECT_END = "project_end", "koniec projektu", "end of a project"
    DECISION = "decision", "ustalenie", "decision"
    APPLICATION = "application", "zgłoszenie", "application to join"
    ASSESSMENT = "assessment", "ocena współpracy", "assessment of the cooperation"
    REVIEW = "review", "przegląd wpisów", "review of records"
    WAIVER_END = "waiver_end", "odstępstwo", "waiver"


STATUTORY = frozenset({DueKind.COUNCIL_REPORT, DueKind.STATE_REPORT, DueKind.PROGRAMME, DueKind.STATUS_END})
"""The kinds whose last day an act or an authority has set: nobody here can move it."""


@value
class Due:
    """What is to be done, by when, by whom, and what sets the day."""

    kind: DueKind
    when: PartialDate
    """As the files give it; the last day that it can mean counts."""
    place: Place
    text: Text
    whom: Text
    """Whom it concerns: a partnership, a project, a partner, an office."""
    late: bool
    """Whether the day has passed and the thing is still open."""
    source: Text | None = None
    """An act, minutes, a decision of an authority."""
    values: Mapping[str, Value] = field(default_factory=dict)
    """For `text`, `whom` and `source` alike."""

    @property
    def day(self) -> date:
        """The last day on which it is on time."""
        return self.when.last()

    @property
    def subject(self) -> str:
        """`partnerships/razem`, or `registry`."""
        return self.place.subject

    @property
    def route(self) -> Route:
        """The steps that lead to it in the file of its subject."""
        return self.place.where.route if isinstance(self.place.where, At) else ()


WHOM = Text("{whom}", "{whom}")
"""A name out of the files, given under `whom`; as words of ours it could hold braces."""


@value
class Terms:
    """How long things may take where no act and no decision says it."""

    application_days: int = 90
    assessment_months: int = 12
    review_months: int = 12


@value
class Asked:
    """What is looked at, from when, and how far ahead."""

    registry: Registry
    on: date
    horizon: date
    """The last day that is looked at, inclusive."""
    terms: Terms
    partnership: str | None = None
    """The only partnership that is asked about; None: all, and what belongs to none."""

    def partnerships(self) -> tuple[Partnership, ...]:
        """Those that exist on the day: nothing of an ended one is due."""
        return tuple(each for each in running(self.registry, self.on) if self.partnership in (None, each.id))

    def projects(self) -> tuple[Project, ...]:
        """All of them, or those of the partnership."""
        if self.partnership is None:
            return tuple(self.registry.projects.values())
        known = {each.id for each in self.partnerships()}
        return self.registry.projects_of.get(self.partnership, ()) if self.partnership in known else ()

    def partners(self) -> Iterator[Partner]:
        """All that are not closed, or of these the members of the partnership on the day."""
        partners = self.registry.partners.values()
        members = {
            each.member.partner
            for partnership in self.partnerships()
            for each in composition(self.registry, partnership, self.on).active
        }
        for partner in partners:
            closed = partner.closed is not None and partner.closed.last() < self.on
            if not closed and (self.partnership is None or partner.id in members):
                yield partner

    def ahead(self, day: date) -> bool:
        """Whether the day is still to come, today included, and near enough."""
        return self.on <= day <= self.horizon

    def whole(self, *route: str | int) -> Place:
        """A place in `registry.yaml`, whether or not that file could be read."""
        settings: Settings | None = self.registry.settings
        return settings.at(*route) if settings else Place(WHOLE, At(route))

"""What changed since the last session, by what the council asks about."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.changes.change import Change
from partnerstwo.registry.changes.change import ChangeKind as Kind
from partnerstwo.registry.changes.compared import Compared
from partnerstwo.report.chapter import Chapter, Paper
from partnerstwo.report.concern import concerned

SETTINGS = "registry"
"""The subject of changes that are about how the registry is kept, and no news of a partnership."""


@value
class Topic:
    """Changes that belong together.

    A paper for the public tells `open_kinds` one by one. The others could shame a single partner, or are of no
    interest to a council one by one: they are counted.
    """

    key: str
    title: Text
    open_kinds: tuple[Kind, ...]
    counted: tuple[Kind, ...] = ()


TOPICS: tuple[Topic, ...] = (
    Topic(
        "partners",
        Text("Partnerzy", "Partners"),
        (Kind.PARTNERSHIP_ADDED, Kind.PARTNERSHIP_ENDED, Kind.MEMBER_JOINED, Kind.MEMBER_LEFT, Kind.PARTNER_CLOSED),
        (
            Kind.PARTNERSHIP_REMOVED, Kind.MEMBER_CHANGED, Kind.MEMBER_REMOVED, Kind.PARTNER_ADDED,
            Kind.PARTNER_REMOVED, Kind.PARTNER_CHANGED, Kind.APPLICATION_CHANGED,
        ),
    ),
    Topic(
        "projects",
        Text("Projekty", "Projects"),
        (
            Kind.PROJECT_ADDED, Kind.PROJECT_STARTED, Kind.PROJECT_COMPLETED, Kind.PROJECT_ABANDONED,
            Kind.PROJECT_STATUS, Kind.PROJECT_DATES, Kind.PROJECT_LEAD, Kind.PROJECT_REMOVED,
            Kind.PARTICIPANT_JOINED, Kind.AGREEMENT_SIGNED, Kind.AGREEMENT_DISSOLVED, Kind.RESULT_CHANGED,
        ),
        (Kind.PARTICIPANT_LEFT, Kind.PARTICIPANT_CHANGED, Kind.AGREEMENT_CHANGED, Kind.PROJECT_CHANGED),
    ),
    Topic(
        "money",
        Text("Środki", "Money"),
        (Kind.MONEY_ADDED, Kind.MONEY_CHANGED, Kind.MONEY_SPENT, Kind.MONEY_REMOVED),
    ),
    Topic(
        "decisions",
        Text("Spotkania i ustalenia", "Meetings and decisions"),
        (Kind.MEETING_ADDED, Kind.DECISION_MADE, Kind.DECISION_DONE, Kind.ASSESSMENT_ADDED),
        (
            Kind.DECISION_OVERDUE, Kind.DECISION_CHANGED, Kind.DECISION_REMOVED, Kind.MEETING_CHANGED,
            Kind.MEETING_REMOVED, Kind.ASSESSMENT_CHANGED, Kind.ASSESSMENT_REMOVED,
        ),
    ),
    Topic(
        "other",
        Text("Pozostałe", "Other"),
        (Kind.GOAL_CHANGED, Kind.COUNCIL_REPORT),
        (
            Kind.PARTNERSHIP_CHANGED, Kind.RISK_CHANGED, Kind.CONFLICT_OPENED, Kind.CONFLICT_CLOSED,
            Kind.CONFLICT_CHANGED, Kind.ID_CHANGED, Kind.UNREADABLE,
        ),
    ),
)  # fmt: skip
"""In the order of the paper; every kind but that of settings is in one of them."""


def news(chapter: Chapter) -> tuple[Change, ...]:
    """The changes that are this partnership's business; none where nothing was compared."""
    since = chapter.since
    return () if since is None else since.about(_business(since, chapter.partnership))


def news_elsewhere(paper: Paper) -> tuple[Change, ...]:
    """The changes that no chapter tells of: free-standing projects, partners that belong nowhere."""
    since = paper.since
    if since is None or not paper.complete:
        return ()
    told = {subject for partnership in paper.partnerships for subject in _business(since, partnership)}
    return tuple(each for each in since.changes if each.subject not in told | {SETTINGS})


def _business(since: Compared, partnership: Partnership) -> frozenset[str]:
    """What concerns the partnership now, and what did then: a removed project is its business, too."""
    before = since.earlier.registry.partnerships.get(partnership.id)
    then = frozenset[str]() if before is None else concerned(since.earlier.registry, before)
    return (then | concerned(since.later.registry, partnership)) - {SETTINGS}

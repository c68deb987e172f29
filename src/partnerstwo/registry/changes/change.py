"""One change: what happened to which entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from partnerstwo.language.dates import PartialDate, in_words
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value


class ChangeKind(Labelled):
    """What sort of change it is."""

    PARTNERSHIP_ADDED = "partnership_added", "nowe partnerstwo", "partnership added"
    PARTNERSHIP_REMOVED = "partnership_removed", "usunięte partnerstwo", "partnership removed"
    PARTNERSHIP_ENDED = "partnership_ended", "rozwiązanie partnerstwa", "partnership dissolved"
    PARTNERSHIP_CHANGED = "partnership_changed", "zmiana w partnerstwie", "partnership changed"
    MEMBER_JOINED = "member_joined", "przystąpienie partnera", "partner joined"
    MEMBER_LEFT = "member_left", "wystąpienie partnera", "partner left"
    MEMBER_CHANGED = "member_changed", "zmiana danych członkostwa", "membership changed"
    MEMBER_REMOVED = "member_removed", "usunięty zapis o członkostwie", "membership removed"
    GOAL_CHANGED = "goal_changed", "zmiana celów", "goals changed"
    APPLICATION_CHANGED = "application_changed", "zgłoszenie do partnerstwa", "application to join"
    RISK_CHANGED = "risk_changed", "zmiana ryzyk", "risks changed"
    CONFLICT_OPENED = "conflict_opened", "nowy spór", "conflict opened"
    CONFLICT_CLOSED = "conflict_closed", "rozstrzygnięcie sporu", "conflict settled"
    CONFLICT_CHANGED = "conflict_changed", "zmiana opisu sporu", "conflict changed"
    COUNCIL_REPORT = "council_report", "sprawozdanie dla rady", "report to the council"
    PROJECT_ADDED = "project_added", "nowy projekt", "project added"
    PROJECT_REMOVED = "project_removed", "usunięty projekt", "project removed"
    PROJECT_STARTED = "project_started", "rozpoczęcie projektu", "project started"
    PROJECT_COMPLETED = "project_completed", "zakończenie projektu", "project completed"
    PROJECT_ABANDONED = "project_abandoned", "zaniechanie projektu", "project abandoned"
    PROJECT_STATUS = "project_status", "zmiana stanu projektu", "project status changed"
    PROJECT_DATES = "project_dates", "zmiana terminów projektu", "project dates moved"
    PROJECT_LEAD = "project_lead", "zmiana partnera wiodącego", "lead partner changed"
    PROJECT_CHANGED = "project_changed", "zmiana w projekcie", "project changed"
    PARTICIPANT_JOINED = "participant_joined", "nowy uczestnik projektu", "participant joined"
    PARTICIPANT_LEFT = "participant_left", "ubył uczestnik projektu", "participant left"
    PARTICIPANT_CHANGED = "participant_changed", "zmiana udziału w projekcie", "participation changed"
    MONEY_ADDED = "money_added", "nowe środki", "funds added"
    MONEY_CHANGED = "money_changed", "zmiana kwoty środków", "funds changed"
    MONEY_SPENT = "money_spent", "zmiana wydatków", "spending changed"
    MONEY_REMOVED = "money_removed", "usunięte środki", "funds removed"
    AGREEMENT_SIGNED = "agreement_signed", "podpisanie umowy partnerskiej", "agreement signed"
    AGREEMENT_DISSOLVED = "agreement_dissolved", "rozwiązanie partnerstwa projektowego", "project partnership dissolved"
    AGREEMENT_CHANGED = "agreement_changed", "zmiana umowy partnerskiej", "agreement changed"
    RESULT_CHANGED = "result_changed", "rezultaty projektu", "results of the project"
    MEETING_ADDED = "meeting_added", "spotkanie", "meeting"
    MEETING_REMOVED = "meeting_removed", "usunięte spotkanie", "meeting removed"
    MEETING_CHANGED = "meeting_changed", "zmiana zapisu o spotkaniu", "meeting changed"
    DECISION_MADE = "decision_made", "nowe ustalenie", "decision taken"
    DECISION_DONE = "decision_done", "wykonanie ustalenia", "decision carried out"
    DECISION_OVERDUE = "decision_overdue", "minął termin ustalenia", "decision fell overdue"
    DECISION_CHANGED = "decision_changed", "zmiana ustalenia", "decision changed"
    DECISION_REMOVED = "decision_removed", "usunięte ustalenie", "decision removed"
    ASSESSMENT_ADDED = "assessment_added", "ocena współpracy", "assessment"
    ASSESSMENT_REMOVED = "assessment_removed", "usunięta ocena współpracy", "assessment removed"
    ASSESSMENT_CHANGED = "assessment_changed", "zmiana oceny współpracy", "assessment changed"
    PARTNER_ADDED = "partner_added", "nowy wpis o partnerze", "partner added"
    PARTNER_REMOVED = "partner_removed", "usunięty wpis o partnerze", "partner removed"
    PARTNER_CLOSED = "partner_closed", "zakończenie działalności partnera", "partner closed down"
    PARTNER_CHANGED = "partner_changed", "zmiana danych partnera", "partner changed"
    ID_CHANGED = "id_changed", "zmiana identyfikatora", "id changed"
    SETTINGS_CHANGED = "settings_changed", "zmiana ustawień rejestru", "settings changed"
    UNREADABLE = "unreadable", "plik nie do odczytania", "unreadable file"


EVENTS = frozenset({
    ChangeKind.PARTNERSHIP_ENDED, ChangeKind.MEMBER_JOINED, ChangeKind.MEMBER_LEFT, ChangeKind.CONFLICT_OPENED,
    ChangeKind.CONFLICT_CLOSED, ChangeKind.COUNCIL_REPORT, ChangeKind.PROJECT_ADDED, ChangeKind.PROJECT_STARTED,
    ChangeKind.PROJECT_COMPLETED, ChangeKind.AGREEMENT_SIGNED, ChangeKind.AGREEMENT_DISSOLVED,
    ChangeKind.MONEY_ADDED, ChangeKind.MEETING_ADDED, ChangeKind.DECISION_MADE, ChangeKind.DECISION_DONE,
    ChangeKind.ASSESSMENT_ADDED, ChangeKind.PARTNER_CLOSED, ChangeKind.PARTNERSHIP_ADDED,
})  # fmt: skip
"""What happens on a day of its own, and so can be recorded late; a corrected date is no event."""

LATE = Text("wpisano z opóźnieniem", "recorded late")
"""What is said of a late change."""

_UNDATED = frozenset({
    ChangeKind.MEETING_ADDED, ChangeKind.DECISION_MADE, ChangeKind.ASSESSMENT_ADDED, ChangeKind.MONEY_ADDED,
    ChangeKind.PARTNERSHIP_ADDED, ChangeKind.PROJECT_ADDED,
})  # fmt: skip
"""What says its day already (in the name of the entry, beside the source of the money), or was entered on another."""


@value
class Change:
    """A change of one entry. It reads after the entry's name: `Ogród społeczny: zakończono`."""

    kind: ChangeKind
    subject: str
    """The entry: `projects/ogrod`."""
    name: Text
    """Its name or title."""
    text: Text
    """What happened, without the day."""
    values: Mapping[str, Value] = field(default_factory=dict)
    partner: str | None = None
    """The id of the partner that it is about, where it is about one besides the entry."""
    day: PartialDate | None = None
    """The day in the data on which it happened, not the day on which it was recorded."""
    old: str | None = None
    """The value before, as files write it, where there was one."""
    new: str | None = None
    late: bool = False
    """Whether it happened before the older state and was recorded after it."""

    def words(self, lang: Lang) -> str:
        """What happened, with the dates in words."""
        values = {
            name: in_words(value, lang) if isinstance(value, PartialDate) else value
            for name, value in self.values.items()
        }
        return self.text.format(lang, values)

    def dated(self, lang: Lang) -> str:
        """What happened, and when: `zakończono (30 listopada 2026 r.)`."""
        words = self.words(lang)
        if self.day is None or self.kind in _UNDATED:
            return words
        return f"{words} ({in_words(self.day, lang)})"

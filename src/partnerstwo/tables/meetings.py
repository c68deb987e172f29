"""The meetings, who came, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.language.text import Text
from partnerstwo.model.choices import DecisionKind, MeetingKind
from partnerstwo.model.meeting import Decision, Meeting
from partnerstwo.tables.table import Column, Scene, Table, Type
from partnerstwo.tables.words import INCOMPLETE, MEETING, NUMBER


@dataclass(frozen=True, slots=True)
class _Present:
    meeting: str
    number: int
    partner: str


@dataclass(frozen=True, slots=True)
class _Decision:
    meeting: str
    number: int
    decision: Decision


def _present(scene: Scene) -> Iterator[_Present]:
    for meeting in scene.registry.meetings.values():
        for index, partner in enumerate(meeting.attended or ()):
            yield _Present(meeting.id, scene.number(meeting, "attended", index), partner)


def _decisions(scene: Scene) -> Iterator[_Decision]:
    for meeting in scene.registry.meetings.values():
        for index, decision in enumerate(meeting.decisions):
            yield _Decision(meeting.id, scene.number(meeting, "decisions", index), decision)


MEETINGS: Table[Meeting] = Table(
    "meetings",
    Text("Spotkania partnerstw.", "The meetings of partnerships."),
    lambda scene: scene.registry.meetings.values(),
    (
        Column("meeting", Type.TEXT, lambda _, m: m.id, MEETING, key=True),
        Column("partnership", Type.TEXT, lambda _, m: m.partnership, (Meeting, "partnership"), refers="partnerships"),
        Column("date", Type.PARTIAL, lambda _, m: m.date, (Meeting, "date")),
        Column("kind", Type.TEXT, lambda _, m: m.kind, (Meeting, "kind"), choices=MeetingKind),
        Column(
            "present",
            Type.INTEGER,
            lambda _, m: m.attended_count if m.attended is None else len(set(m.attended)),
            Text(
                "Liczba obecnych partnerów: z listy, a bez niej podana.",
                "Number of partners present: by the list, else as stated.",
            ),
        ),
        Column(
            "listed",
            Type.BOOLEAN,
            lambda _, m: m.attended is not None,
            Text(
                "Czy jest lista obecności; bez niej brak wierszy w attendance niczego nie dowodzi.",
                "Whether there is a list of who came; without it, no rows in attendance prove nothing.",
            ),
            required=True,
        ),
        Column("minutes", Type.TEXT, lambda _, m: m.minutes, (Meeting, "minutes")),
        Column("topics", Type.TEXTS, lambda _, m: m.topics, (Meeting, "topics"), required=True),
        Column("incomplete", Type.BOOLEAN, lambda _, m: m.incomplete, INCOMPLETE, required=True),
    ),
)

ATTENDANCE: Table[_Present] = Table(
    "attendance",
    Text("Kto był na spotkaniach.", "Who came to meetings."),
    _present,
    (
        Column("meeting", Type.TEXT, lambda _, p: p.meeting, MEETING, key=True, refers="meetings"),
        Column("number", Type.INTEGER, lambda _, p: p.number, NUMBER, key=True),
        Column("partner", Type.TEXT, lambda _, p: p.partner, Text("Partner.", "The partner."), refers="partners"),
    ),
)

DECISIONS: Table[_Decision] = Table(
    "decisions",
    Text("Ustalenia spotkań.", "What meetings decided."),
    _decisions,
    (
        Column("meeting", Type.TEXT, lambda _, d: d.meeting, MEETING, key=True, refers="meetings"),
        Column("number", Type.INTEGER, lambda _, d: d.number, NUMBER, key=True),
        Column("text", Type.TEXT, lambda _, d: d.decision.text, (Decision, "text")),
        Column(
            "kind", Type.TEXT, lambda _, d: d.decision.kind, (Decision, "kind"), required=True, choices=DecisionKind
        ),
        Column("votes_for", Type.INTEGER, lambda _, d: d.decision.votes_for, (Decision, "votes_for")),
        Column("votes_against", Type.INTEGER, lambda _, d: d.decision.votes_against, (Decision, "votes_against")),
        Column("abstained", Type.INTEGER, lambda _, d: d.decision.abstained, (Decision, "abstained")),
        Column("owner", Type.TEXT, lambda _, d: d.decision.owner, (Decision, "owner"), refers="partners"),
        Column("due", Type.PARTIAL, lambda _, d: d.decision.due, (Decision, "due")),
        Column("done", Type.PARTIAL, lambda _, d: d.decision.done, (Decision, "done")),
    ),
)

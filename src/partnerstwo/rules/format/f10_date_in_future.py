"""F10: a date in the future of what must have happened already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.meeting import Meeting
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

_BEGUN = (ProjectStatus.ONGOING, ProjectStatus.COMPLETED)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A partial date lies in the future when all of it does."""
    for partnership in registry.partnerships.values():
        for index, report in enumerate(partnership.council_reports):
            if report.submitted and report.submitted.first() > on:
                values: dict[str, Value] = {
                    "name": partnership.name,
                    "year": str(report.year),
                    "when": report.submitted,
                }
                yield Finding(partnership.at("council_reports", index, "submitted"), values, "submitted")
    for project in registry.projects.values():
        signed = project.agreement.signed if project.agreement else None
        if project.status in _BEGUN and signed and signed.first() > on:
            values = {"name": project.title, "when": signed, "status": project.status.label}
            yield Finding(project.at("agreement", "signed"), values, "signed")
    for meeting in registry.meetings.values():
        yield from _of_meeting(meeting, on)


def _of_meeting(meeting: Meeting, on: date) -> Iterator[Finding]:
    if (meeting.attended or meeting.attended_count) and meeting.date.first() > on:
        yield Finding(meeting.at("date"), {"when": meeting.date}, "attended")
    for index, decision in enumerate(meeting.decisions):
        if decision.done and decision.done.first() > on:
            values: dict[str, Value] = {"name": decision.text, "when": decision.done}
            yield Finding(meeting.at("decisions", index, "done"), values, "done")


RULE = Rule(
    code="F10",
    name="date-in-future",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text("Data jest w przyszłości, a zdarzenie już opisano", "The date is in the future of what is described"),
    variants={
        "attended": Words(
            Text(
                "Spotkanie {when}: odnotowano obecność, choć ta data jest w przyszłości",
                "Meeting {when}: attendance is recorded although the date is in the future",
            ),
            Text(
                "Popraw „date”, a jeśli spotkanie jest dopiero planowane, usuń listę obecności.",
                "Mend “date”, or delete the attendance if the meeting is only planned.",
            ),
        ),
        "done": Words(
            Text("{name}: data wykonania {when} jest w przyszłości", "{name}: done {when}, which is in the future"),
            Text(
                "Popraw „done” albo usuń tę datę, a termin wpisz w „due”.",
                "Mend “done”, or delete it and write the deadline in “due”.",
            ),
        ),
        "signed": Words(
            Text(
                "{name}: umowa z datą {when} w przyszłości, a stan projektu to: {status}",
                "{name}: the agreement is dated {when}, in the future, and the project is: {status}",
            ),
            Text("Popraw „signed” albo „status”.", "Mend “signed” or “status”."),
        ),
        "submitted": Words(
            Text(
                "{name}: sprawozdanie za {year} ma datę złożenia {when} w przyszłości",
                "{name}: the report for {year} was submitted {when}, which is in the future",
            ),
            Text(
                "Popraw „submitted”; wpisz tę datę dopiero po złożeniu sprawozdania.",
                "Mend “submitted”; write the date only once the report is submitted.",
            ),
        ),
    },
    why=Text(
        "To, co się już odbyło, nie może mieć daty w przyszłości; najczęściej to literówka w roku.",
        "What has happened cannot be dated in the future; most often it is a slip in the year.",
    ),
    remedy=Text("Popraw wskazaną datę.", "Mend the date shown."),
    source=Text("praktyka rejestrów: kontrola dat", "practice of registers: checks of dates"),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
decisions:
  - text: Przyjęto plan na 2026 r.
    owner: gmina-lipowo
    due: 2026-04-30
    done: 2062-04-28
""",
        good="""\
decisions:
  - text: Przyjęto plan na 2026 r.
    owner: gmina-lipowo
    due: 2026-04-30
    done: 2026-04-28
""",
    ),
    check=check,
    judges_what_stands=True,
)

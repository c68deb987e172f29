"""What partners agreed on: decisions, projects and their agreements, answers to applications, the yearly assessment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from partnerstwo.language.dates import PartialDate, months_before
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.project import Project
from partnerstwo.registry.applications import pending
from partnerstwo.registry.assessed import last_assessment
from partnerstwo.registry.denial import stated
from partnerstwo.registry.dues.due import WHOM, Asked, Due, DueKind

UNFINISHED = (ProjectStatus.PLANNED, ProjectStatus.APPLIED, ProjectStatus.ONGOING)

_DECISION = Text("Ustalenie do wykonania: {text}", "Decision to carry out: {text}")
_DECIDED = Text("ustalenie z {date}", "decided on {date}")
_MINUTED = Text("ustalenie z {date} ({minutes})", "decided on {date} ({minutes})")
_PROJECT = Text("Koniec realizacji projektu", "End of the project")
_PROJECT_LATE = Text("Koniec realizacji projektu (stan nadal: {status})", "End of the project (status still: {status})")
_AGREEMENT = Text("Koniec obowiązywania umowy partnerskiej", "End of the partnership agreement")
_AGREEMENT_OVER = Text(
    "Umowa partnerska wygasła, a projekt trwa (stan: {status})",
    "The partnership agreement has ended, yet the project goes on (status: {status})",
)
_REFERENCE = Text("{ref}", "{ref}")
_APPLICATION = Text("Odpowiedź na zgłoszenie z {date}: {who}", "Answer to the application of {date}: {who}")
_WITHIN = Text("{days:day} od zgłoszenia", "{days:day} from the application")
_ASSESSMENT = Text("Wspólna ocena współpracy", "Joint assessment of the cooperation")
_EVERY = Text("co {months:month}; ostatnia ocena: {last}", "every {months:month}; last assessment: {last}")
_FIRST = Text("co {months:month}; partnerstwo powstało: {last}", "every {months:month}; founded: {last}")


def decisions(asked: Asked) -> Iterator[Due]:
    """Decisions with a term that nobody has reported as done, of meetings held by the day."""
    for partnership in asked.partnerships():
        for meeting in asked.registry.meetings_of.get(partnership.id, ()):
            if meeting.date.first() <= asked.on:
                yield from _of_meeting(asked, meeting, partnership.name, unsure=partnership.incomplete)


def _of_meeting(asked: Asked, meeting: Meeting, partnership: str, *, unsure: bool) -> Iterator[Due]:
    for index, decision in enumerate(meeting.decisions):
        if decision.due is None or decision.done is not None:
            continue
        late = decision.due.last() < asked.on
        # What could not be read may be the day on which it was done, or on which the partnership ended.
        if late and (unsure or meeting.incomplete):
            continue
        values: dict[str, Value] = {
            "text": decision.text,
            "date": meeting.date,
            "minutes": meeting.minutes or "",
            "whom": asked.registry.partner_name(decision.owner) if decision.owner else partnership,
        }
        source = _MINUTED if stated(meeting.minutes) else _DECIDED
        place = meeting.at("decisions", index, "due")
        yield Due(DueKind.DECISION, decision.due, place, _DECISION, WHOM, late, source, values)


def projects(asked: Asked) -> Iterator[Due]:
    """Ends of projects that are not over, and of agreements that still bind."""
    for project in asked.projects():
        if project.status in UNFINISHED and project.end is not None:
            late = project.end.last() < asked.on
            values: dict[str, Value] = {"status": project.status.label, "whom": project.title}
            text = _PROJECT_LATE if late else _PROJECT
            yield Due(DueKind.PROJECT_END, project.end, project.at("end"), text, WHOM, late, None, values)
        yield from _agreement(asked, project)


def _agreement(asked: Asked, project: Project) -> Iterator[Due]:
    agreement = project.agreement
    if agreement is None or agreement.until is None or agreement.dissolved is not None:
        return
    if project.status is ProjectStatus.ABANDONED:
        return
    late = agreement.until.last() < asked.on
    if late and not _needs_agreement(asked, project):
        return
    values: dict[str, Value] = {"ref": agreement.ref or "", "status": project.status.label, "whom": project.title}
    source = _REFERENCE if agreement.ref else None
    text = _AGREEMENT_OVER if late else _AGREEMENT
    place = project.at("agreement", "until")
    yield Due(DueKind.AGREEMENT_END, agreement.until, place, text, WHOM, late, source, values)


def _needs_agreement(asked: Asked, project: Project) -> bool:
    """Whether it still runs; where its own end has passed too, that one says enough."""
    if project.status is not ProjectStatus.ONGOING or project.incomplete:
        return False
    return project.end is None or asked.on <= project.end.last()


def applications(asked: Asked) -> Iterator[Due]:
    """Applications to join that wait for an answer."""
    days = asked.terms.application_days
    for partnership in asked.partnerships():
        for index, each in enumerate(partnership.applications):
            if not pending(each) or asked.on < each.date.first():
                continue
            day = each.date.last() + timedelta(days)
            late = day < asked.on
            if late and partnership.incomplete:
                continue
            values: dict[str, Value] = {"date": each.date, "who": each.who, "days": days, "whom": partnership.name}
            place = partnership.at("applications", index, "date")
            when = PartialDate.of(day)
            yield Due(DueKind.APPLICATION, when, place, _APPLICATION, WHOM, late, _WITHIN, values)


def assessments(asked: Asked) -> Iterator[Due]:
    """The next joint assessment, counted from the last one; before the first, from the founding.

    The first is never late: no file promised it, and that there is none is Z12's to say.
    """
    months = asked.terms.assessment_months
    unsure = bool(asked.registry.unread.intersection(("assessments", "meetings")))
    for partnership in asked.partnerships():
        last = last_assessment(asked.registry, partnership, asked.on)
        if last is None and partnership.founded is None:
            continue
        since = last.last() if last else partnership.founded.first() if partnership.founded else asked.on
        day = months_before(since, -months)
        late = day < asked.on
        ended_before = partnership.ended is not None and partnership.ended.last() < day
        if ended_before or (late and (unsure or last is None or partnership.incomplete)):
            continue
        source = _EVERY if last else _FIRST
        values: dict[str, Value] = {
            "months": months,
            "last": last or partnership.founded or day,
            "whom": partnership.name,
        }
        when = PartialDate.of(day)
        yield Due(DueKind.ASSESSMENT, when, partnership.whole(), _ASSESSMENT, WHOM, late, source, values)

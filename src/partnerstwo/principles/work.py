"""What common work shows: meetings, decisions, projects, results, reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partnerstwo.language.dates import last_months
from partnerstwo.language.text import Text
from partnerstwo.model.choices import DecisionKind, Sector, Voice
from partnerstwo.model.project import Project
from partnerstwo.principles.membership import authority, members
from partnerstwo.principles.principle import Evidence, Fact, Inquiry
from partnerstwo.registry.attendance import Attendance, attendances, turnout
from partnerstwo.registry.decisions import Progress, decisions
from partnerstwo.registry.denial import stated
from partnerstwo.registry.money import is_joint
from partnerstwo.registry.network import projects_within
from partnerstwo.registry.outcomes import measured
from partnerstwo.registry.phases import Phase, phase, under_way
from partnerstwo.registry.publications import (
    published_documents,
    published_minutes,
    published_reports,
    rules_published,
)
from partnerstwo.registry.ratio import FEWEST
from partnerstwo.registry.sectors import sector_of, voices_of
from partnerstwo.registry.spread import across_three
from partnerstwo.registry.stages import CONCEPTION

_EQUAL = re.compile(r"dostępnoś|równoś(?:ć|ci) szans|accessib|equal opportunit", re.IGNORECASE)
WINDOW_MONTHS = 12
HALF = Decimal("0.5")
NEARLY = Decimal("0.8")
"""A result of so much of the target is as good as planned (as in P14)."""


def begun(inquiry: Inquiry) -> tuple[Project, ...]:
    """Projects of the partnership that had begun by the day."""
    projects = inquiry.registry.projects_of.get(inquiry.partnership.id, ())
    return tuple(project for project in projects if under_way(project, inquiry.on))


def stages(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether everybody planned or designed what was then delivered."""
    told = [p for p in begun(inquiry) if is_joint(p) and all(part.stages for part in p.participants)]
    if not told:
        return
    together = sum(all(CONCEPTION.intersection(part.stages) for part in project.participants) for project in told)
    yield Fact(
        Text(
            "projekty z opisanymi etapami: {total}; takie, które wszyscy uczestnicy planowali lub projektowali: {n}",
            "projects with described stages: {total}; those that all participants planned or designed: {n}",
        ),
        {"n": together, "total": len(told)},
        confirms=FEWEST <= together == len(told),
    )


def concepts(inquiry: Inquiry) -> Iterator[Evidence]:
    """Concepts that all participants agreed on."""
    projects = begun(inquiry)
    agreed = sum(stated(project.concept_agreed) for project in projects)
    if agreed:
        yield Evidence(
            Text("uzgodnione koncepcje projektów: {n} z {total}", "project concepts agreed on: {n} of {total}"),
            {"n": agreed, "total": len(projects)},
        )


def engagement(inquiry: Inquiry) -> Iterator[Fact]:
    """Meetings of the last year and who came; partners in projects."""
    since = last_months(inquiry.on, WINDOW_MONTHS)
    held = attendances(inquiry.registry, inquiry.partnership, since, inquiry.on)
    shares = (*_turnout(held), *_in_projects(inquiry, since))
    if held:
        yield Fact(
            Text("spotkania w ostatnich 12 miesiącach: {n}", "meetings in the last 12 months: {n}"),
            {"n": len(held)},
            # That a meeting was held does not tell who worked together.
            confirms=bool(shares),
        )
    yield from shares


def _turnout(held: tuple[Attendance, ...]) -> Iterator[Fact]:
    came = turnout(held)
    if came is not None and came.smallest >= FEWEST:
        yield Fact(
            Text(
                "średnia obecność na zgromadzeniach partnerów: {share:percent} ({present} z {possible} możliwych, "
                "zgromadzenia: {n})",
                "average attendance at general assemblies: {share:percent} ({present} of {possible} possible, "
                "assemblies: {n})",
            ),
            {"share": came.share, "present": came.present, "possible": came.possible, "n": came.meetings},
            confirms=came.share >= HALF,
        )


def _in_projects(inquiry: Inquiry, since: date) -> Iterator[Fact]:
    active = {each.member.partner for each in members(inquiry).active}
    recent = projects_within(inquiry.registry, inquiry.partnership, since, inquiry.on)
    busy = active.intersection(part.partner for project in recent for part in project.participants)
    if busy and members(inquiry).all_entered:
        yield Fact(
            Text(
                "partnerzy uczestniczący w projektach w ostatnich 12 miesiącach: {n} z {total}",
                "partners taking part in projects in the last 12 months: {n} of {total}",
            ),
            {"n": len(busy), "total": len(active)},
            confirms=_mostly(len(busy), len(active)),
        )


def _mostly(part: int, whole: int) -> bool:
    """At least half; of fewer than `FEWEST` cases a half says nothing, so all."""
    return 2 * part >= whole if whole >= FEWEST else part == whole


def minutes(inquiry: Inquiry) -> Iterator[Evidence]:
    """Minutes of the last year's meetings."""
    since = last_months(inquiry.on, WINDOW_MONTHS)
    held = [each.meeting for each in attendances(inquiry.registry, inquiry.partnership, since, inquiry.on)]
    kept = [meeting for meeting in held if stated(meeting.minutes)]
    if kept:
        yield Evidence(
            Text("protokoły i notatki ze spotkań: {n} z {total}", "minutes of meetings: {n} of {total}"),
            {"n": len(kept), "total": len(held)},
            kept[-1].date,
        )


def follow_through(inquiry: Inquiry) -> Iterator[Fact]:
    """What became of decisions whose term is over."""
    taken = decisions(inquiry.registry, inquiry.partnership, date.min, inquiry.on)
    due = [each.progress(inquiry.on) for each in taken if each.term_over(inquiry.on)]
    if not due:
        return
    on_time, late = due.count(Progress.ON_TIME), due.count(Progress.LATE)
    yield Fact(
        Text(
            "ustalenia, których termin minął: {n}; wykonane w terminie: {on_time}, po terminie: {late}, "
            "niewykonane: {overdue}",
            "decisions whose term is over: {n}; done on time: {on_time}, late: {late}, not done: {overdue}",
        ),
        {"n": len(due), "on_time": on_time, "late": late, "overdue": due.count(Progress.OVERDUE)},
        confirms=Progress.OVERDUE not in due and _mostly(on_time, len(due)),
    )


def council_reports(inquiry: Inquiry) -> Iterator[Evidence]:
    """The last report that the council got."""
    last = max(
        (
            each
            for each in inquiry.partnership.council_reports
            if each.submitted is not None and each.submitted.first() <= inquiry.on
        ),
        key=lambda each: each.year,
        default=None,
    )
    if last is not None:
        yield Evidence(
            Text("sprawozdanie dla rady za {year} r.", "report to the council for {year}"),
            {"year": str(last.year)},
            last.submitted,
        )


def resolutions(inquiry: Inquiry) -> Iterator[Evidence]:
    """The council's last resolution on a report, and the strategy that the partnership serves."""
    known = [
        each
        for each in inquiry.partnership.council_reports
        if each.resolution is not None and (each.submitted is None or each.submitted.first() <= inquiry.on)
    ]
    if known:
        last = max(known, key=lambda each: each.year)
        assert last.resolution is not None
        # The report has a date, the resolution's own is part of its number at best.
        yield Evidence(Text("{ref}", "{ref}"), {"ref": last.resolution})
    if inquiry.partnership.strategy_ref is not None:
        yield Evidence(Text("{ref}", "{ref}"), {"ref": inquiry.partnership.strategy_ref})


def beside_authority(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether it works with local government and takes no decision in its place."""
    partners = tuple(authority(inquiry))
    yield from partners
    kinds = [each.decision.kind for each in decisions(inquiry.registry, inquiry.partnership, date.min, inquiry.on)]
    if kinds:
        advice = kinds.count(DecisionKind.RECOMMENDATION) + kinds.count(DecisionKind.OPINION)
        acts = kinds.count(DecisionKind.PUBLIC_AUTHORITY)
        yield Fact(
            Text(
                "ustalenia: {n}, w tym rekomendacje i opinie: {advice}, rozstrzygnięcia władcze: {acts}",
                "decisions: {n}, of these recommendations and opinions: {advice}, acts of public authority: {acts}",
            ),
            {"n": len(kinds), "advice": advice, "acts": acts},
            # Taking nobody's place is no cooperation yet: for that a local government must be a partner.
            confirms=bool(partners) and acts == 0,
        )


def activation(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether residents take part in projects and start them."""
    projects = begun(inquiry)
    if not projects:
        return
    local = sum(any(_community(inquiry, part.partner) for part in project.participants) for project in projects)
    started = sum(
        project.initiated_by is not None and _community(inquiry, project.initiated_by) for project in projects
    )
    yield Fact(
        Text(
            "projekty z udziałem przedstawicieli społeczności lokalnej: {n} z {total}; z ich inicjatywy: {own}",
            "projects with representatives of the local community: {n} of {total}; started by them: {own}",
        ),
        {"n": local, "total": len(projects), "own": started},
        confirms=local > 0,
    )


def _community(inquiry: Inquiry, partner_id: str) -> bool:
    partner = inquiry.registry.partners.get(partner_id)
    return partner is not None and Voice.COMMUNITY in voices_of(inquiry.registry, partner)


def leads(inquiry: Inquiry) -> Iterator[Fact]:
    """Who leads projects."""
    led = [project.lead for project in begun(inquiry) if project.lead in inquiry.registry.partners]
    if not led:
        return
    sectors = [sector_of(inquiry.registry, inquiry.registry.partners[lead]) for lead in led if lead is not None]
    others = sum(sector is not None and sector is not Sector.PUBLIC for sector in sectors)
    yield Fact(
        Text(
            "projekty prowadzone przez partnerów spoza sektora publicznego: {n} z {total}",
            "projects led by partners outside the public sector: {n} of {total}",
        ),
        {"n": others, "total": len(led)},
        confirms=len(led) >= FEWEST and 2 * others >= len(led),
    )


def joint_projects(inquiry: Inquiry) -> Iterator[Fact]:
    """Projects done together, and across sectors."""
    projects = begun(inquiry)
    if not projects:
        return
    joint = sum(map(is_joint, projects))
    wide = across_three(inquiry.registry, projects).part
    yield Fact(
        Text(
            "wspólne projekty (co najmniej dwóch partnerów): {n} z {total}, w tym łączące trzy sektory: {wide}",
            "joint projects (two partners or more): {n} of {total}, joining three sectors: {wide}",
        ),
        {"n": joint, "total": len(projects), "wide": wide},
        confirms=FEWEST <= joint == len(projects),
    )


def agreements(inquiry: Inquiry) -> Iterator[Evidence]:
    """Signed agreements of projects."""
    projects = begun(inquiry)
    dates = [project.agreement.signed for project in projects if project.agreement is not None]
    signed = [each for each in dates if each is not None and each.first() <= inquiry.on]
    if signed:
        yield Evidence(
            Text("podpisane umowy projektowe: {n} z {total}", "signed project agreements: {n} of {total}"),
            {"n": len(signed), "total": len(projects)},
            max(signed),
        )


def results(inquiry: Inquiry) -> Iterator[Fact]:
    """What completed projects reached."""
    over = [project for project in begun(inquiry) if phase(project, inquiry.on) is Phase.COMPLETED]
    known = measured(over)
    if known:
        nearly = sum(each.reached(NEARLY) for each in known)
        yield Fact(
            Text(
                "wskaźniki zakończonych projektów z podanym celem i wynikiem: {total}; osiągnięte w pełni: {full}, "
                "co najmniej w 80 %: {nearly}",
                "indicators of completed projects with target and result: {total}; fully reached: {full}, at least "
                "80% reached: {nearly}",
            ),
            {"total": len(known), "full": sum(each.reached() for each in known), "nearly": nearly},
            confirms=nearly == len(known),
        )


def reports_on_time(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether the council had its reports by 31 May."""
    kept = [each for each in inquiry.partnership.council_reports if date(each.year + 1, 5, 31) <= inquiry.on]
    if kept:
        on_time = sum(
            each.submitted is not None and each.submitted.last() <= date(each.year + 1, 5, 31) for each in kept
        )
        yield Fact(
            Text(
                "sprawozdania złożone radzie do 31 maja: {n} z {total}",
                "reports submitted to the council by 31 May: {n} of {total}",
            ),
            {"n": on_time, "total": len(kept)},
            confirms=on_time == len(kept),
        )


def publications(inquiry: Inquiry) -> Iterator[Evidence]:
    """Published documents of the partnership, its reports in the public bulletin, minutes and rules on the web."""
    for document in published_documents(inquiry.partnership, inquiry.on):
        yield Evidence(Text("{title}", "{title}"), {"title": document.title}, document.date)
    bulletin = published_reports(inquiry.partnership, inquiry.on)
    if bulletin:
        last = max(bulletin, key=lambda each: each.year)
        yield Evidence(
            Text("sprawozdania w BIP: {n}", "reports in the public bulletin: {n}"),
            {"n": len(bulletin)},
            last.submitted,
        )
    minuted = published_minutes(inquiry.registry, inquiry.partnership, inquiry.on)
    if minuted:
        yield Evidence(
            Text("protokoły ze spotkań dostępne w internecie: {n}", "minutes of meetings on the web: {n}"),
            {"n": len(minuted)},
            minuted[-1].date,
        )
    if rules_published(inquiry.partnership):
        yield Evidence(Text("zasady przystępowania dostępne w internecie", "accession rules on the web"))


def accessibility(inquiry: Inquiry) -> Iterator[Evidence]:
    """Published documents whose titles speak of accessibility or of equal opportunities."""
    projects = begun(inquiry)
    for document in (*inquiry.partnership.documents, *(each for project in projects for each in project.documents)):
        if _EQUAL.search(document.title) and (document.date is None or document.date.first() <= inquiry.on):
            yield Evidence(Text("{title}", "{title}"), {"title": document.title}, document.date)

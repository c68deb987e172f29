"""How good the data are that the paper is made of."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import composition
from partnerstwo.registry.denial import stated
from partnerstwo.report.chapter import Paper
from partnerstwo.report.concern import SHAMING

_TITLE = Text("Jakość danych", "Quality of the data")
_CLEAN = Text(
    "Sprawdzenie danych na dzień {day} nie wykazało błędów, ostrzeżeń ani uwag.",
    "The check of the data as of {day} found no errors, warnings or notices.",
)
_FOUND = Text(
    "Sprawdzenie danych na dzień {day}: błędy – {errors}, ostrzeżenia – {warnings}, uwagi – {notices}.",
    "The check of the data as of {day}: errors – {errors}, warnings – {warnings}, notices – {notices}.",
)
_CAPTION = Text("Wyniki sprawdzenia danych", "Findings in the data")
_AREA = Text("dziedzina", "area")
_ERRORS = Text("błędy", "errors")
_WARNINGS = Text("ostrzeżenia", "warnings")
_NOTICES = Text("uwagi", "notices")
_TOTAL = Text("Razem", "Total")
_INCOMPLETE = Text(
    "Nie wszystkie pliki dało się odczytać w całości, więc liczby w sprawozdaniu mogą być niepełne. Pliki: {files}.",
    "Not all files could be read in full, so the numbers of this report may be incomplete. Files: {files}.",
)
_COMPLETE = Text("Kompletność wpisów", "Completeness")
_WHAT = Text("co podano", "what is stated")
_STATED = Text("podano", "stated")
_OF = Text("z ilu", "of")
_EVIDENCE = Text("dowód przystąpienia partnera", "proof of a partner's accession")
_SINCE = Text("data przystąpienia partnera", "date of a partner's accession")
_FUNDING = Text("finansowanie projektu (rozpoczęte projekty)", "funding of a project (projects that have begun)")
_RESULTS = Text("rezultaty projektu (zakończone projekty)", "results of a project (completed projects)")
_GOAL = Text("cel projektu (rozpoczęte projekty)", "goal of a project (projects that have begun)")
_AGREEMENT = Text(
    "data podpisania umowy projektowej (rozpoczęte projekty)",
    "date of a project's agreement (projects that have begun)",
)
_ATTENDANCE = Text("obecność na spotkaniu", "attendance at a meeting")
_MINUTES = Text("protokół lub notatka ze spotkania", "minutes of a meeting")

_ACCEPTED = Text(
    "Odstępstwa, na które zgodził się prowadzący rejestr; nie są wliczone do wyników sprawdzenia",
    "Breaches that the registry's owner accepts; they are not counted above",
)
_RULE = Text("reguła", "rule")
_FINDING = Text("wynik", "finding")
_UNTIL = Text("do kiedy", "until")
_REASON = Text("uzasadnienie", "reason")
_OF_PARTNERS = Text("dotyczy pojedynczych partnerów: {n}", "about single partners: {n}")

FAMILIES: tuple[tuple[str, Text], ...] = (
    ("YF", Text("zapis plików i pól", "files and fields")),
    ("I", Text("numery urzędowe", "official numbers")),
    ("R", Text("odwołania między wpisami", "references")),
    ("S", Text("skład partnerstwa", "composition")),
    ("Z", Text("zasady partnerstwa", "principles")),
    ("A", Text("aktywność", "activity")),
    ("P", Text("projekty", "projects")),
    ("M", Text("środki", "money")),
    ("K", Text("spory", "conflicts")),
    ("L", Text("terminy i statusy", "terms and statuses")),
    ("D", Text("ochrona danych", "data protection")),
    ("W", Text("odstępstwa od reguł", "waivers")),
)
"""First letters of codes, and what such rules are about."""


def make(paper: Paper) -> Section:
    """Findings counted by family, files that could not be read, and how much is filled in."""
    return Section("quality", _TITLE[paper.lang], tuple(_blocks(paper)))


def _blocks(paper: Paper) -> Iterator[Block]:
    voice, day = paper.voice, paper.period.on
    severities = [each.severity for each in paper.diagnostics]
    if severities:
        yield voice.paragraph(
            _FOUND,
            day=day,
            errors=severities.count(Severity.ERROR),
            warnings=severities.count(Severity.WARNING),
            notices=severities.count(Severity.NOTICE),
        )
        yield _findings(paper)
    else:
        yield voice.paragraph(_CLEAN, day=day)
    if paper.accepted:
        yield _accepted(paper)
    incomplete = paper.incomplete
    if incomplete:
        yield voice.warning(_INCOMPLETE, files=tuple(f"{subject}.yaml" for subject in incomplete))
    yield from _completeness(paper)


def _findings(paper: Paper) -> Table:
    lang = paper.lang
    order = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)
    columns = (
        Column("area", _AREA[lang], header=True),
        Column("errors", _ERRORS[lang], Kind.COUNT),
        Column("warnings", _WARNINGS[lang], Kind.COUNT),
        Column("notices", _NOTICES[lang], Kind.COUNT),
    )
    rows: list[tuple[Cell, ...]] = []
    for letters, name in FAMILIES:
        found = [each.severity for each in paper.diagnostics if each.code[0] in letters]
        if found:
            rows.append((name[lang], *(found.count(severity) for severity in order)))
    every = [each.severity for each in paper.diagnostics]
    total: tuple[Cell, ...] = (_TOTAL[lang], *(every.count(severity) for severity in order))
    return Table("findings", _CAPTION[lang], columns, tuple(rows), total)


def _accepted(paper: Paper) -> Table:
    lang = paper.lang
    columns = (
        Column("rule", _RULE[lang], Kind.IDENTIFIER, header=True),
        Column("finding", _FINDING[lang]),
        Column("until", _UNTIL[lang], Kind.DATE),
        Column("reason", _REASON[lang]),
    )
    return Table("accepted", _ACCEPTED[lang], columns, tuple(_accepted_rows(paper)))


def _accepted_rows(paper: Paper) -> Iterator[tuple[Cell, ...]]:
    """One row a finding; those about single partners are counted, and named only inside the office."""
    for code in sorted({each.code for each in paper.accepted}):
        alike = [each for each in paper.accepted if each.code == code]
        if paper.internal or code not in SHAMING:
            for each in alike:
                yield (code, paper.voice.words(each.message), *_grounds(each))
        else:
            yield (code, paper.voice.say(_OF_PARTNERS, n=len(alike)), *_grounds(alike[0], len(alike)))


def _grounds(accepted: Diagnostic, alike: int = 1) -> tuple[Cell, Cell]:
    """Until when and why; of several that are told together, nothing."""
    why = accepted.suppression
    return (why.until, why.reason) if why is not None and alike == 1 else (None, None)


def _completeness(paper: Paper) -> Iterator[Block]:
    lang = paper.lang
    members = [
        each.member
        for partnership in paper.partnerships
        for each in composition(paper.registry, partnership, paper.period.as_of).active
    ]
    projects = _projects(paper)
    begun = [each for each in projects if each.status in (ProjectStatus.ONGOING, ProjectStatus.COMPLETED)]
    over = [each for each in begun if each.status is ProjectStatus.COMPLETED]
    meetings = [
        meeting
        for partnership in paper.partnerships
        for meeting in paper.registry.meetings_of.get(partnership.id, ())
        if paper.period.holds(meeting.date)
    ]
    counted = (
        (_SINCE, [member.since is not None for member in members]),
        (_EVIDENCE, [stated(member.evidence) for member in members]),
        (_AGREEMENT, [each.agreement is not None and each.agreement.signed is not None for each in begun]),
        (_GOAL, [bool(each.goal or each.goals_refs) for each in begun]),
        (_FUNDING, [each.funding is not None for each in begun]),
        (_RESULTS, [bool(each.results) for each in over]),
        (_ATTENDANCE, [each.attended is not None or each.attended_count is not None for each in meetings]),
        (_MINUTES, [stated(each.minutes) for each in meetings]),
    )
    rows = tuple((text[lang], sum(given), len(given)) for text, given in counted if given)
    if rows:
        columns = (
            Column("what", _WHAT[lang], header=True),
            Column("stated", _STATED[lang], Kind.COUNT),
            Column("of", _OF[lang], Kind.COUNT),
        )
        yield Table("completeness", _COMPLETE[lang], columns, rows)


def _projects(paper: Paper) -> tuple[Project, ...]:
    if paper.complete:
        return tuple(paper.registry.projects.values())
    return tuple(each for one in paper.partnerships for each in paper.registry.projects_of.get(one.id, ()))

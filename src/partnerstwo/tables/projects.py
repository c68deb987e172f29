"""The projects, who takes part, their money and results."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.language.text import Text
from partnerstwo.model.choices import FundingSource, ProjectStatus, Settlement, Stage
from partnerstwo.model.project import Agreement, Funding, Participant, Project, Result
from partnerstwo.registry.money import Line, is_joint, lines
from partnerstwo.registry.phases import Phase, ProjectState, phase, project_state
from partnerstwo.tables.table import Column, Scene, Table, Type
from partnerstwo.tables.words import INCOMPLETE, NUMBER, PROJECT


@dataclass(frozen=True, slots=True)
class _Part:
    project: str
    number: int
    participant: Participant


@dataclass(frozen=True, slots=True)
class _Result:
    project: str
    number: int
    result: Result


def _participants(scene: Scene) -> Iterator[_Part]:
    for project in scene.registry.projects.values():
        for index, participant in enumerate(project.participants):
            yield _Part(project.id, scene.number(project, "participants", index), participant)


def _results(scene: Scene) -> Iterator[_Result]:
    for project in scene.registry.projects.values():
        for index, result in enumerate(project.results):
            yield _Result(project.id, scene.number(project, "results", index), result)


PROJECTS: Table[Project] = Table(
    "projects",
    Text("Projekty, czyli partnerstwa projektowe.", "The projects, which are project partnerships."),
    lambda scene: scene.registry.projects.values(),
    (
        Column("project", Type.TEXT, lambda _, p: p.id, PROJECT, key=True),
        Column("title", Type.TEXT, lambda _, p: p.title, (Project, "title")),
        Column("status", Type.TEXT, lambda _, p: p.status, (Project, "status"), required=True, choices=ProjectStatus),
        Column(
            "phase",
            Type.TEXT,
            lambda s, p: phase(p, s.on),
            Text(
                "Na jakim etapie jest projekt w dniu eksportu: ze stanu i dat.",
                "How far the project is on the day of the export: by status and dates.",
            ),
            required=True,
            choices=Phase,
        ),
        Column(
            "state",
            Type.TEXT,
            lambda s, p: project_state(p, s.on),
            Text(
                "Stan partnerstwa projektowego w dniu eksportu.", "State of its partnership on the day of the export."
            ),
            required=True,
            choices=ProjectState,
        ),
        Column("starts", Type.PARTIAL, lambda _, p: p.start, (Project, "start")),
        Column("ends", Type.PARTIAL, lambda _, p: p.end, (Project, "end")),
        Column("lead", Type.TEXT, lambda _, p: p.lead, (Project, "lead"), refers="partners"),
        Column("partnership", Type.TEXT, lambda _, p: p.partnership, (Project, "partnership"), refers="partnerships"),
        Column(
            "joint",
            Type.BOOLEAN,
            lambda _, p: is_joint(p),
            Text("Czy bierze w nim udział co najmniej dwóch partnerów.", "Whether two partners or more take part."),
            required=True,
        ),
        Column("goal", Type.TEXT, lambda _, p: p.goal, (Project, "goal")),
        Column("goals", Type.TEXTS, lambda _, p: p.goals_refs, (Project, "goals_refs"), required=True, refers="goals"),
        Column("total", Type.MONEY, lambda _, p: p.total, (Project, "total")),
        Column(
            "no_cost",
            Type.BOOLEAN,
            lambda _, p: p.funding == (),
            Text(
                "Czy według pliku nic nie kosztuje (funding: []); inaczej brak wierszy w funding to brak danych.",
                "Whether the file says that it costs nothing (funding: []); else no rows in funding mean no data.",
            ),
            required=True,
        ),
        Column("agreement_ref", Type.TEXT, lambda _, p: p.agreement.ref if p.agreement else None, (Agreement, "ref")),
        Column(
            "agreement_signed",
            Type.PARTIAL,
            lambda _, p: p.agreement.signed if p.agreement else None,
            (Agreement, "signed"),
        ),
        Column(
            "agreement_until",
            Type.PARTIAL,
            lambda _, p: p.agreement.until if p.agreement else None,
            (Agreement, "until"),
        ),
        Column(
            "agreement_dissolved",
            Type.PARTIAL,
            lambda _, p: p.agreement.dissolved if p.agreement else None,
            (Agreement, "dissolved"),
        ),
        Column("initiated_by", Type.TEXT, lambda _, p: p.initiated_by, (Project, "initiated_by"), refers="partners"),
        Column("innovation", Type.TEXT, lambda _, p: p.innovation, (Project, "innovation")),
        Column("public_task", Type.TEXT, lambda _, p: p.public_task, (Project, "public_task")),
        Column("tags", Type.TEXTS, lambda _, p: p.tags, (Project, "tags"), required=True),
        Column("reviewed", Type.PARTIAL, lambda _, p: p.reviewed, (Project, "reviewed")),
        Column("incomplete", Type.BOOLEAN, lambda _, p: p.incomplete, INCOMPLETE, required=True),
    ),
)

PARTICIPANTS: Table[_Part] = Table(
    "participants",
    Text("Udział partnerów w projektach.", "What partners do in projects."),
    _participants,
    (
        Column("project", Type.TEXT, lambda _, p: p.project, PROJECT, key=True, refers="projects"),
        Column("number", Type.INTEGER, lambda _, p: p.number, NUMBER, key=True),
        Column("partner", Type.TEXT, lambda _, p: p.participant.partner, (Participant, "partner"), refers="partners"),
        Column(
            "stages",
            Type.TEXTS,
            lambda _, p: p.participant.stages,
            (Participant, "stages"),
            required=True,
            choices=Stage,
        ),
        Column("tasks", Type.TEXT, lambda _, p: p.participant.tasks, (Participant, "tasks")),
        Column("amount", Type.MONEY, lambda _, p: p.participant.amount, (Participant, "amount")),
        Column(
            "settlement",
            Type.TEXT,
            lambda _, p: p.participant.settlement,
            (Participant, "settlement"),
            choices=Settlement,
        ),
        Column("external", Type.BOOLEAN, lambda _, p: p.participant.external, (Participant, "external"), required=True),
    ),
)

FUNDING: Table[Line] = Table(
    "funding",
    Text("Środki projektów według źródeł i lat.", "The money of projects by source and year."),
    lambda scene: lines(scene.registry.projects.values()),
    (
        Column("project", Type.TEXT, lambda _, f: f.project.id, PROJECT, key=True, refers="projects"),
        Column("number", Type.INTEGER, lambda s, f: s.number(f.project, "funding", f.index), NUMBER, key=True),
        Column(
            "source", Type.TEXT, lambda _, f: f.entry.source, (Funding, "source"), required=True, choices=FundingSource
        ),
        Column("amount", Type.MONEY, lambda _, f: f.entry.amount, (Funding, "amount"), required=True),
        Column("spent", Type.MONEY, lambda _, f: f.entry.spent, (Funding, "spent")),
        Column(
            "year",
            Type.INTEGER,
            lambda _, f: f.year,
            Text(
                "Rok, którego dotyczy kwota: podany, a bez tego rok rozpoczęcia projektu.",
                "The year the amount belongs to: as stated, else that of the project's start.",
            ),
        ),
        Column(
            "year_stated",
            Type.BOOLEAN,
            lambda _, f: f.year_stated,
            Text("Czy rok podano przy kwocie.", "Whether the entry names its year."),
            required=True,
        ),
        Column("programme", Type.TEXT, lambda _, f: f.entry.programme, (Funding, "programme")),
        Column("contract", Type.TEXT, lambda _, f: f.entry.contract, (Funding, "contract")),
    ),
)

RESULTS: Table[_Result] = Table(
    "results",
    Text("Rezultaty projektów.", "The results of projects."),
    _results,
    (
        Column("project", Type.TEXT, lambda _, r: r.project, PROJECT, key=True, refers="projects"),
        Column("number", Type.INTEGER, lambda _, r: r.number, NUMBER, key=True),
        Column("indicator", Type.TEXT, lambda _, r: r.result.indicator, (Result, "indicator")),
        Column("unit", Type.TEXT, lambda _, r: r.result.unit, (Result, "unit")),
        Column("target", Type.QUANTITY, lambda _, r: r.result.target, (Result, "target")),
        Column("actual", Type.QUANTITY, lambda _, r: r.result.actual, (Result, "actual")),
    ),
)

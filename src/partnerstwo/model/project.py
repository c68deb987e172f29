"""A project, which is a project partnership: formed for it and dissolved with it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from partnerstwo.model.choices import ElementState, FundingSource, ProjectStatus, Settlement, Stage
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import (
    Count,
    Flag,
    GoalId,
    Money,
    PartnerId,
    PartnershipId,
    Quantity,
    ShortForm,
    When,
    Words,
    one_of,
)
from partnerstwo.model.label import label
from partnerstwo.model.shared_records import Conflict, PublicDocument, Risk


class Participant(Record):
    """What one partner does in the project."""

    partner: Annotated[PartnerId, label("partner", "partner", "Identyfikator partnera.", "Id of the partner.")]
    stages: Annotated[
        tuple[Annotated[Stage, one_of(Stage)], ...],
        label("etapy", "stages", "W których etapach bierze udział.", "Which stages it takes part in."),
    ] = ()
    tasks: Annotated[Words | None, label("zadania", "tasks", "Co robi w projekcie.", "What it does.")] = None
    amount: Annotated[
        Money | None, label("kwota", "amount", "Ile środków ma w projekcie.", "Its share of the money.")
    ] = None
    settlement: Annotated[
        Annotated[Settlement, one_of(Settlement)] | None,
        label("rozliczenie", "settlement", "Jak rozlicza środki.", "How the money is settled."),
    ] = None
    external: Annotated[
        Flag, label("spoza partnerstwa", "external", "Czy jest spoza partnerstwa.", "Whether it is not a member.")
    ] = False


class AgreementElements(Record):
    """The six elements of a partnership agreement (act of 28 April 2022; the article is to be checked)."""

    subject: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("przedmiot", "subject", "Przedmiot umowy.", "Subject of the agreement."),
    ] = None
    rights: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("prawa i obowiązki", "rights and duties", "Prawa i obowiązki stron.", "Rights and duties."),
    ] = None
    scope: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("zakres i forma udziału", "scope of participation", "Zakres udziału i zadania.", "Scope and tasks."),
    ] = None
    lead: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("partner wiodący", "lead partner", "Kto reprezentuje partnerstwo.", "Who represents the partnership."),
    ] = None
    money: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("przekazywanie środków", "transfer of money", "Kwota każdego partnera.", "The amount of each partner."),
    ] = None
    breach: Annotated[
        Annotated[ElementState, one_of(ElementState)] | None,
        label("naruszenie umowy", "breach", "Co w razie naruszenia.", "What follows a breach."),
    ] = None


class OpenCall(Record):
    """The open call for partners."""

    published: Annotated[When | None, label("ogłoszono", "published", "Kiedy ogłoszono.", "When it was published.")] = (
        None
    )
    deadline: Annotated[
        When | None,
        label("termin zgłoszeń", "deadline", "Do kiedy można się było zgłosić.", "Until when one could apply."),
    ] = None
    ref: Annotated[Words | None, label("adres", "reference", "Gdzie ogłoszono.", "Where it was published.")] = None


class Agreement(Record):
    """The partnership agreement of a project."""

    signed: Annotated[When | None, label("podpisano", "signed", "Data podpisania.", "Date of signature.")] = None
    ref: Annotated[Words | None, label("znak", "reference", "Znak sprawy lub numer.", "File number.")] = None
    until: Annotated[When | None, label("obowiązuje do", "until", "Ostatni dzień umowy.", "Last day it holds.")] = None
    dissolved: Annotated[
        When | None,
        label("rozwiązano", "dissolved", "Kiedy partnerstwo projektowe rozwiązano.", "When it was dissolved."),
    ] = None
    elements: Annotated[
        AgreementElements | None,
        label(
            "elementy umowy",
            "elements",
            "Sześć elementów umowy o partnerstwie.",
            "The six elements of a partnership agreement.",
        ),
    ] = None
    open_call: Annotated[
        OpenCall | None,
        label("otwarty nabór", "open call", "Otwarty nabór partnerów.", "The open call for partners."),
    ] = None


class Funding(Record):
    """Money from one source in one year."""

    source: Annotated[
        FundingSource,
        one_of(FundingSource),
        label("źródło", "source", "Skąd pochodzą środki.", "Where the money comes from."),
    ]
    amount: Annotated[Money, label("kwota", "amount", "Kwota przyznana w złotych.", "Amount awarded, in zlotys.")]
    year: Annotated[Count | None, label("rok", "year", "Rok, którego dotyczy kwota.", "The year it belongs to.")] = None
    programme: Annotated[Words | None, label("program", "programme", "Nazwa programu.", "Name of the programme.")] = (
        None
    )
    contract: Annotated[
        Words | None, label("umowa", "contract", "Numer umowy o dofinansowanie.", "Number of the grant agreement.")
    ] = None
    spent: Annotated[Money | None, label("wydano", "spent", "Ile wydano.", "How much was spent.")] = None


class Result(Record):
    """An indicator with its target and what was reached."""

    indicator: Annotated[Words, label("wskaźnik", "indicator", "Co się mierzy.", "What is measured.")]
    unit: Annotated[Words | None, label("jednostka", "unit", "W czym się mierzy.", "Unit of measure.")] = None
    target: Annotated[Quantity | None, label("cel", "target", "Ile planowano.", "What was planned.")] = None
    actual: Annotated[Quantity | None, label("osiągnięto", "actual", "Ile osiągnięto.", "What was reached.")] = None


class Project(Entity):
    """A project with its participants; the partnership of a project lives as long as it does (slide 15)."""

    folder: ClassVar[str] = "projects"
    title_key: ClassVar[str] = "title"

    title: Annotated[Words, label("tytuł", "title", "Tytuł projektu.", "Title of the project.")]
    status: Annotated[
        ProjectStatus,
        one_of(ProjectStatus),
        label("stan", "status", "Na jakim etapie jest projekt.", "How far the project is."),
    ]
    start: Annotated[When | None, label("od", "start", "Początek realizacji.", "Beginning.")] = None
    end: Annotated[When | None, label("do", "end", "Koniec realizacji.", "End.")] = None
    lead: Annotated[
        PartnerId | None,
        label("partner wiodący", "lead partner", "Identyfikator partnera wiodącego.", "Id of the lead partner."),
    ] = None
    participants: Annotated[
        tuple[Annotated[Participant, ShortForm("partner")], ...],
        label("uczestnicy", "participants", "Kto bierze udział, razem z wiodącym.", "Who takes part, lead included."),
    ]
    partnership: Annotated[
        PartnershipId | None,
        label("w ramach partnerstwa", "within partnership", "Identyfikator partnerstwa.", "Id of the partnership."),
    ] = None
    goal: Annotated[Words | None, label("cel", "goal", "Cel projektu.", "Goal of the project.")] = None
    goals_refs: Annotated[
        tuple[GoalId, ...],
        label("realizowane cele partnerstwa", "goals served", "Identyfikatory celów.", "Ids of the goals it serves."),
    ] = ()
    agreement: Annotated[
        Agreement | None,
        label("umowa partnerska", "partnership agreement", "Umowa projektu.", "The project's agreement."),
    ] = None
    funding: Annotated[
        tuple[Funding, ...] | None,
        label("finansowanie", "funding", "Źródła środków; [] gdy bezkosztowy.", "Sources of money; [] for no cost."),
    ] = None
    total: Annotated[Money | None, label("wartość ogółem", "total", "Wartość projektu.", "Value of the project.")] = (
        None
    )
    results: Annotated[
        tuple[Result, ...], label("rezultaty", "results", "Wskaźniki i ich wartości.", "Indicators and values.")
    ] = ()
    risks: Annotated[tuple[Risk, ...], label("ryzyka", "risks", "Ryzyka i ich właściciele.", "Risks and owners.")] = ()
    conflicts: Annotated[
        tuple[Conflict, ...], label("spory", "conflicts", "Spory w projekcie.", "Conflicts in the project.")
    ] = ()
    concept_agreed: Annotated[
        Words | None,
        label(
            "uzgodnienie koncepcji",
            "concept agreed",
            "Spotkanie lub data, kiedy wszyscy przyjęli koncepcję.",
            "The meeting or date when all accepted the concept.",
        ),
    ] = None
    innovation: Annotated[
        Words | None, label("innowacyjność", "innovation", "Co w nim nowego.", "What is new about it.")
    ] = None
    public_task: Annotated[
        Words | None,
        label("zadanie publiczne", "public task", "Jak 4.1.8 (art. 4 ust. 1 ustawy).", "Such as 4.1.8 (art. 4)."),
    ] = None
    initiated_by: Annotated[
        PartnerId | None, label("inicjator", "initiated by", "Kto wyszedł z inicjatywą.", "Whose idea it was.")
    ] = None
    documents: Annotated[
        tuple[PublicDocument, ...],
        label("dokumenty publiczne", "public documents", "Opublikowane dokumenty.", "Published documents."),
    ] = ()
    tags: Annotated[tuple[Words, ...], label("etykiety", "tags", "Dowolne słowa kluczowe.", "Any key words.")] = ()
    reviewed: Annotated[
        When | None, label("ostatni przegląd", "last review", "Kiedy sprawdzono wpis.", "When the record was checked.")
    ] = None
    notes: Annotated[Words | None, label("uwagi", "notes", "Dowolny tekst.", "Any text.")] = None


MONEY: frozenset[tuple[type[Record], str]] = frozenset(
    {(Participant, "amount"), (Funding, "amount"), (Funding, "spent"), (Project, "total")}
)
"""The fields that hold zlotys."""

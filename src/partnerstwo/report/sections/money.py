"""Funds raised together: by year, by source, by who receives them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.document.blocks import (
    Block,
    Cell,
    Chart,
    Column,
    KeyFigure,
    KeyFigures,
    Kind,
    Note,
    Section,
    Series,
    StackedColumns,
    Table,
)
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.text import Text
from partnerstwo.model.choices import FundingSource
from partnerstwo.model.project import Project
from partnerstwo.registry.money import by_source, by_year, shares
from partnerstwo.registry.raised import received
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.charts.sectors import name
from partnerstwo.report.funds import Funds, funds

_TITLE = Text("Środki pozyskane", "Funds raised")
_AWARDED = Text("przyznano {years}", "awarded {years}")
_SPENT = Text("wydano {years}", "spent {years}")
_ESF = Text("w tym z EFS/EFS+", "of this from ESF/ESF+")
_BUDGET = Text("w tym z budżetów samorządów", "of this from local-government budgets")
_JOINT = Text(
    "Liczone są wyłącznie wspólne projekty, czyli takie, w których biorą udział co najmniej dwaj partnerzy i które już "
    "rozpoczęto.",
    "Only joint projects count: those of two partners or more that have begun.",
)
_SINGLE = Text(
    "Pominięto projekty z finansowaniem realizowane przez jednego partnera: {n}.",
    "Funded projects of a single partner are left out: {n}.",
)
_YEAR_STATED = Text(
    "Kwoty zaliczono do lat, które podano przy nich w rejestrze.",
    "Amounts belong to the years that the registry states.",
)
_YEAR_ASSUMED = Text(
    "Kwoty zaliczono do lat, które podano przy nich w rejestrze; kwoty bez roku ({n}) zaliczono do roku rozpoczęcia "
    "projektu.",
    "Amounts belong to the years that the registry states; those without a year ({n}) to the year in which the project "
    "began.",
)
_NO_YEAR = Text(
    "Poza zestawieniem według lat pozostaje {sum:money}, bo nie wiadomo, którego roku dotyczy ta kwota.",
    "{sum:money} belongs to no known year and is not in the table by year.",
)
_WHOLE_YEARS = Text(
    "Środki znane są tylko w podziale na lata, dlatego obejmują całe lata kalendarzowe, a nie tylko dni okresu "
    "sprawozdania.",
    "Funds are known by year only, so they cover whole calendar years and not just the days of the period.",
)
_UNSETTLED = Text(
    "Wydatki podano w {settled} z {lines} pozycji tego okresu, więc kwota wydana może być niepełna.",
    "Spending is stated in {settled} of {lines} entries of this period, so the sum spent may be incomplete.",
)
_CHART = Text("Środki wspólnych projektów według lat i źródeł", "Funds of joint projects by year and source")
_CHART_ALT = Text("Najwięcej środków przypada na {year} r.: {sum:money}.", "Most money falls to {year}: {sum:money}.")
_YEAR = Text("rok", "year")
_YEARS_CAPTION = Text("Środki wspólnych projektów według lat", "Funds of joint projects by year")
_SOURCE = Text("źródło", "source")
_SOURCES_CAPTION = Text("Środki wspólnych projektów według źródeł {years}", "Funds of joint projects by source {years}")
_SUM = Text("przyznano", "awarded")
_USED = Text("wydano", "spent")
_SHARE = Text("udział", "share")
_OF_ESF = Text("w tym EFS/EFS+", "of this ESF/ESF+")
_TOTAL = Text("Razem", "Total")
_UNKNOWN_YEAR = Text("nieznany", "not known")
_PROJECTS_CAPTION = Text("Środki według projektów {years}", "Funds by project {years}")
_PROJECT = Text("projekt", "project")
_SECTORS_CAPTION = Text("Kto dysponuje środkami: podział na sektory", "Who uses the funds: by sector")
_SECTOR = Text("sektor", "sector")
_AMOUNT = Text("kwota", "amount")
_HOLDERS = Text("partnerzy", "partners")
_SECTORS_NOTE = Text(
    "Kwoty partnerów podano w {n} z {total} projektów, które mają środki w tym okresie; są to kwoty za cały czas "
    "trwania "
    "tych projektów.",
    "{n} of the {total} projects with funds in this period state the amounts of partners; these are amounts for the "
    "whole duration of the projects.",
)
_REQUESTED = Text(
    "Złożone wnioski, na które nie ma jeszcze decyzji, opiewają na {sum:money}.",
    "Applications that are not decided yet ask for {sum:money}.",
)
_PLANNED = Text(
    "W projektach planowanych, bez złożonego wniosku, przewidziano {sum:money}.",
    "Planned projects without an application estimate {sum:money}.",
)


class Group(Labelled):
    """Sources as the chart shows them: seven columns of money fit no page."""

    ESF = "esf", "EFS/EFS+", "ESF/ESF+"
    FOREIGN = "foreign", "inne UE i EOG", "other EU and EEA"
    LOCAL = "local", "budżet JST", "local government"
    STATE = "state", "budżet państwa i fundusze", "state and its funds"
    OTHER = "other", "prywatne, własne i inne", "private, own and other"


_FILLS = {Group.ESF: 0, Group.LOCAL: 1, Group.STATE: 2, Group.OTHER: 3, Group.FOREIGN: 6}
"""Plain grounds for those that stand at the bottom of the columns."""

GROUPS: dict[FundingSource, Group] = {
    FundingSource.ESF: Group.ESF,
    FundingSource.ERDF: Group.FOREIGN,
    FundingSource.EU_OTHER: Group.FOREIGN,
    FundingSource.EEA_NORWAY: Group.FOREIGN,
    FundingSource.BUDGET_JST: Group.LOCAL,
    FundingSource.BUDGET_STATE: Group.STATE,
    FundingSource.PFRON: Group.STATE,
    FundingSource.LABOUR_FUND: Group.STATE,
    FundingSource.FIO: Group.STATE,
    FundingSource.PRIVATE: Group.OTHER,
    FundingSource.OWN: Group.OTHER,
    FundingSource.IN_KIND: Group.OTHER,
    FundingSource.OTHER: Group.OTHER,
}


def make(chapter: Chapter) -> Section | None:
    """None where the registry knows of no money."""
    paid = funds(chapter.projects, chapter.period)
    if not (paid.lines or paid.requested or paid.planned):
        return None
    return Section("money", _TITLE[chapter.lang], tuple(_blocks(chapter, paid)))


def _blocks(chapter: Chapter, paid: Funds) -> Iterator[Block]:
    voice = chapter.voice
    if paid.in_period:
        yield _figures(chapter, paid)
    if paid.lines:
        yield voice.paragraph(_JOINT)
        yield from _chart(chapter, paid)
        yield _by_year(chapter, paid)
    if paid.in_period:
        yield _by_source(chapter, paid)
        yield _by_project(chapter, paid)
        yield from _by_sector(chapter, paid)
    if paid.requested:
        yield voice.paragraph(_REQUESTED, sum=paid.requested)
    if paid.planned:
        yield voice.paragraph(_PLANNED, sum=paid.planned)
    if paid.lines:
        yield _how(chapter, paid)


def _figures(chapter: Chapter, paid: Funds) -> KeyFigures:
    voice, lang = chapter.voice, chapter.lang
    years = chapter.period.in_its_years(lang)
    sums = paid.awarded
    return KeyFigures(
        (
            KeyFigure(sums.awarded, Kind.MONEY, voice.say(_AWARDED, years=years)),
            KeyFigure(sums.spent if sums.settled else None, Kind.MONEY, voice.say(_SPENT, years=years)),
            KeyFigure(paid.from_source(FundingSource.ESF).awarded, Kind.MONEY, _ESF[lang]),
            KeyFigure(paid.from_source(FundingSource.BUDGET_JST).awarded, Kind.MONEY, _BUDGET[lang]),
        )
    )


def _how(chapter: Chapter, paid: Funds) -> Note:
    voice = chapter.voice
    assumed = sum(not line.year_stated and line.year is not None for line in paid.lines)
    said = [voice.say(_YEAR_ASSUMED, n=assumed) if assumed else voice.say(_YEAR_STATED)]
    if chapter.period.cuts_a_year and paid.in_period:
        said.append(voice.say(_WHOLE_YEARS))
    if paid.awarded.settled < paid.awarded.lines:
        said.append(voice.say(_UNSETTLED, settled=paid.awarded.settled, lines=paid.awarded.lines))
    if paid.without_year:
        said.append(voice.say(_NO_YEAR, sum=paid.without_year))
    if paid.single:
        said.append(voice.say(_SINGLE, n=paid.single))
    return voice.remark(" ".join(said))


def _chart(chapter: Chapter, paid: Funds) -> Iterator[Chart]:
    """Nothing where no amount has a year. Years stand under each other: they become more, sources do not."""
    lang = chapter.lang
    years = sorted({line.year for line in paid.lines if line.year is not None})
    if not years:
        return
    groups = [group for group in Group if any(GROUPS[line.entry.source] is group for line in paid.lines)]
    sums = {group: tuple(_sum(paid, year, group) for year in years) for group in groups}
    totals = [sum((sums[group][at] for group in groups), Decimal(0)) for at in range(len(years))]
    columns = (
        Column("year", _YEAR[lang], Kind.IDENTIFIER, header=True),
        *(Column(group.value, group.label[lang], Kind.MONEY) for group in groups),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (str(year), *(sums[group][at] for group in groups)) for at, year in enumerate(years)
    )
    best = max(range(len(years)), key=lambda at: (totals[at], -at))
    yield Chart(
        "money_by_year",
        _CHART[lang],
        chapter.voice.say(_CHART_ALT, year=str(years[best]), sum=totals[best]),
        StackedColumns(
            tuple(map(str, years)), tuple(_series(chapter, group, sums[group]) for group in groups), Kind.MONEY
        ),
        Table(
            "money_by_year",
            _CHART[lang],
            columns,
            rows,
            (_TOTAL[lang], *(sum(sums[group], Decimal(0)) for group in groups)),
        ),
    )


def _series(chapter: Chapter, group: Group, sums: tuple[Decimal, ...]) -> Series:
    """The same fill in every chart, whatever other sources a partnership has."""
    return Series(group.label[chapter.lang], sums, _FILLS[group])


def _sum(paid: Funds, year: int, group: Group) -> Decimal:
    amounts = (line.entry.amount for line in paid.lines if line.year == year and GROUPS[line.entry.source] is group)
    return sum(amounts, Decimal(0))


def _by_year(chapter: Chapter, paid: Funds) -> Table:
    lang = chapter.lang
    columns = (
        Column("year", _YEAR[lang], Kind.IDENTIFIER, header=True),
        Column("awarded", _SUM[lang], Kind.MONEY),
        Column("esf", _OF_ESF[lang], Kind.MONEY),
        Column("spent", _USED[lang], Kind.MONEY),
    )
    social = by_year(line for line in paid.lines if line.entry.source is FundingSource.ESF)
    sums = by_year(paid.lines)
    rows = tuple(
        (
            _UNKNOWN_YEAR[lang] if year is None else str(year),
            each.awarded,
            social[year].awarded if year in social else Decimal(0),
            each.spent if each.settled else None,
        )
        for year, each in sums.items()
    )
    whole = (
        _TOTAL[lang],
        sum((each.awarded for each in sums.values()), Decimal(0)),
        sum((each.awarded for each in social.values()), Decimal(0)),
        sum((each.spent for each in sums.values()), Decimal(0)),
    )
    return Table("years", _YEARS_CAPTION[lang], columns, rows, whole)


def _by_source(chapter: Chapter, paid: Funds) -> Table:
    lang = chapter.lang
    columns = (
        Column("source", _SOURCE[lang], header=True),
        Column("awarded", _SUM[lang], Kind.MONEY),
        Column("share", _SHARE[lang], Kind.PERCENT),
        Column("spent", _USED[lang], Kind.MONEY),
    )
    every = paid.awarded
    sums = by_source(paid.in_period)
    # The line of the ESF stands there even when it is empty: the seed asks for it by name.
    order = [source for source in FundingSource if source in sums or source is FundingSource.ESF]
    rows = tuple(
        (
            source.label[lang],
            paid.from_source(source).awarded,
            paid.from_source(source).awarded / every.awarded if every.awarded else None,
            paid.from_source(source).spent if paid.from_source(source).settled else None,
        )
        for source in order
    )
    caption = chapter.voice.say(_SOURCES_CAPTION, years=chapter.period.in_its_years(lang))
    return Table("sources", caption, columns, rows, (_TOTAL[lang], every.awarded, None, every.spent))


def _by_project(chapter: Chapter, paid: Funds) -> Table:
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("awarded", _SUM[lang], Kind.MONEY),
        Column("spent", _USED[lang], Kind.MONEY),
    )
    rows = tuple((project.title, *_sums(paid, project)) for project in paid.projects)
    caption = chapter.voice.say(_PROJECTS_CAPTION, years=chapter.period.in_its_years(lang))
    return Table("money_by_project", caption, columns, rows, (_TOTAL[lang], paid.awarded.awarded, paid.awarded.spent))


def _sums(paid: Funds, project: Project) -> tuple[Decimal, Decimal | None]:
    sums = paid.of_project(project)
    return sums.awarded, sums.spent if sums.settled else None


def _by_sector(chapter: Chapter, paid: Funds) -> Iterator[Block]:
    lang = chapter.lang
    told = [project for project in paid.projects if all(amount is not None for amount in shares(project).values())]
    if not told:
        return
    columns = (
        Column("sector", _SECTOR[lang], header=True),
        Column("partners", _HOLDERS[lang], Kind.COUNT),
        Column("amount", _AMOUNT[lang], Kind.MONEY),
    )
    held = received(chapter.registry, told)
    rows = tuple((name(each.sector, lang), each.partners, each.amount) for each in held)
    yield Table(
        "money_by_sector",
        _SECTORS_CAPTION[lang],
        columns,
        rows,
        (_TOTAL[lang], sum(each.partners for each in held), sum((each.amount for each in held), Decimal(0))),
    )
    yield chapter.voice.paragraph(_SECTORS_NOTE, n=len(told), total=len(paid.projects))

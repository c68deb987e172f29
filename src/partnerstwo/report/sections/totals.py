"""All partnerships of the paper together."""

from __future__ import annotations

from decimal import Decimal

from partnerstwo.document.blocks import Cell, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition
from partnerstwo.registry.movements import joined, left
from partnerstwo.report.chapter import Paper
from partnerstwo.report.funds import funds
from partnerstwo.report.portfolio import portfolio

_TITLE = Text("Wszystkie partnerstwa razem", "All partnerships together")
_CAPTION = Text("Partnerstwa w liczbach", "Partnerships in numbers")
_PARTNERSHIP = Text("partnerstwo", "partnership")
_PARTNERS = Text("partnerzy", "partners")
_JOINED = Text("przystąpili", "joined")
_LEFT = Text("wystąpili", "left")
_PROJECTS = Text("projekty", "projects")
_FUNDS = Text("środki {years}", "funds {years}")
_TOTAL = Text("Razem", "Total")
_NOTE = Text(
    "Partner, który należy do kilku partnerstw, liczony jest w każdym z nich; różnych partnerów jest {n}.",
    "A partner that belongs to several partnerships counts in each; there are {n} different ones.",
)


def make(paper: Paper) -> Section | None:
    """None where there is only one: it has said it all itself."""
    if len(paper.partnerships) < 2:
        return None
    lang, period, registry = paper.lang, paper.period, paper.registry
    columns = (
        Column("partnership", _PARTNERSHIP[lang], header=True),
        Column("partners", _PARTNERS[lang], Kind.COUNT),
        Column("joined", _JOINED[lang], Kind.COUNT),
        Column("left", _LEFT[lang], Kind.COUNT),
        Column("projects", _PROJECTS[lang], Kind.COUNT),
        Column("funds", paper.voice.say(_FUNDS, years=period.in_its_years(lang)), Kind.MONEY),
    )
    rows: list[tuple[Cell, ...]] = []
    sums = [0, 0, 0, 0]
    money = Decimal(0)
    everyone: set[str] = set()
    for each in paper.partnerships:
        projects = registry.projects_of.get(each.id, ())
        members = {one.member.partner for one in composition(registry, each, period.as_of).active}
        everyone |= members
        numbers = [
            len(members),
            len(joined(registry, each, period.first, period.as_of)),
            len(left(registry, each, period.first, period.as_of)),
            len(portfolio(projects, period).went_on),
        ]
        awarded = funds(projects, period).awarded.awarded
        rows.append((each.name, *numbers, awarded))
        sums = [a + b for a, b in zip(sums, numbers, strict=True)]
        money += awarded
    table = Table("totals", _CAPTION[lang], columns, tuple(rows), (_TOTAL[lang], *sums, money))
    return Section("totals", _TITLE[lang], (table, paper.voice.paragraph(_NOTE, n=len(everyone))))

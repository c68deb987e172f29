"""Funds raised together, by source, summed over the registries."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.document.blocks import Bar, Bars, Block, Cell, Chart, Column, Kind, Note, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.model.choices import FundingSource
from partnerstwo.overview.overview import Overview
from partnerstwo.registry.money import Total

_TITLE = Text("Środki wspólnych projektów", "Funds of joint projects")
_CAPTION = Text("Środki wspólnych projektów według źródeł {years}", "Funds of joint projects by source {years}")
_ALT = Text("Najwięcej środków pochodzi ze źródła {source}: {sum:money}.", "Most money is from {source}: {sum:money}.")
_SOURCE = Text("źródło", "source")
_AWARDED = Text("przyznano", "awarded")
_SHARE = Text("udział", "share")
_SPENT = Text("wydano", "spent")
_TOTAL = Text("Razem", "Total")
_JOINT = Text(
    "Liczone są wyłącznie wspólne projekty, czyli takie, w których biorą udział co najmniej dwaj partnerzy i które już "
    "rozpoczęto. Kwoty bez roku zaliczono do roku rozpoczęcia projektu.",
    "Only joint projects count: those of two partners or more that have begun. Amounts without a year belong to the "
    "year in which the project began.",
)
_WHOLE_YEARS = Text(
    "Środki obejmują całe lata kalendarzowe, a nie tylko dni okresu zestawienia.",
    "Funds cover whole calendar years and not just the days of the period.",
)
_UNSETTLED = Text(
    "Wydatki podano w {settled} z {lines} pozycji tego okresu, więc kwota wydana może być niepełna.",
    "Spending is stated in {settled} of {lines} entries of this period, so the sum spent may be incomplete.",
)
_NO_YEAR = Text(
    "Poza zestawieniem pozostaje {sum:money}, bo nie wiadomo, którego roku dotyczy ta kwota.",
    "{sum:money} belongs to no known year and is left out.",
)
_SINGLE = Text(
    "Pominięto projekty z finansowaniem realizowane przez jednego partnera: {n}.",
    "Funded projects of a single partner are left out: {n}.",
)
_TWICE = Text(
    "Projekt, który wpisały dwa rejestry, liczy się w obu.",
    "A project that two registries have entered counts in both.",
)


def make(overview: Overview) -> Section | None:
    """None where the registries know of no money in the period."""
    if not overview.total.money.awarded:
        return None
    return Section("money", _TITLE[overview.lang], (*_blocks(overview), _how(overview)))


def _blocks(overview: Overview) -> Iterator[Block]:
    voice, lang, total = overview.voice, overview.lang, overview.total
    # The line of the ESF stands there even when it is empty: the seed asks for it by name.
    order = [each for each in FundingSource if each in total.sources or each is FundingSource.ESF]
    sums = {each: total.sources.get(each, Total()) for each in order}
    # A heading stays with text: a chart may move to the next page.
    yield voice.paragraph(_JOINT)
    caption = voice.say(_CAPTION, years=overview.period.in_its_years(lang))
    most = max(order, key=lambda each: sums[each].awarded)
    columns = (
        Column("source", _SOURCE[lang], header=True),
        Column("awarded", _AWARDED[lang], Kind.MONEY),
        Column("share", _SHARE[lang], Kind.PERCENT),
        Column("spent", _SPENT[lang], Kind.MONEY),
    )
    every = total.money
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (source.label[lang], each.awarded, each.awarded / every.awarded, _spent(each)) for source, each in sums.items()
    )
    yield Chart(
        "sources",
        caption,
        voice.say(_ALT, source=most.label, sum=sums[most].awarded),
        Bars(tuple(Bar(source.label[lang], each.awarded) for source, each in sums.items()), Kind.MONEY),
        Table("sources", caption, columns, rows, (_TOTAL[lang], every.awarded, None, _spent(every))),
    )


def _spent(total: Total) -> Decimal | None:
    return total.spent if total.settled else None


def _how(overview: Overview) -> Note:
    voice, total = overview.voice, overview.total
    said = [voice.say(_TWICE)]
    if overview.period.cuts_a_year:
        said.append(voice.say(_WHOLE_YEARS))
    if total.money.settled < total.money.lines:
        said.append(voice.say(_UNSETTLED, settled=total.money.settled, lines=total.money.lines))
    if total.without_year:
        said.append(voice.say(_NO_YEAR, sum=total.without_year))
    if total.single:
        said.append(voice.say(_SINGLE, n=total.single))
    return voice.remark(" ".join(said))

"""How many partners came to the assemblies of all partners, and how many did not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from partnerstwo.document.blocks import Chart, Column, Kind, Series, StackedColumns, Table
from partnerstwo.language.dates import PartialDate, in_figures
from partnerstwo.language.text import Text
from partnerstwo.registry.attendance import attendances
from partnerstwo.report.chapter import LEAST, Chapter

_CAPTION = Text("Obecność partnerów na ostatnich zgromadzeniach", "Attendance at the last general assemblies")
_ALT = Text(
    "Na zgromadzenia przychodziło od {least} do {most} partnerów; na ostatnim ({day}) obecnych było {came} "
    "z {members}.",
    "From {least} to {most} partners came to the assemblies; at the last one ({day}) {came} of {members} were present.",
)
_ALT_SAME = Text(
    "Na każdym z {n} zgromadzeń obecnych było tylu samo partnerów: {most}.",
    "The same number of partners came to each of the {n} assemblies: {most}.",
)
_PRESENT = Text("obecni", "present")
_ABSENT = Text("nieobecni", "absent")
_DATE = Text("data", "date")

FEWEST_DRAWN = 3
"""Two assemblies are compared by their numbers alone."""
MOST_DRAWN = 12
"""More columns than this leave no room for their dates."""

Count = tuple[PartialDate, int, int]
"""A day, how many came, how many members there were."""


def attendance(chapter: Chapter) -> Chart | None:
    """The last assemblies up to the end of the period, earlier ones too: two or three a year show no course.

    None where there are fewer than three with a number, none of them in the period, or too few members, or
    not all of them entered, to tell anything. A bare number may count guests, too: no more than all members can have
    come.
    """
    held = attendances(chapter.registry, chapter.partnership, date.min, chapter.period.as_of)
    counted: tuple[Count, ...] = tuple(
        (each.meeting.date, min(each.present, each.members), each.members)
        for each in held
        if each.for_all and each.all_entered and each.present is not None and each.members >= LEAST
    )[-MOST_DRAWN:]
    if len(counted) < FEWEST_DRAWN or not chapter.period.holds(counted[-1][0]):
        return None
    lang = chapter.lang
    spec = StackedColumns(
        tuple(in_figures(day, lang) for day, _, _ in counted),
        (
            Series(_PRESENT[lang], tuple(came for _, came, _ in counted)),
            Series(_ABSENT[lang], tuple(members - came for _, came, members in counted)),
        ),
        Kind.COUNT,
    )
    columns = (
        Column("date", _DATE[lang], Kind.DATE, header=True),
        Column("present", _PRESENT[lang], Kind.COUNT),
        Column("absent", _ABSENT[lang], Kind.COUNT),
    )
    rows = tuple((day, came, members - came) for day, came, members in counted)
    caption = _CAPTION[lang]
    return Chart("attendance", caption, _alt(chapter, counted), spec, Table("attendance", caption, columns, rows))


def _alt(chapter: Chapter, counted: Sequence[Count]) -> str:
    numbers = [came for _, came, _ in counted]
    if len(set(numbers)) == 1:
        return chapter.voice.say(_ALT_SAME, n=len(counted), most=numbers[0])
    day, came, members = counted[-1]
    return chapter.voice.say(_ALT, least=min(numbers), most=max(numbers), day=day, came=came, members=members)

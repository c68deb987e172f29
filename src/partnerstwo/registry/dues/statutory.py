"""What an act sets a day for: the reports of 31 May and the programme of 30 November."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.dues.due import WHOM, Asked, Due, DueKind

REPORT = (5, 31)
"""Month and day by which the council has the report on the year before."""
PROGRAMME = (11, 30)
"""Month and day by which the council adopts the programme for the next year."""

_REPORT = Text(
    "Sprawozdanie dla rady z realizacji programu współpracy za {year} r.",
    "Report to the council on the cooperation programme for {year}",
)
_REPORT_SOURCE = Text(
    "art. 5a ust. 3 ustawy z 24.04.2003 o działalności pożytku publicznego i o wolontariacie; "
    "obowiązek organu wykonawczego, także ogłoszenie w BIP",
    "art. 5a(3) of the act of 24 April 2003 on public benefit and volunteer work; "
    "a duty of the executive, who also publishes it",
)
_PROGRAMME = Text(
    "Uchwalenie programu współpracy z organizacjami pozarządowymi na {year} r.",
    "Adoption of the programme of cooperation with NGOs for {year}",
)
_PROGRAMME_SOURCE = Text(
    "art. 5a ust. 1 ustawy z 24.04.2003 o działalności pożytku publicznego i o wolontariacie",
    "art. 5a(1) of the act of 24 April 2003 on public benefit and volunteer work",
)


@value
class Level:
    """What the law calls things at one level of local government."""

    executive: Text
    council: Text
    state_report: Text
    act: Text


ANY = Level(
    executive=Text("organ wykonawczy", "the executive"),
    council=Text("rada", "the council"),
    state_report=Text(
        "Raport o stanie gminy (powiatu, województwa) za {year} r.",
        "Report on the state of the commune (county, voivodeship) for {year}",
    ),
    act=Text(
        "art. 28aa ustawy z 8.03.1990 o samorządzie gminnym (w powiecie i województwie przepisy odpowiednie)",
        "art. 28aa of the act of 8 March 1990 on commune self-government (counties and voivodeships have their own)",
    ),
)
COMMUNE, COUNTY, VOIVODESHIP = 7, 4, 2
"""Digits in the TERC code of each level."""
FIRST_CITY = 61
"""From this number on a county's code means a city with county rights, which is a commune."""
LEVELS: dict[int, Level] = {
    COMMUNE: Level(
        executive=Text("wójt, burmistrz lub prezydent miasta", "the mayor"),
        council=Text("rada gminy lub miasta", "the commune council"),
        state_report=Text("Raport o stanie gminy za {year} r.", "Report on the state of the commune for {year}"),
        act=Text(
            "art. 28aa ustawy z 8.03.1990 o samorządzie gminnym",
            "art. 28aa of the act of 8 March 1990 on commune self-government",
        ),
    ),
    COUNTY: Level(
        executive=Text("zarząd powiatu", "the county board"),
        council=Text("rada powiatu", "the county council"),
        state_report=Text("Raport o stanie powiatu za {year} r.", "Report on the state of the county for {year}"),
        act=Text(
            "art. 30a ustawy z 5.06.1998 o samorządzie powiatowym",
            "art. 30a of the act of 5 June 1998 on county self-government",
        ),
    ),
    VOIVODESHIP: Level(
        executive=Text("zarząd województwa", "the voivodeship board"),
        council=Text("sejmik województwa", "the voivodeship assembly"),
        state_report=Text(
            "Raport o stanie województwa za {year} r.", "Report on the state of the voivodeship for {year}"
        ),
        act=Text(
            "art. 34a ustawy z 5.06.1998 o samorządzie województwa",
            "art. 34a of the act of 5 June 1998 on voivodeship self-government",
        ),
    ),
}
"""By the number of digits in the TERC code of the registry's area."""


def level(area: str | None) -> Level:
    """The level that a TERC code means; that of any where none is given or it is no such code."""
    if area is None or not (area.isascii() and area.isdecimal()):
        return ANY
    city = len(area) == COUNTY and int(area[2:]) >= FIRST_CITY
    return LEVELS.get(COMMUNE if city else len(area), ANY)


def statutory(asked: Asked) -> Iterator[Due]:
    """Only where a partnership exists; what others do about these days no file says, so they are never late.

    The duty to report is that of the commune's executive. A partnership that keeps `council_reports` has made
    it its own, and is told what is missing, since the last day that has passed; for the others the day is
    shown once.
    """
    partnerships = asked.partnerships()
    if not partnerships:
        return
    keeping = [each for each in partnerships if each.council_reports]
    for partnership in keeping:
        yield from _own_reports(asked, partnership)
    settings = asked.registry.settings
    here = level(settings.area if settings else None)
    for year in range(asked.on.year, asked.horizon.year + 1):
        report = PartialDate(year, *REPORT)
        programme = PartialDate(year, *PROGRAMME)
        place = asked.whole()
        if asked.ahead(report.last()):
            past = {"year": str(year - 1)}
            yield Due(DueKind.STATE_REPORT, report, place, here.state_report, here.executive, False, here.act, past)
            if not keeping:
                yield Due(DueKind.COUNCIL_REPORT, report, place, _REPORT, here.executive, False, _REPORT_SOURCE, past)
        if asked.ahead(programme.last()):
            coming = {"year": str(year + 1)}
            yield Due(DueKind.PROGRAMME, programme, place, _PROGRAMME, here.council, False, _PROGRAMME_SOURCE, coming)


def _own_reports(asked: Asked, partnership: Partnership) -> Iterator[Due]:
    submitted = {each.year for each in partnership.council_reports if each.submitted}
    passed = asked.on.year if date(asked.on.year, *REPORT) < asked.on else asked.on.year - 1
    for year in range(passed, asked.horizon.year + 1):
        when = PartialDate(year, *REPORT)
        late = when.last() < asked.on
        founded_later = partnership.founded is not None and partnership.founded.first().year >= year
        ended_before = partnership.ended is not None and partnership.ended.last() < when.last()
        # What could not be read may be the very report that seems to be missing.
        unsure = late and partnership.incomplete
        if year - 1 in submitted or founded_later or ended_before or unsure or when.last() > asked.horizon:
            continue
        yield Due(
            DueKind.COUNCIL_REPORT,
            when,
            partnership.key("council_reports"),
            _REPORT,
            WHOM,
            late,
            _REPORT_SOURCE,
            {"year": str(year - 1), "whom": partnership.name},
        )

"""Points for the council: what to decide, what to ask, which dates to keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.document.blocks import Bullets, Inline, Section, line
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.report.agenda import open_advice, overdue
from partnerstwo.report.chapter import Chapter

_TITLE = Text("Punkty dla rady", "Points for the council")
_ADVICE = Text("{kind} do rozważenia: {text}", "{kind} to consider: {text}")
_ADVICE_DUE = Text("{kind} do rozważenia: {text} (termin: {due})", "{kind} to consider: {text} (due: {due})")
_OVERDUE = Text(
    "Ustalenia po terminie: {n}. Rada może zapytać koordynatora o przyczyny i nowe terminy.",
    "Decisions overdue: {n}. The council may ask the coordinator for reasons and new dates.",
)
_MISSING = Text(
    "W partnerstwie brakuje partnera z sektora: {sectors}. Rada może zachęcić do udziału podmioty z tego sektora.",
    "The partnership lacks a partner from the sector: {sectors}. The council may encourage such partners to join.",
)
_REPORT = Text(
    "Do {day} organ wykonawczy przedstawia radzie i ogłasza w BIP sprawozdanie z realizacji programu współpracy "
    "z organizacjami pozarządowymi za {year} r. (art. 5a ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności "
    "pożytku "
    "publicznego i o wolontariacie). W tym samym terminie przedstawia raport o stanie gminy lub powiatu.",
    "By {day} the executive submits to the council, and publishes, its report on the programme of cooperation with "
    "NGOs for {year} (act of 24 April 2003 on public benefit and volunteering, art. 5a par. 3). The yearly report on "
    "the state of the local government is due on the same day.",
)
_PROGRAMME = Text(
    "Do {day} rada uchwala roczny program współpracy z organizacjami pozarządowymi na {year} r. (art. 5a ust. 1 tej "
    "ustawy).",
    "By {day} the council adopts the yearly programme of cooperation with NGOs for {year} (art. 5a par. 1 of the same "
    "act).",
)
_PROGRAMME_FIRST = Text(
    "Do {day} rada uchwala roczny program współpracy z organizacjami pozarządowymi na {year} r. (art. 5a ust. 1 ustawy "
    "z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie).",
    "By {day} the council adopts the yearly programme of cooperation with NGOs for {year} (act of 24 April 2003 on "
    "public benefit and volunteering, art. 5a par. 1).",
)
_REPORT_SECOND = Text(
    "Do {day} organ wykonawczy przedstawia radzie i ogłasza w BIP sprawozdanie z realizacji programu współpracy za "
    "{year} r. "
    "(art. 5a ust. 3 tej ustawy). W tym samym terminie przedstawia raport o stanie gminy lub powiatu.",
    "By {day} the executive submits to the council, and publishes, its report on the programme for {year} (art. 5a "
    "par. 3 of the same act). The yearly report on the state of the local government is due on the same day.",
)


def make(chapter: Chapter) -> Section | None:
    """None for a partnership that has ended and left nothing to decide."""
    items = tuple(_items(chapter))
    return Section("points", _TITLE[chapter.lang], (Bullets(items, ordered=True),)) if items else None


def _items(chapter: Chapter) -> Iterator[Inline]:
    voice = chapter.voice
    for each in open_advice(chapter):
        decision = each.decision
        kind = capital(decision.kind.label[chapter.lang])
        if decision.due is None:
            yield line(voice.say(_ADVICE, kind=kind, text=decision.text))
        else:
            yield line(voice.say(_ADVICE_DUE, kind=kind, text=decision.text, due=decision.due))
    late = overdue(chapter)
    if late:
        yield line(voice.say(_OVERDUE, n=len(late)))
    if chapter.missing_sectors:
        yield line(voice.say(_MISSING, sectors=tuple(sector.label for sector in chapter.missing_sectors)))
    ended = chapter.partnership.ended
    if ended is None or ended.last() >= chapter.period.on:
        yield from _dates(chapter)


def _dates(chapter: Chapter) -> Iterator[Inline]:
    """The two dates that come next, the nearer one first; the second sentence need not name the act again."""
    voice, day = chapter.voice, chapter.period.on
    report = _next(day, 5, 31)
    programme = _next(day, 11, 30)
    if report < programme:
        yield line(voice.say(_REPORT, day=report, year=str(report.year - 1)))
        yield line(voice.say(_PROGRAMME, day=programme, year=str(programme.year + 1)))
    else:
        yield line(voice.say(_PROGRAMME_FIRST, day=programme, year=str(programme.year + 1)))
        yield line(voice.say(_REPORT_SECOND, day=report, year=str(report.year - 1)))


def _next(day: date, month: int, last: int) -> date:
    this = date(day.year, month, last)
    return this if day <= this else date(day.year + 1, month, last)

"""Working together: meetings, attendance, decisions, accessions, who worked with whom, signals that call for a talk."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.nouns import Noun
from partnerstwo.language.numbers import percent
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ApplicationOutcome, DecisionKind
from partnerstwo.registry.applications import pending
from partnerstwo.registry.attendance import Attendance, attendances, turnout
from partnerstwo.registry.decisions import Progress, Taken, decisions
from partnerstwo.report import network
from partnerstwo.report.agenda import overdue, under_way
from partnerstwo.report.chapter import LEAST, Chapter
from partnerstwo.report.charts.attendance import attendance

_TITLE = Text("Współpraca", "Working together")
_HELD = Noun(
    (
        "W tym okresie odbyło się {n} spotkanie",
        "W tym okresie odbyły się {n} spotkania",
        "W tym okresie odbyło się {n} spotkań",
    ),
    ("{n} meeting was held in this period", "{n} meetings were held in this period"),
)
_SENTENCE = Text("{what}.", "{what}.")
_NO_MEETING = Text("W rejestrze nie ma spotkań z tego okresu.", "The registry has no meeting of this period.")
_MEETINGS_CAPTION = Text("Spotkania i obecność partnerów", "Meetings and attendance of partners")
_DATE = Text("data", "date")
_KIND = Text("rodzaj spotkania", "kind of meeting")
_PRESENT = Text("obecni", "present")
_MEMBERS = Text("wszyscy partnerzy", "all partners")
_DECISIONS = Text("ustalenia", "decisions")
_TURNOUT = Text(
    "Średnia obecność na zgromadzeniach partnerów (zgromadzenia: {n}): {share}, czyli {present} z {possible} możliwych "
    "obecności. W pozostałych spotkaniach nie muszą uczestniczyć wszyscy, dlatego frekwencji się dla nich nie podaje.",
    "Average attendance at general assemblies (assemblies: {n}): {share}, that is {present} of {possible} possible. "
    "Not "
    "everybody needs to come to the other meetings, so no share is given for them.",
)
_TURNOUT_FEW = Text(
    "Frekwencja na zgromadzeniach partnerów: za mało danych (partnerów jest mniej niż {n}).",
    "Attendance at general assemblies: too few data (fewer than {n} partners).",
)
_NETWORK = Text("Współpraca w liczbach", "Cooperation in figures")
_DECIDED = Text("Ustalenia", "Decisions")
_DECIDED_CAPTION = Text("Ustalenia podjęte w tym okresie", "Decisions taken in this period")
_SORT = Text("rodzaj ustalenia", "kind of decision")
_ON_TIME = Text("wykonane w terminie", "done on time")
_LATE = Text("wykonane po terminie", "done late")
_OPEN = Text("w toku", "under way")
_OVERDUE = Text("po terminie", "overdue")
_TOTAL = Text("Razem", "Total")
_OPEN_LIST = Text("Ustalenia w toku:", "Decisions under way:")
_OPEN_ITEM = Text("{text} (termin: {due})", "{text} (due: {due})")
_OVERDUE_COUNT = Text(
    "Ustalenia po terminie, także z poprzednich okresów: {n}.", "Decisions overdue, those of earlier periods too: {n}."
)
_OWNED = Text("{item}; odpowiada: {owner}", "{item}; in charge: {owner}")
_APPLICATIONS = Text(
    "Zgłoszenia do partnerstwa rozpatrzone w tym okresie: {n}, w tym przyjęte: {accepted}, odmowy: {refused}. "
    "Czeka na rozpatrzenie: {pending}.",
    "Applications to join decided in this period: {n}, accepted: {accepted}, refused: {refused}. Pending: {pending}.",
)
_SIGNALS = Text("Sygnały do omówienia", "Signals to talk about")
_SIGNALS_NOTE = Text(
    "To nie są zarzuty, lecz sygnały z danych. Partnerów się tu nie wymienia; omawia się je na spotkaniu partnerstwa.",
    "These are no reproaches but signals from the data. No partner is named here; they are talked over in a meeting.",
)
_NUMBER = Text("liczba", "number")
_INACTIVE = Text("Partnerzy bez odnotowanej aktywności: {n}.", "Partners without recorded activity: {n}.")
_NAMED = Text("Szczegóły (tylko do użytku wewnętrznego):", "Details (for internal use only):")

MOST_ROWS = 24
"""More meetings than this are told by kind."""
INACTIVE = "Z10"
"""The rule that finds partners without activity; its findings name them."""


def make(chapter: Chapter) -> Section:
    """Meetings, decisions, applications, signals."""
    return Section("cooperation", _TITLE[chapter.lang], tuple(_blocks(chapter)))


def _blocks(chapter: Chapter) -> Iterator[Block | Section]:
    period, voice = chapter.period, chapter.voice
    held = attendances(chapter.registry, chapter.partnership, period.first, period.as_of)
    if held:
        yield voice.paragraph(_SENTENCE, what=voice.count(len(held), _HELD))
        yield _by_kind(chapter, held) if len(held) > MOST_ROWS else _meetings(chapter, held)
        yield from _turnout(chapter, held)
        came = attendance(chapter)
        if came is not None:
            yield came
    else:
        yield voice.paragraph(_NO_MEETING)
    yield from _applications(chapter)
    decided = tuple(_decided(chapter))
    if decided:
        yield Section("decisions", _DECIDED[chapter.lang], decided)
    measured = tuple(network.blocks(chapter))
    if measured:
        yield Section("network", _NETWORK[chapter.lang], measured)
    signals = tuple(_signals(chapter))
    if signals:
        yield Section("signals", _SIGNALS[chapter.lang], signals)


def _meetings(chapter: Chapter, held: tuple[Attendance, ...]) -> Table:
    lang = chapter.lang
    columns = (
        Column("date", _DATE[lang], Kind.DATE, header=True),
        Column("kind", _KIND[lang]),
        Column("present", _PRESENT[lang], Kind.COUNT),
        Column("members", _MEMBERS[lang], Kind.COUNT),
        Column("decisions", _DECISIONS[lang], Kind.COUNT),
    )
    rows = tuple(
        (
            each.meeting.date,
            each.meeting.kind.label[lang] if each.meeting.kind else None,
            each.present,
            each.members,
            len(each.meeting.decisions),
        )
        for each in held
    )
    return Table("meetings", _MEETINGS_CAPTION[lang], columns, rows)


def _by_kind(chapter: Chapter, held: tuple[Attendance, ...]) -> Table:
    lang = chapter.lang
    columns = (
        Column("kind", _KIND[lang], header=True),
        Column("meetings", _NUMBER[lang], Kind.COUNT),
        Column("decisions", _DECISIONS[lang], Kind.COUNT),
    )
    kinds = dict.fromkeys(each.meeting.kind for each in held)
    rows = tuple(
        (
            kind.label[lang] if kind else None,
            sum(each.meeting.kind is kind for each in held),
            sum(len(each.meeting.decisions) for each in held if each.meeting.kind is kind),
        )
        for kind in kinds
    )
    return Table("meetings", _MEETINGS_CAPTION[lang], columns, rows)


def _turnout(chapter: Chapter, held: tuple[Attendance, ...]) -> Iterator[Block]:
    came = turnout(held)
    if came is None:
        return
    if came.smallest < LEAST:
        yield chapter.voice.paragraph(_TURNOUT_FEW, n=LEAST)
        return
    yield chapter.voice.paragraph(
        _TURNOUT,
        n=came.meetings,
        share=percent(came.share, chapter.lang),
        present=came.present,
        possible=came.possible,
    )


def _applications(chapter: Chapter) -> Iterator[Block]:
    period = chapter.period
    known = [each for each in chapter.partnership.applications if each.date.first() <= period.as_of]
    decided = [each for each in known if period.holds(each.decided)]
    waiting = sum(pending(each) or (each.decided is not None and each.decided.first() > period.as_of) for each in known)
    if decided or waiting:
        outcomes = [each.outcome for each in decided]
        yield chapter.voice.paragraph(
            _APPLICATIONS,
            n=len(decided),
            accepted=outcomes.count(ApplicationOutcome.ACCEPTED),
            refused=outcomes.count(ApplicationOutcome.REFUSED),
            pending=waiting,
        )


def _decided(chapter: Chapter) -> Iterator[Block]:
    period, voice = chapter.period, chapter.voice
    taken = decisions(chapter.registry, chapter.partnership, period.first, period.as_of)
    if taken:
        yield _decisions_table(chapter, taken)
    late = overdue(chapter)
    if late:
        yield voice.paragraph(_OVERDUE_COUNT, n=len(late))
        if chapter.internal:
            yield voice.paragraph(_NAMED)
            yield voice.bullets(_open_item(chapter, each) for each in late)
    going_on = under_way(chapter)
    if going_on:
        yield voice.paragraph(_OPEN_LIST)
        yield voice.bullets(_open_item(chapter, each) for each in going_on)


def _decisions_table(chapter: Chapter, taken: tuple[Taken, ...]) -> Table:
    lang = chapter.lang
    order = (Progress.ON_TIME, Progress.LATE, Progress.OPEN, Progress.OVERDUE)
    titles = (_ON_TIME, _LATE, _OPEN, _OVERDUE)
    columns = (
        Column("kind", _SORT[lang], header=True),
        *(Column(progress.value, title[lang], Kind.COUNT) for progress, title in zip(order, titles, strict=True)),
        Column("total", _TOTAL[lang].lower(), Kind.COUNT),
    )
    found = [(each.decision.kind, each.progress(chapter.period.as_of)) for each in taken]
    kinds = [kind for kind in DecisionKind if any(kind is each for each, _ in found)]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            kind.label[lang],
            *(found.count((kind, progress)) for progress in order),
            sum(each is kind for each, _ in found),
        )
        for kind in kinds
    )
    total: tuple[Cell, ...] = (
        _TOTAL[lang],
        *(sum(each is progress for _, each in found) for progress in order),
        len(found),
    )
    return Table("decisions", _DECIDED_CAPTION[lang], columns, rows, total)


def _open_item(chapter: Chapter, each: Taken) -> str:
    """Who is in charge of what waits is told inside the office only."""
    voice, decision = chapter.voice, each.decision
    said = decision.text if decision.due is None else voice.say(_OPEN_ITEM, text=decision.text, due=decision.due)
    if not chapter.internal or decision.owner is None:
        return said
    return voice.say(_OWNED, item=said, owner=chapter.registry.partner_name(decision.owner))


def _signals(chapter: Chapter) -> Iterator[Block]:
    """Who is a partner in name only; signals of subcontracting and conflicts stand with the weaknesses."""
    found = [each for each in chapter.diagnostics if each.code == INACTIVE and each.severity is not Severity.NOTICE]
    if not found:
        return
    yield chapter.voice.paragraph(_INACTIVE, n=len(found))
    if chapter.internal:
        yield chapter.voice.paragraph(_NAMED)
        yield chapter.voice.bullets(chapter.voice.words(each.message) for each in found)
    else:
        yield chapter.voice.note(_SIGNALS_NOTE)

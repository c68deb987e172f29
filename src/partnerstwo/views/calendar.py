"""What is due, as `calendar` shows it: the late first, then month by month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from partnerstwo.document.blocks import Block, Cell, Column, Document, Kind, Paragraph, Section, Table, line
from partnerstwo.language.dates import PartialDate, in_figures, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.language.typography import tied
from partnerstwo.language.value import value
from partnerstwo.registry.dues.due import Due
from partnerstwo.registry.registry import Registry
from partnerstwo.views.plain import Plain, PlainMap

TITLE = Text("Kalendarz terminów", "Calendar of deadlines")
_SPAN = Text("od {first} do {last}", "from {first} to {last}")
_LATE = Text("Zaległe", "Overdue")
_NOTHING = Text(
    "Nie ma zaległości ani terminów w tym czasie.", "Nothing is overdue, and there are no deadlines in this time."
)
_IN = Text("za {n:day}", "in {n:day}")
_TODAY = Text("dzisiaj", "today")
_AGO = Text("{n:day} po terminie", "{n:day} late")
_COLUMNS = (
    ("date", Text("termin", "due"), Kind.DATE),
    ("days", Text("ile dni", "days"), Kind.TEXT),
    ("title", Text("co", "what"), Kind.TEXT),
    ("whom", Text("kogo dotyczy", "whom it concerns"), Kind.TEXT),
    ("source", Text("podstawa", "basis"), Kind.TEXT),
)


@value
class Entry:
    """A thing that is due, in words."""

    due: Due
    days: int
    """To the last day; below zero after it."""
    title: str
    whom: str
    source: str | None


def entries(dues: Iterable[Due], on: date, lang: Lang) -> tuple[Entry, ...]:
    """The dues in the words of a language, dates as people write them there."""
    return tuple(
        Entry(
            due,
            (due.day - on).days,
            _said(due.text, due, lang),
            _said(due.whom, due, lang),
            _said(due.source, due, lang) if due.source is not None else None,
        )
        for due in dues
    )


def _said(text: Text, due: Due, lang: Lang) -> str:
    values: dict[str, Value] = {
        name: in_figures(value, lang) if isinstance(value, date | PartialDate) else value
        for name, value in due.values.items()
    }
    return text.format(lang, values)


def document(dues: Sequence[Due], registry: Registry, on: date, until: date, lang: Lang) -> Document:
    """A section for what is late and one for each month that has something."""
    span = _SPAN.format(lang, {"first": in_words(on, lang), "last": in_words(until, lang)})
    settings = registry.settings
    subtitle = f"{settings.name} · {span}" if settings else span
    return Document(TITLE[lang], subtitle, lang, on, tuple(_sections(entries(dues, on, lang), lang)))


def _sections(found: tuple[Entry, ...], lang: Lang) -> Iterable[Section]:
    if not found:
        yield Section("nothing", "", (Paragraph(line(_NOTHING[lang])),))
    late = tuple(each for each in found if each.due.late)
    if late:
        yield Section("late", _LATE[lang], (_table("late", late, lang),))
    coming = (each for each in found if not each.due.late)
    for month, group in groupby(coming, lambda each: PartialDate(each.due.day.year, each.due.day.month)):
        words = in_words(month, lang)
        key = month.isoformat()
        blocks: tuple[Block, ...] = (_table(key, tuple(group), lang),)
        yield Section(key, words[0].upper() + words[1:], blocks)


def _table(key: str, found: tuple[Entry, ...], lang: Lang) -> Table:
    columns = tuple(Column(name, title[lang], kind, header=name == "title") for name, title, kind in _COLUMNS)
    return Table(key, "", columns, tuple(_row(each, lang) for each in found))


def _row(entry: Entry, lang: Lang) -> tuple[Cell, ...]:
    source = tied(entry.source, lang) if entry.source else None
    return entry.due.when, _distance(entry.days, lang), tied(entry.title, lang), tied(entry.whom, lang), source


def _distance(days: int, lang: Lang) -> str:
    text = _TODAY if not days else _IN if days > 0 else _AGO
    return text.format(lang, {"n": abs(days)})


def items(dues: Iterable[Due], on: date, lang: Lang) -> list[Plain]:
    """The same for JSON; `date` is the last day, also where only a month is known."""
    return [_item(entry, lang) for entry in entries(dues, on, lang)]


def _item(entry: Entry, lang: Lang) -> PlainMap:
    due = entry.due
    return {
        "date": due.day.isoformat(),
        "kind": str(due.kind.value),
        "label": due.kind.label[lang],
        "subject": due.subject,
        "title": due.text.format(lang, due.values),
        "whom": due.whom.format(lang, due.values),
        "days": entry.days,
        "late": due.late,
        "source": due.source.format(lang, due.values) if due.source is not None else None,
    }

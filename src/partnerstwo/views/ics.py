"""What is due, as a calendar that other programs read (RFC 5545); the only user of icalendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.registry.dues.due import STATUTORY, Due
from partnerstwo.registry.registry import Registry
from partnerstwo.views.calendar import TITLE, Entry, entries

PRODUCT = "-//partnerstwo//partnerstwo//{lang}"
NOTICE = timedelta(days=14)
"""How long before a day that the law has set a calendar reminds of it."""

_NAME = Text("Terminy: {name}", "Deadlines: {name}")
_LATE = Text("Zaległe: {title}", "Overdue: {title}")
_SUMMARY = Text("{title} – {whom}", "{title} – {whom}")
_SOURCE = Text("Podstawa: {source}", "Basis: {source}")
_FILE = Text("W rejestrze: {file}", "In the registry: {file}")


def render(dues: Sequence[Due], registry: Registry, on: date, lang: Lang) -> bytes:
    """One all-day event for each, in their order; the same dues on the same day give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(lang=lang.value.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = registry.settings.name if registry.settings else ""
    calendar.add("x-wr-calname", one_line(_NAME.format(lang, {"name": name})) if name else TITLE[lang])
    # Two communes may both have a meeting of the same day: the owner's registry is part of what is the same.
    owner = f"{registry.settings.area or ''}\n{name}" if registry.settings else ""
    for entry in entries(dues, on, lang):
        calendar.add_component(_event(entry, owner, on, lang))
    content: bytes = calendar.to_ical()
    return content


def uid(due: Due, owner: str) -> str:
    """What tells the event apart for ever: its registry, kind, place in the files and day; never its words."""
    parts = (owner, str(due.kind.value), due.subject, "/".join(map(str, due.route)), due.day.isoformat())
    return f"{sha256(chr(0).join(parts).encode()).hexdigest()[:32]}@partnerstwo"


def _event(entry: Entry, owner: str, on: date, lang: Lang) -> Event:
    due = entry.due
    title = _LATE.format(lang, {"title": entry.title}) if due.late else entry.title
    summary = one_line(_SUMMARY.format(lang, {"title": title, "whom": entry.whom}))
    event = Event()
    event.add("uid", uid(due, owner))
    event.add("dtstamp", datetime(on.year, on.month, on.day, tzinfo=UTC))
    event.add("dtstart", due.day)
    # The end is the first day that no longer belongs to it.
    event.add("dtend", due.day + timedelta(days=1))
    event.add("summary", summary)
    if description := _description(entry, lang):
        event.add("description", description)
    event.add("categories", [due.kind.label[lang]])
    event.add("transp", "TRANSPARENT")
    if due.kind in STATUTORY and not due.late:
        event.add_component(_alarm(summary))
    return event


def _description(entry: Entry, lang: Lang) -> str:
    lines: list[str] = []
    if entry.source is not None:
        lines.append(_SOURCE.format(lang, {"source": entry.source}))
    # What an act demands of everybody stands in no file.
    if entry.due.route:
        lines.append(_FILE.format(lang, {"file": entry.due.place.file}))
    return "\n".join(map(one_line, lines))


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -NOTICE)
    return alarm

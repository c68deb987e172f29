"""The calendar for other programs, read back by the library's own reader."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar
from icalendar.cal.component import Component

from partnerstwo.language.lang import Lang
from partnerstwo.registry.dues.due import STATUTORY, Due
from partnerstwo.registry.dues.table import dues
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory
from partnerstwo.views import ics
from tests.document.hostile import HOSTILE
from tests.rules.overlay import base_files
from tests.views.test_calendar import DATA, LATE, ON, UNTIL

TODAY, LATER = date(2026, 6, 30), date(2027, 6, 30)


def base(files: dict[str, str] | None = None) -> Registry:
    return load(Memory(base_files() | {name: text.encode() for name, text in (files or {}).items()}))


def written(registry: Registry, on: date = TODAY, until: date = LATER) -> tuple[tuple[Due, ...], list[Component]]:
    """The dues, and the events as they come back."""
    found = dues(registry, on, until)
    calendar = Calendar.from_ical(ics.render(found, registry, on, Lang.PL))
    assert isinstance(calendar, Calendar)
    return found, calendar.walk("VEVENT")


def word(event: Component, name: str) -> str:
    """The text of a property as a reader has it."""
    return str(event[name])


def test_every_due_is_an_event_of_one_whole_day() -> None:
    found, events = written(load(Memory(DATA)), ON, UNTIL)
    assert len(found) > 5
    assert [event.decoded("dtstart") for event in events] == [due.day for due in found]
    assert [event.decoded("dtend") for event in events] == [due.day + timedelta(days=1) for due in found]
    assert all(b"\r\nDTSTART;VALUE=DATE:" in event.to_ical() for event in events)
    assert {event.decoded("dtstamp") for event in events} == {datetime(2026, 11, 22, tzinfo=UTC)}
    assert {word(event, "transp") for event in events} == {"TRANSPARENT"}
    assert [event.decoded("categories") for event in events] == [[due.kind.label.pl] for due in found]
    assert not [error for event in events for error in event.errors]


def test_the_head_names_the_program_and_the_registry() -> None:
    registry = base()
    calendar = Calendar.from_ical(ics.render((), registry, TODAY, Lang.EN))
    assert isinstance(calendar, Calendar)
    assert word(calendar, "prodid") == "-//partnerstwo//partnerstwo//EN"
    assert word(calendar, "version") == "2.0"
    assert registry.settings is not None
    assert word(calendar, "x-wr-calname") == f"Deadlines: {registry.settings.name}"
    assert "method" not in calendar


def test_the_words_say_what_whom_and_on_what_ground() -> None:
    _, events = written(base(LATE))
    assert word(events[1], "summary") == "Zaległe: Ustalenie do wykonania: Spis – Partnerstwo Lokalne Razem dla Lipowa"
    assert word(events[1], "description") == "Podstawa: ustalenie z 10.01.2026\nW rejestrze: meetings/m.yaml"
    (programme,) = (event for event in events if event.decoded("dtstart") == date(2026, 11, 30) and event.subcomponents)
    assert word(programme, "summary").startswith("Uchwalenie programu współpracy")
    assert word(programme, "description") == (
        "Podstawa: art. 5a ust. 1 ustawy z 24.04.2003 o działalności pożytku publicznego i o wolontariacie"
    )


def test_only_days_of_the_law_that_are_still_to_come_remind() -> None:
    found, events = written(base(LATE))
    expected = [due.kind in STATUTORY and not due.late for due in found]
    assert [bool(event.subcomponents) for event in events] == expected
    assert sum(expected) == 3
    for event in events:
        for alarm in event.subcomponents:
            assert (alarm.name, word(alarm, "action")) == ("VALARM", "DISPLAY")
            assert alarm.decoded("trigger") == timedelta(days=-14)
            assert word(alarm, "description") == word(event, "summary")


def test_lines_are_folded_by_bytes_and_end_as_the_standard_wants() -> None:
    registry = load(Memory(DATA))
    content = ics.render(dues(registry, ON, UNTIL), registry, ON, Lang.PL)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def uids(registry: Registry, on: date = TODAY) -> list[str]:
    return [str(word(event, "uid")) for event in written(registry, on)[1]]


def test_an_event_is_known_by_its_place_and_day_and_never_by_its_words() -> None:
    before = uids(base(LATE))
    assert len(set(before)) == len(before)
    assert all(each.endswith("@partnerstwo") for each in before)
    assert uids(base(LATE)) == before
    reworded = {name: text.replace("Spis", "Wykaz").replace("Tartak", "Stolarnia") for name, text in LATE.items()}
    assert uids(base(reworded)) == before
    moved = {name: text.replace("2026-06-29", "2026-06-28") for name, text in LATE.items()}
    assert [old == new for old, new in zip(before, uids(base(moved)), strict=True)].count(False) == 1


def test_an_event_that_grows_late_stays_the_same_event() -> None:
    assert uids(base(LATE), date(2026, 6, 29))[1] == uids(base(LATE), date(2026, 6, 30))[1]


def test_two_registries_never_share_an_event() -> None:
    other = base({**LATE, "registry.yaml": "name: Inny rejestr\nowner: Urząd\n"})
    assert not set(uids(base(LATE))).intersection(uids(other))


def test_hostile_data_stay_data() -> None:
    hostile = [*HOSTILE, "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a;b,c\\n:d", "\u202etxt", "x\u2028y", "\x1b]0;t\x07"]
    texts = [text for text in hostile if text.strip()]
    found = [due for due in dues(base(LATE), TODAY, TODAY) if due.subject == "meetings/m"]
    for text in texts:
        (due, *_) = found
        changed = [Due(due.kind, due.when, due.place, due.text, due.whom, due.late, due.source,
                       {**due.values, "text": text, "whom": text})]  # fmt: skip
        content = ics.render(changed, base(), TODAY, Lang.PL)
        calendar = Calendar.from_ical(content)
        assert isinstance(calendar, Calendar)
        (event,) = calendar.walk("VEVENT")
        assert set(event) == {
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP"
        }  # fmt: skip
        plain = content.decode().replace("\r\n", "")
        assert all(char.isprintable() for char in plain if char not in "\u00a0\u202f\u3000")
        if text.isprintable():
            assert word(event, "summary") == f"Zaległe: Ustalenie do wykonania: {text} – {text}"

"""The calendar as people read it: `UPDATE_SNAPSHOTS=1 python -m pytest tests/views` writes the snapshots anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from partnerstwo.document.render import json, markdown, terminal
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.registry.dues.table import dues
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory
from partnerstwo.views import ics
from partnerstwo.views.calendar import document, items
from tests.rules.overlay import base_files, files_under
from tests.snapshots import Snapshots

DATA = files_under(Path(__file__).parent.parent.parent / "data")
check = Snapshots(Path(__file__).parent / "snapshots").check
ON, UNTIL = date(2026, 11, 22), date(2027, 11, 22)

LATE = {
    "meetings/m.yaml": (
        "partnership: razem\ndate: 2026-01-10\ndecisions:\n"
        "  - {text: Spis, due: 2026-06-29}\n  - {text: Plan, due: 2026-06-30}\n  - {text: Ulotka, due: 2026-07}\n"
    ),
    "partners/tartak.yaml": "name: Tartak\nlegal_form: company\nstatuses: [{kind: zpch, valid_to: 2026-05-30}]\n",
}


@pytest.mark.parametrize("lang", Lang)
def test_the_example_registry(lang: Lang) -> None:
    registry = load(Memory(DATA))
    paper = document(dues(registry, ON, UNTIL), registry, ON, UNTIL, lang)
    check(f"calendar.{lang}.txt", terminal.render(paper, Style(100)).encode())
    check(f"calendar.{lang}.md", markdown.render(paper).encode())


def test_the_order_of_the_files_changes_no_byte() -> None:
    written: list[bytes] = []
    for order in (DATA.items(), [*DATA.items()][::-1]):
        registry = load(Memory(dict(order)))
        found = dues(registry, ON, UNTIL)
        words = markdown.render(document(found, registry, ON, UNTIL, Lang.PL)) + json.encode(items(found, ON, Lang.PL))
        written.append(words.encode() + ics.render(found, registry, ON, Lang.PL))
    assert written[0] == written[1]


def lines(files: dict[str, str], on: date, until: date, lang: Lang) -> list[str]:
    registry = load(Memory(base_files() | {name: text.encode() for name, text in files.items()}))
    paper = document(dues(registry, on, until), registry, on, until, lang)
    text = terminal.render(paper, Style()).replace("\u00a0", " ")
    return [" ".join(line.split()) for line in text.splitlines() if line.strip("═━─ ")]


def test_what_is_late_stands_first_with_its_days_then_each_month() -> None:
    today = date(2026, 6, 30)
    of = "Partnerstwo Lokalne Razem dla Lipowa ustalenie z 10.01.2026"
    assert lines(LATE, today, date(2026, 7, 31), Lang.PL)[2:] == [
        "Zaległe",
        "termin ile dni co kogo dotyczy podstawa",
        "30.05.2026 31 dni po terminie Koniec ważności: status zakładu pracy chronionej Tartak –",
        f"29.06.2026 1 dzień po terminie Ustalenie do wykonania: Spis {of}",
        "Czerwiec 2026 r.",
        "termin ile dni co kogo dotyczy podstawa",
        f"30.06.2026 dzisiaj Ustalenie do wykonania: Plan {of}",
        "Lipiec 2026 r.",
        "termin ile dni co kogo dotyczy podstawa",
        f"07.2026 za 31 dni Ustalenie do wykonania: Ulotka {of}",
    ]
    english = lines(LATE, today, date(2026, 6, 30), Lang.EN)
    assert english[2:4] == ["Overdue", "due days what whom it concerns basis"]
    assert english[4] == "2026-05-30 31 days late End of validity: status of a sheltered workplace Tartak –"
    assert english[-1].startswith("2026-06-30 today Decision to carry out: Plan")


def test_nothing_due_is_said() -> None:
    day = date(2026, 6, 30)
    assert lines({}, day, day, Lang.PL)[-1] == "Nie ma zaległości ani terminów w tym czasie."
    assert lines({}, day, day, Lang.EN)[-1] == "Nothing is overdue, and there are no deadlines in this time."


def test_json_gives_the_last_day_and_the_days_to_it() -> None:
    registry = load(Memory(base_files() | {name: text.encode() for name, text in LATE.items()}))
    found = items(dues(registry, date(2026, 6, 30), date(2026, 7, 31)), date(2026, 6, 30), Lang.PL)
    assert found[1] == {
        "date": "2026-06-29",
        "kind": "decision",
        "label": "ustalenie",
        "subject": "meetings/m",
        "title": "Ustalenie do wykonania: Spis",
        "whom": "Partnerstwo Lokalne Razem dla Lipowa",
        "days": -1,
        "late": True,
        "source": "ustalenie z 2026-01-10",
    }
    assert [(each["date"], each["days"]) for each in found if isinstance(each, dict)] == [
        ("2026-05-30", -31),
        ("2026-06-29", -1),
        ("2026-06-30", 0),
        ("2026-07-31", 31),
    ]

"""`calendar`: formats, files, refusals; late things never change the exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import Run
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(registry.parent)


def found(capsys: Capture, *arguments: str) -> list[tuple[str, str]]:
    done = inside(capsys, "calendar", "--format", "json", *arguments)
    assert (done.code, done.err) == (0, "")
    return [(item["date"], item["kind"]) for item in json.loads(done.out)["items"]]


def test_the_next_twelve_months(capsys: Capture) -> None:
    assert found(capsys, *ON) == [
        ("2026-11-30", "project_end"),
        ("2026-11-30", "programme"),
        ("2026-12-31", "agreement_end"),
        ("2027-02-15", "assessment"),
        ("2027-05-31", "council_report"),
        ("2027-05-31", "review"),
        ("2027-05-31", "state_report"),
    ]


def test_the_months_can_be_chosen_and_today_belongs_to_them(capsys: Capture) -> None:
    assert found(capsys, "--on", "2026-11-30", "--months", "0") == [
        ("2026-11-30", "project_end"),
        ("2026-11-30", "programme"),
    ]
    assert found(capsys, "--on", "2026-10-31", "--months", "1") == [
        ("2026-11-30", "project_end"),
        ("2026-11-30", "programme"),
    ]


def test_json_has_its_version_and_span(capsys: Capture) -> None:
    head = json.loads(inside(capsys, "calendar", "--format", "json", *ON).out)
    assert (head["version"], head["on"], head["until"]) == (1, "2026-06-30", "2027-06-30")
    assert list(head["items"][0]) == [
        "date", "kind", "label", "subject", "title", "whom", "days", "late", "source"
    ]  # fmt: skip


def test_without_a_terminal_it_is_markdown_in_both_languages(capsys: Capture) -> None:
    polish = inside(capsys, "calendar", *ON)
    english = inside(capsys, "calendar", *ON, "--lang", "en")
    assert polish.out.startswith("# Kalendarz terminów\n")
    assert english.out.startswith("# Calendar of deadlines\n")
    assert (polish.code, polish.err, english.code, english.err) == (0, "", 0, "")


def test_one_partnership(capsys: Capture, registry: Path) -> None:
    (registry / "partnerships" / "inne.yaml").write_text("name: Inne\nmembers: [tartak, brzoza]\n", "utf-8")
    assert ("2026-11-30", "project_end") in found(capsys, *ON, "--partnership", "Razem")
    assert found(capsys, *ON, "--partnership", "inne") == [
        ("2026-11-30", "programme"),
        ("2027-05-31", "council_report"),
        ("2027-05-31", "state_report"),
    ]


def test_nothing_due_is_no_failure(capsys: Capture, registry: Path) -> None:
    text = (registry / "partnerships" / "razem.yaml").read_text("utf-8")
    (registry / "partnerships" / "razem.yaml").write_text(text + "ended: 2026-05-31\n", "utf-8")
    (registry / "projects" / "ogrod.yaml").unlink()
    done = inside(capsys, "calendar", *ON)
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("Nie ma zaległości ani terminów w tym czasie.\n")


def test_what_is_late_is_shown_and_not_judged(capsys: Capture) -> None:
    done = inside(capsys, "calendar", "--on", "2026-12-01", "--months", "0")
    assert done.code == 0
    assert "## Zaległe" in done.out


def test_limits_of_the_registry_hold_here_too(capsys: Capture, registry: Path) -> None:
    text = (registry / "registry.yaml").read_text("utf-8")
    (registry / "registry.yaml").write_text(text + "thresholds: {Z12: 18}\n", "utf-8")
    assert ("2027-08-15", "assessment") in found(capsys, "--on", "2026-09-30")


def test_files_that_were_not_read_in_full_are_told(capsys: Capture, registry: Path) -> None:
    (registry / "partners" / "x.yaml").write_text("name: [X]\nlegal_form: company\n", "utf-8")
    done = inside(capsys, "calendar", *ON)
    assert done.code == 0
    assert done.err == "plików nieodczytanych w całości: 1; co jest w nich nie tak, pokaże: partnerstwo validate\n"


@pytest.mark.parametrize(
    ("name", "start"),
    [("k.md", b"# Kalendarz"), ("k.json", b"{\n"), ("K.ICS", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")],
)
def test_the_format_of_a_file_follows_from_its_suffix(capsys: Capture, tmp_path: Path, name: str, start: bytes) -> None:
    done = inside(capsys, "calendar", *ON, "--output", name)
    assert (done.code, done.out, done.err) == (0, "", f"zapisano {name}\n")
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--partnership", "rasem"), "nie ma partnerstwa „rasem” (czy chodziło o „razem”?); są: razem"),
        (("--format", "icss"), "nie ma formatu „icss” (czy chodziło o „ics”?); są: terminal, md, json, ics"),
        (("--output", "k.pdf"), "podaj plik z końcówką .md, .json, .ics albo --format"),
        (("--months", "rok"), "--months przyjmuje liczbę miesięcy od 0 do 120, jest „rok”"),
        (("--months", "121"), "--months przyjmuje liczbę miesięcy od 0 do 120, jest „121”"),
        (("--months", "-1"), "--months przyjmuje liczbę miesięcy od 0 do 120, jest „-1”"),
    ],
)
def test_refusals(capsys: Capture, arguments: tuple[str, ...], words: str) -> None:
    done = inside(capsys, "calendar", *ON, *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


def test_a_missing_library_is_named_with_the_command_that_brings_it(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    monkeypatch.delitem(sys.modules, "partnerstwo.views.ics", raising=False)
    monkeypatch.delattr("partnerstwo.views.ics", raising=False)
    done = inside(capsys, "calendar", *ON, "--format", "ics")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        'partnerstwo: format ics wymaga biblioteki icalendar; zainstaluj ją: pip install "partnerstwo[calendar]"\n'
    )
    assert inside(capsys, "calendar", *ON).code == 0


def test_two_runs_of_the_executable_give_the_same_bytes(partnerstwo: Run, tmp_path: Path) -> None:
    # Bytes, not text: the line ends are part of the format.
    command = [sys.executable, "-m", "partnerstwo", "calendar", "--format", "ics", *ON]
    first = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    done = partnerstwo("calendar", *ON, "--output", "k.ics", PYTHONHASHSEED="7")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "zapisano k.ics\n")
    assert first.stdout == (tmp_path / "k.ics").read_bytes()
    calendar = Calendar.from_ical(first.stdout)
    assert isinstance(calendar, Calendar)
    assert [str(event.decoded("dtstart")) for event in calendar.walk("VEVENT")] == [
        "2026-11-30", "2026-11-30", "2026-12-31", "2027-02-15", "2027-05-31", "2027-05-31", "2027-05-31"
    ]  # fmt: skip

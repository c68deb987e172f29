"""`report` as people call it: formats, files, periods, refusals and exit codes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from partnerstwo.cli.main import main
from tests.rules.overlay import BASE


@pytest.fixture
def data(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "data")
    return tmp_path / "data"


Said = pytest.CaptureFixture[str]


def report(data: Path, *arguments: str) -> int:
    return main(["report", "--data", str(data), "--on", "2026-06-30", *arguments], {})


def test_without_a_terminal_it_is_markdown(data: Path, capsys: Said) -> None:
    assert report(data) == 0
    out, err = capsys.readouterr()
    assert out.replace("\u00a0", " ").startswith("# Sprawozdanie z działalności partnerstwa w 2026 r.: Partnerstwo")
    assert err == ""


def test_english(data: Path, capsys: Said) -> None:
    assert report(data, "--lang", "en") == 0
    assert "## Summary" in capsys.readouterr().out


def test_the_terminal_format_can_be_asked_for(data: Path, capsys: Said) -> None:
    assert report(data, "--format", "terminal") == 0
    assert "Podsumowanie\n━━━" in capsys.readouterr().out


def test_json_has_its_version_and_period(data: Path, capsys: Said) -> None:
    assert report(data, "--format", "json", "--year", "2025") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["version"] == 1
    assert found["period"] == {"from": "2025-01-01", "to": "2025-12-31", "on": "2026-06-30"}
    assert [section["key"] for section in found["sections"]][:2] == ["summary", "basis"]


@pytest.mark.parametrize(("name", "start"), [("r.md", "# Sprawozdanie"), ("r.json", "{"), ("R.MD", "# Sprawozdanie")])
def test_the_format_of_a_file_follows_from_its_suffix(data: Path, capsys: Said, name: str, start: str) -> None:
    target = data.parent / name
    assert report(data, "--output", str(target)) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"zapisano {target}\n"
    assert target.read_text(encoding="utf-8").startswith(start)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--output", "r.odt"), "podaj plik z końcówką .md, .html, .pdf, .docx, .xlsx, .zip, .json albo --format"),
        (("--output", "r.csv"), "podaj --output z nazwą, która kończy się na .zip"),
        (("--format", "csv"), "podaj --output z nazwą, która kończy się na .zip"),
        (("--format", "csv", "--output", "r.csv"), "podaj --output z nazwą, która kończy się na .zip"),
        (("--template", "w.docx"), "--template jest tylko dla formatu docx; wybrany format: md"),
        (("--template", "w.docx", "--output", "r.pdf"), "--template jest tylko dla formatu docx; wybrany format: pdf"),
        (
            ("--template", "brak.docx", "--output", "r.docx"),
            "nie można użyć szablonu „brak.docx”: nie ma takiego pliku",
        ),
        (("--format", "mdd"), "nie ma formatu „mdd” (czy chodziło o „md”?)"),
        (("--partnership", "raze"), "nie ma partnerstwa „raze” (czy chodziło o „razem”?)"),
        (("--year", "zeszły"), "--year: „zeszły” nie jest rokiem"),
        (("--year", "2025", "--from", "2025-01-01"), "podaj --year albo --from i --to"),
        (("--from", "2026-05-01", "--to", "2026-04-01"), "okres kończy się (2026-04-01) przed początkiem"),
        (("--year", "2027"), "okres zaczyna się 2027-01-01"),
    ],
)
def test_refusals(data: Path, capsys: Said, arguments: tuple[str, ...], words: str) -> None:
    assert report(data, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err


def test_errors_in_the_data_make_a_paper_that_says_so(data: Path, capsys: Said) -> None:
    (data / "projects" / "ogrod.yaml").write_text("title: Ogród\nstatus: ongoing\nparticipants: [kto, to]\n")
    assert report(data) == 0
    assert "W danych są 2 błędy." in capsys.readouterr().out.replace("\u00a0", " ")


def test_strict_makes_no_paper_of_data_with_errors(data: Path, capsys: Said) -> None:
    target = data.parent / "r.md"
    (data / "projects" / "ogrod.yaml").write_text("title: Ogród\nstatus: ongoing\nparticipants: [kto, to]\n")
    assert report(data, "--strict", "--output", str(target)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "w danych są błędy (2); --strict nie pozwala na sprawozdanie" in err
    assert not target.exists()


def test_internal_papers_say_so(data: Path, capsys: Said) -> None:
    assert report(data, "--internal") == 0
    assert "Wersja wewnętrzna – nie do publikacji" in capsys.readouterr().out


def test_a_past_year_is_judged_on_its_last_day(data: Path, capsys: Said) -> None:
    assert report(data, "--year", "2024") == 0
    out = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Na dzień 31 grudnia 2024 r. partnerstwo liczy 5 partnerów" in out

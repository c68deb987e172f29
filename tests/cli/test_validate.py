"""`validate` through the real executable: exit codes, streams, selection, paths."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ON = ("--on", "2026-06-30")


def close(registry: Path) -> None:
    """Breaks Z03."""
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text("utf-8").replace("open: tak", "open: nie"), "utf-8")


def misspell(registry: Path) -> None:
    """Breaks R01."""
    file = registry / "projects" / "ogrod.yaml"
    file.write_text(file.read_text("utf-8").replace("lead: brzoza", "lead: brzozza"), "utf-8")


def test_a_clean_registry_is_praised_with_its_size(registry: Path, partnerstwo: Run) -> None:
    done = partnerstwo("validate", *ON)
    assert done.stdout == "Rejestr poprawny: 12 plików, 6 partnerów, 1 partnerstwo, 1 projekt, 2 spotkania, 1 ocena.\n"
    assert (done.returncode, done.stderr) == (0, "")


def test_a_breach_is_shown_with_its_line(registry: Path, partnerstwo: Run) -> None:
    close(registry)
    done = partnerstwo("validate", *ON)
    assert done.returncode == 1
    assert done.stdout == (
        "Dane: bez błędów. Zasady: 1 naruszenie (Z03). Ostrzeżenia: 0. Uwagi: 0. 12 plików.\n"
        "\n"
        "błąd[Z03]: Partnerstwo Lokalne Razem dla Lipowa: jest zamknięte na nowych partnerów\n"
        "  --> data/partnerships/razem.yaml:11:9\n"
        "   |\n"
        "11 |   open: nie\n"
        "   |         ^^^\n"
        "   = dlaczego: Otwartość na rozszerzenie jest zasadą, od której zależy powodzenie partnerstwa.\n"
        "   = co zrobić: Otwórz partnerstwo i wpisz „open: tak”, a w „procedure” – jak przystąpić.\n"
        "\n"
        "Więcej o regule: partnerstwo explain Z03\n"
    )


def test_concise_is_one_line_a_finding(registry: Path, partnerstwo: Run) -> None:
    close(registry)
    done = partnerstwo("validate", "--format", "concise", "--lang", "en", *ON)
    assert done.stdout == (
        "data/partnerships/razem.yaml:11:9: Z03 error: Partnerstwo Lokalne Razem dla Lipowa: closed to new partners\n"
    )
    assert done.stderr == "Data: no errors. Principles: 1 breach (Z03). Warnings: 0. Notices: 0. 12 files.\n"


def test_json_is_the_public_contract(registry: Path, partnerstwo: Run) -> None:
    close(registry)
    done = partnerstwo("validate", "--format", "json", "--statistics", *ON)
    document = json.loads(done.stdout)
    assert (document["version"], document["data"], document["on"]) == (1, "data", "2026-06-30")
    assert document["summary"] == {
        "files": 12,
        "partners": 6,
        "partnerships": 1,
        "projects": 1,
        "meetings": 2,
        "assessments": 1,
        "errors": 1,
        "warnings": 0,
        "notices": 0,
        "suppressed": 0,
        "by_code": {"Z03": 1},
    }
    (finding,) = document["diagnostics"]
    assert finding["code"] == "Z03"
    assert finding["kind"] == "principle"
    assert finding["file"] == "partnerships/razem.yaml"
    assert [finding[key] for key in ("line", "column", "end_line", "end_column")] == [11, 9, 11, 12]
    assert finding["route"] == ["openness", "open"]
    assert finding["subject"] == "partnerships/razem"
    assert document["suppressed"] == []


def test_two_runs_print_the_same_bytes(registry: Path, partnerstwo: Run) -> None:
    close(registry)
    misspell(registry)
    runs = {
        partnerstwo("validate", "--format", "json", *ON, PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale).stdout
        for seed, zone, locale in (("1", "UTC", "C.UTF-8"), ("2", "Asia/Tokyo", "C"), ("3", "America/Lima", "pl_PL"))
    }
    assert len(runs) == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--select", "S"), 0),
        (("--select", "Z03"), 1),
        (("--select", "z0"), 1),
        (("--ignore", "Z"), 0),
        (("--select", "Z", "--ignore", "Z03"), 0),
        (("--select", "Z03", "--ignore", "Z"), 1),
        (("--exit-zero",), 0),
        (("data/partners",), 0),
        (("data/partnerships",), 1),
        (("data/partnerships/razem.yaml",), 1),
        (("data/partners/skasowany.yaml",), 0),
        (("data",), 1),
    ],
)
def test_the_status_follows_from_what_remains(
    registry: Path, partnerstwo: Run, arguments: tuple[str, ...], code: int
) -> None:
    close(registry)
    assert partnerstwo("validate", *arguments, *ON).returncode == code


def test_warnings_fail_only_a_strict_run(registry: Path, partnerstwo: Run) -> None:
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text("utf-8").replace("exit_rule:", "# exit_rule:"), "utf-8")
    assert partnerstwo("validate", *ON).returncode == 0
    assert partnerstwo("validate", "--strict", *ON).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--data", "nigdzie"), "nie ma folderu „nigdzie”"),
        (("--select", "Q1"), "nie ma reguły „Q1”"),
        (("--select", "S91"), "nie ma reguły „S91” (czy chodziło o S01?)"),
        (("--on", "jutro"), "--on: „jutro” nie jest datą; wpisz ją tak: 2026-11-22"),
        (("--lang", "de"), "--lang przyjmuje pl albo en, jest „de”"),
        (("--color", "zielony"), "--color przyjmuje auto, always albo never, jest „zielony”"),
        (("/etc/hosts",), "„/etc/hosts” leży poza rejestrem „data”"),
        (("--output", "brak/wynik.txt"), "nie udało się zapisać „brak/wynik.txt”: nie ma takiego folderu"),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_2(
    registry: Path, partnerstwo: Run, arguments: tuple[str, ...], reason: str
) -> None:
    done = partnerstwo("validate", *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"partnerstwo: {reason}\n")


def test_no_registry_is_never_a_success(partnerstwo: Run) -> None:
    done = partnerstwo("validate")
    assert done.returncode == 2
    assert done.stderr.startswith("partnerstwo: nie znaleziono rejestru")


def test_a_registry_without_partners_is_nothing_to_check(tmp_path: Path, partnerstwo: Run) -> None:
    (tmp_path / "registry.yaml").write_text("name: Pusty\nowner: Nikt\n", "utf-8")
    done = partnerstwo("validate")
    assert done.returncode == 2
    assert "nie ma czego sprawdzać" in done.stderr


def test_an_unreadable_settings_file_is_a_finding(registry: Path, partnerstwo: Run) -> None:
    (registry / "registry.yaml").write_text("name: Gmina: Lipowo\n", "utf-8")
    done = partnerstwo("validate", "--format", "concise", *ON)
    assert done.returncode == 1
    assert done.stdout.startswith("data/registry.yaml:1:7: Y01 błąd: ")


def test_output_goes_to_the_file_and_the_verdict_to_stderr(registry: Path, tmp_path: Path, partnerstwo: Run) -> None:
    close(registry)
    done = partnerstwo("validate", "--format", "concise", "--output", "wynik.txt", *ON)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Dane: bez błędów. Zasady: 1 naruszenie (Z03). Ostrzeżenia: 0. Uwagi: 0. 12 plików.\n"
    assert (tmp_path / "wynik.txt").read_text("utf-8").startswith("data/partnerships/razem.yaml:11:9: Z03 błąd")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_the_language_comes_from_option_environment_registry_in_this_order(registry: Path, partnerstwo: Run) -> None:
    settings = registry / "registry.yaml"
    settings.write_text(settings.read_text("utf-8").replace("language: pl", "language: en"), "utf-8")
    assert partnerstwo("validate", *ON).stdout.startswith("The registry is correct")
    assert partnerstwo("validate", *ON, PARTNERSTWO_LANG="pl").stdout.startswith("Rejestr poprawny")
    assert partnerstwo("--lang", "en", "validate", *ON, PARTNERSTWO_LANG="pl").stdout.startswith("The registry")
    assert partnerstwo("validate", "--lang", "en", *ON, PARTNERSTWO_LANG="pl").stdout.startswith("The registry")
    assert partnerstwo("validate", *ON, LC_ALL="en_GB.UTF-8", PARTNERSTWO_LANG="pl").stdout.startswith("Rejestr")


def test_the_data_folder_comes_from_option_environment_or_upwards(
    registry: Path, tmp_path: Path, partnerstwo: Run
) -> None:
    assert partnerstwo("--data", "data", "validate", *ON).returncode == 0
    assert partnerstwo("validate", *ON, PARTNERSTWO_DATA=str(registry)).returncode == 0
    below = tmp_path / "data" / "partners"
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", "validate", *ON], cwd=below, capture_output=True, check=False
    )
    assert done.returncode == 0


def test_colour_follows_option_and_environment(registry: Path, partnerstwo: Run) -> None:
    assert "\x1b[" not in partnerstwo("validate", *ON).stdout
    assert "\x1b[" in partnerstwo("validate", "--color", "always", *ON).stdout
    assert "\x1b[" in partnerstwo("validate", *ON, FORCE_COLOR="1").stdout
    assert "\x1b[" not in partnerstwo("validate", *ON, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" not in partnerstwo("validate", "--color", "never", *ON, FORCE_COLOR="1").stdout


def test_an_ascii_stream_gets_ascii(registry: Path, partnerstwo: Run) -> None:
    close(registry)
    done = partnerstwo("validate", *ON, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "blad[Z03]: Partnerstwo Lokalne Razem dla Lipowa: jest zamkniete na nowych partnerow" in done.stdout


def test_hostile_text_never_reaches_the_terminal_raw(registry: Path, partnerstwo: Run) -> None:
    file = registry / "partnerships" / "razem.yaml"
    text = file.read_text("utf-8").replace("open: tak", "open: nie")
    file.write_text(
        text.replace("name: Partnerstwo", 'name: "[bold]\\e[31m\\u202e" # \x1b[2J\nnotes: Partnerstwo'), "utf-8"
    )
    for form in ("full", "concise"):
        done = partnerstwo("validate", "--format", form, *ON)
        assert done.returncode == 1
        assert "\x1b" not in done.stdout
        assert "\u202e" not in done.stdout


def test_a_closed_pipe_is_no_error(registry: Path) -> None:
    close(registry)
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", "--data", str(registry), "validate", *ON],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert done.stderr == b""


def test_options_of_help_and_usage_errors_speak_both_languages(partnerstwo: Run) -> None:
    polish, english = partnerstwo("--help", PARTNERSTWO_LANG="pl"), partnerstwo("--help", LC_ALL="en_US.UTF-8")
    assert polish.stdout.startswith("Użycie: partnerstwo [OPCJE] POLECENIE [ARGUMENTY]...")
    assert english.stdout.startswith("Usage: partnerstwo [OPTIONS] COMMAND [ARGUMENTS]...")
    assert partnerstwo().stdout == polish.stdout
    wrong = partnerstwo("validat")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == (
        "partnerstwo: nie ma polecenia validat (czy chodziło o validate?)\nPomoc: partnerstwo --help\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [("--nope",), ("validate", "--nope"), ("validate", "--on"), ("validate", "--strict=1"), ("show", "a", "b", "c")],
)
def test_no_english_is_left_in_polish_refusals(partnerstwo: Run, arguments: tuple[str, ...]) -> None:
    done = partnerstwo(*arguments)
    assert done.returncode == 2
    assert not set(done.stderr.lower().split()) & {"no", "such", "option", "requires", "argument", "got", "error:"}
    assert "niezrozumiałe" not in done.stderr


def test_a_personal_number_is_not_shown_again(registry: Path, partnerstwo: Run) -> None:
    file = registry / "partners" / "tartak.yaml"
    file.write_text(file.read_text("utf-8") + "# PESEL 44051401359\n", "utf-8")
    for form in ("full", "concise", "json"):
        done = partnerstwo("validate", "--format", form, *ON)
        assert done.returncode == 1
        assert "D01" in done.stdout
        assert "44051401359" not in done.stdout

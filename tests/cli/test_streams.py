"""Closed pipes, full disks, colour, interrupts, odd arguments: no traceback, and the exit code that is deserved."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partnerstwo.cli.failure import LONGEST
from partnerstwo.cli.main import main
from partnerstwo.diagnostics.table import FORMATS

PROGRAM = (sys.executable, "-m", "partnerstwo")
# What each command says of a registry with an error.
COMMANDS = {
    "--help": 0,
    "--version": 0,
    "validate": 1,
    "validate --diff": 0,
    **{f"validate --format {each.name}": 1 for each in FORMATS},
    "list": 0,
    "list --format json": 0,
    "list --format csv": 0,
    "show tartak": 0,
    "show tartak --format json": 0,
    "report --format md": 0,
    "report --format terminal": 0,
    "report --format html": 0,
    "principles": 0,
    "calendar": 0,
    "calendar --format ics": 0,
    "export --table findings": 0,
    "export --table labels --format csv": 0,
    "export --dictionary": 0,
    "explain": 0,
    "explain S01": 0,
    "schema partner": 0,
    "completion bash": 0,
}
# One of each way of writing, for the tests that start a process.
WAYS = (
    "--help",
    "validate",
    "validate --format sarif",
    "validate --diff",
    "list",
    "report --format html",
    "calendar --format ics",
    "explain --all",
)


@pytest.fixture
def faulty(registry: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry with an error that nobody can mend by itself, in `data` of the current folder."""
    (registry / "partners" / "zly.yaml").write_text("name: Zły\nlegal_form: nieznana\n", encoding="utf-8")
    monkeypatch.chdir(registry.parent)
    monkeypatch.setenv("PARTNERSTWO_LANG", "pl")
    return registry


def started(command: str, redirection: str) -> subprocess.CompletedProcess[str]:
    """The program under a shell, with a redirection of the shell."""
    line = f"{shlex.join(PROGRAM)} {command} {redirection}"
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, encoding="utf-8", check=False, timeout=60
    )


@pytest.mark.parametrize("command", WAYS)
def test_a_reader_that_leaves_changes_no_exit_code(command: str, faulty: Path) -> None:
    # Nobody reads from the first byte on, which fails for a result of any length.
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*PROGRAM, *command.split()], stdout=writing, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )
    os.close(writing)
    assert done.returncode == COMMANDS.get(command, 0)
    assert "Traceback" not in done.stderr
    assert "Error" not in done.stderr


@pytest.mark.parametrize("command", WAYS[:4])
def test_closed_streams_are_no_error(command: str, faulty: Path) -> None:
    done = started(command, ">&- 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (COMMANDS.get(command, 0), "", "")


@pytest.mark.parametrize("command", WAYS[:4])
def test_a_full_disk_is_said_and_is_no_success(command: str, faulty: Path) -> None:
    done = started(command, "> /dev/full")
    assert done.returncode == 2
    assert "partnerstwo: nie udało się zapisać wyniku: brak miejsca na dysku\n" in done.stderr
    assert "Error" not in done.stderr


@pytest.mark.parametrize(("command", "code"), [("validate --format concise", 1), ("list", 0), ("nonsense", 2)])
def test_messages_that_nobody_can_be_given_change_nothing(command: str, code: int, faulty: Path) -> None:
    assert started(command, "2> /dev/full").returncode == code


def test_a_stream_without_our_letters_gets_others(faulty: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, "validate"], env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "xx_YY.nonsense"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"zly.yaml" in done.stdout
    assert done.stdout.isascii()
    assert b"Traceback" not in done.stderr


def run(capsys: pytest.CaptureFixture[str], command: str, **environment: str) -> str:
    capsys.readouterr()
    assert main([*command.split()], environment) == COMMANDS.get(command.removesuffix(" --color always"), 0)
    return capsys.readouterr().out


@pytest.mark.parametrize("command", [each for each in COMMANDS if each != "calendar --format ics"])
def test_colour_is_as_asked_and_never_in_what_programs_read(
    command: str, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = run(capsys, command)
    assert "\x1b" not in plain
    assert run(capsys, command, FORCE_COLOR="1", NO_COLOR="1") == plain
    if command.startswith("--"):
        return
    coloured = run(capsys, f"{command} --color always", NO_COLOR="1")
    for_people = command in {
        "validate", "validate --format full", "validate --format concise", "list", "show tartak",
        "report --format terminal", "principles", "explain", "explain S01",
    }  # fmt: skip
    assert ("\x1b[" in coloured) is for_people
    if not for_people:
        assert coloured == plain


def test_ctrl_c_ends_quietly(faulty: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "validate", "--watch"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stderr is not None
        seen = ""
        while "gotowe" not in seen:
            line = process.stderr.readline()
            assert line
            seen += line
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        seen += process.stderr.read()
        assert process.wait(30) == 130
    assert "Traceback" not in seen


TYPED = (
    *("", "--lang", "show", "explain", "list", "diff", "schema", "completion", "init", "validate"),
    *("validate --select", "validate --format", "validate --on", "validate --since", "validate --baseline"),
    *("validate --stdin-filename", "list --sort", "list --data", "report --output", "report --template"),
    *("calendar --months", "export --table", "export --format", "export --registry", "export --table goals --output"),
)


@pytest.mark.parametrize("command", TYPED)
def test_odd_arguments_are_refused_in_a_short_harmless_line(
    command: str, faulty: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in ("\udcff\udcfe", "a\x1b[31mb", "x" * 100_000, "", "\u202egnp"):
        with Path(os.devnull).open(encoding="utf-8") as nothing:
            monkeypatch.setattr("sys.stdin", nothing)
            code = main([*command.split(), value], {})
        captured = capsys.readouterr()
        assert code in (0, 1, 2)
        assert "błąd programu" not in captured.err, ascii(value[:10])
        assert "\x1b" not in captured.err + captured.out
        assert "\u202e" not in captured.err
        assert len(captured.err) < 3 * LONGEST

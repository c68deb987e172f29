"""The import contracts of `pyproject.toml` hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_import_contracts_are_kept() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_help_loads_no_model_no_reader_and_no_rule() -> None:
    # What a command needs it imports when it runs; a town's registry is small, so start-up is most of the time.
    code = "import partnerstwo.cli.main, sys; print(*sorted(n for n in sys.modules if n.startswith('partnerstwo.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    packages = {name.split(".")[1] for name in done.stdout.split()}
    assert packages == {"cli", "language"}


@pytest.mark.parametrize(
    ("command", "needed"),
    [
        ("validate", set()),
        ("validate --format json", set()),
        ("list partners", set()),
        ("report --format md", set()),
        ("report --format html", set()),
        ("report --format json", set()),
        ("report --format terminal --color never", set()),
        ("calendar --format md", set()),
        ("report --format pdf", {"typst"}),
        ("report --format docx", {"docx", "typst"}),
        ("report --format xlsx", {"xlsxwriter"}),
        ("calendar --format ics", {"icalendar"}),
    ],
)
def test_a_command_loads_the_libraries_of_its_format_only(command: str, needed: set[str]) -> None:
    code = (
        "import sys\nfrom partnerstwo.cli.main import main\n"
        f"assert main({command.split()!r} + ['--data', 'data', '--on', '2026-06-30'], {{}}) == 0\n"
        "libraries = {'typst', 'docx', 'lxml', 'xlsxwriter', 'icalendar', 'rich.table', 'rich.console'}\n"
        "print(*sorted(libraries & set(sys.modules)), sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert set(done.stderr.decode().split()) - {"lxml"} == needed

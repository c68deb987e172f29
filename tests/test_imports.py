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


def loaded(code: str, folder: Path = ROOT) -> set[str]:
    """The modules that are loaded after the code was run in a process of its own."""
    code += "\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=True)
    return set(done.stderr.decode().split())


def running(command: str) -> str:
    return f"from partnerstwo.cli.main import main\nassert main({command.split()!r}, {{}}) == 0"


def own(modules: set[str]) -> set[str]:
    """Our packages among the modules."""
    return {name.split(".")[1] for name in modules if name.startswith("partnerstwo.")}


def test_the_version_is_told_without_loading_the_program() -> None:
    # What is told here loads the site, so the difference to an empty process counts.
    empty = loaded("")
    more = loaded("import sys\nsys.argv = ['partnerstwo', '--version']\nfrom partnerstwo.cli.start import run\nrun()")
    assert more - empty == {"__future__", "partnerstwo", "partnerstwo.cli", "partnerstwo.cli.start"}


def test_schemas_beside_a_registry_are_compared_without_much_machinery() -> None:
    """It takes half a start of Python."""
    assert (ROOT / "data/.schema").is_dir()
    assert not {"importlib.resources", "tempfile", "zipfile"} & loaded(running("validate --data data"))


def test_a_verdict_that_is_known_is_said_without_loading_the_program(tmp_path: Path) -> None:
    # Who works on the program while its tests run changes its folders, and then no verdict is kept.
    code = (
        "import os, sys\n"
        f"os.environ['XDG_CACHE_HOME'] = {str(tmp_path)!r}\n"
        "sys.orig_argv = sys.argv = ['partnerstwo', 'validate', '--data', 'tests/rules/base', '--on', '2026-06-30']\n"
        "if not os.listdir(os.environ['XDG_CACHE_HOME']):\n"
        "    from partnerstwo.cli import keeping\n"
        "    keeping._changed_since = lambda *_: False\n"
        "from partnerstwo.cli.start import run\n"
        "try:\n    run()\nexcept SystemExit as end:\n    assert end.code == 0"
    )
    assert "partnerstwo.rules.run" in loaded(code)
    assert loaded(code) - loaded("") == {
        "__future__", "_blake2", "partnerstwo", "partnerstwo.cli", "partnerstwo.cli.start",
        "partnerstwo.cli.verdicts", "partnerstwo.source", "partnerstwo.source.evidence", "partnerstwo.source.hints",
        "partnerstwo.source.layout", "partnerstwo.source.whereabouts",
    }  # fmt: skip


READING = {"cli", "diagnostics", "document", "language", "model", "registry", "source"}
JUDGING = READING - {"document"} | {"rules", "schema"}
SLOW = {
    "typer",
    "pydantic",
    "rich",
    "stdnum",
    "icalendar",
    "typst",
    "docx",
    "xlsxwriter",
    "pyarrow",
    "subprocess",
    "tempfile",
}
"""Libraries that cost a town more than the reading of its files; `tempfile` stands for the half of Python it loads."""


@pytest.mark.parametrize(
    ("command", "packages", "slow"),
    [
        ("--help", {"cli", "language"}, {"typer", "subprocess"}),
        ("validate --help", {"cli", "language"}, {"typer", "subprocess"}),
        ("completion bash", {"cli", "language", "views"}, set()),
        ("validate --data tests/rules/base --on 2026-06-30", JUDGING, set()),
        ("validate --data tests/rules/base --on 2026-06-30 --format json", JUDGING, set()),
        ("list --data tests/rules/base --on 2026-06-30", READING - {"diagnostics"} | {"views"}, set()),
        ("calendar --data tests/rules/base --on 2026-06-30 --format md", READING | {"rules", "views"}, set()),
        ("report --data tests/rules/base --on 2026-06-30 --format md", None, {"tempfile"}),
    ],
)
def test_a_command_loads_what_it_uses(command: str, packages: set[str] | None, slow: set[str] | None) -> None:
    # What a command needs it imports when it runs; a town's registry is small, so start-up is most of the time.
    modules = loaded(running(command))
    assert packages is None or own(modules) <= packages
    assert slow is None or SLOW & modules <= slow


def test_the_paper_of_one_registry_needs_nothing_of_many() -> None:
    modules = loaded(running("report tests/rules/base --on 2026-06-30 --format md"))
    idle = {"partnerstwo.cli.each", "partnerstwo.cli.overview", "partnerstwo.registry.organisations", "sqlite3"}
    assert {name for name in modules if name.startswith("partnerstwo.overview")} | (idle & modules) == set()


def test_a_clean_registry_needs_no_words_of_mending() -> None:
    modules = loaded(running("validate --data tests/rules/base --on 2026-06-30"))
    idle = {
        "cli.mending", "cli.program", "cli.since", "diagnostics.baseline", "diagnostics.fingerprint", "registry.mends",
        "rules.fixes", "source.proof", "source.splices", "source.told",
    }  # fmt: skip
    assert {f"partnerstwo.{name}" for name in idle} & modules == set()


def test_a_plainly_written_registry_needs_no_yaml_reader() -> None:
    for command in ("validate --no-cache", "list", "report --format md"):
        modules = loaded(running(f"{command} --data tests/rules/base --on 2026-06-30"))
        assert not {name for name in modules if name.startswith("ruamel")} | ({"partnerstwo.source.graph"} & modules)


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
        ("export --table partners", set()),
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

"""The composite action: its schema, its safety, and its scripts run as GitHub runs them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from tests.automation.conftest import Installed, broken, git_in
from tests.automation.scripts import ROOT, Done, bash, checked_scripts, document, tool

FILE = ROOT / "action.yml"
ACTION: Any = document(FILE.read_text("utf-8"))
INSTALL, VALIDATE = ACTION["runs"]["steps"]
HOSTILE = (
    '"; touch pwned; "',
    "'; touch pwned; '",
    "$(touch pwned)",
    "`touch pwned`",
    "x && touch pwned",
    "a\nexit-code=0",
    "--help",
    "--exit-zero",
    "../../..",
    "*",
)


def run(registry: Path, installed: Installed, **inputs: str) -> tuple[Done, str]:
    """The second step with these inputs, and what it left for later steps."""
    assert set(inputs) <= set(ACTION["inputs"])
    given = {name: inputs.get(name, each["default"]) for name, each in ACTION["inputs"].items()}
    environment = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda match: given[match[1]], value)
        for name, value in VALIDATE["env"].items()
    }
    assert not [value for value in environment.values() if "${{" in value and value not in inputs.values()]
    output = registry.parent / "output"
    output.write_text("", "utf-8")
    environment |= {"RUNNER_TEMP": str(installed.temporary), "GITHUB_OUTPUT": str(output), "GITHUB_ACTIONS": "true"}
    return bash(VALIDATE["run"], registry, environment), output.read_text("utf-8")


def test_it_is_an_action_to_github_and_safe_to_an_auditor() -> None:
    done = tool("check-jsonschema", "--builtin-schema", "vendor.github-actions", str(FILE))
    assert done.code == 0, done.out
    done = tool(
        "zizmor", "--offline", "--no-progress", "--color=never", "--persona=auditor", "--format=plain", str(FILE)
    )
    assert (done.code, done.out.strip()) == (0, "No findings to report. Good job!"), done.err


def test_no_input_is_written_into_a_script(tmp_path: Path) -> None:
    scripts = {"install": INSTALL["run"], "validate": VALIDATE["run"]}
    assert not [name for name, script in scripts.items() if "${{" in script]
    checked_scripts(tmp_path, scripts)
    used = {name.removeprefix("INPUT_").lower() for name in VALIDATE["env"]}
    assert used == set(ACTION["inputs"])


def test_a_clean_registry_passes(registry: Path, installed: Installed) -> None:
    done, output = run(registry, installed)
    assert (done.code, done.out, output) == (0, "", "exit-code=0\n"), done.err


def test_findings_are_annotations_and_files(registry: Path, installed: Installed) -> None:
    done, output = run(broken(registry), installed, sarif="wyniki rejestru.sarif", junit="wyniki.xml", lang="en")
    assert (done.code, output) == (1, "exit-code=1\n")
    lines = done.out.splitlines()
    assert lines[0].startswith("::error file=data/partnerships/wzorcowo-razem.yaml,line=")
    assert "gops-wzorcowo" in lines[0]
    assert '"R01"' in (registry / "wyniki rejestru.sarif").read_text("utf-8")
    assert ET.parse(registry / "wyniki.xml").getroot().tag == "testsuites"


def test_what_cannot_be_done_is_told_apart(registry: Path, installed: Installed) -> None:
    done, output = run(registry, installed, data="nie ma")
    assert (done.code, output) == (2, "exit-code=2\n")
    assert "nie ma" in done.err
    done, output = run(registry, installed, strict="może")
    assert (done.code, output) == (2, "exit-code=2\n")
    assert "strict" in done.out


def test_strict_fails_on_warnings(registry: Path, installed: Installed) -> None:
    # Judged years later, the examples are out of date.
    assert run(registry, installed, on="2036-01-01")[0].code == 0
    assert run(registry, installed, on="2036-01-01", strict="true")[0].code == 1
    assert run(registry, installed, on="2036-01-01", strict="true", select="S")[0].code == 0


def test_since_asks_for_what_changed(registry: Path, installed: Installed) -> None:
    git_in(broken(registry), "init", "--quiet")
    git_in(registry, "add", "--all")
    git_in(registry, "commit", "--quiet", "--message", "Rejestr")
    assert run(registry, installed)[0].code == 1
    done, output = run(registry, installed, since="HEAD")
    assert (done.code, done.out, output) == (0, "", "exit-code=0\n"), done.err
    (registry / "data" / "partners" / "piekarnia-wzorcowo.yaml").unlink()
    done, _ = run(registry, installed, since="HEAD")
    assert done.code == 1
    assert "piekarnia-wzorcowo" in done.out


@pytest.mark.parametrize("name", sorted(set(ACTION["inputs"]) - {"sarif", "junit"}))
def test_a_hostile_input_is_only_a_wrong_value(registry: Path, installed: Installed, name: str) -> None:
    before = {path.relative_to(registry) for path in registry.rglob("*")}
    for value in HOSTILE if name == "data" else HOSTILE[1::3]:
        done, output = run(registry, installed, **{name: value})
        assert (done.code, output) == (2, "exit-code=2\n"), value
        assert not list(registry.parent.rglob("pwned")), value
    assert {path.relative_to(registry) for path in registry.rglob("*")} == before


@pytest.mark.parametrize("name", ["sarif", "junit"])
def test_a_file_with_a_hostile_name_is_a_file(registry: Path, installed: Installed, name: str) -> None:
    for number, value in enumerate(('"; touch pwned; ".x', "$(touch pwned).x", "--exit-zero")):
        done, output = run(registry, installed, **{name: value})
        assert (done.code, output) == (0, "exit-code=0\n"), done.err
        assert (registry / value).is_file(), number
    assert not list(registry.parent.rglob("pwned"))


@pytest.mark.parametrize(("python", "told"), [(None, "No Python here"), ("exit 1", "Python 3.11 is needed")])
def test_an_old_python_is_told_of(tmp_path: Path, python: str | None, told: str) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "work").mkdir()
    if python is not None:
        program = tmp_path / "bin" / "python3"
        program.write_text(f"#!/bin/sh\n{python}\n", "utf-8")
        program.chmod(0o755)
    done = bash(INSTALL["run"], tmp_path / "work", {"PATH": str(tmp_path / "bin"), "RUNNER_TEMP": str(tmp_path)})
    assert done.code == 2
    assert done.out.startswith("::error title=partnerstwo::")
    assert told in done.out

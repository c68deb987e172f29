"""The GitLab component: its schema, and its job run as a runner runs it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from partnerstwo import __version__
from tests.automation.conftest import Installed, broken
from tests.automation.scripts import ROOT, Done, bash, checked_scripts, document, tool

TEXT = (ROOT / "templates" / "validate.yml").read_text("utf-8")
HEAD, BODY = TEXT.split("\n---\n")
INPUTS = document(HEAD)["spec"]["inputs"]
JOB = document(BODY)["partnerstwo-validate"]
SCRIPT = "\n".join(JOB["script"])


def run(registry: Path, installed: Installed, shop: dict[str, str], **inputs: str) -> Done:
    """The script of the job with these inputs."""
    given = {name: inputs.get(name, each["default"]) for name, each in INPUTS.items()}
    variables = {
        name: re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda match: given[match[1]], each["value"])
        for name, each in JOB["variables"].items()
    }
    return bash(SCRIPT, registry, shop | variables | {"PATH": installed.path, "GITLAB_CI": "true"})


def test_it_is_a_job_to_gitlab(tmp_path: Path) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text(BODY, "utf-8")
    done = tool("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(tmp_path / ".gitlab-ci.yml"))
    assert done.code == 0, done.out
    (tmp_path / ".gitlab-ci.yml").write_text(HEAD, "utf-8")
    done = tool("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(tmp_path / ".gitlab-ci.yml"))
    assert done.code == 0, done.out


def test_no_input_is_written_into_a_script_or_expanded(tmp_path: Path) -> None:
    assert "$[[" not in SCRIPT
    assert all(each["expand"] is False for each in JOB["variables"].values())
    checked_scripts(tmp_path, {"job": SCRIPT}, shell="sh")


def test_it_installs_the_program_of_its_own_version() -> None:
    assert INPUTS["package"]["default"] == f"partnerstwo=={__version__}"


def test_one_run_gives_the_log_and_both_reports(registry: Path, installed: Installed, shop: dict[str, str]) -> None:
    done = run(registry, installed, shop)
    assert done.code == 0, done.err
    assert done.out.startswith("Rejestr poprawny")
    assert json.loads((registry / "gl-code-quality-report.json").read_text("utf-8")) == []
    done = run(broken(registry), installed, shop)
    assert done.code == 1, done.err
    assert "R01" in done.out
    reports = JOB["artifacts"]["reports"]
    findings = json.loads((registry / reports["codequality"]).read_text("utf-8"))
    assert "data/partnerships/wzorcowo-razem.yaml" in {each["location"]["path"] for each in findings}
    assert ET.parse(registry / reports["junit"]).getroot().find(".//failure") is not None
    assert JOB["artifacts"]["when"] == "always"


@pytest.mark.parametrize("value", ['"; touch pwned; "', "$(touch pwned)", "`touch pwned`", "--help"])
def test_a_hostile_input_is_only_a_wrong_value(
    registry: Path, installed: Installed, shop: dict[str, str], value: str
) -> None:
    for name in ("data", "lang", "package"):
        done = run(registry, installed, shop, **{name: value})
        assert done.code != 0, name
        assert not list(registry.parent.rglob("pwned")), name

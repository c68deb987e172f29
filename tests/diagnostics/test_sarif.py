"""`sarif`: the schema is not all of SARIF; Microsoft's multitool knows the rest, and what GitHub asks for."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.fingerprint import fingerprints
from partnerstwo.diagnostics.formats import sarif
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.facts import facts
from partnerstwo.source.folder import Folder
from partnerstwo.source.place import Span
from tests.diagnostics.outcomes import (
    ELSEWHERE,
    FIXED,
    FIXED_IN_TWO,
    HUSHED,
    KNOWN,
    MADE_ANEW,
    WAIVED,
    finding,
    invented,
    outcome,
    read,
)

HERE = Path(__file__).parent
PLATFORM = {"linux": "linux", "darwin": "darwin", "win32": "win32"}.get(sys.platform, "")
MULTITOOL = HERE / "multitool" / "node_modules" / "@microsoft" / f"sarif-multitool-{PLATFORM}" / "Sarif.Multitool"

ACCEPTED = {
    "SARIF2002": "messages as templates with arguments: a message has one language, and few readers put values in",
    "SARIF2003": "the revision: a pure function of the registry does not ask git, and CI knows it",
    "SARIF2005": "the tool has no page of its own yet",
    "SARIF2010": "the text of the place: there is none where a file as a whole, or several lines, are meant",
    "SARIF2011": "lines around the place: every reader has the files",
    "SARIF2012": "a page for each rule: the help text says it all",
}
"""What the multitool would like besides, and why we do without."""


def run_of(result: Outcome) -> Any:
    (run,) = json.loads(sarif.render(result, Style()))["runs"]
    return run


def results(result: Outcome) -> Any:
    return run_of(result)["results"]


@pytest.fixture(scope="module")
def multitool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that may be run: npm leaves it without the right to, where its scripts may not run."""
    if not MULTITOOL.exists():
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("no SARIF multitool: npm ci --prefix tests/diagnostics/multitool --ignore-scripts")
    folder = tmp_path_factory.mktemp("multitool")
    program = folder / MULTITOOL.name
    shutil.copy(MULTITOOL, program)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    # One rule fetches the schema from its address; tests fetch nothing.
    (folder / "rules.json").write_text('{"SARIF2006.UrisShouldBeReachable.Options": {"RuleEnabled": "Disabled"}}')
    return program


def judged(program: Path, logs: dict[str, str], folder: Path) -> dict[str, set[str]]:
    """Rule of the multitool → the logs it complains of, its own and those of GitHub's ingestion."""
    for name, text in logs.items():
        (folder / f"{name}.sarif").write_text(text, "utf-8")
    said = folder / "said.json"
    command = [str(program), "validate", str(folder / "*.sarif"), "--output", str(said), "--log", "ForceOverwrite"]
    options = ["--rule-kind", "Sarif;Gh;Ghas", "--level", "Error;Warning;Note", "--quiet", "true"]
    done = subprocess.run(
        [*command, *options, "--config", str(program.parent / "rules.json")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    assert said.exists(), done.stdout + done.stderr
    (run,) = json.loads(said.read_text("utf-8-sig"))["runs"]
    complaints: dict[str, set[str]] = {}
    for each in run["results"]:
        uri = each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        complaints.setdefault(each["ruleId"].split("/")[0], set()).add(Path(unquote(uri)).stem)
    for notice in run["invocations"][0].get("toolExecutionNotifications", ()):
        assert notice.get("level") not in {"error", "warning"}, notice
    return complaints


def test_the_multitool_has_nothing_against_any_log(multitool: Path, tmp_path: Path) -> None:
    logs = {about: sarif.render(result, Style()) for about, result in invented().items()}
    for lang in Lang:
        logs[f"makow-{lang.value}"] = sarif.render(
            read(Folder(HERE.parent / "registries" / "makow"), lang, "tests/registries/makow"), Style()
        )
    complaints = judged(multitool, logs, tmp_path)
    # The root of a registry outside any repository, and of the current folder, is known to nobody else.
    assert complaints.pop("SARIF2016") == {"absolute"}
    assert {rule: sorted(where) for rule, where in complaints.items() if rule not in ACCEPTED} == {}
    assert complaints.keys() == ACCEPTED.keys()  # each of the exceptions is one still
    assert complaints["SARIF2005"] == logs.keys()  # no log was left out


def test_the_multitool_speaks_of_a_log_that_is_wrong(multitool: Path, tmp_path: Path) -> None:
    text = sarif.render(outcome(finding()), Style())
    wrong = text.replace('"endColumn": 10', '"endColumn": 2').replace('"ruleIndex": 0', '"ruleIndex": 7')
    assert wrong != text
    assert judged(multitool, {"wrong": wrong}, tmp_path).keys() - ACCEPTED.keys() == {"SARIF1007", "SARIF1009"}


@pytest.mark.parametrize(
    ("about", "uri"),
    [
        ("here", "partnerships/razem.yaml"),
        ("in-a-checkout", "gmina/data/partnerships/razem.yaml"),
        ("error", "data/partnerships/razem.yaml"),
    ],
)
def test_files_are_named_from_the_root_of_the_repository(about: str, uri: str) -> None:
    place = results(invented()[about])[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_a_path_is_percent_encoded_and_an_absolute_one_is_a_file() -> None:
    place = results(invented()["absolute"])[0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "file:///srv/rejestr%20%C5%BC/partnerships/razem.yaml"}
    odd = finding(file="partners/a b#c?d:e%41ż.yaml")
    uri = results(outcome(odd))[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "data/partners/a%20b%23c%3Fd%3Ae%2541%C5%BC.yaml"
    assert unquote(uri) == "data/partners/a b#c?d:e%41ż.yaml"


def test_severities_are_levels_and_the_region_ends_after_its_last_character() -> None:
    found = [finding(severity=each) for each in Severity]
    assert [each["level"] for each in results(outcome(*found))] == ["error", "warning", "note"]
    assert run_of(outcome())["columnKind"] == "unicodeCodePoints"
    region = results(outcome(finding()))[0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 10, "snippet": {"text": "nie"}}


def test_a_secret_is_in_no_snippet() -> None:
    masked = {"partnerships/razem.yaml": {3: "open: *** # ż"}}
    region = results(outcome(finding(secret=True), lines=masked))[0]["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"] == {"text": "***"}


def test_each_result_knows_its_rule() -> None:
    result = outcome(finding(), finding(code="A01", name="meetings-ceased"))
    run = run_of(result)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["A01", "Z03"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [each["ruleId"] for each in run["results"]]
    # Of a rule that is not known, the finding itself is told: GitHub refuses a rule without a description.
    assert rules[0]["name"] == "MeetingsCeased"
    assert rules[0]["shortDescription"] == {"text": "Razem: zamknięte."}
    assert rules[1] == {
        "id": "Z03",
        "name": "Closed",
        "shortDescription": {"text": "Zamknięte."},
        "fullDescription": {"text": "Bo `tak`."},
        "help": {
            "text": "Dlaczego: Bo `tak`.\nCo zrobić: Popraw.\nŹródło: slajd 1",
            "markdown": (
                "**Dlaczego:** Bo \\`tak\\`.\n\n**Co zrobić:** Popraw.\n\n**Źródło:** slajd 1\n\n"
                "**Źle:**\n\n```yaml\na: 1\n```\n\n**Dobrze:**\n\n```yaml\na: 2\n```"
            ),
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["principle"]},
    }


@pytest.mark.parametrize("lang", Lang)
def test_the_title_of_every_rule_reads_as_a_sentence(lang: Lang) -> None:
    every = facts((rule.code for rule in RULES), RULES, lang)
    titles = {
        rule["id"]: rule["shortDescription"]["text"]
        for rule in run_of(outcome(*(finding(code=code) for code in every), rules=every, lang=lang))["tool"]["driver"][
            "rules"
        ]
    }
    assert len(titles) == len(RULES)
    for code, title in titles.items():
        assert title.endswith("."), code
        assert not title.endswith(".."), code
        assert not title.startswith("<name>"), (code, title)
        assert "\u00a0" not in title, code


def test_accepted_findings_say_who_accepts_them() -> None:
    said = results(outcome(WAIVED, HUSHED, KNOWN))
    assert [each["suppressions"][0]["kind"] for each in said] == ["external", "inSource", "external"]
    reasons = [each["suppressions"][0]["justification"] for each in said]
    assert reasons == ["uchwała 5/2026", "wiemy", "stan zastany"]
    assert said[0]["suppressions"][0]["properties"] == {"until": "2027-03"}
    assert "suppressions" not in results(outcome(finding()))[0]


def test_fixes_and_related_places_are_whole() -> None:
    first, second, third = results(outcome(FIXED, FIXED_IN_TWO, ELSEWHERE))
    (change,) = first["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 10},
            "insertedContent": {"text": "tak"},
        }
    ]
    assert [each["artifactLocation"]["uri"] for each in second["fixes"][0]["artifactChanges"]] == [
        "data/partnerships/razem.yaml",
        "data/registry.yaml",
    ]
    assert "fixes" not in results(outcome(MADE_ANEW))[0]  # it must hold a change
    assert [(each["id"], each["message"]["text"]) for each in third["relatedLocations"]] == [(0, "tu"), (1, "i tu")]


def test_data_make_neither_links_nor_placeholders() -> None:
    ((one),) = results(outcome(finding(message="[tu](https://example.com) {0}", remedy="")))
    assert one["message"]["text"] == "[tu] (https://example.com) {{0}}"


def test_alerts_are_told_apart_by_fingerprints() -> None:
    found = [finding(), finding(span=Span(8, 1, 8, 2)), WAIVED]
    marks = [each["partialFingerprints"] for each in results(outcome(*found))]
    assert [each["partnerstwo/v1"] for each in marks] == list(fingerprints(found))
    assert [each["primaryLocationLineHash"] for each in marks] == [f"{mark}:1" for mark in fingerprints(found)]

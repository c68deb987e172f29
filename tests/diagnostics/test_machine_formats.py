"""What holds of every machine format: its readers' schema accepts it, and nothing in data breaks out of it."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from partnerstwo import __version__
from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.findings_schema import findings_schema
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import hides
from partnerstwo.language.style import Style
from partnerstwo.source.folder import Folder, Memory
from tests.diagnostics.outcomes import ON, cases, invented, read
from tests.diagnostics.schemas import complaints, json_schema, xml_schema
from tests.diagnostics.snapshots import check_snapshot
from tests.rules.overlay import base_files, files_under

ROOT = Path(__file__).parent.parent.parent
REGISTRIES = sorted(path.parent for path in (ROOT / "tests" / "registries").glob("*/registry.yaml"))
MACHINE = ("json", "github", "gitlab", "sarif", "junit", "rdjson")
RENDER = {each.name: each.render for each in FORMATS}
INVENTED = invented()
FINDINGS = jsonschema.Draft202012Validator(json.loads(findings_schema()))

BROKEN = {
    "registry.yaml": "name: Gmina Żółwin\nwaivers:\n  - rule: Z16\n    reason: uchwała nr 5/2026\n    until: 2027-03\n",
    "partners/gmina.yaml": "name: Gmina Żółwin\nlegal_form: gmina\nnip: 1234567890\n",
    "partners/kgw.yaml": "name: KGW „Łąka”\nlegal_form: kgw\ncloesd: 2026-01-01\n",
    "partners/zla.yaml": "name: Zła: składnia\n",
    "partnerships/razem.yaml": (
        "name: Razem\nfounded: 1.02.2024\nmembers:\n  - partner: gmina\n    since: 2024-02-01\n"
        "  - partner: kwg\n    since: 2024-02-01\nopenness:\n  open: nie\n"
    ),
}


def broken(lang: Lang = Lang.PL) -> Outcome:
    return read(Memory({file: text.encode() for file, text in BROKEN.items()}), lang)


def holds(name: str, text: str) -> list[str]:
    """What the readers of a format have against the text."""
    match name:
        case "json":
            return complaints(FINDINGS, json.loads(text))
        case "sarif":
            return complaints(json_schema("sarif-schema-2.1.0.json"), json.loads(text))
        case "gitlab":
            issues = json.loads(text)
            wrong = [said for each in issues for said in complaints(json_schema("gitlab-codeclimate.json"), each)]
            marks = [each.get("fingerprint") for each in issues]
            return wrong + ([] if len(set(marks)) == len(marks) else ["fingerprints are not unique"])
        case "rdjson":
            return complaints(json_schema("reviewdog-DiagnosticResult.json"), json.loads(text))
        case "junit":
            document = etree.fromstring(text.encode())
            schemas = [xml_schema(each) for each in ("ant-junit.xsd", "jenkins-junit-10.xsd")]
            return [str(error) for schema in schemas if not schema.validate(document) for error in schema.error_log]
        case _:
            return [line for line in text.splitlines() if not line.startswith(("::error ", "::warning ", "::notice "))]


@pytest.mark.parametrize("name", MACHINE)
@pytest.mark.parametrize("about", INVENTED)
def test_its_readers_accept_it(name: str, about: str) -> None:
    assert holds(name, RENDER[name](INVENTED[about], Style())) == []


@pytest.mark.parametrize("name", MACHINE)
@pytest.mark.parametrize("about", [each for each in INVENTED if each.startswith("hostile")])
def test_nothing_in_data_steers_a_terminal_or_breaks_the_encoding(name: str, about: str) -> None:
    text = RENDER[name](INVENTED[about], Style(colour=True))
    text.encode()
    assert [char for char in text if hides(char) and char not in "\n\t"] == []


@pytest.mark.parametrize("name", MACHINE)
@pytest.mark.parametrize("folder", [*REGISTRIES, ROOT / "data"], ids=lambda each: each.name)
def test_findings_of_real_registries_are_accepted(name: str, folder: Path) -> None:
    for lang in Lang:
        assert holds(name, RENDER[name](read(Folder(folder), lang, folder.name), Style())) == []


@cache
def outcomes_of_every_rule() -> tuple[Outcome, ...]:
    said: list[Outcome] = []
    for case in cases():
        settings = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
        said.append(read(Memory(base_files() | files_under(case)), on=settings.get("on", date(2026, 6, 30))))
    return tuple(said)


@pytest.mark.parametrize("name", MACHINE)
def test_findings_of_every_rule_are_accepted(name: str) -> None:
    every = outcomes_of_every_rule()
    assert len({each.code for result in every for each in result.diagnostics}) > 100
    for result in every:
        assert holds(name, RENDER[name](result, Style())) == []


@pytest.mark.parametrize("name", MACHINE)
@pytest.mark.parametrize("lang", Lang)
def test_a_broken_registry_is_told_like_this(name: str, lang: Lang) -> None:
    text = RENDER[name](broken(lang), Style())
    assert holds(name, text) == []
    if lang is Lang.EN and name not in {"github", "junit"}:
        return  # the words differ, and one file to read is enough
    ending = {"junit": "xml", "github": "txt"}.get(name, "json")
    check_snapshot(f"broken.{lang.value}.{name}.{ending}", text.replace(f'"{__version__}"', '"VERSION"'))


@pytest.mark.parametrize("name", MACHINE)
def test_the_same_registry_is_the_same_bytes(name: str) -> None:
    assert RENDER[name](broken(), Style()) == RENDER[name](broken(), Style(colour=True, ascii=True, width=20))


def test_the_broken_registry_breaks_enough() -> None:
    result = broken()
    assert {each.severity.value for each in result.diagnostics} == {"error", "warning", "notice"}
    assert result.suppressed
    assert result.on == ON


@pytest.mark.parametrize("name", ["sarif", "gitlab", "rdjson", "json"])
def test_a_schema_that_accepts_anything_would_be_noticed(name: str) -> None:
    """Each oracle refuses our own text once it is spoilt."""
    document = json.loads(RENDER[name](INVENTED["error"], Style()))
    match name:
        case "sarif":
            document["runs"][0]["results"][0]["level"] = "bad"
        case "gitlab":
            del document[0]["fingerprint"]
        case "rdjson":
            document["diagnostics"][0]["severity"] = "error"
        case _:
            document["diagnostics"][0]["line"] = 0
    assert holds(name, json.dumps(document)) != []


def test_the_xml_schemas_refuse_a_case_without_a_name() -> None:
    text = RENDER["junit"](INVENTED["error"], Style())
    assert holds("junit", text.replace('<testcase name="Z03 closed"', "<testcase")) != []

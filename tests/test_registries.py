"""Real partnerships, from public sources: exactly what `validate` says of each, and the example is clean.

What a source does not say is left out of the files, so the finding that follows is expected, not hidden.
`UPDATE_EXAMPLES=1` writes the expectations, to be read before they are committed.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Folder

ROOT = Path(__file__).parent.parent
ON = date(2026, 11, 22)
REAL = sorted(path.parent for path in (ROOT / "tests" / "registries").glob("*/registry.yaml"))


def findings(folder: Path, on: date, lang: Lang) -> tuple[Diagnostic, ...]:
    tree = Folder(folder)
    registry = load(tree)
    return diagnose(run(registry, on, RULES, Selection()), registry, tree, lang)


def line(d: Diagnostic, lang: Lang) -> str:
    return f"{d.file}:{d.span.line}:{d.span.column}: {d.code} {d.severity.label[lang]}: {d.message}"


@pytest.mark.parametrize("folder", REAL, ids=lambda folder: folder.name)
def test_a_real_registry_gets_exactly_these_findings(folder: Path) -> None:
    said = "\n\n".join("\n".join(line(d, lang) for d in findings(folder, ON, lang)) for lang in Lang) + "\n"
    file = folder / "expected.txt"
    if os.environ.get("UPDATE_EXAMPLES") and not os.environ.get("CI"):
        file.write_text(said, "utf-8")
    assert said == file.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("strachocina", {"Z05"}),
        ("makow", {"S01"}),
        ("belzyce", {"S01", "S11"}),
        ("puszczykowo", {"S01"}),
        ("bobolice", set()),
    ],
)
def test_who_breaks_which_principle(name: str, codes: set[str]) -> None:
    found = {d.code for d in findings(ROOT / "tests" / "registries" / name, ON, Lang.EN)}
    assert codes <= found
    assert found & {"S01", "S11", "Z05", "Z02a"} == codes


def test_every_file_of_a_real_registry_names_its_source() -> None:
    for folder in REAL:
        for file in folder.rglob("*.yaml"):
            assert "http" in file.read_text("utf-8"), file


def test_the_example_is_labelled_as_invented() -> None:
    for file in (ROOT / "data").rglob("*.yaml"):
        assert file.read_text("utf-8").startswith("# Przykład zmyślony"), file


@pytest.mark.parametrize("on", [date(2026, 11, 20), ON, date(2027, 1, 31), date(2027, 5, 31)], ids=str)
def test_the_example_has_no_errors_and_no_warnings(on: date) -> None:
    assert [line(d, Lang.EN) for d in findings(ROOT / "data", on, Lang.EN) if d.severity is not Severity.NOTICE] == []

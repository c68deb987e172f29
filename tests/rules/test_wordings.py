"""Whatever reading and loading can find has words, and the words need only what is given."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import partnerstwo
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose, outcome
from partnerstwo.rules.rule import found_by_reading
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Folder, Memory, Tree
from partnerstwo.source.layout import LARGEST
from tests.rules.overlay import base_files, files_under

HERE = Path(__file__).parent
PACKAGE = Path(partnerstwo.__file__).parent
ON = date(2026, 6, 30)
BY_CODE = {rule.code: rule for rule in RULES}
BY_READING = {rule.code: rule for rule in RULES if rule.check is found_by_reading}
SILENT = {"Y01", "Y03", "Y05", "Y06", "Y07", "Y08", "Y10", "Y11", "F01", "F05", "F06"}
"""Rules that always speak in a variant; their own message is a heading."""

Emitted = set[tuple[str, str]]


def emitted(tree: Tree) -> Emitted:
    """Code and variant of each problem of the tree, once all of them have been put into both languages."""
    registry = load(tree)
    found = run(registry, ON, RULES, Selection(select=("Y", "F")))
    for lang in Lang:
        said = diagnose(found, registry, tree, lang)
        assert all(each.message and each.remedy for each in said)
        outcome(said, registry, tree, ON, "data", lang)
    return {
        (problem.code, variant)
        for problem in registry.problems
        for variant in (problem.variant, *(other.variant for other in problem.related))
    }


def of_the_cases() -> Emitted:
    seen: Emitted = set()
    for case in sorted(path.parent for code in BY_READING for path in HERE.glob(f"{code}/*/expected.txt")):
        seen |= emitted(Memory(base_files() | files_under(case)))
    return seen


def of_the_disk(root: Path) -> Emitted:
    """What only a folder can have: links, pipes, other files, too much of everything."""
    (root / "registry.yaml").write_text("name: Rejestr\nowner: Urząd\n")
    partners = root / "partners"
    (partners / "stare").mkdir(parents=True)
    (partners / "lista.xlsx").write_text("x")
    (partners / "duzy.yaml").write_bytes(b"#" * (LARGEST + 1))
    (partners / "poza.yaml").symlink_to("/etc/hostname")
    (partners / "donikad.yaml").symlink_to("nie-ma.yaml")
    os.mkfifo(partners / "rura.yaml")
    (root / "archiwum").mkdir()
    (root / "meetings").symlink_to("/etc")
    return emitted(Folder(root))


def test_every_wording_is_used_and_every_use_has_words(tmp_path: Path) -> None:
    worded = {(code, variant) for code, rule in BY_READING.items() for variant in rule.variants}
    worded |= {(code, "") for code in BY_READING if code not in SILENT}
    assert of_the_cases() | of_the_disk(tmp_path) == worded


def mentioned() -> Iterator[tuple[str, str]]:
    """Codes and variants that the code makes problems of, as far as they stand there as literals."""
    for path in sorted((*PACKAGE.glob("source/*.py"), *PACKAGE.glob("registry/*.py"), *PACKAGE.glob("model/*.py"))):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                yield from _of_call(path.stem, node)


def _of_call(module: str, call: ast.Call) -> Iterator[tuple[str, str]]:
    name = (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )
    texts = [
        each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else None for each in call.args
    ]
    match name, texts:
        case "Problem", [str(code), _, _, str(variant), *_]:
            yield code, variant
        case "Problem", [str(code), _, _]:
            yield code, ""
        case "_problem", [str(kind), *_] if module == "fields":
            code, _, variant = kind.partition(".")
            yield code, variant
        case "_problem", [_, str(variant)] if module == "folder":
            yield "Y11", variant
        case "make", [str(variant), *_] if module == "mistakes":
            yield "Y01", variant
        case _:
            pass


def test_every_variant_in_the_code_has_words() -> None:
    found = set(mentioned())
    assert len(found) > 40
    for code, variant in sorted(found):
        assert variant == "" or variant in BY_CODE[code].variants, (code, variant)


@pytest.mark.parametrize("lang", Lang)
def test_findings_about_files_that_are_not_read_have_a_place(tmp_path: Path, lang: Lang) -> None:
    (tmp_path / "registry.yaml").write_text("name: Rejestr\nowner: Urząd\n")
    (tmp_path / "partners").mkdir()
    (tmp_path / "partners" / "gops.yml").write_text("name: GOPS\n")
    tree = Folder(tmp_path)
    registry = load(tree)
    said = diagnose(run(registry, ON, RULES, Selection(select=("Y",))), registry, tree, lang)
    assert [(each.code, each.file, each.span.line, each.span.column) for each in said] == [
        ("Y11", "partners/gops.yml", 1, 1)
    ]
    assert outcome(said, registry, tree, ON, "data", lang).lines == {"partners/gops.yml": {1: ""}}

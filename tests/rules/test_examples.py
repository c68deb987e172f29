"""Every rule on its examples: exactly the diagnostics that are expected, in both languages.

A case is a folder `tests/rules/<code>/<case>/` that holds the files that differ from `base`, `expected.txt`
(the concise lines in Polish, an empty line, the same in English) and, where needed, `case.toml` with `on`,
`delete` (files of the base to leave out) or `ignore` (other codes that the data cannot help breaking; without
it the whole catalogue must report nothing but the rule under test) or `on_disk` (the files are written to a
folder, where also those are seen that do not belong to a registry).
"""

from __future__ import annotations

import os
import tomllib
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.rule import Rule
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Folder, Memory, Tree
from tests.rules.overlay import base_files, files_under, with_snippets

HERE = Path(__file__).parent
ON = date(2026, 6, 30)
CASES = sorted(path.parent for path in HERE.glob("*/*/expected.txt"))
BY_CODE = {rule.code: rule for rule in RULES}
WITH_SNIPPETS = [rule for rule in RULES if rule.example is not None]


def diagnostics(
    files: dict[str, bytes], on: date, lang: Lang, codes: tuple[str, ...] = (), root: Path | None = None
) -> list[Diagnostic]:
    tree: Tree = on_disk(files, root) if root is not None else Memory(files)
    registry = load(tree)
    # Whether an excuse was used, only a whole run knows.
    select = () if any(code.startswith("W") for code in codes) else codes
    found = run(registry, on, RULES, Selection(select=select))
    return [
        each
        for each in diagnose(found, registry, tree, lang)
        if each.suppression is None and (not codes or each.code in codes)
    ]


def on_disk(files: dict[str, bytes], root: Path) -> Folder:
    for file, raw in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes(raw)
    return Folder(root)


def concise(found: list[Diagnostic], lang: Lang) -> str:
    return "".join(
        f"{d.file}:{d.span.line}:{d.span.column}: {d.code} {d.severity.label[lang]}: {d.message}\n"
        + "".join(f"    {r.file}:{r.span.line}:{r.span.column}: {r.message}\n" for r in d.related)
        for d in found
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_a_rule_says_exactly_what_is_expected(case: Path, tmp_path: Path) -> None:
    settings = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    files = base_files() | files_under(case)
    for file in settings.get("delete", ()):
        del files[file]
    on = settings.get("on", ON)
    code = case.parent.name
    root = tmp_path if settings.get("on_disk") else None
    said = [concise(diagnostics(files, on, lang, (code,), root), lang) for lang in Lang]
    if os.environ.get("UPDATE_EXAMPLES") and not os.environ.get("CI"):  # to be read before it is committed
        (case / "expected.txt").write_text("\n".join(said))
    assert "\n".join(said) == (case / "expected.txt").read_text()
    assert said[0]
    others = {each.code for each in diagnostics(files, on, Lang.EN, root=root)} - {code}
    assert others == set(settings.get("ignore", ()))


def test_the_base_registry_is_clean() -> None:
    assert diagnostics(base_files(), ON, Lang.EN) == []


@pytest.mark.parametrize("rule", WITH_SNIPPETS, ids=lambda rule: rule.code)
def test_the_bad_example_breaks_this_rule_alone(rule: Rule) -> None:
    assert rule.example is not None
    files = with_snippets(base_files(), rule.example.bad)
    assert {each.code for each in diagnostics(files, ON, Lang.EN)} == {rule.code}


@pytest.mark.parametrize("rule", WITH_SNIPPETS, ids=lambda rule: rule.code)
def test_the_good_example_breaks_nothing(rule: Rule) -> None:
    assert rule.example is not None
    files = with_snippets(base_files(), rule.example.good)
    assert diagnostics(files, ON, Lang.EN) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_case(rule: Rule) -> None:
    assert [case for case in CASES if case.parent.name == rule.code]


def test_every_case_has_a_rule() -> None:
    assert {case.parent.name for case in CASES} <= set(BY_CODE)

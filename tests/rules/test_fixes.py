"""Every fix on every case of every rule: the finding is gone, nothing new is there, no other byte has changed."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic, Replacement
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.editing.plan import mended
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.rule import Rule
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files, files_under, with_snippets

HERE = Path(__file__).parent
ON = date(2026, 6, 30)
CASES = sorted(path.parent for path in HERE.glob("*/*/expected.txt"))


def look(files: dict[str, bytes], on: date = ON) -> tuple[Memory, list[Diagnostic]]:
    tree = Memory(files)
    registry = load(tree)
    return tree, [
        each
        for each in diagnose(run(registry, on, RULES, Selection()), registry, tree, Lang.PL)
        if each.suppression is None
    ]


def case_files(case: Path) -> tuple[dict[str, bytes], date]:
    settings = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    files = base_files() | files_under(case)
    for file in settings.get("delete", ()):
        del files[file]
    return files, settings.get("on", ON)


def said(found: list[Diagnostic]) -> Counter[tuple[str, str, str]]:
    return Counter((each.code, each.file, each.message) for each in found)


def spliced(raw: bytes, replacements: tuple[Replacement, ...]) -> bytes:
    """The text with the replacements made by line and column, as an editor makes them."""
    bom = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    lines = raw.removeprefix(bom).decode().split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    text = "\n".join(lines)
    for each in sorted(replacements, key=lambda one: one.span, reverse=True):
        start = starts[each.span.line - 1] + each.span.column - 1
        end = starts[each.span.end_line - 1] + each.span.end_column - 1
        text = text[:start] + each.text + text[end:]
    return bom + text.encode()


def prove(files: dict[str, bytes], on: date, fixable: Diagnostic) -> None:
    """One fix, made alone."""
    fix = fixable.fix
    assert fix is not None
    assert fix.message.endswith(".")
    tree, before = look(files, on)
    (work,) = mended([fixable], tree)
    assert work.file == fixable.file
    assert work.after != work.before == files[work.file]
    assert work.after == spliced(work.before, fix.replacements), "what formats tell is not what is done"
    _, after = look(files | {work.file: work.after}, on)
    gone = said([fixable])
    assert not said(after) & gone or said(before)[(fixable.code, fixable.file, fixable.message)] > 1
    new = said(after) - said(before)
    if fixable.severity is Severity.ERROR and fixable.code[0] in "YF":
        # Where an error of reading is mended, rules speak of what could not be judged before.
        for each in after:
            if (each.code, each.file, each.message) in new and each.file == work.file and each.code[0] in "YF":
                assert each.severity is not Severity.ERROR or each.span.line not in work.lines, each
    else:
        # Of a KRS number two rules speak as soon as it is one; `--fix` then leaves it where I07, an error, does.
        judging = {"I03": {"I07", "I08"}}.get(fixable.code, set())
        assert not {key for key in new if key[0] not in judging}, new


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_a_fix_mends_its_finding_and_nothing_else(case: Path) -> None:
    files, on = case_files(case)
    for each in look(files, on)[1]:
        # F12 is mended by whole files that the program makes: tests/cli/test_schema.py.
        if each.fix is not None and each.code != "F12":
            prove(files, on, each)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_fixes_made_again_and_again_come_to_an_end(case: Path) -> None:
    files, on = case_files(case)
    for _ in range(10):
        tree, found = look(files, on)
        work = mended(found, tree)
        if not work:
            break
        files = files | {each.file: each.after for each in work}
    else:
        pytest.fail("still something to fix after ten passes")
    assert not [each for each in look(files, on)[1] if each.fix is not None and mended([each], Memory(files))]


EXAMPLES = {
    # Of the bad example that `explain` shows, whether the fix makes the good one.
    "Y01": True, "Y02": False, "Y05": False, "Y07": False, "Y10": False, "Y12": True,
    "F01": False, "F02": False, "F04": True, "F05": False, "I03": True, "R07": False, "W03": False,
}  # fmt: skip


@pytest.mark.parametrize("rule", [each for each in RULES if each.code in EXAMPLES], ids=lambda rule: rule.code)
def test_a_bad_example_becomes_the_good_one_where_no_person_is_needed(rule: Rule) -> None:
    assert rule.example is not None
    bad = with_snippets(base_files(), rule.example.bad)
    tree, found = look(bad)
    assert all(each.fixable for each in found) is EXAMPLES[rule.code]
    if EXAMPLES[rule.code]:
        files = bad | {each.file: each.after for each in mended(found, tree)}
        assert files == with_snippets(base_files(), rule.example.good)


def test_the_rules_that_can_be_fixed_say_so() -> None:
    speaking = {rule.code for rule in RULES if rule.mend or any(words.mend for words in rule.variants.values())}
    assert speaking == {*EXAMPLES, "F12"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_fix_does_is_said_in_a_sentence_in_both_languages(rule: Rule) -> None:
    for mend in (rule.mend, *(words.mend for words in rule.variants.values())):
        if mend is not None:
            assert mend.pl.endswith(".")
            assert mend.en.endswith(".")
            assert mend.placeholders(Lang.PL) == mend.placeholders(Lang.EN)


def fixable_codes() -> set[tuple[str, str]]:
    return {(each.code, each.variant) for case in CASES for each in look(*case_files(case))[1] if each.fix is not None}


def test_every_kind_of_fix_is_met_in_a_case() -> None:
    assert fixable_codes() >= {
        ("Y01", "colon_in_text"), ("Y01", "missing_space"), ("Y01", "reserved_start"), ("Y01", "tab_indentation"),
        ("Y01", "nbsp_indentation"), ("Y02", ""), ("Y05", "directive"), ("Y07", "nfc"), ("Y07", "zero_width"),
        ("Y10", "backslash"), ("Y12", ""), ("F01", "dash_without_space"), ("F01", "list"), ("F02", "id"),
        ("F02", "near"), ("F02", "polish"), ("F02", "nbsp_indentation"), ("F04", "near"), ("F04", "polish"),
        ("F05", "guess"), ("I03", "padded"), ("R07", ""), ("W03", "comment"),
    }  # fmt: skip

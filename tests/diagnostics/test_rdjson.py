"""`rdjson`: places in bytes, suggestions that can be applied as they are."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.diagnostics.diagnostic import Fix, Outcome, Replacement
from partnerstwo.diagnostics.formats import rdjson
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.diagnose import outcome as outcome_of
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from partnerstwo.source.place import Span
from tests.diagnostics.broken import ON
from tests.diagnostics.outcomes import FIXED, FIXED_IN_TWO, finding, invented, outcome
from tests.rules.overlay import base_files

FILE = "partnerships/razem.yaml"


def written(result: Outcome) -> Any:
    return json.loads(rdjson.render(result, Style()))["diagnostics"]


def test_columns_count_bytes() -> None:
    line = "żółw 🏠: nie"
    found = finding(span=Span(3, 9, 3, 12))
    ((one),) = written(outcome(found, lines={FILE: {3: line}}))
    start, end = one["location"]["range"]["start"], one["location"]["range"]["end"]
    assert line.encode()[start["column"] - 1 : end["column"] - 1] == b"nie"


def test_a_byte_order_mark_is_counted_in_the_first_line_only() -> None:
    files = base_files() | {"partners/tartak.yaml": b"\xef\xbb\xbflegal_form: Company\r\nname: Tartak\r\nnip: 123\r\n"}
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection(("F04", "I01"))), registry, tree, Lang.PL)
    form, number = written(outcome_of(found, registry, tree, ON, "data", Lang.PL))
    lines = files["partners/tartak.yaml"].splitlines()
    for each, typed in ((form, b"Company"), (number, b"123")):
        start, end = each["location"]["range"]["start"], each["location"]["range"]["end"]
        assert lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1] == typed
    (suggestion,) = form["suggestions"]
    start, end = suggestion["range"]["start"], suggestion["range"]["end"]
    mended = lines[0][: start["column"] - 1] + suggestion["text"].encode() + lines[0][end["column"] - 1 :]
    assert mended == b"\xef\xbb\xbflegal_form: company"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r")), st.data())
def test_any_stretch_of_any_line_is_the_same_text_in_bytes(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    ((one),) = written(outcome(finding(span=Span(3, start + 1, 3, end + 1)), lines={FILE: {3: line}}))
    place = one["location"]["range"]
    cut = line.encode()[place["start"]["column"] - 1 : place["end"]["column"] - 1]
    assert cut.decode() == line[start:end]


def test_severities_are_in_upper_case() -> None:
    found = [finding(severity=each) for each in Severity]
    assert [each["severity"] for each in written(outcome(*found))] == ["ERROR", "WARNING", "INFO"]


def test_a_fix_of_one_place_is_a_suggestion() -> None:
    ((one),) = written(outcome(FIXED))
    assert one["suggestions"] == [
        {"range": {"start": {"line": 3, "column": 7}, "end": {"line": 3, "column": 10}}, "text": "tak"}
    ]


def test_half_a_fix_is_no_suggestion() -> None:
    assert "suggestions" not in written(outcome(FIXED_IN_TWO))[0]
    other = finding(fix=Fix("x", (Replacement("registry.yaml", Span(1, 1, 1, 1), "y"),)))
    assert "suggestions" not in written(outcome(other, lines={"registry.yaml": {1: ""}}))[0]


def test_a_line_whose_bytes_are_not_known_gets_no_suggestion() -> None:
    assert "suggestions" not in written(outcome(FIXED, lines={FILE: {3: "a\ufffd: nie"}}))[0]
    assert "suggestions" not in written(outcome(FIXED, lines={}))[0]


def test_paths_are_those_of_the_current_folder() -> None:
    ((one),) = written(invented()["in-a-checkout"])
    assert one["location"]["path"] == "/srv/x/data/partnerships/razem.yaml"
    assert [each["location"]["path"] for each in one["related_locations"]] == [
        "/srv/x/data/partners/gmina.yaml",
        "/srv/x/data/partnerships/razem.yaml",
    ]

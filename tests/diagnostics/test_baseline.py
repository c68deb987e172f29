"""The text of a baseline: read as it was written, line by line, whatever the findings say."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.diagnostics.baseline import Baseline, BaselineError, Entry, Fault, read, written

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
entries = st.lists(st.builds(Entry, texts, texts, texts, texts), unique_by=lambda entry: entry.fingerprint, max_size=8)


def plain(baseline: Baseline) -> set[tuple[str, str, str, str]]:
    return {(each.fingerprint, each.code, each.file, each.message) for each in baseline.entries}


@given(entries)
def test_what_is_written_is_read(some: list[Entry]) -> None:
    baseline = Baseline(tuple(some))
    text = written(baseline)
    assert plain(read(text.encode())) == plain(baseline)
    assert written(read(text.encode())) == text


@given(entries)
def test_each_finding_has_a_line_of_its_own_and_knows_it(some: list[Entry]) -> None:
    text = written(Baseline(tuple(some)))
    # JSON escapes what Python, but no editor, takes for the end of a line.
    assert text.count("\n") == (len(some) + 5 if some else 4)
    for entry in read(text.encode()).entries:
        line = text.split("\n")[entry.line - 1].rstrip(",")
        if entry.fingerprint.isalnum() and entry.fingerprint.isascii():
            assert json.loads(line)["fingerprint"] == entry.fingerprint


@given(entries)
def test_the_order_does_not_depend_on_that_of_the_findings(some: list[Entry]) -> None:
    assert written(Baseline(tuple(some))) == written(Baseline(tuple(reversed(some))))


@given(entries, st.data())
def test_taking_out_leaves_the_other_lines_as_they_were(some: list[Entry], data: st.DataObject) -> None:
    gone = data.draw(st.lists(st.sampled_from(some), unique=True)) if some else []
    before = {line.rstrip(",") for line in written(Baseline(tuple(some))).split("\n")}
    left = Baseline(tuple(some)).without(gone)
    after = {line.rstrip(",") for line in written(left).split("\n")}
    assert after <= before or not left.entries
    assert len(left.entries) == len(some) - len(gone)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_baseline_or_refused(raw: bytes) -> None:
    with contextlib.suppress(BaselineError):
        assert written(read(raw)).startswith("{")


def test_a_byte_order_mark_and_other_spacing_are_taken() -> None:
    entry = Entry("ab", "Z03", "partnerships/razem.yaml", "zamknięte")
    document = json.loads(written(Baseline((entry,))))
    for text in (
        json.dumps(document),
        json.dumps(document, indent=4),
        written(Baseline((entry,))).replace("\n", "\r\n"),
    ):
        assert plain(read(b"\xef\xbb\xbf" + text.encode())) == plain(Baseline((entry,)))


def test_only_what_could_be_judged_is_missing() -> None:
    a, b = Entry("a", "Z03", "x", ""), Entry("b", "Z04", "y", "")
    baseline = Baseline((a, b))
    assert baseline.missing(["a"], lambda entry: True) == (b,)
    assert baseline.missing([], lambda entry: entry.code == "Z03") == (a,)


@pytest.mark.parametrize(
    "text", ["null", '"x"', "{", '{"version": 1.0, "findings": []}', '{"version": "1", "findings": []}']
)
def test_what_is_no_baseline(text: str) -> None:
    with pytest.raises(BaselineError) as raised:
        read(text.encode())
    assert raised.value.fault is Fault.FORM

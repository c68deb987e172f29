"""Fingerprints: the same while lines, days and languages change; another as soon as the finding does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.diagnostics.fingerprint import fingerprints, settled
from partnerstwo.diagnostics.fingerprint import marks as marks_of
from partnerstwo.language.lang import Lang
from partnerstwo.source.folder import Memory
from partnerstwo.source.place import Span
from tests.diagnostics.outcomes import KNOWN, WAIVED, finding, outcome, read
from tests.rules.overlay import base_files


def one(**changes: object) -> str:
    return fingerprints([finding(**changes)])[0]


def test_neither_the_place_nor_the_words_around_it_matter() -> None:
    same = {
        one(),
        one(span=Span(90, 1, 91, 1)),
        one(route=("members", 3)),
        one(why="Inaczej.", remedy="Inaczej."),
    }
    assert len(same) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"code": "Z04"},
        {"file": "partnerships/inne.yaml"},
        {"subject": "partnerships/inne"},
        {"message": "Inne: zamknięte"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_code_file_subject_and_message_matter(change: dict[str, str]) -> None:
    assert one(**change) != one()


def test_equal_findings_are_numbered_in_their_order() -> None:
    three = fingerprints([finding(), finding(span=Span(9, 1, 9, 2)), finding()])
    assert len(set(three)) == 3
    assert three[0] == one()
    assert fingerprints([finding(), finding()]) == three[:2]


@given(st.lists(st.builds(finding, code=st.sampled_from(["A01", "A02"]), message=st.text(), file=st.text())))
def test_no_two_of_one_run_are_equal(found: list[object]) -> None:
    marks = fingerprints(found)  # type: ignore[arg-type]
    assert len(set(marks)) == len(marks) == len(found)


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("brak spotkań od 13 miesięcy (ostatnie: 2025-04-10)", "brak spotkań od # (ostatnie: 2025-04-10)"),
        ("suma 12 345,67 zł przekracza 9 zł", "suma # przekracza #"),
        ("„3 dni”: czeka już 41 dni", "„3 dni”: czeka już #"),
        ("2 z 5 partnerów", "# #"),
        ("kod TERC 0660992 z 06-2026", "kod TERC # 06-2026"),
        ("osiągnięto 40%", "osiągnięto #"),
    ],
)
def test_counts_and_amounts_are_left_out_of_a_message(message: str, kept: str) -> None:
    assert settled(message) == kept


def marks(files: dict[str, bytes], lang: Lang = Lang.PL, on: date = date(2028, 1, 5)) -> dict[str, str]:
    result = read(Memory(files), lang, on=on)
    return dict(zip(fingerprints(result.diagnostics), (each.code for each in result.diagnostics), strict=True))


def test_the_base_registry_two_years_later_has_the_same_ones_in_both_languages() -> None:
    files = base_files()
    assert len(marks(files)) > 3
    assert marks(files, Lang.EN) == marks(files)


def test_a_day_later_and_ten_lines_lower_they_are_the_same() -> None:
    """A month may bring a new finding; none of the old ones may change its face."""
    files = base_files()
    lower = {file: b"# a comment\n" * 10 + raw for file, raw in files.items()}
    before = marks(files)
    assert marks(lower) == before
    later = marks(files, on=date(2028, 2, 9))
    assert before.keys() <= later.keys()


def test_a_secret_is_in_no_fingerprint() -> None:
    """Eleven digits could be guessed from a hash: a finding that may not show them must not hash them."""
    files = base_files()
    file = "partners/brzoza.yaml"
    text = files[file].decode()
    found = []
    for number in ("44051401458", "02070803628"):
        result = read(Memory({**files, file: f"{text}# {number}\n".encode()}))
        found.append([each for each in result.diagnostics if each.secret])
    assert fingerprints(found[0]) == fingerprints(found[1])
    assert found[0]


def test_neither_a_baseline_nor_a_waiver_gives_another_finding_a_new_name() -> None:
    """Three alike, at lines 3, 5 and 8: whichever of them is known or accepted, the others keep their numbers."""
    alike = [finding(span=Span(line, 1, line, 2)) for line in (3, 5, 8)]
    plain = fingerprints(alike)
    known = replace(alike[0], suppression=KNOWN.suppression)
    assert marks_of(outcome(known, *alike[1:])) == (*plain[1:], plain[0])
    waived = replace(alike[0], suppression=WAIVED.suppression)
    assert marks_of(outcome(waived, *alike[1:])) == plain


def test_without_an_identity_the_message_stands_in() -> None:
    assert one(identity="x") == one(identity="x", message="whatever")
    assert one(identity="x") != one()
    assert fingerprints([replace(finding(), message="od 5 dni")]) == fingerprints([finding(message="od 6 dni")])

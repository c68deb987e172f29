"""Bands, means and trends, worked out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.language.lang import Lang
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.tools import LIJW_AREAS, PLANES, areas_of, scored
from partnerstwo.registry.assessments import (
    Band,
    Trend,
    band,
    by_plane,
    in_order,
    newest,
    overall,
    previous,
    signed,
    tenths,
    trend,
    written,
)
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

INDEX_2024 = """\
partnership: razem
date: 2024-11
tool: lijw
scores: {1.1_informing: 3, 1.2_cocreating: 4, 2.1_financial: 2.5, 3.3_local_partnership: 4}
"""
INDEX_2025 = """\
partnership: razem
date: 2025-11-19
tool: lijw
scores: {3.3_local_partnership: 4.5, 1.1_informing: 3.25, 1.2_cocreating: 3.7, 1.5_evaluating: 2}
"""


def registry(**assessments: str) -> Registry:
    files = {f"assessments/{name}.yaml".replace("_", "-"): text.encode() for name, text in assessments.items()}
    return load(Memory(base_files() | files))


def made(tool: str, scores: str, rest: str = "") -> Assessment:
    text = f"partnership: razem\ndate: 2026-03-01\ntool: {tool}\nscores: {{{scores}}}\n{rest}"
    return registry(x=text).assessments["x"]


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("1", Band.ACTION),
        ("2.99", Band.ACTION),
        ("3", Band.DISCUSS),
        ("3.99", Band.DISCUSS),
        ("4", Band.STRENGTH),
        ("5", Band.STRENGTH),
    ],
)
def test_bands_begin_at_three_and_four(mark: str, expected: Band) -> None:
    assert band(Decimal(mark)) is expected


def test_a_plane_has_the_mean_of_its_scored_areas_and_says_how_many_they_are() -> None:
    planes = by_plane(registry(a=INDEX_2025).assessments["a"])
    # (3.25 + 3.7 + 2) / 3 = 2.983…
    first, second, third = planes["1"], planes["2"], planes["3"]
    assert first is not None
    assert (first.value, first.scored, first.of) == (Decimal("3.0"), 3, 5)
    assert first.band is Band.DISCUSS  # that of the figure that is shown
    assert second is None
    assert third is not None
    assert (third.value, third.scored, third.of, third.band) == (Decimal("4.5"), 1, 3, Band.STRENGTH)


def test_other_tools_have_no_planes() -> None:
    assert by_plane(made("own", "zgoda: 4")) == {}


def test_the_mean_of_all_marks_says_how_many_of_the_tools_keys_it_rests_on() -> None:
    found = overall(registry(a=INDEX_2024).assessments["a"])
    assert found is not None
    # (3 + 4 + 2.5 + 4) / 4 = 3.375
    assert (found.value, found.scored, found.of) == (Decimal("3.4"), 4, 11)
    own = overall(made("own", "zgoda: 4, cele: 3"))
    assert own is not None
    assert (own.value, own.scored, own.of) == (Decimal("3.5"), 2, 2)


def test_an_assessment_without_marks_has_no_mean() -> None:
    assert overall(made("wilder", "")) is None


def test_marks_stand_in_the_order_of_the_tool() -> None:
    assert [key for key, _ in in_order(registry(a=INDEX_2025).assessments["a"])] == [
        "1.1_informing",
        "1.2_cocreating",
        "1.5_evaluating",
        "3.3_local_partnership",
    ]
    assert [key for key, _ in in_order(made("own", "b: 4, a: 3"))] == ["b", "a"]


def test_a_trend_compares_only_what_both_scored() -> None:
    both = registry(a=INDEX_2024, b=INDEX_2025)
    found = trend(both, both.assessments["b"])
    assert found is not None
    assert found.before.id == "a"
    assert found.keys == ("3.3_local_partnership", "1.1_informing", "1.2_cocreating")
    assert found.change("1.1_informing") == Decimal("0.3")  # 0.25, half up
    assert found.change("1.2_cocreating") == Decimal("-0.3")
    assert found.change("1.5_evaluating") is None
    assert found.change("2.1_financial") is None
    # (0.5 + 0.25 − 0.3) / 3 = 0.15
    assert found.overall == Decimal("0.2")


def test_the_first_assessment_with_a_tool_has_no_trend() -> None:
    one = registry(a=INDEX_2024)
    assert previous(one, one.assessments["a"]) is None
    assert trend(one, one.assessments["a"]) is None
    assert trend(one, one.assessments["2026-02"]) is None


def test_without_a_common_key_there_is_no_trend_but_an_earlier_one() -> None:
    other = INDEX_2024.replace("1.1_informing: 3, 1.2_cocreating: 4, ", "").replace(", 3.3_local_partnership: 4", "")
    both = registry(a=other, b=INDEX_2025)
    assert trend(both, both.assessments["b"]) is None
    before = previous(both, both.assessments["b"])
    assert before is not None
    assert before.id == "a"


def test_the_newest_of_each_tool_made_by_the_day_the_latest_first() -> None:
    all_of_them = registry(a=INDEX_2024, b=INDEX_2025)
    partnership = all_of_them.partnerships["razem"]

    def ids(*day: int) -> list[str]:
        return [each.id for each in newest(all_of_them, partnership, date(*day))]

    assert ids(2026, 6, 30) == ["2026-02", "b"]
    assert ids(2026, 2, 14) == ["b"]
    assert ids(2025, 11, 18) == ["a"]
    assert ids(2024, 11, 1) == ["a"]  # the first day that the month can mean
    assert ids(2024, 10, 31) == []


@pytest.mark.parametrize(
    ("rest", "rate"),
    [
        ("invited: 8\nrespondents: 6\n", Decimal("0.75")),
        ("invited: 6\nrespondents: 8\n", None),
        ("invited: 0\nrespondents: 0\n", None),
        ("invited: 8\n", None),
        ("respondents: 8\n", None),
    ],
)
def test_the_response_rate_needs_both_numbers_and_sense(rest: str, rate: Decimal | None) -> None:
    assert made("own", "zgoda: 4", rest).response_rate() == rate


@pytest.mark.parametrize(("mark", "pl", "en"), [("3", "3,0", "3.0"), ("3.75", "3,75", "3.75"), ("4.50", "4,5", "4.5")])
def test_marks_are_written_with_at_least_one_place(mark: str, pl: str, en: str) -> None:
    assert (written(Decimal(mark)).pl, written(Decimal(mark)).en) == (pl, en)


@pytest.mark.parametrize(("change", "pl"), [("0.2", "+0,2"), ("-0.3", "−0,3"), ("0.0", "0,0")])
def test_changes_have_a_sign(change: str, pl: str) -> None:
    assert signed(Decimal(change))[Lang.PL] == pl


def test_a_key_of_no_table_speaks_for_itself() -> None:
    assessment = made("own", "atmosfera: 4")
    assert scored(assessment.tool, "atmosfera").pl == "atmosfera"


def test_every_area_lies_in_one_plane() -> None:
    assert [key for plane in PLANES for key in areas_of(plane)] == list(LIJW_AREAS)
    assert [len(areas_of(plane)) for plane in PLANES] == [5, 3, 3]


MARKS = st.decimals(min_value=1, max_value=5, places=2)
SCORES = st.dictionaries(st.sampled_from(list(LIJW_AREAS)), MARKS, min_size=1)


def with_scores(scores: dict[str, Decimal]) -> Assessment:
    fields = {"partnership": "razem", "date": "2026", "tool": "lijw"}
    return Assessment.model_validate({**fields, "scores": {key: str(mark) for key, mark in scores.items()}})


@given(SCORES)
def test_means_lie_between_the_marks_and_count_every_area_once(scores: dict[str, Decimal]) -> None:
    assessment = with_scores(scores)
    means = [mean for mean in by_plane(assessment).values() if mean is not None]
    assert sum(mean.scored for mean in means) == len(scores)
    for mean in means:
        assert tenths(min(scores.values())) <= mean.value <= tenths(max(scores.values()))


@given(SCORES, SCORES)
def test_a_trend_backwards_is_the_same_with_the_other_sign(one: dict[str, Decimal], two: dict[str, Decimal]) -> None:
    there, back = Trend(with_scores(one), with_scores(two)), Trend(with_scores(two), with_scores(one))
    assert set(there.keys) == set(back.keys) == set(one) & set(two)
    for key in there.keys:
        assert there.change(key) == -(back.change(key) or Decimal(0))
    if there.keys:
        assert there.overall == -back.overall
        assert f"{there.overall:f}" != "-0.0"

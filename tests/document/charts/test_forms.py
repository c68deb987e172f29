"""What each form of chart shows, in words and in lengths."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Group,
    Kind,
    Knot,
    Links,
    Network,
    Node,
    Progress,
    Series,
    StackedColumns,
    Stretch,
    Tie,
    Timeline,
)
from partnerstwo.document.charts.palette import FILLS, MARKS
from partnerstwo.document.charts.spacing import GAP
from partnerstwo.language.lang import Lang
from tests.document.charts.invented import GROUPS, ON, Picture, links, network, nodes, picture

NBSP = "\u00a0"


def _boxes(its: Picture) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of each box of a map."""
    found = []
    for each in its.all("rect"):
        if each.get("rx") == "4":
            x, y, width, height = (float(each.attrib[key]) for key in ("x", "y", "width", "height"))
            found.append((x, y, x + width, y + height))
    return found


def test_bars_are_as_long_as_their_values() -> None:
    its = picture(Bars((Bar("a", 2), Bar("b", 4), Bar("c", 0))))
    assert its.texts() == ["a", "2", "b", "4", "c", "0"]
    short, long = (float(each.attrib["width"]) for each in its.all("rect"))
    assert abs(long - 2 * short) < 0.02


def test_a_bar_of_a_sector_has_its_colour_and_its_shape() -> None:
    its = picture(Bars((Bar("publiczny", 2, 0), Bar("gospodarczy", 1, 1))))
    assert [each.attrib["fill"] for each in its.all("rect")] == [MARKS[0].colour, MARKS[1].colour]
    assert [each.attrib["fill"] for each in its.all("circle")] == [MARKS[0].colour]
    assert [each.attrib["fill"] for each in its.all("polygon")] == [MARKS[1].colour]


def test_bars_of_money_say_the_whole_amount() -> None:
    assert picture(Bars((Bar("a", Decimal("12500.5")),), Kind.MONEY)).texts()[1] == f"12{NBSP}500,50{NBSP}zł"


def test_bars_beyond_a_page_are_counted() -> None:
    its = picture(Bars(tuple(Bar(f"b{at}", at) for at in range(60))))
    shown = len(its.all("rect")) + 1
    assert its.texts()[-1] == f"Na rysunku pominięto pozycji: {60 - shown}. Wszystkie są w tabeli."


def test_columns_write_one_unit_and_totals_above() -> None:
    spec = StackedColumns(
        ("2025", "2026"), (Series("a", (Decimal(300_000), Decimal(430_000))), Series("b", (0, 90_000)))
    )
    texts = picture(spec).texts()
    assert texts[:2] == ["a", "b"]
    assert "tys. zł" in texts
    assert texts.count("300") == 1
    assert texts.count("520") == 1
    assert "430" in texts
    assert "90" in texts


def test_columns_in_english_have_english_units() -> None:
    spec = StackedColumns(("2026",), (Series("a", (Decimal(12_345_678),)),))
    texts = picture(spec, Lang.EN).texts()
    assert "PLN million" in texts
    assert "12.3" in texts


def test_a_layer_keeps_the_fill_that_it_asks_for_whatever_stands_beside_it() -> None:
    alone = picture(StackedColumns(("2026",), (Series("b", (5,), 1),)))
    both = picture(StackedColumns(("2026",), (Series("a", (9,), 0), Series("b", (5,), 1))))
    outline = FILLS[1].outline
    assert outline in {each.get("stroke") for each in alone.all("rect")}
    assert outline in {each.get("stroke") for each in both.all("rect")}


def test_layers_that_ask_for_one_fill_are_told_apart_by_their_places() -> None:
    its = picture(StackedColumns(("2026",), (Series("a", (9,), 0), Series("b", (5,), 0))))
    assert {FILLS[0].outline, FILLS[1].outline} <= {each.get("stroke") for each in its.all("rect")}


def test_no_line_of_a_label_ends_with_a_one_letter_word() -> None:
    spec = Timeline((Stretch("Aktywni w Przykładowie – z centrum integracji do pracy", ON, ON, Progress.DONE),), ON)
    texts = picture(spec).texts()
    assert [each for each in texts if each.endswith((" z", " w", "– z"))] == []
    assert [each for each in texts if each.startswith("– ")] == []


def test_an_axis_of_counts_has_whole_steps() -> None:
    texts = picture(StackedColumns(("2026",), (Series("a", (3,)),), Kind.COUNT)).texts()
    assert [each for each in texts if each.isdigit() and len(each) == 1] == ["0", "1", "2", "3", "3"]


def test_a_thin_layer_is_seen_and_named_beside_its_column() -> None:
    spec = StackedColumns(("2026",), (Series("a", (Decimal(1_000_000),)), Series("b", (Decimal(1000),))))
    its = picture(spec)
    assert "1" in its.texts()
    assert min(float(each.attrib["height"]) for each in its.all("rect") if each.get("stroke")) > 0.5


def test_of_more_than_twenty_columns_the_last_are_drawn() -> None:
    names = tuple(str(year) for year in range(2000, 2026))
    texts = picture(StackedColumns(names, (Series("a", (1,) * 26),), Kind.COUNT)).texts()
    assert "2025" in texts
    assert "2005" not in texts
    assert texts[-1] == "Na rysunku pominięto pozycji: 6. Wszystkie są w tabeli."


def test_series_beyond_the_eighth_are_others() -> None:
    spec = StackedColumns(("2026",), tuple(Series(f"s{at}", (1,)) for at in range(10)), Kind.COUNT)
    assert picture(spec).texts()[:8] == [*(f"s{at}" for at in range(7)), "pozostałe"]


def _timeline(*stretches: Stretch) -> Picture:
    return picture(Timeline(stretches, ON))


def test_a_stretch_reaches_from_its_first_day_through_its_last() -> None:
    its = _timeline(Stretch("a", date(2026, 1, 1), date(2026, 12, 31), Progress.DONE))
    year = [float(each.attrib["x1"]) for each in its.all("line") if each.attrib["stroke-width"] == "1.2"]
    # The legend's swatch comes first.
    bar = [each for each in its.all("rect") if each.get("stroke")][1]
    left, width = float(bar.attrib["x"]), float(bar.attrib["width"])
    assert left - 0.5 == pytest.approx(year[0], abs=0.1)
    assert left + width + 0.5 == pytest.approx(year[1], abs=1.5)


def test_states_are_told_by_words_and_only_those_that_occur() -> None:
    its = _timeline(Stretch("a", ON, ON, Progress.RUNNING), Stretch("b", ON, None, Progress.AHEAD))
    assert its.texts()[:3] == ["w\u00a0realizacji", "w\u00a0przygotowaniu", "bez daty zakończenia"]
    assert len(its.all("pattern")) == 1


def test_the_day_of_the_paper_is_marked() -> None:
    its = _timeline(Stretch("a", ON, ON, Progress.RUNNING))
    assert its.texts()[-1] == "stan na 22.11.2026"


def test_what_ended_longest_ago_is_left_out_first() -> None:
    done = [Stretch(f"d{year}", date(year, 1, 1), date(year, 6, 1), Progress.DONE) for year in range(1980, 2020)]
    its = _timeline(*done, Stretch("now", ON, None, Progress.RUNNING))
    assert "now" in its.texts()
    assert "d2019" in its.texts()
    assert "d1980" not in its.texts()


def test_each_participation_is_one_curve_in_the_colour_of_the_sector() -> None:
    spec = Links(GROUPS[:2], (Node("a", 0), Node("b", 1), Node("c", 1)), (Knot("k", (0, 1)), Knot("l", (1,))))
    its = picture(spec)
    assert sorted(each.attrib["stroke"] for each in its.all("path")) == sorted(
        [MARKS[0].colour, MARKS[1].colour, MARKS[1].colour]
    )
    assert set(its.texts()) == {"a", "b", "c", "k", "l", "publiczny", "gospodarczy"}


def test_above_sixty_only_nodes_with_a_link_are_drawn() -> None:
    spec = links(80, 5)
    linked = {at for knot in spec.knots for at in knot.nodes}
    texts = picture(spec).texts()
    assert texts[-1] == f"Na rysunku pominięto pozycji: {80 - len(linked)}. Wszystkie są w tabeli."


def test_a_group_without_nodes_has_no_heading() -> None:
    spec = Links((Group("pusta", 3), Group("pełna", 0)), (Node("a", 1),), ())
    assert picture(spec).texts() == ["pełna", "a"]


@pytest.mark.parametrize(("count", "seed"), [*((count, 1) for count in range(2, 46)), (20, 2), (33, 2), (45, 2)])
def test_no_box_of_a_map_touches_another(count: int, seed: int) -> None:
    boxes = _boxes(picture(network(count, max(1, count // 3), seed)))
    assert boxes
    for one, other in combinations(boxes, 2):
        across = max(one[0] - other[2], other[0] - one[2])
        down = max(one[1] - other[3], other[1] - one[3])
        assert max(across, down) >= GAP - 0.1


def test_a_map_becomes_a_circle_above_45_tied_nodes() -> None:
    def ring(count: int) -> Picture:
        return picture(Network(GROUPS, nodes(60), tuple(Tie(at, at + 1) for at in range(count - 1))))

    assert len(_boxes(ring(45))) == 45
    assert _boxes(ring(46)) == []


def test_a_line_shows_how_often_and_says_so() -> None:
    three = (Node("a", 0), Node("b", 0), Node("c", 0))
    its = picture(Network(GROUPS[:1], three, (Tie(0, 1, 2), Tie(1, 2), Tie(2, 2))))
    assert [each.attrib["stroke-width"] for each in its.all("line")] == ["1", "2"]
    assert its.texts()[-1] == "Grubsza linia: częściej."


def test_ties_of_the_same_two_are_one_line() -> None:
    its = picture(Network(GROUPS[:1], (Node("a", 0), Node("b", 0)), (Tie(0, 1), Tie(1, 0))))
    assert [each.attrib["stroke-width"] for each in its.all("line")] == ["2"]


def test_who_has_no_tie_is_named_under_the_map() -> None:
    its = picture(Network(GROUPS[:1], (Node("a", 0), Node("b", 0), Node("c", 0), Node("d", 0)), (Tie(0, 2),)))
    assert its.texts()[-1] == "Bez połączeń: b, d."
    assert len(_boxes(its)) == 2


def test_many_without_a_tie_are_only_counted() -> None:
    assert picture(Network(GROUPS, nodes(60), (Tie(0, 1),))).texts()[-1] == "Bez połączeń: 58."

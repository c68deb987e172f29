"""A route leads to the stretch of text that says it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.source import positions
from partnerstwo.source.graph import Node
from partnerstwo.source.place import Route, Span, Target
from partnerstwo.source.positions import Positions
from partnerstwo.source.reading import Value, read
from partnerstwo.source.values import key_of

TEXT = """\
# Projekt
title: Ferie z Biblioteką
lead:
goal: ~
participants:
  - biblioteka
  - partner: mgops   # ośrodek
    stages: [plan, design]
  -
agreement:
  signed: "2021-01-05"

notes: |
  Pierwszy wiersz.

  Drugi wiersz.

# koniec
total: >-
  12 500,00
funding: []
"""

PLACES: tuple[tuple[Route, Target, Span], ...] = (
    (("title",), Target.VALUE, Span(2, 8, 2, 26)),
    (("title",), Target.KEY, Span(2, 1, 2, 6)),
    (("lead",), Target.VALUE, Span(3, 1, 3, 5)),
    (("goal",), Target.VALUE, Span(4, 7, 4, 8)),
    (("participants",), Target.VALUE, Span(6, 3, 9, 4)),
    (("participants", 0), Target.VALUE, Span(6, 5, 6, 15)),
    (("participants", 1), Target.VALUE, Span(7, 5, 8, 27)),
    (("participants", 1, "partner"), Target.VALUE, Span(7, 14, 7, 19)),
    (("participants", 1, "stages"), Target.VALUE, Span(8, 13, 8, 27)),
    (("participants", 1, "stages", 1), Target.VALUE, Span(8, 20, 8, 26)),
    (("participants", 1, "stages", 1), Target.KEY, Span(8, 20, 8, 26)),
    (("participants", 2), Target.VALUE, Span(9, 3, 9, 4)),
    (("agreement",), Target.VALUE, Span(11, 3, 11, 23)),
    (("agreement", "signed"), Target.VALUE, Span(11, 11, 11, 23)),
    (("notes",), Target.VALUE, Span(13, 8, 16, 16)),
    (("total",), Target.VALUE, Span(19, 8, 20, 12)),
    (("funding",), Target.VALUE, Span(21, 10, 21, 12)),
    ((), Target.VALUE, Span(2, 1, 21, 12)),
    (("status",), Target.MISSING, Span(2, 1, 2, 6)),
    (("goal",), Target.MISSING, Span(4, 1, 4, 5)),
    (("agreement", "until"), Target.MISSING, Span(10, 1, 10, 10)),
    (("lead", "name"), Target.MISSING, Span(3, 1, 3, 5)),
    (("participants", 1, "amount"), Target.MISSING, Span(7, 5, 7, 12)),
    (("participants", 0, "amount"), Target.MISSING, Span(6, 5, 6, 15)),
    (("participants", 9, "amount"), Target.MISSING, Span(5, 1, 5, 13)),
    (("funding", 0, "source"), Target.MISSING, Span(21, 1, 21, 8)),
    (("clld", "a", "b"), Target.MISSING, Span(2, 1, 2, 6)),
    (("agreement", "until"), Target.VALUE, Span(11, 3, 11, 23)),
    (("agreement", "until"), Target.KEY, Span(11, 3, 11, 23)),
    (("title", "x", 3), Target.VALUE, Span(2, 8, 2, 26)),
)


@pytest.mark.usefixtures("reader")
class TestFind:
    @pytest.mark.parametrize(("route", "target", "place"), PLACES, ids=[f"{p[0]}-{p[1].value}" for p in PLACES])
    def test_route_leads_to_its_place(self, route: Route, target: Target, place: Span) -> None:
        assert Positions(TEXT.encode()).find(route, target) == place

    @pytest.mark.parametrize("route", [(), ("a",), ("a", 0)])
    @pytest.mark.parametrize("target", Target)
    def test_unreadable_file_has_its_first_line(self, route: Route, target: Target) -> None:
        assert Positions(b"a: [b\nc: d\n").find(route, target) == Span(1, 1, 1, 6)

    def test_empty_file_has_a_place(self) -> None:
        assert Positions(b"").find(("name",), Target.MISSING) == Span(1, 1, 1, 1)

    def test_key_of_a_missing_field_in_an_item_is_the_items_first_key(self) -> None:
        places = Positions(b"members:\n  - since: 2016\n    role: x\n")
        assert places.find(("members", 0, "partner"), Target.MISSING) == Span(2, 5, 2, 10)

    def test_first_document_is_the_one_that_counts(self) -> None:
        assert Positions(b"a: b\n---\na: c\n").find(("a",)) == Span(1, 4, 1, 5)

    def test_aliases_do_not_hinder(self) -> None:
        assert Positions(b"a: &x b\nc: *x\nd: e\n").find(("d",)) == Span(3, 4, 3, 5)

    def test_keys_are_looked_through_once_however_many_places_are_asked_for(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looked_at: list[Node] = []

        def counting(node: Node) -> str | None:
            looked_at.append(node)
            return key_of(node)

        monkeypatch.setattr(positions, "key_of", counting)
        text = "".join(f"k{n}: v\n" for n in range(300)) + "list:\n" + "  - {a: b, c: d}\n" * 300
        here = Positions(text.encode())
        for number in range(300):
            routes: dict[Route, int] = {(f"k{number}",): number + 1, ("list", number, "a"): number + 302}
            for route, line in routes.items():
                assert {here.find(route, target).line for target in Target} == {line}
                assert here.reach(route) == route
        # Each key of the file once, and those of the 300 items.
        assert len(looked_at) <= 301 + 2 * 300


class TestLines:
    def test_lines_are_those_of_an_editor(self) -> None:
        assert Positions(b"\xef\xbb\xbfa: b\r\nc: d\re\n\n").lines == ("a: b", "c: d\re", "", "")

    def test_hostile_characters_are_replaced_one_for_one(self) -> None:
        assert Positions("a: \u202eb\x1b[31m\n".encode()).lines == ("a: \ufffdb\ufffd[31m", "")

    def test_bytes_that_are_no_text_are_replaced(self) -> None:
        assert Positions(b"a: \xff\n").lines == ("a: \ufffd", "")


words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"], min_codepoint=32), max_size=12)
values = st.recursive(
    words, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=12
)


def dump(value: Value, indent: int) -> str:
    """YAML in block style with JSON's quotes; empty collections in flow."""
    pad = "\n" + " " * indent
    match value:
        case dict() if value:
            return "".join(f"{pad}{json.dumps(k, ensure_ascii=False)}: {dump(v, indent + 2)}" for k, v in value.items())
        case list() if value:
            return "".join(f"{pad}- {dump(v, indent + 2)}" for v in value)
        case _:
            return json.dumps(value, ensure_ascii=False)


def scalars(value: Value, route: Route = ()) -> list[tuple[Route, str]]:
    match value:
        case str():
            return [(route, value)]
        case dict():
            return [s for key, item in value.items() for s in scalars(item, (*route, key))]
        case list():
            return [s for number, item in enumerate(value) for s in scalars(item, (*route, number))]
        case None:
            return []


@given(st.dictionaries(words, values, min_size=1, max_size=4))
def test_what_is_written_is_read_back_and_found(data: dict[str, Value]) -> None:
    raw = dump(data, 0).encode()
    reading = read(raw, "f")
    assert [p for p in reading.problems if (p.code, p.variant) != ("Y07", "nfc") and p.code != "Y10"] == []
    assert reading.data == data
    places = Positions(raw)
    for route, text in scalars(data):
        span = places.find(route)
        assert span.line == span.end_line
        assert json.loads(places.lines[span.line - 1][span.column - 1 : span.end_column - 1]) == text

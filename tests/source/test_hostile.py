"""Files made to hurt cost little and end in a problem."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.source.folder import Folder
from partnerstwo.source.place import Span, Target
from partnerstwo.source.positions import Positions
from partnerstwo.source.problem import Problem
from partnerstwo.source.reading import Value, read


@pytest.mark.usefixtures("reader")
class TestDepth:
    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("[" * 200_000, Span(1, 41, 1, 200_001)),
            ("{" * 200_000, Span(1, 41, 1, 200_001)),
            ("- " * 100_000, Span(1, 81, 1, 200_000)),
            ("? " * 100_000, Span(1, 81, 1, 200_000)),
            ("a: &a " + "[" * 200_000, Span(1, 46, 1, 200_007)),
            ("a:\n" + "".join(f"{' ' * n}- a:\n" for n in range(2, 200, 2)), Span(21, 43, 21, 45)),
        ],
        ids=["lists", "maps", "dashes", "questions", "anchored", "lines"],
    )
    def test_collection_41_is_too_deep(self, text: str, place: Span) -> None:
        reading = read(text.encode(), "f")
        assert reading.data is None
        assert [(p.code, p.variant, dict(p.values)) for p in reading.problems] == [("Y08", "depth", {"limit": 40})]
        assert reading.problems[0].where == place
        assert Positions(text.encode()).find(("a",)).line == 1

    def test_forty_deep_is_read(self) -> None:
        reading = read(b"a: " + b"[" * 39 + b"x" + b"]" * 39 + b"\n", "f")
        assert reading.problems == ()
        deepest: Value = reading.data
        for _ in range(40):
            assert isinstance(deepest, dict | list)
            deepest = deepest["a"] if isinstance(deepest, dict) else deepest[0]
        assert deepest == "x"

    def test_empty_list_one_deeper_is_not(self) -> None:
        (problem,) = read(b"a: " + b"[" * 40 + b"]" * 40 + b"\n", "f").problems
        assert (problem.code, problem.where) == ("Y08", Span(1, 43, 1, 84))

    def test_indentless_lists_count_too(self) -> None:
        text = "".join(f"{' ' * n}a:\n{' ' * n}- b:\n" for n in range(0, 60, 3))
        assert [(p.code, p.where) for p in read(text.encode(), "f").problems] == [("Y08", Span(28, 40, 28, 44))]


@pytest.mark.usefixtures("reader")
class TestAliases:
    def test_nested_aliases_are_not_expanded(self) -> None:
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
        reading = read("\n".join(lines).encode(), "f")
        assert {p.code for p in reading.problems} == {"Y05"}
        assert len(reading.problems) == 20
        assert reading.data is not None
        assert reading.data["a29"] == [None] * 9

    def test_many_aliases_are_named_twenty_times(self) -> None:
        reading = read(b"a: &a [x]\nb:\n" + b"- *a\n" * 20_000, "f")
        assert len(reading.problems) == 20
        assert reading.data == {"a": ["x"], "b": [None] * 20_000}
        assert len(reading.dropped) == 20_000

    def test_value_that_holds_itself_is_read(self) -> None:
        assert read(b"a: &a [b, *a]\n", "f").data == {"a": ["b", None]}


class TestSize:
    def test_a_mebibyte_is_read(self) -> None:
        raw = b"a: b #" + b"x" * (1024 * 1024 - 6)
        assert read(raw, "f").data == {"a": "b"}

    def test_one_byte_more_is_not(self) -> None:
        reading = read(b"a: b #" + b"x" * (1024 * 1024 - 5), "f")
        (problem,) = reading.problems
        assert (problem.code, problem.variant, problem.values) == ("Y08", "size", {"limit": "1 MiB"})
        assert reading.data is None

    def test_huge_file_is_not_read_at_all(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "partners").mkdir()
        with (tmp_path / "partners/a.yaml").open("wb") as file:
            file.truncate(1 << 40)
        monkeypatch.setattr(os, "read", None)
        found = Folder(tmp_path).read("partners/a.yaml")
        assert isinstance(found, Problem)
        assert (found.code, found.variant) == ("Y08", "size")

    def test_file_that_grows_while_it_is_read_stops_at_the_limit(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "registry.yaml").write_bytes(b"a: b\n")
        given_out = 0

        def endless(_descriptor: int, size: int) -> bytes:
            nonlocal given_out
            given_out += size
            return b"x" * size

        monkeypatch.setattr(os, "read", endless)
        found = Folder(tmp_path).read("registry.yaml")
        assert isinstance(found, Problem)
        assert found.code == "Y08"
        assert given_out <= 1024 * 1024 + (1 << 16)


FRAGMENTS = (
    *("a", "b: ", "- ", "\n", "\n  ", "\n    ", ": ", "\t", "'", '"', "[", "]", "{", "}", ", ", "# x", "#", "&a "),
    *("*a", "!x ", "? ", "|", ">-\n ", "\\n", "ż", "%", "---\n", "...\n", "@", " ", "<<: ", "~", "\r\n", "\r", "`"),
    *("\u00a0", "-x", "\u202e", "\ufeff", "!!str ", "<<<<<<< a\n", "=======\n", "%YAML 1.2\n", '"C:\\t"', "key: v\n"),
    *("Z\u0307", "! ", "!<", "!e!", "\\x", "\\ud800", '\\"', "#1", "  - ", "<<", "*", "&", "null", "\ud7ff", "\u0000"),
)
anything = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=40).map(lambda t: t.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from(FRAGMENTS), max_size=16).map(lambda parts: "".join(parts).encode()),
)


@given(anything)
def test_no_bytes_make_the_reader_raise(raw: bytes) -> None:
    reading = read(raw, "f")
    assert reading.data is not None or reading.problems
    lines = Positions(raw).lines
    for problem in reading.problems:
        assert isinstance(problem.where, Span)
        assert (problem.where.line, problem.where.column) >= (1, 1)
        assert (problem.where.line, problem.where.column) <= (problem.where.end_line, problem.where.end_column)
        assert problem.where.end_line <= len(lines)


@given(anything, st.lists(st.one_of(st.integers(-1, 2), st.sampled_from(["a", "b", "key", ""])), max_size=3))
def test_every_route_has_a_place(raw: bytes, route: list[int | str]) -> None:
    positions = Positions(raw)
    for target in Target:
        span = positions.find(tuple(route), target)
        assert 1 <= span.line <= span.end_line <= len(positions.lines)


@given(anything)
def test_data_never_holds_what_deceives(raw: bytes) -> None:
    def texts(value: Value) -> list[str]:
        match value:
            case str():
                return [value]
            case list():
                return [t for item in value for t in texts(item)]
            case dict():
                return [t for key, item in value.items() for t in (key, *texts(item))]
            case None:
                return []

    for text in texts(read(raw, "f").data):
        assert not set(text) & set("\x00\x07\x1b\u202e\u200b\u2028\x85\r")
        text.encode()

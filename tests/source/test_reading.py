"""Values are the text that was typed; what cannot be read is a problem with a place, and the rest stays."""

import pytest

from partnerstwo.source import graph
from partnerstwo.source.place import Route, Span
from partnerstwo.source.problem import Problem, Related
from partnerstwo.source.reading import Value, read

Short = tuple[str, str, tuple[int, int, int, int]]


def short(problems: tuple[Problem, ...]) -> list[Short]:
    result: list[Short] = []
    for problem in problems:
        assert isinstance(problem.where, Span)
        where = problem.where
        result.append((problem.code, problem.variant, (where.line, where.column, where.end_line, where.end_column)))
    return result


def test_the_c_reader_is_in_use_here() -> None:
    assert graph.IS_C
    assert graph.parser is not graph._pure


@pytest.mark.usefixtures("reader")
class TestValues:
    @pytest.mark.parametrize(
        ("typed", "value"),
        [
            ("0000123456", "0000123456"),
            ("0663011", "0663011"),
            ("tak", "tak"),
            ("true", "true"),
            ("2016-04", "2016-04"),
            ("12 500,00", "12 500,00"),
            ("1_000", "1_000"),
            ("0x1F", "0x1F"),
            (".inf", ".inf"),
            ("'null'", "null"),
            ('"~"', "~"),
            ("''", ""),
            ("|-\n  null", "null"),
            (">\n  a\n  b\n", "a b\n"),
            ("~", None),
            ("null", None),
            ("NULL", None),
            ("nULL", "nULL"),
            ("", None),
            ("# komentarz", None),
            ("a # komentarz", "a"),
            ("[a, '~', ~]", ["a", "~", None]),
            ("{}", {}),
            ("a\tb", "a\tb"),
            ("=", "="),
            ("a:b", "a:b"),
            ("C&A", "C&A"),
            ('"\\t\\"a"', '\t"a'),
        ],
    )
    def test_value_is_the_text_that_was_typed(self, typed: str, value: Value) -> None:
        reading = read(f"a: {typed}\n".encode(), "f")
        assert (reading.data, reading.problems, reading.dropped) == ({"a": value}, (), ())

    def test_keys_are_text(self) -> None:
        assert read(b"2019: a\ntrue: b\n'~': c\n", "f").data == {"2019": "a", "true": "b", "~": "c"}

    @pytest.mark.parametrize(
        "text", ["---\na: b\n", "a: b\n...\n", "\ufeffa: b\n", "a: b\r\n", "a: b", "a:\tb\t\n", "# x\n---\n# y\na: b\n"]
    )
    def test_harmless_forms_are_read(self, text: str) -> None:
        reading = read(text.encode(), "f")
        assert (reading.data, reading.problems) == ({"a": "b"}, ())


# text, problems, data, dropped
KEPT: tuple[tuple[str, list[Short], Value, tuple[Route, ...]], ...] = (
    ("a: b\nc: d\na: e\n", [("Y02", "", (3, 1, 3, 2))], {"c": "d"}, (("a",),)),
    (
        "a: 1\na: 2\na: 3\n",
        [("Y02", "", (2, 1, 2, 2)), ("Y02", "", (3, 1, 3, 2))],
        {},
        (("a",),),
    ),
    ("x:\n- a: 1\n  a: 2\n", [("Y02", "", (3, 3, 3, 4))], {"x": [{}]}, (("x", 0, "a"),)),
    ("id: a\n---\nid: b\n", [("Y04", "", (2, 1, 2, 4))], {"id": "a"}, ()),
    ("id: a\n---\n", [("Y04", "", (2, 1, 2, 4))], {"id": "a"}, ()),
    ("id: a\n...\nid: b\n", [("Y04", "", (3, 1, 3, 6))], {"id": "a"}, ()),
    ("id: a\n---\nb\n---\nc: : :", [("Y04", "", (2, 1, 2, 4))], {"id": "a"}, ()),
    ("id: a\n%YAML 1.2\n---\nid: b\n", [("Y04", "", (2, 1, 2, 10))], {"id": "a"}, ()),
    ("---\n---\na: b\n", [("Y04", "", (2, 1, 2, 4))], None, ()),
    ("a: &x b\n", [("Y05", "anchor", (1, 4, 1, 6))], {"a": "b"}, ()),
    ("&x a: b\n", [("Y05", "anchor", (1, 1, 1, 3))], {"a": "b"}, ()),
    ("a: &x\n  b: c\n", [("Y05", "anchor", (1, 4, 1, 6))], {"a": {"b": "c"}}, ()),
    ("a: *x\nb: c\n", [("Y05", "alias", (1, 4, 1, 6))], {"b": "c"}, (("a",),)),
    ("a: [b, *x, c]\n", [("Y05", "alias", (1, 8, 1, 10))], {"a": ["b", None, "c"]}, (("a", 1),)),
    ("a: !!int 5\nb: c\n", [("Y05", "tag", (1, 4, 1, 9))], {"b": "c"}, (("a",),)),
    ("a: !Uwaga tekst\n", [("Y05", "tag", (1, 4, 1, 10))], {}, (("a",),)),
    ("a: ! b\n", [("Y05", "tag", (1, 4, 1, 5))], {}, (("a",),)),
    ("a: !x\n  b: *c\n", [("Y05", "tag", (1, 4, 1, 6)), ("Y05", "alias", (2, 6, 2, 8))], {}, (("a",),)),
    (
        "a: !t &x b\n",
        [("Y05", "tag", (1, 4, 1, 6)), ("Y05", "anchor", (1, 7, 1, 9))],
        {},
        (("a",),),
    ),
    ("<<: *x\na: b\n", [("Y05", "merge", (1, 1, 1, 3))], {"a": "b"}, (("<<",),)),
    ("<<: [*x, *y]\na: b\n", [("Y05", "merge", (1, 1, 1, 3))], {"a": "b"}, (("<<",),)),
    ("%YAML 1.2\n---\na: b\n", [("Y05", "directive", (1, 1, 1, 10))], {"a": "b"}, ()),
    ("%TAG ! x:\n---\na: b\n", [("Y05", "directive", (1, 1, 1, 10))], {"a": "b"}, ()),
    ("~: b\nc: d\n", [("Y06", "key", (1, 1, 1, 2))], {"c": "d"}, (("",),)),
    ("? [a]\n: b\nc: d\n", [("Y06", "key", (1, 3, 1, 6))], {"c": "d"}, (("",),)),
    ("name: {nazwa}\n", [], {"name": {"nazwa": None}}, ()),
    ("{name}: x\n", [("Y06", "key", (1, 1, 1, 7))], {}, (("",),)),
    ("", [("Y06", "empty", (1, 1, 1, 1))], None, ()),
    ("# a\n\n", [("Y06", "empty", (1, 1, 1, 1))], None, ()),
    ("---\n", [("Y06", "empty", (1, 1, 1, 1))], None, ()),
    ("~\n", [("Y06", "empty", (1, 1, 1, 1))], None, ()),
    ("Gmina Lubicz\nrazem\n", [("Y06", "text", (1, 1, 2, 6))], None, ()),
    ("- a\n- b\n\n", [("Y06", "list", (1, 1, 2, 4))], None, ()),
    ("tags:\n  -a\n  -b\n", [("Y10", "dash_without_space", (2, 3, 2, 5))], {"tags": "-a -b"}, ()),
    ("tags:\n  - a\n   -b\n", [("Y10", "dash_without_space", (3, 4, 3, 6))], {"tags": ["a -b"]}, ()),
    ("tags: a\n  - b\n", [("Y10", "list_under_text", (1, 7, 1, 8))], {"tags": "a - b"}, ()),
    ("a:\n  - b\n    - c\n", [("Y10", "list_under_text", (2, 5, 2, 6))], {"a": ["b - c"]}, ()),
    ("name: #1\nb: c\n", [("Y10", "comment_swallowed", (1, 7, 1, 9))], {"name": None, "b": "c"}, ()),
    ("a:\n  - #1\n  - b\n", [("Y10", "comment_swallowed", (2, 5, 2, 7))], {"a": [None, "b"]}, ()),
    ('p: "C:\\test"\n', [("Y10", "backslash", (1, 4, 1, 13))], {"p": "C:\test"}, ()),
    ('p: "C:\\Lubicz"\n', [("Y10", "backslash", (1, 4, 1, 15))], {"p": "C:\ufffdubicz"}, ()),
    ("a:\n\u00a0\u00a0b: 1\n", [("Y10", "nbsp_indentation", (2, 1, 2, 3))], {"a": None, "\u00a0\u00a0b": "1"}, ()),
)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(("text", "problems", "data", "dropped"), KEPT, ids=[k[0] for k in KEPT])
def test_problem_is_placed_and_the_rest_is_kept(
    text: str, problems: list[Short], data: Value, dropped: tuple[Route, ...]
) -> None:
    reading = read(text.encode(), "f")
    assert short(reading.problems) == problems
    assert reading.data == data
    assert reading.dropped == dropped


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    "text",
    [
        "name:   # komentarz\n",
        "name: # komentarz\n",
        "name: ## sekcja\n",
        "name: Szkoła - filia\n",
        "temperature:\n  -5\n",
        'p: "C:\\\\test"\n',
        'p: "dwie\\nlinie"\n',
        "p: 'C:\\test'\n",
        "p: C:\\test\n",
        'a: "\n  \u00a0tekst"\n',
        "a: |\n  \u00a0tekst\n  - b\n",
        "a: |\n  tekst\n  =======\n  -b\n",
        "a: b\n# =======\n",
        "a: 3 * 4 & 5!\n",
        "a: b -c\n",
    ],
)
def test_what_is_meant_is_left_alone(text: str) -> None:
    assert read(text.encode(), "f").problems == ()


@pytest.mark.usefixtures("reader")
class TestFirstPlaces:
    def test_duplicate_key_names_the_first_one(self) -> None:
        (problem,) = read(b"a: b\nc: d\na: e\n", "f").problems
        assert problem.values == {"key": "a"}
        assert problem.related == (Related(Span(1, 1, 1, 2), "first"),)

    def test_each_conflict_is_reported_once_at_its_first_marker(self) -> None:
        text = b"id: a\n<<<<<<< HEAD\nname: b\n=======\nname: c\n>>>>>>> x\nd: e\n<<<<<<< HEAD\n||||||| y\n>>>>>>> z\n"
        reading = read(text, "f")
        assert reading.data is None
        assert short(reading.problems) == [("Y09", "", (2, 1, 2, 13)), ("Y09", "", (8, 1, 8, 13))]

    def test_end_of_a_conflict_alone_is_one_too(self) -> None:
        assert short(read(b"id: a\n=======\nname: c\n>>>>>>> x\n", "f").problems) == [("Y09", "", (4, 1, 4, 10))]


class TestEncoding:
    @pytest.mark.parametrize(
        ("raw", "variant", "place"),
        [
            ("id: a\nname: Łódź\n".encode("cp1250"), "cp1250", (2, 7, 2, 8)),
            ("id: „Świetlica”\n".encode("cp1250"), "cp1250", (1, 5, 1, 6)),
            ("name: Łódź\n".encode("utf-16"), "utf16", (1, 1, 1, 2)),
            ("name: 桜\n".encode("shift-jis"), "other", (1, 7, 1, 8)),
            (b"\xef\xbb\xbfa: \xff\n", "other", (1, 4, 1, 5)),
            ("zażółć: ".encode() + b"\x81\n", "other", (1, 9, 1, 10)),
        ],
    )
    def test_first_bad_byte_is_shown_and_its_encoding_guessed(
        self, raw: bytes, variant: str, place: tuple[int, int, int, int]
    ) -> None:
        reading = read(raw, "f")
        assert (short(reading.problems), reading.data) == ([("Y03", variant, place)], None)


@pytest.mark.usefixtures("reader")
class TestCharacters:
    @pytest.mark.parametrize(
        ("character", "variant", "codepoint"),
        [
            ("\x07", "control", "U+0007"),
            ("\x1b", "control", "U+001B"),
            ("\x7f", "control", "U+007F"),
            ("\x9b", "control", "U+009B"),
            ("\uffff", "control", "U+FFFF"),
            ("\u202e", "bidi", "U+202E"),
            ("\u2066", "bidi", "U+2066"),
            ("\u200b", "zero_width", "U+200B"),
            ("\ufeff", "zero_width", "U+FEFF"),
            ("\u00ad", "zero_width", "U+00AD"),
            ("\u2028", "line_separator", "U+2028"),
            ("\x85", "line_separator", "U+0085"),
        ],
    )
    def test_hostile_character_is_shown_and_replaced(self, character: str, variant: str, codepoint: str) -> None:
        reading = read(f"name: a{character}b\nid: @\n".encode(), "f")
        assert short(reading.problems)[0] == ("Y07", variant, (1, 8, 1, 9))
        assert reading.problems[0].values == {"codepoint": codepoint}
        assert short(reading.problems)[1] == ("Y01", "reserved_start", (2, 5, 2, 6))
        seen = "" if variant in ("bidi", "zero_width") else "\ufffd"
        assert read(f"name: a{character}b\n".encode(), "f").data == {"name": f"a{seen}b"}

    def test_escape_cannot_make_what_the_file_may_not_hold(self) -> None:
        reading = read(b'name: "a \\u202e b"\n"\\e": c\n', "f")
        assert reading.data == {"name": "a  b", "\ufffd": "c"}
        assert short(reading.problems) == [("Y07", "bidi", (1, 7, 1, 19)), ("Y07", "control", (2, 1, 2, 5))]

    def test_text_not_composed_is_said_once_with_the_number_of_words(self) -> None:
        reading = read("name: Z\u0307uk i Z\u0307aba\n".encode(), "f")
        assert short(reading.problems) == [("Y07", "nfc", (1, 7, 1, 11))]
        assert reading.problems[0].values == {"count": 2}
        assert reading.data == {"name": "Z\u0307uk i Z\u0307aba"}

    def test_twenty_places_are_enough(self) -> None:
        assert len(read(("a: " + "\u202e" * 1000).encode(), "f").problems) == 20

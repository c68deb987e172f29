"""Y01: each mistake is called by its name and shown at the place where it is mended."""

import pytest

from partnerstwo.source.place import Span
from partnerstwo.source.reading import read

pytestmark = pytest.mark.usefixtures("reader")

# text, variant, line, column, end line, end column, values
MISTAKES: tuple[tuple[str, str, tuple[int, int, int, int], dict[str, str | int]], ...] = (
    ("id: a\nname: Gmina: Lubicz\n", "colon_in_text", (2, 7, 2, 20), {"key": "name"}),
    ("name: Gmina:\nkind: ngo\n", "colon_in_text", (1, 7, 1, 13), {"key": "name"}),
    ("t:\n  - a: b: c\n", "colon_in_text", (2, 8, 2, 12), {"key": "a"}),
    ("name: „Razem”: fundacja\n", "colon_in_text", (1, 7, 1, 24), {"key": "name"}),
    ("www: [x, http://b.pl/d, e]\n", "colon_in_text", (1, 10, 1, 23), {"key": "www"}),
    ("a:\n\tb: 1\n", "tab_indentation", (2, 1, 2, 2), {}),
    ("a:\n  b: 1\n\tc: 2\n", "tab_indentation", (3, 1, 3, 2), {}),
    ("a:\n  x: 1\n  \t\ty: 2\n", "tab_indentation", (3, 3, 3, 5), {}),
    ("a:\n\t- b\n", "tab_indentation", (2, 1, 2, 2), {}),
    ("a: |\n\tx\n", "tab_indentation", (2, 1, 2, 2), {}),
    ("id:a\nname: b\n", "missing_space", (1, 1, 1, 4), {"key": "id", "after": "id:"}),
    ("name: b\nid:a\nx: y\n", "missing_space", (2, 1, 2, 4), {"key": "id", "after": "id:"}),
    ("x:\n  - id:a\n    y: y\n", "missing_space", (2, 5, 2, 8), {"key": "id", "after": "id:"}),
    ("a:\u00a0b\nc: d\n", "missing_space", (1, 1, 1, 3), {"key": "a", "after": "a:"}),
    ("run_by: {name:x, sector: y}\n", "missing_space", (1, 10, 1, 15), {"key": "name", "after": "name:"}),
    ("id:a\nname:b\n", "missing_space", (1, 1, 1, 4), {"key": "id", "after": "id:"}),
    ("tags:\n  - a\n  -b\n", "missing_space", (3, 3, 3, 4), {"key": "", "after": "-"}),
    ("login: @lubicz\n", "reserved_start", (1, 8, 1, 15), {"char": "@", "key": "login"}),
    ("share: %50\n", "reserved_start", (1, 8, 1, 11), {"char": "%", "key": "share"}),
    ("%50: a\n", "reserved_start", (1, 1, 1, 7), {"char": "%", "key": ""}),
    ("a: b\n%50: a\n", "reserved_start", (2, 1, 2, 7), {"char": "%", "key": ""}),
    ("name: `x`\n", "reserved_start", (1, 7, 1, 10), {"char": "`", "key": "name"}),
    ("name: *Gmina*\n", "reserved_start", (1, 7, 1, 14), {"char": "*", "key": "name"}),
    ("name: **Gmina** x\n", "reserved_start", (1, 7, 1, 18), {"char": "*", "key": "name"}),
    ("name: *Gmina x* y\n", "reserved_start", (1, 7, 1, 18), {"char": "*", "key": "name"}),
    ("name: & a\n", "reserved_start", (1, 7, 1, 10), {"char": "&", "key": "name"}),
    ("name: !e!x b\n", "reserved_start", (1, 7, 1, 13), {"char": "!", "key": "name"}),
    ("name: >a b\n", "reserved_start", (1, 7, 1, 11), {"char": ">", "key": "name"}),
    ("name: | a b\n  c\n", "reserved_start", (1, 7, 1, 12), {"char": "|", "key": "name"}),
    ("name: ? a\n", "reserved_start", (1, 7, 1, 10), {"char": "?", "key": "name"}),
    ("name: , a\n", "reserved_start", (1, 7, 1, 10), {"char": ",", "key": "name"}),
    ("tags: a]\nb: ]\n", "reserved_start", (2, 4, 2, 5), {"char": "]", "key": "b"}),
    ("name: 'Dom 'Lubicz''\n", "apostrophe", (1, 7, 1, 21), {"char": "'", "key": "name"}),
    ("name: 'D'Artagnan i s-ka'\n", "apostrophe", (1, 7, 1, 26), {"char": "'", "key": "name"}),
    ("tags: ['a' 'b']\n", "apostrophe", (1, 8, 1, 16), {"char": "'", "key": "tags"}),
    ('name: "Razem" fundacja\n', "quote", (1, 7, 1, 23), {"char": '"', "key": "name"}),
    ('"Raz" b: c\n', "quote", (1, 1, 1, 11), {"char": '"', "key": ""}),
    ("name: 'Gmina Lubicz\nkind: ngo\n", "unclosed_quote", (1, 7, 1, 20), {"char": "'", "key": "name"}),
    ('name: "Gmina\nkind: ngo\nx: "a"\n', "unclosed_quote", (1, 7, 1, 13), {"char": '"', "key": "name"}),
    ('a: [x, "y: z]\n', "unclosed_quote", (1, 8, 1, 14), {"char": '"', "key": "a"}),
    ("a: 'b\n---\nc'\n", "unclosed_quote", (1, 4, 1, 6), {"char": "'", "key": "a"}),
    ("tags: [a, b\nkind: ngo\n", "unclosed_bracket", (1, 7, 1, 12), {"char": "[", "key": "tags"}),
    ("tags: [a, b\n", "unclosed_bracket", (1, 7, 1, 12), {"char": "[", "key": "tags"}),
    ("tags: [a,\n", "unclosed_bracket", (1, 7, 1, 10), {"char": "[", "key": "tags"}),
    ("tags: [a, b", "unclosed_bracket", (1, 7, 1, 12), {"char": "[", "key": "tags"}),
    ("run_by: {a: b\nkind: ngo\n", "unclosed_bracket", (1, 9, 1, 14), {"char": "{", "key": "run_by"}),
    ("tags: [a}\n", "unclosed_bracket", (1, 7, 1, 10), {"char": "[", "key": "tags"}),
    ('path: "C:\\xLubicz"\n', "bad_escape", (1, 10, 1, 12), {"char": "x"}),
    ('path: "D:\\qa"\n', "bad_escape", (1, 10, 1, 12), {"char": "q"}),
    ('path: "\\ud800"\n', "bad_escape", (1, 8, 1, 10), {"char": "u"}),
    ("a: Gmina\n  b: tak\n", "indentation", (2, 3, 2, 9), {"found": 3, "expected": "1"}),
    ("c:\n  - name: A\n   email: b\n", "indentation", (3, 4, 3, 12), {"found": 4, "expected": "1, 5"}),
    ("c:\n  - name: A\n     email: b\n", "indentation", (3, 6, 3, 14), {"found": 6, "expected": "1, 5"}),
    ("a:\n    b: 1\n  c: 2\n", "indentation", (3, 3, 3, 7), {"found": 3, "expected": "1, 5"}),
    ("a:\n    - b\n  - c\n", "indentation", (3, 3, 3, 6), {"found": 3, "expected": "5"}),
    ("a:\n  b: c\n  - d\n", "list_under_text", (2, 6, 2, 7), {"key": "b"}),
    ("tags: a\n- b\n", "list_under_text", (1, 7, 1, 8), {"key": "tags"}),
    ("tags: 'a'\n  - b\n", "list_under_text", (1, 7, 1, 10), {"key": "tags"}),
    ("tags: - a\n", "list_on_key_line", (1, 7, 1, 10), {"key": "tags"}),
    ("tags: - a\n      - b\n", "list_on_key_line", (1, 7, 1, 10), {"key": "tags"}),
    ("name b\nid: c\n", "other", (1, 1, 1, 7), {}),
    ("id: c\nname b\nx: d\n", "other", (2, 1, 2, 7), {}),
    (": a\n", "other", (1, 1, 1, 4), {}),
)


@pytest.mark.parametrize(("text", "variant", "place", "values"), MISTAKES, ids=[m[0] for m in MISTAKES])
def test_mistake_is_named_and_placed(
    text: str, variant: str, place: tuple[int, int, int, int], values: dict[str, str | int]
) -> None:
    reading = read(text.encode(), "partners/a.yaml")
    assert reading.data is None
    assert [(p.code, p.variant, p.where, dict(p.values)) for p in reading.problems if p.code != "Y10"] == [
        ("Y01", variant, Span(*place), values)
    ]


def test_windows_line_ends_and_a_bom_do_not_move_the_place() -> None:
    (problem,) = read(b"\xef\xbb\xbfid: a\r\nname: Gmina: Lubicz\r\n", "f").problems
    assert (problem.variant, problem.where) == ("colon_in_text", Span(2, 7, 2, 20))


def test_bom_does_not_count_on_the_first_line() -> None:
    (problem,) = read(b"\xef\xbb\xbfname: @a\n", "f").problems
    assert problem.where == Span(1, 7, 1, 9)


def test_columns_count_code_points() -> None:
    (problem,) = read("zażółć: 😀: b\n".encode(), "f").problems
    assert problem.where == Span(1, 9, 1, 13)


def test_lone_carriage_return_ends_no_line_of_an_editor() -> None:
    (problem,) = read(b"a: b\rc: @d\n", "f").problems
    assert problem.where == Span(1, 9, 1, 11)

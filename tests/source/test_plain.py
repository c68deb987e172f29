"""The quick way for plain texts says what the YAML reader says, or nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.source import reading
from partnerstwo.source.characters import suspect
from partnerstwo.source.plain import plain
from partnerstwo.source.reading import Reading, read
from tests.source.test_hostile import FRAGMENTS

ROOT = Path(__file__).parents[2]
PIECES = (
    *("a", "b", "key", "- ", "-", ":", ": ", " ", "  ", "    ", "\n", "\n  ", "\n- ", "\n  - ", "\n    "),
    *("[", "]", ", ", ",", "x, y", '"', "'", "#", " # c", "null", "~", "|", ">", "&", "*", "!", "%", "@", "`"),
    *("{", "}", "[]", "[a, b]", "'a'", '"b"', "key: ", "key:\n", "\n\n", "\n# c\n"),
    *("?", "? ", "<<", "\\", "\t", "\r\n", "\xa0", "ł", ".", "...", "---", "1.5", "2016-04", "=", "a: b", "c: d\n"),
)
LINES = (
    *("a: b", "c:", "d: 'e f'", 'g: "h"', "i: [j, k-l]", "- m", "- n: o", "- p:", "  - q", "  r: s", "    t: u", "v"),
    *(
        "# w",
        "",
        " x: y",
        "a: 12.5 # z",
        "e:f: http://g.pl",
        "h: 'it''s'",
        "i: a: b",
        "  - j: [k]",
        "    l:",
        "    - m",
    ),
    *("y: |", "z: >-", "- |-", "- å: >", "     b  ", "      b: c", "    - # b", "   b", "      b", "    #b"),
    *("- ", "-", "n: []", "- []", "o: p#q", "  # r", "s: ''", "- '1: x'", "  t:", "    u:", "      v: w", "x: y z  "),
)
LONG_LINES = (
    *("a: |", "b: >-", "  c: |-", "  - d: >", "- e: |", "- |", "f:", "g: h", "  x", " x", "    y", "      z", ""),
    *("    - k: v", "  # c", "   q r", "    ", "     w", "  l: m", "    l: m"),
)
texts = st.one_of(
    st.lists(st.sampled_from(LONG_LINES), max_size=9).map(lambda lines: "\n".join(lines) + "\n"),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.lists(st.sampled_from(LINES), max_size=10).map("\n".join),
    st.lists(st.sampled_from(LINES), max_size=5).map(lambda lines: "a:\n" + "\n".join(f"  {line}" for line in lines)),
    st.lists(st.sampled_from(FRAGMENTS), max_size=10).map("".join),
)


@contextmanager
def in_full() -> Iterator[None]:
    """Reading without the quick way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "plain", lambda _: None)
        yield


def hold_together(text: str) -> bool:
    """Asserts that both say the same; whether the quick way said anything."""
    quick = None if suspect(text) else plain(text)
    if quick is not None:
        with in_full():
            # As text: maps are equal in any order of keys.
            assert repr(read(text.encode(), "f")) == repr(Reading("f", quick, (), (), gaps=False))
    return quick is not None


@given(texts)
def test_what_is_read_the_quick_way_is_what_yaml_says(text: str) -> None:
    hold_together(text)


@given(texts)
def test_line_ends_of_windows_are_line_ends(text: str) -> None:
    assert hold_together(text.replace("\r\n", "\n").replace("\n", "\r\n")) == hold_together(text.replace("\r\n", "\n"))


def test_nearly_all_of_our_files_are_plain() -> None:
    files = [path for folder in ("data", "tests/registries") for path in (ROOT / folder).rglob("*.yaml")]
    plainly = [hold_together(path.read_text(encoding="utf-8")) for path in files]
    assert sum(plainly) > 0.8 * len(files)


def test_all_that_a_plain_text_can_say() -> None:
    text = """\
# comment
name: Koło „Lipa” – Nr 1   # a comment
www: https://lipa.pl/#top

numbers: [one, two words , 3]
none: []
members:
- partner: a-b
  since: 2016-04
  votes:
    - '1: x'
    - "2 # y"
-   partner: c
last:
  deeper:
      deepest: ~/x
"""
    assert plain(text) == {
        "name": "Koło „Lipa” – Nr 1",
        "www": "https://lipa.pl/#top",
        "numbers": ["one", "two words", "3"],
        "none": [],
        "members": [{"partner": "a-b", "since": "2016-04", "votes": ["1: x", "2 # y"]}, {"partner": "c"}],
        "last": {"deeper": {"deepest": "~/x"}},
    }
    assert hold_together(text)


LONG = """\
a: |
  one: two # three

    four
   - five
b: >-
  six
  seven
c:
  - d: |-
      # eight
    e: f
  - |
    nine

# ten
g: h
"""


def test_long_texts_are_plain() -> None:
    assert plain(LONG) == {
        "a": "one: two # three\n\n  four\n - five\n",
        "b": "six seven",
        "c": [{"d": "# eight", "e": "f"}, "nine\n"],
        "g": "h",
    }
    assert hold_together(LONG)


@pytest.mark.parametrize(
    "text",
    ["", "a", "- a", "a:", "a: ~", "a: ''", "a: b\na: c", "a: b\n  c", "a: |\n  b", "a: |\nb: c\n", "a: {b: c}",
     "a: |\n\n  b\n", "a: >\n  b\n\n  c\n", "a: >\n  b\n   c\n", "a: |\n   b\n  c\n", "a: | # b\n  c\n", "a: |+\n  b\n",
     "a: |2\n  b\n", "a: |\n  b \n", "a:\n  - b: |\n    c\n", "a: &b c", "a: *b",
     "a: !b c", "a: b\rc: d", "a:\tb", 'a: "\\n"', "a: [b, [c]]", "a: [null]", "a: [b, ]", " a: b", "a:\n - b\n c: d",
     "a: b: c", "--- \na: b", "%YAML 1.1", "a: - b", "a: b\n- c", "? a", "<<: a", "null: a", "a:\n- b\n  c: d",
     "a: 'b", "-\na: b"],
)  # fmt: skip
def test_what_is_not_plain_is_left_to_the_yaml_reader(text: str) -> None:
    assert plain(text) is None


def test_deep_texts_are_left_to_the_reader_that_counts() -> None:
    assert plain("\n".join(f"{' ' * level}a:" for level in range(2000))) is None


@pytest.mark.parametrize(
    "piece", [" ", "-", "- ", "a", "a: ", "[", "[a, ", '"', "'", ":", "#", " #", "a:b", "x\n", "a: [b\n"]
)
def test_nonsense_takes_no_longer_than_its_length(piece: str) -> None:
    started = time.process_time()
    plain("a: b\nc: " + piece * (200_000 // len(piece)) + ": ")
    assert time.process_time() - started < 1

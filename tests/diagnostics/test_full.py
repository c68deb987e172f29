"""`full` as people read it: `UPDATE_SNAPSHOTS=1 python -m pytest tests/diagnostics` writes the snapshots anew."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.diagnostics.diagnostic import Fix, RelatedPlace, Replacement
from partnerstwo.diagnostics.formats import full
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells, hides
from partnerstwo.language.style import Links, Style
from partnerstwo.source.place import Span
from tests.diagnostics.broken import PESEL, outcome
from tests.diagnostics.snapshots import check_snapshot
from tests.diagnostics.test_formats import finding
from tests.diagnostics.test_formats import outcome as make

STYLES = {
    "pipe": Style(),
    "colour": Style(80, colour=True),
    "narrow": Style(60),
    "ascii": Style(80, ascii=True),
    "cp1250": Style(80, ascii=True, letters="ąćęłńóśźżŁĄ„”–…"),
    "links": Style(100, colour=True, links=Links("file://biuro/home/ola%20k/", lines=True)),
}
ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\")


# The styles do not depend on the language: in English two are enough.
CASES = [*((name, Lang.PL) for name in STYLES), ("pipe", Lang.EN), ("narrow", Lang.EN)]


@pytest.mark.parametrize(("name", "lang"), CASES)
def test_a_broken_registry_reads_well(name: str, lang: Lang) -> None:
    said = full.render(outcome(lang), STYLES[name])
    check_snapshot(f"full.{name}.{lang.value}.txt", said)


def test_colours_and_links_change_no_letter() -> None:
    found = outcome(Lang.PL)
    assert ESCAPES.sub("", full.render(found, STYLES["colour"])) == full.render(found, Style(80))
    assert ESCAPES.sub("", full.render(found, STYLES["links"])) == full.render(found, Style(100))


def test_only_a_place_is_wider_than_the_terminal() -> None:
    for width in (60, 80, 100):
        for line in full.render(outcome(Lang.PL), Style(width)).splitlines():
            assert cells(line) <= width or re.match(r" *(-->|:::) |    wszystkie: ", line), line


def test_ascii_is_ascii_and_what_the_stream_has_stays() -> None:
    assert full.render(outcome(Lang.PL), STYLES["ascii"]).isascii()
    said = full.render(outcome(Lang.PL), STYLES["cp1250"])
    said.encode("cp1250")
    assert "błąd[F04]" in said


def test_what_is_secret_is_shown_nowhere() -> None:
    for style in STYLES.values():
        said = full.render(outcome(Lang.PL), style)
        assert PESEL not in said
        assert "D01" in said


def test_the_same_registry_gives_the_same_bytes() -> None:
    assert full.render(outcome(Lang.PL), STYLES["links"]) == full.render(outcome(Lang.PL), STYLES["links"])


ANY = st.text(st.sampled_from("aż日\t \u00a0\u200b\u0301👍\x1b[31m\x9b\u202e„…"), max_size=300)
SPANS = st.builds(
    lambda line, column, lines, width: Span(line, column, line + lines, width if lines else column + width),
    st.integers(1, 6),
    st.integers(1, 320),
    st.sampled_from((0, 0, 0, 1, 2, 9)),
    st.integers(1, 320),
)
PLACES = st.lists(st.builds(RelatedPlace, st.sampled_from(("a.yaml", "b\x1b.yaml")), SPANS, ANY), max_size=4)
FIXES = st.none() | st.builds(
    lambda words, spans, text: Fix(words, tuple(Replacement("a.yaml", span, text) for span in spans)),
    ANY,
    st.lists(SPANS, min_size=1, max_size=3),
    ANY,
)


@given(
    SPANS,
    PLACES,
    FIXES,
    st.lists(ANY, min_size=1, max_size=12),
    st.builds(Style, st.none() | st.integers(1, 120), ascii=st.booleans()),
)
def test_whatever_the_data_hold_nothing_fails_and_nothing_steers_the_terminal(
    span: Span, related: list[RelatedPlace], fix: Fix | None, lines: list[str], style: Style
) -> None:
    numbered = dict(enumerate(lines, start=1))
    hostile = replace(
        finding(file="a.yaml", span=span, message=lines[0], related=tuple(related)), fix=fix, label=lines[-1]
    )
    said = full.render(make(hostile, lines={"a.yaml": numbered, "b\x1b.yaml": numbered}), style)
    assert not [char for char in said if char != "\n" and hides(char)]
    if style.ascii:
        assert said.replace("\u00a0", " ").isascii()
    painted = full.render(
        make(hostile, lines={"a.yaml": numbered, "b\x1b.yaml": numbered}), replace(style, colour=True)
    )
    assert ESCAPES.sub("", painted) == said

"""The contents of a Markdown document: links that GitHub follows."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.blocks import Document, Paragraph, Section, line
from partnerstwo.document.render import markdown
from partnerstwo.language.lang import Lang


def section(title: str, *inner: Section) -> Section:
    return Section("s", title, inner or (Paragraph(line("x")),))


def paper(*sections: Section) -> Document:
    return Document("T", "", Lang.PL, date(2026, 1, 1), sections)


def contents(document: Document, deepest: int = 3) -> list[str]:
    text = markdown.render(document, contents=deepest)
    assert text.startswith("# T\n\n## Spis treści\n\n")
    return text.split("\n\n")[2].splitlines()


def test_letters_stay_punctuation_goes_and_spaces_become_hyphens() -> None:
    assert contents(paper(section("Źle: „A_b” – c+d (2.1)"))) == ["- [Źle: „A\\_b” – c+d (2.1)](#źle-a_b--cd-21)"]


def test_equal_headings_are_counted_also_those_that_the_contents_leave_out() -> None:
    document = paper(section("a", section("b"), section("a")), section("c", section("b", section("b")), section("b")))
    assert contents(document) == [
        "- [a](#a)",
        "  - [b](#b)",
        "  - [a](#a-1)",
        "- [c](#c)",
        "  - [b](#b-1)",
        "  - [b](#b-3)",
    ]
    assert contents(document, 2) == ["- [a](#a)", "- [c](#c)"]


def test_a_section_called_as_the_contents_is_the_second_of_that_name() -> None:
    assert contents(paper(section("Spis treści"))) == ["- [Spis treści](#spis-treści-1)"]


def test_a_section_without_a_title_is_not_listed() -> None:
    assert contents(paper(section("", section("a")))) == ["  - [a](#a)"]


def test_nobody_gets_contents_who_did_not_ask() -> None:
    assert "Spis" not in markdown.render(paper(section("a")))

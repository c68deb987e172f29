"""Markdown is read back by an independent parser: data comes back as text and nothing else."""

from __future__ import annotations

import re
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from partnerstwo.document.blocks import (
    Bullets,
    Code,
    Column,
    Document,
    Fact,
    Facts,
    Inline,
    Note,
    Paragraph,
    Run,
    Section,
    Table,
    line,
)
from partnerstwo.document.render import markdown
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from tests.document import hostile, sample

PARSER = MarkdownIt("gfm-like", {"html": True, "linkify": find_spec("linkify_it") is not None})
# The parser knows no footnotes and would take theirs for link references.
FOOTNOTE = re.compile(r"(?<!\\)\[\^\d+\](: )?")

MANNERS = [(False, False), (True, False), (False, True), (True, True)]

wild = st.text(st.one_of(st.characters(), st.sampled_from("\\`*_{}[]()<>#+-.!|~$^=&;:/@w\n\r\t 1a)")), max_size=30)


def page(*blocks: Paragraph | Bullets | Table | Note | Facts | Code) -> str:
    return markdown.render(Document("", "", Lang.PL, sample.ON, (Section("s", "", blocks),)))


def tokens(text: str) -> list[Token]:
    return PARSER.parse(FOOTNOTE.sub("N", text))


def structure(text: str) -> list[str]:
    """Blocks and marks in their order, without the text."""
    out: list[str] = []
    for token in tokens(text):
        out.append(f"{token.type} {token.tag} {token.level}")
        out.extend(child.type for child in token.children or () if child.type != "text")
    return out


def texts(text: str) -> list[str]:
    """The text of each inline part as a reader sees it."""
    return [
        "".join(child.content for child in token.children or ()).replace("\u2060", "")
        for token in tokens(text)
        if token.type == "inline"
    ]


@pytest.mark.parametrize("text", [t for t in hostile.HOSTILE if one_line(t).strip()])
def test_hostile_text_makes_the_same_structure_as_a_plain_word(text: str) -> None:
    # Bold words whose edge is punctuation beside a letter are set plain; here spaces stand on both sides.
    assert structure(markdown.render(hostile.document(text))) == structure(markdown.render(hostile.document("word")))


@pytest.mark.parametrize("text", [t for t in hostile.HOSTILE if one_line(t).strip()])
def test_hostile_text_is_read_back_letter_by_letter(text: str) -> None:
    assert texts(page(Paragraph(line(text)))) == [one_line(text).strip()]


@given(wild)
def test_any_paragraph_is_read_back_as_its_text(text: str) -> None:
    expected = one_line(text).strip()
    assert texts(page(Paragraph(line(text)))) == ([expected] if expected else [])


@given(wild)
def test_any_item_is_read_back_as_its_text(text: str) -> None:
    result = page(Bullets((line(text), line("end"))))
    assert structure(result) == structure(page(Bullets((line("a" if one_line(text).strip() else ""), line("end")))))
    assert texts(result)[-1] == "end"
    assert texts(result)[:-1] == ([one_line(text).strip()] if one_line(text).strip() else [])


@given(wild, wild)
def test_any_cell_is_read_back_as_its_text(one: str, two: str) -> None:
    table = Table("t", "", (Column("a", "A"), Column("b", "B")), ((one, two), ("x", "y")))
    result = page(table)
    assert texts(result) == ["A", "B", one_line(one).strip(), one_line(two).strip(), "x", "y"]
    assert structure(result) == structure(page(Table("t", "", table.columns, (("a", "b"), ("x", "y")))))


@given(st.lists(st.tuples(wild, st.sampled_from(MANNERS)), max_size=5))
def test_no_mix_of_runs_makes_anything_but_bold_and_code(parts: list[tuple[str, tuple[bool, bool]]]) -> None:
    inline: Inline = tuple(Run(text, strong, code) for text, (strong, code) in parts)
    found = structure(page(Paragraph(inline)))
    assert set(found) <= {
        "paragraph_open p 0",
        "inline  1",
        "paragraph_close p 0",
        "strong_open",
        "strong_close",
        "code_inline",
    }
    bold = [run for run in inline if run.strong]
    assert found.count("strong_open") <= len(bold)
    visible = "".join(one_line(run.text) for run in inline if not run.code or one_line(run.text).strip())
    assert "".join("".join(texts(page(Paragraph(inline)))).split()) == "".join(visible.split())


def test_a_bold_word_between_words_is_bold() -> None:
    assert page(Paragraph(line("a ", Run("b", strong=True), "c"))) == "a **b**c\n"


def test_bold_that_the_parser_would_not_see_is_left_out() -> None:
    assert page(Paragraph(line("a", Run("„b”", strong=True), "c"))) == "a„b”c\n"


def test_spaces_at_the_edges_stay_outside_of_bold() -> None:
    assert page(Paragraph(line(Run("Termin: ", strong=True), "jutro"))) == "**Termin:** jutro\n"


def test_a_plain_address_becomes_a_link() -> None:
    run = Run("strona", href="https://bip.example.pl/?a=1&copy=2")
    assert page(Paragraph(line(run))) == "[strona](<https://bip.example.pl/?a=1&amp;copy=2>)\n"


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "data:text/html,x", "https://a.pl/>x", "https://a.pl/ x", "https://łąka.pl", "/x"]
)
def test_any_other_address_is_text(href: str) -> None:
    result = page(Paragraph(line(Run("strona", href=href))))
    assert "link_open" not in structure(result)
    assert texts(result) == [f"strona ({href})"]


def test_a_line_that_looks_like_a_numbered_item_is_text() -> None:
    assert page(Paragraph(line("12", ". kwietnia"))) == "12\\. kwietnia\n"


def test_inline_code_may_hold_backticks() -> None:
    result = page(Paragraph(line(Run("`a``b", code=True))))
    assert [child.content for token in tokens(result) for child in token.children or ()] == ["`a``b"]


def test_a_fence_is_longer_than_the_backticks_inside() -> None:
    assert page(Code("a\n````\nb\n", "yaml")) == "`````yaml\na\n````\nb\n`````\n"


def test_equal_footnotes_share_a_number_and_a_footnote_may_carry_one() -> None:
    inner = line("głębiej")
    note = line("niżej", Run("", note=inner))
    result = page(Paragraph(line("a", Run("", note=note), "b", Run("", note=note))))
    assert result == "a[^1]b[^1]\n\n[^1]: niżej[^2]\n[^2]: głębiej\n"


def test_two_lists_in_a_row_stay_two() -> None:
    result = page(Facts((Fact("a", 1),)), Facts((Fact("b", 2),)), Facts((Fact("c", 3),)))
    assert result == "- **a:** 1\n\n* **b:** 2\n\n- **c:** 3\n"
    assert [token.type for token in tokens(result)].count("bullet_list_open") == 3


def test_deep_sections_end_at_the_sixth_level() -> None:
    section = Section("s", "dno", ())
    for _ in range(7):
        section = Section("s", "nagłówek", (section,))
    result = markdown.render(Document("T", "", Lang.PL, sample.ON, (section,)))
    assert [len(each.split(" ")[0]) for each in result.splitlines() if each] == [1, 2, 3, 4, 5, 6, 6, 6, 6]


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_no_line_ends_in_a_space_and_the_file_ends_in_one_newline(text: str) -> None:
    result = markdown.render(hostile.document(text, code=text))
    assert [each for each in result.split("\n") if each != each.rstrip()] == []
    assert result.endswith("\n")
    assert not result.endswith("\n\n")

"""Strings that want to be something else, and a paper made of one string in every field."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Block,
    Bullets,
    Chart,
    Code,
    Column,
    Document,
    Fact,
    Facts,
    KeyFigure,
    KeyFigures,
    Kind,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Series,
    StackedColumns,
    Table,
    line,
)
from partnerstwo.language.lang import Lang

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "*b* **c** _i_ __j__ ~~s~~ ~t~ `c` ``d`` ^u^ $x$ $$y$$",
    "# h",
    "h #",
    "- x",
    "+ x",
    "* x",
    "1. y",
    "2) y",
    "> q",
    "---",
    "***",
    "===",
    "|a|b|",
    "|---|---|",
    "a|b",
    "a\\|b",
    "a\\",
    "\\\\|",
    "```\ncode\n```",
    "~~~",
    "    indented",
    "\tindented",
    "[x](javascript:alert(1)) ![i](http://evil.example/x.png)",
    "[x]: http://evil.example",
    "[^1] [^1]: note",
    "[ ] task [x] done",
    "http://evil.example https://evil.example/a?b=c ftp://evil.example //evil.example",
    "www.evil.example WWW.evil.example evil.com evil.pl bobolice.pl/x",
    "mailto:a@evil.example a@evil.example xmpp:a@evil.example",
    "@mention #12 GH-12 :smile: :+1: 12:30:45",
    "&amp; &lt; &#60; &copy; AT&T; a & b",
    "<!-- comment --> <?php ?> <![CDATA[x]]> <a@b.pl> <http://evil.example>",
    "{{ 7*7 }} {% raw %} ${7*7} %s {0}",
    "line\n# heading\n- item\n\n| a |\n|---|\r\nend",
    "\x1b[31mred\x1b]8;;http://evil.example\x07link\x1b]8;;\x07\x1b[2J\x9b31m",
    "\u202eevil\u202c \u200b\u2066x\u2069\ufeff \u00ad",
    "a\u2028b\u2029c\x85d\x0be\x0cf\x00g",
    "\ud800 \ue0a0 \U000e0041",
    "[bold red]rich[/bold red] [link=http://evil.example]x[/link]",
    "=HYPERLINK(1)",
    "  ",
    "",
)


def document(word: str, code: str = "x: 1") -> Document:
    """A paper with `word` in every field that holds data."""
    inline = line(word, " ", Run(word, strong=True), " ", word, Run("t", note=(Run(word),)))
    column = (Column("a", word, header=True), Column("b", word, Kind.IDENTIFIER), Column("c", word, Kind.MONEY))
    table = Table("t", f"c {word}", column, ((word, word, word), ("x", word, 1)), (f"R {word}", None, 1))
    empty = Table("e", f"c {word}", column, (), None, f"e {word}")
    bars = Chart("c", f"c {word}", f"a {word}", Bars((Bar(word, 1), Bar(word, 3))), table)
    stack = StackedColumns((word, word), (Series(word, (1, 2)), Series(word, (0, 3))))
    blocks: tuple[Block, ...] = (
        Paragraph(inline),
        Bullets((line("p ", word), line("p", word))),
        Bullets((line("p ", word),), ordered=True),
        KeyFigures((KeyFigure(f"v {word}", Kind.TEXT, word),)),
        Facts((Fact(f"l {word}", word), Fact(word, line("p ", word)))),
        table,
        empty,
        bars,
        Chart("d", f"c {word}", f"a {word}", stack, table),
        Note(line("n ", word), NoteKind.WARNING),
        Note(line("n ", word)),
        Code(code, word),
    )
    sections = (Section("s", f"t {word}", (*blocks, Section("u", f"t {word}", (Paragraph(line("p ", word)),)))),)
    return Document(f"t {word}", f"s {word}", Lang.PL, date(2026, 11, 22), sections, f"b {word}")

"""WordprocessingML that no data can become part of: it is a type of its own, and text enters it only escaped.

Word refuses a file whose properties stand in another order than the schema's, so whoever writes some keeps to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType
from xml.sax.saxutils import escape

from partnerstwo.document.words import CHART, TABLE
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import REPLACEMENT, code_lines, one_line
from partnerstwo.language.typography import held

Markup = NewType("Markup", str)
"""Well-formed WordprocessingML. Text becomes it only in this module; a constant of ours is declared to be it."""

NONE = Markup("")

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)

# XML has no place for these, and `printable` lets them pass: they are unassigned, not hidden.
_NO_XML = str.maketrans({"\ufffe": REPLACEMENT, "\uffff": REPLACEMENT})
_NUMBERED = re.compile(r"\D*?\u00a0(\d+)\. ")


def words(text: str, lang: Lang) -> str:
    """A line of text as it will be read: its controls and disguises made visible, its short words held."""
    return held(one_line(text), lang).translate(_NO_XML)


def value(text: str) -> str:
    """The same as the value of an attribute or of a property of the file, without quotes."""
    return _escaped(one_line(text).translate(_NO_XML))


def w(name: str, /, *inside: Markup, **attributes: str | int | None) -> Markup:
    """An element of the main namespace, like its attributes; None leaves an attribute out."""
    given = "".join(f' w:{key}="{_escaped(str(said))}"' for key, said in attributes.items() if said is not None)
    content = "".join(inside)
    return Markup(f"<w:{name}{given}>{content}</w:{name}>" if content else f"<w:{name}{given}/>")


def joined(parts: Iterable[Markup]) -> Markup:
    """Parts one after the other."""
    return Markup("".join(parts))


def text(shown: str, *manner: Markup) -> Markup:
    """A run of letters; `manner` are its properties in their order. Nothing for nothing."""
    return run(Markup(f'<w:t xml:space="preserve">{_escaped(shown)}</w:t>'), *manner) if shown else NONE


def run(content: Markup, *manner: Markup) -> Markup:
    """A run of anything: a break, a mark, a picture."""
    return w("r", w("rPr", *manner) if any(manner) else NONE, content)


def verbatim(code: str) -> Markup:
    """Lines that are read letter by letter, broken where they were; tabs stay."""
    lines = [w("tab").join(_letters(part) for part in each.translate(_NO_XML).split("\t")) for each in code_lines(code)]
    return run(Markup(w("br").join(lines)))


def paragraph(style: str, *inside: Markup, properties: Markup = NONE) -> Markup:
    """A paragraph in a style; `properties` are those that follow `pStyle` in the schema."""
    return w("p", w("pPr", w("pStyle", val=style), properties), *inside)


def field(code: str, shown: Markup) -> Markup:
    """A field with what it shows until Word counts anew."""
    return joined(
        (
            run(w("fldChar", fldCharType="begin")),
            run(Markup(f'<w:instrText xml:space="preserve"> {_escaped(code)} </w:instrText>')),
            run(w("fldChar", fldCharType="separate")),
            shown,
            run(w("fldChar", fldCharType="end")),
        )
    )


def caption(numbered: str, lang: Lang) -> Markup:
    """`Tabela 1. …` with its number as a field, so that Word can list and cite what bears one.

    Data of a chart bear its number, not one of their own, so theirs is text.
    """
    match = _NUMBERED.match(numbered)
    before = numbered[: match.start(1)] if match else ""
    if match is None or before.strip() not in {TABLE[lang], CHART[lang]}:
        return text(words(numbered, lang))
    number = match[1]
    return joined(
        (
            text(words(before, lang)),
            field(f"SEQ {before.strip()} \\* ARABIC", text(number)),
            text(words(numbered[match.end(1) :], lang)),
        )
    )


def _letters(part: str) -> Markup:
    return Markup(f'<w:t xml:space="preserve">{_escaped(part)}</w:t>') if part else NONE


def _escaped(shown: str) -> str:
    return escape(shown, {'"': "&quot;"})

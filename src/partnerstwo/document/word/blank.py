"""A Word file without a word: what stands in place of a town's letterhead."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.word.archive import packed
from partnerstwo.document.word.markup import NAMESPACES, Markup, w
from partnerstwo.document.word.styles import REGIONS, defaults
from partnerstwo.document.word.theme import faces, theme
from partnerstwo.language.lang import Lang

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGED = "http://schemas.openxmlformats.org/package/2006"
_PARTS = (
    ("document", f"{_MAIN}.document.main+xml", "officeDocument"),
    ("styles", f"{_MAIN}.styles+xml", "styles"),
    ("settings", f"{_MAIN}.settings+xml", "settings"),
    ("fontTable", f"{_MAIN}.fontTable+xml", "fontTable"),
    ("theme/theme1", "application/vnd.openxmlformats-officedocument.theme+xml", "theme"),
)
_MARGIN = 1134
"""20 mm in twentieths of a point."""


def blank(lang: Lang) -> bytes:
    """An A4 page with margins of 20 mm, in the language of the paper."""
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind, _ in _PARTS)
    related = "".join(
        f'<Relationship Id="rId{at}" Type="{_RELATED}/{kind}" Target="{name}.xml"/>'
        for at, (name, _, kind) in enumerate(_PARTS[1:], 1)
    )
    body = w("body", w("sectPr", w("pgSz", w=11906, h=16838), _margins(), w("titlePg")))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGED}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGED}/relationships"><Relationship Id="rId1"'
        f' Type="{_RELATED}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGED}/relationships">{related}</Relationships>',
        "word/document.xml": _root("document", body),
        "word/styles.xml": _root("styles", defaults(lang)),
        "word/settings.xml": _root("settings", _settings(lang)),
        "word/fontTable.xml": _root("fonts", Markup(faces())),
        "word/theme/theme1.xml": theme(),
    }
    return packed({name: f"{_XML}{part}".encode() for name, part in parts.items()}, date(1980, 1, 1))


def _margins() -> Markup:
    return w("pgMar", top=1304, right=_MARGIN, bottom=1247, left=_MARGIN, header=624, footer=567, gutter=0)


def _settings(lang: Lang) -> Markup:
    # Without a mode, Word takes a file for one of 2007 and opens it with fewer features.
    mode = w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return Markup(
        w("zoom", percent=100)
        + w("defaultTabStop", val=708)
        + w("characterSpacingControl", val="doNotCompress")
        + w("compat", mode)
        + w("themeFontLang", val=REGIONS[lang])
        + w("decimalSymbol", val="," if lang is Lang.PL else ".")
        + w("listSeparator", val=";" if lang is Lang.PL else ",")
    )


def _root(name: str, inside: Markup) -> str:
    return f"<w:{name} {NAMESPACES}>{inside}</w:{name}>"

"""Makes the faces and their advances from Lato; a tool for who works on the program, never run by it.

    python -m partnerstwo.document.fonts.subset /usr/share/fonts/truetype/lato

It needs fonttools with brotli. The licence of Lato reserves its name: a changed face must bear another.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fontTools.pens.basePen import AbstractPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FOLDER = Path(__file__).parent
FAMILY = "Partnerstwo Sans"
STYLES = ("Regular", "Bold")
REPLACEMENT = 0xFFFD
NO_BREAK_HYPHEN = 0x2011

RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x024F),  # Latin letters of every European language
    (0x02C6, 0x02DD),
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic: partners over the border
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),  # spaces, dashes, quotation marks
    (0x2070, 0x209F),
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),
    (0x2190, 0x2193),
    (0x2200, 0x22FF),
    (0x25A0, 0x25CF),
)
WEB_RANGES = (
    (0x0020, 0x007E),
    (0x00A0, 0x017F),
    (0x0218, 0x021B),
    (0x0400, 0x045F),
    (0x0490, 0x0491),
    (0x2010, 0x205F),
    (0x20AC, 0x20AC),
    (0x2116, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
    (0x2260, 0x2265),
    (0xFFFD, 0xFFFD),
)
"""A page carries its faces inside, and a browser has others for rare letters: less than half the weight."""


def make(lato: Path) -> None:
    """Writes both faces as TTF and WOFF2 and their advances in thousandths of an em."""
    advances: dict[str, dict[str, int]] = {}
    for style in STYLES:
        font = _cut(TTFont(lato / f"Lato-{style}.ttf", recalcTimestamp=False), RANGES)
        _add_missing(font)
        _rename(font, style)
        path = FOLDER / f"PartnerstwoSans-{style}.ttf"
        font.save(path)
        advances[style.lower()] = _advances(TTFont(path))
        web = _cut(TTFont(path, recalcTimestamp=False), WEB_RANGES)
        web.flavor = "woff2"
        web.save(path.with_suffix(".woff2"))
    lines = [f'"{style}": {json.dumps(widths, separators=(",", ":"))}' for style, widths in sorted(advances.items())]
    (FOLDER / "advances.json").write_bytes(("{\n" + ",\n".join(lines) + "\n}\n").encode())


def _cut(font: TTFont, ranges: tuple[tuple[int, int], ...]) -> TTFont:
    """Only the characters of the ranges, unhinted; ligatures go, so that a text is as wide as its characters."""
    options = Options()
    options.layout_features = ["ccmp", "kern", "locl", "mark", "mkmk"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 11, 13, 14]
    options.hinting = False
    options.legacy_kern = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    # Characters that hide or reorder never reach a paper: no empty glyph for them.
    for table in font["cmap"].tables:
        for code in [code for code in table.cmap if 0x200B <= code <= 0x200F or 0x202A <= code <= 0x202E]:
            del table.cmap[code]
    return font


def _add_missing(font: TTFont) -> None:
    """What Lato lacks and a paper needs: a hyphen that does not break, and the mark of an unknown character."""
    names = font.getBestCmap()
    glyphs = font.getGlyphSet()
    pen = TTGlyphPen(glyphs)
    across, up = 2000, 1440
    _diamond(pen, across, up, 0)
    _diamond(pen, across, up, 170)
    question = names[ord("?")]
    small = 0.5
    shift = (across - glyphs[question].width * small) / 2
    glyphs[question].draw(TransformPen(pen, (small, 0, 0, small, shift, up * 0.27)))
    font.setGlyphOrder([*font.getGlyphOrder(), "replacement"])
    font["glyf"]["replacement"] = pen.glyph()
    font["hmtx"]["replacement"] = (across, 60)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[REPLACEMENT] = "replacement"
            table.cmap[NO_BREAK_HYPHEN] = names[ord("-")]


def _diamond(pen: AbstractPen, across: int, up: int, inset: int) -> None:
    """An outline; the inner one runs the other way round, so that it is a hole."""
    middle, half = across / 2, up / 2
    corners = [(60 + inset, half), (middle, up - inset), (across - 60 - inset, half), (middle, inset)]
    first, *rest = corners if inset == 0 else [corners[0], *reversed(corners[1:])]
    pen.moveTo(first)
    for corner in rest:
        pen.lineTo(corner)
    pen.closePath()


def _rename(font: TTFont, style: str) -> None:
    plain = FAMILY.replace(" ", "")
    named = {
        1: FAMILY,
        2: style,
        3: f"{plain}-{style} from Lato 2.007",
        4: f"{FAMILY} {style}",
        6: f"{plain}-{style}",
    }
    for record in font["name"].names:
        if record.nameID in named:
            record.string = named[record.nameID]
    # A digital signature or a stale list of names would speak of the face it was.
    for tag in ("DSIG", "LTSH", "VDMX"):
        if tag in font:
            del font[tag]
    post = newTable("post")
    post.__dict__.update(font["post"].__dict__)
    post.formatType = 3.0
    font["post"] = post


def _advances(font: TTFont) -> dict[str, int]:
    """The advance of each character, by its code in hexadecimal."""
    em = font["head"].unitsPerEm
    widths = font["hmtx"].metrics
    return {f"{code:04X}": round(widths[name][0] * 1000 / em) for code, name in sorted(font.getBestCmap().items())}


if __name__ == "__main__":
    make(Path(sys.argv[1]))
